// Two goods: to see Nikita taught manners; not to be the coin Molotov pays with.
=== mikoyan_18_sounding ===
# when: 18 morning
# chair: mikoyan
# codex: mikoyan, malenkov, molotov
Since ten o'clock Bulganin's office, that is the premier's, has been telephoning about Leningrad. The city's two hundred and fiftieth birthday is being kept four years late, and now it cannot wait beyond this afternoon. # source: TAUBMAN2003 # paraphrase
An hour before the meeting Malenkov comes, and shuts your door himself. He was premier until Nikita Khrushchev had him out; now he has the power stations. Nikita, he says softly, shouts at colleagues and promises the whole country America's meat. Several comrades would like to discuss him. Today. You can hardly look shocked: it was you who told Bulganin in the spring that the man needed a lesson. # source: ZHUKOV-MS # source: SHEP # paraphrase
He gives you two names, Bulganin's and his own, and a round figure for the rest. But the folder on his knee is initialled V.M., for Molotov, who never taught anybody a lesson and then let him go home. # invented
*   [Give him tea, and no answer # id: tea # act: wait # history # hint: he will report that you did not say no # source: ZHUKOV-MS # plausible]
    You ask after his turbines. He drinks half the glass, glances at you twice over the rim, and goes away like a man who has posted a letter and cannot remember whether he put a stamp on it. # invented
*   [Sell him your hand, for a lesson only # id: price # act: pact(malenkov, seven) # hint: Molotov comes in the same parcel # invented]
    You name the price. Nikita keeps a desk and loses the loudspeaker; trade stays out of Molotov's reach. {bound("mikoyan", "malenkov"): "Naturally," says Malenkov. You have bought goods on four continents, and never yet from an honest man who agreed so quickly.|Malenkov would have to ask, he says. He does not say whom. It is the most useful thing you have been told today.} # invented
*   [Ring Nikita among his Hungarians # id: warn # act: tell(khrushchev, malenkov) # hint: he may not believe it, and he will come anyway # invented]
    He has visitors from Budapest in the room and talks as if they were still there. {trusts("khrushchev", "mikoyan", 40): "Malenkov? Good. Let me count them as they come in."|"Malenkov? He's been burying me for two years, and look at me."} Somebody behind him laughs politely in Hungarian. # invented
-   -> DONE

// Two goods: a tyrant of the table put in his place; a table at which places cannot be taken by chorus.
=== mikoyan_18_chair ===
# when: 18 sitting 1
# chair: mikoyan
# codex: bulganin, presidium
Eight men have gathered to talk about bunting. Malenkov proposes that Comrade Bulganin preside, since the subject is to be Comrade Khrushchev. "Correct!" say Molotov, Kaganovich, Voroshilov and Pervukhin: one word, four mouths, and nobody early. A chorus like that has rehearsed. # source: ZHUKOV-MS
Nikita {took("mikoyan_18_sounding.warn"): looks at you first, and you see him believe you, an hour too late. Then he}rises and hands over his place with a sweep of the arm, as though he were the host and it the better seat. # source: SHEP # paraphrase
The room has two doors, and long ago you picked the seat that sees both. From it you can do the sum: six of them, Nikita, and you. He has earned this; you have said so. On the other hand, a chair which five voices can move will never again be screwed to the floor, whoever sits in it. # invented
*   [Hold your tongue, and count again # id: count # act: wait # history # hint: each side will read it as it likes # plausible]
    You count by another method, by who does not look at Nikita, and it is six again. Bulganin lowers himself into the chair and tries its arms. # invented
*   [Ask which body this is # id: body # act: hedge # hint: a question of order, which Molotov respects and remembers # invented]
    If it is the Council of Ministers, you say, Comrade Khrushchev is no member of it and may go home. If it is the Presidium of the Central Committee, three members have not been told. "It has been declared the Presidium," says Molotov. By whom? "By us." You thank him. It is a short word, and you will find a use for it. # invented
*   [Say "Correct" with the others # id: correct # act: reconcile(bulganin) # hint: Nikita has good ears # invented]
    It comes out half a beat behind, the Armenian echo. Bulganin sends you the smile he keeps for ambassadors. Nikita does not turn his head, and from him that is a long speech. # invented
-   -> DONE

// Two goods: the truth about Nikita, which is on their side; the truth about Molotov, which is on his.
=== mikoyan_18_turn ===
# when: 18 sitting 2
# chair: mikoyan
# codex: zhukov, furtseva
They go round, each looking to see what the last man gave. "We supported Khrushchev," says Malenkov, and now he sees that they were wrong. Kaganovich wants him found other work. Molotov wants no First Secretary at all, only secretaries for general questions, which sounds modest until you ask yourself who has the longest memory for general questions. # source: KAG-MEM # source: ZHUKOV-MS # paraphrase
You step out. {in_room("zhukov"): Zhukov is striding up the corridor in his boots, and Furtseva, who runs Moscow and today cannot run her own hands, reaches him when you do. Khrushchev is to be discussed, you tell him. Now. The marshal looks at the door as he would at a bridge.|Furtseva is there, who runs Moscow and today cannot run her own hands. Where is Zhukov? On exercises, at Solnechnogorsk. It occurs to you both at once to wonder who sent him.} # source: ZHUKOV-MS # source: SPITSYN # paraphrase
Inside, Bulganin is saying, "Anastas Ivanovich?" {took("mikoyan_18_chair.correct"): He says it warmly; you have been correct once today.|A place has been kept for you in the sentence.} # invented
*   [His faults, yes; his dismissal, no # id: stand # act: declare(khrushchev) # history # hint: two against six is a dear seat, with a good view # source: LOPEZ # paraphrase]
    You grant them the shouting, the meat, the loan bonds, and your own list surprises you by its length. Then you say that none of it costs a man his post. Pervukhin had begun to nod; he stops halfway and has nowhere to put his head. {took("mikoyan_18_sounding.price"): Malenkov, who had your hand on it at three o'clock, examines his own. |} Nikita is looking at you as he looks at rain in May. # invented
*   [Go over: you have had enough too # id: over # act: declare(seven) # hint: the seventh man is needed until the vote, and not after # invented]
    It takes a minute. A ministry for him, fields, fresh air, no microphones. All along the cloth men sit back. Only Molotov, who has what he wants, makes a small tick: goods received. "Anastas," says Nikita: just that, in the voice he uses over the garden fence. # invented
*   [Praise the frankness of all present # id: frank # act: hedge # hint: you will be asked again, less politely # invented]
    You speak for nine minutes. Criticism is healthy, unity is healthier, haste is a poor cook. When you sit down Kaganovich demands to know which it was, for or against. "I had hoped," you tell him, "to be quoted by both." # invented
-   -> DONE

// Two goods: a night, which saves Nikita; an end, which saves you from the old Nikita.
=== mikoyan_18_quorum ===
# when: 18 sitting 3
# chair: mikoyan
# needs: not declared(mikoyan, seven)
# codex: quorum, suslov, kirichenko, saburov
He has apologised. Not well: he has been rude, there were faults, he will correct them. You have waited two years to hear it, and now you would pay to have it unsaid, because Kaganovich, who used to run the railways, has begun to look punctual. # source: TAUBMAN2003 # paraphrase
Three places are empty. Suslov is in the south, Kirichenko in Kiev, Saburov in Warsaw, and nobody has told them. How many make enough? No rule says. Had there been one, you would have used it before now. # source: LOPEZ # source: SPITSYN # paraphrase
Bulganin's hand lies flat upon the cloth; it has only to go up. A night would save Nikita. It would also save the finger he wags. # invented
*   [Mention that eight are too few # id: quorum # act: plead_no_quorum # history # hint: Kaganovich will not forgive the arithmetic # source: LOPEZ # paraphrase]
    You say it to the sugar bowl, in the tone in which one mentions that a shop shuts at six. Nobody can produce the rule, and nobody cares to be the one to say that there is none. {in_room("zhukov"): If they go on, adds Zhukov from the lower end, he for one will get up and leave.|Kaganovich calls you a pettifogger.} Bulganin consults his watch with something like love. # source: LOPEZ # paraphrase
*   [Say that a plenum made him and only it can unmake him # id: plenum # act: demand_plenum # hint: guests of that kind are not easily sent home # source: VOIT # paraphrase]
    Furtseva says so too, at once, from the wall. "A hundred and thirty people," says Molotov. "Where do you propose to put them?" In the Sverdlov Hall, you suggest. It has excellent doors. # invented
*   [Get up: the Bulgarians expect everyone at seven # id: bulgaria # act: leave # hint: it empties one chair and settles nothing # invented]
    A fraternal country, you say, is at this moment frying peppers, and the whole leadership cannot be late without its being noticed in eleven capitals. You have your hat on. Voroshilov, who never missed an embassy, is half out of his seat when Kaganovich takes him by the tunic. # invented
-   -> DONE

// Two goods: to finish with the style tonight; to leave Molotov no night in which to draw up the rest.
=== mikoyan_18_seventh ===
# when: 18 sitting 3
# chair: mikoyan
# needs: declared(mikoyan, seven)
# codex: quorum
Your side is winning, and has gone rather quiet about what. Bulganin keeps looking at you for leave to be brave. Molotov has taken a clean sheet and is numbering it; he has got to nine, and nobody asked him for a list. Upside down you can read Yugoslavia, State Security and Trade. # invented
At the end of the cloth Nikita sits with his hands between his knees, as they do at country stations. He has conceded faults and promised to mend. It is all you wanted in the spring, and you could have it tonight, if you could have it without the list. # source: TAUBMAN2003 # plausible
Kaganovich says: this evening, and in writing. # source: VOIT # paraphrase
*   [Move it yourself, in your own words # id: move # act: move(dismissal) # hint: your wording, and your name beneath it # invented]
    Freed from the duties of First Secretary, you dictate; remaining a secretary. Molotov would take the last clause separately. You had foreseen that. What you had not foreseen is how many would nod. # invented
*   [No First Secretary at all, then # id: none # act: move(abolition) # hint: nobody inherits, which will disappoint the heirs # invented]
    You offer Molotov his own prescription: no post, hence no heir. He supports it, as its author. It is Malenkov who has turned the colour of the cloth. He had supposed that something would be left to fill. # invented
*   [Ask for one night, as a friend of the majority # id: night # act: plead_no_quorum # hint: the six will count the hours against you # invented]
    With three more men in the room, you say, nobody can call it hasty. "Who would?" asks Kaganovich. You let him think about it, and Bulganin, while you do, has thought of the Bulgarians and their supper. # invented
-   -> DONE
