=== bulganin_19_flights ===
# when: 19 morning
# chair: bulganin
# codex: aircraft, malin, delegates
Your anteroom gets up: two typists, the duty officer, the waiter with the glasses. Malin, who runs the party's General Department and is waiting for you, gets up too, without putting down the telephone. # plausible
Each morning the Prime Minister is shown a sheet of the air movements round Moscow, because Stalin once asked for one and nobody has dared to stop. {told("russia"): Today it runs to two pages. Machines of the Defence Ministry have been asking all night for leave to land, with passengers described as members of the Central Committee, for the jubilee; it is a good many jubilants.|Today it is short. A military machine or two, and passengers for the jubilee.} At Tashkent a spare aircraft was kept standing for Comrade Mukhitdinov, of Uzbekistan, and his presents. # plausible # source: ZENK-M # source: MUKH
{carried("dismissal"): Last night you removed a First Secretary by a show of hands. It has not made any difference to the sheet.|They are people who will be asked for an opinion, and not by you. A word across the corner would close the sky. It would be in your handwriting.} # invented
*   [Initial it, as you initial everything # id: initial # act: wait # history # hint: initials mean seen; you will have seen it # plausible]
    Your monogram is much admired: the two letters stand like a couple having their photograph taken. The sheet goes off to be filed under Leningrad. # invented
*   [Forbid any landing without your signature # id: forbid # act: claim(aircraft) # hint: Zhukov will hear of it by breakfast # plausible]
    {holds("bulganin", "aircraft"): By ten a general of transport aviation has read it back to you, clearly frightened, and you are shocked to find how easily it was done.|By ten it is back. The order has been sent for countersignature, as regulations require, to the Minister of Defence.} # invented
*   [Ring Zhukov, as one marshal to another # id: ring_zhukov # act: lobby(zhukov, seven) # hint: he does not think that there are two # invented]
    You remark that there is a good deal of flying. It is good weather for it, says Zhukov. You remark that you and he have always seen alike about Nikita Sergeyevich's post, as distinct from the person. He lets you hear him breathe, twice. # invented # source: SHISHKIN
-   -> DONE

=== bulganin_19_hands ===
# when: 19 sitting 1
# chair: bulganin
# needs: chairs(bulganin)
# codex: candidates, aristov, mukhitdinov
{in_room("mukhitdinov"): "Good morning, comrades," says Mukhitdinov of Tashkent from the door, and twenty people let it lie. You would have nodded, but are unsure whether a chairman nods first.|The doors are shut on time, and several people look at them.} # source: MUKH # paraphrase
{carried("dismissal"): The man you dismissed yesterday|Nikita Sergeyevich} is in the common row on your right. Along the wall sit the candidates and secretaries of the Central Committee, who may talk and may not vote, and before you have found your spectacles their hands are up: Aristov's, Belyaev's, and that of Furtseva, who runs Moscow, one behind another, like a class that has done its homework. {took("bulganin_kaganovich.promise"): Kaganovich has laid his railway watch on the cloth, open, facing you.} # source: MUKH # source: OGR # paraphrase
They are nearly all of them for him. In front of you is the running order, on Malenkov's cream paper. First, Malenkov. Second, Kaganovich. Third, Malenkov, on points arising. # plausible # source: OGR
*   [Keep to the paper: Malenkov # id: keep_order # act: slight(aristov) # history # hint: those with their hands up will know who did not see them # source: OGR]
    "No, you sit for a while," you tell the wall, and the wall sits. Malenkov speaks with an orator's great gestures. Aristov, who fishes, has composed himself to wait. # source: OGR # source: SKH
*   [Call on Zhukov, and get it over # id: call_zhukov # act: reconcile(zhukov) # needs: in_room(zhukov) # locked: his place is empty this morning # hint: Malenkov will want his paper explained # invented]
    He is on his feet before his name is finished. He says that this is not lawful, and sits; it takes as long as lighting a cigarette. "Any other points?" you ask, and Malenkov, whose point it was going to be, has lost his place. # invented
*   [Give Nikita Sergeyevich the floor # id: call_nikita # act: reconcile(khrushchev) # hint: an answer heard before the charge has a way of sticking # invented]
    He talks for twenty minutes about maize, bonds, Finland and his character, and sits down purple. Nobody has had time to be indignant in the agreed sequence. # invented
-   -> DONE

=== bulganin_19_lower ===
# when: 19 sitting 1
# chair: bulganin
# needs: not chairs(bulganin)
# codex: candidates, aristov, furtseva
You come in early, to see which seat nobody wants, and find that four others have had the idea. # invented
{chairs("khrushchev"): Nikita Sergeyevich presides, and has begun to enjoy it again: he has called for order three times, twice on himself.|Voroshilov presides with a pencil, which he breaks. You would have thought of a bell.} Along the wall sit the candidates and secretaries, who may talk and may not vote, and their hands are up: Aristov, Belyaev, and Furtseva, who runs Moscow. They are for him. Malenkov is passing his cream-coloured running order from lap to lap, and has written your name at the top of it, with a question mark. # invented # source: OGR
*   [Speak first, and for the seven # id: lead # act: lobby(pervukhin, seven) # hint: it will not be the question mark that they remember # plausible]
    You stand; it helps. What you say is what you told all three of them in private, and it is curious to hear it with the windows shut. Voroshilov beats time on his knee. Pervukhin listens as if there would be drawings. # invented
*   [Speak first, and for the peace of the house # id: peace # act: hedge # hint: Malenkov will turn the page # invented]
    You recall how the collective was built, by whom, and over how many lunches. It has a beginning and a middle. Furtseva looks at her watch, a small gold one. # invented
*   [Say that the wall should be heard # id: wall # act: reconcile(aristov) # hint: most of the wall is his # invented]
    Aristov thanks you, by name and patronymic, and is against you for a quarter of an hour. # invented
-   -> DONE

=== bulganin_19_faint ===
# when: 19 sitting 2
# chair: bulganin
# needs: ill(brezhnev)
# codex: brezhnev, brezhnev-faint, kaganovich
It happened before the tea. Brezhnev, the Secretary who looks after the arms factories, had asked for ten minutes and a businesslike tone, and was in the third of them. # source: SCHATT # paraphrase
"We'll drive you beyond Mozhai," Kaganovich roared at him, "forgotten how you sat in PUR? We'll send you right back!" PUR is where the army keeps its lecturers. Then there was carpet where Brezhnev had been, and Brezhnev was on it, and Kaganovich had not quite left off addressing the air above. # source: SCHATT
Everyone rose. It was the first time this week that the whole room had got up together, and it was for a man of fifty with his collar open. A doctor came in without knocking. Two guards have carried him out, with great tact, one shoe first. # plausible # source: SCHATT
Kaganovich has the floor still, and is looking for his place. But along the wall they are not looking at Kaganovich. They look at you, who were in the room, after all, and might have said something. # invented
*   [Ask who is next on the list # id: next # act: wait # history # hint: the wall will take it for an answer # plausible]
    {chairs("bulganin"): "Comrade Pervukhin," you read, from the paper;|"Pervukhin, was it not?" you say, to be helpful;} and Pervukhin, looking at the carpet, says that he has forgotten what he meant to say. # invented
*   [Call Kaganovich to order, by name # id: order # act: slight(kaganovich) # hint: he has never been called to it before # invented]
    He is so surprised that he sits. Then he begins to explain to you, citing clauses, at which point in the sequence of events a member may be interrupted. # invented
*   [Stop for tea, and go out to him # id: tea # act: reconcile(furtseva) # hint: your own side will talk while you are gone # invented]
    He lies on the leather bench in the anteroom, apologising to Furtseva, who has his collar stud in her hand. You hold the glass. It is what you are best at, and she notices it, and Malenkov's face comes round the door at intervals like a cuckoo. # invented
-   -> DONE

=== bulganin_19_potatoes ===
# when: 19 sitting 2
# chair: bulganin
# needs: not ill(brezhnev)
# codex: shepilov, furtseva-grumble
Shepilov has the floor: the learned one, the editor, the Secretary whom Nikita Sergeyevich found and promoted and had to dinner with his wife. You had forgotten what it is to hear subordinate clauses from another man. # plausible # source: TAUBMAN2003
"How many years did you study?" Nikita Sergeyevich breaks in. The state paid dearly for it, says Shepilov: gymnasium, university, the Red Professors. # source: ZENK # paraphrase
Two winters with a priest, says Nikita Sergeyevich, for a pood of potatoes. Then why, asks Shepilov, does he claim to know everything? # source: ZENK # paraphrase
Mikoyan examines a cuff. Nikita Sergeyevich's face has come undone like a parcel; you have been married to that face for two years. On your left they are waiting for you to enjoy it. # invented
*   [Let Shepilov turn the page # id: page # act: wait # history # hint: he has a good many pages # plausible]
    He does eleven minutes on vulgarity. You lean back and hear every one of your own complaints, better put, and begin to feel sorry for somebody. # invented
*   [Say that this is not a lecture room # id: lecture # act: slight(shepilov) # act: reconcile(khrushchev) # hint: the learned are few, but they keep diaries # invented]
    Shepilov closes the notebook over his finger and bows slightly, as to a stage-hand. Nikita Sergeyevich blows his nose. He does not thank you; he has never known when to. # invented
*   [Praise both, and ask for brevity # id: brevity # act: hedge # hint: neither will know what he has been praised for # invented]
    You speak warmly of education, and of the want of it. It takes six minutes, after which brevity can no longer be asked for. # invented
-   -> DONE

=== bulganin_19_tanks ===
# when: 19 sitting 3
# chair: bulganin
# needs: chairs(bulganin) and not carried(dismissal)
# codex: tank-sentence, zhukov, saburov
{in_room("saburov"): "Are you planning to arrest us?" asks Saburov, the planner, who came in from Warsaw this morning. "Tanks have appeared near Moscow."|Somebody's driver has heard that there are tanks on the Minsk road.} # source: ZHUKOV-MS
{in_room("zhukov"): "What tanks?" asks Zhukov. "Tanks cannot approach Moscow," he explains, "without an order from the minister, and there has been no such order from me." If this meeting decides anything, he adds, he will appeal to the party at once, through the party organisations of the armed forces. {took("bulganin_19_flights.forbid"): He mentions, while he is up, that somebody sent him an order about aeroplanes this morning, and that he has it in his pocket.}|There is nobody in the room who could say.} # source: ZHUKOV-MS # source: ZENK-M
You too are a marshal; there is a portrait. You became one on a military council, where one signs on the line below the man who gives the orders, and it strikes you that the line above is now your own. # plausible # source: SEROV
{lost("dismissal"): The hands were counted once, and were not enough.|You have {in_words(declared_seven())} of the eleven, by their own mouths.} Malenkov has stopped looking at his papers and looks only at you. # plausible
*   [Adjourn until the rest are back # id: adjourn # act: adjourn # history # hint: tomorrow there will be more people in Moscow # source: SOKOLOV-Z]
    You are struck by how many voices say quite right. Malenkov caps his pen, slowly, as one closes somebody's eyes; and you are nettled, since there is always tomorrow. # invented
*   [Put it to the vote, tanks or no tanks # id: put # act: put_to_vote(dismissal) # hint: then it is between you and the marshal # plausible]
    {carried("dismissal"): It carries. You turn to Zhukov as a host turns to the guest who came with somebody else. He is already doing up his tunic.|It does not carry. Two men whom you had counted are reading their own agendas, on which there is nothing.} # invented
*   [Say yourself that a plenum must decide # id: plenum # act: demand_plenum # hint: your side did not make you chairman for that # invented]
    Zhukov looks at you properly for the first time since the war. So do your own side, less warmly; and for the length of a glass of tea you have pleased the one man in the room who frightens you. # invented
-   -> DONE

=== bulganin_19_paper ===
# when: 19 sitting 3
# chair: bulganin
# needs: chairs(bulganin) and carried(dismissal) and not took(bulganin_19_tanks.put)
# codex: general-department, secretariat, pravda
The thing having been carried, it remains to find out what has been carried. # invented
Malin reports that a decision of the Presidium is issued over the signature of the First Secretary. He says it to the inkstand. Zhukov says that the Central Committee chose the man, and that his officers will wait to hear from the Central Committee. Nikita Sergeyevich, whom you dismissed, has come in at the usual hour, taken a chair and asked for lemon. # invented # source: SPITSYN
You govern two hundred million people, and you would give a good deal for a stamp. # invented
*   [Sign the decision yourself, and send it to _Pravda_ # id: sign # act: claim(pravda) # hint: it will be read with your name under it, or not printed # invented]
    {holds("bulganin", "pravda"): The editor stands up at his end of the line; one can hear the chair. He will clear page one.|The editor is honoured. He asks by which courier he may expect the text from the Secretariat, since it always comes from the Secretariat.} # invented
*   [Adjourn until the wording is agreed # id: adjourn # act: adjourn # hint: wording takes longer than voting # invented]
    Molotov offers to draft. He has nine amendments to his own first sentence when you leave him, and is very nearly happy. # invented
*   [Invite the plenum to confirm it # id: confirm # act: demand_plenum # hint: what is to be confirmed can be refused # invented]
    "It will be confirmed," says Malenkov, and does not say by whom. Nikita Sergeyevich squeezes his lemon, and asks whether he may help with the invitations. # invented
-   -> DONE

=== bulganin_19_side ===
# when: 19 sitting 3
# chair: bulganin
# needs: not chairs(bulganin)
# codex: tank-sentence, zhukov, saburov
{in_room("saburov"): Saburov, the planner, in from Warsaw since this morning, is at your ear. If Voroshilov holds, he will hold; but is Voroshilov holding, and if so, what? He has heard of tanks.|There is talk of tanks.} {in_room("zhukov"): None has moved, says Zhukov, without an order from the minister, and there has been no such order. He says it in the direction of the Prime Minister, and it takes you a moment to remember who that is.|Nobody here commands any, except in principle yourself.} # source: ZHUKOV-MS # source: SKH # paraphrase
{carried("dismissal"): What was carried is being read over for misprints.|Nothing has been decided. There is a gap in the talk, of about the size of a motion.} # invented
*   [Ask Zhukov who gave him the floor # id: floor # act: slight(zhukov) # needs: in_room(zhukov) # locked: he is not here to be asked # hint: he keeps such questions, and returns them # invented]
    "You should know," he says. "You were to have had the chair." Kaganovich laughs, which is a great deal worse than if somebody else had. # invented
*   [Announce that on this you must abstain # id: abstain # act: abstain # hint: both sides will call it by a shorter word # invented]
    You explain it so well that Pervukhin asks whether one can do that. Molotov tells him, without turning, that one cannot. # invented
*   [Ask that the plenum be given the question # id: plenum # act: demand_plenum # hint: the six will remember whose lunch they ate # invented]
    "At last," says little Shvernik, of Party Control, who has come back from Ufa for this. It is not the company in which you had hoped to be applauded. # invented
-   -> DONE
