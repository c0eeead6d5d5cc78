=== bulganin_22_study ===
# chair: bulganin
# when: 22 morning
# codex: plenum, council-of-ministers
The two typists get up when you come in, as they have done each morning since you were premier, and only at the inner door does it strike you that you were counting. # invented
{ carried("dismissal"):
    On the blotter lies the Presidium's decision, complete but for the consent of a hundred and thirty people, who will be in the Sverdlov Hall at two. # plausible
- else:
    {silence_kept(): Suslov is to tell the Central Committee, at two, that there is nothing to tell.|Suslov is to tell the Central Committee, at two, what was said behind a shut door.} His text has gone to Nikita Sergeyevich. It has not come to you, and a chairman of the Council of Ministers does not ask a courier where he is going. # plausible # source: COOLLIB
}
Bezruk remarks to the window that across the corridor Nikita Sergeyevich has sent everyone out, and is by himself. # invented
*   [Cross the corridor and see him alone # id: cross # act: reconcile(khrushchev) # hint: there are other doors on that corridor # invented]
    He does not get up; but then he never did. {trusts("khrushchev", "bulganin", 0): With one finger he pushes a plate of bread rings across the desk, and says that it will be a long afternoon and that you should eat.|He says that he has a plenum at two, and that you have had since Tuesday to find his door.} # invented
*   [Ask Suslov for a sight of his text # id: text # act: lobby(suslov, seven) # hint: he will answer with a rule # invented]
    Suslov stands while you stand. A report to the Central Committee, he explains, belongs to the Central Committee, which will hear it at fourteen hours; he has known cases where it was otherwise, and they were regretted. {took("bulganin_20_count.rules"): You asked him for a rule on Thursday, he adds, almost warmly; he has not forgotten it.} # invented
*   [Have tea, and let them come to you # id: tea # act: wait # history # hint: somebody may # plausible]
    The tea comes. At a quarter to two you go down by yourself, which from outside must have looked very like a decision. # invented
-   -> DONE

=== bulganin_22_sinful ===
# chair: bulganin
# when: 22 sitting 1
# needs: not carried(dismissal)
# codex: sverdlov-hall, central-committee
{carried("abolition"): Nikita Sergeyevich is not First Secretary, since there is none. But the bell was nearest to him, and he|Nikita Sergeyevich} has settled the agenda before people have found their seats: an inner-party question, until six today, the next session on Monday at ten. # source: ZENK # paraphrase
"Why not tomorrow?" asks Molotov. "As you see, I am asking the plenum, and you ask questions." # source: ZENK
Then a young man called Shelepin, from the Communist youth. "Nikita Sergeyevich, what is Comrade Bulganin's position?" He might be inquiring after your health. # source: MLECHIN-SHEL
{ declared("bulganin", "khrushchev"):
    "He found the right door," says Nikita Sergeyevich. "He tried all the others first." # invented
- else:
    "A sinful position," says Nikita Sergeyevich. # source: MLECHIN-SHEL
}
{ took("bulganin_18_beside.plenum") or took("bulganin_19_tanks.plenum") or took("bulganin_19_side.plenum") or took("bulganin_20_gallery.plenum") or took("bulganin_21_letter.plenum"):
    "Though he did ask for a plenum," he adds, and opens his arms to the dome. "There, Nikolai." # invented
}
They laugh, {took("bulganin_tunic.tunic"): at you and at the ribbons,} and over the laughter he looks at you as he used to in Belgrade, where he would say something worse than this at dinner, and afterwards have a bottle sent up to your room. # invented
*   [Rise, and say that an opinion is no sin # id: rise # act: slight(khrushchev) # hint: the stenographers are writing # invented]
    Were opinion a sin, you tell them, there would be nobody left to take the chair. It sounds well under a dome. {hall_with("seven"): Here and there they clap.|A voice from the back asks you to go on, comrade, and to give the names.} # invented
*   [Laugh too, a little after the others # id: laugh # act: reconcile(khrushchev) # hint: your neighbours are not laughing # invented]
    {trusts("khrushchev", "bulganin", 0): He lifts two fingers from the table to you, which is how he thanks drivers.|He has turned to someone else by then, and you have laughed at yourself, alone, in public.} Kaganovich, beside you, looks at your mouth. # invented
*   [Find something to read in the agenda # id: read_agenda # act: wait # history # hint: a joke left lying may still be a door # plausible]
    The agenda is half a sheet, and you have it by heart before they have finished laughing. It is possible, after all, that he meant it kindly, and there is no hurry about finding out. # invented
-   -> DONE

=== bulganin_22_opening ===
# chair: bulganin
# when: 22 sitting 1
# needs: carried(dismissal)
# codex: sverdlov-hall, central-committee
There is a bell on the table, and since the First Secretary has been freed of his duties it is the head of the government who must ring it. You ask whether they find it lawful to begin. "Yes!" That much they will give you. # source: ZENK # invented
Nikita Sergeyevich has sat down in the fifth row, between a Ukrainian and a marshal, with his arms along the backs of both their chairs, and the whole hall is arranged by where he is. # invented
"Comrade Bulganin," says young Shelepin, of the Communist youth, "what is your position?" {took("bulganin_19_paper.confirm") or took("bulganin_20_decree.force"): And a voice behind him: we are told we are to confirm something. What? Who asked for it? One says that it was you.} # source: MLECHIN-SHEL # invented
It is only civil to answer. It would be only prudent to let Suslov report first, since until he has reported nobody can say what has happened. # invented
*   [Read them the decision, all of it # id: decision # act: slight(khrushchev) # hint: then it is yours # invented]
    You read it in the voice that did so well in Geneva. {hall_with("seven"): They write it down; a minister whose ministry was abolished in May nods at each clause.|By the second clause they are shouting for the names of those who voted, so that the third, which is the gracious one, goes for nothing.} # invented
*   [Call upon Comrade Suslov, and sit # id: suslov # act: hedge # hint: he will be exact # invented]
    Suslov is exact. In his mouth your decision becomes a proposal, then an opinion, then an incident, and at no single step is there anything to which one could object. # invented
*   [Say that the vote was perhaps early # id: early # act: recant # hint: your friends are within hearing # invented]
    Somebody laughs from sheer surprise. In the front row Kaganovich is telling Malenkov, in what he takes for a whisper, what he always said about you. # invented
-   -> DONE

=== bulganin_22_lists ===
# chair: bulganin
# when: 22 sitting 2
# needs: any_read()
# content: names of people shot in 1937 and 1938
# codex: lists, figure-38679, the-138
Zhukov has the rostrum, with papers out of the archive, lists with signatures on them. He reads the way he reports: the figure once, then a stop, so that it may be entered on the map. # plausible # source: ZHUKOV-SP
{ read("molotov") or read("kaganovich"):
    On lists for one court, the Military Collegium, between 27 February 1937 and 12 November 1938, with the sanction of Stalin, Molotov and Kaganovich: 38,679 people to be shot. On the last of those days, 3,167. # source: ZHUKOV-SP # heavy
    A scrap of Yezhov's, who ran the police. "For the shooting of all 138. I. St., V. Molotov." Alksnis, Antonov, Bubnov, Dybenko, Mezhlauk, Rudzutak, Chubar, Unshlikht. With some of these eight you had dined, and can remember, which is worse, at whose table. # source: ZHUKOV-SP # plausible # heavy
    "Butchers! Answer!" It comes from all round the dome, and your old colleagues look straight before them. # source: PIKHOIA
- else:
    Malenkov comes first: whom he supervised, and what lay in his assistant's safe. The soldiers in the hall have begun to sit very straight. # source: EMEL # paraphrase
}
Then he shuts the folder on his thumb. There were others in that Politburo, he says, and they are guilty too. You find that you are listening for your name with your back. # source: EMEL # paraphrase # invented
*   [Cry "Answer!" with the rest # id: cry # act: slight(molotov) # hint: Molotov knows your voice # invented]
    It comes out of you quite loud. Molotov turns his head, in no hurry, and writes, and you would give something to know under which number. # invented
*   [Send a note up to Zhukov # id: note # act: reconcile(zhukov) # hint: notes have been read aloud before now # invented]
    The folded paper goes along the arc of desks from hand to hand. He reads it standing. {trusts("zhukov", "bulganin", 0): Then it goes into the folder, at the back, with what he has finished.|Then it goes into the folder, among the other documents.} # invented
*   [Keep both hands on the desk # id: hands # act: wait # history # hint: nobody is ever reproached for his hands # plausible]
    There they may be seen to have signed nothing. It is some time before you notice that every man in your row is sitting so, like pupils whose nails are to be inspected. # invented
-   -> DONE

=== bulganin_22_unread ===
# chair: bulganin
# when: 22 sitting 2
# needs: not any_read()
# codex: archives, lists, silence
Zhukov has brought a folder to the rostrum, and speaks for half an hour without opening it. Manners; order; who may call whom to account. It lies by his elbow with its tapes tied. Everyone of your age in the hall knows what sort of folder it is: it has names in it, and under the names signatures. # invented
Malenkov, who has not taken his eyes off the knot, has the complexion of a man at sea. So long as it is shut, all of you have been rude to a colleague together. Were it opened, it would become possible to have been merely rude. # invented
*   [Ask, from your seat, what it contains # id: ask # act: slight(malenkov) # hint: Malenkov will not forget who asked # invented]
    "Papers," says Zhukov. It is all he says, but the hall has heard you ask, and so has Malenkov, who regards you with a sort of wonder. # invented
*   [Praise the marshal's moderation # id: praise # act: hedge # hint: it costs nothing today # invented]
    You speak for four minutes on the comradely tone, and are thanked for them by nobody. # invented
*   [Let the tapes stay tied # id: tied # act: wait # hint: a folder keeps # invented]
    At six he carries it out beneath his arm, like a swagger-stick. It will be there on Monday, and will not have got any thinner. # invented
-   -> DONE
