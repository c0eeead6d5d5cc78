// Goods: to know why your one ally is your ally; not to have asked.
=== khrushchev_19_gate ===
# when: 19 morning
# chair: khrushchev
# codex: mikoyan, candidates
Mikoyan comes through the gate in the garden wall in his canvas cap, as on any morning, and for the length of the currant bushes you talk about currants. # source: SKH # source: MANSIONS # plausible
{ carried("dismissal"):
    Then he says that a decision of the Presidium is a piece of paper until the plenum has confirmed it, and paper can be kept walking. Today the other members land, and the candidates speak. # source: SPITSYN # plausible
- else:
    {lost("dismissal"): They have asked for hands once and been short, he says. |}Then he gives you the arithmetic. Votes, it is bad. Voices, it is not so bad: today the candidates and secretaries come in, who may speak but not vote, and most of them are yours. # source: SPITSYN # plausible
}
{took("khrushchev_18_adjourn.silent"): "Yesterday you said nothing for ten minutes. It was worth a regiment."|"Say less than yesterday," he says. "Each time you open your mouth it costs one."} # invented
{declared("mikoyan", "khrushchev"): He alone of the full members spoke up for you|He alone of the full members said nothing against you}, and it sits in you like a fishbone that you do not know why. # source: SHEP # plausible
*   [Ask him why he is with you # id: why # act: lobby(mikoyan, khrushchev) # hint: he may tell you # plausible]
    "Because Malenkov is weak, and if they win it will be Molotov." He picks a currant, looks, leaves it. "You forget what you said to a man yesterday. Molotov doesn't." So it is not love. You go in to your porridge comforted. # source: MIK # paraphrase # invented
*   [Give him your hand: his papers are as safe as yours # id: hand # act: promise(mikoyan, khrushchev) # hint: he does not like to be tied # plausible]
    He too signed things, in Stalin's time. His palm is small and dry, and he looks at the two hands as if pricing them. "As safe as yours," he says. "Is that a great deal?" But he has taken it. # invented
*   [Praise the currants, and promise to hold your tongue # id: tongue # act: reconcile(mikoyan) # history # hint: he will hold you to it # plausible]
    "On my mother's grave," you say, and are still telling him how you will do it, with two examples, when his driver opens the door. He puts a finger to his lips. You put a finger to yours. # invented
-   -> DONE

// Goods: the dignity of a man on trial who asks for nothing; warmth to one's own.
=== khrushchev_19_row ===
# when: 19 sitting 1
# chair: khrushchev
# codex: mukhitdinov, candidates
{ chairs("khrushchev"):
    You open the sitting, and nobody stops talking for it. The papers in front of Molotov are numbered; he has brought enough for a week. # plausible
- else:
    You sit in the common row on the right; from here the room is all profiles, and you had not known how many of them have no chins. {chairs("bulganin"): Bulganin presides.|} # source: MUKH # plausible
}
Molotov has your sins by year, beginning with 1923. {took("khrushchev_18_charges.mend"): He has added yesterday's promise to mend, as an admission. |}Malenkov would remove you at once and discuss it afterwards. # source: LOPEZ # paraphrase
{ in_room("mukhitdinov"):
    Early on, before he has the floor or knows what it is about, Mukhitdinov, the secretary for Uzbekistan, walks in off the Tashkent aeroplane. He is thirty-nine; they told him that it was the jubilee, and he has brought presents for Leningrad. He says good morning. Nobody answers. Grown people study the cloth, and the boy, who was at Stalingrad, stands there with his good morning in his hand. # source: MUKH # plausible
- else:
    The door opens, but only for the tea, and every head goes round to it and comes back. # plausible
}
*   [Answer him aloud, for all of them # id: greet # act: reconcile(mukhitdinov) # needs: in_room(mukhitdinov) # locked: Mukhitdinov has not landed yet # hint: it is still a meeting about your manners # plausible]
    "Good morning, Nuritdin Akramovich! Sit, sit, they're only burying me." Furtseva makes a small noise. Molotov begins his sentence again from the capital letter. But the young man sits down across from you as if he had been shown to a seat. # invented
*   [Keep your eyes on the paper like everyone # id: paper # act: wait # history # hint: an accused man should be no trouble # source: MUKH]
    You draw a cow. You are drawing the second when it reaches you that, of all whom you might have nodded to, this one flew all night. By then he has found himself a place at the far end. # source: MUKH # invented
*   [Demand the floor for the candidates before anything else # id: floor # act: lobby(furtseva, khrushchev) # hint: it shows that you count on them # source: OGR # plausible]
    "There are hands up!" There are: Furtseva's, {in_room("kozlov"): Kozlov's from Leningrad with the cuff-link, |}{in_room("shvernik"): old Shvernik's, |}Zhukov's like a signal. {chairs("khrushchev"): You give it them, and they have it for as long as Malenkov takes to find his order of speakers.|They are told to sit a while, there is an order of speakers.} Who drew it up? Nobody at all drew it up. One with the plough, people say, and seven with the spoon. # source: OGR # plausible
-   -> DONE

// Goods: the last word; the room.
=== khrushchev_19_notebook ===
# when: 19 sitting 2
# chair: khrushchev
# codex: shepilov, brezhnev, brezhnev-faint
{ ill("brezhnev"):
    Brezhnev, one of your secretaries, had got as far as his second figure in your defence when Kaganovich leaned across. "We'll drive you beyond Mozhai – forgotten how you sat in PUR? We'll send you right back!" PUR is the army's political office, where they dumped him in 1953. He was carried out by the armpits; his shoes were very well polished. # source: SCHATT # plausible
- else:
    Brezhnev, one of your secretaries, has spoken for you, with figures and perspiration, and is looking into his tea. # source: SCHATT # plausible
}
{declared("shepilov", "seven"): Shepilov spoke against you yesterday, briefly; you had put it down to nerves.|Now Shepilov rises.} You made him: minister, secretary, an economist who can sing the whole of _The Queen of Spades_. {declared("shepilov", "seven"): Today he has brought a notebook|From his pocket he takes a notebook}, and in the notebook are you. "I smell it with my nose," he reads, in that baritone. You have become an "expert" in everything. # source: TAUBMAN2003 # plausible
You had thought he wrote things down because they were good. # invented
You ask him how many years he studied. The state paid dearly for him, he says: the gymnasium, the university, the Red Professors. # source: ZENK # paraphrase
*   [Tell him how much schooling you had # id: potatoes # act: slight(shepilov) # history # hint: it has never failed at a mass meeting # source: ZENK]
    "And I studied two winters with a priest for a pood of potatoes." Shepilov: "Then why do you claim to know everything?!" And there is no answer. Twenty people look to see what you will do, {took("khrushchev_19_gate.tongue"): Mikoyan with a finger laid along his lips,|Mikoyan at the ceiling,} and what you would like is some water. # source: ZENK # plausible
*   [Ask him to read you some more # id: more # act: reconcile(shepilov) # hint: there is more # plausible]
    "Go on, Dmitri Trofimovich. What else did I say?" He turns a page; he had a speech prepared, not a conversation. What he finds is about maize, and not even foolish. Zhukov asks aloud when a secretary of the party took up stenography. Shepilov has reddened, and you, God help you, are sorry. # invented
*   [Look at him, and say nothing # id: look # act: wait # hint: those who like you will have to speak # plausible]
    You look until he has to look at his page. It is {in_room("kozlov"): Kozlov of Leningrad, with every wave of his hair in place,|Furtseva, two spots on her cheeks,} who says that there is a word for a man who eats at a table and takes notes of the crumbs. There is; you taught it to half of them. # invented
-   -> DONE

// Goods: to be saved; not to be saved by that.
=== khrushchev_19_tanks ===
# when: 19 sitting 3
# chair: khrushchev
# needs: in_room(zhukov)
# codex: saburov, tank-sentence
{carried("dismissal"): They have their vote and want it in the newspapers.|They are for voting, now, before supper.} Zhukov gets up. # plausible
If such a decision is taken he will not submit to it, he says: he will appeal at once to the party, through the party organisations of the armed forces. # source: ZENK-M # paraphrase
{ in_room("saburov"):
    "Are you planning to arrest us?" asks Saburov, the planner, back from Warsaw and with them. Tanks have been seen near Moscow. "What tanks? What are you babbling about, Comrade Saburov? Tanks cannot approach Moscow without an order from the minister, and there has been no such order from me." # source: ZHUKOV-MS
- else:
    Somebody says that tanks have been seen near Moscow. There are none, says the marshal. Tanks do not approach Moscow without an order from the minister, and there has been no such order from him. # source: ZHUKOV-MS # paraphrase
}
It stops them like a hand on a horse. It stops you too. A man who can say that for you, you think, and do not finish the thought. # plausible
*   [Let it stand # id: stand # act: wait # history # hint: it cannot be unsaid # source: ZHUKOV-MS]
    It is not easy to ask for hands just after that; it would look like a reply. Without an order from the minister, you find yourself humming, without an order from me. # source: SOKOLOV-Z # plausible
*   [Say that nobody here needs soldiers, and you least # id: disown # act: reconcile(saburov) # act: slight(zhukov) # hint: the marshal will remember who was ashamed of him # plausible]
    "Sit down, Georgy Konstantinovich, we're Communists, we'll manage with our mouths." He sits by stages. {in_room("saburov"): Saburov, who had gone the colour of candle, says thank you, actually says it.|The colour comes back round the table.} In the cloakroom the marshal is pulling on his gloves, in June, finger by finger. # invented
*   [Quote it back to Bulganin # id: quote # act: threaten(bulganin, khrushchev) # hint: you will have used the army # plausible]
    "You heard the minister, Nikolai? You're a marshal too. Give an order. See who comes." The beard goes up as if you had hit it from below. Nobody would come, and {trusts("bulganin", "khrushchev", -30): he looks at you with a sort of grief|Voroshilov says, to the window, that you are the only man alive who can be unbearable while being rescued}. # invented
-   -> DONE
