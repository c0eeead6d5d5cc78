=== mikoyan_24_lawyer ===
# chair: mikoyan    # when: 24 morning    # codex: kaganovich, arithmetical_majority
Kaganovich has the rostrum in both hands, like a man who means to take it with him. {majority_declared(): "Out of eleven members, {in_words(declared_seven())} expressed a definite opinion. Is that a group?" Any lawyer, he shouts into the din, any lawyer! It is the best argument of the week, and it has fallen to the one man who can turn any argument into an order to a shunting-yard.|There was no group, he shouts, there were opinions; any lawyer would tell them so.} # source: VYZH
{any_read(): Zhukov asks about three hundred railwaymen. That is a political question, says Lazar Moiseyevich. "And criminal."|Somebody asks about the railways, and he is pleased, and begins to tell them about the railways.} # source: STENO1998
And now he swings about. Didn't Khrushchev sign papers in Ukraine, on shootings? The question lies in the middle of the floor. Whoever picks it up will be asked next about Armenia. # source: STENO1998 # paraphrase
*   [Answer the lawyer: electors come before arithmetic # id: answer # act: lobby(saburov, khrushchev) # needs: not declared(mikoyan, seven) # locked: you are in the sum he is defending # history # hint: he will turn to you next # plausible]
    A majority, you tell him, that will not open its door to those who elected it should not talk of lawyers. Laughter, long enough to bury Kiev; {in_room("saburov"): Saburov, who is part of the arithmetic, has stopped writing|some of the arithmetic has stopped writing}. Kaganovich waits for the end of it with his finger out. "And you, Anastas? You came to see me on the sixteenth about the weather?" # invented
*   [Shout him down before Kiev can be answered # id: shout # act: slight(kaganovich) # hint: whom did that rescue? # invented]
    You have a light voice, and it carries under a dome. "To the point, Lazar Moiseyevich!" Two hundred people take it up. Khrushchev, scarlet, drinks off a glass of water and finds you with his eyes over the rim. You have not done him a kindness; you've been seen to know that he needed one. # invented
*   [Leave the question on the floor # id: leave # act: wait # hint: Khrushchev will notice who stepped round it # invented]
    It lies there for as long as it takes to pour a glass of water. Then somebody says "Three hundred" again, and it is kicked under the benches, with those of 1921 and 1938. # plausible
-   -> DONE

=== mikoyan_24_buffet ===
# chair: mikoyan    # when: 24 interval    # codex: malenkov
Sturgeon sandwiches, cheese sandwiches, Narzan. As minister you once laid down how heavy that slice should be; somebody has been shaving it. # invented
Malenkov takes the place beside you and does not take a plate. {read("malenkov"): Since Saturday people have been leaving a seat free on either side of him.|He has lost weight since Tuesday, from the face only.} He has been thinking of Yerevan, he says; of September thirty-seven. You had the letter from Stalin in your case, and he had the next compartment. What a hot month it was. # plausible
It is a price, quoted very softly. He would like to be an engineer; he has the diploma. {took("mikoyan_22_folder.shvernik"): He adds that Shvernik keeps a most interesting register.|He has not, so far, troubled the comrades with his travels.} # invented
*   [Promise him a power station, a long way off # id: station # act: promise(malenkov, khrushchev) # history # hint: a man who pays once gets the bill again # plausible]
    "How far?" he asks. You look at the sandwich. Far enough, you say, that nobody will ask him about trains. He goes off almost briskly, and you find that you have eaten the fish and left the bread, as people do in front of thieves. # invented
*   [Remind him who drew up the longer list # id: remind # act: threaten(malenkov, khrushchev) # hint: he is cornered, and he is not brave # invented]
    "We'll both be asked, Georgy Maksimilianovich. You first; you had the personnel department." His eyes, which are fine ones, fill. Twenty years you have known him and you have no idea whether he can do that on purpose. # invented
*   [Eat, and say that you slept well in trains # id: slept # act: wait # hint: he may try the next table # invented]
    He sits a little longer, out of manners. Then he carries the same sentence, you suppose, to whoever else was in the Caucasus that autumn; but few of those saw the winter. # invented
-   -> DONE

=== mikoyan_24_everyone ===
# chair: mikoyan    # when: 24 evening    # codex: molotov, lists    # content: a list of 1937 and the name of one man on it
Molotov argues: Yugoslavia, the Americans, the sauna. He alone has come to a trial with an agenda. Asked about beatings in the prisons, he takes off his pince-nez. "Applying physical measures was a general decision of the Politburo. Everyone signed." # source: MLECHIN
Two hundred and sixty heads begin to look for everyone. {took("mikoyan_24_buffet.station"): Malenkov examines his knees; he has been paid.|Malenkov, two rows down, has turned round to help them.} # invented
Yerevan, that September: a plenum, Beria coming in at the door while you spoke, afterwards a paper with three hundred names. You read it through, which was not expected, and found Danush Shaverdyan, who had brought you up in the party. You crossed him out. You signed the rest. They took him all the same. # source: MIK # paraphrase # heavy
"Tell us, Comrade Mikoyan," says a voice, quite politely. "Did you?" # invented
*   [Say yes # id: yes # act: recant # hint: an honest figure is still a figure # invented]
    "I signed. Eight lists here, and more in Armenia. I was afraid, and they were wrong." It takes nine seconds. The stenographer lifts her pencil and looks to the chair for what she ought to write. No one applauds and no one shouts; Molotov alone nods, as at a correct reference. # invented
*   [Say it was Molotov who headed the government # id: headed # act: slight(molotov) # hint: true, and everybody will hear what it leaves out # invented]
    All true: chairman then, first signature, three hundred and more of them. You put it crisply. The hall growls and turns back to him, and you are left with the applause, which is meant kindly, and of which each clap has somebody's name on it. # source: MEMORIAL # invented
*   [Look down at your papers # id: papers # act: wait # history # hint: the voice may ask again # plausible]
    They happen to be about butter. You read one line of them four times. Someone shouts at Molotov, the moment goes by, and you know exactly what it has cost, as one knows in a shop, without looking, by the face of the man behind the till. # invented
-   -> DONE
