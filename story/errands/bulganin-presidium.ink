=== bulganin_embassy ===
# errand
# chair: bulganin
# when: 18 evening
# menu: The Bulgarian embassy: show yourself
# hint: three hundred people will see whom you stand with
# history: 1
# codex: reception, khrushchev
{took("bulganin_18_beside.bulgarians"): The ambassador thanks you, with feeling, for your punctuality.} The diplomatic corps notes that you and Nikita Sergeyevich have come in two cars. He is over by a palm, preoccupied, with a glass that he has not begun. At every reception since 1955 you have stood at his elbow and, when he went too far, laughed first. The Italian ambassador looks from one of you to the other as if rain had stopped his tennis. # source: TAUBMAN2003 # plausible
*   [Keep to Voroshilov's side of the room # id: far_side # act: lobby(voroshilov, seven) # history # hint: the palm has a clear view # plausible]
    Voroshilov tells you until the ices about a night march. He is with us, he says, he was always with us; and it is a moment before you see that he means 1919. # invented
*   [Go and stand at his elbow # id: elbow # act: reconcile(khrushchev) # hint: Malenkov never goes to a party without counting # invented]
    "Come to see how it lies?" he says, and then tells you the one about the priest and the goose. You laugh first. All round the room one can hear shoulders come down. # invented
-   -> DONE

=== bulganin_malin ===
# errand
# chair: bulganin
# when: 18 evening
# needs: chairs(bulganin)
# menu: Malin's list of who is to be called
# hint: whoever is called will come
# history: 2
# codex: malin, general-department, oprosom
Malin of the General Department has laid the list on your blotter, squared to the edge. Members and candidates who are not in Moscow: Kiev, Ufa, Tashkent, Leningrad, Warsaw, the south. He can have them all by noon. It needs your initials; it occurs to you that nobody's have been needed until now, and that the list was typed before you adjourned. # source: SKH # plausible
*   [Initial it: every one of them # id: all # act: reconcile(malin) # history # hint: then it is a full house # source: SKH # plausible]
    He blots the two letters himself. Four of those names were never going to be friends of yours, but they will come by your invitation, and you hope it will be noticed. # invented
*   [Have the calls go through your switchboard # id: switchboard # act: claim(telephones) # hint: the operators wear the piping of the KGB # plausible]
    {holds("bulganin", "telephones"): By eleven your own duty officer is asking each town what it wants. You are told afterwards that Gorky wept.|A young woman says that she will ask Comrade Serov, her chairman, thanks you for holding, and holds you.} # invented
*   [Only Warsaw; the others may read of it # id: warsaw # act: summon(saburov) # hint: Malin keeps every list that is not signed # invented]
    "Only Comrade Saburov," says Malin, as a waiter repeats an order for one. The others are rung all the same; they were covered, it turns out, by the word tomorrow. # invented
-   -> DONE

=== bulganin_kaganovich ===
# errand
# chair: bulganin
# when: 18 night
# menu: Kaganovich is at your gate, shouting
# hint: he wants a promise
# history: 3
# codex: kaganovich
He has driven out to tell you what you did this afternoon, and does, across your dining-table, at a pitch for shunting-yards. {carried("dismissal"): We carried it! And then you wished everyone good evening, like a cinema! Where is the guard? Where is the decree?|{chairs("bulganin"): You had them! You had them all in one room, and the Leningrad train had not even left! He would have had it through before the soup!|They held the chair for you! We had all said Correct! And you went round it like a horse round a puddle!}} He strikes the table. It is Karelian birch, and yours only with the post. # source: VOIT # plausible
*   [Promise him an end to it tomorrow # id: promise # act: promise(kaganovich, seven) # history # hint: he dates his promises # plausible]
    He takes out a railway watch and has you say it again. Afterwards he eats most of a chicken, and is quite charming about 1925. # invented
*   [Tell him what Zhukov will do # id: marshal # act: tell(kaganovich, zhukov) # hint: a frightened man is louder # invented]
    "What divisions has he got?" says Kaganovich; then, having asked it, he sits and works it out. # invented
*   [Say that one does not shout in this house # id: house # act: slight(kaganovich) # hint: he has shouted in better # invented]
    He looks round at the house. You see him reflect that there could be another man in it by spring. # invented
-   -> DONE

=== bulganin_zhukov ===
# errand
# chair: bulganin
# when: 18-20 evening
# menu: Talk to Zhukov about the post
# hint: he remembers conversations exactly
# history: 4
# codex: zhukov-wavering, first-secretary
In the spring you walked with the marshal three or four times, on gravel, and talked about the post of First Secretary. He thought that the title might be smaller. You thought that he thought so; the gravel was loud. Tonight he answers the telephone with his name, as though it were for you to explain it. {took("bulganin_19_flights.ring_zhukov"): "The weather again?" he says.} {took("bulganin_19_hands.call_zhukov"): He was called first today, he says; he does not forget that.} # source: SHISHKIN # plausible
*   [Remind him: the post, not the man # id: post # act: lobby(zhukov, seven) # history # hint: what was said on gravel may be said in a hall # source: SHISHKIN # plausible]
    "You told me we must finish with him," says Zhukov. You said the post. "You said finish." You each note that the other has it ready. # source: SHISHKIN # paraphrase
*   [Offer him the eighth seat at the table # id: seat # act: promise(zhukov, seven) # hint: he may be promised it by somebody else # invented]
    Full member, you say; it is long overdue. He asks who offers it. The collective, you say. "So, nobody," says Zhukov, but he does not hang up. # invented
*   [Apologise about Solnechnogorsk # id: sorry # act: reconcile(zhukov) # hint: he had not been sure, until then, that it was you # source: SPITSYN # plausible]
    They were poor exercises, he says; the umpires were late. It is nearly friendly. "Next time, send me further." # invented
-   -> DONE

=== bulganin_serov ===
# errand
# chair: bulganin
# when: 18-20 evening
# menu: Have it out with Serov
# hint: his secretaries write things down
# history: 5
# codex: serov, kgb, serov-diaries
On paper the Committee for State Security, the KGB, is attached to your Council of Ministers, like a conservatory. Serov, who runs it, sat beside you on the Air Force's military council in the war, and you called him Vanya. Since you shouted at him he comes when he is sent for, stands on the edge of the carpet, and reports to you on the spring floods. You have sent for him. # source: SEROV # plausible
*   [Ask him for the papers Khrushchev gets # id: papers # act: claim(telephones) # history # hint: to be refused them again would be an answer # source: SEROV # plausible]
    {holds("bulganin", "telephones"): He reflects, for a quick man, rather long. From tomorrow there will be two copies. You had prepared your anger, and have to sit there with it.|They go to the Central Committee, he says. You do not ask, this time, what you are then. You can see him wait for it.} # invented
*   [Call him Vanya, and send for tea # id: tea # act: reconcile(serov) # hint: he suspects tea # source: SEROV # plausible]
    He drinks it standing. You talk about pilots you both knew, most of whom are alive. At the door he says that you used to be a cheerful man, and seems to want the reason. # invented
*   [Mention that offices change hands # id: hands # act: threaten(serov, seven) # hint: Khrushchev will have it tonight, word for word # plausible]
    "So I've heard," says Serov. He does not say where. He looks over your desk, the lamp, the skirting, and seems content with the work. # invented
-   -> DONE

=== bulganin_yard ===
# errand
# chair: bulganin
# when: 18-21 night
# menu: Walk round the yard at the dacha
# hint: the yard may be listening
# history: 6
# codex: serov, kgb
Last year, while you were abroad being cheered, somebody dug up your entire yard and put it back. The lilac has never taken to it. You complained to Shepilov at the time that there were wires. At midnight in June one can see the line quite well, where the grass is a better green; it runs from the gate to beneath your bedroom window, avoiding the roses, which was considerate. # source: DOBR # plausible
*   [Walk round it, and go in # id: walk # act: wait # history # hint: what is not said cannot be taken down # plausible]
    You do the full circuit, hands behind you. It is as near as you have come all week to knowing that somebody was paying attention. # invented
*   [Tell the lilac that Voroshilov is wavering # id: lilac # act: lie(serov, voroshilov, khrushchev) # hint: Serov may check # invented]
    You say it twice, with sorrow, to the better-looking bush. Then you wish it good night, and Serov too. # invented
*   [Have the wires taken up at once # id: spades # act: claim(guards) # hint: the men with the spades are also his # invented]
    {holds("bulganin", "guards"): By one there is a trench with two lanterns in it, and Bezruk holds up something like a black bootlace. It is the water.|Bezruk looks at the spade and then at you. He would have to report it, he says; he'd be asked where he got the spade.} # invented
-   -> DONE

=== bulganin_mikoyan ===
# errand
# chair: bulganin
# when: 18-20 evening
# when: 18-21 night
# menu: Ring Mikoyan, who grumbled too
# hint: he forgets what he likes
# codex: mikoyan-two-faces, telephone
"Right, Nikolai, it is intolerable," Mikoyan told you on this same receiver, not so many months ago. He wished to teach Khrushchev a lesson. You remember that you agreed, and that Shepilov, the party's writer of doctrine, was in earshot, admiring the curtains. Now he answers on the first ring and inquires after your sleep. # source: SHEP # paraphrase
*   [Remind him what he said # id: remind # act: lobby(mikoyan, seven) # hint: he will remember that you remembered # plausible]
    A lesson, certainly, he says; but, Nikolai, on the other hand, a lesson is a thing the pupil comes home from. # invented
*   [Say that others recall it as well # id: others # act: threaten(mikoyan, seven) # hint: he has been threatened by experts # invented]
    He laughs with real pleasure. "You were always so good with foreigners," he says. # invented
*   [Ask him what a sensible man does now # id: sensible # act: reconcile(mikoyan) # hint: he will advise you for his own good # invented]
    He considers it with care, as he would a price. A sensible man, he thinks, would by now be the last to have spoken; but {chairs("bulganin"): you took the chair, or they took it to you|you will always be the man they took the chair to}. # invented
-   -> DONE

// Goods: to have given warning; not to be asked how one knew.
=== bulganin_echo ===
# errand
# chair: bulganin
# when: 18-21 evening
# needs: pact_known(mikoyan) and bound(khrushchev, mikoyan) and not bound(bulganin, mikoyan)
# menu: Decide what one does about Mikoyan
# hint: those whom you tell will ask since when you knew
# codex: mikoyan, mikoyan-two-faces
It came out quite of itself. Nikita Sergeyevich said his piece, and Mikoyan his, and somewhere in the second of them the whole table understood that it had been written for the first; that there was a bargain, and that it was not of this week. # invented
He found Nikita Sergeyevich past bearing, in the spring, and told you so; you have the warmth of the receiver in your ear yet. There are one or two who ought perhaps to be told, Suslov for instance, who has been in the south; and Konev is in the outer office about summer uniforms. It would be a service. Only they might wonder why he had rung up you; and if one never mentioned it, he might some day never mention it either. # source: SHEP # paraphrase # invented
*   [Mention it to Suslov # id: suslov # act: disclose(suslov, mikoyan) # hint: he will hear that the other side has two votes it can rely on # invented]
    He hears you out standing, with his finger in a book. "By prior agreement," says Suslov. That is quite irregular. He asks if there has been any other case of it, and waits, as one waits for change. # invented
*   [Mention it to Konev, among the uniforms # id: konev # act: disclose(konev, mikoyan) # hint: marshals report upwards # invented]
    The shaven head comes forward a little, as at a map. So those two march in step, he says; one likes to know. It's only when he has gone, with the tropical cotton approved, that you begin to wonder to whom he will report it. # invented
*   [Have Mikoyan to supper, and not mention it # id: supper # act: reconcile(mikoyan) # hint: he may take it that you noticed nothing # invented]
    He praises the pike-perch. Over the fruit he considers you for some time, with real kindness, like a dealer who is being shown his own coin. "You were always the best bred of us, Nikolai," he says; and you are absurdly pleased. # invented
-   -> DONE

=== bulganin_ministers ===
# errand
# chair: bulganin
# when: 18-21 evening
# needs: not told(ministers)
# menu: A minister asks what is going on
# hint: ministers talk to ministers
# codex: ministers, sovnarkhoz
Nikita Sergeyevich's reform has closed twenty-five ministries, and the rest do their waiting in your corridor. This one has brought a folder so as to be carrying something. He asks after Leningrad. He asks whether it is worth having his dining-room papered. What he would like to know is in all their faces when they get up for you, which they do now from quite far off. # source: MLECHIN # plausible
*   [Tell him, and let him tell the rest # id: tell # act: tell_bloc(ministers) # hint: they will wait to see who wins, only better informed # plausible]
    He writes it in the folder. Seven? he says. And the Central Committee? He is only asking. He will have the hall done, and leave the dining-room. # invented
*   [Say that all will be as it was, or better # id: paper # act: wait # hint: he has heard that from you before # invented]
    He thanks you most warmly and goes off, not having been told anything, to tell the others. # invented
-   -> DONE

=== bulganin_shepilov ===
# errand
# chair: bulganin
# when: 18-20 night
# needs: not declared(shepilov, khrushchev)
# menu: Shepilov has come by with a cigar
# hint: he believes what he is told
# codex: shepilov, furtseva-grumble
Shepilov, editor, professor, Secretary of the Central Committee, takes the good armchair, since he can tell which it is. Kaganovich has assured him in the woods that there is a majority, and {declared("shepilov", "seven"): he has jumped, and would like you to describe the water|he stands at the edge, and would like you to try the water}. He smokes a Havana and sings, under his breath, the whole of somebody's entrance. Nikita Sergeyevich made him. He is perhaps the only person in this business who has signed nothing. {took("bulganin_19_potatoes.lecture"): He has forgiven you, he says, for the lecture room.|{took("bulganin_19_potatoes.page"): He saw you lean back while he read, and took it for applause.}} # source: TAUBMAN2003 # source: ARIM # plausible
*   [Assure him that it is as good as done # id: assure # act: promise(shepilov, seven) # hint: he will rest his weight on that # plausible]
    He is so relieved that he begins upon your style {chairs("bulganin"): of|of not} chairing, which he finds Chekhovian. You look it up afterwards in what you know of Chekhov. # invented
*   [Tell him how Furtseva really stands # id: furtseva # act: tell(shepilov, furtseva) # hint: she has told him already, in her way # source: SHEP # plausible]
    He knows. She came to him on Sunday, quite white, and talked of camp dust. He tells it well, and stops, having noticed for the first time which of them sounded certain. # source: SHEP # paraphrase
-   -> DONE

// Goods: to be told the truth; to be told anything at all.
=== bulganin_cream_paper ===
# errand
# chair: bulganin
# when: 19-21 night # when: 22-23 evening # when: 24-27 night
# needs: found_out(malenkov)
# menu: Malenkov's information has turned out wrong
# hint: he will be so very sorry
# codex: malenkov
It was on the cream paper, a surname, and after it in that round hand two words: _is ours_. You had leaned on it; for an entire evening, on the strength of it, you were very nearly firm. Since then the man has got to his feet before everyone, and he is theirs. You happened to be watching Malenkov. He drew a line through the name with no more surprise than a housewife who has had the bill by her for some days. # invented
There are other names in the same hand. One would like to be angry. One would like, rather more, to be told which of the others are so; and there is nobody who could tell you but he. # invented
*   [Return the sheet to him, corrected # id: corrected # act: slight(malenkov) # hint: he dislikes red ink # invented]
    You do it as a schoolmaster would, in the margin, with the date. It is back within the hour. He has initialled the correction: _Seen. G. M._ # invented
*   [Take back the word you gave him # id: take_back # act: break_pact(malenkov) # needs: bound(bulganin, malenkov) # locked: you are not bound to him any longer # hint: you would be left with only your own # invented]
    "But of course," says Malenkov. He had been told it himself, he says, and it was so much what he wished to hear. When he has rung off you notice that, in the course of releasing yourself, you have apologised. # invented
*   [Ask him for the true list # id: true_list # act: reconcile(malenkov) # hint: you will have no means of knowing it # invented]
    He brings it himself, on white. There is a small query, in pencil, against four of the names, and he sits by you, and goes through them with you most patiently, and one of the four is yours. # invented
-   -> DONE

=== bulganin_letter ===
# errand
# chair: bulganin
# when: 18-21 night
# menu: Write to Nikita Sergeyevich
# hint: letters can be kept
# codex: finland, khrushchev
You have the crested paper out. "Nikita," it begins; and then it says that in Finland he made a fool of you before the guard, over a hillside, when you had only remarked that it would do for an observation post; and that you had laughed at everything, for years, on three continents; and that none of this has anything to do with the principle of collective leadership. # source: SEROV # plausible
*   [Send it across, by Bezruk # id: send # act: reconcile(khrushchev) # hint: he reads things aloud # invented]
    Bezruk is back within the hour. Nikita Sergeyevich read it in the doorway in his braces, he reports. He laughed, and then he asked: "Which hillside?" # invented
*   [Put it in the stove # id: stove # act: wait # hint: then nobody need know how well it was put # plausible]
    It is a pity about the third paragraph. You save the clean sheet from behind it, since the paper is good. # invented
-   -> DONE

=== bulganin_voroshilov ===
# errand
# chair: bulganin
# when: 19-21 evening
# menu: Call on Voroshilov
# hint: he and Saburov lean on each other
# history: 12
# codex: voroshilov, saburov
His wife receives you upright, and is ill, and is not to be told so. The old man is in his slippers. Nikita Sergeyevich once read out, in front of people, what he is supposed to have told the Iranian ambassador about Tsars; he could not have said it, for it is not in his nature; he has been through it again tonight from the beginning. If Saburov stays in, Kliment Yefremovich stays in. He asks what Saburov says, and whether there was anything in the papers. # source: MLECHIN-STALIN # source: WEB # source: SKH # plausible
*   [Tell him that Saburov is firm # id: firm # act: tell(voroshilov, saburov) # act: lobby(voroshilov, seven) # history # hint: Saburov will be told the same of him # source: SKH # plausible]
    "Then so am I," he says, and you see that it is quite true, and how it is done: two cards, each held up by the other. # invented
*   [Promise that his files stay shut # id: files # act: promise(voroshilov, seven) # hint: he may ask how you know # plausible]
    He weeps a little, about somebody he used to ride with, who was shot, and whom he does not name. His wife moves the lamp. You would rather not have seen her face; she had wanted to believe it more than he did. # invented
*   [Say that it could still be patched up # id: patch # act: lobby(voroshilov, khrushchev) # hint: he repeats what he is told, to whoever comes next # invented]
    He has been saying so himself! he cries. All day! You try to recall him saying it, and see that by tomorrow he will recall that you did. # invented
-   -> DONE

=== bulganin_pervukhin ===
# errand
# chair: bulganin
# when: 19-21 evening
# menu: Tea behind Pervukhin's office
# hint: he wants things said straight
# history: 13
# codex: pervukhin, sovnarkhoz
Behind the office from which the bomb is made there is a rest-room with a samovar, and it is here, it turns out, that your friends have been drinking tea. Pervukhin did not sit down with them; he only did not lock it. He is a tall man, never hurried, who for some weeks last winter had the whole economy under one Commission, until the reform dissolved it. "I am against the reform," he says, wiping his spectacles. "I should like to be told what else I am against." # source: BEZPROT # plausible
*   [Tell him Saburov is firm, and it is going well # id: well # act: tell(pervukhin, saburov) # history # hint: he can read a gauge # plausible]
    "How well?" he says. "In per cent?" You suggest that people are not turbines. No, he agrees; one can tell when those are about to stop. # invented
*   [Tell him straight that nobody has a plan # id: straight # act: reconcile(pervukhin) # act: lobby(pervukhin, khrushchev) # hint: he may act on it # source: KHR-MEM # plausible]
    He nods, as he might at the first figure of the evening to agree with the others. "Thank you," he says. "Shall I lock it?" # invented
*   [Offer him his old Commission back # id: commission # act: promise(pervukhin, seven) # hint: it is what he wants, and he knows you know # plausible]
    He has kept the letterhead. He shows you; four reams of it, hardly begun. # invented
-   -> DONE

=== bulganin_mukhitdinov ===
# errand
# chair: bulganin
# when: 19-21 evening
# needs: in_room(mukhitdinov)
# menu: Mukhitdinov pays his respects
# hint: nobody returned his greeting
# codex: mukhitdinov, candidates
He is thirty-nine, first man in Uzbekistan, wounded at Stalingrad, and stands until you have sat, and a little after. The presents that he brought for Leningrad are at the Central Committee stores, except a melon, which has come with him in a net. He would be grateful to learn in what capacity he has been called, since when he came in, and wished the Presidium good day, nobody seemed to know. # source: MUKH # plausible
*   [Say that you ought to have answered him # id: answer # act: reconcile(mukhitdinov) # hint: he writes things down of an evening # invented]
    {chairs("bulganin"): "Nikolai Aleksandrovich, you were presiding," he says, absolving you with such courtesy that it is a minute before you know what you have been told.|"Nikolai Aleksandrovich, it was not you who was presiding," he says, and it is a minute before you see that he has not said whose place it was.} # invented
*   [Cut the melon, and explain the majority # id: melon # act: lobby(mukhitdinov, seven) # hint: Khrushchev raised him # plausible]
    He listens with his whole face. And would Tashkent, in the new arrangement, be asked beforehand? You say that it would naturally be informed. He passes you the larger slice. # invented
-   -> DONE

=== bulganin_shvernik ===
# errand
# chair: bulganin
# when: 19-21 evening
# menu: Ask Shvernik what is in the archive
# hint: to ask is to be asked why
# codex: shvernik, party-control, archives
Shvernik keeps the files of Party Control, in which people who were shot are found, one by one, not to have done it. He is mild, has a cat's moustache, and offers you a caramel. Through the glass there are trolleys. You mention that, in the event of any discussion, it might be as well if everything of the war years, such as reports on returning officers, were taken together, and by somebody responsible. # source: GOLDMAN # plausible
*   [Ask for your own folder, to check a date # id: date # act: conceal(bulganin) # hint: he will see which page is gone # invented]
    He leaves you alone with it, out of delicacy. When he comes back he squares the edges, weighs the folder on his palm like a postmaster, and says nothing whatever about it. # invented
*   [Direct that the archive report to you # id: direct # act: claim(archives) # hint: he boils over about once in ten years # plausible]
    {holds("bulganin", "archives"): He gives you the keys. There are eleven of them; and you discover that what you felt till now was only curiosity.|"To the Council of Ministers?" he says. "The dead?" He has gone red to the ears. You put the caramel back.} # invented
*   [Ask after his family, and go # id: family # act: reconcile(shvernik) # hint: he will wonder what you came for # invented]
    There were thirteen of them, he says, and five died small. He sees you down the stairs himself. It is his second such call this evening. # source: WEB # plausible
-   -> DONE

=== bulganin_pravda ===
# errand
# chair: bulganin
# when: 18-20 night
# needs: carried(dismissal) and not holds(bulganin, pravda)
# menu: Ring _Pravda_ about page one
# hint: it goes to press at four
# codex: pravda, secretariat
The duty editor has milkmaids on page one, with pledges, and a space below them the size of a hand. He would be honoured to set a decision of the Presidium in it. He has the paste-pot by him. It is only that at this hour the text comes by a man on a motor-cycle, from the Secretariat, and he has never in his life taken one down from a voice, even such a well-known one. # invented
*   [Order him to print it # id: order # act: claim(pravda) # hint: it will be your name that he writes beside it # invented]
    {holds("bulganin", "pravda"): He repeats it back, commas and all; it will stand in type until you name him the day. About five you wake and think of two hundred million people unfolding it; you had somehow pictured fewer.|He asks you to spell your surname. He is sorry, it is for the log.} # invented
*   [Ask him to keep the space open # id: space # act: wait # hint: he will ask his superiors, of whom he has many # invented]
    He keeps it open until ten to four. It is filled with a wrestling result from Tbilisi. # invented
-   -> DONE

=== bulganin_konev ===
# errand
# chair: bulganin
# when: 20-21 evening
# menu: Have Marshal Konev in for a drink
# hint: he is brave when he has an enemy in front
# codex: konev
Marshal Konev, who got to Berlin a street after Zhukov, has a shaved head, a straight back and mineral water. His minister, Zhukov, has been sitting for days, torn from the affairs of the ministry, and this has aroused interest; legitimate interest, he says, as if he had had the word inspected. He does not love Zhukov. It was Zhukov who stood between him and Stalin in 1941, and he has never found out how one forgives that. # source: UKRBUKVA # source: PROK # plausible
*   [Let fall that a ministry may come free # id: ministry # act: promise(konev, seven) # hint: he is ambitious, and so is not sure of others # plausible]
    He looks at the bubbles. He asks who would sign the order, and you see that you have made the mistake of offering a soldier something that is not on paper. # invented
*   [Ask him, as a favour, to be patient # id: patient # act: reconcile(konev) # hint: he will tell the others that he was asked # plausible]
    "Until when?" he says, quite civilly, and takes out a notebook. # invented
-   -> DONE

=== bulganin_saburov ===
# errand
# chair: bulganin
# when: 19-21 night
# needs: in_room(saburov)
# menu: Saburov rings, and rings again
# hint: he wants to hear who else is in
# history: 9
# codex: saburov
If Voroshilov is in, says Saburov, then he is in; but if the old man should be thinking of not being, then somebody might have said so, since one cannot plan on a figure that is under review. He is ringing from his kitchen, with the tap on. {took("bulganin_18_leningrad.warsaw"): It was you who had him fetched from Warsaw, where he was needed.} Has Georgy Malenkov said anything? If Georgy is calm, he is calm. {took("bulganin_voroshilov.patch"): And what is this of yours about patching it up?|Is it true that the hotel is full?} # source: SKH # plausible
*   [Tell him that Voroshilov is a rock # id: rock # act: tell(saburov, voroshilov) # history # hint: he will ring the rock # source: SKH # plausible]
    "Ah," says Saburov. The tap goes off. Twenty minutes later it is Voroshilov who rings, to ask what Saburov wanted. # invented
*   [Remind him what he owes Malenkov # id: owes # act: lobby(saburov, seven) # hint: friendship is his weak side, and he knows it # source: WIKI # plausible]
    "Georgy's been a friend," he agrees, in the tone in which one quotes last year's prices. # invented
*   [Advise him to do as his conscience says # id: conscience # act: lobby(saburov, khrushchev) # hint: it may say something # invented]
    He is silent for so long that you hear his clock. "What does yours say?" he asks; and you tell him how late it has got. # invented
-   -> DONE

=== bulganin_plea ===
# errand
# chair: bulganin
# when: 21 evening
# needs: not silence_kept()
# menu: Malenkov begs for a word
# hint: he wants everyone to have forgotten
# history: 10
# codex: silence, malenkov
"We must agree, comrades, collectively agree, not to tell everything that went on." He has said it at the table and now says it to you, by the coats, with his hand on your lapel. Everything is a good deal. It would be so easy: criticism was heard, it has been settled, and the plenum may go home by way of the buffet. {took("bulganin_20_posts.burn"): He has burned the carbon, he adds.} For years you have thought him the cleverest man you knew. # source: VOIT # plausible
*   [Nod, as you would to a foreigner # id: nod # act: wait # history # hint: he will take it for a promise # invented]
    It is the best of your nods; it has served at two summit conferences, and each side went home and reported agreement. Malenkov presses your arm. # invented
*   [Take it round to the others # id: round # act: keep_silence # hint: to ask for silence is to say that there is something # source: VOIT # plausible]
    {silence_kept(): Each of them thinks of one particular piece of paper, and agrees. You have never carried anything so smoothly.|It founders on Zhukov, who inquires in front of the cloakroom attendant what it is that he is to keep quiet about.} # invented
*   [Say that you never quite agreed with him # id: never # act: break_pact(malenkov) # hint: he keeps carbons # invented]
    He takes his hand off you and looks at it. "No," he says. "One could never have proved that you did." # invented
-   -> DONE

=== bulganin_gate ===
# errand
# chair: bulganin
# when: 21 evening
# menu: Drive out past Nikita Sergeyevich's gate
# hint: his guard logs every car
# codex: lenin-hills
The shortest night of the year; at nine it is broad day, and over the fence you can hear a gramophone, some Ukrainian thing, and more voices than he has plates. Bezruk slows without having been told. On Sundays you used to go in by the side, through the currants, carrying a bottle. There are eleven cars drawn up. You know most of the numbers. # plausible
*   [Have Bezruk ring the bell # id: bell # act: reconcile(khrushchev) # hint: he has company, and company will watch # invented]
    He comes to the gate with his mouth full. {took("bulganin_embassy.elbow"): "Nikolai! Come for the one about the goose?"|"Nikolai! Have you come to preside?"} There is a roar from the veranda. But he takes the bottle, and he does not, at once, shut the gate. # invented
*   [Drive on # id: on # act: wait # hint: a car that slowed goes into the log as well # plausible]
    You ask Bezruk what the tune was. He says that he did not notice any tune. # invented
-   -> DONE

=== bulganin_report ===
# errand
# chair: bulganin
# when: 20-21 night
# menu: A carbon copy in the bottom drawer
# hint: Zhukov knows the figure
# history: 11
# codex: rehabilitation, bulganin
The paper has gone brown, but the carbon is good. After the war the officers who had been prisoners came home, 126,000 of them by Zhukov's count, and on your report, with Molotov's name to it, they lost their rank. You remember the week. There was a dinner every night. Nobody asked you to be hard; you had been asked for a report, and this was the kind that was liked. The last page bears your initials, very handsome. # source: MLECHIN # plausible
*   [Put it back, and lock the drawer # id: lock # act: wait # history # hint: there is another copy, and it is not yours # plausible]
    The key goes on your ring between the dacha and the wine. You lie awake for a time, composing what a man would say who was asked; it is rather good, and the word I is not in it. # invented
*   [Burn it in the bath # id: bath # act: conceal(bulganin) # hint: one copy fewer, and you will have been the one # plausible]
    It leaves a ring. You are on your knees with a cloth in your hand, for the first time since the State Bank had you show the cleaners how, when it comes to you that the figure is in somebody's head. # invented
*   [Send it to Zhukov, with a line # id: send # act: reconcile(zhukov) # hint: he has wanted that paper for ten years # invented]
    "You should have this," you write, and then, because it looks bare, "with comradely greetings." It is the only thing you have ever given him that he did not have already, and he will know what to do with it. # invented
-   -> DONE

=== bulganin_tunic ===
# errand
# chair: bulganin
# when: 21 night
# menu: What to wear to the plenum
# hint: one dresses for somebody
# codex: plenum
They have laid out both, as for a state visit: the marshal's white tunic, with four rows of ribbon, and the grey worsted in which you are Prime Minister. You signed for most of the ribbon yourself. White, at two in the afternoon, beside Zhukov's white; or grey, and three hundred other greys to be lost among, which has always struck you as the true comfort of a party. # invented
*   [The tunic, with all the ribbons # id: tunic # act: slight(zhukov) # hint: he knows what each was given for # invented]
    You stand to attention for the glass. It is a little tight under the arm, where one raises one's hand. # invented
*   [The grey # id: grey # act: wait # hint: nobody gets up for grey # invented]
    You look like a man who has come about the accounts, and are surprised at how much you would like to have been. # invented
-   -> DONE
