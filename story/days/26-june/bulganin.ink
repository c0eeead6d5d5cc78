=== bulganin_26_captivity ===
# chair: bulganin
# when: 26 morning
# codex: bulganin, rehabilitation, zhukov
{ read("bulganin"):
    They have read it out, and now they pass it to you, so that you may see for yourself. # plausible
- else:
    It has not been read out. {silence_kept(): Nothing is to be; {took("bulganin_21_guests.settled") or took("bulganin_21_sent.settled") or took("bulganin_21_fourth.settled") or took("bulganin_plea.round"):it was you who proposed that|you agreed to that with the rest}. |}An officer brings it along the row in a buff cover, with Marshal Zhukov's question pinned to it: is this yours? # invented
}
It is a good typewriter, your own ministry's. Officers returned from German captivity, to be deprived of their rank; reported by Bulganin, approved by Molotov; 126,000. # source: MLECHIN # paraphrase
They had been taken in the encirclements, most of them. You were on war councils then: the second signature, without which a commander's order to stand fast was only an opinion; and the second signature generally had an aeroplane. # plausible # source: MLECHIN
You recall being asked for a round figure. {took("bulganin_report.send"): It is the copy you sent him, with your comradely greetings still on it.|{took("bulganin_report.bath"): Yours went up in the bath. There were others.}} {took("bulganin_report.lock"): Yours is locked in the drawer; you have the key on you.} {took("bulganin_22_lists.note"): Under the pin, for company, is your note of Saturday.} {took("bulganin_24_rostrum.tangle"): "Well?" says Zhukov. "Did I want that discussed, too?"|"Well?" says Zhukov.} # invented
{ hall_with("seven"):
    With this hall one could pass it on unread, and they would take it for good manners. There is nobody to make you. # invented
}
*   [Say that it was required, and that you signed # id: required # act: hedge # history # hint: each of them has signed something # plausible]
    It was a requirement of the time, you say. You hear the phrase go out over the rows, and find that it is at home there; hardly a man but has one like it in a drawer. Zhukov takes back the sheet and, with his sleeve, wipes where you held it. # invented
*   [Say that Molotov approved it # id: approved # act: slight(molotov) # hint: his name stands above yours # source: MLECHIN # invented]
    "On your report," says Molotov. "Third paragraph. I changed a comma." He has never denied a signature of his, and it makes him a difficult man to stand behind. # invented
*   [Read out the figure, and say it is yours # id: own # act: reconcile(zhukov) # hint: you will not be thanked # invented]
    You do it badly, without a subordinate clause. Nobody heckles. Then a general by the wall asks what was written in the column for the reason. "Was in captivity," you say. He knew one, he says; the man sold newspapers in Rostov, and wore three medals to do it, until they came for the medals. # invented
-   -> DONE

=== bulganin_26_anniversary ===
# chair: bulganin
# when: 26 evening
# codex: beria, furtseva, arrests
{ hall_with("seven"):
    Furtseva wears grey linen, and asks the hall whether it knows what it is doing. "For plotters anything is fitting!" cries a voice behind you, and there is some looking about, to see whom it meant. # source: VOIT # invented
- else:
    Furtseva wears grey linen, and {silence_kept():says that, whatever it was, the party|asks the hall what these people are counting on: mercy? The party} must be guaranteed "completely". "For plotters anything is fitting!" cries a voice behind you. # source: VOIT
}
You make it four years to the day. It was a sitting like any other; somebody pressed a bell, a side door let in some officers, you being then their minister, and Beria, who had been the police, looked up from his blotter. By the New Year he had been shot. Moskalenko was one of the officers. He is two rows back now, with his hands on his knees. # plausible # source: KHR-MEM
Nobody is preparing anything, you are almost sure. You have only seen how it looks when nobody is. # invented
*   [Rise and applaud Furtseva # id: applaud # act: reconcile(furtseva) # act: slight(molotov) # hint: the row you sit in will remain seated # invented]
    {took("bulganin_19_faint.tea"): She sees who it is, and it may be that she remembers a glass held for a sick man, since she nods.|She sees who it is, and for an instant her face has no expression ready; then she thanks you, as if you had picked up her glove and kept hold of it.} # invented
*   [Pass a line to the table, at their disposal # id: line # act: reconcile(khrushchev) # history # hint: he may read it or he may read it out # plausible]
    "I am at the disposal of the plenum. N. B." It goes by Suslov, who checks that it is in order. {trusts("khrushchev", "bulganin", 0): Nikita Sergeyevich pulls his ear, and writes beneath: Sit, nobody is eating you.|Nikita Sergeyevich reads it and passes it to Zhukov.} # invented
*   [Go home with a headache # id: home # act: leave # hint: an empty chair is looked at, too # invented]
    It is quite a genuine headache. In the corridor a lieutenant salutes and falls in beside you, and you walk forty metres before he says that the lift is to the left now, Comrade Chairman; they are painting. # invented
-   -> DONE
