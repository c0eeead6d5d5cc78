// 18 evening
=== khrushchev_embassy ===
# errand
# chair: khrushchev
# when: 18 evening
# menu: Go to the Bulgarians' reception
# hint: all of them will be looking to see how you eat
# history: 1
# codex: reception, bulganin
The Bulgarian Embassy has put out paprika, plum brandy and a string quartet. Ambassadors come up in turn to ask after your health. You are the loudest man in Moscow and you are holding a glass of mineral water. # source: TAUBMAN2003 # plausible
By the grapes stands Bulganin with the Yugoslav. He sees you, and puts a hand up to his beard, as if you might reach for it. # invented
*   [Stay an hour, and say nothing much # id: hour # act: wait # history # hint: a quiet man is a sick man # source: TAUBMAN2003]
    You get through it by asking about tomatoes. Tomorrow, in nine languages, the First Secretary will be described as preoccupied. The Bulgarian presses your hand as they do at gravesides. # source: TAUBMAN2003 # invented
*   [Cross the carpet, and drink to Bulganin # id: toast # act: reconcile(bulganin) # hint: the diplomats will wonder what needed mending # plausible]
    "To the chairman! In every sense." It was meant kindly. {trusts("bulganin", "khrushchev", -35): He laughs with his glass already at his mouth.|He looks in it for the joke, as one looks in fish for the bone, and not finding it is more worried than before.} # invented
-   -> DONE

=== khrushchev_ring_zhukov ===
# errand
# chair: khrushchev
# when: 18 evening
# menu: Ring Zhukov at home
# hint: debts to marshals are paid in the end
# history: 2
# codex: zhukov, telephone
The _vertushka_ is the dial telephone for people who matter; one answers it oneself, and supposes a listener. Zhukov picks up before the bell has finished. Be firm and calm, says the minister of defence. The plenum will support you, and if those others risk force, we shall be ready for that too. # source: ZHUKOV-MS # paraphrase
It is just what you wanted to hear; and you notice that he says we. # plausible
*   ["Georgy, save the situation! I'll never forget it." # id: save # act: promise(zhukov, khrushchev) # history # hint: he will not forget it either # source: ZENK-M]
    He asks what exactly he may do, and you say, whatever he finds necessary. You have put down the receiver before it comes to you how much that is. # source: ZHUKOV-MS # invented
*   [Ask him only what the roads are like # id: roads # act: reconcile(zhukov) # hint: he likes to be asked plainly # plausible]
    He understands at once. Nothing moves near Moscow, Nikita, and nothing will. "And you, what do you want for it?" you ask, since you are both too old to dance. "My dead given back their names," says the marshal. # invented
-   -> DONE

=== khrushchev_ring_saburov ===
# errand
# chair: khrushchev
# when: 18 evening
# needs: away(saburov)
# menu: Get Saburov on the line, in Warsaw
# hint: Malenkov will have thought of it too
# codex: saburov, vch
Saburov of the State Plan has a vote, and spends it in Warsaw this week among the planners of six brother nations. The line takes twenty minutes. He asks what is new in Moscow, and he asks it a shade too late, as a boy asks who broke the window. # plausible
He was fitter's mate in a coke plant when you were in the pits, a day's walk off; you have never once talked about it. # source: DEDUH # plausible
*   [Tell him how it stands, and where Mikoyan stands # id: truth # act: tell(saburov, mikoyan) # hint: he counts before he jumps # plausible]
    "Then it is not unanimous," he says. You hear him turn a page on which, evidently, it was. Which way he will come down from his aeroplane he does not say. # invented
*   [Talk about the coke plant # id: coke # act: reconcile(saburov) # hint: it may be twenty years late # plausible]
    You ask about the foreman, the one with the eye. He had the same foreman! For five minutes there are two boys on the line with burnt sleeves; then he remembers who you both are, and says he must prepare his speech on rolled steel. # invented
-   -> DONE

=== khrushchev_furtseva ===
# errand
# chair: khrushchev
# when: 18-19 evening
# menu: Look in on Furtseva at the city committee
# hint: her telephones are also listened to
# codex: furtseva, furtseva-telephone, furtseva-grumble
Furtseva, who has Moscow, has three telephones off their hooks and her shoes off under the desk, and covers the mouthpiece with a hand on which the nails are bitten. {took("khrushchev_18_lunch.furtseva"): "You laughed, in the car," she says, in between.|} Half the Central Committee works in this city, and she has danced with it, or got it a flat. # source: ZENK # plausible
Whom first? The ministers owe their desks to Malenkov and have just lost them to you. The party's own clerks, on the Old Square, are yours, but they were reading Molotov before you could spell him. # plausible
*   [The ministers, before Malenkov gets to them # id: ministers # act: tell_bloc(ministers) # hint: they will ask what is in it for them # plausible]
    She does it beautifully: she is so worried; she thought that he ought to know; of course he must follow his conscience. Fourteen consciences by supper. One of them asked for Malenkov's number, and she gave it to him with two figures changed round. # invented
*   [The apparatus: clerks open the mail # id: apparatus # act: tell_bloc(apparatus) # hint: Suslov will think it irregular # plausible]
    Old Square is told department by department, as one is told of a leak. By nightfall not a paper can be found there which anyone might need against you, and each has been mislaid by a different person. # invented
*   [Tell her to eat something # id: eat # act: reconcile(furtseva) # hint: the telephones can wait ten minutes # plausible]
    You share the sandwich from her drawer. She says, chewing, that in the spring she said some things about you to Shepilov; she might as well say so now. "Who didn't?" you ask, and she begins, quite seriously, to think who. # source: SHEP # invented
-   -> DONE

=== khrushchev_pervukhin ===
# errand
# chair: khrushchev
# when: 18-20 evening
# menu: Go and see Pervukhin, and talk straight
# hint: he dislikes being talked round
# codex: pervukhin, sovnarkhoz
He receives you standing, among diagrams. He makes the bomb now; it is an orderly trade. In 1953, over Beria, Malenkov hinted to him, and he answered that he would think; then you put it to him in plain words, and he said yes in one. # source: KHR-MEM # plausible
{took("khrushchev_18_charges.figures"): "You have said that you buried my commission," he says. "You have not said that it was by telephone. I had hired four hundred people."|"You broke up my commission," he says, "by telephone. I had hired four hundred people."} # invented
*   [Admit it, and ask what he would do with the councils # id: councils # act: reconcile(pervukhin) # hint: he will take the question seriously # plausible]
    The regional councils that you have put in place of his ministries: he shows you, on the back of a reactor. A third of it is better than yours. You say so. {took("khrushchev_18_charges.figures"): "You are getting into the habit," he observes.|He looks at you over the spectacles as if at a valve that had spoken.} # invented
*   [Promise him the ministry, whatever his hand does # id: whatever # act: promise(pervukhin, khrushchev) # hint: an honest man may find that hard to spend # plausible]
    "Whatever it does?" He takes it apart for the catch. There is none, or you have not found it either. At the door he helps you into your coat; he has not done that for a First Secretary before, there having been so few. # invented
-   -> DONE

// 18 night
=== khrushchev_ring_gorky ===
# errand
# chair: khrushchev
# when: 18-19 night
# menu: Ring Ignatov in Gorky, and the provinces
# hint: every word goes by way of an operator
# history: 3
# codex: ignatov, vch, delegates
The trunk line for provincial secretaries has no dial. One asks a girl for a town, and the girl is Serov's, of the KGB; it is the first time that this has been a comfort. # source: VOSLENSKY
Ignatov, who has Gorky and would sooner have Moscow, shouts even when he whispers. Who? All of them? Kaganovich! He remembers how Kaganovich used to come to the provinces. Shall he start ringing the others? # plausible
*   [Yes, and he is to come himself, and be somebody # id: yes # act: promise(ignatov, khrushchev) # history # hint: he will want to be shown what he is to be # plausible]
    Towards two in the morning he reports. Smolensk was asleep, Voronezh already had his boots on. Nobody has asked what it is about; only when. And he himself, Nikita Sergeyevich, would he be sitting in Moscow then, for good? # invented
*   [The republics first; they are furthest # id: republics # act: tell_bloc(republics) # hint: they will ask who else is coming # plausible]
    Minsk says yes, Tbilisi says naturally, Riga asks to have the wording repeated. "They want to know who has signed," Ignatov bellows. Signed what? There is nothing to sign. "That's what I told them. They said, when there is." # invented
-   -> DONE

=== khrushchev_malenkov_gate ===
# errand
# chair: khrushchev
# when: 18-21 night
# menu: Try the gate into Malenkov's garden
# hint: the guards in their hut write everything down
# codex: malenkov, lenin-hills, leningrad-affair
The wicket was cut in the wall between your houses so that the wives need not go round by the road. For years you and he walked together of an evening, he on the left. The latch has rusted. # source: SKH # source: MANSIONS # plausible
He is in the garden, in slippers; he too has been standing by it. He looks like somebody's aunt. # invented
*   [Ask him, as a neighbour, what it is that he wants # id: want # act: reconcile(malenkov) # hint: he may think you are asking for terms # plausible]
    "Not to be afraid of you," says Malenkov, so softly that the hut cannot have got it. You say that you had never thought of yourself as a thing one could be afraid of, and he looks to see if you are joking. # invented
*   [Tell him what Sukhanov left in the safe # id: safe # act: threaten(malenkov, khrushchev) # hint: fear makes some men yield, and others hurry # plausible]
    His aide was arrested over a dead man's watches, and there was paper under the watches. You say that, no more. {took("khrushchev_18_charges.leningrad"): "You began with Leningrad," he says, "and I did not sleep. Now I shall at least know why."|He asks whether there was anything in his own hand; and from the asking you both know.} # source: SOROKIN # plausible
*   [Hold the gate for him, and say goodnight # id: goodnight # act: wait # hint: nothing is spoilt by it # plausible]
    Neither of you comes through. He says the lilac was better last year. You say that it was the frost. Ordinary people stand like this over a dog. # invented
-   -> DONE

=== khrushchev_clock ===
# errand
# chair: khrushchev
# when: 18-19 night
# menu: Sit down to cold dumplings with Nina Petrovna
# hint: you will be told something
# codex: wedding
Nina Petrovna has kept a plate and does not ask. On the dresser stands what the Malenkovs gave to your son Sergei and his bride on Sunday: in a bag of bog-green suede, rather rubbed, an alarm clock with a small elephant on it. This from people who used to give pianos. # source: SKH # paraphrase
"I thought she had mixed up the parcels," says your wife. "Then I thought, no. That is what you give when you don't expect to be visited." # invented
*   [Ask her whom else you have offended # id: whom # act: reconcile(voroshilov) # hint: it is a long list, and she has kept it # invented]
    She gives it you without heat, as she gives out laundry. Bulganin's beard. "Great commander", before the guards. The cable about Voroshilov, which you read aloud; his wife is ill, did you know? You ring, at midnight, to ask how she is; Kliment Yefremovich answers, and does not know what to say. # source: MLECHIN-STALIN # source: NIKONOV # source: SEROV # plausible
*   [Wind the elephant, and think about who stood with whom # id: think # act: wait # hint: it is late for that # plausible]
    Who left the wedding together? Malenkov's car, and Bulganin's after it, then two more; you had stood on the steps and waved. Guests who all leave at once have somewhere to go. # source: ZHUKOV-MS # plausible
-   -> DONE

=== khrushchev_pravda ===
# errand
# chair: khrushchev
# when: 18-20 night
# menu: Ring the newspaper
# hint: whoever asks for an editor has something to hide
# codex: pravda, shepilov
_Pravda_ goes to bed at one. For tomorrow it has milk, Finland, more milk. If instead it printed four lines about your health, you would be ill, and the country would believe it. Shepilov oversees the press; it is one of the things you gave him. # source: WIKI # plausible
*   [Order that nothing goes in without your own voice # id: voice # act: claim(pravda) # hint: it may turn out that they ask someone else # plausible]
    {holds("khrushchev", "pravda"): "Understood, Nikita Sergeyevich," says the editor of the night. He has had no other call, he adds; and you lie awake on that: they have planned this for months, and nobody thought of the printer.|"And Dmitri Trofimovich is informed?" asks the editor of the night. He is so polite about it that for a moment you think you are a subscriber.} # invented
*   [Ask what they have on the Leningrad jubilee # id: leningrad # act: reconcile(kozlov) # hint: Kozlov would like to see his city in print # plausible]
    Half a column, with the locomotive that brought Lenin. You dictate another half: Pushkin in bronze, the working people, Comrade Kozlov, their secretary, by name. It will be read in Leningrad with a ruler. # source: ASPIDOV # plausible
-   -> DONE

=== khrushchev_mikoyan_lane ===
# errand
# chair: khrushchev
# when: 18 night # when: 20-21 night
# menu: Walk up and down with Mikoyan
# hint: he will ask for something small
# codex: mikoyan, mikoyan-two-faces
He walks as he trades, quick and close to the fence. A guard goes ahead and a guard behind, and with his accent and yours neither will get much of it. # plausible
"They are not a party, Nikita. They are {in_words(declared_seven())} people each of whom is cross." He holds up a little finger, as when he prices a thing. # invented
*   [Ask which of them is cross about something you can mend # id: mend # act: reconcile(bulganin) # hint: he will say a name you do not want to hear # plausible]
    "Nikolai. He wishes somebody would stop when he begins to speak." So in the morning he shall have strawberries from you, and a note in your own spelling, which is known. "He will send back the basket," says Mikoyan. "Washed." # invented
*   [Say you will share it after this: two to decide # id: share # act: promise(mikoyan, khrushchev) # hint: he will believe half # plausible]
    "Until the harvest," says Mikoyan, without malice, like a man reading a date off a tin. But he takes your arm on the way back, where it is dark, and he never takes arms. # invented
-   -> DONE

// 19 evening
=== khrushchev_serov ===
# errand
# chair: khrushchev
# when: 19 evening
# menu: Have Serov come up by the back stairs
# hint: the man has enemies, and they become yours
# history: 4
# codex: serov, kgb
Serov, chairman of the KGB, is small and moves in jerks. The guards, the switchboards, the boys who stand behind each of you with a bulge under the arm: all that is his, and nobody has asked him for any of it. On Tuesday he came in with three routine papers. They had not even warned him. # source: SEROV # plausible
By law he serves the government, which is Bulganin. They have shouted at each other about that. He would like to know what Malenkov's friends mean to do with him. # source: SEROV
*   [Tell him: you stay as long as I do # id: stay # act: reconcile(serov) # history # hint: it cannot be taken back # plausible]
    He has a thicker file than anyone: whole nations are in it, moved out by train, and some of the trains you gave him. His hands are clean and rather small. This is not the week to look at hands. # source: PETROV # plausible
*   [Ask for the switchboards, and only those # id: exchange # act: claim(telephones) # hint: he may want it in writing # plausible]
    {holds("khrushchev", "telephones"): Nothing will be cut. But what Malenkov says in the night you may have with your tea, typed. You say you do not want it typed.|He becomes official. The exchange is a state matter, Nikita Sergeyevich, and there must be a paper; he would want one from God.} # invented
*   [Ask him what they really have on you # id: file # act: conceal(khrushchev) # hint: he will know which drawer worries you # plausible]
    He recites it: Moscow, Ukraine, the year, the shelf. He has everybody's by heart. Some of it could be mislaid in the ordinary way, in moving. You do not say yes. You ask him what time it is. # invented
-   -> DONE

=== khrushchev_planes ===
# errand
# chair: khrushchev
# when: 19 evening
# menu: Settle the aircraft with Zhukov
# hint: air force machines, and it will be asked who paid
# history: 5
# codex: aircraft, central-committee
Zhukov has a map of airfields. Trains bring in the members who live within a night of Moscow; but the Urals, Siberia, the Black Sea? He can put bombers' crews on to transports, they need the hours. Who flies first? # source: UKRBUKVA # plausible
{took("khrushchev_19_tanks.disown"): He has not forgotten this afternoon. "With their mouths," he says, measuring Sverdlovsk to Moscow, "they would be till August."|His ruler goes over the country as yours did once over the virgin lands; you know that feeling, it is the best there is.} # invented
*   [Leave it to him # id: leave # act: reconcile(zhukov) # history # hint: the army's hand will show # source: ZHUKOV-MS # plausible]
    Toward morning the first will come down at Kubinka, grey, holding their hats; some have never been in the air. They are told a meeting, and will bring their sowing figures. # source: ZENK-M # plausible
*   [The ministers stand nearer; fetch the far republics # id: republics # act: fly_in(republics) # hint: those have had less time to make up their minds # plausible]
    Tbilisi, Frunze, Riga. They will step out stiffly, and before anything else count who is there from the others. It's like seating a wedding. # invented
*   [No aeroplanes: let them come by train like people # id: trains # act: reconcile(saburov) # hint: slower, but nobody can call it a coup # plausible]
    He lays the ruler down. So be it, says Zhukov, and Molotov will thank you. It is Saburov who thanks you, who has been hearing engines all day. # invented
-   -> DONE

=== khrushchev_voroshilov ===
# errand
# chair: khrushchev
# when: 19-21 evening
# needs: declared(voroshilov, seven)
# menu: Call on Voroshilov with a cake
# hint: he cannot bear to be visited out of pity
# codex: voroshilov
He has himself announced, in his own flat. White tunic, the stars; behind a door his wife coughs. He is head of state, and you have made him a turn at parties: the Persian ambassador cabled home what the old man had said to him about the Tsar, the KGB read the cable, and you read it aloud, with the voices. # source: MLECHIN-STALIN # source: WEB # plausible
"I could not have said such stupidity," says Voroshilov, at once, as if the eighteen months were a comma. "It is not in my nature." # source: MLECHIN-STALIN
*   [Beg his pardon, before his wife # id: pardon # act: reconcile(voroshilov) # hint: he will tell everyone that you did # plausible]
    You say it to her, through the door, and loudly. She says to come in and take a chair, what is that cake. He cuts it himself. He still thinks that you should go; but he thinks it now with a heavy heart, and cream on his moustache. # invented
*   [Tell him his name can be kept out of the army's files # id: army # act: promise(voroshilov, khrushchev) # hint: it is the one thing he lies awake over # plausible]
    In 1937 he signed away his own officers. "Well, who's asking us?" he said to you before the Congress, and he says it now. You say that nobody need ask. You have sold him something that belongs to the widows, and he has bought it, and neither of you looks at the cake. # source: RUBTSOV # paraphrase # plausible
-   -> DONE

=== khrushchev_shepilov ===
# errand
# chair: khrushchev
# when: 19-20 evening
# menu: Telephone Shepilov
# hint: you may hear what you asked for
# codex: shepilov
It rings a long time. When he answers there is music, then there is not. {took("khrushchev_19_notebook.more"): "You want the next page," he says.|He says good evening as one says it to the stalls.} # source: ZENK # invented
*   [Ask whether it is true, about the nose # id: nose # act: reconcile(shepilov) # hint: he will not lie to please you # plausible]
    "That you say it? Yes. That you are often right? Yes. I had that on the next page, Nikita Sergeyevich, they stopped laughing too soon." You sit with the receiver in your lap. That can't have been a joke, he has never made you one. # invented
*   [Tell him what happens to calves with two mothers # id: calves # act: threaten(shepilov, khrushchev) # hint: pride stiffens with the wetting # plausible]
    "They say that the gentle calf sucks two cows. They don't say what comes of it, I come from a farm and I'll tell you." You tell him. He hears it to the end, thanks you for the image, and puts on the other side of the record. # invented
-   -> DONE

// Goods: a bargain laid open; two men who might yet be had one at a time.
=== khrushchev_one_bench ===
# errand
# chair: khrushchev
# when: 19-21 evening
# needs: pact_known(saburov) and bound(voroshilov, saburov)
# menu: Think about Saburov and Voroshilov
# hint: what one knows about two men goes off like fish
# codex: saburov, voroshilov
They had it by heart! The one spoke, and the other's lips went along with it, like a grandmother's when the child recites for the guests; and when it was over they looked at each other to see how it had gone. The whole table saw it. They've shaken hands: if Voroshilov, then Saburov; if Saburov, then Voroshilov; two drunks on one bench. # source: SKH # plausible
Not everybody was in the room, though. Suslov has a rule for such things, and Ignatov has a voice. Or else you go and sit by Saburov, and don't know a thing. You can pull a drunk off a bench, but he has to want to come. # invented
*   [Give the pair of them to Suslov # id: suslov # act: disclose(suslov, saburov) # hint: he will write off two votes where you had hoped for one # plausible]
    "Agreed beforehand," says Suslov; that is point seven. He takes a card for it. Then he looks out another card, the one with the eleven names, and with a small rubber, quite carefully, takes away two question marks. # invented
*   [Let Ignatov have it, for the provinces # id: ignatov # act: disclose(ignatov, voroshilov) # hint: after that nobody will trouble to win the old man back # plausible]
    Ignatov tells it in confidence, and you can hear him from the yard. By ten they sing it, to an old cavalry tune: Klim has found his other boot. It's very funny. It's you who taught them to laugh at him. # invented
*   [Sit down by Saburov, and ask what they fed him in Warsaw # id: warsaw # act: reconcile(saburov) # hint: you must go on not knowing what you know # plausible]
    Tripe, he says, with caution; and then, since you really want to hear, with marjoram. It takes ten minutes and nobody is betrayed. Twice he looks round for Voroshilov. The third time he forgets to. # invented
-   -> DONE

=== khrushchev_brezhnev ===
# errand
# chair: khrushchev
# when: 19-21 evening
# needs: ill(brezhnev)
# menu: Look in on Brezhnev's sick-bed
# hint: the sick are listened to by doctors
# codex: brezhnev, brezhnev-faint
He lies very straight under the sheet, with his eyebrows: your man from the Dnieper, a good lad, who likes long tables and good cars, and who went down in front of Kaganovich like a sack off a cart. The doctors say heart. Serov says nothing, with a smile. # source: SCHATT # source: SEROV # plausible
"I had three more figures," says Brezhnev. # invented
*   [Sit on the bed, and let him give you the figures # id: figures # act: reconcile(brezhnev) # hint: it takes an hour of the evening # plausible]
    They're good figures. He has hold of your sleeve. He will never forget it, he says, tears standing in those fine eyes, he will be there whatever happens; and you pat the hand, it is warm and damp and surprisingly strong. # invented
*   [Tell him to be well by the plenum # id: well # act: lobby(brezhnev, khrushchev) # hint: he knows what it means not to be # plausible]
    "There's a hall to be spoken in, Lyonya. From the rostrum nobody can see your knees." He laughs, coughs, asks the nurse for a comb. You notice, going out, that he has already got a fair colour, for the heart. # invented
-   -> DONE

// 19 night
// Goods: a friend back; never again to need that one.
=== khrushchev_two_pots ===
# errand
# chair: khrushchev
# when: 18-21 night # when: 22-23 evening # when: 24-25 night
# needs: betrayed(mikoyan)
# menu: Mikoyan is in the lane, as if nothing were the matter
# hint: he gave you his word once
# codex: mikoyan, mikoyan-two-faces
You had his word, it was older than this business; and in front of all of them he got up and stood with the others. Now he is in the lane at the usual hour with his hat on straight, keeping to the left, half a pace from where you would be. The guard would like to know if he's to be let by. # invented
He doesn't hate you. You watched his hands while he said it. He'd added up and found you short, and by the same arithmetic he can be had back tomorrow; and by the same again be gone on the day after. A spoon that's been in two pots tastes of both. # plausible
*   [Go out and walk, and not mention it # id: walk # act: reconcile(mikoyan) # hint: he'll see how badly you need him # plausible]
    As far as the birches you do hay. "I was waiting for you to shout," he says at the turn. "I had prepared an answer." And you'd prepared the shout! You walk back with both of them still in you. # invented
*   [Ask what he costs, and shake on it again # id: price # act: pact(mikoyan, khrushchev) # hint: what has been bought twice can be sold twice # plausible]
    {bound("mikoyan", "khrushchev"): He gives you both hands, to save time. His are dry.|"I have only the two, Nikita," says Mikoyan, looking at his hands, "and you have seen what they're worth."} # invented
*   [Send word that you're asleep # id: asleep # act: slight(mikoyan) # hint: he can hear you from the road # plausible]
    "Then he talks in his sleep," says Mikoyan to the guard; for you are telling the whole house what you think of him. He lifts his hat to the window, and walks the lane by himself, on the left. # invented
-   -> DONE

=== khrushchev_council ===
# errand
# chair: khrushchev
# when: 19 night
# menu: Hold a council at your house
# hint: not everybody will want to get out of bed
# history: 6
# codex: serov, aristov, serov-diaries
By midnight there are five of you round the kitchen table and no marshal. Aristov, one of your secretaries, tries him; Zhukov tells him down the wire where he can go, they will discuss it all tomorrow. Then Serov takes the receiver. "You know, Georgy, I think it's a rotten business, come over." There is breathing. "Well all right, I'll come." # source: SEROV
The saviour of the revolution arrives with a headache and his tunic done up wrong. {took("khrushchev_ring_zhukov.save"): "Whatever I find necessary, you said," he reminds you. "I find bed necessary."|Nina Petrovna finds him a powder.} Someone must decide who rings, who meets the trains, who speaks. # source: SEROV # invented
*   [Give Zhukov the whole of it to arrange # id: whole # act: pact(zhukov, khrushchev) # history # hint: it will be done, and it will be his # plausible]
    He does up his collar and divides the night into sectors. {bound("zhukov", "khrushchev"): You and he shake hands across the pickles.|To the hand that you hold out he says that it is not a question of hands.} # invented
*   [Divide it yourself, and send him back to bed # id: divide # act: reconcile(aristov) # act: tell_bloc(army) # hint: you will make mistakes, and they will be yours # plausible]
    You do it on the oilcloth, with gherkins: this is Gorky, this is Ukraine. Aristov is told to take the stations, and is pleased. {took("khrushchev_19_tanks.disown"): "As you like," says Zhukov, "with your mouths,"|"Ring me if it becomes serious," says Zhukov,} and takes the powder home with him. # invented
-   -> DONE

=== khrushchev_bulganin_visit ===
# errand
# chair: khrushchev
# when: 19-21 night
# menu: Drop in on Bulganin, unannounced
# hint: if it is known that you went, it will be asked why
# codex: bulganin, finland
He opens in a silk dressing-gown. Bottle, one glass; on the gramophone a ballet, turned low. For twenty-five years you have walked into this man's rooms without ringing, and now he looks past your shoulder to see who else there is. {took("khrushchev_18_chair.sweep"): "You bowed to me," he says. "On Tuesday. As to a lady with a fan."|{took("khrushchev_18_gavel.give"): "You made me a present of that chair," he says. "In front of everybody."|}} # source: TIME57 # invented
"I did not begin it," says Bulganin. "They came to me. One by one." Not one of them, you gather, stayed for supper. # source: SHISHKIN # paraphrase
*   [Say that you are sorry about the beard # id: beard # act: reconcile(bulganin) # hint: there are other things he would have to be told you are sorry for # plausible]
    Last week, at the British Embassy, you called it mangy. He puts up a hand to it. "They laughed. The lady next to me laughed, with a cake." You start to explain how funny it was, and hear yourself, and stop. He fetches the second glass. # source: NIKONOV # invented
*   [Ask him straight what they have offered him # id: offer # act: threaten(bulganin, khrushchev) # hint: he becomes stubborn when he is made to blush # plausible]
    "First Secretary? Or Serov's place, the KGB?" It goes over his face like a wind over oats. So it's the second. "You should leave, Nikita," he says with real dignity, and the gown comes undone, and he has to do it up while you go on standing there. # source: SEROV # invented
*   [Sit down, drink his cognac, and don't mention it # id: cognac # act: wait # hint: you have not kept off a subject in your life # plausible]
    You talk about the sauna, and about ballet, of which you know nothing. Near two o'clock he says, "You could simply have rung, you know, in May, to ask how I was," and after that there is only the ballet. # invented
-   -> DONE

// 20 evening
=== khrushchev_letter ===
# errand
# chair: khrushchev
# when: 20 evening
# menu: See what Ignatov has got going at the Moskva
# hint: a letter with names on it is a list
# history: 7
# codex: letter, hotel-moskva, ignatov
On the seventh floor of the Moskva you can hear it from the lift. Ignatov has pushed the beds together, and on them sit eleven provinces, in braces, round one sheet. "To the Presidium of the CC": we ask for a plenum. # source: NEVOLIN # plausible
When you come in they stand up, and they look glad; you had forgotten how that goes to the head. # invented
*   [Let them sign, and let Konev carry it # id: sign # act: lobby(konev, khrushchev) # history # hint: should it go wrong, there will be a paper to go by # source: SPITSYN # plausible]
    They sign. One has gone hunting, it appears; his wife said so, to three callers. {signatures() > 20: The sheet is full and someone rules another.|It is not a full sheet yet.} Marshal Konev, on the telephone, asks whether there will be anyone in front of him, and is told no, and accepts. # source: MLECHIN-SUS # plausible
*   [Go from bed to bed, and ask about the sowing # id: sowing # act: reconcile(ignatov) # act: reconcile(belyaev) # hint: it is not business, and it is what they came for # plausible]
    Oryol has had rain, Altai none. You know their hens by name. You do not say one word about yourself for an hour, and by the end there are twenty-five in the room and two on the wash-stand. # invented
*   [Tear it up: no factions, no letters # id: tear # act: lobby(suslov, khrushchev) # hint: Suslov will hear of it, and Ignatov will not forget # plausible]
    "Write that, and you're a group. They are to be the group." It falls on to the counterpane in four pieces. As you reach the lift you hear Ignatov say: well, from the beginning, then, who has a pen? # invented
-   -> DONE

=== khrushchev_shvernik ===
# errand
# chair: khrushchev
# when: 20-21 evening
# menu: Ask Shvernik what is in the files
# hint: he will ask whose
# history: 8
# codex: shvernik, party-control, rehabilitation
Shvernik, of Party Control, is a stout old tom-cat that has been put in charge of a morgue. He gives back their party cards to people who were shot. The widows come on Thursdays. He has them sit by the window, he says, where there is a plant. # invented
On almost every paper there's a signature, and most of the names are at present across a table from you. He says most. # plausible
*   [Ask him to have the lists ready for the hall # id: lists # act: lobby(shvernik, khrushchev) # history # hint: he is slow, and cannot be stopped again # plausible]
    "In order of date," says Shvernik, "or of name?" You had not thought about an order. By date, it turns out, one begins with men you buried with music. # invented
*   [Ask to see only Malenkov's # id: malenkov # act: reveal(furtseva, malenkov) # hint: it will be known that you chose # plausible]
    It is about Leningrad, and thick enough. You take it to Furtseva, who reads standing, and sits, and then says in quite a small voice that she had applauded; at the meeting, in 1949; they all had. Yes. That is why it will do so well. # invented
*   [Ask what there is of your own # id: own # act: reconcile(shvernik) # hint: a keeper remembers who has asked # plausible]
    He looks at the plant. "There's some," he says. He does not ask if you would like to have it, and you see that he would say no, and be sorry to. You shake hands with him for longer than you had meant. # invented
-   -> DONE

=== khrushchev_kirichenko ===
# errand
# chair: khrushchev
# when: 20-21 evening
# needs: not away(kirichenko)
# menu: Let Kirichenko telephone Kiev from your office
# hint: he does not know how to do it quietly
# codex: kirichenko, central-committee
He sits in your chair to do it, since it is nearest; you decide not to notice. {took("khrushchev_20_allies.shout"): The militia's telephone was only a beginning.|} Eleven members of the Committee are from Ukraine, and no people on earth so detest Kaganovich: in 1947 he was sent to them to teach them loyalty. He taught you some too. You had pneumonia. # plausible
"So do they come," shouts Kirichenko, "or do they wait to be asked by the Poles?" # invented
*   [Have them come at once, all of them # id: come # act: fly_in(ukraine) # hint: they will arrive as an army does # plausible]
    They land before breakfast in embroidered shirts, with a ham. Their second secretary, Podgorny, asks on which side you are standing; he is told, and roars. All day long in the Kremlin corridors you can hear vowels from home. # invented
*   [Have them told, and let them choose # id: told # act: tell_bloc(ukraine) # hint: it flatters them # plausible]
    You take the receiver yourself, and speak the other language; it comes up from your boots. They will not be hurried, they want to hear of the hay. Then someone says, Mykyta, who is hurting you? and you are obliged to look for your handkerchief. # invented
-   -> DONE

// 20 night
=== khrushchev_sheet ===
# errand
# chair: khrushchev
# when: 20 night
# content: figures of a quota for shootings, July 1937
# menu: Open the safe at home
# hint: you know what is at the bottom
# history: 9
# codex: telegram-1937, secret-speech
Bonds, a pistol, the second gold star in its box. At the bottom an envelope that Serov brought you three years ago, when he was putting the cellars in order. # invented
A copy, on flimsy: July 1937, the Moscow committee to Comrade Stalin, so many to be shot, kulaks, so many, criminals. You were forty-three. You had remembered it as longer. # source: BONE # plausible # heavy
Last year, from a rostrum, you told the party what Stalin did. It took four hours and there was nothing in it by you. # plausible
*   [Burn it in the stove # id: burn # act: conceal(khrushchev) # history # hint: it is only a copy # plausible]
    It is done in a moment. You put the pistol back on top of the bonds. Nina Petrovna, on the stairs, says there is a smell of paper. Old bonds, you tell her, which was the wrong answer, half the country has some. # invented
*   [Put it back in its envelope # id: back # act: wait # hint: it will be there # plausible]
    Not that it is courage. You have held it out to the stove and seen your hand. The envelope goes under the star. Some day you may tell somebody. What is written with a pen, they say at home, no axe cuts out. # invented
*   [Show it to Mikoyan, over the wall # id: show # act: reconcile(mikoyan) # act: reveal(mikoyan, khrushchev) # hint: he will owe you one of his, or think less of you # plausible]
    He holds it to the lamp in the gatepost. Then he takes out his own spectacles, and reads it again, as though by a different man. "I had one from Armenia," says Mikoyan. He gives it back to you folded. Neither of you has anything to say about currants. # source: MIK # plausible
-   -> DONE

// 21 evening
=== khrushchev_buffet ===
# errand
# chair: khrushchev
# when: 21 evening
# menu: Eat a sandwich among the delegates
# hint: they will want to touch you
# history: 10
# codex: konev, sverdlov-hall, delegates
In the buffet off the round hall there is sturgeon, cheese, and a crush. They want to hear it from you, what was said; and they look at you as at someone pulled out from under a tram, they would like to see where. Konev{took("khrushchev_21_knock.open"):, whom you landed by the sleeve,|} stands apart, his shaven head above the soldiers. # source: VOIT # plausible
{silence_kept(): And you have promised to tell them nothing.|} # invented
*   [Talk to Konev first # id: konev # act: lobby(konev, khrushchev) # history # hint: Zhukov will see you do it # plausible]
    You ask whether he will sit near the front. He says that a marshal sits where the Committee seats him, and that some marshals lately forget it. He is not speaking of you. You remember the remark; one keeps a second horse. # source: KONEVA # invented
*   [Tell them everything, voices and all # id: everything # act: slight(bulganin) # hint: stories travel, and this one has few doors to go through # plausible]
    You do Malenkov, you do Molotov and the comma. You do Bulganin, with his palms on the cloth, not voting. They weep with laughing; and then you see, in the door, holding a plate of cheese, the owner of the palms. # invented
*   [Ask each how his new council gets on # id: ask # act: tell_bloc(ministers) # hint: it looks like business, which tires them # plausible]
    The plants, the engineers, who has been sent a good one and who a Moscow uncle. Before long two ministers have joined the circle, from the edge, as chickens do, without anybody having called them. # invented
-   -> DONE

=== khrushchev_suslov_report ===
# errand
# chair: khrushchev
# when: 21 evening
# needs: not away(suslov)
# menu: Go through the report with Suslov
# hint: he will not be dictated to, and you dictate
# codex: suslov
Tomorrow Suslov reports to the plenum{took("khrushchev_20_allies.rule"):, as you promised him|}, and he has it on cards. "Rushes about the whole country", he reads: such was their criticism, and we must report it. He reads out your faults in the voice in which the plenum will hear them, flat as a board; and you who have been called worse for four days go hot to the ears. # source: COOLLIB # plausible
The last card says that you have admitted some of it, and promised to correct it. # source: ZENK # paraphrase
*   [Let the card stand # id: stand # act: reconcile(suslov) # hint: it will be printed one day # plausible]
    "It is to your advantage," says Suslov. He is right, a sin confessed in a subordinate clause is as good as none. {took("khrushchev_18_charges.mend"): And you did promise it, on Tuesday, you had clean forgotten.|You do not recall having promised any such thing.} # invented
*   [Have him say more about the other three # id: more # act: lobby(suslov, khrushchev) # hint: a report, he holds, is no place for expressions # plausible]
    He takes a fresh card and writes on it, small: the three. "And what," he asks, "has been established?" Nothing's been established. He waits to see if you will go on; when you have finished going on, the card is as it was. # invented
-   -> DONE

// 21 night
=== khrushchev_orchard ===
# errand
# chair: khrushchev
# when: 21 night
# menu: Walk round the garden until it is light
# hint: it is soon light
# history: 11
# codex: central-committee, wedding
The shortest night. Your maize by the south wall is as high as a hen. Sixteen years ago tonight you were in Kiev, waiting for the Germans, and it had been forbidden to expect them. # plausible
Tomorrow the plenum opens. {in_words(gathered())} of the hundred and thirty are here, if they are still yours at breakfast. {took("khrushchev_21_folder.keep"): The paper from your jacket is under the seed potatoes.|The dew comes through your slippers.} # source: VOIT # plausible
*   [Go to bed # id: bed # act: wait # history # hint: a rested man is a rude one # plausible]
    You sleep four hours on your back. {ran("khrushchev_clock"): What wakes you is the elephant, which someone has set by your bed, and you laugh till Nina Petrovna comes to see.|Nina Petrovna has to wake you twice. "You were calling somebody to order," she says.} # invented
*   [Ring Zhukov, and ask what he means to say # id: zhukov # act: reconcile(zhukov) # hint: he will tell you, and you will have known # plausible]
    "The truth," says the marshal, wide awake. All of it? There is a rustle of sheets, the paper sort. "As much as I can read out in an hour." He has not said about whom. # invented
-   -> DONE
