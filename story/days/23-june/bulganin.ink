=== bulganin_23_gate ===
# chair: bulganin
# when: 23 evening
Three times this afternoon, across the river, a hundred and two thousand people shouted with one voice, and three times you put down your cup. It was only football. We have beaten the Poles; the band is still playing somewhere below the hill. # source: RUSTEAM # plausible
Between the houses up here there are wicket gates, so that neighbours may drop in on each other without a car, and by each gate a hut, so that it may be known that they did. # source: MANSIONS # paraphrase
Malenkov is at yours with a sheet of paper folded very small. {declared("bulganin", "khrushchev"): He bears no grudge, he says; one ought to agree what was never said.|One ought to say the same things tomorrow, he says, or at least not opposite ones.} He is in slippers. Beyond the next hedge a light is on at Mikoyan's, who told you over the telephone this spring that Nikita was intolerable. # source: SHEP # invented
*   [Let him in and read the paper # id: let_in # act: lobby(malenkov, seven) # hint: the hut writes down slippers too # invented]
    It is an excellent paper. Each of you has been given a sentence, and each sentence could be spoken by a man who had been somewhere else. You keep it, and regret that later, and cannot burn it with the guard at the window. # invented
*   [Talk with the gate shut between you # id: shut # act: wait # history # hint: he may draw conclusions # invented]
    You discuss the football. Neither of you saw it. When he has gone you notice that you kept your hand on the latch the whole time, on account of the dew, no doubt, or in order to open it. # invented
*   [Send him off and call on Mikoyan # id: mikoyan # act: threaten(mikoyan, seven) # hint: he has a good memory for what he did not say # source: SHEP # invented]
    "On the telephone?" says Anastas Ivanovich. "In the spring? Nikolai, I speak to so many people about prices." But he walks with you to the gate himself, and holds it, and does not call the dog off until you are through. # invented
-   -> DONE
