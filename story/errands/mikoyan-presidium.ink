=== mikoyan_ring_suslov ===
# errand
# chair: mikoyan
# when: 18 evening
# when: 18 night
# needs: away(suslov)
# menu: Ring Suslov, on leave in the south
# hint: the operator listens too
# history: 1
# codex: suslov, vch
Suslov knows the party's rules by their numbers, and would sooner lose a leg than break one. They bring him from his supper; you can tell that he has folded the napkin. The line is a good one, so good that you hear a third person on it not breathing. "And what is the weather doing in Moscow?" asks Mikhail Andreyevich. He is not a man who asks after weather. # source: OGR # source: MLECHIN-BR # invented
*   [Say who was presiding when it broke # id: chair # act: tell(suslov, bulganin) # history # hint: he will look up the rule before he packs # plausible]
    Nikolai Aleksandrovich, you say, has moved to the head of the table; five comrades helped him carry the chair. You hear Suslov put down a glass, exactly. He was thinking of cutting short his rest in any case, he says. The air is damp. # source: OGR # plausible
*   [Say only that he is wanted, by the first plane # id: plane # act: summon(suslov) # hint: one more at the table, and no one owns him # invented]
    Wanted by whom? It is the right question, and you give it the answer he can use: by the agenda. # invented
-   -> DONE

=== mikoyan_bulgarians ===
# errand
# chair: mikoyan
# when: 18 evening
# menu: Go on to the Bulgarian embassy
# hint: everyone will be there, looking at ease
# history: 2
# codex: reception
Sheep's cheese, roses, a string quartet. Both halves of the leadership have come, since to stay away would be news, and they stand as far apart as the carpet allows; you hear one ambassador ask another if there is a draught. Nikita has a plate in his hand with nothing on it. {took("mikoyan_18_quorum.bulgaria"): You, who came first, have had three ambassadors ask you what kept the rest.|You have seen that man eat at funerals.} # source: TAUBMAN2003 # plausible
*   [Fill his plate, and stand next to him # id: plate # act: reconcile(khrushchev) # history # hint: six men will see you do it # plausible]
    You tell him about a cheese factory you once closed. He neither listens nor moves away, and after the second glass he says, "Eat something yourself. You're thin." It is his way of thanking people. # invented
*   [Drink Malenkov's health, warmly # id: malenkov # act: reconcile(malenkov) # hint: Nikita can see you from there # invented]
    Malenkov clinks so carefully that there is no sound. Over his shoulder you see Nikita see. He puts the empty plate down on a tray, and the waiter, not knowing what it means, takes it away. # invented
*   [Ask Pervukhin how he likes the cure # id: cure # act: lobby(pervukhin, khrushchev) # hint: he prefers to be asked straight # invented]
    "Removing him? I want my ministries back," says Pervukhin, who has never learned to talk at receptions. And from Molotov, do you get them? He looks into his glass as into a gauge. # source: BEZPROT # invented
-   -> DONE

=== mikoyan_ministers ===
# errand
# chair: mikoyan
# when: 18-21 evening
# menu: Let the ministers know, in the way of business
# hint: they lost their ministries to Nikita in May
# history: 4
# codex: ministers, sovnarkhoz, kosygin
Kosygin, the planner, is still at his desk. So, when you try them one after another, are finance, timber and fish: half the government is sitting beside a lamp, pretending to be behind with its papers. They owe you allocations, flats, a blind eye. Nikita in May abolished the ministries of two dozen of them. You can hear each man wondering which of those two facts you have rung up about. # source: SPITSYN # plausible
*   [Tell them where the thing will be settled # id: tell # act: tell_bloc(ministers) # history # hint: they will do nothing until someone else has # plausible]
    Not on the second floor, you say. In the Sverdlov Hall, by hands, and hands get counted. Kosygin observes that a man's hand tends to follow his job. Then let him think, you reply, who will be giving them out again. # invented
*   [Let them think you are with the six # id: six # act: tell_bloc(ministers) # act: lie(bulganin, mikoyan, seven) # needs: not declared(mikoyan, seven) # locked: they count you among them already # hint: it will be in Bulganin's study before you are in bed # invented]
    You deplore the abolition of tin. You wonder aloud if what was hastily done could not be undone. Four ministers ring Bulganin to say how Anastas Ivanovich has come round, and you have at least found out which four. # invented
*   [Ask only about stocks, and ring off # id: stocks # act: wait # hint: they will tell one another what you did not say # invented]
    Sugar, herring, cement. A call from you at this hour about herring does more than any rumour; by ten there is not an official in Moscow who believes in the herring. # invented
-   -> DONE

=== mikoyan_voroshilov ===
# errand
# chair: mikoyan
# when: 18-21 evening
# menu: Call on old Voroshilov
# hint: he likes to be called on
# history: 5
# codex: voroshilov
He receives you in a tunic with all its ribbons, at home, alone. His wife is ill, and through the wall you hear her being read to. "He read out my telegram," he says, before you have sat. It was the Iranian ambassador's cable, about the Tsar, and it was a year and a half ago; Nikita had the table in fits. You laughed. You are trying to remember how loudly. # source: MLECHIN-STALIN # invented
*   [Beg his pardon for having laughed # id: pardon # act: reconcile(voroshilov) # history # hint: it costs nothing but the saying # plausible]
    "You?" he says. "You had your napkin up." He had taken it for respect. He sees you all the way to the car, bareheaded, and he has not changed his mind about a thing. # invented
*   [Promise that his file would stay where it is # id: file # act: promise(voroshilov, khrushchev) # hint: he will ask who gave you the key # invented]
    "Which file?" he says, after a long time. There is one subject that nobody mentions in this house, and you have come to it straight from the hall-stand. Through the wall somebody turns a page. # source: RUBTSOV # invented
*   [Tell him Saburov is looking for the way out # id: saburov # act: lie(voroshilov, saburov, khrushchev) # hint: they have each other's telephone numbers # invented]
    "Saburov? A boy," says Voroshilov of a man of fifty-seven. Still, he asks you twice. He joined for company, and it has never suited him to be the last to leave. # source: SKH # invented
-   -> DONE

=== mikoyan_zhukov ===
# errand
# chair: mikoyan
# when: 18-21 evening
# when: 19-20 night
# needs: not away(zhukov)
# menu: Visit the marshal at his ministry
# hint: he is short with civilians
# codex: aircraft, zhukov-wavering
Zhukov stands at a map of rail junctions with his tunic undone. He has a headache and an opinion, which is that talk should be rationed. {took("mikoyan_19_tanks.candidate"): "The candidate member is at your service," he says.|"Well, trader?" he says.} He has the aircraft, and the majority are afraid of him. It is not known what he himself would like to be done with the post of First Secretary. {took("mikoyan_20_note.zhukov"): Malenkov's note lies on the table, under a compass.|Bulganin has asked him, three times; it would be interesting to hear the answers.} # source: SHISHKIN # source: SEROV # invented
*   [Ask him for Nikita's sake, and plainly # id: plainly # act: lobby(zhukov, khrushchev) # hint: he respects a short sentence # plausible]
    You use eleven words. He uses fewer. On the stairs it comes to you that he promised nothing to Nikita. He promised it to the dead of 1937, who are in certain folders, and have no idea what they will be used for. # invented
*   [Tell him how Bulganin is really placed # id: bulganin # act: tell(zhukov, bulganin) # hint: he has old scores in that direction # invented]
    "He was a commissar," says Zhukov, as others say that a horse was a biter. He moves a pin two centimetres. You never learn what the pin was. # invented
*   [Ask for seats from the Volga to Moscow # id: seats # act: fly_in(russia) # hint: transport has to be accounted for some day # invented]
    How many? You say that it depends on how many he regards as an exercise. It almost makes him smile. He reaches for the telephone that is not recorded. # source: ZHUKOV-MS # plausible
-   -> DONE

=== mikoyan_veal ===
# errand
# chair: mikoyan
# when: 18-21 evening
# menu: Go home to supper
# hint: the cook has been to market
# codex: prices, meat-and-milk
There is veal again. Your wife apologises for it: veal is so cheap this summer that one is ashamed not to. You ask the cook what she paid, as you have asked some cook every week for thirty years, and lay down your fork. When calves cost that, they are being killed because there is nothing to feed them; and Nikita has told the nation that in three or four years it will have more than three times as much meat. # source: SKH # source: KHR22MAY # plausible
*   [Ring Saburov with the price # id: saburov # act: lobby(saburov, seven) # hint: a figure, once given to a planner, is out of your hands # invented]
    He asks for it again, slower, with the weight. You can hear the slide rule. "Then it's all true," he says; and you understand that he has been hoping somebody would tell him it was not. # invented
*   [Ring Nikita with the price # id: nikita # act: slight(khrushchev) # hint: he will shout first and ask afterwards # invented]
    He shouts that you are a grocer. You agree that you are a grocer. He hangs up; and a quarter of an hour later he rings back to ask what they are paying for beef. # invented
*   [Eat it # id: eat # act: wait # hint: it will not keep # plausible]
    It is excellent veal, there lies the pity. You have second helpings, and sleep for six hours, which this week is a position of strength. # invented
-   -> DONE

=== mikoyan_furtseva ===
# errand
# chair: mikoyan
# when: 19 evening
# when: 18-20 night
# menu: Look in on Furtseva at her telephones
# hint: she has been ringing since supper
# history: 6
# codex: furtseva-telephone, furtseva-grumble
Three receivers are off their hooks and she is talking into a fourth. Between calls she drinks something made of blackcurrants and rubs her ear. Two years ago you and she waltzed at a reception, and neither trod on anything. "He has it written down," she says suddenly. "Dmitri Trofimovich. Who said what to him." You know what you said. You had not thought to ask what she did. {took("mikoyan_19_hands.hands"): "A shop!" she adds, and begins to laugh, and stops. |}# source: ZENK # source: SHEP # invented
*   [Tell her how Shepilov really stands # id: shepilov # act: tell(furtseva, shepilov) # history # hint: better that she should know than guess # plausible]
    With them, you say, and by conviction, which is worse. He will not sell the page; he may recite it. {took("mikoyan_19_notebook.grammar"): You were lucky to get him to sit down.|} She has the next receiver in her hand before you have finished. # invented
*   [Give her the Caucasus: who could fly tonight # id: caucasus # act: fly_in(republics) # hint: an aeroplane of guests is noticed at both ends # invented]
    Mzhavanadze in Tbilisi, Tovmasyan in Yerevan, two or three to whom you have sent wine at New Year. She writes them on her cuff, the linen one, there being no more room on the desk. # invented
*   [Ask if she would really miss the shouting # id: miss # act: lobby(furtseva, seven) # hint: you ask it of somebody with a bridge on fire behind her # invented]
    She looks at you for some time. Then she replaces all the receivers, one after another, so that it is quiet. "Anastas Ivanovich," she says, "I did not hear that. And I am a person who hears everything twice." # invented
-   -> DONE

// Two goods: an honest market; a rival who owes you his reputation.
=== mikoyan_order_book ===
# errand
# chair: mikoyan
# when: 19-21 evening # when: 19-20 night
# needs: pact_known(saburov) and bound(malenkov, saburov) and bound(malenkov, pervukhin)
# menu: Go over Malenkov's order book
# hint: customers do not always thank one
# codex: malenkov, saburov, pervukhin
Malenkov has sold one cow more than once. Saburov is to have a Plan again, and Pervukhin his ministries, which were what ate the Plan; each has shaken hands on it by himself, behind a closed door, and thinks he is the only customer. Nobody told you. You had it from the order in which they got up to speak, and from how carefully they did not look at each other. # plausible
In the trade one does not spoil a colleague's market. On the other hand, Saburov missed the first day and Suslov more than that; there are still people in Moscow who could be told something. # invented
*   [Tell Saburov of the other customer # id: saburov # act: disclose(saburov, pervukhin) # hint: a man in doubt may be glad of company # invented]
    He draws his two columns and puts Pervukhin in one of them. You had thought to show him that he was cheated. "So Mikhail Georgiyevich as well!" he says, with the first colour that you have seen in him since Warsaw. You have shown him that he is in good society. # invented
*   [Let Suslov look at the book # id: suslov # act: disclose(suslov, malenkov) # hint: he adds up before he judges # invented]
    "Agreements," says Suslov, "and no minutes." It is the second part that shocks him. Then he adds them up, as you would have done yourself, and asks what the total is on the other side. # invented
*   [Say nothing, and ask Malenkov after his cow # id: cow # act: reconcile(malenkov) # hint: he'll understand that he owes you for it # invented]
    He is quick; it takes him no longer than a blink. "She gives very well," says Georgy Maximilianovich. In the evening a boy comes from the house with a jar of cream, and a visiting card without a word on it. # invented
-   -> DONE

=== mikoyan_garden_gate ===
# errand
# chair: mikoyan
# when: 18-20 night
# needs: not declared(mikoyan, seven)
# menu: Walk with Nikita among the currant bushes
# hint: the guards write down the hour
# history: 3
# codex: lenin-hills
There is a wicket between his garden and yours, on the Lenin Hills, and in each hut a young man who notes who goes through it. Nikita is on a bench with his hat on. The night has no dark in it; you can see that he has been pulling up seedlings in order to look at the roots. {took("mikoyan_bulgarians.malenkov"): "You drank his health," he says, as if it were the weather. |}"Am I so bad?" he asks. He has put a thousand questions to you, and this is the first after which he has waited. # source: SKH # invented
*   [Tell him who may be got back, and how # id: count # act: tell(khrushchev, voroshilov) # history # hint: he is better at doing than at being sorry # plausible]
    You go through them on your fingers, which of the six is made of what. At Bulganin he stands up. At Voroshilov he begins to walk, and by the gate he is walking too fast for you, and has interrupted you twice. You are glad of it. On the other hand, it is the very thing you complained of. # invented
*   [Set your price, and shake hands on it # id: price # act: pact(khrushchev, khrushchev) # hint: he pays promptly, and forgets what for # invented]
    No more platforms, you say. Nothing promised to anyone that the table has not seen. {bound("mikoyan", "khrushchev"): He gives you an earthy hand. He would have given it for anything you had asked; it is the drawback of lending to the drowning.|"You too?" he says. "Even you, with a bill?"} # invented
*   [Answer him: yes # id: yes # act: slight(khrushchev) # hint: it may be remembered longer than the rest # invented]
    You give him instances. The last is the carp, at your own table, in front of your sons. He had no idea. He sits with his big hands open and really had none; it had seemed to him that everyone was laughing. # invented
-   -> DONE

// Two goods: to be believed by both of two men; to have lied to one for his own good.
=== mikoyan_two_columns ===
# errand
# chair: mikoyan
# when: 20-21 evening # when: 20-21 night # when: 22-23 evening
# needs: (took(mikoyan_20_saburov.lie) and declared(voroshilov, seven)) or (took(mikoyan_voroshilov.saburov) and declared(saburov, seven))
# menu: Saburov and Voroshilov wish to see you together
# hint: it is the together that one does not like
# codex: saburov, voroshilov
They have never come together before. Saburov has the paper, ruled in two columns: on the left, what you told {took("mikoyan_20_saburov.lie"): him about Voroshilov|Voroshilov about him}; on the right, what a whole table has heard with its own ears. He has left a margin for remarks. Voroshilov stands beside it in all his ribbons and breathes. # invented
It was a small lie, and you had hoped it would save them both. On the other hand, you have lived for forty years on being believed by people who do not speak to each other; and these two, thanks to you, now do. # invented
*   [Say that you were misinformed # id: misinformed # act: lobby(saburov, khrushchev) # hint: he will want to know by whom # invented]
    "By whom?" asks Saburov, with the pencil ready. By hope, you tell him; and since he's here, had he considered what he will have by the end of the month, with these friends, besides Voroshilov? He looks for a column to put it in. # invented
*   [Own up to it, and beg the marshal's pardon # id: own_up # act: reconcile(voroshilov) # hint: everyone will be told of his victory # invented]
    He had been braced for anything else. "I had a quartermaster like you," he cries, "in the First Cavalry! The man could not tell you the date. I never let him go!" And he kisses you three times, in the middle of Saburov's paper. # invented
*   [Pay: a roof over Saburov, whoever reads what # id: pay # act: promise(saburov, khrushchev) # hint: from you he'll want it in both columns # invented]
    He writes it on the left. Then he turns the sheet round and lends you the pencil, so that you can write on the right, when the time comes, in your own hand, what happened. # invented
-   -> DONE

=== mikoyan_garden_shut ===
# errand
# chair: mikoyan
# when: 18-20 night
# needs: declared(mikoyan, seven)
# menu: Try the garden gate
# hint: you have not been asked
# codex: lenin-hills
The wicket between his garden and yours has a bolt on it that you have never seen used; you did not know on whose side it was. It is on his. Through the slats you can make out a bench, a hat and a heap of seedlings with their roots in the air. {carried("dismissal"): He no longer holds any post. The guard in the hut gets up for him all the same, and for you, you notice, does not.|He hears you. The hat moves.} # source: SKH # invented
*   [Speak to him over the fence # id: speak # act: reconcile(khrushchev) # hint: he may not answer; the guard will note that # invented]
    You say that you never meant the rest of them, only the shouting. "I know," says the hat after a time. "You wanted the bath without the steam." The proverb is his own, you think. It is rather good. # invented
*   [Go in by the front and make it up # id: front # act: pact(khrushchev, khrushchev) # hint: to go over twice is to be trusted by nobody, and needed by both # invented]
    {bound("mikoyan", "khrushchev"): Nina Petrovna opens. She gives you a look and then a chair. By two o'clock you and he are counting on the same piece of paper, and he has shouted at you once, for practice.|Nina Petrovna opens. He is asleep, she says. Over her head on the landing a floorboard says the opposite.} # invented
*   [Leave it bolted # id: leave # act: wait # hint: gates can be oiled later # invented]
    You walk your own paths, which you find you hardly know. There is a currant bush on your side too. It never struck you before that you might walk here alone. # invented
-   -> DONE

=== mikoyan_malenkov ===
# errand
# chair: mikoyan
# when: 18-21 night
# menu: Receive Malenkov, who happens to be passing
# hint: his car has been outside a quarter of an hour
# codex: malenkov, collective-leadership
He will not take off his coat, since he is not here. He speaks of you and him as the two in that room who could talk to the English. Milk, cloth, fewer tanks: he would have done it all in fifty-four, and Nikita stole it off him and put a peasant's cap on it. It is true, every word. His hat goes round and round in his fingers. You ask him who will be sitting at the head, in his government, a year from now; and it stops. # source: TIME57 # source: MIK # plausible
*   [Tell him: you would submit to Molotov # id: submit # act: lobby(malenkov, khrushchev) # hint: he has heard it before, from himself # source: MIK # plausible]
    "One would have to be tactful with Vyacheslav," he concedes. It is what you used to say of Stalin. He gets as far as the gate, comes half the way back, and then recollects that he has not been here. # invented
*   [Take his terms: cloth, milk and trade # id: terms # act: pact(malenkov, seven) # hint: he signs easily # invented]
    {bound("mikoyan", "malenkov"): He is so relieved that he unbuttons. You talk until one about cotton. It is the best conversation you have had in a year; you would give a good deal to have had it with anyone who could enforce it.|He would like to. He will sound the others. You watch him go down the steps to ask permission.} # invented
*   [Tell him that Bulganin will never call it # id: bulganin # act: tell(malenkov, bulganin) # needs: not carried(dismissal) and not plenum_called() # locked: nobody is waiting for Bulganin any more # hint: it may make them look for another chairman # invented]
    "He has the majority," says Malenkov. Yes, you say; as a man has an appointment with the dentist. Malenkov puts a hand to his cheek. # invented
-   -> DONE

=== mikoyan_shepilov ===
# errand
# chair: mikoyan
# when: 18 evening
# when: 18-20 night
# needs: not took(mikoyan_19_notebook.own) and not took(mikoyan_19_notebook.every)
# menu: Ring Shepilov about a date in spring
# hint: he will know which
# codex: shepilov, mikoyan-two-faces
He lets you hear four bars of Rimsky-Korsakov before he lifts the needle. He knows why you are ringing: he has in a notebook what you said of Nikita to Bulganin. {took("mikoyan_19_notebook.grammar"): "You corrected my grammar," he adds. |}The thing about Dmitri Trofimovich is that he has signed no lists, and can afford to think that character consists of saying in public what one has said in private. "You did use the word intolerable, Anastas Ivanovich. I admired it." # source: SHEP # source: ARIM # invented
*   [Advise him, as a friend, to lose that page # id: lose # act: threaten(shepilov, khrushchev) # hint: he is brave on paper # invented]
    Paper burns, you tell him, but not people's memories of who was holding it. "That's rather well put," he says, and you hear a pencil. # invented
*   [Ask what the majority has promised him # id: ask # act: tell(shepilov, bulganin) # hint: he believes the arithmetic, not the men # invented]
    Nothing! It is a matter of principle; Kaganovich has shown him that there are seven. You mention who the seventh is, and who he is leaning on, and what Bulganin does when he is asked to lift a finger. The needle goes back on the record, not quite at the beginning. # source: TAUBMAN2003 # invented
*   [Praise his prose # id: praise # act: reconcile(shepilov) # hint: he would sooner be praised than safe # invented]
    You tell him that you hear he has found a phrase about Nikita's nose. He reads it to you. It is cruel and exact, and you laugh, and then you imagine Nikita's face. # source: TAUBMAN2003 # plausible
-   -> DONE

=== mikoyan_pervukhin ===
# errand
# chair: mikoyan
# when: 19-21 evening
# menu: Take tea in Pervukhin's rest-room
# hint: he hates hints
# history: 8
# codex: pervukhin, sovnarkhoz
The samovar behind his office has become famous. Molotov, Kaganovich and Malenkov have all drunk from it this month, two at a time, and Pervukhin, who makes bombs, has been too polite to ask what they were making. "If people want a thing from me," he says, passing you the sugar, "let them say it in the indicative. Malenkov asked me in fifty-three whether I didn't find the barometer low. He meant, would I help to arrest Beria." # source: BEZPROT # source: KHR-MEM # invented
*   [Say it in the indicative # id: plain # act: lobby(pervukhin, khrushchev) # history # hint: he will answer the same way # plausible]
    You say: Nikita has ruined your ministries; with Molotov you will have them back, and a telephone on your desk that rings at three in the morning. Choose. "That is a proper question," says Pervukhin. He does not answer. But he goes over the figures again on the back of the tea-caddy, and carries something. # invented
*   [Promise him his planners back, after # id: promise # act: promise(pervukhin, khrushchev) # hint: he will want it in cubic metres # invented]
    Which? By when? How many? You sell him eleven departments, and he knocks off three himself as unsound. He is the only man you ever met who bargains you down against his own interest. # invented
*   [Tell him you mean to stay with the seven # id: seven # act: pact(pervukhin, seven) # hint: he will hold you to the wording # invented]
    {bound("mikoyan", "pervukhin"): "Then I've been less of a fool than I thought," he says, and shakes your hand once, downward, like a switch.|He puts the lid on the samovar. Three days ago, he says, it would have been simpler. He has since begun to read the minutes of it in his head, and there is nobody in them but Molotov.} # invented
-   -> DONE

=== mikoyan_molotov_letter ===
# errand
# chair: mikoyan
# when: 19-20 evening
# needs: not carried(dismissal)
# menu: Open the envelope from Molotov
# hint: he never writes without a copy
# codex: molotov
Four lines, numbered. First: your long experience of foreign trade is known. Second: it has been insufficiently used. Third: in the event of a reorganisation the undersigned would see no objection. There is no fourth; there is a 4, a full stop after it, and the white of the paper. In forty years Vyacheslav Mikhailovich has neither paid a compliment nor left a paragraph unfinished. This is his arm round your shoulder. # invented
*   [Thank him, in three numbered points # id: thank # act: reconcile(molotov) # hint: courtesy, which he files # invented]
    First, second, third. You are quite moved while you write, and then put in a fourth, blank, with its full stop, so that he shall have something to think about too. # invented
*   [Ask him to fill in the fourth, with you # id: fourth # act: pact(molotov, seven) # hint: he keeps his contracts; so must you # invented]
    {bound("mikoyan", "molotov"): It comes back in the hour. "4. Agreed." You have in your time done business with bankers, with bishops and with Beria, and never before had your hand go cold around a receipt.|It comes back in the hour, unopened, with the time of its return pencilled in the corner.} # invented
*   [Return it with the date put right # id: date # act: slight(molotov) # hint: nothing could hurt him more # invented]
    He had written the eighteenth. Your messenger reports that he read it through on his feet, went white about the nose, and rang for the typist. # invented
-   -> DONE

=== mikoyan_republics ===
# errand
# chair: mikoyan
# when: 19-21 evening
# menu: Book a trunk call to Yerevan and Tbilisi
# hint: every word goes through Serov's girls
# history: 7
# codex: vch, kgb
You give the young lady the towns. While she puts her plugs in, you reflect that anyone in the leadership who wants to raise the country must first spell its name to State Security. Yerevan is on the line: Tovmasyan's office, a big voice, and behind it a street you would know from its echo. In 1937 you were sent there, on Moscow's behalf, and very few of those who ran the place saw the next year. They are always most pleased to hear from you. They stand up to do it; one can hear the chairs. # source: VOSLENSKY # plausible
*   [Speak Armenian, and say it all # id: armenian # act: tell_bloc(republics) # history # hint: it will take Serov an hour to find a translator # plausible]
    You give the wine five sentences and the Presidium two, in the dialect of your own village. The big voice grows quiet; it asks who else knows. Tbilisi, you tell it, in ten minutes, in bad Georgian. # invented
*   [Send the aircraft first, and explain later # id: aircraft # act: fly_in(republics) # hint: they will step out with presents, and ask for whom # invented]
    They are to bring summer clothes and not more than one barrel. It is what one used to say for sanatoria. Nobody in Yerevan has ever asked you what a journey was for. # invented
*   [Keep Yerevan out of it; only wish it well # id: keep # act: wait # hint: small republics pay late, and double # invented]
    You ask about the apricots. There has been a late frost. You stay on longer than you need, listening to the street. # invented
-   -> DONE

=== mikoyan_file ===
# errand
# chair: mikoyan
# when: 18-21 night
# menu: Unlock the lower drawer
# hint: you know what is in it
# content: execution lists of 1937 and 1938, without names
# codex: lists, party-control
The key is with your cuff-links. There is your own carbon of a telegram from Yerevan and, on a half-sheet in your neat hand, eight dates: the days on which you signed a list of people to be shot. Only the dates; the sheets themselves are with Shvernik, in Party Control, in a folder that has other men's names on its spine. # source: MEMORIAL # plausible
There were numbers at the foot, you remember, and a column for the grade of punishment in which every line had the same figure. You signed fifth or sixth, below the large hands. It has been a comfort to you, on some nights, how small you wrote. # source: MEMORIAL # invented # heavy
*   [Send a man you trust to see to the folder # id: see # act: conceal(mikoyan) # hint: it makes one more who knows where it lies # invented]
    He asks no questions; that is why he is trusted, and also, you suppose, how it was all done. Toward three he telephones to say that the weather has improved. # invented
*   [Burn the half-sheet and leave the rest # id: burn # act: wait # hint: it takes out of the world only what you know already # invented]
    It makes very little flame. You find you can say the eight dates by heart, in order, with the days of the week; you had not known that. You wash the ashtray yourself, so as not to trouble anyone. # invented
-   -> DONE

=== mikoyan_serov ===
# errand
# chair: mikoyan
# when: 20-21 evening
# when: 20-21 night
# menu: Have a word with the head of State Security
# hint: he has a word with everybody
# codex: serov, kgb
Serov, small and jerky, meets you on the Lubyanka side in a car whose driver has been sent for cigarettes. He has heard everything and wants to be told it. Is it to be Bulganin in his place, or Patolichev? "And what am I to be?" says Serov. "A horse-breeder?" If anyone has got your voice from the spring on a reel, it is he. You both admire the evening. Neither mentions reels. # source: SEROV # invented
*   [Tell him they mean it # id: mean # act: tell(serov, bulganin) # act: lobby(serov, khrushchev) # hint: he needs very little telling # plausible]
    It was on the list, you say, between culture and any other business. His cheek jumps. He had been loyal in any event, he says; now he'll be loyal with an appetite. # invented
*   [Ask for the guards at both doors # id: guards # act: claim(guards) # hint: it is a thing Beria would have asked # invented]
    {holds("mikoyan", "guards"): He gives you the name of a major. You thank him. All the way home you have the sensation of having put something in your pocket in a shop.|The guards, he says woodenly, answer to the Chairman of the Committee. He makes no note of your having asked. He does not need notes.} # invented
*   [Promise him that he will keep his chair # id: chair # act: promise(serov, khrushchev) # hint: it is a chair with a great deal underneath it # invented]
    He is touched. He would like you to know that there are things which were never transcribed. You say that you can't think what he means, and he says that is precisely the spirit. # invented
-   -> DONE

=== mikoyan_bulganin_supper ===
# errand
# chair: mikoyan
# when: 20-21 night
# menu: Answer Bulganin's third invitation to supper
# hint: he has opened the good bottle
# history: 9
# codex: bulganin, disarming
He has had the table laid for two and has drunk for one of them. {carried("dismissal"): It was carried, he tells you, as if you might not have heard; he himself put it to the vote, he, and his hand did not shake.|All he ever wanted, he tells you, was to remove shortcomings; and there he is each morning in that chair, with a pencil, and they look at him as if the thing were his.} {took("mikoyan_19_staircase.exchange"): Since you spoke of the exchange he keeps his telephones under cushions. |}{took("mikoyan_19_staircase.molotov"): "Ten years," he says; he has been turning that over since the stairs. |}{took("mikoyan_19_staircase.word"): "You offered me your hand on it," he says. |}"You get out of everything, Anastas. How is it done? Tell me as a friend." # source: MLECHIN-SHEL # invented
*   [Tell him: be the first to be sorry # id: sorry # act: lobby(bulganin, khrushchev) # history # hint: he will be second, and think it early # plausible]
    The first who repents gets a chair, you say; the second, a reprimand; after that it is only standing-room. He considers this at length. And supposing, he asks, one were to repent a little, in advance? # invented
*   [Promise to speak for him when it is over # id: promise # act: promise(bulganin, khrushchev) # hint: you will be asked to, in front of people # invented]
    He kisses you three times, with brandy. He has been so alone. For a marshal he weighs very little on one's arm, and on the threshold he asks you whether he ought to tell Molotov, in fairness, and you say no. # invented
*   [Tell him to sit tight and call the vote # id: vote # act: threaten(bulganin, seven) # needs: not carried(dismissal) and not plenum_called() # locked: there is nothing left for him to call # hint: he takes orders from the last one to give them # invented]
    A man in that chair who does not vote, you say, will be asked by both sides why he sat down in it. He pales, and squares his shoulders; you have seen better-squared ones on a coat hanger. But it is possible that he heard. # invented
-   -> DONE

=== mikoyan_moskva ===
# errand
# chair: mikoyan
# when: 21 evening
# menu: Stroll across to the Hotel Moskva
# hint: it is full of men with initiative
# history: 10
# codex: hotel-moskva, delegates, ignatov
{arrived("russia"): In the buffet the queue of first secretaries goes round two pillars; every province between Smolensk and the Urals is waiting for sausage.|The buffet has been laid for three hundred and there are thirty, spread out so as to look more.} Ignatov, first secretary in Gorky, is on a chair, explaining things. Seven to four, he shouts: is that a majority? Of whom? He catches sight of you and gets down. {took("mikoyan_21_corridor.plainly") or took("mikoyan_21_inside.whole"): "Here's the one who told us straight!" They make way for you with a warmth which, at sixty-one, you would prefer to have had in writing.|{took("mikoyan_21_corridor.lunch"): "Has he brought the sturgeon?" asks Marshal Konev from a corner.|They make way for you with a certain politeness. It is known that you have friends in several places.}} # source: SPITSYN # invented
*   [Answer their questions, by turns # id: answer # act: lobby(ignatov, khrushchev) # history # hint: by midnight you will have said more than you said # plausible]
    Is it true about tanks? About Suslov and culture? About the notebook? A man from Lipetsk asks who is really against Khrushchev, and you begin to name them and stop after three; it has dawned on you that a list of seven would sound like a government. # source: VOIT # plausible
*   [Find the young: Shelepin and his friends # id: young # act: tell_bloc(unions) # hint: they want it to go further than you do # invented]
    Shelepin of the Komsomol is not queuing. He tells you without heat how Malenkov and Kaganovich once kept him up till six in the morning about a football match. He is thirty-eight and has forgotten none of their questions. You work out how old everyone at your table will be when he is fifty. # source: MLECHIN-SHEL # plausible
*   [Say a good word for a mild end to it # id: mild # act: reconcile(ignatov) # act: lobby(ignatov, seven) # hint: the queue did not come all this way for mildness # invented]
    Everybody wrong in part, you suggest; everybody's face kept. "Whose face?" asks Ignatov, loudly, for the pillars. You pay for his sausage. It is the first thing you have been able to buy all week for the marked price. # invented
-   -> DONE

=== mikoyan_blood ===
# errand
# chair: mikoyan
# when: 21 night
# needs: not declared(mikoyan, seven)
# menu: Ask Nikita what he means to do with them
# hint: he has not been asked yet
# history: 11
# codex: beria, lenin-hills
It is the night on which the sun hardly goes down, and he is back in the garden in his embroidered shirt, {carried("dismissal"): walking up and down, adding|loud, pink, ten years younger than on Tuesday}. {took("mikoyan_19_keys.message"): He slaps his pocket, and it rings: the keys. |}{took("mikoyan_veal.nikita"): "How's beef, grocer?" he asks. |}Zhukov has folders, he says. Now we'll see who stands on what. Four years ago next week Beria was led out of such a room, with all of you looking on, and did not come back to any. {took("mikoyan_garden_gate.yes"): You have already told Nikita one true thing in this garden, and he has not yet forgiven it.|You choose your side of the path.} # source: KHR-MEM # source: ZHUKOV-SP # plausible
*   [Say: jobs, Nikita. Far away, but jobs # id: jobs # act: reconcile(khrushchev) # history # hint: what is done to them can be done to you, and he sees that # plausible]
    "What did you think?" he says, offended. But he had thought something, and it takes him as far as the wicket to put it down. "A power station," he says at last. "He likes power stations." The next time somebody loses in that room, you tell him, it may be one of us. He laughs. You did not mean it as a joke. # invented
*   [Ask him which folders, and up to what letter # id: letter # act: conceal(mikoyan) # hint: he will know from now on that you asked # invented]
    He takes your arm. "Yours? What's in yours? Eight, I hear." He has had it looked up, then; he says it comfortably, in the way one mentions to a neighbour that one has his ladder. # invented
*   [Remind him who will hold the folders after # id: after # act: tell(khrushchev, zhukov) # hint: a seed, and the summer is long # invented]
    "Georgy?" He is grateful to Georgy; he would go through fire. He walks on a few paces being grateful. Then he asks, looking at his currants, how many men that is, all told, who salute Georgy. # source: HOXHA # invented
-   -> DONE

=== mikoyan_folders ===
# errand
# chair: mikoyan
# when: 21 night
# needs: trusts(shvernik, mikoyan, 20) and plenum_called()
# menu: See Shvernik, who has been asked for some folders
# hint: what stays on the shelf tomorrow stays there for both sides
# codex: shvernik, archives, party-control
Shvernik keeps the papers of the party's court, and works late, with the window open, in a room that smells of other people's paper. The marshal has sent him an order, as to a depot. He reads it to you through his moustache: Molotov, Malenkov, Kaganovich; volume, sheet. He has no instructions, he says, except to be of use. # plausible
There is a case for the shelf. A commission was set up for these things; he sits on it; it ought to read them before a marshal does. With such pages in his hand Zhukov can bury anyone, and tomorrow the hall would dig. And there is a case against, which takes up eleven metres of the wall behind him. Those people have waited twenty years for somebody to read them out. # invented
*   [The commission first: the shelf till autumn # id: shelf # act: conceal(molotov) # act: conceal(molotov) # act: conceal(malenkov) # act: conceal(kaganovich) # hint: nobody will be ruined, and nobody will have been told # invented]
    He strikes out the sheets in red, with a ruler, one by one, as he would for a reader who had asked for the wrong volume. "Till autumn, then." He has found no fault in your reasoning, and neither can you. You go home past a great many lit windows, adding, and whichever way you begin you end at the same eight. # invented
*   [Only see which names are beside Molotov's # id: names # act: tell(shvernik, molotov) # hint: he will see you look # invented]
    He turns the page towards you without being asked, and looks out of the window while you read. Yours is there, low down and small. You had always supposed that it would be further from his. He turns the page back. "Some people bring their glasses," says Shvernik, "and some their lawyers." # invented
*   [Let the folders go to the marshal # id: let_go # act: wait # hint: he reads loudly # plausible]
    "Then I shall want a receipt," says Shvernik, "from a marshal." He means it. You leave him ruling a line for the signature. # invented
-   -> DONE
