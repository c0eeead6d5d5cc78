// Two goods: a crowd at the door, which will save him; a door, which has always saved you.
=== mikoyan_21_letter ===
# when: 21 morning
# chair: mikoyan
# codex: letter, signatures, ustinov
The Central Committee is coming in by every train, unasked. {arrived("russia"): Suitcases stand four deep in the lobby of the Hotel Moskva. The metro station underneath is called after Kaganovich, in metal letters, so that they have had to pass beneath him on their way to unseat him.|But the lobby of the Hotel Moskva is half empty still, and those who are here keep to their rooms.} # source: METRO # plausible
Ustinov, who makes rockets, stops you on the stairs with a typed page. "It has become known to us, members of the CC," it begins, and it ends by not being able to stand aside. {signed(40): Under it is more ink than you have seen on one sheet since the war loans.|Under it there is still a good deal of white.} They want to know what is being done to their First Secretary behind that door. Would Anastas Ivanovich look it over? # source: MEDVEDEV # invented
You are one of those to whom it is addressed. {declared("mikoyan", "seven"): You are also, since you spoke, one of those it is about; he shows it to you as one shows a man a bill.|It would save Nikita. It would also be the end of a room in which eleven men decide.} # invented
*   [Look it over, and mend a comma # id: comma # act: wait # history # hint: nobody will ever prove the comma # invented]
    The Presidium does not sign letters to itself, you tell him. But there is a gap in the middle through which Molotov could get in; you take out your pencil, and shut it with a comma. # invented
*   [Give him names of men who owe you theirs # id: names # act: sign_letter # hint: they will know who sent him # invented]
    You give him them from memory: a minister you found a flat for, one whose harvest you once did not mention, the fish industry. Ustinov writes standing up. You are ordering courage for delivery, from other people's stock; it is what you do all day with butter. # invented
*   [Warn Bulganin who is on the stairs # id: warn # act: tell(bulganin, konev) # hint: it gives him an hour to do something sensible # invented]
    Konev, you tell him, a marshal, and some twenty others, very likely today. He asks what a sensible man would do. You leave him at his window, measuring with his eye the drop to the lilac. # invented
-   -> DONE

// Two goods: the committee's right to ask; the eleven's right not to be asked.
=== mikoyan_21_knock ===
# when: 21 sitting 1
# chair: mikoyan
# needs: knocking()
# codex: delegation, konev, who-was-there
It is quite a soft knock. The duty officer bends to Bulganin: members of the Central Committee, in the anteroom, some twenty, with a letter. # source: STENO1998 # plausible
"Splitters! Factionalists!" Voroshilov is up. "This is unheard of! Unprecedented!" Kaganovich wants to know who let them into the building, in which they have passes to be at any hour. # source: RUBTSOV # invented
Ten days ago any man at this table could have sent any man in that anteroom home by telephone. {carried("dismissal") or carried("abolition"): There has been a vote since then, and they have come to look at it.|It has been this room's whole secret that nobody ever knocked.} {took("mikoyan_21_letter.warn"): Bulganin had his hour's notice from you, and has used it to change his tie. |}You are nearest the door. It is why you took the place. # invented
*   [Say that it had better be opened # id: open # act: receive_delegation # hint: once inside they will not be an audience # invented]
    You reach behind you and turn the handle. Konev fills the gap, shaven and correct; past his shoulder are ministers, who are trying to look like a crowd. # invented
*   [Propose that somebody go out to them # id: out # act: hedge # history # hint: everyone will agree, and wait for everyone # source: VOIT # plausible]
    Not in, you say; out. A few of us, two of each kind, with tea. Voroshilov would as soon go out to wolves. You point out that one generally knows what wolves have come for. # invented
*   [Agree that a door is a door # id: shut # act: refuse_delegation # hint: they will ask afterwards who agreed # invented]
    "Pushed once," you say, "we shall be pushed every Tuesday." All eleven of you think so, Nikita perhaps included. The officer goes out with the answer, and is back so soon that he can hardly have finished the sentence. # invented
-   -> DONE

// Two goods: the crowd's help; the table's last half-hour of being a table.
=== mikoyan_21_inside ===
# when: 21 sitting 2
# chair: mikoyan
# needs: received()
# codex: delegation
There are not chairs enough, so the Central Committee stands, and the Presidium, for the first time in its history, is looked down upon. # invented
For three days, they say, something incomprehensible has been going on here. Bulganin's fist has come down upon the table twice, and after the second time he looked at it. {took("mikoyan_21_knock.open"): Voroshilov has not taken his eyes off your hand since it came away from the handle.|Voroshilov is telling a minister of the chemical industry that in his day people knocked.} # source: MUKH # paraphrase
They want to hear it all, from the beginning, from somebody. Everyone is as polite as in a shop with one sausage left. Nikita is looking at you. So is Bulganin; and both, for once, want the same thing, which is for Anastas to find a form of words. # invented
*   [Give them the whole of it, with dates # id: whole # act: tell_bloc(russia) # act: lobby(konev, khrushchev) # hint: there will be no softening it tomorrow # invented]
    You begin with the bunting. It takes a quarter of an hour, and nobody at the table interrupts. The truth, told in order, has surprisingly few doors. # invented
*   [Find a form of words # id: form # act: hedge # hint: everybody will be half content # invented]
    There has been frank criticism, you hear yourself say, and there will be a plenum; comrades may be easy. They are not easy, but a good many of them can be seen learning it by heart for use at home. # invented
*   [Ask Voroshilov to greet them as head of state # id: greet # act: reconcile(voroshilov) # hint: give him a balcony and he may step on to it # invented]
    He stops with his mouth open. Then the white tunic is pulled straight and he is shaking hands along the line, asking a rocket engineer about his regiment. It is Kaganovich who looks as if he had been robbed. # invented
-   -> DONE

// Two goods: that they should know; that it should be you who decides how much.
=== mikoyan_21_corridor ===
# when: 21 sitting 2
# chair: mikoyan
# needs: (knocking() or refused()) and not received()
# codex: delegation
{refused(): They have been refused, and have not gone away. This appears to be against procedure.|They have been asked to wait, and are doing it standing, which appears to be against procedure.} # source: STENO1998 # plausible
You can be out through the second door before Bulganin has finished asking who is next. In the anteroom nobody has taken a chair: Marshal Konev with his cap under his arm, Ustinov, Orlov of the timber industry. {took("mikoyan_21_knock.shut"): They do not know whose advice it was. |} The tea they were brought has a skin on it. Twenty people look at your face, and you have no expression ready. # source: VOIT # plausible
{took("mikoyan_21_letter.comma"): Your comma is looking at you from the top of Orlov's folder. |}{took("mikoyan_21_letter.names"): Three of them are men whose names you gave; they nod, as debtors do. |}All your life you have known what to leave unsaid, and to whom. {declared("mikoyan", "seven"): These are the people it was left unsaid to.|Here you could say anything.} # invented
*   [Tell them plainly how bad it is # id: plainly # act: tell_bloc(russia) # act: lobby(konev, khrushchev) # history # hint: they will repeat it with your name # source: VOIT # paraphrase]
    It looks very alarming, you say, and hear how odd a plain sentence sounds in your voice. "We won't leave until the Presidium receives us," say Orlov and Ustinov, nearly together. You tell them that you would not either, if you were on this side. # source: VOIT # plausible
*   [Send them to luncheon, with assurances # id: lunch # act: slight(konev) # hint: hungry men remember who fed them words # invented]
    Comrades, these things take time; the sturgeon is fresh. Konev replies that the last person who sent him to eat while something was going on was a German. You have had better answers from customers, and deserved them less. # invented
*   [Go back in and open both wings yourself # id: wings # act: receive_delegation # hint: it will be said for years that you let them in # invented]
    You hold the door as at a wedding. Voroshilov shouts; Bulganin beats on the table. Konev, passing, thanks you under his breath. You would have liked it aloud, or not at all. # source: MUKH # invented
-   -> DONE

// Two goods: silence, in which nobody falls and nothing is learned; the plenum, in which somebody must.
=== mikoyan_21_silence ===
# when: 21 sitting 3
# chair: mikoyan
# codex: silence, plenum, leningrad-affair
{received() or refused(): Four are to go down and face the Sverdlov Hall, where people have been sitting since noon and have brought sandwiches. They are to have their plenum, tomorrow at two; {carried("dismissal"):Molotov wants it too, to confirm what was voted|nobody could think how else to get them home}.|The plenum is tomorrow at two, and the Sverdlov Hall will be full.} {took("mikoyan_18_quorum.plenum"): "You recommended the doors," Molotov says to you. |}In here the fire has gone out. # source: VOIT # paraphrase # invented
"We must agree, comrades," says Malenkov, "collectively agree, not to tell everything that went on." He takes it from face to face like a collecting plate. {silence_kept(): Enough of them have put something in.|It does not come back full.} # source: VOIT
It is not a bad offer. {carried("dismissal") or carried("abolition"): A vote that was only an opinion;|There was criticism, and it is settled;} a chastened Nikita; everyone home for the summer with his files shut, yours too. {took("mikoyan_20_sheets.shut"): Kaganovich nods to you across the table, as to a partner. |}{took("mikoyan_20_sheets.aloud"): Nobody has cared to sit next to you since yesterday. |}On the other hand, Molotov would be home for the summer too. He has put the cap on his pen. He is the one man here who has not asked what it would cost. # invented
*   [Agree, and help Malenkov with the wording # id: agree # act: keep_silence # hint: it spares everyone, which is a long list # invented]
    {silence_kept(): You find him a verb, "exchanged". It is a broad one, nobody can fall off it, and for a whole minute the leadership is as united as the newspapers say.|You find him a verb, "exchanged", and too few will stand on it. There has been enough collective forgetting, says a voice by the wall, and several voices find that they agree.} # invented
*   [Say you'd agree, if anyone would believe it # id: believe # act: hedge # history # hint: Malenkov asked you for more than a joke # plausible]
    {gathered() > 60: Some scores of people, you point out, are sitting under this floor.|The trains, you point out, are full of people who want to know.} One might still swear the waiters to secrecy. Nobody laughs. {silence_kept(): Nor does anyone take back what he has put in. Malenkov sits down, and you find that you are sorry: it is the last thing that all of you will have had in common.|Malenkov sits down, and you find that you are sorry: it was the last thing that all of you might have had in common.} # invented
*   [Ask each man which page he would leave out # id: page # act: slight(malenkov) # hint: his own page is the thickest # invented]
    "You first, Georgy Maksimilianovich." It is said in your lightest voice. He opens his lips for the name of a city, the one with the birthday, whose leaders he helped to their deaths; and does not pronounce it; and you see {in_room("kozlov"): Kozlov see it|the whole wall see it}. # invented
-   -> DONE
