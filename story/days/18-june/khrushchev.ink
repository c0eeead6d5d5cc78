// Goods: to be the man who need not look behind him; to know what is behind him.
=== khrushchev_18_lunch ===
# when: 18 morning
# chair: khrushchev
The editor of the _Asahi Shimbun_ bowed, asked eleven questions and got twenty answers. Now it is past one, you are at home on the Lenin Hills, and Nina Petrovna, who can count, is watching you reach for another dumpling. # source: SKH # plausible
The telephone is Bulganin: head of the government, the best-combed beard in Russia, your friend since the two of you ran Moscow. "Nikita, come here, to the Kremlin, we'll hold a meeting of the CC Presidium." Dry as a rusk. # source: SKH
The Presidium is eleven men with a vote, and what they vote is the country; but you lead the party, so it is you who calls them. What is the hurry? Leningrad's jubilee was settled on Saturday; at three you have Hungarian journalists. He does not say. Somebody is standing beside him, you can hear it. # source: SKH # paraphrase
"Seven do not wait for one," says Nina Petrovna, who has a proverb too when she likes, and hands you your hat. # invented
*   [Grumble, and go as you are # id: go # act: wait # history # hint: you will walk in like a man at home # source: SKH]
    At the Borovitsky gate a party of schoolgirls, come to see the big bell, waves at the car. You wave back. A man whom children wave at does not count who is missing from the anteroom. The Hungarians are put off till four, and forgotten at five. # invented
*   [Ask Malin first which members are out of town # id: malin # act: summon(suslov) # hint: Bulganin will hear that you asked # invented]
    Malin keeps the party's chancery and has no opinions before five o'clock. Suslov is in the south, he reads; Kirichenko in Kiev; Saburov in Warsaw; Shvernik in Ufa. You knew each of these things. Nobody had ever said them to you in one breath. "Get Suslov on an aeroplane," you say, and you ask for your jacket. # source: SPITSYN # invented
*   [Take Furtseva in with you # id: furtseva # act: lobby(furtseva, khrushchev) # hint: you will look like a man who brings a second # invented]
    Moscow's party secretary is at the car before you have finished asking: linen suit, not a hair loose, and no colour at all. They mean to discuss you, Nikita Sergeyevich. Today. "To my face? That's new," you say, and laugh, and she does not, and you make the rest of the journey like two people going to the dentist with one tooth. # source: ZHUKOV-MS # invented
-   -> DONE

// Goods: not to cling to a piece of furniture; not to let the first thing go.
=== khrushchev_18_chair ===
# when: 18 sitting 1
# chair: khrushchev
The long table has been cleared of everything a man could eat, that is the first thing; the second is that they were talking until you came in. # plausible
Malenkov rises. You put him out of the premiership two years ago, and he has kept his pleasant voice. Since the subject of this Presidium is Comrade Khrushchev, let Comrade Bulganin preside. # source: SPITSYN # source: ZHUKOV-MS # paraphrase
"Correct!" says Molotov, who has been waiting for it since you took the foreign ministry off him. "Correct!" says Kaganovich, who picked you out of Yuzovka and brought you to Moscow by the ear. Voroshilov, Pervukhin. Bulganin murmurs it too, like a man accepting a second helping. # source: ZHUKOV-MS
You look at hands. Malenkov's lie on a folder, two white loaves; only Mikoyan's are busy, with a crumb. No rule says who sits at the head. In Lenin's day it was the premier. In your day it is you, because one morning you sat down. # plausible
*   [Give it up with a sweep of the arm # id: sweep # act: yield_chair(bulganin) # history # hint: nobody will say you clung to it # source: SHEP]
    You bow him into it, hand on heart, like a head waiter, and wait for the laugh; there has always been a laugh. Then there is the business of finding yourself a place, along the side, on the right, and pulling in your own chair. # source: SHEP # plausible
*   [Stay where you are # id: stay # act: keep_chair # hint: an hour's shouting over a rule nobody wrote # plausible]
    You hold the seat by its edges, as a boy does at the barber's. Voroshilov roars that it is indecent, Kaganovich that it is a farce, Molotov that there are precedents, and begins on them; and all that hour nobody can speak of your removal, because nobody is in the chair to give him the floor except you. # plausible
*   [Give it up, and say that only the plenum can judge you # id: rule # act: yield_chair(bulganin) # act: demand_plenum # hint: they will know what you mean to do # plausible]
    "Sit, Nikolai Aleksandrovich, it's warm. But a hundred and thirty people elected me and I don't see them here." It is a good line. You see Molotov write it down, and you wish you had kept it until there was somebody to hear it. # invented
-   -> DONE

// Goods: to be forgiven, which buys time; to hit back, which keeps you a man.
=== khrushchev_18_charges ===
# when: 18 sitting 2
# chair: khrushchev
They go up one after another, like men to a well. Malenkov: they supported you, now he sees that they were wrong, the man makes mistake after mistake. Molotov wants no First Secretaries at all, only "secretaries for general questions". {declared("voroshilov", "seven"): Voroshilov finds it unbearable and repeats the word until it falls in and numbers.|Voroshilov, who was to have been next, is looking for his handkerchief.} {declared("pervukhin", "seven"): Pervukhin reads tonnes of turbine to the tip of his pencil.|Pervukhin has not yet got to the end of his pencil.} # source: KAG-MEM # source: ZHUKOV-MS # source: TAUBMAN2003 # paraphrase
None of it is strange to you. You have said most of it yourself, about other people. # invented
And Kaganovich has 1923: for some weeks that year you were on Trotsky's side of a resolution. You told him so in the thirties, as one tells a father, and he kept it. A former Trotskyist, he says, half-literate in politics. "Why do you keep hinting? I'm sick of it!" It comes out higher than you meant. # source: ZHUKOV-MS # source: TAUBMAN2003
{majority_declared(): That makes six against you.|They have not got their six yet.} The floor is yours, and the carafe. # plausible
*   [Admit that you have been rude, and promise to mend # id: mend # act: reconcile(voroshilov) # act: reconcile(bulganin) # history # hint: they may take it for the first step down # source: TAUBMAN2003]
    "I shout. Who doesn't know that I shout? My wife knows it." You promise to shout less. {trusts("voroshilov", "khrushchev", -35): Voroshilov blows his nose and looks, for a moment, like anybody's grandfather.|Voroshilov asks whether that includes reading out other people's cables.} Bend to the well and you drink; only mind who is behind you. # source: TAUBMAN2003 # invented
*   [Answer Pervukhin, figure by figure, as you would an equal # id: figures # act: reconcile(pervukhin) # hint: the others will feel passed over # plausible]
    You talk to the one engineer among them: your commission, Mikhail Georgiyevich, was born in December and buried in May, I buried it, and I did not come to you first and I should have. He takes his spectacles off to listen. "That is so," he says. Nobody else at this table has agreed with you all afternoon. # source: KHR-MEM # invented
*   [Ask Malenkov whether he would care to talk about Leningrad # id: leningrad # act: threaten(malenkov, khrushchev) # hint: it can be asked only once for the first time # plausible]
    You do not mean the jubilee and he knows it. Men were shot in that affair who had been his rivals, and it was your people who unsealed the papers. Malenkov's smile stays where it was, like a lamp in a house from which they have moved out. # plausible
-   -> DONE

// Goods: to let others save you, which works; to be seen to stand up.
=== khrushchev_18_adjourn ===
# when: 18 sitting 3
# chair: khrushchev
# needs: not chairs(khrushchev)
Mikoyan sets his crumbs in a row and counts aloud, to nobody: eight here, and eleven in the Presidium; is there a quorum? He is the one full member who has not told you what you are. # source: LOPEZ # paraphrase
{in_room("zhukov"): Zhukov came in an hour late with the dust of the exercises on his boots. He has no vote, only a voice, but it is a voice for parade grounds: if this goes on, he and the others will walk out.|Furtseva has no vote, only a voice, and it shakes, and she uses it: call everyone.} # source: LOPEZ # source: VOIT # paraphrase
Kaganovich says no, tonight, there is nothing to wait for. Bulganin turns his cup until the handle points at Malenkov, then until it points at you. In Finland he was cross the whole week, you can't think over what. # source: VOIT # paraphrase # invented
*   [Say that only those who elected you can dismiss you # id: plenum # act: declare(khrushchev) # act: demand_plenum # history # hint: it will make them hurry # source: VOIT]
    "You are a table. The Central Committee is a hundred and thirty people." Your voice does what you want again. "The plenum is for plenary questions," says Molotov, which means nothing, and you mark that Molotov has said something that means nothing. # invented
*   [Say to Bulganin, as to a friend, that tomorrow will do # id: kolya # act: reconcile(bulganin) # hint: the others will see where you push # plausible]
    "Kolya. It's late, you're hungry, I'm hungry, Saburov's in Warsaw, Kirichenko's in Kiev. What are they going to do to you if it's tomorrow?" His fingers stop on the cup. {trusts("bulganin", "khrushchev", -35): It is the first time today that he has looked pleased to be asked something.|"You have not called me that in front of people for some time," he says.} # invented
*   [Hold your tongue, and let Mikoyan work # id: silent # act: wait # hint: you have never tried it # plausible]
    It is like sitting on a stove. Mikoyan drops a word and lets it lie. You learn that a man who keeps quiet for ten minutes is looked at by everybody, and that Malenkov does not know what to do with his hands when they are not applauding. # invented
-   -> DONE

=== khrushchev_18_gavel ===
# when: 18 sitting 3
# chair: khrushchev
# needs: chairs(khrushchev)
You have the chair and they have the numbers. Mikoyan has asked aloud whether eight out of eleven make a quorum. {in_room("zhukov"): Zhukov, in from the exercises with dust to the knee, says that if this goes on he will leave.|} # source: LOPEZ # source: VOIT # paraphrase
"Put it to the vote, since you like presiding," says Kaganovich. {majority_declared(): There are six hands for it, you have looked at every one.|They are short of six hands; he believes that the sixth will go up when the rest do.} To close the sitting is to run away with the bell. To ask for hands is to know. # invented
*   [Close the sitting until everyone can be called # id: close # act: declare(khrushchev) # act: adjourn # hint: a night, and the telephones # plausible]
    "Tomorrow. All members, all candidates, all secretaries. Malin will ring round." You are up before they can object; a chairman who is on his feet is an adjournment. In the corridor your knees remark on the day. # invented
*   [Ask for hands, now # id: hands # act: put_to_vote(dismissal) # hint: each will have to lift his own arm in front of you # plausible]
    You ask it as one asks who wants soup. {carried("dismissal"): They do lift them, not high. You count, since it is the chairman who counts, and announce the result of yourself. "The plenum will have to be told," says Mikoyan, in the tone of someone who has found a coin.|They look to see who is first, and in that looking it comes apart: arms at half mast, arms that turn out to be reaching for the water.} # invented
*   [Hand the chair to Bulganin after all # id: give # act: yield_chair(bulganin) # hint: let him be the one who decides # plausible]
    "Here, Nikolai. You wanted it." He had not said so. He sits down in it as in a cold bath, and for the first time this afternoon it is somebody else that they are all leaning towards. # invented
-   -> DONE
