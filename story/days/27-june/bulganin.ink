=== bulganin_27_paragraph ===
# chair: bulganin
# when: 27 interval
# needs: not hall_with(seven)
Mikoyan finds you on the stairs, where the smokers are; you do not smoke, and neither does he. Forty-nine people are drafting the resolution, he says, and there will be two of it. # source: MLECHIN-SHEL # source: VOIT # paraphrase
{ recanted("bulganin") or not declared("bulganin", "khrushchev"):
    One for _Pravda_, with Molotov, Malenkov, Kaganovich and a place in it for Shepilov. One that is read to members with the doors shut: Pervukhin down a rank, Saburov out, Comrade Bulganin a severe reprimand with a warning. "You see, Nikolai, if we printed you all, anyone with fingers could count to seven." # source: VOIT # invented
- else:
    One for _Pravda_, with the three and Shepilov. One for members only, with Pervukhin and Saburov. "You were in that one until Tuesday. Nikita crossed you out himself. So far in pencil." # invented # source: VOIT
}
{took("bulganin_23_gate.mikoyan"): He says nothing of any telephone, and looks at his watch until he sees that you won't either.|He offers you a pastille.} It is the most comfortable punishment ever devised: the car, the suite, the anniversary, and nobody to know. Pervukhin, who believed your arithmetic, stands one flight down, turning his hat. # invented
*   [Thank him, and ask to see the wording # id: wording # act: reconcile(mikoyan) # history # hint: one thanks a man for what he can take back # plausible]
    There's a comma wrong in your half. You mention it. Mikoyan takes out a pencil and mends it against the banister, with you holding the paper flat. # invented
*   [Ask that Pervukhin be let off in your place # id: pervukhin # act: promise(pervukhin, khrushchev) # hint: one asks a thing like this once # invented]
    "In your place," Mikoyan repeats, as if trying the price of it. He'll mention it. {took("bulganin_24_sturgeon.arm"): When you go down, Pervukhin gives you his arm, and walks you round the landing twice.|Pervukhin, when you tell him, inquires what the machine gains by it.} # invented
*   [Ask to be printed with the rest # id: printed # act: reconcile(molotov) # hint: they could not print you and keep you # invented]
    "Don't be beautiful," says Anastas Ivanovich. He puts your lapel straight. "It isn't for your sake." By evening Molotov has heard, from whom one can't imagine, and bows to you across two rows; he does it properly. # invented
-   -> DONE

=== bulganin_27_list ===
# chair: bulganin
# when: 27 interval
# needs: hall_with(seven)
Mikoyan finds you on the stairs with a list. So does Malenkov. So, after him, does a man from the ministry of fish. # invented
They are lists of governments. In Malenkov's you are premier; in Kaganovich's, which he recites, you are head of state, Voroshilov being tired. Mikoyan's has no names at all, just the posts, in ink, and a space beside each. "I always find it's the spaces," says Anastas Ivanovich, "that people vote for." # invented
It would be pleasant to sit, and be told which. But whoever fills in the first space is going to be asked about the others. # invented
*   [Give Mikoyan one name: Malenkov # id: malenkov # act: promise(malenkov, seven) # hint: Molotov will see it was not his # invented]
    He writes it in, blows upon it, and thanks you so warmly that you wonder which space it was. # invented
*   [Ask Mikoyan to keep a space for Nikita # id: nikita # act: reconcile(khrushchev) # hint: Kaganovich can read a list upside down # invented]
    "Agriculture," says Mikoyan, writing. "He'll be happy. He will telephone every day." # invented
*   [Take all three lists home to read # id: take_home # act: wait # hint: others will have filled them in by morning # invented]
    There is a fourth one in your car, from your driver's cousin. # invented
-   -> DONE

=== bulganin_27_chairman ===
# chair: bulganin
# when: 27 evening
Aristov fishes, and speaks like one who does. They had all put their hands up, he tells the hall, nine of them, before anybody: Belyaev, Furtseva, Zhukov, Shvernik, the rest. "We were told: no, you sit for a while." # source: OGR
By the chair, that is; by whoever held it. Somebody asks the question that both sides have wanted to put to you for a week. {voted(): On such a day, by such a clock, why did you call the vote?|You had them in the room. Everyone had spoken. Why did you never call the vote?} # invented # source: OGR
It is very quiet, and for once it is friendly: they would honestly like to know. You could tell them a thing that would be to your credit, if it were true. Or you could say what it was like at the head of that table, with ten faces turned to you and a bell beside your hand. # invented
*   [Say you {voted():meant the plenum to have the last word|were holding the door for the plenum} # id: credit # act: reconcile(khrushchev) # hint: neither side will believe it # invented]
    There's a short pause while five men who were there consider it. "He held the door," says Kaganovich, aloud, to no one, "with what?" {hall_with("seven"): Nobody laughs with him; it might be wanted as history.|It's the only laugh that Kaganovich gets in eight days.} # invented
*   [Say you were waiting for someone else to do it # id: waiting # act: hedge # history # hint: it will follow you about # plausible # source: SPITSYN]
    "For whom?" You cast about for the name and there isn't one. All your life there had been somebody else in the room. You don't say that; you say the situation was complicated, and see it taken down. # invented
*   [Say that Mikoyan talked you out of it # id: quorum # act: slight(mikoyan) # hint: Mikoyan is chatting with the table's other end # source: LOPEZ # invented]
    {quorum_pleaded(): He pleaded a quorum, you say; one couldn't be sure.|He went on so about who was absent, you say; one could not be sure.} "I only counted chairs," says Mikoyan sweetly. "You, Nikolai, were in one." # invented
-   -> DONE
