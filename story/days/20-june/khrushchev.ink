// Goods: to be defended by a rule; to be defended by a friend.
=== khrushchev_20_allies ===
# when: 20 morning
# chair: khrushchev
# codex: suslov, kirichenko
Two of the absent voters land at Vnukovo this morning, and you have driven out to meet them. First Suslov, the secretary for doctrine, buttoned to the chin, his watch ten minutes fast. {took("khrushchev_18_lunch.malin"): Your call found him on his terrace before theirs did; he has noted the hour of both.|He has spent the flight on the Party Rules, which he knows.} He is against them, since they are against the Rules. # source: OGR # source: MLECHIN-SUS # plausible
Then Kirichenko, who has Ukraine from you, and kisses you on both cheeks and once by mistake. Just say the word, Nikita Sergeyevich! He would begin with Kaganovich and go round clockwise. He has brought cherries from Kiev. # invented
{carried("dismissal"): By the paper of the Presidium you have no business to be meeting anybody.|{declared_seven() > 6: They are seven of the eleven, with Saburov; these two make you four.|They count themselves seven of the eleven, one of them without asking him; these two are yours.}} In the car each wants to speak first. # source: SKH # plausible
*   [Suslov: the rule before everything # id: rule # act: promise(suslov, khrushchev) # history # hint: he will defend the post, and you only as its occupant # source: OGR]
    "Then there will be no strong expressions," says Suslov, and puts a full stop on his card. He asks for one thing, that whatever is reported to the plenum be reported by him. You promise it. Kirichenko eats the cherries. # source: COOLLIB # invented
*   [Kirichenko: let him shout # id: shout # act: lobby(kirichenko, khrushchev) # hint: Suslov does not care for noise # plausible]
    He has the car stopped at a militia post to telephone Kiev, and you can follow it from the road. Within the hour every province on the Dnieper knows, in his words, who wants to milk whom. Suslov regards the cherry stones in the ash-tray. # invented
*   [Neither: ask Suslov what Saburov's price is # id: saburov # act: lobby(suslov, khrushchev) # act: tell(suslov, saburov) # hint: it is not a subject for a man of rules # plausible]
    He takes off his spectacles to be someone else for a moment. Comrade Saburov, he has heard, joined them because Voroshilov was in; and Voroshilov, because Saburov was. Pull out either and the other falls. He puts the spectacles on again and has said nothing. # source: SKH # invented
-   -> DONE

// Goods: meat on the people's plate, your word to them; the two planners who could be had back.
=== khrushchev_20_meat ===
# when: 20 sitting 1
# chair: khrushchev
# codex: meat-and-milk, meat-year, saburov
Today it is meat. On 22 May, in Leningrad, you promised the country to overtake America in meat, milk and butter, meat by three and a fifth times, and let the comrade economists blush; and two comrade economists sit across from you. # source: KHR22MAY # source: TIME57
{in_room("saburov"): Saburov has the sheet: by 1975, he says, if the fodder comes, and if the calves that were slaughtered last winter for want of it can be persuaded to rise.|Pervukhin reads Saburov's sheet for him: by 1975, if the fodder comes.} Pervukhin adds that nobody asked the State Plan, nor anyone at this table. # source: TIME57 # source: SKH # source: KAG-MEM # paraphrase
Nobody did ask them. You had stood in a cowshed at Kalinovka, where you were born, and the number came to you, and it was a beautiful number. If you stand by it, these two honest men are lost. # invented
*   [Stand by it: whoever doubts the figure doubts the people # id: stand # act: slight(pervukhin) # history # hint: the planners will not forget # plausible]
    You give them the milkmaids. You do it standing, and for a quarter of an hour it is a platform and there are faces. Then you stop, and it is a table, and Pervukhin is still holding his pencil at the same place on the sheet. # invented
*   [Say that you should have brought the number here first # id: own # act: reconcile(pervukhin) # hint: Molotov will have it written down # plausible]
    "The number's mine. I pulled it out of my own head, and there was room." Pervukhin laughs; it surprises him. {took("khrushchev_18_charges.figures"): "That is twice in a week," he says, "that you have told me something straight."|"You might have said so in May," he says.} Molotov's fountain pen makes the only other sound. # invented
*   [Move that the plenum judge it, since half of them keep cows # id: cows # act: move(plenum) # hint: everyone will see why # plausible]
    "Call the secretaries. Ask Ryazan, ask Altai, they feed the beasts, you only divide them." So it has been moved, in so many words. Kaganovich says that peasants will vote for any man who promises them meat. # invented
-   -> DONE

// Goods: the post; peace, with the work he loves best.
=== khrushchev_20_agriculture ===
# when: 20 sitting 2
# chair: khrushchev
# codex: abolition, agriculture, compromise
In a pause they are kind to you, and that is what frightens you most. Malenkov has a plate of sturgeon sandwiches and brings it over himself. # plausible
{took("khrushchev_20_meat.own"): You owned to it so handsomely this morning.|No one, he says, wants you on the street.} {carried("dismissal"): Since the thing is done, let it be done well.|Let there be no First Secretary at all, only secretaries, equal, and you among them.} And agriculture, Nikita: the virgin lands, the maize, nobody to hold your sleeve. # source: VYZH # source: SKH # paraphrase # plausible
You can't pretend it does not smell of rye. You see yourself in a canvas cap at the edge of somebody's field, with no Egypt and no Tito, asking what they sowed and being told lies that you understand. Then you see the first telephone call from Malenkov, giving you the date of the harvest. # invented
*   [Eat the sandwich, and ask who is going to un-elect you # id: sandwich # act: slight(malenkov) # history # hint: he will not forgive the plate # plausible]
    "Agriculture? With pleasure. They elected me, let them un-elect me, and I'll ask them for a tractor." You eat with your fingers, all of it, looking at him; and Malenkov is left holding the plate in front of everybody. Who fears wolves gets no mushrooms. # invented
*   [Take it: equal secretaries, and the land for you # id: take # act: second(abolition) # needs: moved(abolition) # locked: nobody has put it to the table in so many words # hint: you would have to live with it # plausible]
    It goes round the table in a murmur. Bulganin shuts his eyes for a moment, the way one does when the tooth is out: {carried("dismissal"): now nobody need be called a loser.|now there is something that he can bear to put to the vote.} Mikoyan is not angry, he is reckoning. {in_room("zhukov"): Zhukov says "So," and goes out for air.|} # invented
*   [Ask Bulganin alone what he himself wants # id: ask # act: reconcile(bulganin) # act: hedge # hint: it is a question nobody has put to him # plausible]
    By the window. Below, people with ice-creams are looking into the mouth of the Tsar Cannon. What he wants! He starts with collective leadership, and it is only at the third sentence that he gets to the British Embassy, last week, and how you told the English that his beard was mangy. You had forgotten it. "I know you had," says Bulganin. # source: NIKONOV # invented
-   -> DONE

// Goods: to force it and be done; to leave him a way out.
=== khrushchev_20_count ===
# when: 20 sitting 3
# chair: khrushchev
# needs: not chairs(khrushchev) and not carried(dismissal)
# codex: seven-to-four, arithmetical-majority
It has been said aloud at last, by Kaganovich, with the fingers: seven and four. {declared_seven() > 6: It is true, of those who have a vote.|It is not quite true: one of the fingers he has to hold up with the other hand.} # source: SKH # plausible
So there is nothing left for {chairs("bulganin"): Bulganin|the chair} to do but ask for hands. {took("khrushchev_19_tanks.quote"): Yesterday you told him to give an order; now he could.|} He lays both palms on the cloth. You have seen them deal cards, and button a child's coat; he looks at them as you do, to see what they will do. # invented
If you push him, he sulks; if you plead, he swells; if you say nothing he may hear the others. # plausible
*   [Dare him to count them # id: dare # act: threaten(bulganin, khrushchev) # hint: he might # plausible]
    "Well, count! And let each man write his name beside it, Malin will find a sheet. It'll be read out somewhere." The palms lift a finger's breadth. He begins a sentence about the exceptional importance of the question, and Kaganovich tells him across the table to get to the verb. # invented
*   [Let Suslov explain the Rules to them # id: rules # act: tell(bulganin, suslov) # needs: in_room(suslov) # locked: Suslov has not sat down here yet # history # hint: nobody can stop him and nobody can dance to it # plausible]
    He takes eleven minutes. The First Secretary is elected by the plenum; accordingly only the plenum may dismiss him; accordingly. Voroshilov falls asleep at the second "accordingly". Bulganin writes it all down, with the headings: you would give a good cow to know whether he is looking for a way to do it, or a way not to. # source: SPITSYN # invented
*   [Speak to him of the metro, and 1934 # id: metro # act: reconcile(bulganin) # hint: the others will call it sentiment # plausible]
    "Do you remember the tunnel at Okhotny Ryad, Kolya, when the water came in? You held the lamp, and your teeth chattered so that it shook." Kaganovich says for the record that the station bears his name. But Bulganin has smiled before he could help it, and has to put the smile somewhere before he can go on. # invented
-   -> DONE

=== khrushchev_20_bell ===
# when: 20 sitting 3
# chair: khrushchev
# needs: chairs(khrushchev) and not carried(dismissal)
# codex: seven-to-four
Seven and four, says Kaganovich, and shows it you on his fingers. For three days you have called on each of them, by name, to speak against you. {declared_seven() > 6: Nobody remembers when a chairman was so well informed.|One of the fingers, it is true, will not stay up.} # plausible
"You are afraid to ask for hands," says Malenkov gently. {took("khrushchev_18_gavel.close"): "As on Tuesday."|} {lost("dismissal"): You asked once, and he was short; he would like to be asked again.|} # invented
*   [Adjourn, once more # id: again # act: adjourn # hint: it is wearing thin # plausible]
    You have a reason ready and do not need it; you simply stand. Behind you somebody says "like a boy with the only ball". It was Voroshilov, and it was rather good. # invented
*   [Put the plenum to the vote # id: plenum # act: put_to_vote(plenum) # hint: whoever votes against it must say so to the hundred and thirty # plausible]
    "Who is against asking the Central Committee?" {carried("plenum"): They look for a way of being against it, each in turn, and it is like watching men look for the light switch in an hotel.|Enough of them are. You have it noted by name.} # invented
*   [Ask for hands on yourself # id: hands # act: put_to_vote(dismissal) # hint: then at least you will know # plausible]
    {carried("dismissal"): They go up like palings. You thank the comrades and remark that the paper must say who counted.|They go up, and stop going up, and it is not enough. Kaganovich turns round in his seat to see whose is missing, and everybody sees him do it.} # invented
-   -> DONE

=== khrushchev_20_paper ===
# when: 20 sitting 3
# chair: khrushchev
# needs: carried(dismissal) and not took(khrushchev_20_bell.hands)
# codex: general-department, pravda
The decision exists: you are dismissed, and it has a number. What it has not got is anyone to carry it. Malin finds a fault in the heading. The newspaper has not been rung, since ringing it was your job. Zhukov asks, of nobody, who it is now that gives him orders. # plausible
Malenkov proposes that you sign beneath them, as a good Communist, and that it go to the plenum unanimous. The pen he offers is a very nice one. # invented
If you sign, you may farm. If you do not, there will be two governments in one corridor, and a minister of defence to choose between them. # plausible
*   [Do not touch the pen # id: pen # act: wait # hint: you will be breaking a decision of the Presidium # plausible]
    "When the plenum tells me." The pen lies between you on the cloth until the tea is brought. Then the waitress, who knows no better, moves it to make room. # invented
*   [Sign, and ask for agriculture # id: sign # act: second(dismissal) # hint: Zhukov will not follow a man who signed # plausible]
    Your signature was never much. You see it under Kaganovich's, who taught you how to sign a thing as though you always had, and there is a family likeness. # invented
*   [Ask Bulganin whether he would have signed # id: would # act: reconcile(bulganin) # hint: it is a real question # plausible]
    "I did not mean it to have a number," says Bulganin. You believe him. It was always so: he never wanted the goose killed, he only liked the soup. # invented
-   -> DONE
