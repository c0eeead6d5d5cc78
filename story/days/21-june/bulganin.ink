=== bulganin_21_bezruk ===
# when: 21 morning
# chair: bulganin
# codex: delegates, hotel-moskva, ignatov
"They're all up, Nikolai Aleksandrovich." Bezruk is your attached officer, and speaks to the windscreen. The lobby of the Moskva is full of suitcases: Gorky, Voronezh, Kuibyshev. They have been told that there is a holiday in Leningrad, and none of them has asked the way there. # plausible # source: SPITSYN
By his count, and he counts for a living, there are {gathered()} members of the Central Committee in reach of the Kremlin gates. {carried("abolition"): They say the post's been done away with, he mentions, and wonders if that's a different gate.} {took("bulganin_19_flights.forbid"): "You'd think somebody would have stopped them," he says, and then recollects himself.|{took("bulganin_malin.all"): "Well, you did ask them," he says.|They came to be told something, and it is only nine in the morning.}} # invented
The car slows, as it does every day, where the road divides. Left is the gate; right is Okhotny Ryad and the hotel, where you have opened a number of banquets, and where they have always stood up. # plausible
*   [In by the gate, as usual # id: gate # act: wait # history # hint: they will come to you, then # plausible]
    The sentry presents arms. He does it very well this morning, and you bow to him, and he goes red. # invented
*   [To the hotel: shake some hands # id: hotel # act: lobby(ignatov, seven) # hint: Ignatov of Gorky is down there, with a sheet of paper # invented]
    They do stand up. Then Ignatov, who shouts as others breathe, asks before them all whether it's true that you have been sitting for three days on the First Secretary; and you say, smiling, that sitting is perhaps not quite the word. # invented
*   [Have the gate check every pass twice # id: passes # act: claim(guards) # hint: Serov counts the gates as his # invented]
    {holds("bulganin", "guards"): It is done. By ten there is a queue of provincial secretaries back to the Manège, in good suits, in the sun, getting acquainted.|The officer at the gate regrets that he has his instructions from Comrade Serov: all holders of a Committee card, and quickly.} # invented
-   -> DONE

=== bulganin_21_letter ===
# when: 21 sitting 1
# chair: bulganin
# needs: signed(10)
# codex: letter, signatures, faction
A letter has been put by your glass. It is well typed, and its first sentence has no verb you could object to. # invented
"It has become known to us, members of the CC, that the Presidium is in continuous session." And then: "Matters of such importance for the whole party cannot be hidden from members of the CC plenum." There are {signatures()} signatures. Marshal Konev's has a flourish; Serov's you could mistake for a receipt; and there, in violet ink, is Patolichev. {carried("dismissal"): It does not mention your decision. It has a copy for the First Secretary, by that name.} # source: STENO1998 # source: SPITSYN # source: MLECHIN-SHEL
{took("bulganin_20_posts.query"): Malenkov, who had pencilled him in for the KGB, has seen the violet ink, and touches his folder to make sure that it is shut.|Malenkov begins with the signatures, at the bottom, and reads upwards.} {knocking(): There is a noise outside like a theatre before the doors are opened.|It is quiet outside, for the moment.} # invented
They are waiting to be told what sort of paper it is. # plausible
*   [Read it out, to the end, without comment # id: read # act: hedge # history # hint: a pleasant voice is no protection against the words # plausible]
    You read well. At "we cannot stand aside" you find that you have given it a certain swing, and Voroshilov says hear, hear, before he has understood it. # source: STENO1998 # plausible
*   [Say that it is what the rules call a faction # id: faction # act: slight(konev) # act: lobby(voroshilov, seven) # hint: the word has a clause behind it, and the clause has two edges # plausible]
    "Splitters!" cries Voroshilov, so glad of a word to shout that he shouts it at the wall. A faction can be put out of the party for it. Molotov, who was there in 1921 when the clause was drafted, looks at the pair of you as at two men smoking in a powder store. # source: RUBTSOV # plausible
*   [Propose the plenum, before they ask again # id: plenum # act: demand_plenum # hint: it would be your gift, if you are quick # invented]
    It was going to be forced on you; now you have given it. Nikita Sergeyevich laughs out loud, at the neatness, or at the lateness, and the men on your left do not laugh. # invented
-   -> DONE

=== bulganin_21_door ===
# when: 21 sitting 2
# chair: bulganin
# needs: knocking() or refused()
# codex: delegation, konev, serov
A secretary puts his head in: there are members of the Central Committee in the anteroom. "Who allowed it?" you say; and Nikita Sergeyevich, delighted, "But they are members of the Central Committee!" # source: MUKH # paraphrase
While that is being argued the door fills. Marshal Konev has his medals on. {took("bulganin_21_letter.faction"): "The faction," he says, and inclines his head.|{took("bulganin_21_letter.read"): "One hears that you read us very well," he says.}} Behind him, small and jerky, is Serov; then Orlov of Timber, Ustinov of the arms industry, and faces you have pinned things on. "We won't leave," says one of them, "until the Presidium receives us." Twenty, perhaps, and not one has his hat in his hand. {took("bulganin_21_bezruk.hotel"): Ignatov waves to you, with the sheet of paper.|{took("bulganin_21_bezruk.passes"): They have all shown their passes, says Ustinov. Twice.}} # source: VOIT # source: MUKH # plausible
{took("bulganin_yard.lilac"): Your lilac, says Serov, was quite wrong about Kliment Yefremovich.|Serov, who never could be got to send you a paper, appears to have brought this one himself.} "Unheard of!" shouts Voroshilov{chairs("voroshilov"):, who presides}. The whole doorway is looking past him, for {chairs("voroshilov"):somebody to answer it|whoever presides}. {chairs("bulganin"): You have stood up. You did not decide to; it is what one does for visitors.|Its gaze comes to rest, from habit, on the Prime Minister.} # source: RUBTSOV # plausible
*   [Beat on the table, and tell them to disperse # id: refuse # act: refuse_delegation # act: slight(serov) # history # hint: every one of them will tell it afterwards # source: MUKH # paraphrase]
    Your fist makes more noise than you had thought it contained. A carafe goes over. They draw back as far as the anteroom, out of courtesy to the water, and through the open door you can hear them tell each other what they saw. # plausible # source: MUKH
*   [Let them all come in and sit down # id: receive # act: receive_delegation # hint: a hundred more will want to know what the twenty heard # plausible]
    "There are not enough chairs," Malenkov says. You have some brought; it takes a quarter of an hour, and is the only thing in four days that has been carried out as you ordered it. # invented
*   [Ask Mikoyan to go and see what they want # id: mikoyan # act: hedge # act: tell(mikoyan, voroshilov) # hint: what he tells them will be his own # source: VOIT # plausible]
    Kliment Yefremovich, you tell him at the door, will shout; it need not be noticed. He is gone for eleven minutes. On his return he says that they are very calm, and want only to come in; and the noise outside, which had been polite, is now cheerful. # invented # source: VOIT
-   -> DONE

=== bulganin_21_guests ===
# when: 21 sitting 2
# chair: bulganin
# needs: received()
# codex: delegation, silence
They have been let in, and sit along the wall with their knees together, marshals and ministers and men from the provinces, like relations at the reading of a will. # invented
It is remarkable how the conversation improves. Kaganovich says "Comrade Khrushchev". Malenkov speaks of certain shortcomings. Konev listens with his shaven head on one side, and then asks, since nobody seems to be telling them: what is the question, who moved it, and who is for? # plausible
He has addressed it to you. You have poured him some water, which he has not touched. {took("bulganin_konev.patient"): He was asked for patience, he says; he brought it with him.} # invented
*   [Speak of shortcomings in the work # id: shortcomings # act: hedge # hint: they have come a long way for that # plausible # source: MLECHIN-SHEL]
    You have, you say, only one intention, to remove shortcomings in the work of the Presidium. "Which?" says a voice from Voronezh, and turns to a clean page. # source: MLECHIN-SHEL # plausible
*   [Tell Konev the count, by name # id: names # act: tell(konev, molotov) # act: slight(khrushchev) # hint: a figure frightens nobody who has a hundred and thirty # invented]
    You give it as the announcer gives the football, beginning with Molotov. Against; for. Somebody along the wall adds up under his breath; and Konev says, yes, but which of you can order out a company of infantry? # invented
*   [Agree with Malenkov: criticism, now settled # id: settled # act: keep_silence # hint: it needs everyone to have heard nothing # source: VOIT # plausible]
    {silence_kept(): There is a pause, in which each recalls what is in his own file; then it is agreed to, in murmurs, from chair to chair.|"Settled how?" asks Konev. It turns out that twenty people wish to know, and that one of them is Nikita Sergeyevich.} # invented
-   -> DONE

=== bulganin_21_sent ===
# when: 21 sitting 3
# chair: bulganin
# needs: chairs(bulganin)
# codex: sverdlov-hall, shvernik, plenum
{received(): There are more of them below, and four of you are sent down,|Four of you are sent out to them,} two from each side: Voroshilov and you; Nikita Sergeyevich, and little Shvernik of Party Control. Nikita Sergeyevich walks in front, between Zhukov and Serov. {took("bulganin_20_post.recall"): Zhukov trusts, in passing, that the weather suits you.} He has been four days stooping, and puts it off between one landing and the next like a wet coat. # source: ZHUKOV-MS # source: KAG-MEM # paraphrase
The Sverdlov Hall is round and white, with columns, and {gathered()} members are waiting about in it. They get up. It runs along the rows, chair after chair, and you have got your smile ready before you see that it stops when it reaches him. {took("bulganin_21_door.refuse"): A few of them do look at you; at your hand.} # source: VOIT # plausible
Somebody calls down to ask what the Presidium has been doing since Tuesday. "Comrade Bulganin will tell you," says Nikita Sergeyevich, quite gently, and steps to one side. "He's been presiding." {took("bulganin_letter.send"): Then, lower, so that only you hear: "But which hillside was it?"} # invented
*   [Reply that shortcomings are being removed # id: shortcomings # act: hedge # history # hint: the hall has good acoustics, except for mumbling # plausible # source: MLECHIN-SHEL]
    "Whose?" You say that, when one has been at the head of things, it is not always possible to see who. They are so quiet that you add to it. {plenum_called(): Tomorrow at two they will hear the rest.|Going up again, Voroshilov asks if you could tell what they wanted. You believe that they wanted a date.} # invented
*   [Say: criticism, settled; and send all home # id: settled # act: keep_silence # act: adjourn # hint: Malenkov would bless you for it; the hall might not # plausible # source: VOIT]
    {silence_kept(): It is heard in a stillness you do not care for, but it is heard, and upstairs Malenkov is some time in letting go of your hand. You close the sitting. Nobody has won, you explain to Bezruk in the car.|They laugh. Not unkindly: it is how one laughs at a man looking for the glasses on his nose. You close the sitting, there being nothing else you have been left to close.} # invented
*   [Go back up, and put it to the vote at last # id: vote # act: put_to_vote(dismissal) # needs: not carried(dismissal) and not lost(dismissal) # locked: hands have been asked for once already # hint: they will hear the result through the floor # plausible]
    You take the stairs too fast, and ask for hands before you have the breath. {carried("dismissal"): Carried. Below, they have started to sing something, and you would like to believe it is about Leningrad.|Pervukhin studies his. Saburov has put both of his in his pockets. It is a strange thing to have had, on Tuesday, and not wanted.} # invented
*   [Say that you only presided, and adjourn # id: only_presided # act: adjourn # act: reconcile(khrushchev) # hint: the others will hear it before you are up the stairs # invented]
    "He only presided," Nikita Sergeyevich tells them, with his hand on your shoulder; it is heavier than you remember. You feel twenty years younger, and it is some minutes before you go over the words. # invented
-   -> DONE

=== bulganin_21_fourth ===
# when: 21 sitting 3
# chair: bulganin
# needs: not chairs(bulganin)
# codex: sverdlov-hall, shvernik, plenum
Two from each side are to go down and speak to them, and you find that you are wanted after all, as the less alarming of the seven. Voroshilov goes as the more. Nikita Sergeyevich takes the stairs like a boy let out of school, with little Shvernik of Party Control trotting. # source: ZHUKOV-MS # plausible
There are {gathered()} of them under the white dome, on their feet, and the noise they make when he comes in has you moving your own hands before you have considered it. {took("bulganin_18_chair.decline"): "Here's the man who wouldn't take my chair," he tells the front row.|{took("bulganin_18_chair.voroshilov"): "Here's the man who thought of Voroshilov," he tells the front row.|"And here's the government," he tells the front row. "He walked all round my chair."}} They laugh, and wait for you to say something. # invented
*   [Say that the work has had its shortcomings # id: shortcomings # act: hedge # hint: they will ask you to go on # plausible # source: MLECHIN-SHEL]
    You go on. Somewhere past the second rank a man from Voronezh begins to take it down, and shows his neighbour, who shakes his head, and he crosses it out. # invented
*   [Say that it has been talked over, and settled # id: settled # act: keep_silence # hint: it is Malenkov's wish, and not theirs # plausible # source: VOIT]
    {silence_kept(): They look at Nikita Sergeyevich, who looks at the dome. It is not denied. You climb back up on the arm of Voroshilov, each under the impression that he is helping the other.|"Settled by whom?" calls a good strong voice, from timber or defence. You had been about to ask that yourself.} # invented
*   [Take his arm, where they can all see # id: arm # act: reconcile(khrushchev) # hint: it will be reported upstairs before you are # invented]
    He looks down at the hand, and pats it. "He tires easily," he explains to them. It is the kindest thing he has said about you in public since the spring. # invented
-   -> DONE

=== bulganin_21_called ===
# when: 21 evening
# chair: bulganin
# codex: plenum
There is to be a plenum, tomorrow at two. {carried("dismissal"): The majority has called it, so that what has been decided may be confirmed, and Molotov has worded the notice; it has the hour, the hall and the number of the decision, and does not say whom it concerns.|{knocking() or refused() or received(): Your visitors would not go home without a date, and the Presidium, which wished to have its evening, let them have one. Everybody, it appears, had been for it from the first.|Nobody came to the door for it; but nobody at the table would be the one to say that he feared the Committee, and so it was agreed to, from chair to chair.}} # source: VOIT # source: ZENK # invented
-> DONE
