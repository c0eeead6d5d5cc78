=== bulganin_29_pencils ===
# chair: bulganin
# when: 29 morning
# needs: not hall_with(seven) and not recanted(molotov) and not silence_kept()
# codex: abstention, disarming
{recanted("kaganovich"): Kaganovich has asked pardon so low that they call to him to speak up,|Kaganovich has asked what a group is, at the top of his voice,} {recanted("malenkov"): and Malenkov without leaving anything out.|and Malenkov has explained how one ought to understand him.} Molotov gets up for two minutes: he allows mistakes; he does not allow guilt; he sits. # plausible
Then he tears a sheet from the notebook, writes on it, and slides it along the desk to where your hand is. # invented
_I shall abstain. M._ # invented
There is no question mark. He is giving notice, as to a neighbour before hammering. But if someone let it be known that he, too, would abstain, it might be two, and two has to be explained; whereas those who vote for a resolution are commonly let off the worst of it. {took("bulganin_25_cloakroom.gromyko"): "You told me about Gromyko," Molotov says to his pencil.|{took("bulganin_28_closing.stay"): "There is less draught today," Molotov says to his pencil.}} # invented
*   [Let it be known that you will abstain # id: abstain # act: abstain # act: reconcile(molotov) # hint: Suslov will have to find a rule # invented]
    You send the sheet to Suslov with your initials under the M. It comes back. A member, it seems, cannot give notice of an abstention, he can only commit one. Molotov reads this over twice: it is correct. # invented
*   [Say you will vote for all of it # id: vote_for # act: lobby(saburov, khrushchev) # history # hint: Saburov is watching what you do # plausible]
    You tell Saburov so, quite low, and by the time you have turned back it is known in the ninth row. Molotov has held out his hand for the sheet. He writes on the back of it what it was, and puts it away. # invented
*   [Ask Suslov to mend one word of it # id: word # act: lobby(suslov, khrushchev) # hint: it had better be the right word # invented]
    "Group," you say. It had been more of a mood. Suslov turns up the resolution of 1921 and finds group, faction, platform; mood does not occur. He is sorry; he goes so far as to show you the page. # invented
-   -> DONE

=== bulganin_29_slip ===
# chair: bulganin
# when: 29 morning
# needs: hall_with(seven) or recanted(molotov) or silence_kept()
# codex: abstention, resolution
Suslov sends a slip along each row: does the comrade wish to add anything before the vote? It is a printed slip, with a yes and a no. # invented
{hall_with("seven"): Kaganovich has written on the back of his as well.|{silence_kept(): Malenkov has put no, and underlined it.|Even Molotov has asked pardon; he did it under four heads, and the fourth was the asking.}} Yours lies in front of you. A word now would be the last one in the record, and it might be the one they quote; a blank would be yours, at all events, and nobody could improve it. # invented
*   [Write that you mean to abstain # id: abstain # act: abstain # act: slight(suslov) # hint: the slip has no box for it # invented]
    Suslov looks for a long time for the rule, with every eye upon him, and announces that Comrade Bulganin has no remarks. # invented
*   [Put a cross by the no # id: none # act: wait # history # hint: nobody quotes a cross # plausible]
    It is a small cross, in the upper part of the box, where it could be said to be on its way out. # invented
*   [Ask for the word "group" to be struck out # id: group # act: lobby(suslov, khrushchev) # hint: they are fond of that word # invented]
    It was more of a mood, you write. It comes back at once: in the resolution of 1921 there is group, and faction, and platform; he has looked under M. # invented
-   -> DONE

=== bulganin_29_hands ===
# chair: bulganin
# when: 29 sitting
# codex: resolution, secret-paragraph, abstention
The resolution is read clause by clause. {hall_with("seven"): It is not the one that they were drafting on Thursday, and clauses are being altered as they are read.|{any_read() and not carried("dismissal"): Molotov, Kaganovich, Malenkov, out of the Presidium and the Committee; Shepilov, who joined them; and so to the part about the rest of you, which is read fast, because nobody may write it down.|It notes, it regrets, it draws attention; it has been mended by so many hands that nothing in it could cut anybody.}} # source: RESOL57 # plausible
They will ask for those in favour: members, candidates, auditors, guests. You have put up your hand for a good many things in this building, and until now it has always weighed the same. # source: OCT57 # invented
{hall_with("seven") or recanted("molotov") or silence_kept(): One need only keep it where it is. There is no rule against it; there has merely never been a man.|Molotov has both of his under the desk. {took("bulganin_29_pencils.abstain"): You could do likewise; you said that you would.|It is very simply done.}} {took("bulganin_19_side.abstain"): Pervukhin, who asked you once whether one can do that, is watching to find out.} {took("bulganin_28_laughter.hand"): Voroshilov nods to you, from habit.} Across the hall Nikita Sergeyevich is looking at you, with a curiosity he does not trouble to hide, to see which kind you are. # invented
*   [Put your hand up at once # id: up # act: reconcile(khrushchev) # history # hint: the clerk counts you first # source: VOIT # plausible]
    {hall_with("seven"): The tellers go along the rows twice.|There are so many more that it is like standing in a field of something.} You hold it at the height of the ear, as for a taxi, and it comes to you that you are voting on your own character, and that it is being carried. # invented
*   [Keep it down # id: down # act: abstain # hint: they will ask you why for years # invented]
    "Abstained?" says Suslov, and {hall_with("seven") or recanted("molotov") or silence_kept():turns the page, and turns it back|reads out Comrade Molotov, and looks again}; and has to be told the name by the secretary, though he has known you since the war. Your hands are on your knees. They are quite steady; one might have tried it before. # invented
*   [Raise it when you have seen the others # id: after # act: hedge # hint: the tellers may miss you # invented]
    By the time you have seen the others they are lowering them, and a teller stops opposite. "Comrade Bulganin: for?" You have nodded before you recall that it was a question. # invented
-   -> DONE

=== bulganin_29_rise ===
# chair: bulganin
# when: 29 evening
# codex: presidium, secret-paragraph
{ fate("bulganin", "expelled"):
    A man from the General Department is already in your study, listing the telephones. He is embarrassed; he has left the ivory one till last. # invented
- else:
    {fate("bulganin", "reprimanded"): In the new Presidium you stand fourth; it is alphabetical. You still head the government, and your reprimand is in a numbered envelope that has to be handed back tonight.|In the new Presidium you stand fourth or so, by the alphabet, and the ivory telephone is warm from congratulations, most of them intended for others.} # source: FRUS24 # source: VOIT # plausible
}
{took("bulganin_26_captivity.own"): Bezruk, who has not spoken all day, says that he has a brother, who was a captain until '45, and will write to him tonight. He does not say what.|Bezruk says that the weather is turning, and holds your coat.} # invented
Across the corridor a door stands open, and Nikita Sergeyevich is {outcome("government") or outcome("defeat") or outcome("directory") or outcome("boomerang"):telling somebody a story, too loud|being happy}. You would be let in. Molotov's number you know by heart, {outcome("government") or outcome("defeat") or outcome("directory"): and it has been engaged since two|and it may answer tonight for the last time}. And there is the anteroom, where the two girls have stayed late, and where you will find out, going through it, whether anyone gets up. # invented
*   [Cross the corridor to the noise # id: noise # act: reconcile(khrushchev) # history # hint: someone will propose your health # plausible]
    { fate("bulganin", "expelled"):
        The story stops. "Ah, Nikolai," he says, and looks along the table for a glass, and there is not a clean one. Somebody gets up; it is to shut the door. # invented
    - else:
        {outcome("kept") or outcome("mild") or outcome("settled") or outcome("two_authorities"): {took("bulganin_27_chairman.waiting"): "To Nikolai!" he cries, "he was waiting for somebody!"|"To Nikolai!" he cries, "who can't count!"} And they drink it standing. So they did rise.|He is drinking with Kirichenko and a general, and has got to the potatoes. "Sit," he says. No one has to rise for it.} # invented
    }
*   [Ring Molotov # id: ring # act: reconcile(molotov) # hint: the exchange writes down who # invented]
    He answers with his surname, as the booklet prescribes. He says that the sitting ended at fourteen-ten. {took("bulganin_25_cloakroom.explain"): "You wished on Tuesday to explain," he says. "I am now at leisure."|{took("bulganin_25_cloakroom.hat"): "On Tuesday you raised your hat," he says. "It was observed. Was there something else?"|"Was there something?" he says, and truly waits to hear.}} # invented
*   [Go home through the anteroom # id: anteroom # act: wait # hint: they may be looking elsewhere # invented]
    {fate("bulganin", "expelled"): They are both up before the door has opened. They must have agreed on it. The younger says, good night, Comrade Chairman; and you do something you have not done for years, and hold the door.|They rise, the one a little after the other. All the way down in the lift you try to settle which of them it was that waited, and for what.} # invented
-   -> DONE
