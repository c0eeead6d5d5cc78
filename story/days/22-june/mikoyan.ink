// Two goods: to know beforehand; not to be known to have asked.
=== mikoyan_22_folder ===
# when: 22 morning
# chair: mikoyan
# needs: not declared(mikoyan, seven)
# codex: sverdlov-hall, lists, party-control
The Sverdlov Hall has one way up to the rostrum and several ways out. You go round before anyone comes, as in a strange hotel, to see that nothing has been bricked up since last time. # invented
On the stairs Zhukov overtakes you with a folder under his arm, tied with tape{took("mikoyan_folders.shelf"):. It is thinner than the one he asked for. He looks at you as at a quartermaster| and stuck full of paper slips. Your commissariat once published a cookery book; it was thinner}. # plausible
{took("mikoyan_folders.shelf"): What he was let have is in it.|In it are execution lists from 1937 and 1938, which went round to several desks, and eight times to yours.} {declared("zhukov", "seven"): The marshal has told everyone this week whom he would like to see gone, and it was not Molotov.|The marshal has not said at which page he means to stop.} # source: MEMORIAL # paraphrase
*   [Hold the door for him and ask nothing # id: hold_door # act: wait # history # hint: you will hear it when the others do # plausible]
    "After you, Georgy Konstantinovich." He goes through without a glance, a man who has never had to hold one. You are left with the door, and three hours to wait. # invented
*   [Ask him at what year the folder ends # id: ask_year # act: lobby(zhukov, khrushchev) # hint: a man who asks has a reason to # invented]
    "Thirty-eight." And at which names? "At those who deserve it." He studies you from a parade-ground distance, though the landing is two metres wide. "Are you cold, Anastas Ivanovich? In June?" # invented
*   [Call on Shvernik, who keeps the party's files # id: shvernik # act: conceal(mikoyan) # hint: he writes down who comes # invented]
    Nikolai Mikhailovich finds your sheets at once, blows off the dust and lays them in a drawer below the one marked for the marshal. You both admire the lock. Then he enters your visit in the register, in ink{ran("mikoyan_folders"):; it is the second entry|}. # invented
-   -> DONE

// Two goods: the majority you joined; the hall it has to get past.
=== mikoyan_22_new_friends ===
# when: 22 morning
# chair: mikoyan
# needs: declared(mikoyan, seven)
# codex: sverdlov-hall, molotov
Molotov shakes your hand on the stairs. In thirty years he has never gone so far without an item on the agenda. # invented
You came over for a sound reason: when most of a table has turned against one man, it is better to stand where he will land than where he falls from. {took("mikoyan_20_terms.cross"): "We had left you a space," says Molotov. |}But tables do not vote today. {hall_with("khrushchev"): You have been counting hats in the cloakroom. The provinces have come, and their hats hang together.|The cloakroom is half empty, which for your new friends is the best news of the week.} # invented
Zhukov goes by with a folder. {took("mikoyan_folders.shelf"): It was to have been a fat one. Molotov looks at it with the calm of one to whom nobody has said what he owes.|Molotov looks at the tape with the calm of one who knows what is in it.} # plausible
*   [Ask Suslov for a report without adjectives # id: suslov # act: lobby(suslov, seven) # hint: he will promise nothing, and keep it # invented]
    Suslov is to report. He consults a watch that is ten minutes ahead of other people. A report, he says, should reflect. He does not say what. # source: MLECHIN-SUS # invented
*   [Send Nikita Sergeyevich a note, by your gardener # id: gardener # act: reconcile(khrushchev) # hint: the guards of both houses log it # invented]
    The answer is back in a quarter of an hour and concerns aphids. He has read it, then, and he is not shouting, which from Nikita is a document. # invented
*   [Warn Molotov what the marshal means to read # id: warn # act: tell(molotov, zhukov) # hint: he may ask how you know # invented]
    "I know what I signed," says Molotov. "Do you?" And he goes up, taking the stairs singly, in order. # invented
-   -> DONE

// Two goods: a price at which nobody is ruined; an end of Molotov, at a price not yet known.
=== mikoyan_22_report ===
# when: 22 sitting 1
# chair: mikoyan
# needs: not carried(dismissal) and not carried(abolition)
# codex: suslov, plenum, signatures
Until six today, announces Khrushchev, who has taken the chair as if nobody had ever moved it, and then on Monday. "Why not tomorrow?" asks Molotov. "As you see," he is told, "I am asking the plenum, and you ask questions." In four days of quarrel Nikita found nothing half so good; it took an audience. # source: ZENK
Then Suslov. He carries the affair into the hall like a full chamber-pot, level and looking ahead. There was criticism; there were replies; "The Presidium of the CC did not adopt any decision on the question discussed." # source: STENO1998
{ any_read():
    How many criticised is a figure he left out, and for as long as he was speaking you admired the bookkeeping: at that price no folder need have been untied. Then the marshal got up and untied his. He has opened it at Molotov, and he is not at the end. # plausible
- else:
    How many criticised is a figure he leaves out. You admire the bookkeeping: at this price no folder need be untied. But in a year the same men will sit down at the same table, and Molotov will have learned to hurry. # plausible
}
*   [Nod, and leave the figure out with him # id: leave_out # act: wait # history # hint: the hall can also count # plausible]
    {any_read(): When Suslov stopped, a voice from the floor had asked for one small thing: "Mikhail Andreyevich, explain Comrade Shepilov's conduct." Nobody is asking about Shepilov now.|A voice from the floor: "Mikhail Andreyevich, explain Comrade Shepilov's conduct." So they will begin at the smallest item of the bill and work up.} # source: STENO1998
*   [Rise: it was criticism, it is settled # id: settled # act: keep_silence # act: hedge # needs: not any_read() # locked: the marshal has begun to read, and nothing is settled # hint: Molotov will thank you, and Khrushchev will not # invented]
    "There were sharp words. Some of them were just." "Whose?" asks a man in an embroidered shirt. {silence_kept(): But all along the front table men are finding that they have nothing to add.|You look along the front table for one nod. Khrushchev has turned right round to see your face.} # invented
*   [Supply the figure yourself # id: figure # act: slight(suslov) # needs: majority_declared() and not declared(mikoyan, seven) # locked: it is not a figure that would help you # hint: once said, it can be subtracted from eleven # invented]
    "They were {in_words(declared_seven())}. I heard them one by one." Far back somebody does the subtraction in a whisper, and the dome repeats the answer. Suslov closes his card-case. He had carried it so far without spilling. # invented
-   -> DONE

// Two goods: that what was decided should hold; that somebody should have been asked.
=== mikoyan_22_confirm ===
# when: 22 sitting 1
# chair: mikoyan
# needs: (carried(dismissal) or carried(abolition)) and not silence_kept()
# codex: central-committee, plenum
It fits on half a sheet. {carried("dismissal"): The Presidium has relieved Comrade Khrushchev of his duties as First Secretary{took("mikoyan_20_notice.style"):, after prolonged exertions,|} and asks the plenum to confirm it. {took("mikoyan_18_seventh.move"): The wording is yours, of Tuesday, less the clause that left him a secretary.|}|The Presidium has found that the party needs no First Secretary and asks the plenum to agree.} {chairs("bulganin"): Bulganin reads it like a house-agent, not stopping in any room.|It is read out in a hurry, with the voice people keep for the back of a bond.} # invented
{hall_with("khrushchev"): A noise comes up from the desks, of coal going down a chute.|The desks are quiet. Many are studying the ceiling, which is worth it.} In law these people elect a First Secretary and the Presidium does not. Nobody has had occasion to use that law for thirty years, and it may have gone off in the tin. # plausible
*   [The Presidium decided; let it stand # id: stand # act: lobby(suslov, seven) # hint: you will be held to it # invented]
    Four sentences, and you sit down. Molotov inclines his head a centimetre. You have been paid, in full, in the only coin he has. # invented
*   [Only this hall can unseat him # id: hall # act: slight(bulganin) # act: lobby(suslov, khrushchev) # hint: Molotov will count you out # invented]
    Applause begins behind you, in the seats from Ukraine, and it is a while before you understand that it is for you. You have been a minister since 1926 and this has not come up before. # plausible
*   [Ask that the report come first and the vote last # id: order # act: hedge # hint: each side will think you sold it something # invented]
    Agreed, with relief, by everyone who was not ready, which is everyone. # invented
-   -> DONE

// Two goods: a truth twenty years owing; your own place among the debtors.
=== mikoyan_22_lists ===
# when: 22 sitting 2
# chair: mikoyan
# needs: any_read()
# codex: figure-38679, the-138, special-prison
# content: names of people shot under Stalin, read aloud to the plenum
{ read("molotov") or read("kaganovich"):
    Zhukov reads as if checking a depot: quantity, date, signature. Between 27 February 1937 and 12 November 1938, people put down to be shot, on lists for one court which these men had signed: 38,679. {took("mikoyan_22_folder.ask_year"): Thirty-eight, he told you, and he is a man of his word; he stops in November.|You wait for the year to run out, and it does.} # source: ZHUKOV-SP # paraphrase
    "For the shooting of all 138." A scrap of Yezhov's; under it Stalin, and V. Molotov. Rudzutak. Mezhlauk. Bubnov. Dybenko. Alksnis, Antonov, Unshlikht. Chubar, who became a full member of the Politburo on the same day as you. # source: ZHUKOV-SP # plausible # heavy
- else:
    The tape is untied, and it is not the year you feared. {read("malenkov"): Leningrad, 1949: a special prison for thirty or forty, planned in Malenkov's own hand.|Some other year, and some other hand.} # source: SOROKIN # paraphrase
    {read("malenkov"): Voznesensky. Kuznetsov. Popkov. Rodionov. Shot on the first of October 1950.|} # source: K # heavy
}
Then a sentence without a page to it: other former members of the Politburo are guilty too. Those who sat there in that year and sit here in this one can be counted on one hand, and you are the thumb. He does not turn his head. # source: EMEL # paraphrase
*   [Sit through it with your hands in view # id: sit # act: wait # history # hint: stillness is also noticed # plausible]
    The hall cries out, and you are one of a very few who do not. Two seats along a man moves his chair a hand's breadth, to see past you; or that is why one moves a chair. # invented
*   [Cry shame on Molotov with the rest # id: shame # act: slight(molotov) # hint: he knows who else signed # invented]
    It is quite easy; the mouth does it. Molotov looks along the row until he reaches you, stops, and asks his neighbour for the loan of a pencil. # invented
*   [Propose that the rest go to a commission # id: commission # act: hedge # hint: they will ask what the rest is # invented]
    "A commission, to study it calmly." "What's in there, then?" calls somebody from the Komsomol benches, not unkindly. You have spent a life knowing when to stop talking, and today you knew it one sentence late. # invented
-   -> DONE

// Two goods: shut drawers, yours among them; a Molotov who does not come back in the autumn.
=== mikoyan_22_unread ===
# when: 22 sitting 2
# chair: mikoyan
# needs: not any_read()
# codex: archives, leningrad-affair
Four o'clock, five o'clock, and nothing has been untied. {took("mikoyan_folders.shelf"): The marshal turns over the little that Shvernik let him have, looking for a place from which to fire.|{in_room("zhukov"): The marshal has his folder before him and a forearm on the folder.|The folder lies on an empty chair.}} Speakers complain of rudeness, of secrecy, of being told last. # plausible
Left alone the hall will buy reprimands, and by August everybody will be back with his old friends and his new experience. {took("mikoyan_folders.shelf"): You asked for this, last night, with excellent arguments. The volumes are ten minutes away, in a room that smells of other people's paper; they would finish Molotov, and they were put together by people who kept everything.|Opened, those papers would finish Molotov. They were put together by people who kept everything, and you have a good memory for what you initialled.} # invented
*   [Let the afternoon pass # id: pass # act: wait # hint: Molotov will still be here in the autumn # invented]
    At six you look something up in your diary and your eye falls on the date, the twenty-second. Sixteen years ago to the day all of you were called in before dawn. Nobody has mentioned it. # plausible
*   [Ask aloud about Leningrad, 1950 # id: leningrad # act: read_archive(malenkov) # hint: a drawer, once out, shows what lies at the back # source: SOROKIN # plausible]
    If a year must be read, let it be one in which nobody asked you to sign. They shot the city's whole leadership, that October. A special prison, says the page you are brought, for thirty or forty persons, and the hand is Malenkov's. He puts out his palm for it, in case it was passed to you in error. # source: SOROKIN # paraphrase
*   [Propose that archives stay with Party Control # id: control # act: hedge # hint: it will be asked whom that protects # invented]
    "Comrade Shvernik's department has the competence." Shvernik thanks you from his place. Molotov does not, and leaves you to work out which of the two understood. # invented
-   -> DONE
