// Two goods: an old friend who trusts you; an old sentence that he can prove.
=== mikoyan_19_staircase ===
# when: 19 morning
# chair: mikoyan
# codex: bulganin
Bulganin has taken the stairs instead of the lift in order to meet you on them. He has slept badly and been shaved well. # invented
"In the spring," he says, "on the telephone. Intolerable, you said. You wanted him taught a lesson." So you did, or near enough, and Shepilov was sitting in the room at the other end. You did not know that Nikolai Aleksandrovich would take a word for a signature and build a government on it. # source: SHEP # paraphrase
{carried("dismissal"): "Now it's done, and Vyacheslav was in my anteroom by eight with a list."|"Come and say it again, upstairs. I shouldn't like to be alone in there with Vyacheslav."} At the name he drops his voice, on an empty staircase. It is the most interesting thing he has said. # invented
*   [Ask how long he would be Molotov's premier # id: molotov # act: lobby(bulganin, khrushchev) # history # hint: he passes on whatever frightens him # plausible]
    "Eleven years he sat where you sit," you say, "and he has never quite got up." Bulganin's hand goes to his beard, as if there were to be an inspection. # invented
*   [Give him the word again, for old times # id: word # act: pact(bulganin, seven) # hint: he will lean on it with all his weight # invented]
    {bound("mikoyan", "bulganin"): He takes your hand in both of his, which are soft and a little damp, and goes up the last flight two steps at a time.|He looks at your hand and then up the well of the stairs. "Let us first see," he says, "how the day goes." You taught him that sentence.} # invented
*   [Ask whose exchange that telephone was on # id: exchange # act: threaten(bulganin, khrushchev) # hint: fear makes him slower, not kinder # invented]
    Serov's, you remind him. If somebody took down your half, they took down his, and his was longer. He holds on to the banister. He had always, he tells you, thought of you as a warm man. # invented
-   -> DONE

// Two goods: voices, which Nikita has; votes, of which you own one in eleven.
=== mikoyan_19_hands ===
# when: 19 sitting 1
# chair: mikoyan
# needs: not carried(dismissal)
# codex: candidates, mukhitdinov
Along the wall their hands were up before Malenkov had found his page: Furtseva, {in_room("zhukov"): Zhukov, |}{in_room("kozlov"): Kozlov with the night train still in his collar, |}two or three secretaries. Bulganin's order of speakers is on a card and the wall is not. No, he tells them: you sit for a while. # source: OGR # paraphrase
{in_room("mukhitdinov"): Mukhitdinov of Tashkent came in and wished everybody good day, and everybody let it lie, you among them. You have seen prices posted less plainly.|There is a chair for Mukhitdinov of Tashkent, who may be over the Aral Sea. They have set out a glass of water for him, as for the prophet.} # source: MUKH # plausible
Counted by votes, Nikita is drowning; counted by everyone who can speak, he floats. You possess one vote in eleven. You have always thought eleven a very good number, and never wished it twenty-one. # invented
*   [Ask that hands be taken as they rose # id: hands # act: hedge # history # hint: order is dull, and therefore hard to refuse # plausible]
    Mere manners, you say; any shop serves its queue. "This is not a shop," says Molotov. No, you agree: in a shop somebody would by now have asked what they wanted. Furtseva has to cough. # invented
*   [Name a hall where nobody is told to sit # id: hall # act: demand_plenum # hint: what you say for the wall, the wall will say for you # source: SCHATT # plausible]
    There is a body, you remark, in which these comrades have votes as good as Molotov's. You see the sentence go down the wall from one to the next like a bucket at a fire. # invented
*   [Let Molotov have the floor first # id: floor # act: wait # hint: he will be thorough # source: LOPEZ # plausible]
    He opens with 1923 and Nikita's Trotskyism, and has numbered his pages. By the ninth Voroshilov is drawing a horse. You wanted a lesson given; you had forgotten that when Vyacheslav Mikhailovich gives one, the whole class is kept in. # source: LOPEZ # plausible
-   -> DONE

// Two goods: to make what was voted work; to make it need somebody's leave.
=== mikoyan_19_stencil ===
# when: 19 sitting 1
# chair: mikoyan
# needs: carried(dismissal)
# codex: pravda
The decision is one sentence long and nobody can get it typed. # invented
Malin's department regrets that the stencils are locked up. _Pravda_ would be glad of a signature; the signature wants a stamp, and the stamp is in Old Square with a secretary who has gone to have a tooth seen to. Kaganovich asks why you are smiling. They have put the master out of the house and cannot find where he kept the spoons. # invented
{declared("mikoyan", "seven"): Your hand went up with theirs; they are your spoons.|You are in the minority, and have not been so well rested in years.} Molotov wants it done by noon. Zhukov's office has asked in writing, politely, whose orders a minister now obeys. # invented
*   [Ring _Pravda_ yourself # id: pravda # act: claim(pravda) # hint: you will learn what your voice is worth today # invented]
    {holds("mikoyan", "pravda"): They will set whatever you dictate. It is some time before you dictate anything; you have never before been the whole of a decision.|The editor is so sorry. He would need Comrade Shepilov, who is in a meeting. Yes, you say, you can see him from here.} # invented
*   [Say that a plenum must confirm it # id: confirm # act: demand_plenum # hint: a confirmation can also be withheld # invented]
    "A formality," says Malenkov. You entirely agree; hence it should be done with care, and in front of everyone. He has nodded twice before he hears it. # invented
*   [Go on smiling, and say nothing # id: smile # act: wait # hint: the hours belong to whoever can type # invented]
    At eleven they send for a locksmith. At half past, for a different one, with clearance. # invented
-   -> DONE

// Two goods: your clean name; the truth, which is that Shepilov has quoted you correctly.
=== mikoyan_19_notebook ===
# when: 19 sitting 2
# chair: mikoyan
# needs: not carried(dismissal) and in_room(shepilov)
# codex: shepilov
Shepilov reads Nikita out of a notebook, in a baritone. Nikita asks him how long he studied. At some expense to the state, says Shepilov: gymnasium, university, Red Professors. Nikita had "two winters with a priest for a pood of potatoes". Why then, asks the baritone, does he claim to know everything? # source: ZENK # paraphrase
Nikita found that man, raised him, showed him to visitors. He has stopped answering. What you are watching is the notebook. It has dates in it; Shepilov was in Bulganin's study that day in spring, and he has just wetted a finger. Near the end there will be a page with an Armenian accent. The trouble with that page is that it is accurate{declared("mikoyan", "seven"):, and that you are now supposed to be proud of it|}. # source: SHEP # plausible
*   [Cut in with a question of grammar # id: grammar # act: slight(shepilov) # history # hint: he will keep the page for another day # plausible]
    The comrade says "expert in everything"; does an economist mean it as praise or as a vacancy? There is the beginning of a laugh. Shepilov flushes, loses his place and sits down some pages early. You have made an enemy with beautiful handwriting. # source: TAUBMAN2003 # plausible
*   [Own to the telephone call yourself # id: own # act: hedge # hint: it buys belief, and Nikita will have heard # invented]
    "In the spring," you say, "I told Nikolai Aleksandrovich that it was intolerable. It was. I have since had a look at the alternative." Everyone examines Bulganin. Nikita examines you, and nods slowly, like a buyer who has seen the worm and takes the apple. # invented
*   [Let him read it out, and say: every word # id: every # act: declare(seven) # hint: you cannot sell the same word twice # invented]
    He reads it well, even the accent. "Every word," you say, and Malenkov has already announced the new figure. Nikita only asks what month that was. April. He seems to be going back through April, looking for you. # invented
-   -> DONE

// Two goods: Zhukov's shield; never again to live under somebody's shield.
=== mikoyan_19_tanks ===
# when: 19 sitting 3
# chair: mikoyan
# needs: in_room(zhukov)
# codex: zhukov
{ill("brezhnev"): Brezhnev's chair is pushed back as they left it when they walked him out; Kaganovich had promised to drive him beyond Mozhai.|Brezhnev, whom Kaganovich has twice told to mind his place, is the colour of tallow.} And Zhukov has the floor. The decision {carried("dismissal"): is|would be} unlawful, and he will go at once to the party, "through the party organisations of the armed forces". # source: SCHATT # source: ZENK-M
{in_room("saburov"): Saburov asks about tanks, and is told that he is "babbling"; none can approach Moscow without the minister's order, and the minister has given no such order.|Nobody says the word tanks. You can hear several people not say it.} # source: ZHUKOV-MS
You are glad of him, naturally. As reassurance it could be improved, since it tells you who would give the order. You also lived for thirty years under a man who could say such a sentence, and you remember how carefully everyone then studied his papers. They are doing it now. # invented
*   [Thank nobody, and ask for a plenum # id: plenum # act: demand_plenum # history # hint: it is what the marshal would like you to say # source: VOIT # paraphrase]
    Under such a roof one may speak softly. All the members, you say, and then whatever they decide. {carried("dismissal"): Malenkov says that it has been decided.|Malenkov wants his motion voted now.} You ask whether the waiters might bring tea first, and both sides of the table discover a thirst. # source: LOPEZ # plausible
*   [Remind him that he is a candidate here # id: candidate # act: slight(zhukov) # hint: he forgets nothing said to him sitting down # invented]
    "As a candidate member," you ask, "or as a minister?" He considers you as he might a wrong contour on a map. But Voroshilov has begun to breathe again, and Pervukhin passes you the mineral water, which he has never done before. # invented
*   [Say that you too would have it counted now # id: counted # act: second(dismissal) # needs: declared(mikoyan, seven) and not carried(dismissal) # locked: you have no quarrel with Bulganin's slowness # hint: Bulganin would have no excuse left but Bulganin # invented]
    "Quickly, then," says Kaganovich, "before the cavalry." Bulganin moves his pencil from the left side of his paper to the right. He appears to regard this as a beginning. # invented
-   -> DONE
