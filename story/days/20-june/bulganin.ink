=== bulganin_20_posts ===
# when: 20 morning
# chair: bulganin
# codex: serov, kgb, agriculture
You are breakfasting with Malenkov, who eats as he would fill in a form. {took("bulganin_19_tanks.adjourn"): "There is always tomorrow," he remarks, passing you the butter. You had not known that you said it aloud.} # invented
Beyond the coffee lies the sheet of who is to have what. Agriculture: Khrushchev. Culture, or perhaps schools: Suslov, the party's theorist. At the KGB Serov is struck out, and beside the stroke stand two names with a query between: Patolichev, a diplomat, and Bulganin. # source: SEROV # paraphrase
You shouted at Serov once, in an interval of the Supreme Soviet: "And what am I, not the CC?" He sends his reports to Nikita Sergeyevich, and to you the ones about flood water. With his office you need never shout at anybody again. On the other hand it is your name, on cream paper, and there is a man clearing the plates. # source: SEROV # plausible
*   [Leave both names, and the query # id: query # act: wait # history # hint: Malenkov will keep the sheet # plausible # source: SEROV]
    One should not be hasty, you say, about security. Malenkov agrees, and slides the sheet into his folder between two others, in a place he will be able to find. # invented
*   [Strike out Patolichev, and send for the guard # id: strike # act: claim(guards) # hint: Serov has had twenty years' practice at hearing this sort of thing # invented]
    {holds("bulganin", "guards"): The commandant of the Kremlin comes up by the back stairs, salutes, and asks for today's password. You have not got one. You give him the name of a ballet.|The commandant sends his respects. He will come the moment Comrade Serov releases him, and has rung Comrade Serov to ask.} # invented
*   [Fold it into your pocket, and burn it # id: burn # act: conceal(bulganin) # hint: there may be a carbon # invented]
    It burns in a saucer with a blue edge, like a pudding. "I have the carbon," Malenkov says helpfully; he has always copied people in. # invented
-   -> DONE

=== bulganin_20_count ===
# when: 20 sitting 1
# chair: bulganin
# codex: arithmetical-majority, suslov, kirichenko
{in_room("suslov"): Suslov has come back from the south in galoshes. In dry weather; he sets them side by side under his chair.|Suslov's place is still empty.} {in_room("kirichenko"): Kirichenko is in from Kiev, a large man who says good morning to Nikita Sergeyevich and to the furniture.} {took("bulganin_19_hands.keep_order"): Aristov would like to know if he may stop sitting for a while.} # source: MLECHIN-BR # source: OGR # plausible
{ majority_declared():
    So it is complete, and Kaganovich does the sum aloud: of eleven members {in_words(declared_seven())} are of one opinion. Your heart goes up, you cannot help it; all your life you have sat where the majority was, {chairs("bulganin"): and never before at its head|and it is strange to be placed a little to one side of one}. # source: VYZH # paraphrase
- else:
    Kaganovich does the sum aloud, and there is a silence at the place where the sixth name should be. He does it again, more slowly, for the benefit of the sixth name. # invented
}
{voted(): Malin, who has one line on his card for three days,|Malin, who has written nothing for three days, since no item has been called,} {chairs("bulganin"): asks you very quietly|comes round behind the chair, and asks you very quietly} whether this is an item. # plausible # source: SPITSYN
*   [Call it an exchange of opinions # id: opinions # act: hedge # history # hint: what is not written down can be said again, or not # source: VYZH # plausible]
    Malin lays his pen parallel to the {voted():card|blank card}. Molotov remarks that opinions, when exchanged, should be found to have changed hands. He is not being witty; he wants it corrected. # invented
*   [Say that it is an item, and have it noted # id: item # act: slight(khrushchev) # act: lobby(saburov, seven) # hint: Saburov likes a figure once it is on paper # invented]
    The nib can be heard. Saburov follows it upside down, with his lips, and is seen to sit back in his chair. Nikita Sergeyevich asks you how one spells arithmetic. # invented
*   [Ask the wall what the rules say # id: rules # act: reconcile(suslov) # needs: in_room(suslov) # locked: the man who knows them is not here # hint: rules, once looked up, cannot be put back # invented]
    Suslov turns over one of his index cards. The First Secretary is elected by the plenum of the Central Committee. He turns over another, in case, and it says the same. He is the first person this week who seems to think that you wanted to know. # plausible
-   -> DONE

=== bulganin_20_post ===
# when: 20 sitting 2
# chair: bulganin
# codex: abolition, zhukov-wavering, compromise
Molotov's cure, now that there is leisure for it, is taken apart and admired. {carried("dismissal"): It would follow as a matter of drafting.|Nobody need be dismissed.} The post of First Secretary itself lapses; there would be secretaries for general questions, of whom Nikita Sergeyevich might be one, with a leaning to agriculture; and the first man in the country would simply be the one who presides over its government. # source: ZHUKOV-MS # plausible
Several people do not look at you. # invented
It is so much kinder, and so much larger. You said as much to Zhukov in the spring, more than once, on walks, and he said something that was not no. {in_room("zhukov"): He is across the table, drawing {took("bulganin_zhukov.seat"): what may be an eighth chair|a river crossing} on his pad.|He is not here to be reminded.} # source: SHISHKIN # plausible
*   [Speak of the post, and never of the man # id: post # act: hedge # history # hint: it may be all you meant # source: SHISHKIN # paraphrase]
    You discuss the post for a quarter of an hour, as one praises the frame. "And who was in it?" asks Nikita Sergeyevich. # invented
*   [Second Molotov's motion # id: second # act: second(abolition) # act: lobby(pervukhin, seven) # needs: moved(abolition) # locked: he has described it, and moved nothing # hint: everyone can work out who would then be first # invented]
    Pervukhin asks about the wiring: who signs, who answers to whom, where the current goes. You tell him plainly that it would go through you, and see that he had only wanted somebody to say it. # invented # source: KHR-MEM
*   [Move the abolition yourself # id: move # act: move(abolition) # needs: not moved(abolition) # locked: it has been moved, by a man who likes moving things # hint: the gainer and the mover would be one man # invented]
    "Modestly put," says Mikoyan. You had thought so too, until then. # invented
*   [Recall aloud that Zhukov thought the same # id: recall # act: slight(zhukov) # needs: in_room(zhukov) # locked: Zhukov is not here to be recalled # hint: he will deny it, now and in better company # source: SHISHKIN # plausible]
    The drawing stops. "I talked of the weather," says Zhukov, "with a man who was asking me about the weather." He tears the page off and folds it in four. # invented
-   -> DONE

=== bulganin_20_ruling ===
# when: 20 sitting 3
# chair: bulganin
# needs: chairs(bulganin) and not carried(dismissal)
# codex: seven-to-four, hotel-moskva, furtseva-telephone
By half past four everything has been said, including by those who agreed with it the first time. {in_words(declared_seven())} against him, {in_words(declared_khrushchev())} for: {took("bulganin_20_count.item"): Malin has it on a card, and} you have it on your pad, under a drawing of a yacht. # plausible
{ill("brezhnev"): Brezhnev's chair has been taken out, and the gap closed up, so that everyone sits a little further from whom he used to sit by.|The windows have been opened, and across the yard schoolchildren are being shown the Tsar Cannon.} {arrived("russia"): Furtseva goes out to telephone for the fourth time today, and comes back {took("bulganin_19_faint.tea"): with a nod for you, as to a man who holds glasses|looking rested}. At the hotel Moskva, five minutes from here, provincial secretaries, who belong to the Central Committee, have been asking the floor-maid what is going on.|The telephones in your anteroom have been ringing in couples.} # source: VOIT # plausible
{lost("dismissal"): "You counted too early," says Kaganovich, "and now it is too late to count."|{took("bulganin_18_quorum.adjourn"): "You had it on Tuesday," says Kaganovich, not whispering now. "Eight in the room, and nobody in an aeroplane."|"They are arriving," says Kaganovich. "Who are?" you ask. "The people you are waiting for."}} # invented
*   [Adjourn: one more night can hurt nobody # id: adjourn # act: adjourn # history # hint: it will be the third, and the city is filling # source: SPITSYN # plausible]
    Chairs scrape with what you take for gratitude. Molotov remains seated. He has calculated, he says, that you have been in the chair for eleven hours and forty minutes, and asks whether he may know what for. # invented
*   [Put the dismissal to the vote # id: put # act: put_to_vote(dismissal) # hint: you would have to look at him while you counted # plausible]
    You look at the clock and count. {carried("dismissal"): "Carried," says the clock, in your voice. Nikita Sergeyevich gets up and buttons his jacket, one button wrong, and says that he will see you all at the plenum.|It is not carried. Somewhere about Saburov a hand went up as far as an ear, and scratched it.} # invented
*   [Put the abolition to the vote # id: abolish # act: put_to_vote(abolition) # needs: moved(abolition) # locked: nobody has moved it # hint: no man falls, only a title; and you are left standing # plausible]
    {carried("abolition"): There is now no First Secretary. It is like learning that there is no north: everybody looks about, and, for want of anything better, at you.|It fails, and is nobody's defeat, since it was nobody's post. Molotov asks for the figures to be repeated. They are.} # invented
-   -> DONE

=== bulganin_20_decree ===
# when: 20 sitting 3
# chair: bulganin
# needs: chairs(bulganin) and carried(dismissal) and not took(bulganin_20_ruling.put)
# codex: secretariat, general-department, central-committee
You have a decision, and it has begun to keep odd hours. It was seen this morning at Old Square, where the party has its offices and declined to register it; at noon it was at the Ministry of Defence, being read; Malin has it now in a folder marked for return. {arrived("russia"): The provincial secretaries at the hotel Moskva have all heard of it, and each has heard that it was something else.} # invented
Zhukov has not been to his office, nor Serov to yours. {moved("abolition"): Molotov would follow up with his abolition, which would at least get rid of the signature.|Molotov says that it wants a second decision, to bring the first one into force.} # invented
*   [Adjourn, and let the thing settle # id: adjourn # act: adjourn # hint: so far it has not been settling in your direction # invented]
    "It will have to be got used to," you say, and everybody says so, Nikita Sergeyevich with particular warmth. # invented
*   [Abolish the post as well, and be done # id: abolish # act: put_to_vote(abolition) # needs: moved(abolition) # locked: nobody has moved it # hint: two decisions will lie unobeyed instead of one # invented]
    {carried("abolition"): It goes through on the same hands. There is no First Secretary, and he is dismissed; you feel safer, and try to see why.|It is lost, by men who feel that they have been generous once already.} # invented
*   [Demand a plenum to put it into force # id: force # act: demand_plenum # hint: three hundred people will have to be told why # invented]
    You say it as though it followed. Malenkov, whose colour is not good, says that it does follow, and could it follow in about a month. # invented
-   -> DONE

=== bulganin_20_gallery ===
# when: 20 sitting 3
# chair: bulganin
# needs: not chairs(bulganin)
# codex: seven-to-four, hotel-moskva, delegates
Third day, same seat; the waiter no longer asks, and brings you lemon. # invented
{carried("dismissal"): The decision has been carried, and lies about the table like a bill.|{in_words(declared_seven())} against him and {in_words(declared_khrushchev())} for, says Kaganovich, who has taken to counting you with his eyebrows.} {chairs("khrushchev"): It must be owned that Nikita Sergeyevich presides badly, and that it works: he has let everybody talk until they are hungry.|Voroshilov, presiding, finds it as hard as you would have, and gets the sympathy besides.} # invented
{arrived("russia"): Furtseva says, to nobody, that the provincial secretaries are in, and the hotel Moskva has not a bed left.} Perhaps it is as well to be the man who did not preside. You try the sentence over, in the past tense. # invented
*   [Say that a majority is a majority # id: seven # act: slight(khrushchev) # act: lobby(saburov, seven) # hint: he will remember that you could have kept quiet # invented]
    "And a Central Committee is a hundred and thirty," says Nikita Sergeyevich. "Go on, Nikolai. You're good at this." # invented
*   [Go and sit by Nikita Sergeyevich # id: sit_by # act: reconcile(khrushchev) # hint: it is nine paces, and eighteen people can count them # invented]
    He moves his papers to make room. Neither of you says anything; Malenkov, across the cloth, moves his into the space where your elbow used to be. # invented
*   [Ask for the plenum, before it asks for you # id: plenum # act: demand_plenum # hint: Molotov will make a note of the date # invented]
    He makes it. He underlines it. He passes the note to you, so that you may check the spelling of your name. # invented
-   -> DONE
