=== bulganin_24_rostrum ===
# chair: bulganin
# when: 24 morning
# needs: not declared(bulganin, khrushchev) and not recanted(bulganin)
Kaganovich denies that Nikita Sergeyevich was to be packed off to agriculture. "Wrong," he tells Belyaev. "Right," says somebody, and it is you. One likes a thing to be correct; but it is how the hall discovers that you can be called upon. # source: VYZH
So you have come up to the rostrum, where they have put a glass of water and no chair. Why did you head this group, Shelepin would like to know. You had "only one intention, to remove shortcomings in the work of the Presidium". # source: MLECHIN-SHEL
"You told me we must finish with Khrushchev." That is Zhukov, not getting up. # source: SHISHKIN
Well: there were three or four talks, and he thought a secretary for general questions quite worth discussing. It is the truth. It would also be ungracious, and he has a folder. # source: SHISHKIN # paraphrase
*   [Say that the marshal, too, wished it discussed # id: tangle # act: hedge # act: slight(zhukov) # history # hint: he will shout, and he shouts well # source: SHISHKIN]
    You spoke of the post, you say, of the post of First Secretary; and as for posts, the marshal himself. "Slander!" "Don't tangle up Zhukov." Then little Shvernik, who has been mild since 1917: "You have no party conscience today." You cling for some time to the word today. # source: SHISHKIN
*   [Say it plainly: you wanted him out # id: plainly # act: slight(khrushchev) # act: reconcile(molotov) # hint: it would be a sentence with an end # invented]
    You did want it, you say; he had made work impossible, and a majority thought so. {hall_with("seven"): There is a stir that could be respect, and is at any rate attention.|The noise goes on so long that Suslov looks at his watch, and then, with curiosity, at you.} Molotov has put down his pencil. # invented
*   [Ask the plenum's pardon, now # id: pardon # act: recant # hint: the first to kneel is asked the most # invented]
    The hall is not ready for it. It has come with questions, and asks them: who rang whom, which evening, was there wine. There was, you say. What kind? calls someone, and you're half-way through the answer before you hear the laughter. # invented
-   -> DONE

=== bulganin_24_witness ===
# chair: bulganin
# when: 24 morning
# needs: declared(bulganin, khrushchev) or recanted(bulganin)
They are civil to you. It is only that each of them, having thanked Comrade Bulganin for his frankness, would like rather more of it. # invented
You never met all together, you tell them. They came one at a time, Molotov, Malenkov, Kaganovich, and in your own rest-room, over your own tea, each said how tired you must be. # source: SHISHKIN # paraphrase
"And who else was tired?" That is Shelepin; and in the second row Marshal Zhukov, who once agreed with you at some length that the post of First Secretary might be made into something smaller, has folded his arms. # source: SHISHKIN # invented
Everything you say will be believed today. It is a sensation you've not had for years, and it would be a pity to spend it badly. # invented
*   [Give them the visits, with dates # id: dates # act: slight(malenkov) # act: reconcile(khrushchev) # hint: Malenkov will hear how well you remember # invented]
    You turn out to have an excellent memory: which sofa, which evening, who closed the window. Malenkov listens with his head on one side, like an author at a rehearsal. # invented
*   [Give them Zhukov's talk as well # id: zhukov_too # act: slight(zhukov) # hint: they will stop believing you # invented]
    "Slander!" It comes from five places. You have told them one true thing too many, and can see, row by row, the others being returned to you. # invented # source: SHISHKIN
*   [Say that it was a mood more than a plan # id: mood # act: hedge # hint: moods have no dates # invented]
    They would have preferred dates. But you describe the mood so well, the slights and the slammed receivers, that there are heads nodding, and one of them, before it recollects itself, is Furtseva's. # invented
-   -> DONE

=== bulganin_24_sturgeon ===
# chair: bulganin
# when: 24 interval
In the buffet there is sturgeon, and round you, to about the width of a lady's hat, there is room. # invented
Pervukhin comes straight across it with his plate. He is a tall man, and has always walked through offices as if they were workshops, looking up at the ceiling for the crane. {declared("pervukhin", "seven"): "I should like to understand," he says. "Had we a majority, or had we a list of people who complained?"|"I am told you had a majority," he says. "I ask as an engineer. What was it connected to?"} # invented
He has not lowered his voice. Sandwiches pause. It is the first thing that anyone has said to you since the bell, and you are touched; and the kindest thing would be to send him away. # invented
*   [Take his arm, before everyone # id: arm # act: reconcile(pervukhin) # hint: he'll be seen on it # invented]
    You walk him to the window and back, twice round, a premier and his deputy at leisure. He goes on chewing. At the second turn he says that he never knew you had nerves, and means it as praise. # invented
*   [Advise him to speak soon, of turbines only # id: turbines # act: lobby(pervukhin, khrushchev) # history # hint: you lose your best witness # plausible]
    He considers it as he would a drawing. "And you? What shall you speak of?" You say that it depends, and he nods, and takes his plate to a table where there are other people. # invented
*   [Ask him to hold till Molotov has spoken # id: hold # act: lobby(pervukhin, seven) # hint: he keeps his word, and would pay for it # invented]
    {declared("pervukhin", "seven"): "Until the evening," he agrees. "A bridge, too, one loads by stages." He doesn't say what one does if there is a crack.|"I was never loaded on to that bridge," he says; but until tonight, since you ask, he will say nothing against it.} # invented
-   -> DONE

=== bulganin_24_sauna ===
# chair: bulganin
# when: 24 evening
Molotov is the only man today who seems to be addressing a meeting. The formula of two powers. Yugoslavia. The American slogan. He has headings, and under the headings points, and for a while it's as restful as being driven. # source: WILSON57 # paraphrase
Then the bath-house in Finland, to which the head of our party was taken at night by his host, "without a jacket and a tie". "I cannot bear the irony with which," shouts Serov, and cannot find a verb. "You want to turn everything back in order then to take up the axe yourself." "No, this is not so…" # source: ZUBOK1998 # source: FELDGRAU # source: WILSON57
The pince-nez is going along the row for somebody who was there. You were there. You turned sixty-two that week, and spent that evening in the guest-house, dressed for dinner, listening for a car. # source: NIKONOV # invented
It is not a large matter. It is only what you would like, once, to have had said. # invented
*   [Say that you were left at the guest-house # id: left # act: slight(khrushchev) # hint: true, and he will call it petty # invented]
    Put into words it takes eleven seconds and is about a dinner. There's laughter, though not from Nikita Sergeyevich, who looks honestly surprised. It had not occurred to him that you were waiting. # invented
*   [Call out that Molotov never sweated in his life # id: sweat # act: slight(molotov) # hint: one does not joke with Molotov twice # invented]
    It is the success of the evening. Nikita Sergeyevich slaps the table; Molotov waits, finds his place, and resumes at point four. # invented
*   [Study the reliefs under the dome # id: reliefs # act: wait # history # hint: there is a good deal to see up there # plausible]
    Up there a white plaster lady is crowning another. The pince-nez rests on you for as long as it takes to draw a line through a name, and passes on to the next heading. # invented
-   -> DONE
