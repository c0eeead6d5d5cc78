=== bulganin_18_leningrad ===
# when: 18 morning
# chair: bulganin
# codex: bulganin, seven-to-four, jubilee
Eleven men vote for the Soviet Union, and three have been to see you this month, one by one, each beginning with your health. Molotov, who was Stalin's premier, numbered his points. Kaganovich, who ran Stalin's railways, whispered, so that only the next room heard. Malenkov, premier before you, had it typed, and took the sheet away with him. # plausible # source: SHISHKIN
It came each time to this. Nikita Sergeyevich Khrushchev, First Secretary of the party, your companion in aeroplanes and hotel breakfasts, must go; six are for it, counting you, and Saburov, who is in Warsaw, would make seven. The meeting should be yours, since you are Prime Minister and nobody has ever been afraid of you. It is down for this afternoon as a talk about the Leningrad jubilee. # plausible # source: TAUBMAN2003 # source: SKH
Last Thursday, at the British Embassy, he ranked a junior attaché's beard above yours. The word was mangy. Yesterday you sent Marshal Zhukov, the Minister of Defence, to exercises at Solnechnogorsk, forty miles off, and have not asked yourself what for. # source: NIKONOV # source: SPITSYN # plausible
Somebody must ring Nikita Sergeyevich. He is fond of you. # plausible
*   [Ring him: there is a meeting, come # id: ring # act: lie(khrushchev, malenkov, khrushchev) # history # hint: he will remember who rang # source: SKH]
    "Nikita, come here, to the Kremlin," you say, "we'll hold a meeting of the CC Presidium." You had meant it to be longer, with Leningrad in it. # source: SKH
    He asks what the hurry is: Leningrad was settled on Saturday, down to the minutes for each speaker, and at three he has Hungarians. Is Georgy at the bottom of this? Georgy, you say, is only anxious about the speeches; and you put the receiver down before he can make you laugh. # source: SKH # paraphrase # invented
*   [Tell him what Malenkov is getting up # id: warn # act: tell(khrushchev, malenkov) # hint: three visitors will wonder who talked # invented]
    "Georgy Maksimilianovich has been counting people," you say. Nikita Sergeyevich chews for a while. Then he asks whether you have been drinking, and you are able to tell him, with some dignity, that you have not. # invented
*   [Have Saburov fetched from Warsaw first # id: warsaw # act: summon(saburov) # hint: seven is more than six, and Warsaw has telephones # invented]
    Comrade Saburov, says Warsaw, is at table with Comecon, and will come if Comrade Voroshilov is in it. Malenkov refuses to lose the day. Six are enough, he says; he was always good at subtraction. One of his young men rings Nikita Sergeyevich, about Leningrad. # invented
-   -> DONE

=== bulganin_18_chair ===
# when: 18 sitting 1
# chair: bulganin
# codex: presidium, malenkov, hour-and-room
The plates have gone and the mineral water has stayed, which is how one knows in the Kremlin that lunch has become a meeting. # plausible
Malenkov proposes, in his soft indoor voice, that as Nikita Sergeyevich is the subject, Comrade Bulganin preside. "Correct!" say Molotov, Kaganovich and Pervukhin, the engineer, whose ministry makes the bomb. Voroshilov, head of state and seventy-six, says it for a parade ground. No rule gives that seat to anybody. Nikita Sergeyevich has had it for two years because he sat down in it and went on talking. # source: ZHUKOV-MS # paraphrase
{took("bulganin_18_leningrad.warn"): He came in with one look for Malenkov and one, not ungrateful, for you.|He came in fanning himself with his hat.} Now he considers Malenkov, and after him you, with one hand flat on the cloth, like a man deciding if a dog is serious. # invented
Every face turns your way. It is a pleasant sensation, and you would like it to last a little before anything is required. # invented
*   [Sit down in it # id: take # act: take_chair # history # hint: a chair is easier to take than to leave # source: ZHUKOV-MS]
    { chairs("bulganin"):
        He gets up without a word and presents you with the place, with a sweep of the arm that would carry to the gallery. # source: ZHUKOV-MS # source: SHEP # paraphrase
        The seat is warm; they leave that out of the histories. From here you have both windows and, on your right, Nikita Sergeyevich looking for somewhere to put his elbows. # invented
    - else:
        You have crossed the room, and stand at his shoulder with your papers. He does not get up. "Sit, Nikolai," he says, and looks about him. "There are plenty." You carry the papers back again. # invented
    }
*   [Propose Voroshilov, the head of state # id: voroshilov # act: reconcile(voroshilov) # hint: he will preside at the top of his voice # invented]
    He is up before you have got through his patronymic. "I accept!" says Voroshilov. "What is the question?" Malenkov lays his typed sheet face down, and smooths it. # invented
*   [Beg him to keep it until something is decided # id: decline # act: hedge # hint: those who proposed you will look about them # invented]
    Let Nikita Sergeyevich preside, you say, until there is something to preside over. Nikita Sergeyevich pats your sleeve. Kaganovich regards you as he would a locomotive that has stopped in open country, and then begins to look round the table for another. # invented
-   -> DONE

=== bulganin_18_six ===
# when: 18 sitting 2
# chair: bulganin
# codex: first-secretary, kaganovich, molotov
{chairs("khrushchev"): An hour of shouting, and Nikita Sergeyevich still has the chair.|{chairs("voroshilov"): The chair has gone to Voroshilov, who calls on people in the order in which he is angry with them.|They have moved you into the Presidium room, and you have moved the inkstand.}} {declared("malenkov", "seven"): "We supported Khrushchev… now I see that we were wrong," says Malenkov, who has it by heart.|Malenkov talks of mistakes, and is careful not to say whose.} {declared("kaganovich", "seven"): Kaganovich, who discovered him in the Donbas, asks what sort of First Secretary this is who in the past was a Trotskyist.} {declared("molotov", "seven"): Molotov, first and second and third, wants no First Secretaries at all, only secretaries for general questions.} # source: KAG-MEM # source: EMEL # source: ZHUKOV-MS # paraphrase
{declared("mikoyan", "khrushchev"): Of the eight with a vote only Mikoyan, who has looked after trade since the twenties and after himself for longer, speaks up for him.} {in_room("zhukov"): The door lets in the marshal whom you had put at Solnechnogorsk. He notes who sits where, takes a place without being offered one, and lays his cap on the cloth.|Zhukov's place is empty. You look at it more than you need.} # source: SPITSYN # source: LOPEZ # plausible
Nikita Sergeyevich has admitted that he is rough and promised to mend. He said it sideways, to you, as one has a word with the head waiter. # source: TAUBMAN2003 # paraphrase
It is your turn. More people are listening than you are used to. # plausible
*   [Say that he is impossible, and must go # id: declare # act: declare(seven) # history # hint: it cannot be said again as a joke # source: TAUBMAN2003 # paraphrase]
    You start with the ministries he runs over your head, pass to collective leadership, and hear yourself arrive at the beard. Somebody coughs. But it is out; Malenkov breathes, and Nikita Sergeyevich stares as though a sofa had spoken. # invented
*   [Complain of the manner, and spare the man # id: manner # act: hedge # hint: both ends of the table will ask what you meant # invented]
    Everybody agrees with you. Mikoyan agrees with you, and says so, which is how you learn that you have said too little. # invented
*   [Ask if it could not be talked over as friends # id: friends # act: hedge # act: reconcile(khrushchev) # hint: he will be grateful, and the others will see it # invented]
    "Which friends?" asks Kaganovich, sincerely interested. But Nikita Sergeyevich has turned his whole chair towards you, and for a moment it is Finland, on the first day, before he made fun of you in front of the guard. # invented # source: SEROV
-   -> DONE

=== bulganin_18_quorum ===
# when: 18 sitting 3
# chair: bulganin
# needs: chairs(bulganin)
# codex: quorum, mikoyan
Nobody has told you what a chairman does once he has won. # invented
You have counted, twice, under the table: eight in the room with a vote, and {in_words(declared_seven())} who have spoken against him. Malenkov squares his papers; he has the look of a man listening for a train. Nikita Sergeyevich is studying the carafe, and has not once looked at the seat he gave you. # source: SPITSYN # plausible
{quorum_pleaded(): "We are eight," Mikoyan remarks to the ceiling. He might be counting chairs. "Where the rules know eleven."|Mikoyan asks the ceiling, as a thing of no consequence, where the other three are.} {took("bulganin_18_six.manner"): He agrees beforehand, he says, with the chairman.} {in_room("zhukov"): If this goes on, says Zhukov, some of us will walk out. There is talk along the wall of a plenum, which is the whole Central Committee, a hundred and thirty people.} # source: LOPEZ # paraphrase
Kaganovich leans over. His breath is warm. {took("bulganin_18_six.friends"): Finish with your friends, he says, and finish tonight.|Tonight, he says. It has to be tonight.} # source: VOIT # paraphrase
*   [Put it to the vote # id: vote_now # act: put_to_vote(dismissal) # hint: it would be over in minutes, and it would be yours # plausible]
    You hear your own voice ask for hands. It is a pleasant voice; ambassadors have said so. # invented
    {carried("dismissal"): The hands go up and stay there, nobody being sure who may tell them to come down, until it is borne in on you that you may. Malin, who keeps the party's papers, holds a pen, and asks softly on which form.|The hands are fewer than they were in conversation. You count again, in hope of having been bad at it. Nikita Sergeyevich, who has counted too, takes an almond.} # invented
*   [Adjourn until everyone can be called # id: adjourn # act: adjourn # history # hint: a night is long, and telephones work at night # source: SKH]
    "Tomorrow, then. All members, all candidates." Relief goes round the table like a decanter, and it takes you a moment to see that it has gone round both sides. # plausible # source: SKH
*   [Ask Zhukov what he thinks # id: ask_zhukov # act: hedge # needs: in_room(zhukov) # locked: the marshal is not in the room # hint: he will tell you # invented]
    You have never liked the way he stands when others sit. Whatever is done here, he says, the Central Committee will ask who did it. You thank him for his contribution, and by then it is six, when the Kremlin goes home. # invented
-   -> DONE

=== bulganin_18_beside ===
# when: 18 sitting 3
# chair: bulganin
# needs: not chairs(bulganin)
# codex: quorum, mikoyan
It is no cooler beside the chair than in it. # invented
{declared("bulganin", "seven"): You have said your piece, and must now watch somebody else fail to ask for hands.|Of the eight with a vote, {in_words(declared_seven())} have said that he must go, and all of them have at one moment or another looked at you.} Voroshilov wants to know what we are waiting for. Mikoyan thinks it may be the three members who are not here, and lists them by first name and patronymic, as one calls children in to tea. # plausible # source: LOPEZ
Under the cloth Malenkov slides you his sheet. It has a line at the foot for the mover's name, and another for the seconder's. # invented
*   [Second the dismissal # id: second # act: second(dismissal) # act: slight(khrushchev) # needs: moved(dismissal) # locked: nobody has moved it yet # hint: he has been asked to a good deal, but never to this # invented]
    "Seconded," you say, and look round for the person who spoke. Nikita Sergeyevich has no need to look round; he has had that voice in the next hotel room for two years. # invented
*   [Say that only a plenum can settle it # id: plenum # act: demand_plenum # hint: Malenkov will want his sheet back # invented]
    It was the Central Committee that elected him, you point out, and the Central Committee can be asked. Louder voices have said so, but none of them was sitting next to Malenkov. He draws the sheet away by one corner. # invented
*   [Look at the clock, and mention the Bulgarians # id: bulgarians # act: hedge # hint: a reception buys a night for everybody # plausible]
    Their embassy expects the Presidium at seven, you observe, and the ambassador is a sensitive man. No argument heard today has had such success. # invented
-   -> DONE
