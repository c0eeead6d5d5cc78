=== bulganin_29_pencils ===
# chair: bulganin
# when: 29 morning
Kaganovich has asked pardon in a voice so low that they call to him to speak up, who used to be heard across a marshalling yard. Malenkov has asked it without a comma out of place. # plausible
Molotov gets up for two minutes. He allows mistakes; he doesn't allow guilt; he sits. And then, since the vote is for one o'clock, he does a strange thing: he tears a sheet from the notebook, writes on it, and slides it along the desk to where your hand is. # plausible # invented
I shall abstain. M. # invented
There's no question mark. It isn't an invitation; he is giving notice, as to a neighbour before hammering. But someone who let it be known this morning that he, too, would abstain might make it two, and two is a thing that has to be explained; and anyone who votes for the paragraph on himself may keep the paragraph shut. {took("bulganin_25_cloakroom.gromyko"): "You told me about Gromyko," he says to his pencil.|} # invented
*   [Let it be known that you will abstain # id: abstain # act: abstain # act: reconcile(molotov) # hint: Suslov will have to find a rule # invented]
    You send the sheet on to Suslov with your initials under the M. It comes back. A member can't give notice of an abstention, it seems, he can only commit one. Molotov reads this over with the ghost of approval: it's correct. # invented
*   [Say you will vote for all of it # id: vote_for # act: lobby(saburov, khrushchev) # history # hint: Saburov is watching what you do # plausible]
    You turn and tell Saburov so, quite low, and by the time you turn back it's known in the ninth row. Molotov has held out his hand for the sheet. He folds it in four, and writes on the outside what it was. # invented
*   [Ask Suslov to mend one word of it # id: word # act: lobby(suslov, khrushchev) # hint: it had better be the right word # invented]
    "Group," you say. It had been more of a mood. Suslov turns up the 1921 resolution, and finds it: group, faction, platform; mood does not occur. {hall_with("seven"): Given how they're counting in the gallery, he makes a note of it all the same.|He is sorry; he goes so far as to show you the page.} # invented
-   -> DONE

=== bulganin_29_hands ===
# chair: bulganin
# when: 29 sitting
The resolution is read clause by clause. {hall_with("seven"): It isn't the one that they were printing on Thursday, and clauses are being altered as they are read.|Molotov, Kaganovich and Malenkov, out of the Presidium and the Committee; Shepilov, who joined them; and so to the part that is read slowly, because nobody may write it down.} # source: RESOL57 # paraphrase
They'll ask for those in favour: members, then candidates, then auditors, then guests. You have put up your hand for a good many things, in this building and the one before it, and until now it has always weighed the same. # source: OCT57 # paraphrase # invented
{took("bulganin_29_pencils.abstain"): Molotov has put his hands under the desk. You could do likewise; you said that you would.|Molotov has put both hands under the desk. It's very simply done.} Across the hall Nikita Sergeyevich is not looking at the hall. He's looking at you, with a curiosity he doesn't trouble to hide, to see which kind you are. # invented
*   [Put your hand up at once # id: up # act: reconcile(khrushchev) # history # hint: the clerk counts you first # source: VOIT # plausible]
    It's up. {hall_with("seven"): The tellers go along the rows twice, and Suslov asks for the figure to be read back.|There are so many more that it is like being in a field of something.} You hold it at the height of the ear, as for a taxi, and it comes to you that you're voting on your own character and that it's being carried. # invented
*   [Keep it down, with Molotov's # id: down # act: abstain # hint: two is harder to print than one # invented]
    "Abstained?" says Suslov. "Comrade Molotov." He looks again. "And," he says, and has to be told the name by the secretary, though he's known you since the war. Your hands are on your knees. They're quite steady; one might have tried it before. # invented
*   [Raise it when you've seen the others # id: after # act: hedge # hint: the tellers may miss you # invented]
    By the time you have seen the others they're lowering them, and a teller with a red pencil stops opposite. "Comrade Bulganin: for?" It was meant as a courtesy. You have nodded before you recall that it was a question. # invented
-   -> DONE

=== bulganin_29_rise ===
# chair: bulganin
# when: 29 evening
{ fate("bulganin", "expelled"):
    A man from the General Department is already in your study, listing the telephones. He is embarrassed; he has left the ivory one till last. # invented
- else:
    {fate("bulganin", "reprimanded"): In the new Presidium of fifteen you stand fourth; it is alphabetical. You still head the government, and your disgrace is in a numbered envelope that has to be handed back tonight.|The new Presidium has you in it, fourth or so, by the alphabet; the ivory telephone is warm from other people's congratulations, intended for each other.} # source: FRUS24 # source: VOIT # plausible
}
The theatres close tonight; there are lights along the embankment, and somebody's sending up balloons for the festival. {took("bulganin_26_captivity.own"): Bezruk, who has not spoken all day, says on the stairs that there was a brother, a captain till '45, and that he will write to him. He doesn't say what.|Bezruk says that the weather is turning, and holds your coat.} # invented
Across the way a window is open, and you can hear Nikita Sergeyevich being happy. You would be let in. Molotov's number you know by heart, and it may answer tonight for the last time. And there's the door to the anteroom, where the two girls have stayed late, and where you'll find out, going through it, whether anyone gets up. # invented
*   [Cross the corridor to the noise # id: noise # act: reconcile(khrushchev) # history # hint: someone will propose your health # plausible]
    {outcome("kept") or outcome("mild") or outcome("settled"): "To Nikolai!" he cries, "who can't count!" and they drink it standing. So they did rise.|He is drinking with Kirichenko and a general, very loud, like people in a train that has left. "Sit," he says. No one has to rise for it.} # invented
*   [Ring Molotov # id: ring # act: reconcile(molotov) # hint: the exchange writes down who # invented]
    He answers with his surname, as the booklet prescribes. You ask how he is. He says that the sitting ended at fourteen-ten. {took("bulganin_25_cloakroom.explain"): "You wished on Tuesday to explain," he says. "I am now at leisure."|"Was there something?" he says, and truly waits to hear.} # invented
*   [Go home through the anteroom # id: anteroom # act: wait # hint: they may be looking elsewhere # invented]
    {fate("bulganin", "expelled"): They are both up before the door has opened. They must have agreed on it. The younger has been crying and says, good night, Comrade Chairman; and you do something you haven't done for years, and hold the door.|They rise, the one a little after the other. All the way down in the lift you try to settle which of them it was that waited, and for what.} # invented
-   -> DONE
