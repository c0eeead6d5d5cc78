// Khrushchev's errands, 22 to 27 June.

// Goods: to know who wrote to whom; not to be a man who reads it.
=== khrushchev_plenum_serov ===
# errand
# chair: khrushchev
# when: 22 evening
# when: 23 morning
# history: 31
# menu: Receive Serov and his memorandum
# hint: he will want to be asked for more
# codex: serov, kgb
Serov of the KGB has drawn up an account of himself, four pages: which papers his service sends, and to whom, and since when Comrade Bulganin wanted them too. # source: SEROV # plausible
{took("khrushchev_serov.stay"): You told him that he stays as long as you do. |}The seven had him down for the sack; in the interval people came up and shook his hand. He comes back to the handshakes twice. He adds, though nobody asked, that he can say who rang whom, this week, and for how many minutes. # source: SEROV # plausible
*   [Thank him, and read nothing else # id: thank_serov # act: reconcile(serov) # history # hint: it will keep # source: SEROV # plausible]
    "You behaved like a Communist, Ivan." He blushes to the ears. At the door he says that the minutes are all written down, if wanted. # source: SEROV # invented
*   [Ask who rang Zhukov # id: who_rang # act: tell(serov, zhukov) # hint: a question to Serov is an order # plausible]
    He takes out a pencil. You say, no, no, it was only talk. He puts the pencil away, slowly, point upwards. # invented
*   [Have him bring what there is on Shvernik's shelves # id: shelves # act: claim(archives) # hint: Shvernik counts his sheets # plausible]
    {holds("khrushchev", "archives"): By ten there is a new lock, and you have the key of it on a bit of string.|By ten he's back, with his cap in his hand: the old man had asked him for a receipt.} # invented
-   -> DONE

// Goods: to be loved by them; to be counted by them.
=== khrushchev_plenum_moskva ===
# errand
# chair: khrushchev
# when: 22 evening
# when: 23 morning
# when: 23 evening
# when: 25-26 night
# menu: Walk over to the Hotel Moskva
# hint: you will be kissed
# codex: hotel-moskva, delegates
{ran("khrushchev_letter"): The beds have been put back, and there is a carpet on the seventh floor now.|Half Russia is on one corridor, with its doors open, and the chambermaids have given up.} # plausible
They're in their braces, at the sausage. A shout. They get up all together, and one of them hides a bottle behind Smolensk. You smell hay, boot-black, trains. God, you have missed it. # source: NEVOLIN # plausible
*   [Promise the republics their own factories # id: home_rule # act: tell_bloc(republics) # hint: they'll want it in writing # plausible]
    Factories of their own, you say, and no uncle in Moscow. The Georgian pours for you and not for himself. In March of last year there was shooting in Tiflis, and he does not bring it up, he only fills it to the brim. # invented
*   [Sit down and have them tell you about rain # id: rain # act: lobby(kirichenko, khrushchev) # hint: word goes south of what you ate and with whom # plausible]
    Too much at Kursk; at Stalino, none. By eleven somebody sings, and you find Kirichenko's arm along your neck. You have not been so happy since Tuesday week, and it takes you a moment to reckon up why that was not long ago. # invented
-   -> DONE

// Goods: a faithful province; a faithful province that knows why.
=== khrushchev_plenum_kirichenko ===
# errand
# chair: khrushchev
# when: 22 evening
# when: 24-26 night
# menu: Have Kirichenko see to the papers in Kiev
# hint: he will not ask what is in them
# codex: kirichenko, archives
There are eleven years of you in Kiev: in a yellow house, in a cellar, in the charge of an archivist with asthma. Kirichenko, who has Ukraine now and owes you every step to it, has one leg over the arm of your sofa. # source: SPITSYN # invented
"Say the word and there's a fire," he offers. He says this about most things. # invented
*   [No fire; a change of cellar # id: cellar # act: conceal(khrushchev) # hint: then he knows there was something # plausible]
    He winks. It is friendly; you'd rather he had not; you feel as a bull must when somebody finds the ring. # invented
*   [Ask what is said of Kaganovich there, and write it down # id: kiev_forty_seven # act: reveal(kirichenko, kaganovich) # hint: hatred is a tool with no handle # plausible]
    Forty-seven: who was called a nationalist, at what meeting, over whose dinner. Kirichenko's leg comes off the sofa. He talks for an hour like another man, quietly, and never once says that he wept; but he says where he was standing. # invented
*   [Tell him that you are both going to be very good # id: good_boys # act: reconcile(kirichenko) # hint: he will think you are tired # plausible]
    "Good how?" says Kirichenko. You try to explain it. He feels your forehead. # invented
-   -> DONE

// Goods: a kindness; a clear view of a man.
=== khrushchev_plenum_brezhnev ===
# errand
# chair: khrushchev
# when: 22 evening
# when: 23 morning
# when: 26-27 night
# needs: not ran(khrushchev_brezhnev)
# menu: Look in on Brezhnev, who is ill
# hint: he will cry
# codex: brezhnev, brezhnev-faint
They have put Brezhnev in the Granovsky clinic with the curtains drawn, since Kaganovich shouted at him. {ill("brezhnev"): He is still not allowed up.|He could get up; he is saving it.} By the bed are dominoes and nine get-well cards, which he has arranged by rank. # source: MLECHIN-BR # plausible
"I'd have stood to the end, Nikita Sergeyevich. It was my heart." He takes your hand in both of his, warm hands, beautifully kept. Serov calls it something else, not the heart. # source: SEROV # plausible
*   [Tell him he was a hero # id: hero # act: reconcile(brezhnev) # hint: he'll repeat it, and come to believe it # plausible]
    He weeps, he is good at it, it suits his eyebrows. You win two games off him. At the third you notice that he has been letting you. # invented
*   [Ask him what he told Kaganovich that day # id: what_told # act: threaten(brezhnev, khrushchev) # hint: he will remember being asked # source: SCHATT]
    The hands let go, as mice do. That he had rung nobody, he says at last; he lied, you know how that man shouts. You know how he shouts. "And how will it be when somebody shouts louder?" you ask, kindly enough, and pat the blanket. # invented
-   -> DONE

// Goods: a friend who tells you no; a friend.
=== khrushchev_plenum_mikoyan ===
# errand
# chair: khrushchev
# when: 23 morning
# when: 23 evening
# history: 32
# menu: Walk with Mikoyan
# hint: he never gives one hand without the other
# codex: mikoyan, lists
You go by the lane behind the dachas with Mikoyan half a pace to the left, on your good ear's side, as he has done for years without having been told which it is. {took("khrushchev_19_gate.why"): It is not love, he has told you what it is.|} # source: SKH # plausible
{any_read(): "It was well read, yesterday," he remarks. "I kept thinking that {took("khrushchev_22_mild.read_self"): you|the marshal} would turn over two pages at once." There are eight lists with Mikoyan's own name on them, you've been told; there'll be more with Molotov's than there are trees here.|"So nobody read anything," he remarks. "I had put on a black tie." There are eight lists with his own name on them, you've been told.} {took("khrushchev_19_gate.hand"): On Wednesday you gave him your hand on it that they were safe.|} # source: MEMORIAL # invented
*   [Ask what he would do with seven men # id: what_do # act: lobby(mikoyan, khrushchev) # history # hint: he will say what he would not do # plausible]
    "On the one hand, seven is too many to forgive. On the other," and he stops to look at a jay, "it's too many to punish. I would forgive four and ask them every year how they are." # invented
*   [Give him your word that eight lists stay shut # id: eight # act: promise(mikoyan, khrushchev) # hint: he will wonder what made you count them # source: MEMORIAL # plausible]
    He says thank you. He goes a long way after that without speaking, for him. {took("khrushchev_sheet.show"): "You showed me yours," says Mikoyan. "I should have liked to be asked for mine."|"You know," says Mikoyan, "I never asked you for yours."} # invented
*   [Ask him what he said to Bulganin in the spring # id: in_spring # act: slight(mikoyan) # hint: Shepilov was standing by the telephone # source: SHEP # plausible]
    "That you were intolerable. Who told you, Dmitri Trofimovich? I said teach him a lesson; I did not say which. And did it not teach you one?" You answer, no! so loud that the guard comes running up. # source: SHEP # paraphrase # invented
-   -> DONE

// Goods: a report that will stand; a report that will hit.
// Goods: your word to the friend who counts; your own paper gone from the shelf.
=== khrushchev_plenum_gap ===
# errand
# chair: khrushchev
# when: 22-23 evening # when: 24-27 night
# needs: (took(khrushchev_19_gate.hand) or took(khrushchev_plenum_mikoyan.eight)) and (took(khrushchev_serov.file) or took(khrushchev_sheet.burn) or took(khrushchev_21_folder.keep) or took(khrushchev_22_hush.move_shelf) or took(khrushchev_24_telegram.pocket) or took(khrushchev_plenum_kirichenko.cellar))
# content: signatures under lists of people shot
# menu: Mikoyan has been to look at a shelf
# hint: he brought apricots, and he has counted them
# codex: mikoyan, lists, archives
He sets down a bag of apricots and tells you, in the voice for apricots, that he'd occasion this afternoon to be among Shvernik's shelves. {took("khrushchev_19_gate.hand"): "My papers were to be as safe as yours, Nikita; you gave me your hand." He shows you which. "So I looked up yours, to see how safe I was."|"Mine were to stay shut, Nikita; you gave me your word. So I looked how yours were shut."} # invented
Yours isn't there. There's clean wood where it stood, a finger wide, and beside it his own eight lists, in order, as safe as ever they were. You meant it, you mean everything when you say it; one simply couldn't move the whole wall! Or one could have asked. # invented
*   [Have his moved after yours # id: his_too # act: conceal(mikoyan) # hint: two gaps look more than twice as bad as one # plausible]
    "Tonight?" He eats an apricot. "On the one hand I'm obliged to you. On the other, until today I had eight lists, and now I shall have a friend at the archives." He wraps the stone in his handkerchief, and takes it away with him. # invented
*   [Tell him what stood there # id: tell_him # act: reconcile(mikoyan) # hint: then it stands in his head # plausible]
    The year, the districts, the figure. {took("khrushchev_sheet.show"): He has read it already, over a wall; he lets you say it.|You've never said that figure aloud; it is shorter than one would think.} Mikoyan, who counts everything on his fingers, keeps his hands under the table. Then he pushes the apricots across to your side. # invented
*   [Say yours came first, and what did he expect # id: first # act: slight(mikoyan) # hint: he will believe that one # plausible]
    "That," says Mikoyan, "is the first thing about it that I needn't go and check." He leaves you the apricots. There were twelve; at the door you see him look back and count. # invented
-   -> DONE

=== khrushchev_plenum_suslov ===
# errand
# chair: khrushchev
# when: 23 evening
# when: 24-25 night
# history: 33
# needs: hall_with(khrushchev)
# menu: Go over the charges with Suslov
# hint: there will be tea with lemon, one glass
# codex: suslov, faction, resolution
The resolution will need charges, and Suslov has them on cards, in a shoe-box with a lid. Economic; foreign; unity of the party, tenth congress, point seven: for faction, two-thirds of the hall may put a man out. # source: MLECHIN-BR # plausible
There's a gap in the middle of the table. The shootings? "I have no card for that," says Suslov. "A resolution is read by people who were there." {any_read(): Zhukov has thrown a stone in, and Suslov would let the pond close.|And nobody, thank goodness, has opened the matter.} # invented
*   [Leave the gap: meat, unity, Yugoslavia # id: leave_gap # act: lobby(suslov, khrushchev) # history # hint: sharp readers notice holes # source: TIME57 # plausible]
    He squares the pack. "You will find," says Suslov, "that it looks quite full." # source: MLECHIN-SUS # invented
*   [Make him write one, with the figure # id: one_card # act: slight(suslov) # hint: he dislikes round numbers, and others # plausible]
    He writes it, in very small letters. It lies by itself in the middle. Then he asks you from which year it is to begin, and to which it is to run, and in which cities. # invented
*   [Ask which report he'd have read for the others # id: other_report # act: reconcile(suslov) # hint: he does not joke # plausible]
    "The one they were entitled to." He says it without a blink, and you nearly like him. He had ten cards on you, he mentions. # invented
-   -> DONE

// Goods: the country told; the country quiet.
=== khrushchev_plenum_pravda ===
# errand
# chair: khrushchev
# when: 23 evening
# menu: See what Pravda means to print
# hint: an editor likes orders
# codex: pravda, jubilee
In the proof there's Leningrad: flags, the new Pushkin on his square with his arm out, the Finnish engine that Lenin rode. You were to have stood there. They have cropped it, not very well; one sees somebody's hat leaning over to talk to nobody. # source: ASPIDOV # plausible
"Shall there be a hint?" asks the editor. "A small one?" Outside, people go home from the football quite happy. # source: RUSTEAM # plausible
*   [Not a word until there's a resolution # id: no_word # act: wait # hint: silence is also read # plausible]
    He takes the hint out; you had not seen it, it was in the weather. # invented
*   [Have it known whose word the paper waits for # id: whose_word # act: claim(pravda) # hint: it's a thing one does once # plausible]
    {holds("khrushchev", "pravda"): He stands up to say yes. He had only been waiting to be asked; so, you reflect, he would have told Malenkov.|He would love to, he says. It is only that Comrade Shepilov's people still have the stamp.} # invented
-   -> DONE

// Goods: an old friend brought in from the cold; what he did.
=== khrushchev_plenum_bulganin ===
# errand
# chair: khrushchev
# when: 24 night
# history: 34
# needs: hall_with(khrushchev)
# menu: Ring Bulganin before he speaks again
# hint: he will be awake
# codex: bulganin
He answers himself, at once, by surname, as if on trial at the telephone too. {recanted("bulganin"): He has asked the hall's pardon, and made such a muddle of it, for the post and against the man or else the other way about, that he was howled at. Tomorrow he is to do it properly.|Today he told the hall that he was for the post and against the man, or else the other way about, and was howled at.} # source: SHISHKIN # plausible
"Nikita?" You can hear a bottle being put by. You taught that man to shoot hares. For days he has gone round in the belief that you will have him shot; you find you are quite offended. # invented
*   [Tell him to throw it all on Molotov, and he'll live # id: throw # act: promise(bulganin, khrushchev) # history # hint: he will do it too well # plausible]
    "Also Kaganovich?" he asks, and you hear a pen. He reads it back to you. There is nothing left in it of what he thought, and you say, good, Kolya, very good. # invented
*   [Tell him you are sorry about the beard # id: sorry_beard # act: reconcile(bulganin) # hint: it is not what he sat up expecting # source: NIKONOV # plausible]
    Nothing, for so long that you think they've cut you off. {took("khrushchev_bulganin_visit.beard"): "You said that on my sofa," says Bulganin. "I wondered whether you would say it when you had won."|"Which time?" says Bulganin.} # invented
*   [Let him say his name again, and ring off # id: breathe # act: threaten(bulganin, khrushchev) # hint: he knows your breathing # plausible]
    "Who is that?" he says. "Who's there?" You had only wanted to hear if he was at home. It was a joke. # invented
-   -> DONE

// Goods: an engineer back at his turbines; an example.
=== khrushchev_plenum_pervukhin ===
# errand
# chair: khrushchev
# when: 24-27 night
# history: 35
# needs: hall_with(khrushchev)
# menu: Talk plainly to Pervukhin
# hint: with him it only works if it is true
# codex: pervukhin, secret-paragraph
In the rest-room behind his office the samovar is still on the table, and he does not put it away when you come in. Molotov's glass, Kaganovich's, Malenkov's. "I did not sit with them," says Pervukhin. "But it was my tea." # source: BEZPROT # plausible
{took("khrushchev_21_saburov.own"): You threw that tea at him in front of everybody on Friday. |{took("khrushchev_20_meat.stand"): In front of everybody you told him that he doubted the people. |}}He has a sheet ready for you: the regional councils, and how many turbines they will lose him by 1960. It's probably right. # plausible
*   [Say: own up, take what comes, and keep your work # id: one_step # act: promise(pervukhin, khrushchev) # history # hint: it's an offer an engineer can check # source: VOIT # plausible]
    {any_read(): "Candidate, then; not out."|"A reprimand, then; not out."} "Not out." He computes it. "That is fair," he says, and for the first time this month you have the feeling that you've sold something at the price. # invented
*   [Read the sheet with him # id: sheet # act: lobby(pervukhin, khrushchev) # hint: you might be persuaded # plausible]
    Past midnight you've agreed about Kuibyshev. He is wrong about the Urals; you both know a fitter there. Going down you remember that you had come to frighten him. # invented
*   [Ask him who poured # id: who_poured # act: threaten(pervukhin, khrushchev) # hint: he will answer in order of seniority # plausible]
    He tells you everything, in the sequence in which it happened, with the times. When he has done he turns the samovar tap to see that it's off. "I should prefer to have been asked in May," he says. # invented
-   -> DONE

// Goods: the ones who love you by their interest; the dead of that interest.
=== khrushchev_plenum_kozlov ===
# errand
# chair: khrushchev
# when: 25-27 night
# history: 36
# needs: hall_with(khrushchev)
# menu: Promise Kozlov his jubilee
# hint: Leningrad has been waiting four years for it, or eight
# codex: kozlov, leningrad-affair, jubilee
Every wave of hair in place, at eleven at night. Kozlov's Leningrad has had its Pushkin and its locomotive and its gala, and an empty box. # source: ASPIDOV # plausible
What he wants from the hall is Malenkov's skin, for the Leningrad affair, in which the city's leaders were shot. It's only just; though it was in those same years, when desks there kept falling empty, that Kozlov himself moved up so quickly. He is the first to grow hot about it. # plausible
*   [You'll all come, on the sixth of July, with medals # id: medals # act: promise(kozlov, khrushchev) # history # hint: they will want a present as well # source: AGAREV]
    "Seven thousand," says Kozlov, who has the list on him. And cloth, you say, cheap and pretty, for the women. # source: AGAREV # source: TIME57 # plausible
*   [Ask him which desk he himself was given, in forty-nine # id: which_desk # act: slight(kozlov) # hint: he has a long memory and good tailors # plausible]
    "One that was vacant, Nikita Sergeyevich. As you were given yours, in Kiev." There is not a wrinkle in it. You laugh first, that's something. # invented
-   -> DONE

// Goods: a paper found; a paper kept.
=== khrushchev_plenum_shvernik ===
# errand
# chair: khrushchev
# when: 24-27 night
# menu: Sit an hour with Shvernik among his files
# content: people who come to ask about those shot
# hint: he'll give you a chair that faces the door
# codex: shvernik, rehabilitation
He works late; by day there are the relatives. They sit along the corridor on a bench from a railway station, and he calls each by name and patronymic, and tells them: posthumously, for lack of evidence. They get two months' salary. # plausible # heavy
He boils an egg on a spirit-lamp. "A woman asked me today who signed," says Shvernik. {took("khrushchev_24_telegram.pocket"): He does not look at your pocket.|He does not look towards the shelf with the year on it.} "I said, it was the times. She asked could she have that in writing." # invented
*   [Ask to sit in with him, one morning # id: one_morning # act: reconcile(shvernik) # hint: you will not go # plausible]
    "Thursdays," he says, with such pleasure that you begin to look for what you have on Thursdays. # invented
*   [Ask for the Kuban sheets, for tomorrow's speeches # id: kuban_sheets # act: reveal(suslov, kaganovich) # hint: one may pick the years # source: POLY61 # plausible]
    He has them down in a minute: 1932, the villages that Kaganovich had sent off. "And the neighbouring years?" He holds his finger in the place, and waits, and eats a little egg; then takes the finger out. # invented
-   -> DONE

// Goods: a speech to be proud of; a speech to get away with.
=== khrushchev_plenum_dictate ===
# errand
# chair: khrushchev
# when: 27 night
# history: 37
# menu: Dictate the closing speech
# hint: it takes two girls, in turn
# codex: telegram-1937, stenogram
You can't spell, so you walk, and two girls write, by turns, while the other rubs her wrist. Beria goes well. The sauna goes so well that the plump one has to lean on the sill. # source: MLECHIN-KHR # plausible
"And as for me," you say, and the pencil goes on a little after you and stops. It is getting light again. The thin one waits. She would be, what, twenty-three; so, in thirty-seven, three. # invented
*   ["Leave a gap there" # id: gap # act: wait # history # hint: gaps get filled # plausible]
    She counts off five lines and writes underneath them: cont. "Were your people from Moscow?" you ask her. From the province, she says. From which district, you don't ask, you had the list by districts. # invented
*   [Ask her what her father did # id: father # act: lobby(furtseva, khrushchev) # hint: she will tell them in the typing-room # plausible]
    A book-keeper. He's alive, he is in Tula, he has bees. You give her a bar of chocolate for it, and she tells them downstairs that he is really very simple; by breakfast Furtseva has heard. Five lines stay empty. # invented
*   [Put in, here, that you have been too loud # id: too_loud # act: reconcile(voroshilov) # hint: it is true, and it is not what the gap was for # plausible]
    You do half a page of it, on the old marshal's feelings. It comes out handsome. The plump one sniffs. After it the thin one has left five lines, in case. # invented
-   -> DONE
