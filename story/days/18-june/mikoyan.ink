// Two goods: to see Nikita taught manners; not to be the coin Molotov pays with.
=== mikoyan_18_sounding ===
# when: 18 morning
# chair: mikoyan
# codex: jubilee, malenkov, mikoyan-two-faces
The office of Bulganin, the premier, has been on the telephone since ten. Leningrad is two hundred and fifty years old, or was so four years ago; the birthday is to be kept at last, and the government must meet this afternoon to settle who goes. # source: TAUBMAN2003 # plausible
Nobody who has come to your room today wished to talk about Leningrad. They came singly, and the last of them is Malenkov, who was premier until Nikita Khrushchev had him put out, and now has the power stations. He shuts the door himself. The First Secretary, he says in his soft voice, shouts at his colleagues and promises the whole country America's meat. Several comrades would like to discuss him. Today. You can hardly look shocked: it was you who told Bulganin in the spring that the man needed a lesson. # source: ZHUKOV-MS # source: SHEP # paraphrase
Who would come after him, Malenkov does not say. But the folder on his knee is initialled V.M., for Molotov, who was Stalin's premier for ten years, and never taught anybody a lesson and then let him go home. # invented
*   [Give him tea, and no answer # id: tea # act: wait # history # hint: he will report that you did not say no # source: ZHUKOV-MS # plausible]
    You ask after his turbines. He drinks half the glass, glances at you twice over the rim, and goes away like a man who has posted a letter and cannot remember whether he put a stamp on it. # invented
*   [Sell him your hand, for a lesson only # id: price # act: pact(malenkov, seven) # hint: Molotov comes in the same parcel # invented]
    You name the price. Nikita keeps a desk and loses the loudspeaker; trade stays out of Molotov's reach. {bound("mikoyan", "malenkov"): "Naturally," says Malenkov. You have bought goods on four continents, and never yet from an honest man who agreed so quickly.|Malenkov would have to ask, he says. He does not say whom.} # invented
*   [Ring Nikita among his Hungarians # id: warn # act: tell(khrushchev, malenkov) # hint: he may not believe it, and he will come anyway # invented]
    He has visitors from Budapest in the room and talks as if they were still there. {trusts("khrushchev", "mikoyan", 40): "Malenkov? Good. Let me count them as they come in."|"Malenkov? He's been burying me for two years, and look at me."} Somebody behind him laughs politely in Hungarian. # invented
-   -> DONE

// Two goods: a tyrant of the table put in his place; a table at which places cannot be taken by chorus.
=== mikoyan_18_chair ===
# when: 18 sitting 1
# chair: mikoyan
# codex: presidium, candidates, voroshilov
Eight of the eleven with votes are at the table, and along the wall some candidates, who have only voices. Bunting is not reached. Malenkov proposes that Comrade Bulganin preside, since the subject is to be Comrade Khrushchev. "Correct!" say Molotov, Kaganovich who ran the railways, old Marshal Voroshilov who is head of state, and Pervukhin who makes the bombs: one word from four mouths, and nobody early. That chorus has rehearsed. # source: ZHUKOV-MS
Nikita {took("mikoyan_18_sounding.warn"): looks at you first: yes, you told him. Then he }rises and bows Bulganin into his place, as though he were the host and it the better seat. # source: SHEP # paraphrase
Years ago you picked a place from which one can see both doors. From it you do the sum: six of them, Nikita, and you. He has earned this; you have said so yourself. On the other hand, a chair which five voices can move will never again be screwed to the floor, whoever sits in it. # invented
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
# codex: first-secretary, zhukov, furtseva
They have gone round the table, each looking to see what the last man gave. "We supported Khrushchev," said Malenkov, and now he saw that they had been wrong. Kaganovich would find him other work. Molotov would have no First Secretary at all, only "secretaries for general questions". It sounds modest, until you ask who in that room has the longest memory for general questions. # source: KAG-MEM # source: ZHUKOV-MS
{in_room("zhukov"): You had met Marshal Zhukov, the minister of defence, in the corridor, in his boots; with you was Furtseva, who runs Moscow and could not run her own hands. Khrushchev was to be discussed, you told him; today. He looked at the door as he would at a bridge, and went in. {declared("zhukov", "khrushchev"): He has since spoken for Nikita, at the top of his voice. But he is a candidate, and has no vote.|}|In the corridor Furtseva had caught your sleeve, who runs Moscow and today could not run her own hands. Where was Marshal Zhukov, with his army? On exercises, at Solnechnogorsk. It occurred to you both to wonder who had sent him.} # source: ZHUKOV-MS # source: SPITSYN # paraphrase
"Anastas Ivanovich?" says Bulganin from Nikita's chair. {took("mikoyan_18_chair.correct"): He says it warmly; you have been correct once today.|Of those who can vote, only you have not been heard.} # invented
*   [His faults, yes; his dismissal, no # id: stand # act: declare(khrushchev) # history # hint: two against six is a dear seat, with a good view # source: LOPEZ # paraphrase]
    You grant them the shouting, the meat, the loan bonds, and your own list surprises you by its length. Then you say that none of it costs a man his post. Pervukhin had begun to nod; he stops halfway and has nowhere to put his head. {took("mikoyan_18_sounding.price"): Malenkov, with whom you were bargaining at three o'clock, examines his nails. |}Nikita is looking at you as he looks at rain in May. # invented
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
# codex: quorum, who-was-there, suslov
He has apologised. Not well: he has been rude, there were faults, he will correct them. You have waited two years to hear it, and now you would pay to have it unsaid, because Kaganovich has begun to look punctual. He wants the hands up this evening. # source: TAUBMAN2003 # source: VOIT # paraphrase
Three places are empty. Suslov, the keeper of the party's rules, is in the south, Kirichenko in Kiev, Saburov in Warsaw, and nobody has told them. How many make enough? Only the plenum could say, the whole Central Committee, a hundred and thirty people. There is no rule. {quorum_pleaded(): It has been said once already that eight are too few; but it was shouted, and what is shouted in this room is put down to temper.|Had there been one, you would have used it before now.} # source: LOPEZ # source: SPITSYN # paraphrase
Bulganin's hand lies flat upon the cloth; it has only to go up. A night would save Nikita. It would also save the finger he wags. # invented
*   [Mention that eight are too few # id: quorum # act: plead_no_quorum # history # hint: Kaganovich will not forgive the arithmetic # source: LOPEZ # paraphrase]
    You say it to the sugar bowl, in the tone in which one mentions that a shop shuts at six. Nobody can produce the rule, and nobody cares to be the one to say that there is none. {in_room("zhukov"): If they go on, adds Zhukov from the lower end, he for one will get up and leave.|Kaganovich calls you a pettifogger.} Bulganin consults his watch with something like love. # source: LOPEZ # paraphrase
*   [Say that a plenum made him and only it can unmake him # id: plenum # act: demand_plenum # hint: guests of that kind are not easily sent home # source: VOIT # paraphrase]
    He was elected, you say, by the whole Central Committee, and they are still alive; let them be called together and asked. "A hundred and thirty people," says Molotov. "Where do you propose to put them?" In the Sverdlov Hall, you suggest. It has excellent doors. # invented
*   [Get up: the Bulgarians expect everyone at seven # id: bulgaria # act: leave # hint: it empties one chair and settles nothing # invented]
    A fraternal country, you say, is at this moment frying peppers, and the whole leadership cannot be late without its being noticed in eleven capitals. Voroshilov, who never missed an embassy, is half out of his seat when Kaganovich takes him by the tunic. # invented
-   -> DONE

// Two goods: to finish with the style tonight; to leave Molotov no night in which to draw up the rest.
=== mikoyan_18_seventh ===
# when: 18 sitting 3
# chair: mikoyan
# needs: declared(mikoyan, seven)
# codex: quorum, abolition
Your side is winning, and has gone rather quiet about what. Bulganin keeps looking at you for leave to be brave. Molotov has taken a clean sheet and is numbering it; he has got to nine, and nobody asked him for a list. Upside down you can read Yugoslavia, State Security and Trade. Trade is you. # invented
At the end of the cloth Nikita sits with his hands between his knees, as they do at country stations. He has conceded faults and promised to mend. It is all you wanted in the spring, and you could have it tonight, if you could have it without the list. # source: TAUBMAN2003 # plausible
Kaganovich says: this evening, and in writing. # source: VOIT # paraphrase
*   [Put the motion in your own words # id: move # act: move(dismissal) # hint: your wording, and your name beneath it # invented]
    Freed from the duties of First Secretary, you dictate; remaining a secretary. Molotov would take the last clause separately. You had foreseen that. What you had not foreseen is how many would nod. # invented
*   [No First Secretary at all, then # id: none # act: move(abolition) # hint: nobody inherits, which will disappoint the heirs # invented]
    You offer Molotov his own prescription: no post, hence no heir. He supports it, as its author. It is Malenkov who has turned the colour of the cloth. He had supposed that something would be left to fill. # invented
*   [Ask for one night, as a friend of the majority # id: night # act: plead_no_quorum # hint: the six will count the hours against you # invented]
    With three more men in the room, you say, nobody can call it hasty. "Who would?" asks Kaganovich. You let him think about it, and Bulganin, while you do, has thought of the Bulgarians and their supper. # invented
-   -> DONE
