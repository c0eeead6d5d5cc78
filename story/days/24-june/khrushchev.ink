// 24 June, Khrushchev: "and you?", the telegram, the axe.

// Goods: to be one of the judges; to be able to look at the stenogram afterwards.
=== khrushchev_24_and_you ===
# when: 24 morning
# chair: khrushchev
# needs: any_read()
# codex: kaganovich, railwaymen
Kaganovich has a shoemaker's hands; they pulled you up out of the Donbas by the collar. In the thirties he ran the railways. # plausible
"Tell us why you sent three hundred railwaymen to the other world," says Zhukov from his place. # source: STENO1998
"The question is a political one." # source: STENO1998
"And criminal." # source: STENO1998
And he turns from Zhukov to you, all of him at once, the way a cart turns. "Didn't _you_ sign papers on shootings in Ukraine?" # source: STENO1998
You did. {took("khrushchev_22_lists.all_answer"): On Saturday you said that all would answer. |}You have had the answer ready since thirty-eight; it is a date, some initials and the word "everyone". Two hundred heads come round to hear it. # plausible
*   [Sit still, and let Zhukov ask again # id: sit_still # act: wait # history # hint: a question that is not answered does not go away # source: STENO1998]
    "Three hundred railwaymen," says Zhukov, and the heads go back. It took four seconds, perhaps. You remember whole speeches less well. # source: STENO1998 # plausible
*   [Answer him: yes, like the rest # id: yes # act: recant # hint: it goes into the record in relays of five minutes # plausible]
    "I signed. Whoever sat in Kiev signed." You hear it go out over the desks and wait for the sky to come down. {hall_with("khrushchev"): Somebody claps, from habit.|Nobody does anything.} Kaganovich shuts his mouth; he had counted on a no, and had nothing behind it. # plausible
*   [Give him back his own: the Kuban, Kiev in forty-seven # id: kuban # act: slight(kaganovich) # hint: shouting is also a way of not saying # source: POLY61 # plausible]
    You are louder than he is; you learned it from him. Whole villages sent off from the Kuban, you roar, on your word, Lazar Moiseyevich! The Ukrainians are up and roaring with you. Afterwards Kirichenko says it was first-class, and what had been the question? # invented
-   -> DONE

// Goods: to be taken for a victim of ministers; to be laughed with.
=== khrushchev_24_agriculture ===
# when: 24 morning
# chair: khrushchev
# needs: not any_read()
# codex: kaganovich, agriculture, faction
{ silence_kept():
    It was agreed to tell them that there had been criticism, settled. You might as well tell a kitchen that there has been soup! They have been asking since breakfast who cooked it, till Kaganovich, who has no more patience than you have, goes up to prove to them that nobody did. # invented
}
Nothing has been read, so it is about the four days, and who wanted what. "Out of eleven members, seven expressed a definite opinion. Is that a group?" Any lawyer, says Kaganovich; and the hall, where there is not a lawyer, {hall_with("khrushchev"): hoots.|hoots on one side only.} # source: VYZH # paraphrase
Belyaev, one of your secretaries, gets up: Kaganovich himself said that a job would be found for Khrushchev in agriculture. "Wrong." # source: VYZH
"Right," says Bulganin from his seat, quite kindly, correcting a bill. # source: VYZH # plausible
And for one moment, fool, you see it again, the boots, the black fallow in April; {took("khrushchev_20_agriculture.sandwich"): you ate Malenkov's sandwich on Thursday, and saw it then.|{took("khrushchev_20_agriculture.take"): you said yes to it, on Thursday.|you would have been good.}} Two hundred secretaries wait to hear whether it is an insult. They all have it, that job. # invented
*   [Tell them you would have taken it, for the maize # id: taken_it # act: reconcile(bulganin) # hint: a man who can laugh is not afraid, or is very much so # plausible]
    "I'd have taught the cows to vote!" It runs along the arcs and back. Bulganin laughs too, helplessly, wiping his eyes; you two always could. Kaganovich remains at the rostrum with his seven and the finger he was counting them on. # invented
*   [Ask what was thought good enough for Suslov, and for Serov # id: others # act: slight(kaganovich) # hint: it brings two more men's grievances to the table # source: SEROV # plausible]
    "Culture," somebody calls. "Education!" Suslov, presiding, goes the colour of a boiled potato. And for Serov the street; and the KGB to a friend. That gets no laugh. They are all thinking of who would have had the guards. # source: SEROV # invented
*   [Let the hooting do it # id: hooting # act: wait # hint: not all who hoot are for you # plausible]
    It dies down by itself, the way hail does, and then one can see what is flattened. Less than you thought. Some {in_words(hall_against())} had kept their hands under their desks, and when you look for the faces, they are bent over notes. # invented
-   -> DONE

// Goods: to know nobody can use it; to be a man who did not hide it.
=== khrushchev_24_telegram ===
# when: 24 interval
# chair: khrushchev
# content: a quota for shooting, July 1937, over your name
# codex: shvernik, telegram-1937, party-control
In the side room where chairs are mended Shvernik, who keeps the files, lays a sheet before you, wrong way up for himself. # invented
It is your quota of July thirty-seven: not the copy that was kept, but what came out at the other end, on Stalin's desk, with the hour on it. You had it counted by district. One district was late, you remember, and you shouted. # source: BONE # plausible # heavy
{took("khrushchev_21_folder.keep"): "You have the one that was sent," he says. "A telegram has two ends."|"It was in its year," he says. "{took("khrushchev_shvernik.own"): You asked me once what there was.|I was looking for another man's.}"} {any_read(): {took("khrushchev_24_and_you.yes"): You said it aloud this morning; someone may come and ask to see.|After this morning someone may come and ask.} He would be obliged to find it.|Nobody has asked for it. If somebody asks, he would be obliged to find it.} # invented
He led the trade unions, that year. Who rakes up the old, out with his eye: everyone knows that half of the proverb. The other half goes, and who forgets it, out with both. # plausible
*   [Fold it, and pocket it # id: pocket # act: conceal(khrushchev) # history # hint: Shvernik has seen you do it # plausible]
    It folds in four. "There should be a slip," says Shvernik, "to say who has it," and finds that he has brought one, and a pencil. # invented
*   [Have him put it back where it stood # id: put_back # act: wait # hint: then it stands there # plausible]
    "In its year," you say. He takes it by the edges. You think that you have done rather a fine thing, until he says at the door that he'll tell the girls it may be issued to members of the Presidium. There are eleven. # invented
*   [Take it across to Zhukov yourself # id: show_zhukov # act: reveal(zhukov, khrushchev) # hint: then he need never look for it # plausible]
    He reads it standing. "How many of mine?" None; they were peasants. "I was born one," says the marshal, and hands it back with the writing turned inwards, as you hand a man his knife. # invented
-   -> DONE

// Goods: to beat the one man who argues; to hear, once, what can be said against you.
=== khrushchev_24_axe ===
# when: 24 evening
# chair: khrushchev
# codex: molotov, sauna, yugoslavia
{recanted("molotov"): Molotov has asked pardon, and argues all the same.|Molotov does not plead, he argues.} He has numbered it: Yugoslavia; the American slogan, put before nobody; Stalin's name; and the sauna, where the First Secretary of a great party sat by night with his Finnish host "without a jacket and a tie". Nobody has ever told Molotov how one does sit in a sauna. # source: WILSON57 # source: ZUBOK1998 # plausible
{hall_with("khrushchev"): They growl at every number.|They nod at some of the numbers.} But in the lulls you hear pencils. {took("khrushchev_20_meat.cows"): You moved on Thursday that these people should judge the meat, and they are judging.|For the meat was shown to nobody.} And that one man should not be let grow so large again, why, you have said it yourself, of Stalin, to great applause, sixteen months ago. # plausible
He has got to seven{took("khrushchev_22_opening.snub"):, and does not look at the man who had his Sunday laughed at.|{took("khrushchev_22_opening.fair"):; he began by thanking you for putting his Sunday to the vote.|, and does not look up.}} # invented
*   [Cut in, and tell him what he would like to turn back to # id: axe # act: slight(molotov) # history # hint: after the axe nobody will remember the numbers # source: WILSON57]
    "You want to turn everything back in order then to take up the axe yourself." "No, this is not so…" says Molotov, and {hall_with("khrushchev"): is drowned|some of them stamp}. He shuts the folder with points still in it. You will never learn what the eighth was, and would have liked to. # source: WILSON57 # plausible
*   [Make them let him finish # id: finish # act: wait # hint: some will listen, and a few will think # plausible]
    "Let the man speak, he'll only write it to us." So he speaks; nine points, then a tenth, on collective leadership, that is better than anything on it in your own report. When he sits down {in_words(hall_against())} of them are not growling. # invented
*   [Grant him one: the meat should have come to the Presidium # id: grant_meat # act: reconcile(molotov) # hint: wolves smell a thing like that # plausible]
    You tell it against yourself: the platform, the warm evening, and a figure growing in your mouth like a dumpling. They laugh. He doesn't. "Then we agree," says Molotov, and there is, God forgive him, a tick. # invented
-   -> DONE
