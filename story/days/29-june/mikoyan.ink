=== mikoyan_29_statements ===
# chair: mikoyan    # when: 29 morning    # codex: molotov, kaganovich
The last statements. Kaganovich begs in the same bass in which he used to order. Malenkov's is better written; he condemns himself in the passive voice. {read("malenkov"): Between them they have aged ten years since the marshal untied his tape.|They have been in no danger that anyone has named, and they are hoarse with it.} # plausible
{recanted("molotov"): Even Molotov has asked pardon, in two numbered points, and the hall heard it as one hears a safe door close on the wrong side.|Molotov's is short. Mistakes, yes. Guilt, no. A voice calls on him to think of the vote; he answers that he has.} # plausible
{took("mikoyan_26_suez.budapest"): On his way back he stops by you. "Budapest," he says. "I voted against you then." He seems to want it minuted.|On his way back he passes you as one passes a shop that has closed.} # invented
*   [Tell him quietly to raise his hand # id: raise # act: reconcile(molotov) # hint: it would be easier to be kind to him # invented]
    It costs nothing, you say; everyone will be doing it. "That is what it costs," says Molotov. You have been out-traded, in five words, by a man you'd have sworn had never bought so much as a newspaper. # invented
*   [Leave him his hand # id: leave_hand # act: wait # history # hint: the record will not be unanimous # plausible]
    You look at your shoes until he's gone by. There goes the only person in the place who on Monday believed what he was saying. It's a great mercy that he lost. # source: MIK # invented
*   [Ask from the table: does he admit guilt or not # id: ask # act: slight(molotov) # hint: he will answer # invented]
    "As much as Comrade Mikoyan," he says, with hardly a stammer on the M. The stenographer's pencil runs on to the end of the line. There it is, then, in typescript, numbered, in a red cover. # invented
-   -> DONE

=== mikoyan_29_vote ===
# chair: mikoyan    # when: 29 sitting    # needs: hall_with(khrushchev)    # codex: resolution
Clause by clause. They take the hands in order: full members, candidates, auditors; for, against, abstaining. The first rows have been made to sit apart, so that the men concerned may be seen voting for it. # source: OCT57 # paraphrase
{took("mikoyan_27_subtraction.three"): Three names, and the one with the clause behind it.|The names are read, and the hall breathes out at each.} Then the doors are closed a second time for the paragraph that isn't to be printed, and you watch {declared("pervukhin", "seven") or recanted("pervukhin"): Pervukhin hear himself made a candidate, attentively, as if it were a reading off a gauge|the lesser men discover one by one what they are worth}. # source: VOIT # paraphrase
You have been in the leadership thirty-one years. Hands have gone up like this for all of them, and yours each time among the earlier ones. # plausible
*   [Put it up # id: up # act: wait # history # hint: Molotov will look to see who does # plausible]
    It goes up all over the hall like a field of something. {recanted("molotov"): You look for a gap in it, and there is none; he too has learned the step.|One place is bare. Abstaining: one. He sits with his palm flat beside the pince-nez, taking note of the rows.} # source: TIME57 # paraphrase
*   [Put it up, and have the closed paragraph read again # id: again # act: hedge # hint: you want them to have heard it # invented]
    Suslov reads it over. A severe reprimand, with warning. A candidate's place. Nothing about courts. You make sure the stenographer has that, the nothing; it is the part you worked on. # source: VOIT # invented
*   [Let the full members' turn go by # id: go_by # act: abstain # hint: two would be a crowd # invented]
    Your hand lies on the cloth. It's an interesting sensation. By the time somebody turns to see whether you are ill, they have reached the candidates, and the tellers, who do not expect arithmetic from you, put you down as for. # invented
-   -> DONE

=== mikoyan_29_against ===
# chair: mikoyan    # when: 29 sitting    # needs: not hall_with(khrushchev)    # codex: central_committee
They take the hands in order, and there is a count, a true one, with tellers walking between the desks. You can't recall another. The young ones don't know what to do with their faces. # invented
{carried("dismissal"): It is to confirm the Presidium: Khrushchev relieved of his duties.|It is on the post of First Secretary, and who, if anyone, is to fill it.} He sits with his arms folded, so that no hand of his shall go up by habit. # invented
On one side a man who has shouted at you for years and never once frightened you. On the other, six or seven who'd be governed in the end by Molotov, because he's the only one of them who wants nothing for himself. # source: MIK # paraphrase
*   [For Khrushchev # id: for_him # act: reconcile(khrushchev) # hint: there is a list of who did # invented]
    You are counted, by a boy from the Komsomol, with the blunt end of a pencil. Nikita Sergeyevich unfolds one arm to see who it is. It was a near thing, they'll tell each other afterwards, on whichever side they are; you've no idea yourself how near. # invented
*   [Against him # id: against_him # act: slight(khrushchev) # hint: Molotov will not thank you # invented]
    Up it goes. You walked round gardens with him. Across the aisle he meets your eye, and nods twice, fast, like one shopkeeper to another when the street has gone down in the world. # invented
*   [Neither # id: neither # act: abstain # hint: both sides will remember the arithmetic # invented]
    "Abstaining?" You, and a handful of ambassadors. It's a small club, well dressed. The teller thanks you as people do who have been given the wrong change in their favour. # invented
-   -> DONE

=== mikoyan_29_winner ===
# chair: mikoyan    # when: 29 evening    # needs: (outcome(kept) or outcome(mild) or outcome(settled)) and not fate(mikoyan, expelled) and not fate(mikoyan, demoted)    # codex: mao
The cars are called one after another under the arch. {outcome("kept"): Nobody calls Malenkov's.|They call them in the old order, and everyone has come and gone in it, and it is not the same order.} # invented
Khrushchev has you by the sleeve. Somebody must fly to the Chinese and tell them before they read it; they did not like the secret speech and they'll like this less. {declared("mikoyan", "seven") or took("mikoyan_26_defence.pardon"): You, for instance. If you can explain this you can explain anything.|You're good with people who say nothing.} He has got back his colour and his appetite, and talks of "my plenum". # source: CHANG # paraphrase
It was to be somebody's plenum. You had given it some thought that it should be nobody's. # invented
*   [Accept, and ask him nothing # id: accept # act: wait # history # hint: what he forgets to pay he will not remember owing # plausible]
    "What'll they want for it?" asks Nikita. Something that we have, you say, and they've not. He laughs and gets into his car, and it is halfway through the gate before you see him stop laughing. # invented
*   [Tell him now that they were right about his manners # id: manners # act: reconcile(khrushchev) # hint: the last evening on which he might hear it # invented]
    "They had a point, Nikita. You don't let people finish." He opens his mouth. You wait. He shuts it; for perhaps five seconds the First Secretary hears someone out, and there is nothing else to hear. "Well," he says, "are you coming or not?" # invented
*   [Let his car go, and walk out beside Pervukhin # id: pervukhin # act: reconcile(pervukhin) # hint: it will be noticed by whom # invented]
    He takes off his spectacles and cleans them. He's been working out, he says, how much current the hall used in eight days. You ask how much. About enough, says Mikhail Georgiyevich, to make a small quantity of aluminium. # invented
-   -> DONE

=== mikoyan_29_loser ===
# chair: mikoyan    # when: 29 evening    # needs: not outcome(kept) and not outcome(mild) and not outcome(settled) and not fate(mikoyan, expelled) and not fate(mikoyan, demoted)
{outcome("two_authorities"): Two sets of guards are standing at the arch, and each salutes you with an eye on the other.|The cars come up under the arch in a new order, which the sergeant has on a slip of paper.} # invented
{outcome("two_authorities"): Nikita Sergeyevich stands between two marshals by the Tsar Cannon, dictating; he still has a hall, and the others have a table and a stamp.|Nikita Sergeyevich goes home on foot, across the bridge, with one bodyguard in place of four.} {took("mikoyan_29_against.for_him"): He lifts his hat to you, the only one he has lifted it to.|He keeps his hat on.} He was never in his life anywhere without talking, and one can see from behind that he is talking now. # invented
By the door Molotov is telling a young man where commas go. {declared("mikoyan", "seven"): "Monday, at nine," he says to you. He does not say good evening; but then you won together.|He sees you and closes the folder under his hand.} # invented
*   [Go after Khrushchev # id: after # act: reconcile(khrushchev) # hint: the new guards have new notebooks # invented]
    You catch him up. For a hundred paces he talks about tomatoes. "You came out of the wrong door," he tells you. You look back at it; on the whole you think not. # invented
*   [Ask Molotov what he means to do with them # id: with_them # act: lobby(molotov, khrushchev) # hint: he will have a number ready # invented]
    "With whom?" With the forty who voted the other way; with him. "Work," says Molotov, "according to their abilities." You've known that man for four decades, and would have given your dacha to know whether it was a joke. # invented
*   [Find your car and be driven home # id: home # act: wait # hint: you will be wanted in the morning # invented]
    The driver asks if it is over. You say that something is. He's a good driver, seventeen years with you, and he takes the long way round, past the embassies, without being told. # invented
-   -> DONE

=== mikoyan_29_put_out ===
# chair: mikoyan    # when: 29 evening    # needs: fate(mikoyan, expelled) or fate(mikoyan, demoted)
They do not call your car. You wait under the arch with your hat on until the sergeant, who is very young, tells you that it has gone to be serviced; the same thing seems to have happened to {outcome("kept"): Malenkov's|a good many}. # invented
So you go out on foot, by the gate the sightseers use. It is not a bad gate. In all these years you had looked over every way out of that place except the one with a turnstile. # invented
{fate("mikoyan", "demoted"): There will be something in fisheries, you are given to understand, or in salt.|There will be a letter on Monday, and a train, and a director somewhere who has been told not to shake hands.} You have lost before, and always to someone who was sorry. {outcome("kept") or outcome("mild") or outcome("two_authorities"): Khrushchev, up at his window, is not sorry, but he is looking.|Molotov is not sorry either; he has gone back up to see to the minutes.} # invented
*   [Lift your hat to the window # id: hat # act: reconcile(khrushchev) # hint: there may be nobody at it # invented]
    You hold it up for a second longer than is civil. Someone draws the curtain. On the other hand, somebody had left it open. # invented
*   [Wait for Pervukhin, and walk with him # id: pervukhin # act: reconcile(pervukhin) # hint: two is already a group # invented]
    He asks if you know how one buys a ticket for the metro. You do not. You stand before the window side by side, two men who had eleven ministries between them, and study the price. # invented
*   [Walk on, and count the bridges # id: bridges # act: wait # hint: it is four kilometres # invented]
    Young people go by with paper doves on sticks, practising for the festival. They have no idea who you are. You find yourself working out what it would cost to keep it that way. # invented
-   -> DONE
