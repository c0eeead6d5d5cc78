=== bulganin_22_study ===
# chair: bulganin
# when: 22 morning
The two typists in your anteroom get up when you come in, as they have every morning since you were premier, and only at the inner door does it strike you that you were counting. # invented
{ carried("dismissal"):
    On the blotter lies the Presidium's decision, complete but for the consent of a hundred and thirty people, who will be in the Sverdlov Hall at two. # plausible
- else:
    Suslov is to tell the Central Committee, at two, what was said behind a shut door. His text has gone to Nikita Sergeyevich. It has not gone to you, and a chairman of the Council of Ministers does not care to ask a courier where he is going. # plausible # source: COOLLIB
}
Bezruk, who has guarded you for years and speaks mostly of the weather, remarks that across the way Nikita Sergeyevich has sent everyone out and is by himself. # invented # source: SEROV
*   [Cross the corridor and see him alone # id: cross # act: reconcile(khrushchev) # hint: there are other doors on that corridor # invented]
    He does not get up; but then he never did. {trusts("khrushchev", "bulganin", 0): With one finger he pushes a plate of bread rings across the desk and says that it will be a long afternoon, and that you should eat.|He says that he has a plenum at two, and that you have had since Tuesday to find his door.} # invented
*   [Ask Suslov for a sight of his text # id: text # act: lobby(suslov, seven) # hint: he will answer with a rule # invented]
    Suslov stands while you stand, which is correct, and is all. A report to the Central Committee, he explains, belongs to the Central Committee, which will hear it at fourteen hours; he has himself known cases where it was otherwise, and they were regretted. # invented
*   [Have tea, and let them come to you # id: tea # act: wait # history # hint: somebody may # plausible]
    The tea comes. It is the good glass-holder, there is lemon, and the waiter lowers his eyes exactly as far as on other days. At a quarter to two you go down by yourself, which from outside must have looked very like a decision. # invented
-   -> DONE

=== bulganin_22_sinful ===
# chair: bulganin
# when: 22 sitting 1
# needs: not carried(dismissal) and not declared(bulganin, khrushchev)
The hall rises for the Presidium. You have walked into enough halls to know, by the direction of the eyes, which of eleven men it is rising for. # invented
Nikita Sergeyevich settles the agenda before people have found their spectacles: an inner-party question, until six today, the next session on Monday at ten. "Why not tomorrow?" asks Molotov. "As you see, I am asking the plenum, and you ask questions." # source: ZENK
Then a young man from the Komsomol. "Nikita Sergeyevich, what is Comrade Bulganin's position?" Shelepin might be enquiring after your health. # source: MLECHIN-SHEL
"A sinful position." # source: MLECHIN-SHEL
They laugh, and over the laughter he looks at you as he used to on the road, in Belgrade, where he would say something worse than this at dinner and send a bottle up to your room afterwards. # invented
*   [Rise, and say that an opinion is no sin # id: rise # act: slight(khrushchev) # hint: the stenographers are writing # invented]
    Were opinion a sin, you tell them, there would be nobody left to take the chair. It sounds well under a dome. {hall_with("seven"): Here and there they clap, as rain begins.|A voice from the back asks you to go on, comrade, and to give the names.} # invented
*   [Laugh too, a little after the others # id: laugh # act: reconcile(khrushchev) # hint: your neighbours are not laughing # invented]
    {trusts("khrushchev", "bulganin", 0): He lifts two fingers from the table to you, which is how he thanks drivers.|He has turned to someone else by then, and you have laughed alone, at yourself, in public.} Kaganovich moves his papers an inch away from yours. # invented
*   [Find something to read in the agenda # id: read_agenda # act: wait # history # hint: a joke left lying may still be a door # plausible]
    The agenda is half a sheet and you know it by heart before the laughter has finished. It's possible, after all, that he meant it kindly, and there is no hurry about finding out. # invented
-   -> DONE

=== bulganin_22_doors ===
# chair: bulganin
# when: 22 sitting 1
# needs: not carried(dismissal) and declared(bulganin, khrushchev)
They have put your card on the desk beside Mikoyan's, two places nearer the middle than you sat on Tuesday. It is a better chair. Molotov, with three empty seats about him, asks why the plenum should not sit tomorrow. "As you see, I am asking the plenum, and you ask questions." # source: ZENK # plausible
"Nikita Sergeyevich, what is Comrade Bulganin's position?" It is Shelepin, of the Komsomol, who in the interval shook your hand. # source: MLECHIN-SHEL # plausible
"He found the right door. He tried all the others first." # invented
It gets the laugh. You have been forgiven in front of the whole Central Committee, and you notice that it was done sitting down. # invented
*   [Say from your place where you stand # id: stand # act: reconcile(khrushchev) # hint: it will be hard to say less on Monday # invented]
    You are with the First Secretary, you say, without reservation; and having a gift for the rounded sentence you go on rather longer than is needed. "We heard," says Mikoyan, not unkindly, to his pencil. # invented
*   [Say that several doors stood open to all # id: several # act: hedge # hint: Zhukov will know which you mean # invented]
    The laughter finishes at once. Over the rows a marshal's head comes round by degrees, and you find it convenient to add that you spoke in general. # invented
*   [Bow, and leave it at that # id: bow # act: wait # hint: a bow commits one to nothing # invented]
    It is a good bow, from the waist, slightly ironic. Nobody can do anything with it. # invented
-   -> DONE

=== bulganin_22_opening ===
# chair: bulganin
# when: 22 sitting 1
# needs: carried(dismissal)
There is a bell on the table, and since the Presidium has freed the First Secretary of his duties it is you who must ring it. You ask whether the plenum considers it lawful to open. "Yes!" That much they will give you. # source: ZENK # invented
Nikita Sergeyevich has sat down in the fifth row between a Ukrainian and a marshal, with his arms spread along the backs of both chairs, and the whole hall is arranged by where he is. # invented
"Comrade Bulganin," says a young man from the Komsomol, "what is your position?" # source: MLECHIN-SHEL # invented
It is only civil to answer, and it would be only prudent to let Suslov report first, since until he has reported nobody can say what has happened. # invented
*   [Read them the decision, all of it # id: decision # act: slight(khrushchev) # hint: then it is yours # invented]
    You read it in the voice that did so well in Geneva. {hall_with("seven"): They listen; some write; a minister whose ministry was abolished in May nods at each clause.|By the second clause they are shouting for the names of those who voted, so that you read the third, which is the gracious one, to nobody.} # invented
*   [Call upon Comrade Suslov, and sit # id: suslov # act: hedge # hint: he will be exact # invented]
    Suslov is exact. In his mouth your decision becomes a proposal, then an opinion, then an incident, and you have nothing to object to at any single step. # invented
*   [Say that the vote was perhaps early # id: early # act: recant # hint: your friends are within hearing # invented]
    Somebody laughs from sheer surprise. Along the front row Kaganovich is explaining to Malenkov, in what he takes for a whisper, what he always said about you. # invented
-   -> DONE

=== bulganin_22_lists ===
# chair: bulganin
# when: 22 sitting 2
# needs: any_read()
# content: names of people shot in 1937 and 1938
Zhukov reads the way he reports: the figure once, then a stop, so that it may be entered on the map. # plausible # source: ZHUKOV-SP
{ read("molotov") or read("kaganovich"):
    On lists, between 27 February 1937 and 12 November 1938, with the sanction of Stalin, Molotov and Kaganovich: 38,679 people to be shot. On the last of those days, 3,167. # source: ZHUKOV-SP # heavy
    A scrap of Yezhov's. "For the shooting of all 138. I. St., V. Molotov." Alksnis, Antonov, Bubnov, Dybenko, Mezhlauk, Rudzutak, Chubar, Unshlikht. Of these eight you had dined with several, and can remember, which is worse, at whose table. # source: ZHUKOV-SP # plausible # heavy
    "Butchers! Answer!" It comes from all round the dome, and your old colleagues look straight before them. # source: PIKHOIA
- else:
    It is Malenkov's turn first: who supervised whom, and what lay in his assistant's safe. The soldiers in the hall have begun to sit very straight. # source: EMEL # paraphrase
}
Then the marshal shuts the folder on his thumb. Other former members of the Politburo, he says, are guilty too. # source: EMEL # paraphrase
Nobody has said your name. You find that you are listening for it with your back. # invented
*   [Cry "Answer!" with the rest # id: cry # act: slight(molotov) # hint: Molotov knows your voice # invented]
    It comes out of you quite loud. Molotov turns his head, in no hurry, and makes a note, and you would give something to know under which number. # invented
*   [Send a note up to Zhukov # id: note # act: reconcile(zhukov) # hint: notes have been read aloud before now # invented]
    The folded paper goes along the arc of desks from hand to hand; you never knew it was so long. He reads it standing. {trusts("zhukov", "bulganin", 0): Then it goes into the folder, at the back, with what he has finished.|Then it goes into the folder, among the other documents.} # invented
*   [Keep both hands on the desk # id: hands # act: wait # history # hint: nobody is ever reproached for his hands # plausible]
    There they may be seen to have signed nothing. It is some time before you notice that every man in your row is sitting in the same way, like pupils whose nails are to be inspected. # invented
-   -> DONE

=== bulganin_22_unread ===
# chair: bulganin
# when: 22 sitting 2
# needs: not any_read()
Zhukov has brought a folder to the rostrum and speaks for half an hour without opening it. Manners, he says. Order. Who may call whom to account, and through which channel. It lies by his elbow with its tapes tied. # invented
All over the hall they are looking at it. Malenkov, who has not taken his eyes off the knot, has the complexion of a man at sea; and it comes to you, pleasantly at first, that you may be the only one in your row who does not know what is in it. # invented
So long as it is shut, all of you have been rude to a colleague together. Were it opened, it would become possible to have been merely rude. # invented
*   [Ask, from your seat, what it contains # id: ask # act: slight(malenkov) # hint: Malenkov will not forget who asked # invented]
    "Papers," says Zhukov. It is all he says, but the hall has heard you ask, and so has Malenkov, who looks at you with a sort of wonder. # invented
*   [Praise the marshal's moderation # id: praise # act: hedge # hint: it costs nothing today # invented]
    You speak for four minutes on the comradely tone, and are thanked for them by nobody. # invented
*   [Let the tapes stay tied # id: tied # act: wait # hint: a folder keeps # invented]
    At six he tucks it beneath his arm like a swagger-stick and carries it out. It will be there on Monday, and will not have got any thinner. # invented
-   -> DONE
