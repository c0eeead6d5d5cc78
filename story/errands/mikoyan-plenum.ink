=== mikoyan_call_zhukov ===
# errand
# chair: mikoyan
# when: 22 evening
# menu: Catch Zhukov before he goes home
# hint: he likes a question he can answer
# history: 31
# codex: zhukov, rehabilitation
The ministry on a Saturday night: one lit window, an orderly, tea the colour of a boot. {any_read(): The marshal is in a good humour; he has at last told somebody about 1937.|{took("mikoyan_folders.shelf"): The marshal is in a bad humour. He ordered six volumes, he says, and was issued with a sheet ruled in red. "Some civilian," says Zhukov.|The marshal is in a bad humour; he carried his folder a long way and carried it back.}} You would like to know where the folder ends. He asks whether you have come for the army or for yourself. # invented
*   [For both: stop at the three of them # id: three # act: lobby(zhukov, khrushchev) # history # hint: he will file it under fear # plausible]
    "Three is enough," he agrees, "for now." He sees you to the stairs personally, which you wish he had not. # invented
*   [Tell him Voroshilov is beaten already # id: klim # act: tell(zhukov, voroshilov) # hint: they are kin by marriage, and it has not helped # invented]
    "I offered him a way out. As family." He turns the glass in its holder. "He told me what I could do with it. As family." You suggest that he might offer twice, and he looks at you with real curiosity. # source: ZHUKOV-MS # invented
*   [Thank him, and drink the tea # id: tea # act: reconcile(zhukov) # hint: it is very strong # invented]
    He talks for a quarter of an hour about Rudzutak's generation, and well. At no point does he say that you were of it. You take that for a courtesy, and then think how often he might have. # invented
-   -> DONE

=== mikoyan_ring_shvernik ===
# errand
# chair: mikoyan
# when: 22 evening
# when: 23 morning
# when: 24 night
# needs: not took(mikoyan_22_folder.shvernik) and not read(mikoyan)
# menu: Ring Shvernik about some old papers
# hint: rehabilitation is his department, and so is the register
# codex: shvernik, rehabilitation
Shvernik keeps the files at Party Control; he answers the telephone with his surname, like a boy at roll call. {took("mikoyan_folders.shelf"): The marshal has complained, he says, of the red ruling; he did not mention who had lent the ruler. |}Nobody has asked for your sheets. He could mislay such a thing for a week or two; he would do it for either of you. Kliment Yefremovich rang an hour ago and could not get it out. # invented
*   [Then let it be mine # id: mine # act: conceal(mikoyan) # hint: he will know, and he is conscientious # invented]
    "Behind Trade Unions," he decides, "1931. Nobody has ever wanted that." He wishes you a good night, and you can hear that he will make a note of it, out of pure conscience. # invented
*   [Let it be Voroshilov's # id: klims # act: conceal(voroshilov) # hint: your own stays where it is # invented]
    A pause, the length of a moustache being stroked. "That's kind, Anastas Ivanovich." It is not, quite. If they start on a hundred and eighty-five they will certainly come to eight. # source: MEMORIAL # invented
*   [Ask after his health and ring off # id: health # act: wait # hint: papers keep # invented]
    He has a little trouble in the chest. Since the spring he has read some thousands of petitions, from the wives mostly. It is the dust, he supposes. # invented
-   -> DONE

=== mikoyan_lost_ministers ===
# errand
# chair: mikoyan
# when: 22 evening
# when: 23 morning
# when: 24 night
# menu: Sit down with the men who lost their ministries
# hint: they have been waiting to be told which way is up
# history: 32
# codex: sovnarkhoz, ministers, signatures
Nine of them round a table laid for six. The reform cost every one a ministry, a car, a view over a boulevard; on interest alone they ought to be Molotov's to a man. {signed(40): Twenty-one of the names on the letters were theirs or their neighbours'.|A few have put their names to the letter.} Interest, it appears, also likes to know who is going to win. They ask you, since you used to fix prices, what they are worth. # source: SPITSYN # paraphrase
*   [Tell them how it really stood in that room # id: tell # act: lobby(saburov, khrushchev) # history # hint: it will be all over town by night # plausible]
    You tell it straight. At the end one of them says, "So they never asked us, either." Before you have your coat on, two of them are taking it round to Saburov, who never asked them for anything but figures. # invented
*   [Say that Pervukhin should not answer alone # id: pervukhin # act: promise(pervukhin, khrushchev) # hint: it will reach him by the second course # invented]
    They look into their soup, these builders, and one after another they say that he was right about the turbines. It is understood that no one will say so anywhere else. But somebody will tell him that they did. # invented
-   -> DONE

=== mikoyan_call_voroshilov ===
# errand
# chair: mikoyan
# when: 22 evening
# when: 23 evening
# menu: See what is left of Voroshilov
# hint: you will hear about Tsaritsyn
# history: 33
# codex: voroshilov
Yekaterina Davidovna opens the door herself. She is ill, and has put on her good collar, in case it is somebody come for him. # source: KREMZH # invented
Voroshilov is in the study, among portraits of himself, and will not go crawling to boys. He came in because Saburov was in; and now he hears that Saburov came in because he was. Explain that to him, Anastas, you know about trade. {took("mikoyan_voroshilov.pardon"): "He had his napkin up," he tells his wife. "He alone."|} # source: SKH # invented
*   [Promise that he will keep his medals and his name # id: keep # act: promise(voroshilov, khrushchev) # history # hint: you will have to find it in somebody's pocket # plausible]
    "And head of state?" And head of state. He considers it with his mouth a little open. From the next room, where she has been sewing without a needle, his wife says, "Take it, Klim." # invented
*   [Remind him what Zhukov has in the folder # id: remind # act: threaten(voroshilov, khrushchev) # hint: he will weep, or shout # invented]
    He does both. When it is over he asks, in quite another voice, how many there were with his name. He has never added them up. You tell him, and see that you could have said any number. # invented
*   [Listen about Tsaritsyn # id: listen # act: reconcile(voroshilov) # hint: it takes an hour # invented]
    An hour and ten. At the end he is flushed and happy and has won it again. "We never plotted," he says, "in those days." You can think of no reply that would not also be about those days. # invented
-   -> DONE

=== mikoyan_football ===
# errand
# chair: mikoyan
# when: 23 evening
# menu: Hear how the football went
# hint: a hundred and two thousand people were doing something else
# codex: football
Three to nothing against the Poles at Luzhniki, a hundred and two thousand on the benches. Your driver was there with his brother-in-law, and tells it to the mirror, goal by goal: Tatushin, Simonyan, Ilyin. Then he asks, since you are alone, whether it is true what they say in the garage. They say in the garage that someone is being let go. # source: RUSTEAM # plausible
*   [Ask him who the garage thinks it is # id: who # act: reconcile(furtseva) # hint: you will not be able to keep it to yourself # invented]
    Furtseva, the garage thinks; over the bread. You ring her up and tell her. She laughs, and it goes on rather too long. # invented
*   [Say that nobody is being let go # id: nobody # act: wait # hint: he has driven you seventeen years # invented]
    "That's good, then," he says warmly, and shuts the glass partition from his side, which in seventeen years he has never done. # invented
*   [Have him call at Pervukhin's on the way # id: pervukhin # act: reconcile(pervukhin) # hint: the guards write down the car # invented]
    Mikhail Georgiyevich is in his vest, mending a lamp. You tell him the score. "Which side were we?" he asks; and then, before you can answer, "No, I know. It was a joke." # invented
-   -> DONE

=== mikoyan_ring_bulganin ===
# errand
# chair: mikoyan
# when: 23 morning
# when: 23 evening
# when: 24 night
# menu: Ring Bulganin, about the telephone
# hint: this line is also a telephone
# history: 34
# codex: bulganin, mikoyan-two-faces
Bulganin picks it up before it has rung. He is alone, he says, and one hears that there is a bottle. # invented
You wish to speak of a call that neither of you made. In the spring somebody may have said to somebody that a lesson was wanted. Bulganin breathes. He has been wondering when that somebody would ring; also what it was worth. # source: SHEP # plausible
*   [It is worth your chair, Nikolai: forget it # id: chair # act: promise(bulganin, khrushchev) # history # hint: if Khrushchev will not honour it, you will have to # plausible]
    "Forget what?" says Bulganin at once. Then: "You know, I was only ever asked to preside." You believe him. There must be a word for someone to whom that could happen; in the army it was marshal. # invented
*   [It is worth nothing; tell them if you like # id: nothing # act: threaten(bulganin, khrushchev) # hint: a frightened man can be taken at his word # invented]
    "They'd believe me." Certainly they would, you tell him, and then they would ask what you said back. The bottle is put down. In the end it is he who begs you to forget it, and thanks you. # invented
*   [Ask what he told Molotov about it # id: molotov # act: lobby(bulganin, khrushchev) # hint: he might tell you # invented]
    Nothing. Molotov never asked him anything; he would come in, sit down and number things. "One gets tired of being agreed with, Anastas." It is almost a political idea. # invented
-   -> DONE

=== mikoyan_ask_serov ===
# errand
# chair: mikoyan
# when: 23 morning
# when: 23 evening
# when: 25 night
# menu: Ask Serov what is being got ready
# hint: he will report the question
# codex: serov, arrests
Serov drops in himself; he was passing. The guards at the Kremlin are his, the guard at your gate is his, and he noticed coming in that the hedge wants cutting. {took("mikoyan_serov.guards"): "I kept it to myself," he says, "about the guards." |}Between one cherry and another you ask if any cells are being whitewashed. He has had no such instruction, he says, shocked; and you can tell from his tone that he has looked to see. # invented
*   [Say that none will be given while you are there # id: not_while # act: lobby(serov, khrushchev) # hint: he will ask Khrushchev if it is so # invented]
    He chews. They wanted his job, he points out; he bears no grudge; it was the wording. You give him the rest of the cherries in a paper bag. It seems to be the right price. # source: SEROV # invented
*   [Tell him the truth about Bulganin # id: bulganin # act: tell(serov, bulganin) # hint: it leaves him one man fewer to watch # invented]
    "He shouted at me," Serov says. "A marshal." He takes no pleasure in it, or is too well trained. On the way out he tries your gate, in a professional way, twice. # source: SEROV # invented
-   -> DONE

=== mikoyan_own_sheets ===
# errand
# chair: mikoyan
# when: 24-26 night
# menu: Send for your own sheets, and read them
# hint: nobody is asking you to
# codex: lists, rehabilitation
# content: a document of 1937 on executions in Armenia
They come in a plain cover, with a slip to sign. {read("mikoyan"): You have heard all eight read out, and never till now seen them together.|{took("mikoyan_file.burn"): The eight dates are as you have them by heart.|There are eight, and you put on your glasses as for any other contract.}} Under them lies a paper that you had managed not to count. # invented
Yezhov, who was head of the NKVD, to Stalin, 22 September 1937. Comrade Mikoyan, to cleanse Armenia, asks leave to shoot seven hundred more. I propose fifteen hundred. # plausible # heavy
You have bargained all your life, and here you are, bid up. Did you name that figure, or did a man put it in your mouth who liked to go one better? It is not a thing of which one ought to be unsure. # invented
*   [Sign the slip and send them back where they lay # id: back # act: wait # hint: someone will read them in the end # invented]
    The messenger waits in the passage, a lad of twenty. "All in order?" All in order. He was born, it must have been, that year. # invented
*   [Keep them in the house # id: keep # act: conceal(mikoyan) # hint: an empty cover is also a document # invented]
    You put them into the piano. No one has played it since the boys grew up. All that evening the house seems to you one tone out. # invented
-   -> DONE

=== mikoyan_suslov_tea ===
# errand
# chair: mikoyan
# when: 24-26 night
# menu: Take a glass of tea with Suslov
# hint: he will be in bed by eleven
# history: 35
# codex: stenogram, suslov
Suslov is correcting what everyone has said. Out go the shouts; in goes "stir in the hall". His galoshes stand beside the door, on a dry night in June, toes to the wall, as if they had been naughty. He comes to your sheet, unscrews his pen, and waits, which is his way of asking if you have anything to amend. # source: MLECHIN-BR # source: KRAMER1999 # plausible
*   [Take out one sentence of your own # id: take_out # act: reconcile(suslov) # history # hint: he never forgets what he has left out # plausible]
    It is a good one, too; it had a joke. He strikes it through with a ruler. "The hall laughed," you remark. "I have left them their laughter," says Suslov. It stands there in its brackets, after nothing at all. # invented
*   [Ask for Pervukhin's figures to be left in # id: figures # act: promise(pervukhin, khrushchev) # hint: Suslov will want to know why # invented]
    "They are correct," he concedes, much as he might that a dog was clean. He leaves them in. You hope that somebody reads them one day, and that it is not a historian. # invented
*   [Press him to keep the punishments to posts # id: posts # act: lobby(suslov, khrushchev) # hint: he must find it in the Rules # invented]
    He goes to the shelf and puts his finger on it without looking, and for an instant you have the absurd idea that he marked the place before you came. # invented
-   -> DONE

=== mikoyan_see_kosygin ===
# errand
# chair: mikoyan
# when: 25-27 night
# menu: Walk home by way of Kosygin
# hint: he does not waste words, or keep them
# history: 36
# codex: kosygin, leningrad-affair
Kosygin came within a signature of being shot over Leningrad, and has not since then been heard to raise his voice or anyone's hopes. He is in slippers, with the tables of the half-year plan. What ailed them, in the end, you ask him: Malenkov, Lazar, Molotov? He rules a line before he replies. Vanity. That was the basic fault. He might be reporting on a seam that had been worked out. # source: TIME57 # paraphrase
*   [Ask what he would do with Pervukhin # id: pervukhin # act: lobby(pervukhin, khrushchev) # history # hint: he will go and ask Pervukhin # plausible]
    "Use him." And Saburov? "Use him further off." You have heard thirty speeches about justice, and nobody has needed fewer words for it. # invented
*   [Ask if he wants Malenkov's head # id: malenkov # act: reconcile(kozlov) # hint: you mean to quote him to the Leningraders # invented]
    He is a long time over it. "I should like him to have to queue," says Kosygin. You carry it to Kozlov, who has been wanting a good deal more than that, and watch him decide that he cannot very well ask for more than Kosygin. # invented
-   -> DONE

=== mikoyan_read_mao ===
# errand
# chair: mikoyan
# when: 26-27 night
# menu: Read what the Chinese have printed
# hint: somebody may soon have to go there
# history: 37
# codex: mao, secret-speech
Peking has brought out Mao's speech on contradictions, and your translator has been at it since Wednesday of last week. Contradictions among the people are not like those with the enemy. A hundred flowers may bloom; in the printed version there is some gardening. Last year you all took Stalin down from the wall without asking him. He will hear of this calmly, and inquire the price of a bomb. # source: MAO19 # plausible
*   [Draft what one might say to him # id: draft # act: wait # history # hint: the man who drafts is the man who flies # plausible]
    There were differences, you write; the party has settled them. You strike it out. You write: they were the majority. To a Chinese it may be the only sentence in the affair that needs no interpreter. # invented
*   [Show Khrushchev the passage on bureaucracy # id: show # act: reconcile(khrushchev) # hint: he will think that it is about the others # invented]
    He reads it aloud to Nina Petrovna, delighted, doing Molotov's voice. "He's got them exactly!" You take it home again. Contradiction, the man says, is in everything. # invented
-   -> DONE

=== mikoyan_walk_furtseva ===
# errand
# chair: mikoyan
# when: 25-27 night
# needs: not declared(mikoyan, seven)
# menu: See Furtseva to her car
# hint: she knows what you said, and you what she did
# codex: furtseva-grumble, shepilov
Furtseva has a stone in her shoe and would sooner limp than stop. You both have an ex-friend called Shepilov. He has it in his memory that you grumbled in the spring, and that she did, and he has nothing now to lose by it but his desk. Neither of you says this as far as the second lamp. {took("mikoyan_25_ladder.telephone") or took("mikoyan_25_unbent.own_up"): "You told them yours," she says there. "It's different for you."|} # source: SHEP # plausible
*   [Agree that neither of you ever grumbled # id: agree # act: pact(furtseva, khrushchev) # hint: it is a promise to lie, and she would keep it # invented]
    {bound("mikoyan", "furtseva"): "I don't know what you mean," says Furtseva. Nor do you, you say. She leans on your arm at last and shakes out the stone. It is very small; the size, you would have said, of a remark.|"I don't make agreements about nothing," says Furtseva, and limps on ahead. You have been told, and politely, that she grumbled to nobody and will remember who asked.} # invented
*   [Ask her to let Shepilov down gently # id: gently # act: reconcile(furtseva) # hint: she cannot afford to be gentle # invented]
    "He'll land on his feet. He has lovely feet," she says, and gets in, and sits a moment with the door open. "I've got a girl of fifteen, Anastas Ivanovich." The door shuts. She has answered you. # invented
*   [Hold the car door, and talk of Belgrade # id: belgrade # act: wait # hint: her husband is ambassador there # invented]
    He writes that it is hot. She has not told him anything, on that line. {hall_with("khrushchev"): The two of you are winning; you have never seen anybody look less like it.|Neither of you can tell, tonight, whether there will be a husband's embassy to write to.} # source: MLECHIN-FUR # invented
-   -> DONE

=== mikoyan_gorki_nine ===
# errand
# chair: mikoyan
# when: 26-27 night
# menu: Drive out to Molotov
# hint: his gate has a notebook
# codex: molotov, abstention
Polina Semyonovna gives you tea in a good cup. Molotov's wife was let out of exile on the day after Stalin's funeral, and will still not hear a word against him; you have never known where in that house to look. Molotov is at his desk, adding to a speech he has already made. "You have come about Saturday," he says. {took("mikoyan_26_guarantee.outbid"): "I noted the hour at which you proposed it."|} # invented
*   [Ask him to make it easy for everyone # id: easy # act: lobby(molotov, khrushchev) # hint: he has never done so # invented]
    He asks for whom; you have to list them. He hears it to the end, and finds nobody in the list who both needs it and deserves it. Then, fairly, he allows one: "Pervukhin, perhaps." # invented
*   [Tell him that he will not be touched # id: untouched # act: promise(molotov, khrushchev) # hint: you cannot be sure of it, and he will know # invented]
    "By whose decision?" Yours, you say. He regards you with an expression you have not seen before, and can only suppose is amusement. "Then I am to be under the Ministry of Trade." # invented
*   [Drink the tea, and say nothing of Saturday # id: say_nothing # act: reconcile(molotov) # hint: it is a long way back # invented]
    You talk about Vologda, where he was an exile at nineteen, and Baku, which you were not expected to leave alive at twenty-two. He sees you to the step. "We have done a great deal together," he says. You both think of what. # plausible
-   -> DONE

// Two goods: the silence of a man who has already broken it; to be out of his reach.
=== mikoyan_plenum_explains ===
# errand
# chair: mikoyan
# when: 22-23 evening # when: 24-27 night
# needs: betrayed(bulganin)
# menu: Bulganin is on the line, and would like to explain
# hint: he will go on until he has been forgiven
# codex: bulganin, mikoyan-two-faces
You had Bulganin's word and he had yours, one of those small arrangements for company on the road. He has stood up and given it to everybody else, without a syllable as to who held the other end. You looked at the ceiling while he did it. You have seldom listened so hard for your own name. # invented
Now he would not have you think, Anastas, that it was said against you. It was said, so to speak, past you. There is something in that. On the other hand, a man who has once been applauded for half a story has the other half still in stock. # invented
*   [Tell him that there is nothing to explain # id: nothing # act: reconcile(bulganin) # hint: he will feel free to say the rest # invented]
    He is so grateful that he begins again from the beginning. You hold the receiver a little away and correct a telegram to the herring trust; when you bring it back he's thanking you for what you said about his mother. # invented
*   [Settle what he remembers, if he is asked # id: settle # act: promise(bulganin, khrushchev) # hint: silence is paid for by the month # invented]
    You put in the car and the dacha. He puts in, after thought, that he has a very poor memory for voices. "Then we never spoke of it," he says. Of what? you ask; and hear him write that down. # invented
*   [Say it yourself first, over the tea urn # id: first # act: slight(bulganin) # hint: whoever laughs will remember who told it # invented]
    In the morning, before a dozen delegates, you recommend them Bulganin's word: you had it yourself for a time; it is light, it folds, and one never notices that it has gone. By the bell it has reached him. He comes past with his glass, bows, and goes to another urn. # invented
-   -> DONE
