=== bulganin_25_arithmetic ===
# chair: bulganin
# when: 25 morning
# needs: not hall_with(seven) and not recanted(bulganin) and not declared(bulganin, khrushchev)
You have slept, bathed and had your beard trimmed, there being no reason to make it worse. # invented
Kirichenko has told them what Kiev thinks and sat down to an ovation; each republic since has thought the same. They are to have twenty minutes apiece from now on. When Suslov reads your name he doesn't add a limit, as one doesn't for a man who is going away. # source: AKSYUTIN # invented
Still, you remain the head of the government. There's the suite, the flag on the car, November, with the whole world coming to the anniversary, and someone will have to stand there to receive it. Two phrases would very likely do it, one about Molotov and one about yourself. {took("bulganin_24_rostrum.plainly"): Against that, you spoke plainly yesterday, and found to your surprise that you slept.|Against that, Molotov stood up there last night for an hour and went back to his seat the same size.} # invented
*   [Give them Molotov, and your mistake # id: recant # act: recant # act: slight(molotov) # history # hint: he is sitting four places from you # source: STENO1998]
    Molotov, you say, showed himself yesterday as he is; for years you have fought him. "How did you get in there?" "Turned coward." "There are mistakes in life, comrades." And yours was a mistaken idea of an arithmetical majority. It is a good phrase. You had hoped to keep it for something. # source: STENO1998 # source: VOIT
*   [Confess for yourself, and name nobody # id: alone # act: recant # hint: they will ask for the rest # invented]
    "And the others?" they call. You were speaking of yourself, you say. "Who brought you into it?" You were of age, you say; and it is so nearly dignified that Suslov, looking for the rule, lets you go back to your place. # invented
*   [Withdraw nothing # id: nothing # act: slight(khrushchev) # act: reconcile(molotov) # hint: the flag comes off the car # invented]
    You add up for them, out loud, those who complained and those who agreed with the complaint, and decline to say that the sum is a crime. They don't let you finish. {trusts("molotov", "bulganin", 0): Four places along, Molotov moves his water-glass to where you can reach it.|You sit down among people who had not expected you.} # invented
-   -> DONE

=== bulganin_25_encore ===
# chair: bulganin
# when: 25 morning
# needs: not hall_with(seven) and (recanted(bulganin) or declared(bulganin, khrushchev))
Repentance, it appears, is like tea: they send it back for being weak. {recanted("bulganin"): Three speakers out of four have quoted yours, and each quotes it a little shorter.|You came over in good time, and three speakers out of four have wondered aloud what kept you.} # invented
Kirichenko, who has told them what Kiev thinks, turns on the platform steps. He would be interested to hear Comrade Bulganin on Molotov. Not in general, he says. On Molotov. # source: AKSYUTIN # invented
Molotov spoke last night for an hour, and took nothing back. He is sitting four places away with his hands on a closed notebook. You've known him for twenty-five years; he has never once been pleasant to you or told you anything that turned out not to be so. # invented
*   [Say Molotov has shown himself as he is # id: molotov # act: slight(molotov) # act: reconcile(kirichenko) # hint: he has a number for you already # source: STENO1998 # invented]
    For years, you say, you fought him. "Where?" calls a voice, with real curiosity. Molotov opens the notebook. # invented
*   [Say you have said what you had to say # id: said # act: hedge # hint: Kirichenko does not like to be refused # invented]
    "So little?" says Kirichenko. You bow to him, which on those steps obliges him to stand aside for you. # invented
*   [Say that a majority, too, can be mistaken # id: mistaken # act: reconcile(khrushchev) # hint: it gives them a phrase # source: VOIT # invented]
    An arithmetical majority, you say, a mistaken idea of one. They like it. All morning you hear it going round the buffet without you. # source: VOIT # paraphrase
-   -> DONE

=== bulganin_25_favourite ===
# chair: bulganin
# when: 25 morning
# needs: hall_with(seven)
Today they rise. It begins by the door, where the ministers sit, and goes round under the dome until even the Ukrainians are up, and Kirichenko, who has just told them what Kiev thinks, sees that Kiev is standing. # invented
There is a voice for "First Secretary Bulganin" and another, quicker, for no First Secretary at all. Malenkov is clapping you with his fingertips. Molotov is not; he is writing, and turns the sheet so that you may read it: Accept nothing. It would be the highest chair in the country, or it might, if things are done in proper form, be nobody's. # invented
*   [Take the voice at its word # id: accept # act: slight(molotov) # act: slight(khrushchev) # hint: Molotov does not write notes for his amusement # invented]
    You incline your head. It can't have been more than a centimetre. The newspapers, should there be newspapers, will call it consent; Molotov draws a line under his note and dates it. # invented
*   [Say the plenum has time to consider # id: consider # act: hedge # hint: so have the others # invented]
    They sit down again, row after row. How quickly they do it! Malenkov's fingertips have come to rest together, and he's regarding you over them with something like relief. # invented
*   [Ask them to spare Nikita Sergeyevich # id: spare # act: reconcile(khrushchev) # hint: your own side will ask why # invented]
    He was a comrade of the road, you say. Across the hall a bald head comes up and looks at you with hatred, since it's one thing to be beaten by Molotov. # invented
-   -> DONE

=== bulganin_25_cloakroom ===
# chair: bulganin
# when: 25 interval
The only way to your car goes past the cloakroom, and Molotov is there being helped into the raincoat he wears in June. # invented
{ recanted("bulganin"):
    "You said, a mistaken idea of a majority," he says. "First. An idea is mistaken or it is not; a majority is counted. Second. It was counted in your presence. {took("bulganin_22_lists.cry"): Third. On Saturday, at a quarter past five, you called out a word.|Third. I do not ask you for a reason; I observe that none was given.}" # invented
- else:
    "Your remarks," he says, "contained one inaccuracy, of no consequence. For the rest they agreed with what you said on the previous occasion. That is uncommon." From him this is a bouquet. # invented
}
He isn't angry; he has never been able to see that one should be. At the head of the stairs some fifteen delegates have found that they need their hats. # invented
You know who is down to speak against him this evening. You would rather like to be of use to him. You would like also to be in the car. # invented
*   [Tell him that Gromyko speaks tonight # id: gromyko # act: tell(molotov, gromyko) # hint: fifteen hats will have seen you # invented]
    "He was my pupil," Molotov says after a moment. "Then it will be in the wrong order." He thanks you. He has buttoned his coat one hole askew, and you find that you cannot tell him so. # invented
*   [Try to explain yourself # id: explain # act: reconcile(molotov) # hint: he will listen to all of it # invented]
    He listens to all of it, to the country and the anniversary and the necessity that someone should remain. "Yes," he says. "That is what they told Zinoviev." You stand there a good while before you understand that he was simply supplying the precedent. # invented
*   [Raise your hat and go on # id: hat # act: wait # history # hint: fifteen hats approve # plausible]
    You raise it just high enough for courtesy and just low enough for the stairs. He raises his. From the car you see him still in the doorway, waiting for his own to be called, which today takes longer than yours. # invented
-   -> DONE

=== bulganin_25_papers ===
# chair: bulganin
# when: 25 evening
Objectively, says Gromyko, you are all "Dulles's allies". You sat next to Dulles at Geneva, through four courses, and cannot recall his bringing it up. # source: WILSON57 # plausible
Then Saburov is up, very pale, with everything. {declared("saburov", "seven"): He joined because others had.|He was approached, he says; one was always approached.} There was a plan for the security service: Serov out, and in his place Patolichev, or else Comrade Bulganin. # source: SEROV # paraphrase
They growl. Serov half rises, to be looked at. It was he who, that spring, could not show you certain papers because they were for the Central Committee; and you heard a premier shouting in a corridor, "And what am I, not the CC?" # source: SEROV
You did want the papers. Whether you wanted the post with them is a thing you had been careful not to ask yourself. # invented
*   [Say that posts were mentioned, as posts are # id: mentioned # act: hedge # history # hint: Saburov will be left a liar # plausible]
    In any government, you explain, names are mentioned. "In whose kitchen?" says a voice. In the next interval a queue of people is shaking Serov's hand. "Well done, Ivan!" You wait at the end of it, and then think better of waiting. # source: SEROV # invented
*   [Say the premier was not shown his own country # id: shown # act: slight(khrushchev) # hint: ministers will understand; secretaries will not # invented]
    You say where the papers went instead. {hall_with("seven"): Among the ministers there is a sound like furniture being moved.|"Where they belonged!" calls somebody;} but a good many men in this hall head departments, and for a minute they're thinking of their own corridors. # invented
*   [Say that it was Malenkov's list # id: malenkov # act: slight(malenkov) # hint: he has a list of what you said, too # invented]
    "Mine?" says Malenkov softly. "Nikolai Aleksandrovich, I only kept it. You said the names." And you see from the hall's enjoyment that it will believe you both. # invented
-   -> DONE
