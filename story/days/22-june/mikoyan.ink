=== mikoyan_22_folder ===
# chair: mikoyan    # when: 22 morning    # needs: not declared(mikoyan, seven)    # codex: sverdlov_hall, zhukov
The Sverdlov Hall has one way up to the rostrum and several ways out. You walk round before anyone comes, as a man looks over a hotel room, to see that nothing has been bricked up since last time. # invented
On the stairs Zhukov overtakes you with a folder under his arm, tied with tape and stuck full of paper slips. Your commissariat once published a cookery book; it was thinner. # plausible
The slips are lists from 1937 and 1938. In those years they went round to several desks, and eight of them came to yours. {declared("zhukov", "seven"): The marshal has told everybody this week whom he would like to see gone, and it was not Molotov.|The marshal has not said at which page he means to stop.} # source: MEMORIAL # paraphrase
*   [Hold the door for him and ask nothing # id: hold_door # act: wait # history # hint: you will hear it when the others do # plausible]
    "After you, Georgy Konstantinovich." He goes through without a glance, like all men who have never had to hold one. You are left with the door, and three hours. # invented
*   [Ask him at what year the folder ends # id: ask_year # act: lobby(zhukov, khrushchev) # hint: a man who asks has a reason to # invented]
    "Thirty-eight." And at which names? "At those who deserve it." He studies you from a parade-ground distance, though the landing is two metres wide. "Are you cold, Anastas Ivanovich? In June?" # invented
*   [Call on Shvernik, who lent him the papers # id: shvernik # act: conceal(mikoyan) # hint: he writes down who comes # invented]
    Nikolai Mikhailovich finds your sheets at once, blows the dust off and lays them in a drawer below the one marked for the marshal. You both admire the lock. Then he enters your visit in the register, in ink. # invented
-   -> DONE

=== mikoyan_22_new_friends ===
# chair: mikoyan    # when: 22 morning    # needs: declared(mikoyan, seven)    # codex: sverdlov_hall
Molotov shakes your hand on the stairs. In thirty years he has never gone so far without an item on the agenda. # invented
You came over for a sound reason: when most of a table has turned against one man, it is better to stand where he will land than where he falls from. On the other hand, tables do not vote today. {hall_with("khrushchev"): You have counted hats in the cloakroom. The provinces have come, and their hats hang together.|The cloakroom is half empty, which for your new friends is the best news of the week.} # invented
Zhukov goes by with a fat folder. Molotov looks at the tape with the calm of one who knows what is in it. # plausible
*   [Ask Suslov for a report without adjectives # id: suslov # act: lobby(suslov, seven) # hint: he will promise nothing, and keep it # invented]
    Mikhail Andreyevich consults a watch that has always been ten minutes ahead of other people. A report, he says, should reflect. He does not say what. # source: MLECHIN-SUS # invented
*   [Send word to Nikita Sergeyevich through your gardener # id: gardener # act: reconcile(khrushchev) # hint: the guards of both houses log the gate # invented]
    The reply comes back inside a quarter of an hour and is about aphids. He has read it, then; and he is not shouting, which from Nikita is a document. # invented
*   [Warn Molotov what the marshal means to read # id: warn # act: tell(molotov, zhukov) # hint: he may ask how you know # invented]
    "I know what I signed," says Molotov. "Do you?" And he goes up, one stair at a time, as though they were numbered. # invented
-   -> DONE

=== mikoyan_22_report ===
# chair: mikoyan    # when: 22 sitting 1    # needs: not carried(dismissal) and not carried(abolition)    # codex: suslov, arithmetical_majority
{chairs("khrushchev"): Until six today, Khrushchev announces from the chair, and then on Monday. "Why not tomorrow?" asks Molotov. "As you see," he is told, "I am asking the plenum, and you ask questions." In four days of quarrel he found nothing half so good; it took an audience.|Nikita Sergeyevich sits below the chair with both palms on the cloth, a guest in his own house counting the spoons.} # source: ZENK
Then Suslov. He carries the affair into the hall as one carries a full chamber-pot, level and looking ahead. There was criticism; there were replies; "The Presidium of the CC did not adopt any decision on the question discussed." # source: STENO1998
How many criticised is a figure he leaves out. You admire the bookkeeping. At this price nobody is ruined, and no folder need be untied. On the other hand, in a year the same men will sit down at the same table, and Molotov will have learned to hurry. # plausible
*   [Nod, and leave the figure out with him # id: leave_out # act: wait # history # hint: the hall can also count # plausible]
    A voice from the floor: "Mikhail Andreyevich, explain Comrade Shepilov's conduct." So they will open the bill at its smallest item and work up. # source: STENO1998
*   [Rise: it was criticism, it is settled # id: settled # act: keep_silence # act: hedge # hint: Molotov will thank you, and Khrushchev will not # invented]
    "There were sharp words among comrades. Some of them were just." "Whose?" asks a man in an embroidered shirt. {silence_kept(): But all along the front table men are finding that they have nothing to add. It is the first thing they have agreed on since Tuesday.|You look along the front table for a nod. Khrushchev has turned right round to see your face.} # invented
*   [Supply the figure yourself # id: figure # act: slight(suslov) # needs: majority_declared() and not declared(mikoyan, seven) # locked: it is not a figure that would help you # hint: once said, it can be subtracted from eleven # invented]
    "They were {in_words(declared_seven())}. I heard them one by one." The hall takes it in; far back somebody does the subtraction in a whisper, and the dome repeats the answer. Suslov closes his card-case. He had carried that so far without spilling. # invented
-   -> DONE

=== mikoyan_22_confirm ===
# chair: mikoyan    # when: 22 sitting 1    # needs: carried(dismissal) or carried(abolition)    # codex: central_committee
It fits on half a sheet. {carried("dismissal"): The Presidium has relieved Comrade Khrushchev of his duties as First Secretary and asks the plenum to confirm it.|The Presidium has found that the party needs no First Secretary and asks the plenum to agree.} {chairs("bulganin"): Bulganin reads it as one shows a visitor over a house, not stopping, and keeps his eyes off the third row.|It is read out in a hurry, like the small print on a bond.} # invented
{hall_with("khrushchev"): A noise comes up from the desks, of coal going down a chute.|The desks are quiet. Many are studying the ceiling, which is worth it.} In law these people elect a First Secretary and the Presidium does not. Nobody has had occasion to use that law for thirty years, and it may have gone off in the tin. # plausible
*   [The Presidium decided; let it stand # id: stand # act: lobby(suslov, seven) # hint: you will be held to it # invented]
    You say it in four sentences and sit down. Molotov inclines his head a centimetre. You have just been paid, in full, in the only coin he has. # invented
*   [Only this hall can unseat him # id: hall # act: slight(bulganin) # act: lobby(suslov, khrushchev) # hint: Molotov will count you out # invented]
    The applause begins behind you, in the seats from Ukraine, and it is a while before you understand that it is for you. You have been a minister since 1926 and this has not come up before. # invented
*   [Ask that the report come first and the vote last # id: order # act: hedge # hint: each side will think you sold it something # invented]
    Agreed, with relief, by everyone who was not ready; which is everyone. An order of business is the one thing in this building that has never been refused to you. # invented
-   -> DONE

=== mikoyan_22_lists ===
# chair: mikoyan    # when: 22 sitting 2    # needs: any_read()    # codex: zhukov, lists    # content: names of people shot in 1938, read aloud to the plenum from the lists
The marshal unties the tape and reads as if checking a depot: quantity, date, signature. From 27 February 1937 to 12 November 1938, in lists, with sanction from above: 38,679. {took("mikoyan_22_folder.ask_year"): Thirty-eight, he told you, and he is a man of his word; he stops in November.|You wait for the year to run out, and it does.} # source: ZHUKOV-SP # paraphrase
"For the shooting of all 138." Yezhov's scrap; under it Stalin, and V. Molotov. Rudzutak. Mezhlauk. Bubnov. Dybenko. Alksnis, Antonov, Unshlikht. Chubar, who entered the Politburo on the same day as you. # source: ZHUKOV-SP # heavy
Then a sentence without a slip to mark it: other former members of the Politburo are guilty too. He does not turn his head. Of those who sat there in that year and sit here in this one, you can keep the count on one hand, and you are the thumb. {read("mikoyan"): Your own sheet has already been held up.|} # source: EMEL # paraphrase
*   [Sit through it with your hands in view # id: sit # act: wait # history # hint: stillness is also noticed # plausible]
    The hall cries out, and you are one of a very few who do not. In the next seat but one a man moves his chair a hand's breadth, to see past you; or that is why one moves a chair. # invented
*   [Cry shame on Molotov with the rest # id: shame # act: slight(molotov) # hint: he knows who else signed # invented]
    It is quite easy; one opens one's mouth. Molotov looks along the row until he reaches you, stops, and asks his neighbour for the loan of a pencil. # invented
*   [Propose that the rest go to a commission # id: commission # act: hedge # hint: they will ask what the rest is # invented]
    "A commission, to study it calmly." "What's in there, then?" calls a woman from the Komsomol benches, not unkindly. You have spent a life knowing when to stop talking. Today you know it one sentence late. # invented
-   -> DONE

=== mikoyan_22_unread ===
# chair: mikoyan    # when: 22 sitting 2    # needs: not any_read()
Four o'clock, five o'clock, and nothing has been untied. {in_room("zhukov"): The marshal has his folder in front of him and a forearm on the folder.|The folder lies on an empty chair.} Speakers complain of rudeness, of secrecy, of the price of being told last. # plausible
It is like watching a man in a shop finger one bolt of cloth and ask about another. Left alone the hall will buy reprimands, and by August everybody will be back with his old friends and his new experience. Opened, those papers will finish Molotov; they were put together by people who kept everything, and you have a good memory for what you initialled. # invented
*   [Let the afternoon pass # id: pass # act: wait # hint: Molotov will still be here in the autumn # invented]
    At six you look up a word in your diary and find it is the date: the twenty-second. Sixteen years ago to the day you were all summoned before dawn. Nobody has mentioned it, and nobody was this frightened. # plausible
*   [Ask aloud about Leningrad, 1950 # id: leningrad # act: read_archive(malenkov) # hint: a drawer, once out, shows what lies at the back # invented]
    If a year must be read, let it be one in which nobody asked you to sign. The page says a special prison, for thirty or forty persons, and the hand is Malenkov's. He puts out his palm, as though the sheet had been passed to him in error. # source: SOROKIN # paraphrase
*   [Propose that archives stay with Party Control # id: control # act: hedge # hint: it will be asked whom that protects # invented]
    "Comrade Shvernik's department has the competence." Shvernik thanks you from his place. Molotov does not, and leaves you to work out which of the two understood. # invented
-   -> DONE
