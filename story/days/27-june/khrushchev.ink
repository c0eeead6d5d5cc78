// 27 June, Khrushchev: what to do with them; a note from the hall.

// Goods: losers who live, so that losing may one day be survived; losers who cannot come back.
=== khrushchev_27_sentence ===
# when: 27 interval
# chair: khrushchev
# needs: hall_with(khrushchev) and any_read()
# codex: exile, expulsions, arrests
Mikoyan peels you an orange. They are asking in the hall, he remarks, what comes after. Orlov, a minister, has it on the stairs that those men would have arrested you, and then done with everyone here as in thirty-seven; tonight he means to say it from the rostrum; and a hall that hears such a thing looks at its own hands. # source: VOIT # paraphrase # plausible
Four years ago there was Beria, and he was shot. But there is a rule in it, do you see: who loses, dies; so nobody dares lose, so nobody ever lets go. Somebody would have to be the first to lose and be sent to run a cement works. # plausible
{took("khrushchev_plenum_mikoyan.what_do"): "I said forgive four, I did not say which four. |"}Malenkov has asked me what he should pack," says Mikoyan. On the other hand, a man with a cement works has evenings, and may think. # invented
*   [Jobs, far off, and tell Malenkov so today # id: jobs # act: promise(malenkov, khrushchev) # history # hint: he will live, and others will note that one may # source: SOROKIN # plausible]
    "A power station. Tell him warm things, it's Kazakhstan." Mikoyan lays the last quarter of orange on your saucer. "Then if it were ever you," he says, "or me." You tell him not to be a fool; you eat it. # invented
*   [Out of the party too, and let them wait for the knock # id: card # act: threaten(kaganovich, khrushchev) # hint: a third of the hall wants it, and it costs nothing today # source: AKSYUTIN # plausible]
    You say it loudly, so that it will reach Kaganovich, on the stairs, before the session. It does. In the afternoon that big man comes past your place sideways, with his stomach held in, as you used to pass Stalin's. # invented
*   [Leave them in the Committee, on the back bench # id: bench # act: reconcile(molotov) # act: reconcile(kaganovich) # hint: you would have to see their faces twice a year # plausible]
    Mikoyan forgets to chew. "It would be new," he says. He goes to sound the Ukrainians, and comes back: Kirichenko laughed, he thought it was one of yours. {trusts("molotov", "khrushchev", -20): From Molotov there is a note. It says: received.|} # invented
-   -> DONE

// Goods: a win that is finished; a win with no corpse in it.
=== khrushchev_27_lenience ===
# when: 27 interval
# chair: khrushchev
# needs: hall_with(khrushchev) and not any_read()
# codex: exile, collective-leadership, silence
Mikoyan peels you an orange. Four days, he remarks, they have shouted at seven men, and no file has been opened; and a hall that has shouted so long wants to take something home. # plausible
{silence_kept(): It was agreed that it is settled. On the other hand, it was agreed with men who meant to bury you.|A reprimand, or their posts, or their party cards: it is yours to say.} The last man who lost was Beria, and he was shot. Nobody yet has lost and lived to be bored. # plausible
"If they keep their desks they will count again," says Mikoyan. "If they do not, the next one who is losing will think of Beria, and shoot first." # invented
*   [Promise Malenkov that nothing worse will come # id: nothing_worse # act: promise(malenkov, khrushchev) # hint: he will live, and he will have a telephone # plausible]
    Mikoyan takes it across to him. From the far end of the buffet Malenkov raises a glass of lemonade an inch, and does not drink; one does not drink to a thing like that before one has it in writing. # invented
*   [Let it reach Kaganovich that they may still lose their cards # id: card # act: threaten(kaganovich, khrushchev) # hint: a third of the hall would like it # source: AKSYUTIN # plausible]
    It reaches him on the stairs, and he comes to you out of breath. He only wanted to say, he says, that he found you, in Yuzovka, in a leather cap; he has always told everyone so. You used to stand like that in front of Stalin's desk. You had never seen it from this side. # invented
*   [Ask them to lunch, all of them, next week # id: lunch # act: reconcile(molotov) # act: reconcile(kaganovich) # hint: you would have to eat it # plausible]
    "Lunch," says Mikoyan. He turns it over, like a coin with two heads. "Molotov will ask who is cooking." He goes, and brings back the answers: Voroshilov, gladly; Kaganovich, gladly; from Molotov a note, with the date, saying that it is received. # invented
-   -> DONE

// Goods: a small job that one could do well; the whole of it, on the cast of a net.
=== khrushchev_27_offer ===
# when: 27 interval
# chair: khrushchev
# needs: not hall_with(khrushchev)
# codex: agriculture, mikoyan
Mikoyan peels you an orange, and he does it all in one ribbon, so there is something he has been asked to say. # invented
Agriculture. One secretary among others, or the ministry; a dacha, though not that dacha; and nobody would read anything. When they were last counted, {in_words(hall_against())} of them out there were against you. He has been to both ends of the buffet, and says that at neither did they spit. # plausible
In the Altai they'll be praying for rain and not telling Moscow. You could be there by Sunday, rye to the belt, and no one to talk to but people who know rye. Better a titmouse in the hand than a crane in the sky; but you have had the crane in your hand for four years, and it was warm. # plausible
*   [Tell him you will not go # id: no_deal # act: threaten(malenkov, khrushchev) # hint: they will have to do it to your face # plausible]
    "Say to Georgy: whoever buries me had better bring papers." He sighs, and eats the orange himself. On the other hand, says Mikoyan, they have so often needed a chief and so seldom an agronomist. # invented
*   [Ask them to put it on paper # id: paper # act: reconcile(malenkov) # hint: paper can be shown to people # plausible]
    It comes within the hour, on a half-sheet, unsigned, typed, you would swear, on Malenkov's own machine; the letter "kh" stands a hair above the line. You always did, in his typing. # invented
*   [Have Kirichenko bring his Ukrainians to your table # id: ukrainians # act: lobby(kirichenko, khrushchev) # hint: soup cannot be kept secret # plausible]
    Eleven men, eating like eleven. They don't say much. But the others see it, from the ends of the buffet, all those backs, and you with a spoon in the middle. # invented
-   -> DONE

// Goods: to keep the question in your pocket; to be, once, the man who answered it.
=== khrushchev_27_note ===
# when: 27 evening
# chair: khrushchev
# codex: public-opinion, rehabilitation
You like notes from a hall; each reaches the table grey with thumbs, and nobody's. You answer them off the cuff; at Gorky, in April, that cost the country its savings bonds. # source: SKH # plausible
Will there be sausage. Let them be sent down the mines. And one in pencil, on a page torn from a hotel pad: most of us knew that people were being destroyed. Why did we keep silent? Why did you? It isn't even rude, that is what's wrong with it. # source: AKSYUTIN # invented
{took("khrushchev_24_and_you.yes"): It adds: you have begun, go on. |}The pad says _Moskva_, like half the hall's. At the rostrum a man from Kuibyshev has just got to maize. # invented
*   [Put it in your pocket # id: pocket_note # act: wait # history # hint: someone is watching for what you do with it # plausible]
    {took("khrushchev_24_telegram.pocket"): It goes in with the telegram; one pocket is getting full.|You put it where you keep your glasses.} In the sixth row {took("khrushchev_22_opening.own_up"): the woman who nodded on Saturday|a woman with a milker's forearms} goes back to her knitting. You may be wrong. # invented
*   [Ask for the floor, and answer it # id: answer_note # act: recant # hint: nobody has asked you to, except one # plausible]
    "Here it's asked why we kept silent. From fear. And then from habit, and then because it was us." You had a joke to go on with. It isn't needed. Suslov looks at his watch and gives the floor to Kalinin province. # invented
*   [Read out the note, and turn it on Malenkov # id: turn_note # act: slight(malenkov) # hint: he will have to go red for two # plausible]
    "Here a comrade asks Malenkov why he kept silent!" And Malenkov stands up; he really does, he thinks it was so written. He begins to explain. Whoever wrote it knows now what you do with letters. # invented
-   -> DONE
