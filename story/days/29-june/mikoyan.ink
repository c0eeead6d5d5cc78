// Two goods: a unanimous record, which makes mercy easy; one man who meant what he said.
=== mikoyan_29_statements ===
# when: 29 morning
# chair: mikoyan
# codex: abstention, molotov
The last statements. {silence_kept(): Kaganovich embraces unity as if it had tried to get away. Malenkov finds for it a form of words so soft that nobody can tell where it ends.|{recanted("kaganovich"): Kaganovich has begged, in the same bass in which he used to order.|Kaganovich still wants a lawyer, but in a smaller voice.} {recanted("malenkov"): Malenkov's plea was better written; he condemned himself in the passive voice.|Malenkov denies everything in the passive voice.}} {took("mikoyan_27_orlov.no_list"): He put in a sentence of thanks to those who kept to facts, and did not look at you.|} # plausible
{recanted("molotov"): Even Molotov has asked pardon, in two numbered points, and the hall was put out; it had been relying on him.|Molotov's is short. Mistakes, yes. Guilt, no. A voice calls on him to think of the vote; he answers that he has.} # plausible
{took("mikoyan_26_suez.budapest"): On his way back he stops by you. "Budapest," he says. "I voted against you." He seems to want it minuted.|{took("mikoyan_gorki_nine.untouched"): On his way back he stops by you. "The Ministry of Trade," he says, gravely; you see after a moment that it is the joke.|On his way back he goes by your desk with his eyes on the exit sign.}} # invented
*   [Tell him quietly to raise his hand # id: raise # act: reconcile(molotov) # hint: it would be easier to be kind to him # invented]
    It costs nothing, you say; everyone will be doing it. "That is what it costs," says Molotov. You have been out-traded, in five words, by a man who has never bought so much as a newspaper. # invented
*   [Leave him his hand # id: leave_hand # act: wait # history # hint: the record may not be unanimous # plausible]
    You look at your shoes until he has gone by. There goes the only person in the place who on Monday believed what he was saying. {hall_with("khrushchev"): It is a great mercy that he has lost.|It will be a great mercy if he loses.} # invented
*   [Ask from the table: does he admit guilt or not # id: ask # act: slight(molotov) # hint: he will answer # invented]
    "As much as Comrade Mikoyan," he says, with hardly a stammer on the M. The stenographer's pencil runs on to the end of the line. There it is, then, in typescript, numbered, in a red cover. # invented
-   -> DONE

// Two goods: to be one of the hands; to have been once, late, not one.
=== mikoyan_29_vote ===
# when: 29 sitting
# chair: mikoyan
# needs: hall_with(khrushchev)
# codex: resolution, abstention, secret-paragraph
Clause by clause. They take the hands in order: full members, candidates, auditors; for, against, abstaining. {read("khrushchev"): For what was read out under Kh there is no clause; no one has moved one, and it would have been noticed who did.|} # source: OCT57 # plausible
{ silence_kept():
    It names nobody. Criticism was voiced and taken to heart{took("mikoyan_27_verb.voices"):, and members are to moderate their tone, which is you|}{took("mikoyan_27_verb.asked"):, and questions of the leadership are for the plenum, which is you|}. People look at the sheet, turn it over to see if there is more on the back, and get their hands ready. # invented
- else:
    {took("mikoyan_27_subtraction.three"): Three names, and the one with the clause behind it.|The names are read, and the hall breathes out at each.} {carried("dismissal"): Those named put their papers together, and none of them goes; the Presidium, says Molotov, will consider the plenum's opinion on Monday.|{any_read(): Out of the Presidium, out of the Central Committee, and that is all; there is no further clause.|A reprimand follows each; the hall had expected something larger.}} Then the doors are shut a second time for the paragraph that is not to be printed, and you watch {declared("pervukhin", "seven") or recanted("pervukhin"): Pervukhin hear what he is to be, attentively, like a man given a gauge reading|the lesser men discover one by one what they are worth}. # source: VOIT # plausible
}
You have been in the leadership thirty-one years. Hands have gone up like this for a good many people, yours each time among the earlier ones. # plausible
*   [Put it up # id: up # act: wait # history # hint: Molotov will look to see who does # plausible]
    It goes up all over the hall, like barley. {not declared("molotov", "seven"): You look for a gap where Molotov sits, and there is none; he too has learned the step.|{declared_seven() > 1: "Abstaining?" asks the teller, and has to go along the front row for it. Molotov sits|One place is bare. Abstaining: one. He sits} with his palm flat beside the pince-nez, taking note of the rows.} # source: TIME57 # paraphrase
*   [Put it up, and have the end read over again # id: again # act: hedge # hint: you want them to have heard it # invented]
    {silence_kept(): There is no closed paragraph, says Suslov, puzzled; so you have the open one again. Nothing about posts. Nothing about courts.|Suslov reads it over. Reprimands{any_read():; demotions; posts|}. Nothing about courts.} You make sure that the stenographer has it, the nothing; it is the part you worked on. # source: VOIT # invented
*   [Let the full members' turn go by # id: go_by # act: abstain # hint: two would be a crowd # invented]
    Your hand lies on the cloth. It is an interesting sensation. By the time somebody turns to see whether you are ill they have reached the candidates, and the tellers, who do not expect arithmetic from you, put you down as for. # invented
-   -> DONE

// Two goods: that everyone should answer; that somebody should be left.
=== mikoyan_29_alphabet ===
# when: 29 sitting
# chair: mikoyan
# needs: not hall_with(khrushchev) and read(khrushchev) and (read(molotov) or read(kaganovich) or read(malenkov))
# codex: rehabilitation, resolution
Suslov has read as far as the third name when somebody on the Komsomol benches stands up, a man of thirty, and asks whether the list might be put in order of the alphabet. He has been thinking of Comrade Mikoyan's motion. # invented
It is quite quiet. Everyone whose sheets were read, he says; why stop at three? Nobody at the front table has a hand clean enough to hold up against it. Khrushchev looks at the cloth. Those who were too junior, in those years, to be sent anything to sign have begun to look round and find out how many they are. # invented
You wanted everyone to answer, and here it is, put by somebody who was ten at the time. Who will be left to govern after the letter Ya he has not asked; it may be that he has seen. # invented
*   [Put up your hand; it was your motion # id: hand # act: wait # hint: you come under M # invented]
    It goes up with the young ones'. From the next row Voroshilov asks you what they are voting on. You tell him. He thinks about it, and raises his also, in case it should be for something. # invented
*   [Ask that each be given his own number # id: number # act: hedge # hint: it will be said that eight is a small one # invented]
    Three hundred and seventy-two, you say, is not the same as eight, and a telegram is not a list; let it be written down who signed what. They let you finish. "You want it by weight," says the man of thirty, and he says it with respect. # invented
*   [Leave your hand upon the cloth # id: cloth # act: abstain # hint: you will have started it and not finished it # invented]
    The tellers pass you. Across the table another hand is lying just so, freckled, with the fingers spread; you look up from it, and it is Nikita's. Neither of you takes his away. # invented
-   -> DONE

// Two goods: the man who shouts; the men who do not.
=== mikoyan_29_against ===
# when: 29 sitting
# chair: mikoyan
# needs: not hall_with(khrushchev) and not (read(khrushchev) and (read(molotov) or read(kaganovich) or read(malenkov)))
# codex: central-committee, first-secretary
There is a count, a true one, with tellers walking between the desks. You cannot recall another. The young ones do not know what to do with their faces. # invented
{carried("dismissal"): It is to confirm the Presidium: Khrushchev relieved of his duties.|It is on the post of First Secretary, and who, if anyone, is to fill it.} He sits with his arms folded, so that no hand of his shall go up by habit. # invented
On one side a man who has shouted at you for years and never once frightened you. On the other, men who will be governed in the end by Molotov, because he alone of them wants nothing for himself. # source: MIK # paraphrase
*   [For Khrushchev # id: for_him # act: reconcile(khrushchev) # hint: there is a list of who did # invented]
    You are counted, by a boy from the Komsomol, with the blunt end of a pencil. Nikita Sergeyevich unfolds one arm to see who it is. # invented
*   [Against him # id: against_him # act: slight(khrushchev) # hint: Molotov will not thank you # invented]
    Up it goes. Across the aisle he meets your eye and nods twice, fast: one shopkeeper to another, when the street has gone down in the world. # invented
*   [Neither # id: neither # act: abstain # hint: both sides will remember the arithmetic # invented]
    "Abstaining?" You, and a handful of ambassadors. It is a small club, well dressed. The teller thanks you with the warmth of someone given the wrong change in his favour. # invented
-   -> DONE

// Two goods: the last evening on which he might listen; the evening on which he is happy.
=== mikoyan_29_winner ===
# when: 29 evening
# chair: mikoyan
# needs: (outcome(kept) or outcome(mild) or outcome(settled)) and not fate(mikoyan, expelled) and not fate(mikoyan, demoted)
# codex: mao, anti-party-group
The cars are called one after another under the arch. {outcome("kept"): Nobody calls Malenkov's. {took("mikoyan_25_ladder.rope"): Bulganin bows to you from the window of his; he adjourned.|}|They are called in the old order, and people hang back a little when they hear their names, to see who goes with whom.} # invented
Khrushchev has you by the sleeve. {read("khrushchev"): For four days he has spoken to you through Suslov, and now he does not speak of that. |}Somebody must fly to the Chinese and tell them before they hear it; they did not like the secret speech, and they will like this less. {took("mikoyan_26_defence.pardon"): You, for instance. If you can explain this you can explain anything.|You are good with people who say nothing.} {took("mikoyan_24_lawyer.shout"): And what was that on Monday, by the way, when they asked about Kiev? There was no need.|{took("mikoyan_24_lawyer.leave"): You walked round Kiev very neatly on Monday, he says; he was watching your feet. |}}{took("mikoyan_garden_gate.price"): You mention the price that you named among the currants: no more platforms. "Was there a price?" says Nikita. |}He has got back his colour and his appetite, and talks of "my plenum". # source: CHANG # plausible
You had put in some work so that it should be nobody's. # invented
*   [Accept, and ask him nothing # id: accept # act: wait # history # hint: what he forgets to pay he will not remember owing # plausible]
    "What'll they want for it?" asks Nikita. Something that we have, you say, and they have not. He laughs and gets into his car, and it is halfway through the gate before you see him stop laughing. # invented
*   [Tell him that they were right about his manners # id: manners # act: reconcile(khrushchev) # hint: the last evening on which he might hear it # invented]
    "They had a point, Nikita. You don't let people finish." {took("mikoyan_18_turn.stand"): "You said that the first day. You said faults." Yes, you say; you said both halves. |}He opens his mouth. You wait. He shuts it; for perhaps five seconds the First Secretary hears somebody out, and there is nothing else to hear. "Well," he says, "are you coming or not?" # invented
*   [Let his car go, and walk out beside Pervukhin # id: pervukhin # act: reconcile(pervukhin) # hint: it will be noticed by whom # invented]
    Pervukhin is cleaning his spectacles. He has been working out, he says, how much current the hall used in seven days. You ask how much. Enough, says Mikhail Georgiyevich, for a small quantity of aluminium. # invented
-   -> DONE

// Two goods: an old friend's company; a place with those who have the cars.
=== mikoyan_29_loser ===
# when: 29 evening
# chair: mikoyan
# needs: not outcome(kept) and not outcome(mild) and not outcome(settled) and not outcome(boomerang) and not fate(mikoyan, expelled) and not fate(mikoyan, demoted)
# codex: molotov, first-secretary
{outcome("two_authorities"): Two sets of guards are standing at the arch, and each salutes you with an eye on the other.|The cars come up under the arch in a new order, which the sergeant has on a slip of paper.} # invented
{outcome("two_authorities"): Nikita Sergeyevich stands between two marshals by the Tsar Cannon, dictating; he has a hall, and the others have a table and a stamp.|Nikita Sergeyevich goes home on foot, across the bridge, with one bodyguard in place of four.} {took("mikoyan_29_against.for_him"): He lifts his hat to you, the only one he has lifted it to.|He keeps his hat on.} He was never in his life anywhere without talking, and even from behind one can see that he is talking now. # invented
By the door Molotov is dictating an agenda to a young man. {declared("mikoyan", "seven") and not took("mikoyan_29_against.for_him"): "Monday, at nine," he says to you. He does not say good evening; but then you won together.|He sees you and closes the folder under his hand.} # invented
*   [Go over to Khrushchev # id: after # act: reconcile(khrushchev) # hint: the new guards have new notebooks # invented]
    {outcome("two_authorities"): He stops dictating, to talk about tomatoes.|For a hundred paces he talks about tomatoes.} Then, "You came out of the wrong door," he tells you. You look back at it; on the whole you think not. # invented
*   [Ask Molotov what he means to do with them # id: with_them # act: lobby(molotov, khrushchev) # hint: he will have a number ready # invented]
    "With whom?" With those who voted the other way; with him. "Work," says Molotov, "according to their abilities." You have known the man four decades, and would give your dacha to be told whether it was a joke. # invented
*   [Find your car and be driven home # id: home # act: wait # hint: you will be wanted in the morning # invented]
    The driver asks if it is over. You say that something is. He takes the long way round, past the embassies, without being told. # invented
-   -> DONE

// Two goods: to be kept; to be kept company.
=== mikoyan_29_heirs ===
# when: 29 evening
# chair: mikoyan
# needs: outcome(boomerang) and not fate(mikoyan, expelled) and not fate(mikoyan, demoted)
# codex: october-1964, brezhnev
No cars have been called, since nobody knows who has one. Under the arch stand old men in good overcoats, a step apart, each with his face to the square. Molotov is looking for a mistake in it. Khrushchev stands with his back to the wall, and for once in his life he is not talking. # invented
Brezhnev, who has come from his bed for it, shakes everyone by the hand and is sorry. Kozlov of Leningrad is correct. It seems that there is a line, somewhere between eight sheets and three hundred, and that you are on the near side of it by so much that they would like you to stay. You know the trade treaties. They call you Anastas Ivanovich and give you their arm at the step. # invented
*   [Stay; somebody must know the treaties # id: stay # act: wait # hint: they will be polite to you for years # invented]
    "I'm glad," says Brezhnev, and he is. You ask who is to be First. He looks round at the others, who are looking round at him. You have sat at that table before, and you could tell them how long it took. # invented
*   [Go and stand with Nikita # id: nikita # act: reconcile(khrushchev) # hint: he may not want the company # invented]
    You stand beside him and face the way he is facing. After a time he says, "You might have moved it by the other end of the alphabet." You say that it would have come to the same. "I know," he says. "But I'd have had time for lunch." # invented
*   [Ask Shvernik what becomes of the volumes # id: volumes # act: lobby(shvernik, khrushchev) # hint: he will tell you where he means to put them # invented]
    He has carried them down himself, and they stand at his feet, tied. "Somewhere dry," he says. Will they be read? By whoever asks. He looks at the young men handing the old ones to the step. "They have asked for the keys," says Shvernik. # invented
-   -> DONE

// Two goods: a dignified exit; one last look at who is sorry.
=== mikoyan_29_put_out ===
# when: 29 evening
# chair: mikoyan
# needs: fate(mikoyan, expelled) or fate(mikoyan, demoted)
# codex: exile
They do not call your car. You wait under the arch with your hat on until the sergeant, who is very young, tells you that it has gone to be serviced; {outcome("kept"): Malenkov's has had the same trouble|there has been a good deal of that this evening}. # invented
So you go out on foot, by the gate the sightseers use. It is not a bad gate. In all these years you had looked over every way out of that place except the one with a turnstile. # invented
{fate("mikoyan", "demoted"): There will be something in fisheries, you are given to understand, or in salt.|There will be a letter on Monday, and a train, and a director somewhere who has been told not to shake hands.} {outcome("kept"): Up at a window somebody short is looking out. {declared("mikoyan", "khrushchev"): You went over to them and you came back; it was the going over that was minuted.|}|Molotov is not looking; he has gone back up to see to the minutes.} # invented
*   [Lift your hat to the window # id: hat # act: reconcile(khrushchev) # hint: there may be nobody at it # invented]
    You hold it up for a second longer than is civil. Someone draws the curtain; but somebody had left it open. # invented
*   [Wait for Pervukhin, and walk with him # id: pervukhin # act: reconcile(pervukhin) # hint: two is already a group # invented]
    He asks if you know how one buys a ticket for the metro. You do not. You stand before the window side by side, two first deputies of the premier, and study the price. # invented
*   [Walk on, and count the bridges # id: bridges # act: wait # hint: it is four kilometres # invented]
    Young people go by with paper doves on sticks, practising for the festival. They have no idea who you are. You find yourself working out what it would cost to keep it that way. # invented
-   -> DONE
