=== bulganin_26_captivity ===
# chair: bulganin
# when: 26 morning
{ read("bulganin"):
    They have read it out, and now they pass it to you so that you may see for yourself. # plausible
- else:
    It has not been read out. An officer brings it along the row in a buff cover, with the marshal's question pinned to it: is this yours? # invented
}
It's a good typewriter, your own ministry's. Officers returned from captivity, to be deprived of their rank; reported by Bulganin, approved by Molotov; 126,000. # source: MLECHIN # paraphrase
They had been captured in the encirclements, most of them. You were on war councils in those years, the second signature, the one without which a commander's order to stand fast was only an opinion; and the second signature had generally an aeroplane. # plausible # source: MLECHIN
There were widows' pensions in it, and ration categories. You recall being asked for a round figure. {took("bulganin_22_lists.note"): Under the pin, for company, is your own note of Saturday.|} {took("bulganin_24_rostrum.tangle"): "Well?" says Zhukov. "Did I want that discussed, too?"|"Well?" says Zhukov.} # invented
*   [Say that it was required, and that you signed # id: required # act: hedge # history # hint: each of them has signed something # plausible]
    It was a requirement of the time, you say. You hear the phrase go out over the rows and find that it is at home there; hardly a man in the hall hasn't one like it in a drawer. Zhukov doesn't say a word. He lost the argument with that phrase in 1946. # invented
*   [Say that Molotov approved it # id: approved # act: slight(molotov) # hint: his name stands above yours # source: MLECHIN # invented]
    "On your report," says Molotov. "Third paragraph. I changed a comma." He has never denied a signature of his, and it makes him a difficult man to stand behind. # invented
*   [Read out the figure, and say it is yours # id: own # act: reconcile(zhukov) # hint: you will not be thanked # invented]
    You do it badly, without a subordinate clause. Nobody heckles. Then a general by the wall asks what was written in the column for the reason. "Was in captivity," you say. He says that he knew one; he sold newspapers in Rostov, with three medals, until they took away the medals. # invented
-   -> DONE

=== bulganin_26_anniversary ===
# chair: bulganin
# when: 26 evening
Furtseva wears grey linen and has the figures for bread. What are they counting on, she asks the hall: mercy? The party must be guaranteed "completely". "For plotters anything is fitting!" cries a voice behind you. # source: VOIT
You make it four years to the day. It was a sitting like any other; there was an item on the agenda; somebody pressed a bell, and a side door let in a number of officers, who had been brought in cars of the Ministry of Defence, of which you were then minister. Moskalenko was one. He's behind you now, two rows up, with his hands on his knees. # plausible # source: KHR-MEM
Nobody is preparing anything, you are almost sure. It's just that you've seen how it looks when nobody is. # invented
*   [Rise and applaud Furtseva # id: applaud # act: reconcile(furtseva) # act: slight(molotov) # hint: the row you sit in will remain seated # invented]
    You are up before the Muscovites. She sees who it is, and for an instant her face has no expression ready; then she thanks you, as she would a man who had picked up her glove and kept hold of it. # invented
*   [Pass a line to the table, at their disposal # id: line # act: reconcile(khrushchev) # history # hint: he may read it or he may read it out # plausible]
    "I am at the disposal of the plenum. N. B." It goes by Suslov, who checks that it is in order. {trusts("khrushchev", "bulganin", 0): Nikita Sergeyevich reads it, pulls an ear, and writes beneath: Sit, nobody is eating you.|Nikita Sergeyevich reads it and passes it on to Zhukov.} # invented
*   [Go home with a headache # id: home # act: leave # hint: an empty chair is looked at, too # invented]
    It is quite a genuine headache. In the corridor a lieutenant salutes and falls in beside you, and you walk forty metres before he says that the lift is to the left now, Comrade Chairman, they are painting. # invented
-   -> DONE
