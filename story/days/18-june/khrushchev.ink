// Goods: to be the man who need not look behind him; to know what is behind him.
=== khrushchev_18_lunch ===
# when: 18 morning
# chair: khrushchev
# codex: presidium, bulganin, jubilee
You gave the morning to a Japanese editor, who bowed, asked eleven questions and got twenty answers. Now it is past one, you are at lunch at home on the Lenin Hills, and Nina Petrovna, who can count, is watching you reach for another dumpling. # source: SKH # plausible
The telephone is Bulganin: head of the government, the best-combed beard in Russia, your friend since the two of you ran Moscow. "Nikita, come here, to the Kremlin, we'll hold a meeting of the CC Presidium." Dry as a rusk. # source: SKH
The Presidium is eleven men with a vote, and what they vote is the country. On paper they answer to the plenum, the whole Central Committee, a hundred and thirty people, who come when they are called. But you lead the party, and calling the eleven together is your business. What is the hurry? Leningrad's jubilee was settled on Saturday; at three you have Hungarian journalists. He does not say. Somebody is standing beside him, you can hear it. # source: SKH # paraphrase
"Seven do not wait for one," says your wife, and hands you your hat. # invented
*   [Grumble, and go as you are # id: go # act: wait # history # hint: you will walk in like a man at home # source: SKH]
    At the Kremlin gate a party of schoolgirls, come to see the big bell, waves at the car. You wave back, and forget to count who is missing from the anteroom. The Hungarians are put off till five, and at five nobody remembers them. # invented
*   [Ask Malin first which members are out of town # id: malin # act: summon(suslov) # hint: Bulganin will hear that you asked # invented]
    Malin keeps the party's papers and its telephone lists. Suslov is in the south, he reads; Kirichenko in Kiev; Saburov in Warsaw. You knew each of these things. Nobody had said them to you in one breath: of eleven votes three are away, and two of those are yours. "Get Suslov on an aeroplane," you say. # source: SPITSYN # invented
*   [Take Furtseva in with you # id: furtseva # act: lobby(furtseva, khrushchev) # hint: you will look like a man who brings a second # invented]
    Moscow's party secretary, the only woman among you, is at the car in her linen suit with no colour in her face. They mean to discuss you, Nikita Sergeyevich. Today. "To my face? That's new," you say, and laugh, and she does not, and you drive the rest of the way like two people going to the dentist with one tooth. # source: ZHUKOV-MS # invented
-   -> DONE

// Goods: not to cling to a piece of furniture; not to let the first thing go.
=== khrushchev_18_chair ===
# when: 18 sitting 1
# chair: khrushchev
# codex: malenkov, molotov, kaganovich
The table has been cleared of everything a man could eat, that is the first thing; the second is that they were talking until you came in. {took("khrushchev_18_lunch.furtseva"): They look past you at Furtseva, and put another chair for her, a long way down.|} # plausible
Malenkov rises. You put him out of the premiership two years ago, and he has kept his pleasant voice. Since the subject of this meeting is Comrade Khrushchev, let Comrade Bulganin preside. # source: SPITSYN # source: ZHUKOV-MS # paraphrase
"Correct!" says Molotov, once Stalin's deputy, who lost the foreign ministry through you. "Correct!" says Kaganovich, who discovered you in the Donbas thirty years ago and has dined on it since. Then old Voroshilov, the head of state; then Pervukhin, the engineer. Bulganin murmurs it too. # source: ZHUKOV-MS
No rule says who sits at the head. In Lenin's day it was the premier. In yours it is you, because one morning you sat down. You look at hands: Malenkov's lie on a folder, two white loaves. Only Mikoyan, the trader, your neighbour, has said nothing, and is busy with a crumb. # plausible
*   [Give it up with a sweep of the arm # id: sweep # act: yield_chair(bulganin) # history # hint: nobody will say you clung to it # source: SHEP]
    You bow him into it, hand on heart, and wait for the laugh; there has always been a laugh. Then there is the business of finding yourself a place, along the side, and pulling in your own chair. # source: SHEP # plausible
*   [Stay where you are # id: stay # act: keep_chair # hint: an hour's shouting over a rule nobody wrote # plausible]
    Voroshilov roars that it is indecent, Kaganovich that it is a farce, Molotov that there are precedents, and begins on them; and for an hour nobody can speak of removing you, because only you can give him the floor. # plausible
*   [Give it up, and say that only the plenum can judge you # id: rule # act: yield_chair(bulganin) # act: demand_plenum # hint: they will know what you mean to do # plausible]
    The plenum is the whole Central Committee, a hundred and thirty, and on paper it stands above these eleven. "They elected me," you say, "and I don't see them here." You see Molotov write it down, and wish that you had kept it. # invented
-   -> DONE

// Goods: to be forgiven, which buys time; to hit back, which keeps you a man.
=== khrushchev_18_charges ===
# when: 18 sitting 2
# chair: khrushchev
# codex: voroshilov, pervukhin, sovnarkhoz
They go up one after another, like men to a well. Malenkov: they supported you, now he sees that they were wrong, you make mistake after mistake. Molotov wants no First Secretaries at all, only "secretaries for general questions". Voroshilov finds it unbearable and says the word again and again, as if drilling it. Pervukhin has figures: you abolished twenty-five ministries, he had not been asked. # source: KAG-MEM # source: ZHUKOV-MS # source: TAUBMAN2003 # paraphrase
None of it is strange to you. You have said most of it yourself, about other people. # invented
And Kaganovich has 1923: for some weeks that year you sided with Trotsky. You told him so in the thirties, as one tells a father, and he kept it. A former Trotskyist, he says, half-literate in politics. "Why do you keep hinting? I'm sick of it!" It comes out higher than you meant. # source: ZHUKOV-MS # source: TAUBMAN2003
{majority_declared(): That makes six against you, of the eight in the room who have a vote.|{declared("bulganin", "seven"): That makes {in_words(declared_seven())} for certain, of the eight in the room who have a vote.|Bulganin alone of them has not yet said a word against you; he looks at the cloth.}} The floor is yours, and the carafe. # plausible
*   [Admit that you have been rude, and promise to mend # id: mend # act: reconcile(voroshilov) # act: reconcile(bulganin) # history # hint: they may take it for the first step down # source: TAUBMAN2003]
    "I shout. Who doesn't know that I shout? My wife knows it." You promise to shout less. {trusts("voroshilov", "khrushchev", -35): Voroshilov blows his nose and looks, for a moment, like anybody's grandfather.|Voroshilov asks whether that includes reading out, for laughs, a cable about him.} Molotov makes a note of the promise. # source: TAUBMAN2003 # invented
*   [Answer Pervukhin, figure by figure, as you would an equal # id: figures # act: reconcile(pervukhin) # hint: the others will feel passed over # plausible]
    You talk to the one engineer among them. Your commission, Mikhail Georgiyevich, was born in December and buried in May; I buried it, and I should have come to you first. He takes his spectacles off to listen. "That is so," he says. Nobody else has agreed with you all afternoon. # source: KHR-MEM # invented
*   [Ask Malenkov whether he would care to talk about Leningrad # id: leningrad # act: threaten(malenkov, khrushchev) # hint: it can be asked only once for the first time # plausible]
    You do not mean the jubilee, and he knows it. In 1950 men who had been his rivals were shot in the Leningrad affair, and it was your people who unsealed the papers. Malenkov's smile stays where it was, like a lamp in a house from which they have moved out. # plausible
-   -> DONE

// Goods: to let others save you, which works; to be seen to stand up.
=== khrushchev_18_adjourn ===
# when: 18 sitting 3
# chair: khrushchev
# needs: not chairs(khrushchev)
# codex: quorum, mikoyan, zhukov
{quorum_pleaded(): Eight men who can vote sit here, says Mikoyan, as if he were counting crumbs, and the rules know eleven.|Mikoyan is setting his crumbs in a row and has got as far as eight.} He is the one full member who has not told you what you are. # source: LOPEZ # paraphrase
{in_room("zhukov"): Zhukov, the minister of defence, who came in an hour late, still has the dust of the exercises on his boots. He has no vote, only a voice, but it is a voice for parade grounds: if this goes on, he and the other candidates will walk out.|Furtseva has no vote, only a voice, and it shakes, and she uses it: call everyone.} # source: LOPEZ # source: VOIT # paraphrase
Kaganovich says no, tonight; there is nothing to wait for. So it lies with Bulganin, in the chair: hands now, or tomorrow. He turns his cup until the handle points at Malenkov, then until it points at you. In Finland, last week, he was cross the whole time, you can't think over what. # source: VOIT # paraphrase # invented
*   [Say that only those who elected you can dismiss you # id: plenum # act: declare(khrushchev) # act: demand_plenum # history # hint: it will make them hurry # source: VOIT]
    "You are a table. The Central Committee is a hundred and thirty people." Your voice does what you want again. "The plenum is for plenary questions," says Molotov, which means nothing, and you mark that for once Molotov has said something that means nothing. # invented
*   [Say to Bulganin, as to a friend, that tomorrow will do # id: kolya # act: reconcile(bulganin) # hint: the others will see where you push # plausible]
    "Kolya. It's late, you're hungry, Saburov's in Warsaw, Kirichenko's in Kiev. What will they do to you if it's tomorrow?" His fingers stop on the cup. {trusts("bulganin", "khrushchev", -35): It is the first time today that he has looked pleased to be asked something.|"You have not called me that in front of people for some time," he says.} # invented
*   [Hold your tongue, and let Mikoyan work # id: silent # act: wait # hint: you have never tried it # plausible]
    It is like sitting on a stove. Mikoyan drops a word and lets it lie. You learn that a man who keeps quiet for ten minutes is looked at by everybody, and that Malenkov does not know what to do with his hands when they are not applauding. # invented
-   -> DONE

=== khrushchev_18_gavel ===
# when: 18 sitting 3
# chair: khrushchev
# needs: chairs(khrushchev)
# codex: quorum, zhukov
You have the chair and they have the numbers. {quorum_pleaded(): Eight out of eleven, says Mikoyan: is that a quorum?|} {in_room("zhukov"): Zhukov, the minister of defence, in late from the exercises with dust on his boots, says that if this goes on he will leave.|} # source: LOPEZ # source: VOIT # paraphrase
"Put it to the vote, since you like presiding," says Kaganovich. {majority_declared(): There are six hands for it; you have looked at every one.|They are one short of six; he believes that the sixth will go up when the rest do.} If you close the sitting, you ran away. If you ask for hands, you will know. # invented
*   [Close the sitting until everyone can be called # id: close # act: declare(khrushchev) # act: adjourn # hint: a night, and the telephones # plausible]
    "Tomorrow. All members, all candidates, all secretaries. Malin will ring round." You are up before they can object; a chairman who is on his feet is an adjournment. In the corridor you find that your knees are shaking. # invented
*   [Ask for hands, now # id: hands # act: put_to_vote(dismissal) # hint: each will have to lift his own arm in front of you # plausible]
    You ask it as one asks who wants soup. {carried("dismissal"): They do lift them, not high. You count, since it is the chairman who counts, and announce that you have been dismissed. "The plenum will have to be told," says Mikoyan, in the tone of someone who has found a coin.|They look to see who is first, and in that looking it comes apart: arms half up, arms that turn out to be reaching for the water.} # invented
*   [Hand the chair to Bulganin after all # id: give # act: yield_chair(bulganin) # hint: let him be the one who decides # plausible]
    "Here, Nikolai. You wanted it." He had not said so. He sits down in it as in a cold bath, and for the first time this afternoon it is somebody else that they are all leaning towards. # invented
-   -> DONE
