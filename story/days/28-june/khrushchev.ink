// 28 June, Khrushchev: laughter, the seven, the last word.

// Goods: the old man spared; the new men entertained.
=== khrushchev_28_laughter ===
# when: 28 morning
# chair: khrushchev
# needs: hall_with(khrushchev)
# codex: voroshilov
After a week you can tell the laughs blind: for you; against him; and the one that means a man is glad it is not he who stands there. Voroshilov gets a fourth. They laugh as at a grandfather. # invented
Guilty without guilt, he says. He belonged to no plot, and at his age there isn't much time left to start one. Laughter. Had it come off, he says, the members of this Committee would have turned the overturners upside down and thrown them out of here. More. He looks about for the joke, and straightens, and begins to like it. # source: VOROSH28 # source: RUBTSOV # paraphrase
{knocking() or refused() or received(): A week ago he roared "Splitters!" at these people through a door{took("khrushchev_21_knock.members"):, and you asked him whether a horse had put him there|}.|A week ago he was for having you out.} And once, with the old boy sitting there, you read them all the Persian ambassador's cable, what he'd said to him about the Tsar; how they choked! {took("khrushchev_voroshilov.pardon"): You begged his pardon for that.|{took("khrushchev_voroshilov.army"): You have sold him his name since, out of the files, and he does not look at you.|He has hardly mentioned it. He cannot have minded.}} # source: RUBTSOV # source: MLECHIN-STALIN # plausible
*   [Clap for him # id: clap # act: reconcile(voroshilov) # history # hint: what is clapped cannot well be punished # source: VOROSH28 # plausible]
    You clap, so they do. He gives a sort of military bow. Passing the table he bends down, smelling of camphor, and says into your ear, {took("khrushchev_voroshilov.pardon"): "My wife says that you are to come and finish the cake."|"I did mind the cable, Nikita."} # invented
*   [Remind them how he roared at them that day # id: doorway # act: slight(voroshilov) # hint: they will stop laughing # source: POLY61 # plausible]
    They stop. An old man alone at a rostrum is a poor sight with the sound turned off. He feels for the edge of it, to step down, with a foot in a soft boot made, you happen to know, for the swelling. # invented
*   [Let Suslov call the next # id: next # act: wait # hint: he will tell it to himself as a triumph # plausible]
    "Comrade Voroshilov's time has expired," says Suslov, and that gets the laugh of the morning, from the young ones; you had not heard that kind yet, and for some reason you look to see who started it. # invented
-   -> DONE

// Goods: the truth of the roll, which is seven; the look of a party with three bad apples.
=== khrushchev_28_seven ===
# when: 28 interval
# chair: khrushchev
# needs: hall_with(khrushchev) and any_read()
# codex: resolution, secret-paragraph, anti-party-group
The draft of the resolution has three names, Malenkov, Kaganovich and Molotov, and Shepilov tied on behind. Suslov reads it with his pencil under the commas. "But there were seven," you say. {took("khrushchev_20_count.dare"): You dared them to put their names beside their hands.|} # source: RESOL57 # plausible
"Seven of eleven," says Suslov, "is a majority." If _Pravda_ prints seven, every foreman in Oryol will take the other four off it and ask who was faction to whom; and the country would have no premier and no head of state for the fortieth October. So the other four go into a closed part: read aloud, not copied, returned the same night. # source: VOIT # plausible
Outside, Bulganin is waiting on a chair, hat on knee. You can see him through the glass and he can see you. Whoever's name you hide is yours; he'll carry your coat. And he'll know to the day how long. # invented
*   [Three, and the rest in the closed part # id: three # act: conceal(bulganin) # history # hint: what is hidden must be kept somewhere # source: VOIT]
    You open the door a crack and nod to him. He gets up so fast that the hat rolls, under a table, and Bulganin goes after it, the head of the government, on hands and knees. "Leave it, I'll do it," you say; but you don't, you watch. # invented
*   [Print all seven # id: print_seven # act: slight(bulganin) # act: slight(voroshilov) # hint: people can subtract # plausible]
    Suslov writes the names in at the right place, and does not comment, in a marked manner. "It will be the first time," he says at last, "that the party has published arithmetic." # invented
*   [Let it be known that Pervukhin and Saburov will be spared # id: spare_two # act: promise(pervukhin, khrushchev) # hint: two engineers are worth two marshals # plausible]
    "Tell Pervukhin straight, in words," you say; "say to him: turbines, and nobody will touch you." Suslov notes down: turbines. {took("khrushchev_plenum_pervukhin.one_step"): It appears that Pervukhin has told him so already, with the terms.|The other two names he leaves where they are, with a small question mark each, in pencil.} # source: KHR-MEM # invented
-   -> DONE

// Goods: peace kept as promised; a paper from which one can tell who won.
=== khrushchev_28_wording ===
# when: 28 interval
# chair: khrushchev
# needs: hall_with(khrushchev) and not any_read()
# codex: resolution, seven-to-four
Suslov's draft of the resolution is half a page. {silence_kept(): There was criticism; it was heard; unity is restored. No names.|Some comrades conducted themselves incorrectly, and are reprimanded. No names.} You ask him where the seven are. # plausible
"If there are seven," says Suslov, "there was a majority." Name them, and every foreman in the country will subtract. Do not, and on Monday they'll be at their desks, and only they will know how near it was. # source: VOIT # plausible
In the corridor Bulganin has sat all through the interval, with his hat in his lap. {took("khrushchev_21_stairs.bargain"): You bargained for him on Friday, and he has come to see what it was worth.|He would like to know whether he still has a government.} # invented
*   [No names, and tell him so yourself # id: no_names # act: conceal(bulganin) # hint: he will be grateful for as long as it is new # plausible]
    You go out and tell him. He holds on to your hand. "Then nothing happened," says Bulganin, trying how it sounds; and puts his hat on, indoors, and has to take it off again. # invented
*   [Write the seven in, at least for the archive # id: name_seven # act: slight(bulganin) # act: slight(voroshilov) # hint: what is in an archive comes out of it # plausible]
    Suslov writes them in, in order of the alphabet. "Not for printing," he says, and makes it a question. It will be read aloud to the district secretaries, you say, and returned the same night. By Monday there is not a district in which it cannot be had for a bottle. # invented
*   [Have Pervukhin told that his turbines are safe # id: turbines # act: promise(pervukhin, khrushchev) # hint: two engineers are worth two marshals # plausible]
    "Tell him straight, in words; he doesn't care for hints." Suslov notes down: turbines. Half an hour later there is an answer, also in words: thank you, and does it hold if he goes on being right? # source: KHR-MEM # invented
-   -> DONE

// Goods: dignity, which is a rest; one more heave.
=== khrushchev_28_count ===
# when: 28 interval
# chair: khrushchev
# needs: not hall_with(khrushchev)
# codex: ignatov, central-committee
Ignatov, your man from Gorky, has it on the back of a menu. Against you: {hall_against()}. For you, a column of ticks; then a third column, and these, he explains, are the ones gone hunting, whose wives answer the telephone. # source: MLECHIN-SUS # invented
He has been at it since Tuesday week, and his collar's black. "Promise, threaten, cry," he says, "they like to be asked." He fights for you as for his own flat in Moscow, and why not, it is his own flat. # plausible
Through the door you can hear plates. It is a fact that a plenum of the Central Committee makes just the noise of any wedding. # invented
*   [Go out and sit with the hunters # id: hunters # act: lobby(kirichenko, khrushchev) # hint: you will have to eat with each # plausible]
    Three soups. You ask about sons, and remember the sons' names, which you find you do. Kirichenko goes ahead of you with chairs. One of the hunters has tears in his eyes; but onions, it may have been onions. # invented
*   [Have Ignatov promise Zhukov whatever he likes # id: whatever # act: promise(zhukov, khrushchev) # hint: he'll remember the word "whatever" # plausible]
    Back comes Ignatov. The marshal says that he likes order. That's all? That is all; and went back to his window. Ignatov, who was once in the Cheka, does not care for men who want so little. # invented
*   [Wash your face and let it come # id: wash # act: wait # hint: the ticks can count themselves # plausible]
    Cold water on the neck, as your mother did it. In the mirror is a peasant of sixty-three, with three hairs to part. A man like that would be no loss to anybody, you think, and it makes you so angry that you go in without drying. # invented
-   -> DONE

// Goods: to close the case; to be the one who opened it at the right page.
=== khrushchev_28_last_word ===
# when: 28 evening
# chair: khrushchev
# codex: secret-speech, telegram-1937
The closing speech is yours, two hours, and you have a typescript, which after the first page you won't look at. {hall_with("khrushchev"): They lean towards you already.|They lean back, arms folded, waiting for you to be interesting.} You do Beria; you do Kaganovich's walk. # source: STENO1998 # plausible
{ silence_kept():
    They haven't been told what it is the last word on. It is settled. For two hours you are to lead them round it, like a man showing guests his house, with one door that he walks past, talking. # invented
}
At the bottom of page thirty there is a gap, where in dictating you stopped. {took("khrushchev_24_and_you.yes"): Half of it you have said already, to Kaganovich, in four seconds.|{took("khrushchev_plenum_dictate.too_loud"): You have put half a page about an old man's feelings into it, and it is still there.|It was to have begun, "As for me."}} Sixteen months ago you talked to a congress for four hours about Stalin's dead, and named everybody in it but the speaker. {took("khrushchev_22_mild.read_self"): On Saturday you read out other men's, in your own voice.|{took("khrushchev_sheet.back"): At home there is an envelope, under a star.|}} # plausible
If you don't, some day somebody will do it for you, out of a folder. {hall_with("khrushchev"): And tonight they'd forgive you anything. That's just it: they would forgive it, and clap.|And tonight it might turn them, either way.} # invented
*   [Turn the page # id: turn_page # act: wait # history # hint: the gap will be typed over # source: STENO1998 # plausible]
    It turns like any page. You go on to maize, and speak so well about maize that a man from the Altai weeps. {hall_with("khrushchev"): When it is over they stand up, arc behind arc, and your hands are wet.|When it is over they look at one another to see how good it was.} # plausible
*   [Read into the gap: Moscow, Kiev, and your name # id: fill_gap # act: read_archive(khrushchev) # hint: after that anyone may be asked # plausible]
    You say the figures without a paper; you find you have never not known them. Nobody shouts. They look like people in a tram when a man begins to talk about his operation. {hall_with("khrushchev"): Then from the sixth row one person claps, a woman by the sound, and leaves off.|Then there's the noise of a great many people writing.} # invented
*   [Say instead that you were rough with your comrades, by name # id: rough # act: recant # act: reconcile(bulganin) # hint: it is easier to be sorry for a joke # plausible]
    The beard. The cable. The hat you knocked off Pervukhin in Gorky, in fun. The list surprises you, it has no end to it; and they begin to laugh again, at the jokes, and you have to raise your voice above it to say that you're sorry. # invented
-   -> DONE
