// Two goods: an old friend who trusts you; an old sentence that he can prove.
=== mikoyan_19_staircase ===
# when: 19 morning
# chair: mikoyan
# codex: bulganin, telephone
Bulganin has taken the stairs instead of the lift in order to meet you on them. He has slept badly and been shaved well. # invented
"In the spring," he says, "on the telephone. Intolerable, you said. You wanted him taught a lesson." So you did, or near enough, and Shepilov, the party's man for ideas, was sitting in the room at the other end. You did not know that Nikolai Aleksandrovich would take a word for a signature and build a government on it. # source: SHEP # paraphrase
{carried("dismissal"): "Now it's done, and Vyacheslav was in my anteroom by eight with a list."|{declared("mikoyan", "khrushchev"): "And yesterday, before everybody, the opposite. Come and say the first thing again. I shouldn't like to be alone in there with Vyacheslav."|{took("mikoyan_18_turn.frank"): "And yesterday you spoke for nine minutes, and I still don't know. |"}Come and say it again, upstairs. I shouldn't like to be alone in there with Vyacheslav."}} Vyacheslav is Molotov. He lowers his voice for the name, on an empty staircase. # invented
*   [Ask how long he would be Molotov's premier # id: molotov # act: lobby(bulganin, khrushchev) # history # hint: he passes on whatever frightens him # plausible]
    "Ten years he sat where you sit," you say, "and he has never quite got up." Bulganin's hand goes to his beard, as if there were to be an inspection. # invented
*   [Give him the word again, for old times # id: word # act: pact(bulganin, seven) # hint: he will lean on it with all his weight # invented]
    {bound("mikoyan", "bulganin"): He takes your hand in both of his, which are soft and a little damp, and goes up the last flight two steps at a time.|He looks at your hand and then up the well of the stairs. "Let us first see," he says, "how the day goes." You taught him that sentence.} # invented
*   [Ask whose exchange that telephone was on # id: exchange # act: threaten(bulganin, khrushchev) # hint: fear makes him slower, not kinder # invented]
    State Security's, you remind him: Serov's, and Serov is Nikita's. If somebody took down your half, they took down his, and his was longer. He holds on to the banister. He had always, he tells you, thought of you as a warm man. # invented
-   -> DONE

// Two goods: voices, which Nikita has; votes, of which you own one in eleven.
=== mikoyan_19_hands ===
# when: 19 sitting 1
# chair: mikoyan
# needs: not carried(dismissal)
# codex: candidates, mukhitdinov, kozlov
Along the wall their hands were up before Malenkov had found his page: Furtseva, {in_room("zhukov"): Zhukov, |}{in_room("kozlov"): Kozlov of Leningrad with the night train still in his collar, |}two or three secretaries. Bulganin has an order of speakers on a card, and the wall is not on it. No, he told them: you sit for a while. Those who have been heard were heard by shouting. # source: OGR # paraphrase
{in_room("mukhitdinov"): Mukhitdinov of Tashkent came in and wished everybody good day, and everybody let it lie, you among them. You have seen prices posted less plainly.|There is a chair for Mukhitdinov of Tashkent, who may be over the Aral Sea, with a glass of water set out in front of it.} # source: MUKH # plausible
Counted by votes, Nikita is drowning; counted by everyone who can speak, he floats. You possess one vote in eleven. You have always thought eleven a very good number, and never wished it twenty-one. # invented
*   [Ask that hands be taken as they rose # id: hands # act: hedge # history # hint: order is dull, and therefore hard to refuse # plausible]
    Mere manners, you say; any shop serves its queue. "This is not a shop," says Molotov. No, you agree: in a shop somebody would by now have asked what they wanted. Furtseva has to cough. # invented
*   [Name a hall where nobody is told to sit # id: hall # act: demand_plenum # hint: what you say for the wall, the wall will say for you # source: SCHATT # plausible]
    There is a body, you remark, the whole Central Committee, in which these comrades have votes as good as Molotov's. You see the sentence go down the wall from one to the next like a bucket at a fire. # invented
*   [Let Molotov have the floor first # id: floor # act: wait # hint: he will be thorough # source: LOPEZ # plausible]
    He opens with 1923 and Nikita's Trotskyism, and has numbered his pages. By the ninth Voroshilov is drawing a horse. You wanted a lesson given; you had forgotten that when Vyacheslav Mikhailovich gives one, the whole class is kept in. # source: LOPEZ # plausible
-   -> DONE

// Two goods: to make what was voted work; to make it need somebody's leave.
=== mikoyan_19_stencil ===
# when: 19 sitting 1
# chair: mikoyan
# needs: carried(dismissal)
# codex: general-department, pravda, secretariat
The decision is one sentence long and nobody can get it typed. # invented
The party's chancery regrets that the stencils are locked up. _Pravda_ would be glad of a signature; the signature wants a stamp, and the stamp is in Old Square with a secretary who has gone to have a tooth seen to. Kaganovich asks why you are smiling. They have put the master out of the house and cannot find where he kept the spoons. # invented
{declared("mikoyan", "seven"): Your hand went up with theirs; they are your spoons.|You are in the minority, and have not been so well rested in years.} Molotov wants it done by one o'clock. Zhukov's office has asked in writing, politely, whose orders a minister now obeys. # invented
*   [Ring _Pravda_ yourself # id: pravda # act: claim(pravda) # hint: you will learn what your voice is worth today # invented]
    {holds("mikoyan", "pravda"): They will set whatever you dictate. It is some time before you dictate anything; you have never before been the whole of a decision.|The editor is so sorry. He would need Comrade Shepilov, who is in a meeting. Yes, you say, you can see him from here.} # invented
*   [Say that a plenum must confirm it # id: confirm # act: demand_plenum # hint: a confirmation can also be withheld # invented]
    "A formality," says Malenkov. You entirely agree; hence it should be done with care, and in front of everyone. He has nodded twice before he hears it. # invented
*   [Go on smiling, and say nothing # id: smile # act: wait # hint: the hours belong to whoever can type # invented]
    At half past twelve they send for a locksmith. At one, for a different one, with clearance. # invented
-   -> DONE

// Two goods: your clean name; the truth, which is that Shepilov has quoted you correctly.
=== mikoyan_19_notebook ===
# when: 19 sitting 2
# chair: mikoyan
# needs: not carried(dismissal) and in_room(shepilov)
# codex: shepilov, mikoyan-two-faces
Shepilov reads Nikita out of a notebook, in a baritone. Nikita asks him how long he studied. At some expense to the state, says Shepilov: gymnasium, university, Red Professors. Nikita had "two winters with a priest for a pood of potatoes". Why then, asks the baritone, does he claim to know everything? # source: ZENK
Nikita found that man, raised him, showed him to visitors. He has stopped answering. What you are watching is the notebook. It has dates in it; Shepilov was in Bulganin's study that day in spring, and he has just wetted a finger. Near the end there will be a page with an Armenian accent. The trouble with that page is that it is accurate{declared("mikoyan", "seven"):, and that you are now supposed to be proud of it|}. # source: SHEP # plausible
*   [Cut in with a question of grammar # id: grammar # act: slight(shepilov) # history # hint: he will keep the page for another day # plausible]
    The comrade says "expert in everything"; does an economist mean it as praise or as a vacancy? There is the beginning of a laugh. Shepilov flushes, loses his place and sits down some pages early. You have made an enemy with beautiful handwriting. # source: TAUBMAN2003 # plausible
*   [Own to the telephone call yourself # id: own # act: hedge # hint: it buys belief, and Nikita will have heard # invented]
    "In the spring," you say, "I told Nikolai Aleksandrovich that it was intolerable. It was. I have since had a look at the alternative." Everyone examines Bulganin. Nikita examines you, and nods slowly, like a buyer who has seen the worm and takes the apple. # invented
*   [Let him read it out, and say: every word # id: every # act: declare(seven) # hint: you cannot sell the same word twice # invented]
    He reads it well, even the accent. "Every word," you say{took("mikoyan_18_turn.over"):; it is the second time that they have counted you|, and Malenkov has already announced the new figure}. Nikita only asks what month that was. April. He seems to be going back through April, looking for you. # invented
-   -> DONE

// Two goods: to be of use to those who govern; not to be the one who made it work.
=== mikoyan_19_keys ===
# when: 19 sitting 2
# chair: mikoyan
# needs: carried(dismissal)
# codex: secretariat, first-secretary
Nikita Sergeyevich has been dismissed and does not seem to have been told. He sits in the common row with both elbows on the cloth, interrupts the item about his successor, and asks Malenkov to speak up. # invented
Somebody, says Molotov, must fetch his keys: the safe in Old Square, the seal, the list of telephones. It should be a person whom he will not throw down the stairs. The table turns this over, and then, one face after another, it turns to you. # invented
He might even hand them to you, in the garden, over a glass of something; and then it really would be finished, with no worse noise than that. But people forgive the man who has a lock changed sooner than the one who came for the key. # invented
*   [Ask for the order in writing, signed by all # id: writing # act: hedge # hint: each will want another to sign first # invented]
    The sheet goes round. Molotov signs in full, with the date. Bulganin would like to read it again. By four o'clock it has one name on it, in the middle, and Voroshilov wishes to know whether a head of state signs first or last. # invented
*   [Take him the message, and one of your own # id: message # act: tell(khrushchev, bulganin) # hint: they will see how long you bend down to him # invented]
    You walk round the table. "They want your keys, Nikita." He pats all his pockets for the company to see. "Will Nikolai hold?" he asks, with his chin in his collar. Until somebody leans on him, you say, from either side. "Other trousers," Nikita announces, and spreads his hands. # invented
*   [Let Malenkov go; it is his government # id: malenkov # act: wait # hint: it is noticed who stays in his seat # invented]
    He takes two officers with him. He is back within the hour, quite calm. The woman at the desk asked whom he wished to see. "The First Secretary," he said, from habit; and she told him that the First Secretary was out. # invented
-   -> DONE

// Two goods: Zhukov's shield; never again to live under somebody's shield.
=== mikoyan_19_tanks ===
# when: 19 sitting 3
# chair: mikoyan
# needs: in_room(zhukov)
# codex: tank-sentence, brezhnev-faint, zhukov
{ill("brezhnev"): Brezhnev's chair is pushed back as they left it when they walked him out; Kaganovich had promised to drive him beyond Mozhai, that is, to the end of the earth.|Brezhnev, whom Kaganovich has twice told to mind his place, is the colour of tallow.} And Zhukov has the floor. The decision {carried("dismissal"): is|would be} unlawful, he says, and he will go at once to the party, "through the party organisations of the armed forces". # source: SCHATT # source: ZENK-M
{in_room("saburov"): Saburov, off the plane from Warsaw, asks about tanks, and is told that he is "babbling"; none can approach Moscow without the minister's order, and the minister has given no such order.|Nobody says the word tanks. You can hear several people not say it.} # source: ZHUKOV-MS
You are glad of him, naturally. As reassurance it could be improved, since it tells you who would give the order. For thirty years you lived under a man who could say such a sentence, and you remember how carefully everyone then studied his papers. They are doing it now. # invented
*   [Thank nobody, and ask for a plenum # id: plenum # act: demand_plenum # history # hint: it is what the marshal would like you to say # source: SCHATT # plausible]
    Under such a roof one may speak softly. All the members, you say, and then whatever they decide. {carried("dismissal"): Malenkov says that it has been decided.|Malenkov wants his motion voted now.} You ask whether the waiters might bring tea first, and both sides of the table discover a thirst. # plausible
*   [Remind him that he is a candidate here # id: candidate # act: slight(zhukov) # hint: he forgets nothing said to him sitting down # invented]
    "As a candidate member," you ask, "or as a minister?" He considers you as he might a wrong contour on a map. But Voroshilov has begun to breathe again, and Pervukhin passes you the mineral water, which he has never done before. # invented
*   [Say that you too would have it counted now # id: counted # act: second(dismissal) # needs: declared(mikoyan, seven) and not carried(dismissal) # locked: there is nothing here that you wish to hurry # hint: Bulganin would have no excuse left but Bulganin # invented]
    "Quickly, then," says Kaganovich, "before the cavalry." Bulganin moves his pencil from the left side of his paper to the right. He appears to regard this as a beginning. # invented
-   -> DONE
