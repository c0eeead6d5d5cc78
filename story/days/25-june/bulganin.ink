=== bulganin_25_encore ===
# chair: bulganin
# when: 25 morning
# needs: not hall_with(seven) and (recanted(bulganin) or declared(bulganin, khrushchev))
# codex: disarming, kirichenko, arithmetical-majority
Repentance, it appears, is like tea: they send it back for being weak. {recanted("bulganin"): Three speakers out of four have quoted yours, each a little shorter than the last.|You came over in good time, and three speakers out of four have wondered aloud what kept you.} # invented
Kirichenko, who has told them what Kiev thinks, turns on the platform steps. He would be interested to hear Comrade Bulganin on Molotov. Not in general, he says. On Molotov. # source: AKSYUTIN # invented
Molotov is four places away, with his hands on a closed notebook. In all the years you have known him he has never once been pleasant to you, or told you anything that turned out not to be so. # invented
*   [Say Molotov has shown himself as he is # id: molotov # act: slight(molotov) # act: reconcile(kirichenko) # hint: he has a number for you already # source: STENO1998 # invented]
    For years, you say, you fought him. "Where?" calls a voice, with real curiosity. Molotov opens the notebook. # invented
*   [Say you have said what you had to say # id: said # act: hedge # hint: Kirichenko does not like to be refused # invented]
    "So little?" says Kirichenko. You bow to him, which on those steps obliges him to stand aside for you. # invented
*   [Say that a majority, too, can be mistaken # id: mistaken # act: reconcile(khrushchev) # hint: it gives them a phrase # source: VOIT # invented]
    An arithmetical majority, you say; a mistaken idea of one. They like it. All morning you hear it going round the buffet without you. # source: VOIT # paraphrase
-   -> DONE

=== bulganin_25_favourite ===
# chair: bulganin
# when: 25 morning
# needs: hall_with(seven)
# codex: first-secretary, kirichenko
Today they rise. It begins by the door, where the ministers sit, and goes round under the dome until Kirichenko, who has just told them what Kiev thinks, sees that half of Kiev is standing. # invented
There is a voice for "First Secretary Bulganin" and another, quicker, for no First Secretary at all. Malenkov is clapping you with his fingertips. Molotov is not; he is writing, and turns the sheet so that you may read it: _Accept nothing._ It would be the highest chair in the country, or it might, if things are done in proper form, be nobody's. # invented
*   [Take the voice at its word # id: accept # act: slight(molotov) # act: slight(khrushchev) # hint: Molotov does not write notes for his amusement # invented]
    You incline your head. It cannot have been more than a centimetre. Molotov draws a line beneath what he had written, and dates it. # invented
*   [Say the plenum has time to consider # id: consider # act: hedge # hint: so have the others # invented]
    They sit down again, row after row, sooner than you had expected. Malenkov's fingertips have come to rest together, and he is regarding you over them with relief. # invented
*   [Ask them to spare Nikita Sergeyevich # id: spare # act: reconcile(khrushchev) # hint: your own side will ask why # invented]
    He was a comrade of the road, you say. Across the hall a bald head comes up, and he looks at you for longer than he has all week, and then asks Kirichenko for a match. He does not smoke. # invented
-   -> DONE

=== bulganin_25_arithmetic ===
# chair: bulganin
# when: 25 morning
# needs: not hall_with(seven) and not recanted(bulganin) and not declared(bulganin, khrushchev) and not silence_kept()
# codex: arithmetical-majority, disarming, kirichenko
Kirichenko has told them what Kiev thinks, and each republic since has thought the same. They are to be timed from now on. When Suslov, in the chair, reads your name he adds no limit, as with a man who is going away. # source: AKSYUTIN # invented
You are still the head of the government. There is November, with the whole world coming to the fortieth anniversary, and someone must stand there to receive it. Two phrases would very likely do it, one about Molotov and one about yourself. {took("bulganin_24_rostrum.plainly"): Against that, you spoke plainly yesterday, and found to your surprise that you slept.|Against that, Molotov stood up there last night for an hour, and went back to his seat the same size.} # invented
*   [Give them Molotov, and your mistake # id: recant # act: recant # act: slight(molotov) # history # hint: he is sitting four places from you # source: STENO1998]
    "Molotov showed himself yesterday as he is," you tell them, and for years you have fought him. "How did you get in there?" "Turned coward." "There are mistakes in life, comrades," you say; and yours was a mistaken idea of an "arithmetical majority". It is a good phrase. You had been keeping it for something. # source: STENO1998 # source: VOIT
*   [Confess for yourself, and name nobody # id: alone # act: recant # hint: they will ask for the rest # invented]
    "And the others?" You were speaking of yourself, you say. "Who brought you into it?" You were of age, you say; and it is so nearly dignified that Suslov, looking for the rule, lets you go back to your place. # invented
*   [Withdraw nothing # id: nothing # act: slight(khrushchev) # act: reconcile(molotov) # hint: the flag comes off the car # invented]
    You add up for them those who complained and those who agreed with the complaint, and decline to say that the sum is a crime. They do not let you finish. {trusts("molotov", "bulganin", 0): Four places along, Molotov moves his water-glass to where you can reach it.|You sit down among people who had not expected you.} # invented
-   -> DONE

=== bulganin_25_hush ===
# chair: bulganin
# when: 25 morning
# needs: not hall_with(seven) and not recanted(bulganin) and not declared(bulganin, khrushchev) and silence_kept()
# codex: silence, arithmetical-majority
The republics have the floor, and each has guessed. Minsk thinks that it was Molotov; Riga, that somebody is ill; and Kirichenko, who was there and may not say, has been so discreet that his neck is red. Then Suslov reads your name. # invented
They would forgive you a good deal for one name. A head of government who gave it to them would be thanked by the whole hall, and in November could stand on the tribune with a quiet mind. But {took("bulganin_21_guests.settled") or took("bulganin_21_sent.settled") or took("bulganin_21_fourth.settled") or took("bulganin_plea.round"):the proposal was yours|you agreed}; and Malenkov, who begged for the agreement, has sent a note along the row, on the cream paper. It says: please. # invented
*   [Give them a name: Molotov's # id: name # act: recant # act: slight(molotov) # hint: his seat is four along from yours # invented]
    He had never agreed with anybody, you say, and you ought to have fought him sooner. The hall is relieved; so that was it. Molotov opens his notebook and records, under the date, by whom it was broken. # invented
*   [Say that a majority can be mistaken # id: mistaken # act: hedge # hint: it raises the question which # invented]
    "Which majority?" One speaks arithmetically, you say. They do not know what it refers to, and by the interval half of them are using it. # invented
*   [Read them Malenkov's note # id: note # act: slight(malenkov) # act: reconcile(khrushchev) # hint: one word can be as good as a speech # invented]
    "Please," you read. Nothing that you have said from any rostrum has had such a success, or needed so little style. Malenkov laughs too, when he sees that it is expected. # invented
-   -> DONE

=== bulganin_25_cloakroom ===
# chair: bulganin
# when: 25 interval
# codex: molotov, gromyko
By the cloakroom Molotov is being helped into the raincoat he wears in June. # invented
{ not took("bulganin_25_favourite.accept") and (recanted("bulganin") or took("bulganin_25_encore.molotov") or took("bulganin_25_encore.mistaken")):
    {took("bulganin_25_hush.name"): "You stated that I have never agreed with anybody," he says. "First. On Friday I agreed with you, that nobody should be named. Second. You ought to have fought me sooner; you did not say over what. Third. I have entered the time."|{took("bulganin_25_encore.molotov"): "You have fought me for years," he says. "First. You were asked where. Second. There is nothing about it in the notebook. Third. I allow that it may have been done in silence."|{took("bulganin_25_arithmetic.recant") or took("bulganin_25_encore.mistaken"): "You said, a mistaken idea of a majority," he says. "First. An idea is mistaken or it is not; a majority is counted. Second. It was counted in your presence.|"You have asked pardon," he says. "First. It was not said of what. Second. It was asked of people who had not been in the room.} {took("bulganin_22_lists.cry"): Third. On Saturday, at a quarter past five, you called out a word."|Third. I do not ask you for a reason; I observe that none was given."}}} # invented
- else:
    {took("bulganin_25_favourite.accept"): "You inclined your head," he says. "First. It was to an interjection. Second. An interjection confers no post. Third. I had advised against it, in writing."|"Your remarks," he says, {took("bulganin_25_hush.note"):"consisted of one word, and it was Malenkov's. You read it correctly."|"contained one inaccuracy, of no consequence. Otherwise they agreed with your remarks on the previous occasion. That is uncommon."} From him this is a bouquet.} # invented
}
He is not angry; he has never seen that one should be. {hall_with("seven"): Some fifteen delegates have come to be seen near him, hat in hand, and he has not seen them.|At the head of the stairs some fifteen delegates have found that they need their hats.} You know who is down to speak against him this evening, and would like to be of use to him. You would like also to be in the car. # invented
*   [Tell him that Gromyko is down to speak # id: gromyko # act: tell(molotov, gromyko) # needs: not declared(gromyko, seven) # locked: Gromyko has spoken, and it was not against him # hint: fifteen hats will have seen you # invented]
    Gromyko has his old ministry. "He was my pupil," Molotov says after a moment. "Then it will be in the wrong order." He thanks you. # invented
*   [Try to explain yourself # id: explain # act: reconcile(molotov) # hint: he will listen to all of it # invented]
    {recanted("bulganin"): He listens to all of it, to the country and the anniversary and the necessity that someone should remain. "Yes," he says. "Zinoviev put it so." You stand there a good while before you understand that he was simply supplying the precedent. Zinoviev, who begged in 1936, was shot.|He listens to all of it: that you are not brave; that it merely came out so; that you would not wish anything to be built on it. "No," he says. "Nothing is being built." It is said to put you at your ease.} # invented
*   [Raise your hat and go on # id: hat # act: wait # history # hint: fifteen hats approve # plausible]
    You raise it high enough for courtesy and low enough for the stairs. He raises his. From the car you see him in the doorway still, waiting for his own to be called, which today {hall_with("seven"): they are doing in chorus|takes longer than yours}. # invented
-   -> DONE

=== bulganin_25_papers ===
# chair: bulganin
# when: 25 evening
# codex: saburov, serov, gromyko
Objectively, says {declared("gromyko", "seven"):a younger man from the Foreign Ministry|Gromyko}, the group are "Dulles's allies". You sat by Dulles at Geneva, through four courses, and cannot recall his bringing it up. # source: WILSON57 # plausible
{hall_with("seven"): Nobody growls, or not at you; and Saburov gets up, quite pink, and tells them everything, as one reads out a plan fulfilled.|{silence_kept(): Then Saburov gets up, very pale, to say nothing, as agreed, and by the third sentence he has said it.|Then Saburov is up, very pale, with everything. He went in, he says, because others had.}} There was a plan for the security service: Serov out, and in his place Patolichev, or else Comrade Bulganin. {took("bulganin_20_posts.burn"): There was, it turns out, one carbon more.} # source: SEROV # paraphrase
{hall_with("seven"): Now they do growl; nobody has liked the sound of that.|They growl.} Serov half rises, to be looked at. You did want to see his papers, and said so once, at the top of your voice; whether you wanted the post with them is a thing you had been careful not to ask yourself. # source: SEROV # plausible
*   [Say that posts were mentioned, as posts are # id: mentioned # act: hedge # history # hint: Saburov will be left a liar # plausible]
    In any government, you explain, names are mentioned. {took("bulganin_23_gate.let_in"): "In whose slippers?" says Serov.|"In whose kitchen?" says a voice.} At the interval there is a queue to shake Serov's hand. "Well done, Ivan!" You join the end of it, and then think better of waiting. # source: SEROV # invented
*   [Say the premier was not shown his own country # id: shown # act: slight(khrushchev) # hint: ministers will understand; secretaries will not # invented]
    You say where the papers went instead. "Where they belonged!" calls somebody; but a good many men here head departments, and for a minute they are thinking of their own corridors. # invented
*   [Say that it was Malenkov's list # id: malenkov # act: slight(malenkov) # hint: he has a list of what you said, too # invented]
    "Mine?" says Malenkov softly. "Nikolai Aleksandrovich, I only kept it. {took("bulganin_20_posts.strike"): The line through the other name is yours."|You breakfasted on it."} And you see, from the hall's enjoyment, that it will believe you both. # invented
-   -> DONE
