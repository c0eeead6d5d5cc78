// Two goods: an old man's dignity, such as it is; a hundred and eighty-five sheets of paper.
=== mikoyan_28_klim ===
# when: 28 morning
# chair: mikoyan
# codex: voroshilov, lists
{hall_with("khrushchev"): Tenth session, and they have got to Voroshilov, in a white tunic. He is guilty without guilt, he says; well then, guilty.|Tenth session, and Voroshilov, in a white tunic. Nobody has told him that his side is ahead, and he defends himself against all comers.} He never plotted and does not mean to start, there is not much time left anyway. They laugh. Had it come off, the members would have turned the overturners upside down and thrown them out. They laugh and clap. # source: VOROSH28 # source: RUBTSOV # paraphrase
He is delighted. {silence_kept(): Nobody has ever said what it is about, and he has forgotten.|He has forgotten what it is about.} You could love him for that, as people love a clock which strikes thirteen in company. # invented
His name is on a hundred and eighty-five of the lists, and yours on eight; {read("mikoyan"): your eight have been read, and nobody laughed.|{any_read(): it has been dawning on you that one may be let off for being funny.|nobody has read out either, and they will not, while he is so funny.}} {took("mikoyan_27_subtraction.three") or took("mikoyan_call_voroshilov.keep"): He owes his place to you and believes that it was the jokes.|Nobody has told him yet whether he will be in the resolution.} # source: MEMORIAL # paraphrase
*   [Laugh with them # id: laugh # act: reconcile(voroshilov) # history # hint: a hall that laughs asks nothing more # plausible]
    It is a warm sound with two hundred and sixty people in it. He looks about for his friends, finds you and winks. In a minute it will be eleven, and there will be tea. # invented
*   [Ask him who shouted "Splitters!" at the door # id: splitters # act: slight(voroshilov) # needs: refused() or received() # locked: nobody came to the door to be shouted at # hint: he will go red, and they may have to print him # invented]
    He goes the colour of his medal ribbons. "In the heat! And you? {took("mikoyan_21_corridor.plainly"): Nipping out to them like a waiter!|{took("mikoyan_21_corridor.wings") or took("mikoyan_21_knock.open"): Who let them in? Who had the handle?|Always nearest the door!}}" It gets the biggest laugh of the day. He stands in it blinking, and so do you. # source: RUBTSOV # invented
*   [Keep a straight face, and let it be seen # id: straight # act: wait # hint: yours will be the only one # invented]
    At the rostrum he catches sight of it, loses the thread, and until he has found his place on the sheet he is seventy-six years old and it is 1937. Then he says something about horses. # invented
-   -> DONE

// Two goods: their lives; the temper of a man who wants them to feel it.
=== mikoyan_28_map ===
# when: 28 interval
# chair: mikoyan
# needs: any_read()
# codex: exile, expulsions
Somebody has left a map of the Union on an easel in the passage, after a lecture on the virgin lands, and the commission stands before it with its tea. {hall_with("khrushchev"): The question is how far.|The question, for once, is how far, and nobody is sure for whom.} {took("mikoyan_26_guarantee.posts"): Rudenko puts his head in to say that he has noted the distinction.|} # invented
The floor has asked for their party cards. But that belongs, by the rules, to each man's own party cell, and you mean to leave it there. A man put out of the Central Committee can be given employment. Put out of the party he becomes somebody else's business, and you know whose, and he is never short of staff. # source: STENO1998 # paraphrase
{took("mikoyan_blood.jobs"): "Power stations," says Khrushchev, of Malenkov, with the air of a man to whom it has just occurred.|Each post on this map has a price.} A power station: no visitors. A trust in the Urals: no visitors, and dust. An embassy: a car, a cook, and one day a telegram calling you home. # plausible
*   [Stations and trusts, a long way from Moscow # id: trusts # act: threaten(malenkov, khrushchev) # history # hint: the distances will be laid to you # plausible]
    You trace it with a teaspoon: the Irtysh, the Urals. "And Vyacheslav?" Somewhere with a flag, you say, and no newspapers. The spoon goes south of Baikal and comes off the map altogether. "Mongolia," says Suslov, who has been looking for a use for it. # invented
*   [An embassy for Molotov, and in so many words # id: embassy # act: reconcile(molotov) # hint: you will be asked why you are soft on him # invented]
    "Fifty years a party man; let him take his hat off to somebody on our behalf." Khrushchev looks you over. "You always were afraid of him." Yes, you tell him. That is what one has embassies for. # invented
*   [Leave it to their cells, as the floor demands # id: cells # act: threaten(kaganovich, khrushchev) # hint: the matter passes out of your hands # invented]
    It is the lawful thing, and the popular one. Shelepin, who is not yet forty, says briskly that it need not take long. You remember liking things brisk. By the time the tea is cold you have taken the idea back; but Kaganovich is told of it within the hour, as these things are. # invented
-   -> DONE

// Two goods: mildness, which you have always recommended; an autumn without Molotov.
=== mikoyan_28_corridor ===
# when: 28 interval
# chair: mikoyan
# needs: not any_read()
# codex: resolution, molotov
The commission that drafts the resolution has moved into the passage for air. {silence_kept(): It has been found that nothing happened, and what remains is to decide what is done to nobody.|No file was read, and without one nobody can think of a punishment that does not sound like a promotion.} # invented
A reprimand, then, for the one. A reprimand with warning for the other. Molotov to stay in Moscow, in his flat, with his card index; he is four minutes from the Kremlin on foot, and takes no holidays. # invented
*   [Say that mildness becomes a strong party # id: mildness # act: reconcile(molotov) # hint: he will not take it for strength # invented]
    Everyone agrees, in the tone of people agreeing about a diet. Molotov, passing with his briefcase, stops to ask at what hour the Presidium meets on Monday. # invented
*   [Propose an embassy for him, as an honour # id: honour # act: slight(molotov) # hint: nobody has ever been fooled by it # invented]
    "Which?" says Khrushchev, brightening. You had thought of somewhere with steppe. It is put to Molotov that evening, and he asks to see the trade figures. # invented
*   [Talk to Shvernik about the folder # id: folder # act: lobby(shvernik, khrushchev) # hint: what was not read this week can be read another # invented]
    {took("mikoyan_folders.shelf"): "Till autumn, we said." He has written down the date, it turns out, and expects you at ten.|Still tied, he says; he can show you the knot. You tell him that it is a good knot.} Neither of you suggests burning anything, and you carry your glass back to the window with a feeling of money in the bank. # invented
-   -> DONE

// Two goods: thanks to the man who saved you all; a reminder that he was one of several.
=== mikoyan_28_carafe ===
# when: 28 evening
# chair: mikoyan
# codex: zhukov, bonapartism
{hall_with("khrushchev"): Khrushchev sums up, and goes on summing. He does the voices. {took("mikoyan_26_suez.manners"): A comrade has advised him not to shout, he shouts. |}He is every one of the seven in turn, and then himself, a rock, at a table where on the first day you saw him feel for his purse and not find it. {read("khrushchev"): On the year 1937 he says one sentence, looking at nobody, and drinks.|}|Khrushchev speaks, it may be for the last time from here. He does not do the voices. He explains maize, patiently, as if what they had against him were the maize.} # plausible
{in_room("zhukov"): Zhukov has the next seat but one, and the carafe. He claps the way he returns a salute. "Now," he says across the empty place, not lowering his voice, "we'll put things in order." You ask him which things. "All of them."|The marshal's seat is empty; the carafe stands to attention in front of it.} # invented
You have sat at several tables with one man too big for them. It was never for long. {took("mikoyan_23_walk.folder") or took("mikoyan_blood.after"): Twice this evening Nikita has glanced along the row, to see how the marshal is clapping.|} # plausible
*   [Ask the marshal to pour you some water # id: pour # act: slight(zhukov) # needs: in_room(zhukov) # locked: the marshal is not in his seat # hint: he does not pour for people # invented]
    "If you please, Georgy Konstantinovich." Those near enough stop clapping to watch. He considers the carafe, the glass, and the distance; he pours to the brim, so that you cannot lift it without spilling. Still, he has poured. # invented
*   [Thank him for what he did this week # id: thank # act: reconcile(zhukov) # hint: he will take it as his due # invented]
    "I stopped them," says Zhukov. He did. You thank him again, since it is owing. It strikes you that he said "I", and that you will not be the only man in the row it struck. # invented
*   [Clap on the beat, and think about dinner # id: clap # act: wait # history # hint: the hall is watching who tires # plausible]
    One learns the length. You stop neither first nor last: about the thirtieth from the end. In a career like yours it may be the whole of the method. # invented
-   -> DONE
