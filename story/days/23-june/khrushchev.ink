// 23 June, Khrushchev: the fence.

// Goods: an old friendship, if there is any in the bottom of the pot; a victory without a crack in it.
=== khrushchev_23_fence ===
# when: 23 evening
# chair: khrushchev
# codex: malenkov, wedding, football
Sunday; no session. Behind the fence a watering-can is being filled. You know the step: it is Malenkov, your neighbour, who has a gardener for it. # invented
{ran("khrushchev_malenkov_gate"): The last time you stood at this gate it was night{took("khrushchev_malenkov_gate.want"):, and he said that he would like not to be afraid of you|, and he was in slippers}.|For years you walked together of an evening, the two families in a row, the children in front like geese.} In fifty-five he lost the premiership, well, to you, more or less; somebody had to answer for agriculture; he might have said thank you that it was no worse. {ran("khrushchev_clock"): The elephant stands in your hall now. It gains.|Last Sunday, when your Sergei married, his Valeria, who used to give fur, brought a rubbed green bag, and in it a cheap alarm clock with a little elephant. It stands in your hall. It gains.} {took("khrushchev_22_lists.malenkov_next"): Yesterday you had his papers called for.|} # source: SKH # plausible
The wireless in the kitchen has it three–nil against the Poles, before a hundred thousand people, none of whom knows anything. The can has stopped running; he has seen you. # source: RUSTEAM # plausible
*   [Open the gate and say good evening # id: gate # act: reconcile(malenkov) # hint: there are guards in the hut, and they keep a book # plausible]
    "Three–nil," you tell him. "I heard," he says. "Streltsov?" Not Streltsov. You discuss this, two fat men and a can, for as long as football can be made to last. Neither finds the way from there to anything, and you go in to supper. # invented
*   [Tell him over it to write everything, tonight # id: write # act: threaten(malenkov, khrushchev) # hint: a frightened man writes well # plausible]
    "All of it, Georgy, Leningrad too. What you write yourself nobody need read out." There is no answer; but at midnight, going up, you see his study lit, and on the blind his pear of a shadow, writing. # invented
*   [Turn up the wireless and go in # id: go_in # act: wait # history # hint: he will stand there until it is dark # plausible]
    On the step you look back, God knows why. He has raised the can a little, as if to you, or he was only changing hands. # invented
-   -> DONE
