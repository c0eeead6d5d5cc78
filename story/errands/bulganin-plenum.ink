=== bulganin_hear_leningrad ===
# chair: bulganin
# errand
# when: 22 evening
# menu: Listen to the gala from Leningrad
# hint: you had a speech for it
# history: 31
# codex: jubilee, kozlov
Over the wireless comes the Kirov Theatre, two hundred and fifty years of Leningrad in four hours, and the applause of people who have been told that the leaders are detained by work. # source: ASPIDOV # plausible
It was to have been you, between the anthem and the ballet. The speech is in your pocket still, a graceful thing about bridges; and somebody might print it, if only so that on Sunday the country should read that it has a premier. # invented
*   [Send it to _Pravda_, for tomorrow # id: print # act: claim(pravda) # hint: an editor will ask another office # invented]
    The night editor is delighted, and will just make certain of the space. {holds("bulganin", "pravda"): He rings within the hour: page two.|On Sunday there is a photograph of a bridge.} # invented
*   [Make Kozlov a present of it # id: kozlov # act: reconcile(kozlov) # hint: it is his city, and he has missed it as well # invented]
    Kozlov, who is first man in Leningrad and has missed it too, is five minutes from you, in a hotel. He reads the first page and says that they have bridges, thank you; but he keeps it. # invented
*   [Hear it out # id: hear # act: wait # history # hint: it is only music # plausible]
    On the hour the announcer reads a telegram of greeting from the government, and you listen closely, to discover whether you have signed it. # invented
-   -> DONE

=== bulganin_ring_marshal ===
# chair: bulganin
# errand
# when: 22 evening # when: 23 morning # when: 23 evening
# menu: Ring Zhukov
# hint: he has not forgotten what he told you in private
# codex: zhukov-wavering
He is not at the first of his two numbers. He is at the second, which one does not write down. # source: SOKOLOV-Z # invented
You have those walks in common, when he agreed, or let you think so, that a First Secretary ought to be made into something less. He has the folders. Neither of you, read into the record, would look his best. {took("bulganin_19_side.floor"): "Who gave you the floor?" he says, instead of good evening.} # source: SHISHKIN # paraphrase # invented
*   [Propose that neither of you recall it # id: forget # act: promise(zhukov, khrushchev) # hint: he may dislike being let off # invented]
    "Recall what?" says Zhukov. It is said so promptly that you take it for agreement, and only afterwards does it strike you as an order. # invented
*   [Remind him of every word # id: remind # act: threaten(zhukov, seven) # hint: one does not corner a marshal # invented]
    He hears you out. "Tell them," he says. "And I'll tell them about the prisoners." Behind him a child is crying, a very new one; then he has rung off. # invented # source: SOKOLOV-Z
*   [Ask after the family # id: family # act: reconcile(zhukov) # hint: it is late for that # invented]
    "Which?" says the Minister of Defence, and seems to regret it; and for a moment there are only two elderly men on the telephone. # invented # source: SOKOLOV-Z
-   -> DONE

=== bulganin_open_safe ===
# chair: bulganin
# errand
# when: 22 evening # when: 23 morning # when: 23 evening # when: 24-27 night
# menu: Go through your own safe
# hint: Bezruk has the other key
# codex: archives, bulganin
It contains a marshal's star in its box, some Finnish crystal, and nine folders from the war councils, which you have taken with you from ministry to ministry as others do a piano. # invented
Your signature is on every sheet, second from the top. The archive is supposed to have a copy, but archives moved so often in those years; and in the duty-officer's room there is a stove, lit even in June, for carbons. # invented
*   [Have the folders put somewhere quieter # id: put_away # act: conceal(bulganin) # hint: somebody has to carry them # invented]
    Bezruk carries them, in a laundry basket, beneath your dress uniform. He does not ask. When he has gone you wonder to whom he reports, and remember that you have always known. # invented
*   [Read them # id: read_them # act: wait # hint: it is a long night's reading # invented]
    Stand fast; stand fast; permission to withdraw refused. You had forgotten the villages, all those with a river. One of the generals inquires, in pencil, whether the war council has seen a map. # invented
-   -> DONE

=== bulganin_call_shvernik ===
# chair: bulganin
# errand
# when: 22 evening # when: 23 morning # when: 23 evening
# menu: Call on Shvernik, who keeps the files
# hint: he seldom raises his voice
# codex: shvernik, party-control, rehabilitation
Shvernik gives you tea with cherry jam, and talks of Ufa, where they presented him with a saddle. All round the walls stand cardboard boxes, tied. They are people to be rehabilitated, he says, mostly after death; one has to send the widows something with a stamp on it. # source: SKH # invented
One box on the lower shelf, marked Malenkov, has been left untied. He has put the jam on it, so as not to seem to be hiding it, or so as to. # invented
*   [Ask him, as an old comrade, what is in yours # id: ask # act: reconcile(shvernik) # hint: he is mild, not soft # invented]
    "Paper, Nikolai Aleksandrovich. It's all paper." And he fills your glass and tells you, mildly, the number of a certain order, so that you can look it up at home. # invented
*   [Let Malenkov know that his box is untied # id: malenkov # act: reconcile(malenkov) # hint: only one visitor can have seen it # invented]
    You tell him over the hedge, on your way in. "Untied," says Malenkov. "By somebody." He thanks you, and asks whether, in passing, you had happened to notice the thickness. # invented
*   [Admire the saddle, and go # id: saddle # act: wait # hint: he will know what you came for # invented]
    He comes with you as far as the step. "They do all get read in the end," says Shvernik, comfortably, of the boxes, or it may have been of the widows. # invented
-   -> DONE

=== bulganin_sing_voroshilov ===
# chair: bulganin
# errand
# when: 23 morning # when: 23 evening
# menu: Visit Voroshilov at his dacha
# hint: he will want to sing
# history: 32
# codex: voroshilov
Voroshilov is in the garden in a white tunic, shouting at a rose. His wife sits under a rug and does not rise, being ill; she alone of everyone this week has had a reason. # source: KREMZH # invented
He won't be called to order by boys! Then he gets hold of your sleeve. {took("bulganin_voroshilov.files"): You promised that his files stay shut; he has told everybody.} Will they read out '37? Because, Nikolai, what shall we say of our own role? He wants to be told to stand fast. It is what one used to tell him. # source: RUBTSOV # invented
*   [Tell him that nobody will touch him # id: nobody # act: promise(voroshilov, khrushchev) # history # hint: it is not yours to promise # plausible]
    "Because of the anniversary," you say. "One can't have a revolution with a hole in it." He is so relieved that he sings, and you do the second voice, in the sun, two marshals, until the rug says that it would like to go in. # invented
*   [Tell him to stand with the rest of you # id: with_us # act: lobby(voroshilov, seven) # hint: he stands until he is looked at # invented]
    He draws himself up; he will say such things to them! He rehearses several on the rose. By the gate he has them as far as 1919, and you leave him there. # invented
*   [Let him sing, and say nothing # id: sing # act: reconcile(voroshilov) # hint: an hour, and your good temper # invented]
    You do the second voice. There are nine verses, about a crow; in the seventh his wife joins in, small and true, and he turns round to her and forgets what he was afraid of. # invented
-   -> DONE

=== bulganin_borrow_grammar ===
# chair: bulganin
# errand
# when: 23 evening # when: 24 night
# menu: Draft what you are going to say
# hint: it will have to be said aloud
# history: 33
# codex: disarming
You dictate well; it is the full stops that you dislike. By ten there are two drafts. In the one, certain comrades felt certain concerns. In the other you were led astray, by persons named, whom you had distrusted for years; it is shorter, and to read it over is like taking off a tight shoe. # invented
*   [Ring Shepilov to mend the style # id: shepilov # act: reconcile(shepilov) # hint: it is a bad week to be heard asking for him # invented]
    {took("bulganin_shepilov.assure"): "You told me that it was as good as done," says Shepilov. "I ought to have asked what it was as good as." He takes the drafts down all the same.|Shepilov takes them down with little sighs.} "The second is better prose," he says. "That is what's the matter with it." Nobody else has asked him for anything since Friday. # invented
*   [Send the shorter one to Suslov for advice # id: suslov # act: lobby(suslov, khrushchev) # hint: advice from Suslov is kept on file # invented]
    It is back inside the hour with two commas shifted and, at the foot: Noted. M. S. You have never been sure what that word is for. # invented
*   [Put one in each pocket # id: pockets # act: wait # history # hint: and remember which is which # plausible]
    You practise before the wardrobe glass, left, right. Hanging up the jacket, you can no longer tell them apart by the weight. # invented
-   -> DONE

=== bulganin_ring_nikita ===
# chair: bulganin
# errand
# when: 24-27 night
# menu: Ring Nikita Sergeyevich
# hint: he may be eating
# history: 34
# codex: telephone, khrushchev
One dials oneself, and says one's own name; that is the rule of the ivory telephone, and you never noticed until tonight that it is a rule about who rings whom. # source: VOSLENSKY # invented
"Well?" There is a spoon going. {took("bulganin_18_leningrad.ring"): "What's it for this time, Leningrad?"|"Who's died?"} {took("bulganin_19_hands.call_nikita"): But you gave him the floor once, he will say that; twenty minutes.} You had meant to begin with Moscow in the thirties, two young men in boots; or else not to ask for anything, since he cannot bear to be asked, and will give his coat to people who insult him. # invented
*   [Ask him what he is going to do with you # id: ask # act: reconcile(khrushchev) # history # hint: he will tell you # plausible]
    "Do? You've done it." Then, with his mouth full: "Was I ever once mean to you with money?" You talk for an hour. It is mostly he who is hurt. # invented
*   [Tell him what he has said of you, and where # id: list # act: slight(khrushchev) # hint: he has been waiting for somebody to shout # invented]
    The beard; the great commander, in front of Finns; the yard dug up. The spoon has stopped. "I said that?" And you hear him put it to someone across the room: "Did I say that?" # source: NIKONOV # source: SEROV # invented
*   [Put the receiver down before he answers # id: ring_off # act: wait # hint: he will know who it was # invented]
    It rings again within the minute, and you sit and watch it, feeling for once that it is he who has not been told. # invented
-   -> DONE

=== bulganin_test_telephone ===
# chair: bulganin
# errand
# when: 24-27 night
# menu: See whether the telephone still lives
# hint: it is how others found out
# codex: telephone, vch
They do not tell a man that he has fallen. One day he picks up the government telephone and there is nothing in it; after which, people say, he generally goes on holding it for a while. # source: RUSNEWS # paraphrase
Yours hums. But it hummed for Malenkov in '55, the whole of his last evening, and it was you who had dropped in, out of friendship, to hear if it did. # invented
*   [Have the exchange put all calls through you # id: claim # act: claim(telephones) # hint: the girls there have a chief, and he is not you # invented]
    "One moment, Comrade Chairman," says the exchange. {holds("bulganin", "telephones"): Then she asks, in quite another voice, who is to have a line first.|It is a long moment. Then a man is saying that he will be glad to put it to Comrade Serov.} # invented
*   [Ring Malenkov to hear if his does # id: malenkov # act: reconcile(malenkov) # hint: he will guess why # invented]
    "Still humming," says Malenkov, before you have uttered a word. You share the hum for a little, the two of you, like men at a fire. # invented
*   [Leave it off the hook till morning # id: off_hook # act: wait # hint: someone may have been trying to reach you # invented]
    It hums at you all night from the blotter. Towards four it stops, and you are across the room in your socks before it begins again. # invented
-   -> DONE

=== bulganin_court_serov ===
# chair: bulganin
# errand
# when: 25-27 night
# menu: Have Bezruk fetch Serov to you
# hint: he came running once, and you were sorry
# history: 35
# codex: serov, kgb
This spring you bawled at Serov of the KGB, then sent Bezruk down the corridor to bring him back, and were charming. He accepted the charm as he would a specimen; one could see him put it in his pocket, to have it analysed. {took("bulganin_serov.tea"): Last week's tea, you suppose, is there as well.} # source: SEROV # paraphrase # invented
Tonight he comes at once, which he need not, and does not sit, though you have had the good chair set out. # invented
*   [Tell him you are sorry for the spring # id: sorry # act: reconcile(serov) # history # hint: he will report it # plausible]
    "There are no grudges in the service," says Serov. Then, from the doorway: "It was a good observation post, Nikolai Aleksandrovich. In Finland. I thought so at the time." # source: SEROV # invented
*   [Ask for two men, for your own door # id: guards # act: claim(guards) # hint: his men are his # invented]
    {holds("bulganin", "guards"): "You shall have four; and they'll take the word from you."|"You've had two since Tuesday of last week. They say you sleep badly."} # invented
*   [Tell him whose list it was # id: list # act: tell(serov, malenkov) # hint: it is a late hour for candour # invented]
    He has the list. He has had it since the plates were cleared. "Patolichev signed against you," says Serov. "Did nobody think of asking him?" # source: MLECHIN-SHEL # invented
-   -> DONE

=== bulganin_bench_saburov ===
# chair: bulganin
# errand
# when: 25-27 night
# needs: not hall_with(seven)
# menu: Sit with Saburov, on the embankment
# hint: he has told them everything there was
# history: 36
# codex: saburov
Saburov is on the third bench, with his hat on his knees. {declared("saburov", "seven") or recanted("saburov"): He came in because Voroshilov was in.|He was to have come in, he says, because Voroshilov was in.} Voroshilov, they tell him, came in because of him. He has been over it as one goes over a balance, to find where the first man was. # source: SKH # invented
"It was you, I suppose. You were to have the chair. One assumed that there was something under it." He is not reproaching you. He would like to have the figure. {took("bulganin_25_papers.mentioned"): "And then you said that names are mentioned," says Saburov. "It left me with a remainder."} # invented
*   [Tell him that it was you # id: me # act: reconcile(saburov) # history # hint: it may even be so # plausible]
    He works it through. "No," he says finally, "you were waiting for seven. It's all right. Somebody has to be carried forward from the previous page." # invented
*   [Advise him to name one man, and stop # id: name_one # act: lobby(saburov, khrushchev) # hint: he may pick you # invented]
    "Whom?" he says at once, with his pencil out, and only then looks up. You have the time that it takes a barge to pass the bench. # invented
*   [Promise him a place, wherever you end # id: place # act: promise(saburov, seven) # hint: you have promised before # invented]
    "In the bank?" says Saburov. You had once run a bank. He laughs until he has to hold the bench, a planner, at two in the morning, at the notion that there might be an opening. # source: TIME57 # invented
-   -> DONE

=== bulganin_mend_sheets ===
# chair: bulganin
# errand
# when: 24-27 night
# menu: Correct the stenogram of your speech
# hint: a speaker may mend his own words
# history: 37
# codex: stenogram, arithmetical-majority
They come round by night in a grey wrapper, your own words, wide-spaced, for style. Every speaker has the right. Kaganovich is said to have returned his with more ink on it than typewriting. # source: KRAMER1999 # paraphrase # invented
{took("bulganin_25_arithmetic.recant") or took("bulganin_25_encore.mistaken"): Where you remember applause, there is nothing. And on the second sheet stands your arithmetic, which Suslov has already quoted twice.|Where you remember a pause there is the word Noise. And there is one sentence, about majorities, that had seemed to go somewhere.} A neat line through it, and it was never said; but then they would all be looking for the hole. # source: VOIT # invented
*   [Strike it out # id: strike # act: conceal(bulganin) # hint: the girl who took it down can read her own hand # invented]
    You rule the line with a paper-knife. There is a second copy, it turns out, for the file; and one of these days a young man who has not been born will lay the two side by side. # invented
*   [Let it stand, and put in the comma # id: stand # act: wait # history # hint: it may be what they remember # plausible]
    It is a better sentence for the comma. You initial the sheet; and it goes down to be bound, in red, among those of the others, who are all explaining. # source: KRAMER1999 # invented
*   [Strike out what you said of others # id: others # act: reconcile(molotov) # hint: they heard it in any case # invented]
    It leaves a good deal of white. Next morning Molotov, who reads everything, has the place marked. "A correction must be made in the same hall," he says, "in the same voice." But he has said good morning first. # invented
-   -> DONE

// Goods: to be quit of a promise; to have kept it.
=== bulganin_parcel ===
# errand
# chair: bulganin
# when: 22-23 evening # when: 24-27 night
# needs: (declared(bulganin, khrushchev) or recanted(bulganin)) and not bound(bulganin, malenkov)
# menu: A parcel has come from Malenkov
# hint: it weighs almost nothing
# codex: malenkov, bulganin
There is no letter. It contains what a man may leave behind at another's house in the course of a spring: your second pair of spectacles, one glove, a stub of pencil with which you once added up seven, and were pleased. Each has been put up separately, in tissue. # invented
You had given him your word, and have now given the opposite to other people. You do not believe that he means it for a reproach, and this is what makes it difficult to answer. He has simply cleared a shelf. Somewhere, in tissue also, there must be the sheets on which you used the pencil. # invented
*   [Thank him, as one would for spectacles # id: thank # act: reconcile(malenkov) # hint: he will have one more line in your hand # invented]
    You take trouble with it, and it is a good note; it could have gone to anyone. In the morning he bows to you across two rows of the hall, a shade lower than usual, as one does to the family. # invented
*   [Hand in the parcel just as it came # id: hand_in # act: slight(malenkov) # act: reconcile(khrushchev) # hint: it will be unwrapped in front of you # invented]
    Little Shvernik undoes the tissue piece by piece and lays the stub upon the cloth. What is this evidence of? he asks. You tell him. He writes it down, with another pencil. # invented
*   [Tell Molotov, at least, that you broke your word # id: molotov # act: reconcile(molotov) # hint: he had not asked # invented]
    "It was given to Comrade Malenkov," says Molotov. "You are informing the wrong person." He goes back to his notes. After a time, without looking round, he takes his hat off the chair beside him. # invented
-   -> DONE
