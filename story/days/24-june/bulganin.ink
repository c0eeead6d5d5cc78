=== bulganin_24_witness ===
# chair: bulganin
# when: 24 morning
# needs: declared(bulganin, khrushchev) or recanted(bulganin)
# codex: anti-party-group, zhukov-wavering
They are civil to you. It is only that each of them, having thanked Comrade Bulganin for his frankness, would like rather more of it. # invented
You never met all together, you tell them. They came one at a time, Molotov, Malenkov, Kaganovich. # source: SHISHKIN # paraphrase
"And who else came?" That is Shelepin; and in the second row Marshal Zhukov, who agreed with you on several walks that the post might be made into something smaller, has folded his arms. # source: SHISHKIN # invented
Everything you say will be believed today. It is a sensation you have not had for years, and it would be a pity to spend it badly. # invented
*   [Give them the visits, with dates # id: dates # act: slight(malenkov) # act: reconcile(khrushchev) # hint: Malenkov will hear how well you remember # invented]
    You turn out to have an excellent memory: which sofa, which evening, who closed the window. Malenkov listens with his head on one side, like an author at rehearsal. # invented
*   [Give them Zhukov's walks as well # id: zhukov_too # act: slight(zhukov) # hint: they will stop believing you # invented]
    "Slander!" It comes from five places. You have told them one true thing too many, and can see the others being returned to you, row by row. # invented # source: SHISHKIN
*   [Say that it was a mood more than a plan # id: mood # act: hedge # hint: moods have no dates # invented]
    They would have preferred dates. But you describe it so well, the slights and the slammed receivers, that heads are nodding, and one of them, before it recollects itself, is Furtseva's. # invented
-   -> DONE

=== bulganin_24_rostrum ===
# chair: bulganin
# when: 24 morning
# needs: not declared(bulganin, khrushchev) and not recanted(bulganin) and not silence_kept()
# codex: anti-party-group, agriculture, zhukov-wavering
{in_words(declared_seven())} of the eleven "expressed a definite opinion", says Kaganovich from the rostrum; is that a group? {took("bulganin_20_count.opinions"): It was Comrade Bulganin himself, he says, who called it an exchange of them.} He denies that Nikita Sergeyevich was to be packed off to agriculture. "Wrong," he tells Belyaev, who says so. "Right," says somebody, and it is you. One likes a thing to be correct; but now the hall knows that you can be called upon. # source: VYZH
So you are at the rostrum, where they have put a glass of water and no chair. Why did you head this group, Shelepin would like to know. There was no group, you tell him; there were {took("bulganin_22_sinful.rise"):opinions, as you mentioned on Saturday|shortcomings}. # source: MLECHIN-SHEL # paraphrase
"You told me we must finish with Khrushchev." That is Zhukov, not getting up. {took("bulganin_zhukov.post"): He has said it to you before, by telephone, and has not altered a word.} # source: SHISHKIN
Well, there were three walks, or four, and he thought a secretary for general questions worth discussing. It is the truth. It would also be ungracious, and he has a folder. # source: SHISHKIN # paraphrase
*   [Say that the marshal, too, wished it discussed # id: tangle # act: hedge # act: slight(zhukov) # history # hint: he will shout, and he shouts well # source: SHISHKIN]
    You spoke of the post, you say, the post of First Secretary; and as for posts, the marshal himself. "Slander!" "Don't tangle up Zhukov." Then little Shvernik, who is always mild: "You have no party conscience today." You cling for some time to the word today. # source: SHISHKIN
*   [Say it plainly: you wanted him out # id: plainly # act: slight(khrushchev) # act: reconcile(molotov) # hint: it would be a sentence with an end # invented]
    You did want it, you say; he had made the work impossible. {hall_with("seven"): There is a stir that could be respect, and is at any rate attention.|The noise goes on so long that Suslov, in the chair, looks at his watch and then, with curiosity, at you.} Molotov has stopped writing. # invented
*   [Ask the plenum's pardon, now # id: pardon # act: recant # hint: the first to kneel is asked the most # invented]
    They are not ready for it. They have come with questions, and ask them: who rang whom, which evening, was there wine. There was, you say. What kind? calls someone, and you are half-way through the answer before you hear the laughter. # invented
-   -> DONE

=== bulganin_24_hush ===
# chair: bulganin
# when: 24 morning
# needs: not declared(bulganin, khrushchev) and not recanted(bulganin) and silence_kept()
# codex: silence, suslov
It was agreed to tell them nothing, and for a whole session they have been told it. There was criticism, repeats Suslov, who is in the chair; it has been settled. They have come from as far as Vladivostok to hear that sentence, and would like the next one. # invented
"Settled between whom?" asks young Shelepin. "Perhaps Comrade Bulganin will say." # invented
You are on your feet. Malenkov has shut his eyes; in the second row Marshal Zhukov has not shut his. You need only say nothing, which you have done for years, and well. But it comes to you that there are two hundred people here who think it is you that they are not being told about. # invented
*   [Say that shortcomings were mentioned, warmly # id: shortcomings # act: hedge # hint: the warmth will be looked into # invented]
    "Whose warmth?" It was general, you say. They laugh, which is not the worst that they could do; and Malenkov opens one eye. # invented
*   [Say that you, for one, had wanted him out # id: plainly # act: slight(khrushchev) # act: reconcile(molotov) # hint: it is the sentence that nobody was to say # invented]
    One can hear Suslov uncap his pen, and cap it. He rules that the remark belongs under another item. Molotov is looking at you; in anybody else one would say that he was curious. # invented
*   [Ask pardon, without saying of what # id: pardon # act: recant # hint: they will want to know of what # invented]
    "For what?" calls a voice, and then several. That, under the agreement, you are unable to tell them. Nikita Sergeyevich says that he, at any rate, forgives it. # invented
-   -> DONE

=== bulganin_24_sturgeon ===
# chair: bulganin
# when: 24 interval
# codex: pervukhin, arithmetical-majority
{hall_with("seven"): In the buffet there is sturgeon, and they make way for you to it, in order of rank.|In the buffet there is sturgeon, and a crowd, which stops about a yard short of you on every side.} # invented
Pervukhin comes straight across with his plate. He is tall, and has always walked through offices as through workshops, looking up for the crane. {declared("pervukhin", "seven"): "I should like to understand," he says. "Had we a majority, or had we a list of people who complained?"|"I am told you had a majority," he says. "I ask as an engineer. What was it connected to?"} {took("bulganin_pervukhin.straight"): You did tell him that nobody had a plan; he had put it down to modesty.} # invented
He has not lowered his voice. {hall_with("seven"): It is the first thing said to you since the bell that was not a compliment,|It is the first thing anyone has said to you since the bell,} and you are touched; and the kindest thing, if he is to be let off, would be to send him away. # invented
*   [Take his arm, before everyone # id: arm # act: reconcile(pervukhin) # hint: he will be seen on it # invented]
    You walk him to the window and back, twice, a premier and his deputy at leisure. At the second turn he says that he never knew you had nerves, and means it as praise. # invented
*   [Advise him to speak soon, of turbines only # id: turbines # act: lobby(pervukhin, khrushchev) # history # hint: you lose your best witness # plausible]
    He considers it as he would a drawing. "And you? What shall you speak of?" You say that it depends; and he nods, and takes his plate to a table where there are other people. # invented
*   [Ask him to hold till Molotov has spoken # id: hold # act: lobby(pervukhin, seven) # hint: he keeps his word, and would pay for it # invented]
    {declared("pervukhin", "seven"): "Until the evening," he agrees. "A bridge, too, one loads by stages." He does not say what one does if there is a crack.|"I was never loaded on to that bridge," he says; but until tonight, since you ask, he will not speak against it.} # invented
-   -> DONE

=== bulganin_24_sauna ===
# chair: bulganin
# when: 24 evening
# codex: sauna, finland, yugoslavia
Molotov is the only man today who seems to be addressing a meeting. Two powers. Yugoslavia. The meat that is to overtake America. He has headings, and it is as restful as being driven. # source: WILSON57 # paraphrase
{ silence_kept():
    You had all agreed that it was not to be gone into. But Molotov, it would seem, holds that what was agreed upon was that nothing had happened, and he is informing them, under headings, what it was. # invented
}
Then he comes to the bath-house in Finland, to which the head of our party was taken at night, "without a jacket and a tie". "I cannot bear the irony with which," shouts Serov, and cannot find a verb. "You want to turn everything back," says Nikita Sergeyevich, "in order then to take up the axe yourself." "No, this is not so…" says Molotov. # source: ZUBOK1998 # source: FELDGRAU # source: WILSON57
His pince-nez is going along the row now for somebody who was there. You were there. You turned sixty-two that week, and spent that evening dressed for dinner, listening for a car. # source: NIKONOV # invented
*   [Say that you were left behind that night # id: left # act: slight(khrushchev) # hint: true, and he will call it petty # invented]
    Put into words it takes eleven seconds and is about a dinner. There is laughter, though not from Nikita Sergeyevich, who looks honestly surprised. It had not occurred to him that you were waiting. # invented
*   [Call out that Molotov never sweated in his life # id: sweat # act: slight(molotov) # hint: one does not joke with Molotov twice # invented]
    It is the success of the evening. Nikita Sergeyevich slaps the table; Molotov waits, finds his place, and resumes at point four. # invented
*   [Study the reliefs under the dome # id: reliefs # act: wait # history # hint: there is a good deal to see up there # plausible]
    Up there one white plaster lady is crowning another. The pince-nez rests on you for as long as it takes to draw a line through a name, and passes to the next heading. # invented
-   -> DONE
