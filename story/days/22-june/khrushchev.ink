// 22 June, Khrushchev: the folder, the opening, the lists.

// Goods: to be done with them by supper; not to teach a hall how a file is opened.
=== khrushchev_22_last_line ===
# when: 22 morning
# chair: khrushchev
# needs: not silence_kept()
# codex: zhukov, archives, figure-38679
Zhukov has brought what he means to say today, straight after Suslov: four pages, triple-spaced, for a man who won't be seen in glasses. {took("khrushchev_orchard.zhukov"): The truth, he called it on the telephone. |} {holds("khrushchev", "archives"): The folder is in your safe; but he copied out the figures before he brought it to you.|It is all from the folder.} # invented # source: ZHUKOV-SP
Suslov's report will be mild, on purpose. {carried("dismissal"): If the hall only scolds the seven, their decision stands and you are out by Monday.|After it the seven will be scolded, and sit up, and be back in the autumn like weevil.} After Zhukov's, they will not be back. # source: COOLLIB # plausible
But the fourth page ends: other former members of the Politburo are guilty too. "Which?" you ask. "Those that are," says Zhukov. {took("khrushchev_21_folder.keep"): He looks at your jacket, where it crackled yesterday.|}{took("khrushchev_21_folder.leave"): He said that he would not read out yours. He has not said it today.|} You can't hide an awl in a sack, people say, and your own hand is in the sack. # source: EMEL # plausible
*   [Give it back to him as it stands # id: give_floor # act: lobby(zhukov, khrushchev) # history # hint: a line like that can be finished later # source: ZHUKOV-SP # plausible]
    "Second," you say, "straight after Suslov." "Second," he repeats, as orders are repeated, and draws the page by its corner out of fingers that you had not noticed were holding on. # invented
*   [Take a pencil to the last line # id: strike_line # act: slight(zhukov) # hint: he has not been edited since Stalin # plausible]
    It is a very short stroke. He watches it go across. "So it's not for the dead, then," he says, "it's only for Molotov." You tell him that he's a soldier and should stick to the figures; and he puts the cap back on your pencil for you. # invented
*   [Have Shvernik call the lists in again, all of them # id: call_in # act: conceal(molotov) # act: conceal(molotov) # act: conceal(kaganovich) # act: conceal(malenkov) # hint: those you spare will not thank you # plausible]
    Old Shvernik of Party Control keeps the originals. It takes two girls with a trolley; he signs, you sign, down they go in the lift; and you have done Molotov the one good turn of his life. {trusts("zhukov", "khrushchev", 30): "You know best," says Zhukov, and folds page four into his breast pocket.|"Forty years a soldier," says Zhukov, "and I never saw it done with a trolley."} # invented
-   -> DONE

// Goods: to be a man of his word; to use the one day on which he could end it.
=== khrushchev_22_hush ===
# when: 22 morning
# chair: khrushchev
# needs: silence_kept()
# codex: silence, suslov
Two sentences, agreed by everybody{took("khrushchev_21_stairs.agree"):, by you as well|}: there was criticism, and {carried("dismissal"): a decision, which the plenum is asked to note.|it is settled.} Suslov has typed them in the middle of a clean page, which makes it cleaner. # invented
But two hundred and sixty people have come by train and by bomber to hear why they were fetched, they have eaten the Moskva out of sausage; and they're to be told thank you, it was nothing. # plausible
{holds("khrushchev", "archives"): Zhukov stands by the window with four pages: the lists, and who signed them. He copied it out before you locked up his folder. Nobody agreed anything with the four pages.|Zhukov stands by the window with a folder under his arm: the lists, and who signed them. Nobody agreed anything with the folder.} # invented
*   [Keep to the two sentences # id: keep_word # act: wait # hint: what is put by ferments # plausible]
    You tell him to put it away. He looks at you as at a bridge somebody has decided not to blow. # invented
*   [Remark that a marshal is free to speak # id: free_marshal # act: lobby(zhukov, khrushchev) # hint: the others will know who untied him # plausible]
    "I am a candidate member," says Zhukov. "I have a voice and no bargain. If you order it." You say that you order nothing, you only remark. He goes on standing there. # invented
*   [Use the quiet to have your own papers moved # id: move_shelf # act: conceal(khrushchev) # hint: a lieutenant will know the weight # plausible]
    Two mailbags, down the back stairs. That is the good of a peace: one can get the furniture out. # invented
-   -> DONE

// Goods: the laugh that wins a hall; the fairness that a chairman owes even to Molotov.
=== khrushchev_22_opening ===
# when: 22 sitting 1
# chair: khrushchev
# needs: not carried(dismissal) and not carried(abolition)
# codex: plenum, sverdlov-hall
"Does the plenum consider it lawful to open?" Out of the blue-and-white dome it comes back as if the building had said it: "Yes!" They are {in_words(gathered())} of the hundred and thirty. {took("khrushchev_18_chair.sweep"): On Tuesday you bowed another man into your chair; in this one you sit well back.|You sit well back in the chair and try the arms of it.} # source: ZENK # paraphrase
An inner-party question, you say. Work till six, one break; next session Monday at ten. Molotov's hand is up, a clerk's hand, the ink never quite out of it. "Why not tomorrow?" # source: ZENK
A fair question. But each night that they sleep at the Moskva they are talked to, and by your people. At the back Polyansky of Krasnodar, in white, is ready to laugh. Give a hall its first laugh and it's yours, like a calf that has sucked your thumb. # plausible
*   ["As you see, I am asking the plenum, and you ask questions" # id: snub # act: slight(molotov) # history # hint: they will laugh, and he will not forget which of them # source: ZENK]
    The provinces have it first, then the Ukrainians; and look, in the row of ministers, who on Wednesday did not know you, one is laughing behind his hand. # invented
*   [Put his Sunday to the hall, fairly # id: fair # act: reconcile(molotov) # hint: a chairman's manners are noticed, by few # plausible]
    They vote it down, cheerfully; half have tickets to the football. Molotov writes that down too. "Thank you, Comrade Khrushchev," he says afterwards; and it is you, damn him, who feel like the tenant. # invented
*   [Before Suslov can, tell them where you were wrong # id: own_up # act: recant # hint: it is disarming, and it is also bare # plausible]
    Rough with people, you say; loud; the meat figure not shown to the Presidium. It is warm in the hall and quite friendly. In the sixth row a woman, a milker by her forearms, nods, and goes on nodding longer than you had meant to go on. # invented
-   -> DONE

// Goods: to fight from the floor; to be seen submitting, since the hall likes order.
=== khrushchev_22_third_row ===
# when: 22 sitting 1
# chair: khrushchev
# needs: carried(dismissal) or carried(abolition)
# codex: plenum, sverdlov-hall
They have put you in the third arc, at a desk with somebody's pencil in the groove, since by the Presidium's vote you are {carried("dismissal"): no longer First Secretary|one secretary among others}. {took("khrushchev_18_gavel.hands"): You counted the hands for it yourself. |}{took("khrushchev_20_paper.sign"): Your own signature is under it. |}{took("khrushchev_20_paper.pen"): There is a line under it where your name should be. |}{chairs("bulganin"): Nikolai opens, in the voice he keeps for ambassadors.|It is Suslov who opens, reading the word "Comrades" off a card.} You never noticed how little one sees from here: the water-glass, and a great deal of the chairman's chin. # invented
Of the Committee {gathered()} have come. They must say whether that vote counts, and heads keep turning to see how you are taking it, as at a wedding when the bridegroom is late. # plausible
An usher goes by with tea. He hesitates, poor devil, over whether you still get the glass with the holder. # invented
*   [Stand up and ask whether this is lawful # id: stand # act: declare(khrushchev) # hint: whoever shouts first will be looked at # plausible]
    "Lawful?" you say. "Eleven sat in a locked room, and these elected the eleven." {hall_with("khrushchev"): It is not much of a sentence. They stamp for it.|A few stamp. The rest study how the few are looked at.} # invented
*   [Ask pardon for your tongue, and only that # id: tongue # act: recant # hint: humble pie is at least eaten sitting down # plausible]
    The tongue has no bones, you say, and it has led you by the nose. Some smile. You had a better ending, but the usher was back with the tea, in a holder, and you lost your place. # invented
*   [Sit, and see who comes over in the break # id: sit # act: wait # hint: some will not come # plausible]
    Fourteen come, and you shake hands with all fourteen. You count also those who needed to pass this way to the buffet, and went round by the columns. # invented
-   -> DONE

// Goods: to have the seven finished; not to be the next name in the same sentence.
=== khrushchev_22_lists ===
# when: 22 sitting 2
# chair: khrushchev
# needs: any_read()
# content: lists for shooting of 1937 and 1938, with names
# codex: lists, figure-38679, the-138
{ read("molotov") or read("kaganovich"):
    Zhukov reads as he would a guard roster, a thick forefinger under the line. # plausible
    Between February 1937 and November 1938, he says, Stalin, Molotov and Kaganovich sanctioned, on lists for one court, the Military Collegium, the shooting of 38,679 people; on one day, 12 November, Stalin and Molotov, 3,167. He quotes a scrap of paper. "For the shooting of all 138. I. St., V. Molotov." Alksnis. Bubnov. Dybenko. Mezhlauk. Rudzutak. Chubar. Unshlikht. # source: ZHUKOV-SP # heavy
    You remember Rudzutak's hands. You do not remember asking where they had gone. # plausible # heavy
- else:
    A paper in a round, easy hand is held up: Malenkov's, 1950, his own plan for a special prison, thirty to forty places, political. It was used for those of Leningrad, until they were shot. Malenkov follows the reading with his lips. # source: SOROKIN # heavy
}
"Butchers!" they shout. "Answer!" The marshal waits. {took("khrushchev_22_last_line.strike_line"): Where your pencil went he stops, is silent for exactly as long as the sentence would have taken, and lifts his eyes.|Then he turns to page four{took("khrushchev_22_last_line.give_floor"):, as you gave it back to him|}. Other former members of the Politburo, he says, are guilty too.} # source: PIKHOIA # source: EMEL # paraphrase # plausible
He looks at nobody, which takes in everybody. Three pairs of hands have left off fidgeting at the front: Voroshilov's, Mikoyan's, and a short-fingered pair, quite near. # invented
*   [Leave it where it lies # id: let_lie # act: wait # history # hint: a thing left lying can be picked up # plausible]
    Under noise like that anything may go by, and it does; only the stenographers have it. # invented
*   [Say that all will answer in time, you as well # id: all_answer # act: recant # hint: two old friends at the table will hear the word "all" # plausible]
    It costs you nine words, and the hall, in full cry after other men, does not even turn its head. Voroshilov turns his. "Speak for yourself," he says, quite low. # invented
*   [Call for Malenkov's papers, quickly # id: malenkov_next # act: read_archive(malenkov) # needs: not read(malenkov) # locked: Malenkov's have been read # hint: the pack follows what runs # source: SOROKIN # plausible]
    Dudorov, who has the police, has them in his pocket: the prison that Malenkov drew for the Leningraders, in his own hand. By the second page nobody in the building remembers the word "other"; well, Mikoyan does. He pushes the water a few inches towards you. # source: SOROKIN # invented
-   -> DONE

// Goods: a quarrel that stays among the living; a victory that stays won.
=== khrushchev_22_mild ===
# when: 22 sitting 2
# chair: khrushchev
# needs: not any_read()
# codex: suslov, shepilov, lists
{silence_kept(): Suslov reads the two sentences, and then, for the sake of the thing, reads them again.|Suslov's tenor runs dry at the end of the second hour: the Presidium, he says, did not adopt any decision on the question discussed.} # source: ZENK # paraphrase
They came twelve hours by rail for this, and they will not have it. "Explain Comrade Shepilov's conduct!" someone calls; then others; two hundred put down their names to speak. Whatever was agreed upstairs, they mean to sit here all week and be told. # source: ZENK # plausible
Under the columns Zhukov sits with four pages on his knee, face down. {took("khrushchev_21_folder.lock") or took("khrushchev_22_last_line.call_in"): He does not look at you. The lists themselves are under key, two floors up, and dry.|{took("khrushchev_22_hush.free_marshal"): You remarked that he was free to speak, and he is waiting to be told to.|He raises his eyebrows at you an inch. It would take you six steps.}} # plausible
*   [Have the lists fetched, and read them yourself # id: read_self # act: read_archive(molotov) # hint: it will be your voice they remember # plausible]
    You have left your glasses upstairs, so you read at arm's length, and loud: the numbers, and who signed. After the first page nobody coughs. After the third Molotov asks, without rising, whose signature is on the list for Kiev. # invented
*   [Let them stay unread # id: unread # act: wait # hint: mild medicine, and the cough comes back # plausible]
    A dull Saturday. They drift to the buffet, where the sturgeon is not bad. Malenkov eats four pieces standing, with a hand under his chin for the crumbs; and you think, he has got his appetite again. # invented
*   [Make them a speech about meat instead # id: meat # act: declare(khrushchev) # hint: they will clap, and someone will do the sum # source: KHR22MAY # plausible]
    Milk, butter, Iowa; "let the comrade economists blush." {hall_with("khrushchev"): They clap until their palms are red.|They clap, the way one claps for bread.} Pervukhin, you notice, is writing a column of figures, and under it he draws a line. # source: TIME57 # plausible
-   -> DONE
