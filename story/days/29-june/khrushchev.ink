// 29 June, Khrushchev: the last statements, the hands, the evening.

// Goods: every hand in the hall; one honest one.
=== khrushchev_29_statements ===
# when: 29 morning
# chair: khrushchev
# needs: hall_with(khrushchev) and not recanted(molotov)
# codex: molotov, abstention, lists
{recanted("kaganovich") and recanted("malenkov"): Kaganovich and Malenkov have asked pardon, in a low voice. Malenkov used the word "completely" five times{took("khrushchev_23_fence.write"):, as in what he wrote for you that Sunday night|}.|Kaganovich and Malenkov speak of errors, in the plural.} One ought not to look at men's knees while they do that, and everybody does. # plausible
Then Molotov, for three minutes{took("khrushchev_24_axe.finish"):; on Monday you let him have ten points|}. Mistakes, yes. Guilt, no. {any_read(): He is being removed, he believes, by people who will some day want to know what he thought;|He is being corrected, he believes, by people who will some day want to know what he thought;} and he folds his page in four, so as to be able to find it. # source: STENO1998 # paraphrase # invented
He signed for more deaths than any living man, and he won't sign for this. You ought to hate it. What you feel is what one feels at market before a horse too old to buy, with those legs on him. The boys of the commission want the vote unanimous. Could Nikita Sergeyevich not have a word? # source: MEMORIAL # plausible
*   [Leave him his hand # id: his_hand # act: wait # history # hint: one that stays down will be counted in Washington # source: TIME57]
    "There is always one," you tell the boys, "without one it's a choir." They laugh; they are not sure that it was meant as a rule. # invented
*   [Go over and ask him to make it unanimous # id: ask_him # act: reconcile(molotov) # hint: he may say something only you will hear # plausible]
    "Vyacheslav Mikhailovich, for the party." He considers it; he considers everything. "For the party," says Molotov, "I voted for you in September fifty-three. I was told then too that it would look better." He offers you his seat, so that you need not bend. # invented
*   [Answer him from the rostrum, and make it hurt # id: hurt # act: slight(molotov) # hint: it will be the last thing said # plausible]
    The filing clerk, you say, will be sent where there's nothing to file. Oh, how they laugh; from the dome it comes down like plaster. He wipes his pince-nez. "Is that in the resolution?" he asks Suslov, "or an amendment?" # invented
-   -> DONE

// Goods: to be asked, at last; to be let alone.
=== khrushchev_29_asked ===
# when: 29 morning
# chair: khrushchev
# needs: not hall_with(khrushchev) and read(khrushchev)
# codex: disarming, telegram-1937
{took("khrushchev_28_last_word.fill_gap"): Last night you read out your own number|Your own telegram has been read out}, and it has been talked over on seven floors of the Moskva. This morning {in_words(hall_against())} are against you. They are not for Malenkov either, nor for Molotov; they came to hear who was guilty, and now it is everybody over fifty. # plausible
In the aisle a woman with a milker's forearms stops. She had an uncle in one of those districts, she says. She would like to know whether he was in the figure. # invented
Behind her Kozlov is waiting, with every wave in place. The commission would prefer it, Nikita Sergeyevich, if you asked to go. # invented
*   [Tell her that you never saw a name # id: no_name # act: hedge # hint: it is true, and it is not an answer # plausible]
    "Only a number?" Only a number. She turns it over, as one does with change. "Well, now I know that," she says; and thanks you, from habit, and goes to the sixth row. # invented
*   [Sit down by Malenkov # id: beside # act: reconcile(malenkov) # hint: you will be seen in one row # plausible]
    He moves his folder to make room. "They will do it without us now," says Malenkov, with his eyes on the young ones; and after a while he asks how the maize is, and you tell him. # invented
*   [Ask Kozlov how the desks in Leningrad fell empty # id: desks # act: slight(kozlov) # hint: he is the wrong man to be owed an answer by # plausible]
    "By decision of the Central Committee," says Kozlov. He looks at his watch. He isn't even angry; he has a paper in his hand, and the paper has a line on it for your name. # invented
-   -> DONE

// Goods: votes; the truth about their vote.
=== khrushchev_29_last_morning ===
# when: 29 morning
# chair: khrushchev
# needs: not hall_with(khrushchev) and not read(khrushchev)
# codex: malenkov, wedding
Malenkov has a new tie. He goes along the first row with a word for everyone, thinks of your row, and comes there too. "You will not be hurt, Nikita, we are not animals." It is what you would have said; you see that he's moved, saying it. # invented
By Ignatov's menu, {in_words(hall_against())} against you. Some are near enough to be asked, one last time, and Molotov is already turning his page to the place where your name comes. # plausible
*   [Ask him whether there's a clock in your new house # id: elephant # act: slight(malenkov) # hint: he gave your son a cheap one # source: SKH # plausible]
    "I've one I can spare. With an elephant; your wife brought it to the wedding." He hasn't any idea what you mean; then he has; he goes on to the next row with his hand held out a little in front of him, as in the dark. # invented
*   [Say to the row what they'll be doing in a year # id: in_a_year # act: hedge # hint: some of them have wondered # plausible]
    "In a year he'll be sitting here, and one of you there, saying it." They laugh, each glad that it is the next man who was meant; you know your laughs. # invented
*   [Shake his hand, and wish him rain # id: wish_rain # act: reconcile(malenkov) # hint: they will say that you knew how to lose # plausible]
    "For the barley," you say. It is soft as dough, his hand, and it stays in yours a moment after you've let it go. # invented
-   -> DONE

// Goods: to watch who raises what; to rest.
=== khrushchev_29_hands ===
# when: 29 sitting
# chair: khrushchev
# needs: hall_with(khrushchev)
# codex: resolution, abstention
Hands, then, a couple of hundred, put up in front of you like a crop: turners', milkers', and those that since the war have held nothing heavier than a telephone. The resolution goes clause by clause. {read("khrushchev"): There is none with your name to it; at the third page Suslov wetted his thumb, and turned two.|} # plausible
{carried("dismissal"): There are two decisions in the safe now, theirs about you and this one about theirs, and one stamp. |}{any_read(): For their own removal the accused {declared("malenkov", "seven") or declared("kaganovich", "seven"):are asked to vote|vote} too.|Nobody is to be thrown out of anything; it is a scolding, and the scolded {declared("malenkov", "seven") or declared("kaganovich", "seven"):are asked to vote|vote} for it.} {declared("malenkov", "seven"): Malenkov's arm lies about his paper, a schoolboy's who won't be copied from.|Malenkov's arm goes up with the elbow bent, a schoolboy's who hopes not to be asked.} {took("khrushchev_23_fence.gate"): He looks across as though there were a fence, and a can of water.|{took("khrushchev_27_sentence.jobs"): He has been told to pack warm things.|He does not look across.}} {not declared("bulganin", "seven") and (took("khrushchev_28_seven.three") or took("khrushchev_28_wording.no_names")): Bulganin holds his the highest of anyone, and it hides his face.|} # source: TIME57 # plausible
{any_read(): Then the names for the new Presidium, and they're your people: Zhukov, Furtseva, Brezhnev, who is well again. You see them all along one table, and who is at the head of it.|Then the thanks, to Zhukov, Furtseva, Brezhnev, who is well again; and round the table on Monday it will be the same faces, {carried("dismissal"):and two men coming in to sit at the head|with yours at the head}.} # source: FRUS24 # plausible
*   [Call out that Zhukov's name deserves a cheer # id: cheer # act: reconcile(zhukov) # history # hint: a cheer is measured by everyone near it # plausible]
    It goes on too long. You clap with it, and look at your watch under the cuff, which was a trick of Stalin's. He gets a minute ten. You had a minute five. # invented
*   [Raise your own hand, and sit looking at it # id: own_hand # act: abstain # hint: you will be asked why you did not count # plausible]
    Short fingers; a scar from the pit. You hold it at the height of the shoulder and say, not loudly, that a man should not vote in his own case; and the clerk asks, how shall he put that down? # invented
*   [Rise before the last clause, and thank them # id: thank # act: hedge # hint: who thanks, owes # plausible]
    "You could have turned me out," you say. "You can." They protest; there is a storm of it. At the table Brezhnev alone, with his fine eyebrows, is nodding, eager, as at a thing he has been told he may one day need. # invented
-   -> DONE

// Goods: to have told the truth; to have kept the chair.
=== khrushchev_29_all ===
# when: 29 sitting
# chair: khrushchev
# needs: not hall_with(khrushchev) and read(khrushchev)
# codex: resolution, telegram-1937
They have never had a resolution like it, and Suslov reads it as if it might go off. {took("khrushchev_28_last_word.fill_gap"): Since last night, when you read into the gap, it has been rewritten twice.|Since your own telegram was read out it has been rewritten three times.} You are in it. Yours is the last clause but one; the clerk calls for hands, and goes through it like the others. # invented
In the third row the young ones have their heads together: Kozlov, Brezhnev, Furtseva in linen. None of them signed anything in thirty-seven; they were at technical school, at the loom. It comes to you that they are not frightened. You've never before seen that, in this hall, on anybody. # plausible
*   [Raise your hand for your own clause # id: own_clause # act: recant # needs: not recanted(khrushchev) # locked: you have asked pardon once; twice is begging # hint: it is the first vote of its kind # plausible]
    There's a stir, people stand to see. It is your own short arm with a good cuff on it. "For," says the clerk, and makes the tick; and you would swear that for a second Molotov was about to applaud. # invented
*   [Abstain, and say on what grounds # id: abstain_clause # act: abstain # hint: two of you, then, for different reasons # plausible]
    "A man ought not to vote in his own burial. But don't let me keep you." A laugh, not much of one; they have stopped needing to. # invented
*   [Ask that it be printed, all of it, with the numbers # id: print_all # act: wait # hint: nobody will second it # plausible]
    "Every word. In _Pravda_, with the districts." Nobody seconds. But the girl at the stenographers' table has raised her eyes from the machine, and has not, for the first time this week, put down the next thing that was said. # invented
-   -> DONE

// Goods: to go like a man; to leave a nail in the chair.
=== khrushchev_29_down ===
# when: 29 sitting
# chair: khrushchev
# needs: not hall_with(khrushchev) and not read(khrushchev)
# codex: resolution, telegram-1937
Hands, then. You grew up believing that you could tell a man by them, and so you can, but you needed to look before they went up. You count {in_words(hall_against())}. {took("khrushchev_27_offer.paper"): You have that half-sheet still, unsigned; you spread it on your knee like a napkin.|Somebody has left a sandwich at your place, and it's a good one.} # plausible
Kirichenko's is down. So is Mikoyan's, in so far as one can say it of Mikoyan's. Furtseva keeps hers in her lap and holds it there with the other. # plausible
"Has Comrade Khrushchev a statement?" You had a dozen jokes. The cockerel has crowed, they say, now let it get light or not. # invented
*   [Thank them, and ask for a kolkhoz # id: kolkhoz # act: recant # hint: they would rather clap you out than hiss you # plausible]
    "Not a ministry. One farm, with bad soil." They clap, a little, out of relief; people always clap a man who has found his own way to the door. At the table someone is already asking whose is the telephone. # invented
*   [Tell them who will be next # id: who_next # act: slight(malenkov) # hint: it will be remembered by whoever it is # plausible]
    You go along the row with a finger, by name, and for each you say when and by which of the others. Nobody laughs; it is the one time they might have. Malenkov's lips move. He is getting it by heart. # invented
*   [Say that it was lawful # id: lawful # act: reconcile(molotov) # hint: the rule you leave behind you may be all you leave # plausible]
    "The plenum may put a man in and the plenum may put him out. That's the rule; it was mine; you may have it." Molotov, who has been writing, writes that too, and this time underlines. # invented
-   -> DONE

// Goods: company; an early night.
=== khrushchev_29_evening ===
# when: 29 evening
# chair: khrushchev
# needs: outcome(kept) or outcome(mild) or outcome(settled)
{outcome("kept") and declared("molotov", "seven") and declared_seven() == 1 and not took("khrushchev_29_hands.own_hand") and not took("khrushchev_29_all.abstain_clause"): One abstained, alone, with his hand flat on the desk: Molotov. {took("khrushchev_29_statements.ask_him"): You had bent down to him and asked.|}{took("khrushchev_29_statements.his_hand"): You left it to him.|}|The count is in the clerk's pocket, and there's nothing on it that need go to the printer tonight.} Now it's seven in the evening, still broad day, and there is nobody in the corridor to be angry with. # source: TIME57 # plausible
They've laid supper: suckling pig, radishes, and the toasts waiting in rows. Zhukov has sent word that he will not drink. Brezhnev has his glass in his hand already and tells everyone how ill he was{took("khrushchev_plenum_brezhnev.hero"):, and that he is a hero|}{took("khrushchev_brezhnev.figures"):, and about his three figures|}. {took("khrushchev_25_bulganin.beard"): Bulganin is there, shaved. No, it is only that he has his hand over it.|{took("khrushchev_25_bulganin.fools"): Bulganin is there, and has kept the place beside him.|Bulganin is there, and leaves off chewing when you come in.}} # invented
You are sixty-three, there's nobody above you, and hardly, if you come to think of it, beside. # plausible
*   [Home to Nina Petrovna # id: home # act: wait # history # hint: they will dine the better # plausible]
    "Well?" she says. You tell it, with the voices. At the end she asks, "And who is there now to tell you no?" You say, you. She goes to see about the kettle. # invented
*   [Go in, sit down by Bulganin, and pour for him # id: pour # act: reconcile(bulganin) # hint: he will think there is more to come # plausible]
    "To the one who had the chair!" It was meant well. He drinks it off standing, and afterwards you can't get him to sit. # invented
*   [Have Zhukov fetched, and drink with him # id: fetch_zhukov # act: pact(zhukov, khrushchev) # hint: he does as he is ordered, up to a point # plausible]
    He comes, and takes mineral water, and stays as long as the glass lasts. You embrace. Over his shoulder, a broad one, you see the table, how they watch the pair of you, and which of them are doing sums. # invented
-   -> DONE

=== khrushchev_29_after ===
# when: 29 evening
# chair: khrushchev
# needs: not outcome(kept) and not outcome(mild) and not outcome(settled)
{outcome("two_authorities"): There are two guards at the door, of two different services, and each has asked to see the other's pass.|The guard at the door is a new one. He's been told to be polite, and he works at it.} # invented
Your telephone, the cream one, gives a tone like any other. You dial your own house to see if it will. "Is it you?" says Nina Petrovna. "Come and eat." So that is still in the book. # plausible
On the desk you keep an ear of maize from Iowa in alcohol, one shoe-tree, a bust. What does a man take? Stalin's people were not asked. Under the window the driver walks round and round the car, and does not yet know whose it is. # invented
*   [Ring Mikoyan # id: ring_mikoyan # act: reconcile(mikoyan) # hint: he will be in, or he will be out # plausible]
    He is in. "On the other hand," says Mikoyan, before you have said anything, and finds that there isn't one, and the two of you stay on the line a while, breathing, at government expense. # invented
*   [Write Bulganin two lines # id: bulganin_lines # act: reconcile(bulganin) # hint: spelling was never your strong suit # plausible]
    "Nikolai, I joked too much. But you did laugh." You look at it, and cross out the second line, and then it is too short to send. # invented
*   [Take the maize, and go down # id: maize # act: wait # hint: it belongs to the state # plausible]
    "What's that for, Nikita Sergeyevich?" says the driver. Seed, you say. It's been in spirit for a year; it won't come up, you know that as well as he does. Still, in the ground one sees. # invented
-   -> DONE
