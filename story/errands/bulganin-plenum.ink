=== bulganin_hear_leningrad ===
# chair: bulganin
# errand
# when: 22 evening
# menu: Listen to the gala from Leningrad
# hint: you had a speech for it
# history: 31
Over the wireless comes the Kirov Theatre, two hundred and fifty years of Leningrad in four hours, and the applause of people who have been told that the leaders are detained by work. # source: ASPIDOV # invented
It was to have been you, between the anthem and the ballet, for eleven minutes. The text is still in your pocket. It is a graceful thing about bridges; and somebody, surely, might print it, if only so that on Sunday the country should read that it has a premier. # invented
*   [Send the speech to _Pravda_, for tomorrow # id: print # act: claim(pravda) # hint: an editor will ask another office # invented]
    The night editor is delighted, and will just make certain of the space. {holds("bulganin", "pravda"): He rings back within the hour: page two.|He doesn't ring back. On Sunday there is a photograph of a bridge.} # invented
*   [Make Kozlov a present of it # id: kozlov # act: reconcile(kozlov) # hint: it's his city, and he has missed it as well # invented]
    Kozlov is sitting in a hotel five minutes from you, waving his hair at a mirror. He takes the eleven minutes, reads the first, and says that they have bridges, thank you; but he keeps it. # invented
*   [Hear it out # id: hear # act: wait # history # hint: it is only music # plausible]
    You know the ballet. Somewhat before midnight, when they call for the author of the city's happiness, the announcer reads out a telegram of greeting, and you listen closely to discover whether you have signed it. # invented
-   -> DONE

=== bulganin_ring_marshal ===
# chair: bulganin
# errand
# when: 22 evening # when: 23 morning # when: 23 evening
# menu: Ring Zhukov at home
# hint: he has not forgotten what he told you in private
You commissioned his parades; he, in return, has never once stood up for you a moment sooner than regulations required. But there were those evenings, three or four of them, when he sat in your armchair with his collar open, and said that a First Secretary ought to be made into something less. # source: SHISHKIN # paraphrase # invented
Now he has a folder and you have only the armchair. Neither of you, were it read into the record, would look his best. # invented
*   [Propose that neither of you recall it # id: forget # act: promise(zhukov, khrushchev) # hint: he may dislike being let off # invented]
    "Recall what?" says Zhukov. It's said so promptly that you take it for agreement, and only in bed does it strike you as an order. # invented
*   [Remind him of every word # id: remind # act: threaten(zhukov, seven) # hint: one does not corner a marshal # invented]
    He hears you out. "Tell them," he says. "And I'll tell them about the prisoners." In the receiver there's a child crying, very new, and then nothing. # invented # source: SOKOLOV-Z
*   [Ask after the family # id: family # act: reconcile(zhukov) # hint: it is late for that # invented]
    "Which?" says the Minister of Defence, and seems to regret it; and for a moment the two of you are merely a pair of elderly men on the telephone. # invented # source: SOKOLOV-Z
-   -> DONE

=== bulganin_open_safe ===
# chair: bulganin
# errand
# when: 22 evening # when: 23 morning # when: 23 evening # when: 24-27 night
# menu: Go through your own safe
# hint: Bezruk has the other key
It contains a marshal's star in its box, a good deal of Finnish crystal that was never declared to anybody, and nine folders from the war councils, which you took with you from ministry to ministry as others do a piano. # invented
Your signature's on every sheet, second from the top. In the ministry's archive there is supposed to be a copy, but archives moved so often in those years; and there's a stove in the duty-officer's room that they light even in June, for the smoke of typists' carbons. # invented
*   [Have the folders put somewhere quieter # id: put_away # act: conceal(bulganin) # hint: somebody has to carry them # invented]
    Bezruk carries them, in a laundry basket, beneath your dress uniform. He doesn't ask. When he's gone you wonder for the first time who it is that he reports to, and remember that you've always known. # invented
*   [Read them # id: read_them # act: wait # hint: it is a long night's reading # invented]
    You read until three. Stand fast; stand fast; permission to withdraw refused. You had forgotten the names of the villages, all those with a river. One of the generals asks, in pencil, if the war council has seen a map. # invented
-   -> DONE

=== bulganin_call_shvernik ===
# chair: bulganin
# errand
# when: 22 evening # when: 23 morning
# menu: Call on Shvernik, who keeps the files
# hint: he was never known to raise his voice
He gives you tea with cherry jam, and talks of Ufa, where they presented him with a saddle. All round the walls there are cardboard boxes, tied. It's for the rehabilitations, he says; one has to send the widows something with a stamp on it. # source: SKH # invented
There are eleven boxes on the lower shelf and eleven members of the Presidium. It may be a coincidence. # invented
*   [Ask him, as an old comrade, what is in yours # id: ask # act: reconcile(shvernik) # hint: he is mild, not soft # invented]
    "Paper," he says, "Nikolai Aleksandrovich. It's all paper." And he fills your glass, and then, mildly, he tells you the number of a certain order, so that you may look it up at home. # invented
*   [Take the Malenkov box across to Nikita # id: malenkov # act: reveal(khrushchev, malenkov) # hint: a man seen near one box is seen near them all # invented]
    It weighs very little. Nikita Sergeyevich unties it on the dining-table, among the plates, and reads for a time with his lips moving. "And you thought of me," he says. You can see him wondering since when. # invented
*   [Admire the saddle, and go # id: saddle # act: wait # hint: he will know what you came for # invented]
    He comes with you as far as the step. "They do all get read in the end," Shvernik tells you, comfortably, of the boxes, or it may have been of the widows. # invented
-   -> DONE

=== bulganin_sing_voroshilov ===
# chair: bulganin
# errand
# when: 23 morning # when: 23 evening
# menu: Visit Voroshilov at his dacha
# hint: he'll want to sing
# history: 32
He is in the garden in a white tunic, shouting at a rose. His wife sits under a rug and does not rise, being ill; she alone of everyone this week has had a reason. # source: KREMZH # invented
He won't be called to order by boys! He met them, he told them, splitters, and they grinned at him. Then he gets hold of your sleeve. Will they read out '37? Because, Nikolai, what shall we say of our own role? He wants to be told to stand fast. It's what one used to tell him. # source: RUBTSOV # invented
*   [Tell him that nobody will touch him # id: nobody # act: promise(voroshilov, khrushchev) # history # hint: it isn't yours to promise # plausible]
    "Because of the anniversary," you say. "One can't have a revolution with a hole in it." He sees it at once. He's so relieved that he sings, and you do the second voice, in the sun, two marshals, until the rug says that it would like to go in. # invented
*   [Tell him to stand with the rest of you # id: with_us # act: lobby(voroshilov, seven) # hint: he stands until he is looked at # invented]
    He draws himself up; he will say such things to them! He rehearses several on the rose. By the gate he has them as far as 1919, and you leave him there, with the Poles in front of him. # invented
*   [Let him sing, and say nothing # id: sing # act: reconcile(voroshilov) # hint: an hour, and your good temper # invented]
    There are eleven verses, about a crow. In the ninth his wife joins in from under the rug with a small true voice, and he turns round to her, and forgets what he was afraid of. # invented
-   -> DONE

=== bulganin_borrow_grammar ===
# chair: bulganin
# errand
# when: 23 evening # when: 24 night
# menu: Draft what you are going to say
# hint: it will have to be said aloud
# history: 33
You dictate well; it's the full stops that you dislike. By ten there are two drafts on the table. In the one, certain comrades felt certain concerns. In the other, you were led astray, by persons named, whom you had distrusted for years; it's shorter, and reads like a man taking off a tight shoe. # invented
Both begin "Comrades". One could go in with the two of them, in different pockets, and be guided by the hall. # invented
*   [Ring Shepilov to mend the style # id: shepilov # act: reconcile(shepilov) # hint: it's a bad week to be rung by him # invented]
    Shepilov takes them down over the telephone with little sighs. "The second is better prose," he says. "That is what's the matter with it." Nobody else has asked him for anything since Friday. # invented
*   [Send the shorter one to Suslov for advice # id: suslov # act: lobby(suslov, khrushchev) # hint: advice from Suslov is kept on file # invented]
    It's back inside the hour with two commas shifted and, at the foot, in violet ink: Noted. M. S. You've never been sure what that word is for. # invented
*   [Put one in each pocket # id: pockets # act: wait # history # hint: and remember which is which # plausible]
    You practise before the wardrobe glass, left, right. Going to hang up the jacket, you can no longer tell them apart by the weight. # invented
-   -> DONE

=== bulganin_ring_nikita ===
# chair: bulganin
# errand
# when: 24-27 night
# menu: Ring Nikita Sergeyevich
# hint: he may be eating
# history: 34
One dials oneself and says one's own name; that is the rule of the ivory telephone, and in all these years you've never before noticed that it's a rule about who rings whom. # source: VOSLENSKY # invented
"Well?" There's a spoon going. You had meant to begin with Moscow in the early thirties, two young men in boots and the sewers; or else not to ask for anything, since he can't bear to be asked, and gives the coat off his back to people who insult him. {ran("bulganin_hear_leningrad"): "Did you hear the gala?" he says. "They managed."|} # invented
*   [Ask him what he is going to do with you # id: ask # act: reconcile(khrushchev) # history # hint: he will tell you # plausible]
    "Do? You've done it." Then, with his mouth full: "Did I beat you? Was I ever once mean to you with money?" You talk for an hour. It's mostly he who is hurt. # invented
*   [Tell him what he has said of you, and where # id: list # act: slight(khrushchev) # hint: he has been waiting for somebody to shout # invented]
    The beard; the great commander, in front of Finns; the yard dug up. The spoon's stopped. "I said that?" he asks, and you hear him put it to someone across the room: "Did I say that?" # source: NIKONOV # source: SEROV # invented
*   [Put the receiver down before he answers # id: ring_off # act: wait # hint: he'll know who it was # invented]
    It rings again within the minute and you sit and watch it, as long as it takes, feeling for once that it's he who has not been told. # invented
-   -> DONE

=== bulganin_test_telephone ===
# chair: bulganin
# errand
# when: 24-26 night
# menu: See whether the telephone still lives
# hint: it's how the others found out
They don't tell a man. The ivory set is on the desk as usual, and one day he picks it up and there's nothing in it; after which, people say, one goes on sitting there with it for quite a while. # source: RUSNEWS # paraphrase
Yours hums. But it hummed for Malenkov in '55, too, the whole of that last evening, and you were the person who had come to see if it did. # invented
*   [Have the exchange put all calls through you # id: claim # act: claim(telephones) # hint: the girls there have a chief, and he isn't you # invented]
    "One moment, Comrade Chairman," says the exchange. {holds("bulganin", "telephones"): Then, in quite another voice, she asks who's to have a line first.|It's a long moment. Then a man is saying that he'll be glad to put it to Ivan Aleksandrovich.} # invented
*   [Ring Malenkov to hear if his does # id: malenkov # act: reconcile(malenkov) # hint: he will guess why # invented]
    It rings. "Still humming," says Malenkov, before you've uttered a word. You share the hum for a little, the two of you, like men at a fire. # invented
*   [Leave it off the hook till morning # id: off_hook # act: wait # hint: someone may have been trying to reach you # invented]
    It hums at you all night from the blotter. Towards four it stops, and you're across the room in your socks before it begins again. # invented
-   -> DONE

=== bulganin_court_serov ===
# chair: bulganin
# errand
# when: 25-27 night
# menu: Have Bezruk fetch Serov to you
# hint: he came running once, and was sorry for it
# history: 35
In May you bawled at him in an interval, sent Bezruk down the corridor to bring him back, and were charming. He had stood there, small and correct, on a carpet that cost more than his village; you could see him putting the charm in his pocket to have it analysed. # source: SEROV # paraphrase # invented
Tonight he comes at once, which he needn't; and doesn't sit, though you've had the good chair set out. It was never personal. It would be pleasant to hear him say so, too. # invented
*   [Tell him you are sorry for May # id: sorry # act: reconcile(serov) # history # hint: he'll report it # plausible]
    "There are no grudges in the service," says Serov. He has recorded the apology, one sees, under May. Then in the doorway: "You had a good eye for an observation post, Nikolai Aleksandrovich. In Finland. I thought so then." # source: SEROV # invented
*   [Ask for two men, for your own door # id: guards # act: claim(guards) # hint: it was guards you hadn't thought of # invented]
    "You have two," he tells you. {holds("bulganin", "guards"): "You shall have four; and they'll take the word from you."|"You've had two since Tuesday of last week. They say you sleep badly."} # invented
*   [Offer him Malenkov's list of posts # id: list # act: reveal(serov, malenkov) # hint: you would have to have it # invented]
    He reads down as far as his own successor and gives it you back. "Patolichev signed against you," he says. "Did nobody think of asking him?" # source: MLECHIN-SHEL # invented
-   -> DONE

=== bulganin_bench_saburov ===
# chair: bulganin
# errand
# when: 25-27 night
# menu: Sit with Saburov, on the embankment
# hint: he has told them everything there was
# history: 36
He's on the third bench, with his hat on his knees; the rest is a warm grey night with no dark in it. He came in, he says, because Voroshilov was in. Voroshilov, they tell him, came in because of him. He has been going over it as one does a balance that won't balance, to find where the first man was. # source: SKH # invented
"It was you, I suppose," says Saburov. "You were in the chair. One assumed that there was something under it." He isn't reproaching you. He'd like to have the figure. # invented
*   [Tell him that it was you # id: me # act: reconcile(saburov) # history # hint: it may even be so # plausible]
    He works it through. "No," he says finally, "you were waiting for seven." He puts his hat on. "It's all right. Somebody has to be carried forward from the previous page." # invented
*   [Advise him to name one man, and stop # id: name_one # act: lobby(saburov, khrushchev) # hint: he may pick you # invented]
    "Whom?" he says, at once, with his pencil out, and only then looks up. It's a face that would sooner not; you have the time it takes a barge to pass the bench. # invented
*   [Promise him a place, wherever you end # id: place # act: promise(saburov, seven) # hint: you've promised before # invented]
    "In the bank?" says Saburov. You had once run a bank. He laughs until he has to hold the bench, a planner, at two in the morning, at the notion that there might be an opening. # source: TIME57 # invented
-   -> DONE

=== bulganin_mend_sheets ===
# chair: bulganin
# errand
# when: 24-27 night
# menu: Correct the stenogram of your speech
# hint: a speaker may mend his own words
# history: 37
They are sent round by night in a grey wrapper, your own words, wide-spaced, for style. Every speaker has the right. Kaganovich is said to have returned his with more ink on it than typewriting. # source: KRAMER1999 # paraphrase # invented
It's a curious thing to meet oneself so. {recanted("bulganin"): Where you remember a pause there's the word Noise, and where you remember applause, there is nothing. And on the second sheet, your arithmetic, which Suslov has already quoted twice.|Where you remember a pause there's the word Noise. And one sentence, you notice, which went up like a staircase in your head, stops on the page at the landing.} A neat line through it, and it was never said; but then they'd all be looking for a hole. # source: VOIT # invented
*   [Strike it out # id: strike # act: conceal(bulganin) # hint: the girl who took it down can read her own hand # invented]
    You rule the line with a paper-knife. Later on, you hear, a second copy is collated with the first, by a historian, a young man with no hat on, who hasn't been born. # invented
*   [Let it stand, and put in the comma # id: stand # act: wait # history # hint: it may be what they remember # plausible]
    It's a better sentence for the comma. You initial the sheet; and it goes down to be bound, in red, with a number on it, among those of the others, who are all explaining. # source: KRAMER1999 # invented
*   [Strike out instead what you said of others # id: others # act: reconcile(molotov) # hint: they heard it in any case # invented]
    It leaves a good deal of white. Next morning Molotov, who reads everything, has the place marked. "A correction must be made in the same hall," he says, "in the same voice." But he has said good morning first. # invented
-   -> DONE
