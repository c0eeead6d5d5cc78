// 25 June, Khrushchev: Bulganin crawls; the marshal does not smoke.

// Goods: a premier for the fortieth year; the pleasure of it.
=== khrushchev_25_bulganin ===
# when: 25 morning
# chair: khrushchev
# needs: hall_with(khrushchev)
# codex: bulganin, arithmetical-majority
{recanted("bulganin"): Bulganin crawls, and this time he leaves nothing out. Yesterday Molotov showed himself as he is; for years he, Bulganin, fought Molotov. "How did you get in there?" calls a voice, and another, "Turned coward." "There are mistakes in life, comrades." It was a mistaken notion, he says, of an arithmetical majority.|{declared("bulganin", "khrushchev"): Bulganin, who came over to you in good time, would like it to be known, and gets it into a muddle: he had been for the post and against the man, or the other way about.|Bulganin speaks again, and again it is muddle: he was for the post and against the man, or the other way about.} He was misled by the arithmetic. They bay at him from the side benches; he holds his papers with both hands.} # source: STENO1998 # source: VOIT # paraphrase
You have shared railway compartments with that beard, and joked about it from here to London, and he always laughed; at least his mouth did. {took("khrushchev_18_adjourn.kolya"): You called him Kolya, in front of people, and he never called the vote. |{took("khrushchev_20_count.metro"): He once held a lamp for you, and his teeth chattered. |}}{took("khrushchev_20_agriculture.ask"): "I know you had," he said to you at the window. |}{took("khrushchev_plenum_bulganin.throw"): Some of the sentences are yours; you hear them go by. |}Now he looks for your face and won't let go of it. # plausible
In November the Revolution is forty, and ought to have a premier on the stand. And there are two hundred people here hungry for him. # plausible
*   [Leave him to them # id: leave_him # act: wait # history # hint: they will ask for more than an apology, and you can give them less # plausible]
    You sort your papers. When you look up he has finished, and stands waiting to be told that he may go down, as you both used to in Stalin's anteroom; you used to nudge each other. Suslov tells him. # invented
*   ["Sit down, Nikolai, we have all been fools" # id: fools # act: reconcile(bulganin) # hint: Kirichenko's men came for meat # plausible]
    It stops them. He takes out a very large handkerchief. At the end of the row Furtseva, who was to have spoken against him at length, squares her sheets, and squares them again, and gives you a look. # invented
*   [Ask what the beard was promised for it # id: beard # act: slight(bulganin) # hint: it will get the biggest laugh of the week # plausible]
    It does. Even the stenographers. He puts up a hand and covers it, the beard, a man caught bathing; and from the laughing you can tell that a thing has been done for good, though it was only a joke, one must be able to joke. # invented
-   -> DONE

// Goods: to answer, since he is asking for it; to hear what it was like.
=== khrushchev_25_other_beard ===
# when: 25 morning
# chair: khrushchev
# needs: not hall_with(khrushchev)
# codex: bulganin, sauna
Bulganin is at the rostrum, and he's doing you. The hands first, the short chops; then the voice, from the stomach. In Finland, he tells them, out of the sauna, with a birch-leaf on, where none should be; and they laugh, the whole of the left side. He has waited years to tell it. He tells it well. # invented
You had no idea what it is like, down here. One's face does not know what to do. It puts on a smile by itself, that's the horror. Across the aisle Voroshilov is watching you with deep interest. # invented
*   [Laugh, louder than they # id: laugh_along # act: reconcile(bulganin) # hint: he will know that laugh # plausible]
    It's a thing one can do. He stops in the middle of a chop. You are looking at one another over a dozen rows, and for once the pair of you think that a joke has gone on a bit long. # invented
*   [Shout what he was like at Stalin's table # id: stalins_table # act: slight(bulganin) # hint: you sat at it too # plausible]
    "And who danced? Who held the towel?" "You danced, Nikita," says Bulganin mildly. "I only clapped." That is the loudest laugh you have ever been given. # invented
*   [Sit, with the face as it is # id: that_face # act: wait # hint: it passes, like toothache # plausible]
    It passes. You learn that the ones who do not laugh are not friends, they're only hungry; and that you've done this to thirty people at the least, by name. You get as far as nine. # invented
-   -> DONE

// Goods: to know what your rescuer thinks of your post; to keep your rescuer.
=== khrushchev_25_landing ===
# when: 25 interval
# chair: khrushchev
# codex: zhukov, zhukov-wavering, bonapartism
Zhukov does not smoke, so that on the smoking landing he has a window to himself. # plausible
Bulganin has told the hall that in the spring it was the marshal who found your post worth abolishing. "Slander!" they shouted. And Zhukov only said that they had talked of it three or four times; which, turned over at night, does not say that he was against it. # source: SHISHKIN # plausible
He saved your neck with a couple of sentences, and has more of them in stock. He asks for nothing, that's what is unpleasant. {took("khrushchev_22_last_line.strike_line"): Of your pencil he has not said a word.|{took("khrushchev_19_tanks.disown"): Of the nineteenth, when you were ashamed of him, he has not said a word.|He is looking at the yard as if it were a range.}} # plausible
*   [Promise him a full member's chair # id: chair # act: promise(zhukov, khrushchev) # history # hint: it will be his by right, too # source: TIME57 # plausible]
    A vote, then; the first man to get one for what he did in June. "I'm a soldier," he says, "I sit where there is a chair." Down in the yard a column of schoolchildren sees the two of you at the window and, one after another, salutes. It is not you that they salute. # invented
*   [Ask him to his face what he said to Bulganin # id: ask_him # act: lobby(zhukov, khrushchev) # hint: he will tell you # plausible]
    "That one man shouldn't sit so high. I say it now. I said too that better you than they." It's an honest answer, and you thank him for it, and you go down to the buffet and find that you have no appetite, for sturgeon. # invented
*   [Let Serov find out what was said # id: serov # act: tell(serov, zhukov) # hint: Serov goes on looking after he has found it # plausible]
    "Georgy's a friend," says Serov of the KGB, happily; they shared a city once, and some carpets. He writes nothing down, in the way he has when it will be typed. # source: PETROV # invented
-   -> DONE
