=== bulganin_23_gate ===
# chair: bulganin
# when: 23 evening
# codex: football, lenin-hills, mikoyan-two-faces
Three times this afternoon, across the river, a hundred and two thousand people shouted with one voice, and three times you put down your cup. It was only football; the Poles have been beaten, three to nothing. # source: RUSTEAM # plausible
Up here there are wicket gates from garden to garden, so that neighbours may drop in without a car, and by each gate a hut, so that it may be known that they did. # source: MANSIONS # paraphrase
Malenkov is at yours in his slippers, with a sheet of paper folded very small. {declared("bulganin", "khrushchev"): He bears no grudge, he says; but one ought to agree what was never said.|One ought to say the same things tomorrow, he says, or at least not opposite ones.} {took("bulganin_plea.nod"): You nodded on Friday, he reminds you.|{took("bulganin_plea.never"): He has not come, he adds, to be agreed with.}} {took("bulganin_22_unread.ask"): He would also like to know why you asked what was in the folder.} Beyond the next hedge Mikoyan has a light on; {ran("bulganin_mikoyan"): and Mikoyan, who has mislaid what he told you in the spring, might yet be helped to find it.|and it was Mikoyan who told you this spring, by telephone, that Nikita Sergeyevich was past bearing.} # source: SHEP # plausible
*   [Let him in and read the paper # id: let_in # act: lobby(malenkov, seven) # hint: the hut writes down slippers too # invented]
    It is an excellent paper. Each of you has been given a sentence, and each sentence could be spoken by someone who had been elsewhere. You mean to burn it; but there is a guard at the window, and he would see the smoke. # invented
*   [Talk with the gate shut between you # id: shut # act: wait # history # hint: he may draw conclusions # invented]
    You discuss the football. Neither of you saw it. When he has gone you notice that you have had your hand on the latch the whole time, to keep it closed, no doubt, or in order to open it. # invented
*   [Send him off and call on Mikoyan # id: mikoyan # act: threaten(mikoyan, seven) # hint: he has a good memory for what he did not say # source: SHEP # invented]
    You tell him that if they ask you, you will have to remember it. "On the telephone?" says Anastas Ivanovich. "In the spring? Nikolai, I speak to so many people, about prices." He walks you to the gate himself, and does not call the dog off until you are through. # invented
-   -> DONE
