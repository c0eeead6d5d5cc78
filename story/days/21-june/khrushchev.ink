// Goods: the weapon that wins at once; one's own paper on the same string.
=== khrushchev_21_folder ===
# when: 21 morning
# chair: khrushchev
# content: quotas for shootings in 1937, and the name of a man shot
# codex: rehabilitation, telegram-1937, zhukov
Zhukov has asked for five minutes and stands through all five. On your desk he puts a folder from the commission on those shot under Stalin, tied with string. A plenum will come, today or tomorrow, and there he means to read it. With this the hall would be yours in an hour. # source: PIKHOIA # plausible
Lists, with signatures across the corner: Stalin, Molotov, Kaganovich. On the first of them is Chubar, once premier of Ukraine. # source: ZHUKOV-SP # heavy
And one sheet with your own name. To Comrade Stalin, from Moscow, July 1937; first category, which is shooting: kulaks, 6,500; criminals, 2,000. They had asked every secretary for a figure, and yours was round. # source: BONE # plausible # heavy
"That one was in with the rest," says Zhukov. {took("khrushchev_sheet.burn"): Last night you burnt a copy. There is more than one copy.|You had supposed it was in a cellar, under other people's.} # invented
*   [Keep the one sheet, give him back the rest # id: keep # act: conceal(khrushchev) # act: reveal(zhukov, molotov) # history # hint: he has read it # source: ZHUKOV-SP # plausible]
    He ties the string again with a soldier's knot. At the door he says that it is odd how these lists were always signed by other people. You say yes. The sheet goes into your inner pocket, and all day, when you lean forward to speak, it crackles. # invented
*   [Lock up the folder, all of it # id: lock # act: claim(archives) # hint: the marshal will take it as an insult # plausible]
    "Not with these. We'll beat them alive, on meat, on the factories." {holds("khrushchev", "archives"): The safe takes it, just. The other men's dead lie on top of your own sheet and keep it flat.|"The originals are with Shvernik," says Zhukov, "and Shvernik has asked me the same thing that I asked you." He leaves you the folder as one leaves a bill.} # invented
*   [Leave the sheet in, and say that it is yours # id: leave # act: reveal(zhukov, khrushchev) # hint: it stays on the string # plausible]
    He reads it then, properly, for the first time or the second. You say that everyone sent one, and listen to yourself say it. "I shall not read out this one," says the marshal at last, putting it back in its place; but he does put it back. # invented
-   -> DONE

// Goods: to open the door, and be seen to have called them; to be rescued by people one has not asked.
=== khrushchev_21_knock ===
# when: 21 sitting 1
# chair: khrushchev
# needs: knocking() or refused() or received()
# codex: delegation, letter, konev
Boots in the anteroom, a good many, of the sort that come from the provinces. A secretary runs in: members of the Central Committee, with a letter{took("khrushchev_letter.tear"):, the one you tore, written again|}, and they will not sit down. In front is Konev, the marshal with the shaven head. # source: MUKH # source: MEDVEDEV # paraphrase
"It has become known to us, members of the CC, that the Presidium is in continuous session..." {signatures() > 0: There are {signatures()} names under it. They want a plenum.|They want a plenum.} Voroshilov, who has commanded armies, is shouting "Splitters!" at a door. {chairs("bulganin"): Who allowed it, Bulganin wants to know{took("khrushchev_20_count.rules"):, with his notes on the Rules before him|}, and strikes the table, but with the soft side of the fist.|Who allowed it, they all want to know, of each other.} # source: MEDVEDEV # source: RUBTSOV # source: MUKH
You know each of those voices by the place it grew: Smolensk, Gorky, Altai. {took("khrushchev_18_adjourn.plenum"): On Tuesday you told the table that these had elected you.|You gave them their posts.} You have not felt your legs under you all week, and there they are. # invented
*   ["They are members of the CC!" # id: members # act: slight(voroshilov) # history # hint: an old man's dignity lies across the way # source: MUKH # paraphrase]
    It comes out in the big voice, the field voice. "Who are we that they shouldn't come in? Who put you here, Kliment Yefremovich, a horse?" There is a laugh on the other side of the door. He hears it. # invented
*   [Walk to the door and open it # id: open # act: receive_delegation # hint: after that it is their meeting # plausible]
    {took("khrushchev_18_chair.stay"): You got up from no chair on Tuesday; you get up from this one.|It is eleven steps.} They smell of trains. They stop, all the same, on the edge of the carpet, as they have been taught; so you take Konev by the sleeve and pull, as one lands a heavy fish with the whole village looking. # invented
*   [Propose that two from each side go out to them # id: four # act: reconcile(bulganin) # hint: some of the faces saved are your enemies' # source: ZHUKOV-MS # plausible]
    You offer it to Bulganin, across the noise. {received(): It is a little late, since they are coming in, but he takes it.|"Four," he repeats, "two and two, that is correct," with such relief that you remember why you liked him.} {took("khrushchev_20_agriculture.ask"): "You see," he says, low, "one has only to ask me."|} # invented
-   -> DONE

// Goods: to own what one has done; to keep the man who asks.
=== khrushchev_21_saburov ===
# when: 21 sitting 2
# chair: khrushchev
# codex: saburov, delegates
{ received():
    They have been let in, and stand along the wall in their good suits. In front of them it is hard to say what was easy to say on Tuesday; Molotov manages. # plausible
- else:
    {knocking() or refused(): They have not been let in and they have not gone. Mikoyan slips out to them every half-hour, and each time leaves the door less shut.|Malenkov would like to get on, and they get on.} # source: VOIT # plausible
}
{ in_room("saburov"):
    It is Saburov who rises, the planner. He has a face all in columns, and today they do not add. "I considered you a most honest man. Now I see that I was mistaken." You had these people brought to Moscow behind the Presidium's back, and {carried("dismissal"): sat at this table like a man who takes his dismissal for an answer|sat at this table and let it be thought that you were beaten}. {took("khrushchev_20_allies.saburov"): He leans on Voroshilov, as Suslov told you, and Voroshilov is looking the other way.|{took("khrushchev_ring_saburov.coke"): You had the same foreman once, the two of you.|}} # source: KAG-MEM # plausible
- else:
    It is Pervukhin who puts it, without heat. You have had people brought to Moscow behind the Presidium's back, and {carried("dismissal"): sat at this table like a man who takes his dismissal for an answer|sat at this table and let it be thought that you were beaten}. # invented
}
You did think you were beaten. It is the one charge this week of which you are innocent. # invented
*   [Own to it: yes, and I should do it again # id: own # act: threaten(pervukhin, khrushchev) # history # hint: those who are afraid will be more so # plausible]
    "I telephoned. Furtseva telephoned. Zhukov lent the aeroplanes. And where did you drink your tea all spring, comrades? In Pervukhin's back room! Do you think nobody told me?" Pervukhin puts down his pencil. Along the table each begins to go through his own week. # source: BEZPROT # invented
*   [Offer him the ladder: you were told half # id: ladder # act: promise(saburov, khrushchev) # needs: in_room(saburov) # locked: Saburov is not at the table # hint: the two who lean on him will feel it give # plausible]
    {carried("dismissal"): "You came in from Warsaw to a thing already done, and signed under it. That's no plotter, Maksim Zakharovich, that's a man who got a late train. I'll say so wherever you like."|"They told you in Warsaw that it was done. Was it done? Then you're no plotter, Maksim Zakharovich, you are a man who got a bad telegram. I'll say so wherever you like."} {trusts("saburov", "khrushchev", -15): He sits down, a little to one side of where he sat before.|He sits down without an answer; but he has not said no, and Malenkov has noticed that he has not.} # invented
*   [Say that you were beaten, and who picked you up # id: beaten # act: reconcile(pervukhin) # act: lobby(shvernik, khrushchev) # hint: it gives away how it was done # plausible]
    It is hard to say, so it comes out short. On Tuesday I went home finished. I couldn't eat, ask my wife. Others took up the telephone, I signed what they gave me to sign. Kaganovich laughs; nobody joins him, and he looks about for the company. # source: ZHUKOV-MS # invented
-   -> DONE

// Goods: a quiet end; the hall that is waiting below.
=== khrushchev_21_agreed ===
# when: 21 sitting 3
# chair: khrushchev
# needs: silence_kept()
# codex: silence, sverdlov-hall
They have settled it before you had opened your mouth. The plenum meets tomorrow at two, that can't be stopped; but Malenkov has asked that nobody tell it everything that went on here, and one after another they nodded, theirs and yours. Even Mikoyan. Each of them has a folder somewhere. # source: VOIT # plausible
So there was criticism, and it was accepted, and nobody falls. {carried("dismissal"): And the decision with its number? It will be mentioned, says Bulganin, it need not be discussed.|They look to you for the last nod.} {took("khrushchev_21_folder.keep"): In your pocket the sheet crackles; it would be safe there.|Your own paper would lie as quiet as theirs.} # plausible
And in the round hall below, {in_words(gathered())} of the hundred and thirty are sitting, whom nobody asked to sit, and want to be told why they were fetched. # source: VOIT # plausible
*   [Nod # id: nod # act: reconcile(malenkov) # hint: nothing will be read, and nothing is over # plausible]
    You nod. Malenkov goes round with the plate of biscuits. They are a week old, and everybody takes one. # invented
*   [Say that one marshal has not nodded # id: marshal # act: lobby(zhukov, khrushchev) # hint: the others will remember who said it # plausible]
    Everyone turns. Zhukov, by the door, has no vote, so nobody had looked at him. "I was not asked," he says. You say that now he has been; and Malenkov, who had put away his papers, takes them out again. # invented
*   [Let them agree, and go down to the hall all the same # id: show # act: tell_bloc(russia) # hint: they will want more than your face # plausible]
    {hall_with("khrushchev"): They get up, arc behind arc, when they see you.|They stop talking when they see you.} You have nothing you may tell them. You walk along the arcs and shake hands, and say it's warm; and they look at you as at a doctor who has come out of the room and talks about the weather. # invented
-   -> DONE

// Goods: the whole truth before the plenum; a quiet end in which nobody's papers are read.
=== khrushchev_21_stairs ===
# when: 21 sitting 3
# chair: khrushchev
# needs: not silence_kept()
# codex: silence, sverdlov-hall
The plenum meets tomorrow at two; nobody can stop that now. Your man Aristov says the fire has gone out of the seven, and one can smell the wet ash. {carried("dismissal"): Their decision lies there with its number, waiting to be told whether it exists.|} # source: VOIT # paraphrase
"We must agree, comrades, collectively agree," says Malenkov, who will not let it go, "not to tell everything that went on." Voroshilov nods; and Mikoyan{took("khrushchev_sheet.show"):, who has seen your paper and told you of his,|} does not shake his head. They all look at you. # source: VOIT # plausible
{took("khrushchev_21_folder.keep"): In your pocket the sheet crackles.|Nobody at this table over fifty has no folder.} Say yes, and there was some criticism, it was accepted, and everyone goes home; and by autumn they will have learned to count. # plausible
And in the round hall below, {in_words(gathered())} of the hundred and thirty are sitting, whom nobody asked to sit, waiting for somebody to come down. # source: VOIT # plausible
*   [Refuse, and go down to them with Zhukov at your side # id: down # act: threaten(malenkov, khrushchev) # history # hint: not only what you choose will be told # source: KAG-MEM]
    "Not tell? I'll tell it in verse!" On the stairs you are nearly running. {took("khrushchev_19_row.greet"): Mukhitdinov has got ahead to hold the door, and wishes you good morning, at six in the evening. |}{took("khrushchev_19_row.paper"): Mukhitdinov holds the door, and studies the carpet. |}{hall_with("khrushchev"): The noise when you come in under the dome is like rain on a barn in a dry year, and you stand in it with your face up.|The noise when you come in stops, row by row; they want to hear it first.} # source: KAG-MEM # invented
*   [Agree to it, for all of them and for you # id: agree # act: keep_silence # hint: no one falls, and no one forgets # plausible]
    {silence_kept(): It is adopted in a minute, unanimously, the first thing this week. You shake ten hands. They are warm, all of them, like the hands of people who have been sitting on them.|You say yes, and it is Zhukov who says no, and Shvernik, and then nobody will be the one who asked. You have shown them where it hurts.} # invented
*   [Bargain: silence about Bulganin, and not about the three # id: bargain # act: promise(bulganin, khrushchev) # act: slight(malenkov) # hint: you will be keeping a man who knows his price # plausible]
    "About Nikolai Aleksandrovich there's nothing to tell. He held the bell." Bulganin turns upon you the look of a boy let off in front of his class. Malenkov understands a moment later who has not been. # invented
-   -> DONE
