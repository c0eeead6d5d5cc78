// Two goods: six instead of seven; to have said nothing false to a frightened man.
=== mikoyan_20_saburov ===
# when: 20 morning
# chair: mikoyan
# needs: not away(saburov)
# codex: saburov, voroshilov
Saburov joined because Voroshilov had; Voroshilov, because Saburov had. You learned it from neither. You asked each, separately, how the other was keeping. # source: SKH # plausible
It is the cheapest form of alliance, two men upright by leaning, and it needs only that nobody come between them before eleven o'clock. Saburov, who drew up the Five-Year Plans, is back from Warsaw with a briefcase full of other nations' coal{took("mikoyan_veal.saburov"):, and has your price of veal on his blotter, underlined|}. {declared("saburov", "seven"): He has said his piece against Nikita, and has not slept on it.|He has not yet said a word in the room.} When you put your head round his door he does not ask what you want. "Is Kliment Yefremovich firm?" he asks. That is Voroshilov. # invented
*   [Tell him the truth about Voroshilov # id: truth # act: tell(saburov, voroshilov) # history # hint: it is worth what your word is worth to him # plausible]
    As firm, you say, as an old man can be who is waiting for somebody to be polite to him. Saburov writes this down, reads it over, and puts a small question mark beside "firm". # invented
*   [Tell him Voroshilov has had enough # id: lie # act: lie(saburov, voroshilov, khrushchev) # hint: the two of them meet again within the hour # invented]
    You only say how sad it would be to hear it last. He sits down to think, and from habit draws a table with two columns. # invented
*   [Offer him a roof, whoever wins # id: roof # act: promise(saburov, khrushchev) # hint: he keeps accounts, and you will be in them # invented]
    A department, you say, a telephone, the same dacha. Against what? Against not being the hand that was needed. "And if it is needed?" Then you would be sorry. He believes you; and you find, with some surprise, that you meant it. # invented
-   -> DONE

// Two goods: half a Nikita, which is what you wanted; nobody's heir, where Molotov would be everybody's.
=== mikoyan_20_terms ===
# when: 20 sitting 1
# chair: mikoyan
# needs: not carried(dismissal)
# codex: seven-to-four, abolition, serov
Malenkov has said it aloud, {in_words(declared_seven())} to {in_words(declared_khrushchev())}, and it sounds smaller than when nobody was saying it. {took("mikoyan_20_saburov.lie"): Saburov has meanwhile found Voroshilov, and both of them are looking at you.|} # source: SKH # plausible
So they go on to who gets what. No First Secretary; Nikita to agriculture, where he can shout at maize; Suslov to culture; Serov out of State Security and Bulganin in. You read every list for what has been left off. {took("mikoyan_18_sounding.price") and bound("mikoyan", "malenkov"): Trade is left off, which Malenkov promised you by name on Tuesday.|Trade is left off.} So is the question of who goes first when nobody is First. Bulganin believes he knows; so does Malenkov; and Molotov, who has asked for nothing, is being given it by the spoonful. # source: SEROV # plausible
It is your lesson of the spring, almost word for word{took("mikoyan_18_seventh.none"):, and your motion of Tuesday|}. On the other hand, somebody else is teaching it. # invented
*   [Ask who comes first when nobody does # id: first # act: hedge # history # hint: each of three men will want to hear himself named # plausible]
    They would take turns, says Bulganin. In alphabetical order? you ask; ours, or the Latin? Malenkov laughs, and Molotov answers quite seriously that it would be by seniority in the party. There is a pause for subtraction. # invented
*   [Take the cure: speak for abolishing the post # id: cure # act: move(abolition) # hint: half a Nikita, and a table without a head # invented]
    You put it so reasonably that Pervukhin says "There!" aloud. Nikita does not call you anything. He takes a hard little ring of bread from the dish, breaks it in four, and pushes the pieces apart. # invented
*   [Cross over while the price is posted # id: cross # act: declare(seven) # needs: not declared(mikoyan, seven) # locked: you crossed already, when it was dearer # hint: late goods fetch less # invented]
    You are with the majority, you say, on the whole. Kaganovich makes room for you so heartily that it hurts. Molotov corrects the figure on his sheet; he had left space for it. # invented
-   -> DONE

// Two goods: the end of shouting; the absence of Molotov.
=== mikoyan_20_spoils ===
# when: 20 sitting 1
# chair: mikoyan
# needs: carried(dismissal)
# codex: molotov
Nobody shouts any more. You had not foreseen that you would miss it. # invented
Vyacheslav Mikhailovich takes the items in order. Each has its minutes. By noon he has disposed of Yugoslavia, foreign affairs and next week's agenda without raising his voice or asking for a hand, and Malenkov, who was going to lead this government, says "Correct" in the proper places. {declared("mikoyan", "seven"): "Trade to remain with Comrade Mikoyan," Molotov reads, "for the time being."|"Trade," Molotov reads, and turns the page without a name.} # invented
In the old days by this hour Nikita would have insulted four people and forgotten all of it. Vyacheslav insults nobody. He has a card index{took("mikoyan_19_keys.writing"):, and in it the sheet about the keys, on which you have yet to sign|}. # invented
*   [Ask by whom Trade will be decided # id: being # act: hedge # hint: he answers what he is asked # invented]
    In its turn, says Molotov. Yes, but by whom? He takes off the pince-nez and wipes it; it has left two small red marks. {took("mikoyan_18_chair.body"): "By us," he says, as on Tuesday, and this time he does not mean you.|"By us," he says.} # invented
*   [Say that you were wrong, or they are # id: back # act: declare(khrushchev) # hint: a door used twice is watched # invented]
    Anyone may make a mistake in addition, you say. Kaganovich calls you a weathercock. A useful bird, you reply: the whole village looks at it, and nobody has yet accused it of making the wind. # invented
*   [Ask that the plenum hear it all # id: hear # act: demand_plenum # hint: he has nothing against it, he says # invented]
    "Certainly," says Molotov, and makes a note. "I shall report." It had not crossed your mind that he might want to. # invented
-   -> DONE

// Two goods: that the drawers stay shut; that the man who offers to shut them should not own you.
=== mikoyan_20_sheets ===
# when: 20 sitting 2
# chair: mikoyan
# codex: lists, kaganovich
While Voroshilov speaks of honour Kaganovich changes his seat for the one next to you, and asks without moving his moustache whether you recall Yerevan. # invented
You recall that it was 1937, that Armenia was to be cleansed of its leaders, and that you were sent. You recall apricots. For the rest one has a secretary, and a drawer. # source: K # plausible
"And eight sheets here," he murmurs: eight lists of people to be shot, which went round the desks in Moscow and were signed at yours. "I've more, they'll tell you how many. But I can count up to eight{took("mikoyan_18_quorum.quorum"):, as well as you on Tuesday|}." If Zhukov gets his folders out to bury Kaganovich, will he stop at K? After K comes L, and after L, M. "So tell your friends to leave the archive alone," he says, in the voice of a man who would prefer that everyone lived, and pats your sleeve. # source: MEMORIAL # invented
*   [Hear him out, and say nothing # id: nothing # act: wait # history # hint: he will take it for a yes # plausible]
    Voroshilov has got from honour in general to his own. After a while the chair beside you is empty again, and you discover that you have been lining up the pencils. # invented
*   [Agree that drawers should stay shut # id: shut # act: reconcile(kaganovich) # hint: a thing shared with Kaganovich is a thing he can spend # invented]
    "I've always said that the past is badly heated," you tell him. He grips your knee under the cloth. It is years since anyone has been so pleased with you. Your leg would like to be elsewhere. # invented
*   [Repeat aloud what he has just whispered # id: aloud # act: slight(kaganovich) # hint: the drawer is yours as well as his # invented]
    "Comrade Kaganovich asks whether I remember Yerevan. I do. Should that go in the minutes?" There are no minutes. Nobody is shocked. They look at you as at a guest who has asked, over the veal, how it was done. # invented
-   -> DONE

// Two goods: a bargain nearly everyone could live with; the suspicion that Molotov can live with anything.
=== mikoyan_20_note ===
# when: 20 sitting 3
# chair: mikoyan
# needs: not carried(dismissal)
# codex: compromise, abolition
A folded sheet comes down the table by way of Pervukhin, who has plainly read it and plainly approves. # invented
The hand is Malenkov's, small and round. No First Secretary; Nikita one secretary among several; Zhukov a full member; nobody the worse. Underneath: "You could carry this, Anastas." You could. Half the Central Committee might bless you for it, and in the spring you would have drafted it yourself. # invented
There is one thing wrong with it. The paper has lain under another sheet while somebody wrote firmly on top. You tilt it to the window. What was on top was numbered, as Molotov numbers things. # invented
*   [Put it in your pocket # id: pocket # act: wait # history # hint: paper keeps, offers do not # plausible]
    Malenkov looks a question at you. You look back a different one. You would have bought that note from almost anybody else at this table. # invented
*   [Support it aloud, as if it were your own # id: support # act: second(abolition) # hint: those who wrote on top of it will be pleased as well # invented]
    You give it a beginning and an end and leave Malenkov out. It goes round well; {trusts("zhukov", "mikoyan", 10): even Zhukov is doing a sum|only Zhukov looks as if he had been offered a medal by post}. Nikita hears you through with his head on one side. "And what shall I be," he asks, "on Thursdays?" # invented
*   [Hand it to Zhukov, who is in it # id: zhukov # act: lobby(zhukov, khrushchev) # hint: he dislikes being an item # invented]
    He reads it at arm's length. Three people have promised him that seat since Sunday, he says, not lowering his voice, and every one of them had something the matter with his spine. # invented
-   -> DONE

// Two goods: a falsehood that would end it quietly; the truth, which would fill a hall.
=== mikoyan_20_notice ===
# when: 20 sitting 3
# chair: mikoyan
# needs: carried(dismissal)
# codex: first-secretary, pravda
The country has no First Secretary, and the country has not been told. Molotov has drafted the notice. Two sentences: Comrade Khrushchev is relieved of his post, at his own request, for reasons of health. He would value your opinion of the style; you are used to foreigners. # invented
{in_room("suslov"): It has come to you by way of Suslov, who asked by which point of the Rules the Presidium relieves anybody, and passed it on when no one replied.|It has come to you by way of Pervukhin, who underlined "health" and looked out of the window.} Across the table the patient is eating his third sandwich. # invented
As a notice it could not be bettered. It would be believed in every province by people who knew that it was false, and there would be peace by Sunday. You have read such notices for thirty years, and some of the men in them were in excellent health. # invented
*   [Mend the style: "after prolonged exertions" # id: style # act: lobby(suslov, seven) # hint: it will be known whose phrase it was # invented]
    "Exertions," Molotov repeats, and writes it in. It has dignity; it has even some truth. Suslov, when he is shown it, says that he has no remarks on the adjective. {trusts("suslov", "mikoyan", 20): But he squares the sheet with the edge of the table, which with him is nearly a signature.|He keeps his pen in his pocket while he says so.} # invented
*   [Say that the plenum must be told first # id: first # act: demand_plenum # hint: it will ask him about his health # invented]
    One hundred and thirty people elected him, you say; they should not learn of it from a kiosk. "They will be informed," says Molotov. Beforehand? He looks for the word in his draft, and it is not there. # invented
*   [Ask Nikita aloud whether he requested it # id: ask # act: slight(molotov) # hint: a draft read aloud is no longer a draft # invented]
    "Request?" says Nikita. "I request tea." A waiter, who has not been informed of anything, brings it to him at once, with lemon, before the premier has been served. Molotov waits for the spoon to stop, and removes the comma after "post". # invented
-   -> DONE
