// Goods: the weapon that wins at once; one's own paper on the same string.
=== khrushchev_21_folder ===
# when: 21 morning
# chair: khrushchev
# content: quotas for shootings in 1937, and the name of a man shot
Zhukov has asked for five minutes and stands through all five. On your desk he puts a folder from the commission on the rehabilitated, tied with string. {plenum_called(): The plenum is called,|The plenum will come, today or tomorrow,} and there he means to read. # source: PIKHOIA # plausible
Lists, with signatures across the corner: Stalin, Molotov, Kaganovich. On the first of them is Chubar, who ran the Ukraine before you did. # source: ZHUKOV-SP # heavy
To Comrade Stalin, from Moscow, July 1937. For the first category, which is shooting: kulaks, 6,500; criminals, 2,000. They had asked every secretary for a figure, and yours was round. # source: BONE # plausible # heavy
One sheet in it bears your own name. "That was in with the rest," says Zhukov, and looks out at the zinc roofs. {took("khrushchev_sheet.burn"): You had burnt the only copy, you thought.|You had supposed it was in a cellar, under other people's.} With the folder the hall is yours in an hour. # invented
*   [Keep the one sheet, give him back the rest # id: keep # act: conceal(khrushchev) # act: reveal(zhukov, molotov) # history # hint: he has read it # source: ZHUKOV-SP # plausible]
    He ties the string again with a soldier's knot. On the landing he says, not turning, that it is odd how these lists were always signed by other people. You say yes. The sheet goes into your inner pocket, and all day, when you lean forward to speak, it crackles. # invented
*   [Lock up the folder, all of it # id: lock # act: claim(archives) # hint: the marshal will take it as an insult # plausible]
    "Not with these. We'll beat them alive, on meat, on the factories." {holds("khrushchev", "archives"): The safe takes it, just. The dead lie on top of your own sheet and keep it flat.|"The originals are with Shvernik," says Zhukov, "and Shvernik has asked me the same thing that I asked you." He leaves you the folder as one leaves a bill.} # invented
*   [Leave the sheet in, and say that it is yours # id: leave # act: reveal(zhukov, khrushchev) # hint: it stays on the string # plausible]
    He reads it then, properly, for the first time or the second. You say everyone sent one, and listen to yourself say it. "I shall not read out this one," says the marshal at last, putting it in its place; but he says it as a man says what he could have for supper. # invented
-   -> DONE

// Goods: to open the door, and be seen to have called them; to be rescued by people one has not asked.
=== khrushchev_21_knock ===
# when: 21 sitting 1
# chair: khrushchev
# needs: knocking() or refused() or received()
Boots in the anteroom, a good many, of the sort that come from the provinces. A secretary runs in and says it to the carafe: members of the Central Committee, with a letter, and they will not sit down. In front is Konev. # source: MUKH # source: MEDVEDEV # paraphrase
"It has become known to us, members of the CC, that the Presidium is in continuous session..." {signatures() > 0: There are {signatures()} names under it.|} Voroshilov, who has commanded armies, is shouting "Splitters!" at a door. {chairs("bulganin"): Who allowed it, Bulganin wants to know, and strikes the table, but with the soft side of the fist.|Who allowed it, they all want to know, of each other.} # source: MEDVEDEV # source: RUBTSOV # source: MUKH
You know each of those voices by the place it grew: Smolensk, Gorky, Altai. You hired them. You have not felt your legs under you since Tuesday, and there they are. # invented
*   ["They are members of the CC!" # id: members # act: slight(voroshilov) # history # hint: an old man's dignity lies across the way # source: MUKH # paraphrase]
    It comes out in the big voice, the field voice. "Who are we that they shouldn't come in? Who put you here, Kliment Yefremovich, a horse?" There is a laugh on the other side of the door. He hears it. He was on recruiting posters when you were carrying pit-props. # invented
*   [Walk to the door and open it # id: open # act: receive_delegation # hint: after that it is their meeting # plausible]
    {took("khrushchev_18_chair.stay"): You got up from no chair on Tuesday; you get up from this one.|It is eleven steps.} They smell of trains. They stop, all the same, on the edge of the carpet, as they have been taught; so you take Konev by the sleeve and the next by the hand, and pull, as one lands a heavy fish with the whole village looking. # invented
*   [Propose that two from each side go out to them # id: four # act: reconcile(bulganin) # hint: some of the faces saved are your enemies' # source: ZHUKOV-MS # plausible]
    You offer it to Bulganin, across the noise, as one hands a man his hat. {received(): It is a little late, since they are coming in, but he takes it.|He takes it. "Four," he repeats, "two and two, that is correct," with such relief that you remember why you liked him.} {took("khrushchev_20_agriculture.ask"): "You see," he says, low, "one has only to ask me."|} # invented
-   -> DONE

=== khrushchev_21_noknock ===
# when: 21 sitting 1
# chair: khrushchev
# needs: not knocking() and not refused() and not received()
Nobody knocks. {signatures() > 0: There is a letter about, Furtseva whispers, {signatures()} names, but it is going from room to room of the Hotel Moskva like a cold.|You had thought that somebody would.} On the other side of the door sit three guards and a plate of biscuits. # invented
Kaganovich has grown cheerful. {took("khrushchev_18_chair.rule"): "And where are your hundred and thirty, Nikita?"|It has been four days, and the Central Committee has not so much as coughed.} # invented
You look at your hands: they have gone soft, these last years, there is ink on one. You ought to have telephoned more people. You ought to have been nicer to more people, but that is a longer business. # invented
*   [Send Furtseva out to her telephones # id: send # act: tell_bloc(russia) # hint: everyone will see her go # plausible]
    She asks to be excused in a clear voice, as women were taught not to, and Voroshilov goes pink. {told("russia"): She is away for forty minutes and comes back with her hair exactly as it was.|She is back too soon; half the numbers do not answer.} # invented
*   [Go on about the harvest till supper # id: harvest # act: wait # hint: it is not dignified, but it is time # plausible]
    You have two hours of harvest in you at any moment. At the Kuban, Molotov takes his pince-nez off; at the Altai you see Shepilov note a stress. Nobody can call it a filibuster, they would have to know where the end was. # invented
*   [Ask Bulganin what he would take to let the plenum meet # id: price # act: promise(bulganin, khrushchev) # hint: he will remember being bought # plausible]
    You write it on a slip and push it along under the cloth. He reads, folds it in four, in eight. "You had only to ask me in May," he says, to his blotter. It will stay in his waistcoat; things did. # invented
-   -> DONE

// Goods: to own what one has done; to keep the man who asks.
=== khrushchev_21_saburov ===
# when: 21 sitting 2
# chair: khrushchev
{ received():
    They have been let in, and stand along the wall in their good suits. In front of them it is hard to say what was easy to say on Tuesday; Molotov manages. # plausible
- else:
    {refused(): They have been told to disperse and have not dispersed. Mikoyan slips out to them every half-hour, and each time leaves the door less shut.|Through the wall comes the sound of people not going home. It might be only the plumbing.} # source: VOIT # plausible
}
{ in_room("saburov"):
    It is Saburov who rises. He has a planner's face, all in columns, and today they do not add. "I considered you a most honest man. Now I see that I was mistaken." You have got them up here behind the Presidium's back, and sat at this table and let it be thought that you were beaten. # source: KAG-MEM # plausible
- else:
    It is Pervukhin who puts it, without heat. You have got up a meeting behind the Presidium's back, and sat at this table and let it be thought that you were beaten. # invented
}
You did think you were beaten. It is the one charge this week of which you are innocent. # invented
*   [Own to it: yes, and I should do it again # id: own # act: threaten(pervukhin, khrushchev) # history # hint: those who are afraid will be more so # plausible]
    "I telephoned. Furtseva telephoned. Zhukov lent the aeroplanes. And you had tea at Pervukhin's!" Pervukhin puts down his pencil. Along the table they begin, one can see it, each to go through his own week for cups. # source: BEZPROT # invented
*   [Offer him the ladder: you were told half # id: ladder # act: promise(saburov, khrushchev) # needs: in_room(saburov) # locked: Saburov is not at the table # hint: the two who lean on him will feel it give # plausible]
    "They told you in Warsaw that it was done. Was it done? Then you're no plotter, Maksim Zakharovich, you are a man who got a bad telegram. I'll say so wherever you like." He stands a while longer. {trusts("saburov", "khrushchev", -15): Then he sits, a little to one side of where he sat before.|Then he sits down; but he has not said no, and Malenkov has noticed that he has not.} # invented
*   [Say that you were beaten, and who picked you up # id: beaten # act: reconcile(pervukhin) # act: lobby(shvernik, khrushchev) # hint: it gives away how it was done # plausible]
    It is hard to say, so it comes out short. On Tuesday I went home finished. I couldn't eat, ask my wife. Others took up the telephone, I signed what they gave me to sign. Somebody laughs, Kaganovich; nobody joins him, and he looks about for the company. # source: ZHUKOV-MS # invented
-   -> DONE

// Goods: the whole truth before the plenum; a quiet end in which nobody's papers are read.
=== khrushchev_21_stairs ===
# when: 21 sitting 3
# chair: khrushchev
The plenum, then; tomorrow, at two. Aristov says the fire is out, and it is, one can smell the wet ash. {carried("dismissal"): Their decision lies there with its number, waiting to be told whether it exists.|} # source: VOIT # paraphrase
"We must agree, comrades, collectively agree," says Malenkov, "not to tell everything that went on." He asks all of them and looks at you. Voroshilov nods at once; and Mikoyan{took("khrushchev_sheet.show"):, who has seen your paper and told you of his,|} does not shake his head. # source: VOIT # plausible
{took("khrushchev_21_folder.keep"): In your pocket the sheet crackles.|Nobody at this table over fifty has no folder.} Say yes, and there was some criticism, which was accepted, and everyone goes home; and by autumn they will have learned to count. # plausible
And below, in the round hall, {in_words(gathered())} of the hundred and thirty are already sitting, without being asked, waiting for somebody to come down. # source: VOIT # plausible
*   [Refuse, and go down to them with Zhukov at your side # id: down # act: threaten(malenkov, khrushchev) # history # hint: not only what you choose will be told # source: KAG-MEM]
    "Not tell? I'll tell it in verse!" On the stairs you are nearly running. {took("khrushchev_19_row.greet"): Mukhitdinov has got ahead to hold the door, and wishes you good morning, at six in the evening. |}{hall_with("khrushchev"): The noise when you come in under the dome is like rain on a barn in a dry year, and you stand in it with your face up.|The noise when you come in stops, row by row; they want to hear it first. Well, who ever sold a cow without being looked in the mouth?} # source: KAG-MEM # invented
*   [Agree to it, for all of them and for you # id: agree # act: keep_silence # hint: no one falls, and no one forgets # plausible]
    {silence_kept(): It is adopted in a minute, unanimously, the first thing this week. You shake eleven hands, counting your own. They are warm, all of them; like the hands of people who have been sitting on them.|You say yes, and it is Zhukov who says no, and Shvernik, and then nobody can any longer be the one who asked. You have shown them where it hurts.} # invented
*   [Bargain: silence about Bulganin, and not about the three # id: bargain # act: promise(bulganin, khrushchev) # act: slight(malenkov) # hint: you will be keeping a man who knows his price # plausible]
    "About Nikolai Aleksandrovich there's nothing to tell. He held the bell." Bulganin turns upon you the look of a man who has been let off in front of his class. Malenkov understands a moment later who has not been. # invented
-   -> DONE
