// Two goods: the answer to a good argument; a question nobody should pick up.
=== mikoyan_24_lawyer ===
# when: 24 morning
# chair: mikoyan
# codex: kaganovich, faction, railwaymen
{ silence_kept():
    They have been told that there was criticism and that it is settled. On the other hand, people who have sat up in trains expect something for the fare; and since nobody may tell them what happened, Kaganovich is explaining to them that it was legal. # invented
}
Kaganovich has the rostrum in both hands and seems to mean to take it with him. {majority_declared(): "Out of eleven members, {in_words(declared_seven())} expressed a definite opinion. Is that a group?" Any lawyer, he shouts into the din, any lawyer! It is a good argument, and it has fallen to the one man who can turn any argument into an order to a shunting-yard.|There was no group, he shouts, there were opinions; any lawyer would tell them so.} # source: VYZH
{read("kaganovich") or read("molotov"): Zhukov asks about three hundred railwaymen, sent to the other world. That is a political question, says Kaganovich. "And criminal."|Somebody asks about the railways, and he is pleased, and begins to tell them about the railways.} # source: STENO1998
And now he swings about. Didn't Khrushchev sign papers in Ukraine, on shootings? The question lies in the middle of the floor. Whoever picks it up will be asked next about Armenia. # source: STENO1998 # paraphrase
*   [Answer the lawyer: electors before arithmetic # id: answer # act: lobby(saburov, khrushchev) # needs: not declared(mikoyan, seven) # locked: you are in the sum he is defending # history # hint: he will turn to you next # plausible]
    A majority, you tell him, that is so shy of those who elected it should not send for lawyers. The laughter is long enough to bury Kiev. Kaganovich waits for the end of it with his finger out. {took("mikoyan_20_sheets.shut"): "We agreed about drawers, Anastas!"|"And you, Anastas? You never complained of him to anyone?"} # invented
*   [Shout him down before Kiev can be answered # id: shout # act: slight(kaganovich) # hint: whom did that rescue? # invented]
    You have a light voice, and it carries under a dome. "To the point, Lazar Moiseyevich!" Two hundred people take it up. Khrushchev drinks off a glass of water and finds you over the rim. You have not done him a kindness; you have been seen to know that he needed one. # invented
*   [Leave the question on the floor # id: leave # act: wait # hint: Khrushchev will notice who stepped round it # invented]
    It lies there while a glass of water is poured. Then somebody says "railways" again, and it is kicked under the benches with the others. # plausible
-   -> DONE

// Two goods: a quiet train journey to Yerevan; a Malenkov you do not owe.
=== mikoyan_24_buffet ===
# when: 24 interval
# chair: mikoyan
# codex: rehabilitation, malenkov
Sturgeon sandwiches, cheese sandwiches, Narzan. As minister you once laid down how thick that slice should be, and somebody has been shaving it. # invented
Malenkov takes the place beside you and does not take a plate. {read("malenkov"): Since Saturday people have left a seat free on either side of him.|He has lost flesh since Tuesday, from the face only.} He has been thinking of Yerevan, he says; September of thirty-seven. You went down there together to see to the arrests. You had Stalin's letter in your case, and he had the next compartment. # plausible
{ hall_with("seven"):
    You would have said that he was winning; you counted the hall this morning, and so, you suppose, did he. But he was on the winning side with Beria, too, and knows how quickly one is left alone there. # plausible
}
It is a price, quoted very softly: he will forget the train, if he is let down gently. He would like to be an engineer; he has the diploma. {took("mikoyan_22_folder.shvernik"): He adds that Shvernik keeps a most interesting register.|{took("mikoyan_22_unread.leningrad"): You read his hand so well on Saturday, he adds, that he wondered who had been reading yours.|{took("mikoyan_21_silence.page"): You asked on Friday which page he would leave out, he adds; he has been thinking which of yours.|He has not, so far, troubled the comrades with his travels.}}} {took("mikoyan_20_note.pocket"): Also you still have a note of his.|} # invented
*   [Promise him a power station, a long way off # id: station # act: promise(malenkov, khrushchev) # hint: a man who pays once gets the bill again # invented]
    "How far?" he asks. Far enough, you say, that nobody will talk to him of trains. He goes off almost briskly. You find that you have eaten the fish and left the bread. # invented
*   [Remind him who drew up the longer lists # id: remind # act: threaten(malenkov, khrushchev) # hint: he is cornered, and he is not brave # invented]
    "We'll both be asked, Georgy Maksimilianovich. You first; you had the personnel department." His eyes, which are fine ones, fill. Twenty years you have known him, and you have no idea whether he can do that on purpose. # invented
*   [Eat, and say that you sleep well in trains # id: slept # act: wait # history # hint: he may try the next table # plausible]
    He sits a little longer, out of manners. Then he carries the same sentence, you suppose, to whoever else was in Yerevan that September; but few of those saw the winter. # invented
-   -> DONE

// Two goods: to say it once in your life; to be sitting here when it is over. No option is clean.
=== mikoyan_24_everyone ===
# when: 24 evening
# chair: mikoyan
# codex: lists, telegram-1937, stenogram
# content: a list of 1937 and the name of one man on it
Molotov argues: Yugoslavia, the Americans, the night Nikita spent in a Finnish sauna. {silence_kept(): There was not to be a trial, and he has brought an agenda to it.|Nobody else has come to his own trial with an agenda.} Asked about beatings in the prisons, he takes off his pince-nez. "Applying physical measures was a general decision of the Politburo. Everyone signed." # source: MLECHIN
Two hundred and sixty heads begin to look for everyone. {took("mikoyan_24_buffet.station"): Malenkov, who might help them, examines his knees; he has been paid.|Malenkov, two rows down, has turned round to help them.} # invented
Yerevan, that September: a meeting, Beria coming in at the door while you spoke, afterwards a paper with three hundred names. You read it through, which was not expected, and found Danush Shaverdyan, who had brought you up in the party. You crossed him out. You signed the rest. They took him all the same. # plausible # heavy
{took("mikoyan_22_lists.shame"): "On Saturday Comrade Mikoyan cried shame," says Molotov. "He may like to tell you whose."|"Tell us, Comrade Mikoyan," says a voice, quite politely. "Did you?"} # invented
*   [Say yes # id: yes # act: reconcile(shvernik) # hint: an honest figure is still a figure # invented]
    "I signed. Eight lists here, and more in Armenia. I was afraid, and they were wrong." It takes nine seconds. The stenographer lifts her pencil and looks to the chair for what she ought to write. No one applauds and no one shouts. Shvernik, who reads the petitions, has looked up; Molotov nods, as at a correct reference. # invented
*   [Say it was Molotov who headed the government # id: headed # act: slight(molotov) # hint: true, and everybody will hear what it leaves out # invented]
    All true: premier in those years, and more than three hundred sheets with his name. You put it crisply. The hall growls and turns back to him, and the applause is yours. It is meant kindly. Each clap of it has somebody's name on. # source: MEMORIAL # invented
*   [Ask that the register be read, every sheet # id: register # act: read_archive(khrushchev) # act: read_archive(mikoyan) # hint: you come first, and Shvernik holds the book # invented]
    "In order of the alphabet, with the signatures," you say. "I come under M." {took("mikoyan_folders.shelf"): Shvernik, whom you asked on Friday to keep them shut, looks up. |}It is so fair that nobody can oppose it. Then let the mover begin, says Suslov. Shvernik reads: eight dates, eight totals, your name each time. It takes six minutes. People kindly look at the columns. # invented
    When he has done, "And Kiev?" bawls Kaganovich. "And Moscow?" {read("khrushchev"): Shvernik turns on to Kh, which comes late in our alphabet, and finds a telegram of July 1937 to Stalin: so many thousand "category one", that is, to be shot; signed by the party secretary of Moscow. By the end Nikita has stopped looking at you.|But Shvernik, who has been looking at your name, shuts the volume. Kh comes late in our alphabet, he says mildly, and the hall will want its supper. Nikita breathes out. He does not look at you.} # source: BONE # invented
*   [Look down at your papers # id: papers # act: wait # history # hint: the voice may ask again # plausible]
    They happen to be about butter. You read one line of them four times. Someone shouts at Molotov, and the moment goes by. You could say to the kopeck what it cost. # invented
-   -> DONE
