// 26 June, Khrushchev: tanks; the gifted boy.

// Goods: the best story of the week; not to have it said who was the hero of it.
=== khrushchev_26_tanks ===
# when: 26 morning
# chair: khrushchev
# codex: tank-sentence, voroshilov, beria
{ silence_kept():
    You have all agreed that nothing took place; so now they deny it, one after the other, in detail, and a hall that had never heard of any tanks would like to know how many. # invented
}
Voroshilov is at it from his seat, red to the collar: nothing terrible happened, on his honour; they sat, they talked; and who was it spread this gossip about tanks? He appeals to you. # source: STENO1998 # paraphrase
You stand up. You have told it every night since, at supper, with voices: Saburov, are they to be arrested, there are tanks near Moscow; and Zhukov, what tanks? No tank can come near without the minister's order, and he has given none. # source: ZHUKOV-MS # paraphrase # plausible
It always gets its laugh. {took("khrushchev_19_tanks.stand"): You hum it, shaving. |}But last night Mikoyan said he'd been thinking: so with the order they do come. # invented
In the second row sit four marshals, the sun on their buttons. It is four years to the day since some of these same officers came for Beria. # plausible
*   [Tell it, with the voices # id: tell_it # act: slight(saburov) # history # hint: the hall will go home repeating it # source: SHISHKIN # plausible]
    You do Saburov with his collar up. It shakes the water in the glasses; Saburov himself smiles{took("khrushchev_21_saburov.ladder"):, for you had told him that you would call him no plotter|}. Zhukov does not smile at all; he nods, as at a quotation that has been given correctly. # plausible
*   [Say it was no tank, it was the Committee that stopped them # id: committee # act: slight(zhukov) # hint: one man will hear what is missing # plausible]
    They clap for that; they are clapping themselves. You do not look at the second row. {took("khrushchev_19_tanks.disown"): He has heard it from you before, on the nineteenth, with his own name in it.|There is the very small noise of a marshal crossing his boots.} # invented
*   [Tell Kliment Yefremovich that nobody thinks he rode one # id: rode # act: reconcile(voroshilov) # hint: he may even be grateful # plausible]
    "You were always cavalry!" It is kindly meant, and some of the laughter is too. "Cavalry," he tells Shvernik, sitting down, "is no disgrace," with his good ear turned to hear if you agree. # invented
-   -> DONE

// Goods: to punish the only one you loved; to keep the only one with clean hands.
=== khrushchev_26_shepilov ===
# when: 26 evening
# chair: khrushchev
# needs: hall_with(khrushchev)
# codex: shepilov, joined-them
"Who are you, Shepilov?" says Belyaev. His father is a worker, he begins, in that baritone; in July forty-one he marched out with the militia, on foot, along the Mozhaisk road. "That's not the point!" From Krasnodar comes the word _barin_, a gentleman. # source: MLECHIN-DIP # source: ARIM # paraphrase
It is true about the road. In thirty-seven he signed nothing; he was reading books. You found him, made him minister, led him round for people to look at. And he stood up with that notebook. {took("khrushchev_19_notebook.potatoes"): You gave him the priest and the potatoes, and he asked you why then you claimed to know everything.|}{took("khrushchev_19_notebook.more"): You asked him for more, and were sorry for him.|}{took("khrushchev_19_notebook.look"): You only looked at him, and he had to look at his page.|} # source: ZENK # source: TAUBMAN2003 # paraphrase
{recanted("bulganin") or recanted("saburov") or recanted("pervukhin") or recanted("voroshilov") or recanted("malenkov") or recanted("kaganovich") or recanted("molotov"): The others have begun to beg, those with blood on them too.|None of them has begged yet; the others will.} He won't, or doesn't know how; he looks along the rows for one face that has read something. # plausible
*   [Let them have him # id: have_him # act: slight(shepilov) # history # hint: they will find him a place at the end of a sentence # source: TAUBMAN2003 # plausible]
    "A whole university," you call out, "and two winters would have done!" and they roar. He bows slightly, to the wit. {any_read(): In the commission that night someone proposes a form of words: and Shepilov, who joined them. You say that it's ungainly. You say, leave it in.|In the buffet afterwards they do him for you, with the cigar. You laugh till it hurts, and it does.} # plausible
*   [Ask for him to be sent back to his books, with his rank # id: books # act: reconcile(shepilov) # hint: the provinces dislike a cigar more than a crime # plausible]
    "He's read them, let him reread them." It is not what they came for; it passes as a joke. He looks at you with his eyebrows up, and you see that he is correcting it. # invented
*   [Say nothing, and look at your paper # id: potatoes # act: wait # hint: he will take it for contempt # plausible]
    You draw a potato on your pad, then a pood of them. When you have finished he has gone down the steps, still not begging, and no one has moved his knees to let him by. # invented
-   -> DONE

// The hall has gone from him, and nothing is asked of him that evening.
=== khrushchev_26_pace ===
# when: 26 evening
# chair: khrushchev
# needs: not hall_with(khrushchev)
# codex: central-committee
At the bell you notice it. They go out past you, they nod, some of them ask how the hay is; and each leaves a pace of empty floor. You step to the left and it comes along. When you were a lad and carried lime it was the same in the street: nobody had anything against you, they only didn't care to be brushed. {in_room("kirichenko"): Kirichenko walks straight into it, he hasn't seen that it is there; he has a story about a boar.|Nobody walks into it, all the way down the stairs.} Hens know before the cook which one it's to be; they go on pecking, only a little further off. # invented
-> DONE
