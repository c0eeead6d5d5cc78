// Khrushchev's endings.

=== khrushchev_end_kept ===
# chair: khrushchev
# ending: kept
# codex: announcement, exile, jubilee
Sunday you sleep till eight. The air display is put off: too muggy, the embassies are told, and nobody looks up. On Wednesday evening the radio has it, on Thursday _Pravda_, at 4.40 in the morning: Malenkov, Kaganovich, Molotov, and Shepilov, who joined them. {took("khrushchev_28_seven.print_seven"): And the other four after them, since you would have it so; in every works canteen people can be seen subtracting.|Of the seven you print three.} The same day the villages are let off the deliveries from their household plots; that, they read. # source: TIME57 # source: VOIT
Nobody is shot. Molotov goes to Mongolia as ambassador, Kaganovich to an asbestos works, Malenkov to a power station on the Irtysh. On 6 July you are in Leningrad, with a suitcase of medals, promising the women cheap and pretty cloth. # source: AGAREV # source: TIME57 # source: PARFENOV2003 # source: SOROKIN
-> DONE

=== khrushchev_end_mild ===
# chair: khrushchev
# ending: mild
# codex: disarming
Nothing was read. On the Monday they are all at their desks, reprimanded: Molotov with his pencils, Kaganovich roaring, Malenkov helpful. It gets two lines on page two. History did it the other way: the lists were read aloud, and four men were out of the Committee by the Saturday. # plausible
You won by the rules and on cattle, and no grave was opened for it, yours least. But a beaten man who keeps his telephone is only a man who is counting again. By the spring there's a commission on your regional councils. By the summer Mikoyan no longer walks on your left. And when you want to tell another congress about Stalin, someone asks, very civilly: with which documents, Nikita Sergeyevich? And from which year? # invented
-> DONE

=== khrushchev_end_settled ===
# chair: khrushchev
# ending: settled
# codex: silence
There was criticism, and it's settled. The secretaries go home, having seen the Moskva's ceilings and the football. Molotov shakes hands with you; he has written down the date. In July 1957 as it was, the radio named four of them for it, and the towns called Molotov were looking for a name. # source: TIME57 # plausible
On Tuesday there's lunch, all eleven{took("khrushchev_27_lenience.lunch"):, as you proposed|}. Over the soup you find that you are counting, and that everyone looks at his spoon in the same way. It was not peace that you signed, it was the date of a return match, in November, after the parade. You lose it, or they do. From the street nobody could have said, either time, that anything took place. # invented
-> DONE

=== khrushchev_end_directory ===
# chair: khrushchev
# ending: directory
# codex: collective-leadership, abolition
There is no First Secretary any more. There are secretaries for general questions, and you are one, for general questions about the cow. History kept the post and lost the men who wished to abolish it. # plausible
You're good at it! You are in Barnaul in July, you send telegrams, you shout at a combine. Upstairs Molotov wants steel and Malenkov wants saucepans, Bulganin sums up, and nothing that has been summed up is done. In the winter Malenkov comes to see you about the milk, and stays. He doesn't care for the way Molotov looks at him. How many would you say, he asks, are with us? And you both look at your hands. # invented
-> DONE

=== khrushchev_end_government ===
# chair: khrushchev
# ending: government
# codex: compromise
You are minister for state farms, and out of the Committee. It might have been a pension; it might have been a wall; Malenkov, who is premier, argued that people should get used to losers being alive, and you were surprised who else had thought of it. In the June that happened he was the loser, with a power station on the Irtysh. # plausible
There is more in the shops; you grant him that. Tito is a Fascist again. The boards that were clearing the dead have been told to work carefully, so they don't. Molotov is nothing in particular, and they all stand up when he comes in. Once, at a reception, Voroshilov tells your cable story, about himself, to your face, louder and louder, to see whether you will laugh. You do. You find you really can. # invented
-> DONE

=== khrushchev_end_two_authorities ===
# chair: khrushchev
# ending: two_authorities
# codex: committee-or-force, bonapartism
You're dismissed and you are not. The Presidium's paper has a number; the plenum's has a cheer. For eight days there are two couriers and two editions of _Pravda_; then the district commanders begin to ask, politely, for whom they are to keep the peace, and they ask Zhukov. History never came to this: there no vote was recorded, and the plenum had one paper to read. # plausible
He sees both sides on one morning, in alphabetical order, in his office. He stands. He finds for you, on grounds of order, and it takes nine minutes. All that winter the country has a First Secretary with a voice and a marshal who doesn't need one; and what you feel on meeting him in corridors is what the rest used to feel on meeting you. # invented
-> DONE

=== khrushchev_end_boomerang ===
# chair: khrushchev
# ending: boomerang
# codex: disarming, lists
{took("khrushchev_28_last_word.fill_gap"): You opened it at the right page, and it wouldn't shut.|They began at the front and read on till they came to you.} By the Saturday the only ones in the first row who could bear to be looked at had been at school at the time. History stopped the reading at three men, and kept the rest shut till you were long out of it. # plausible
Kozlov has your room. Brezhnev has the one with the carpet, and takes your elbow on the stairs. They aren't cruel, they have a great deal to do: apartments, rockets. A woman writes to you from Orekhovo, in one of your districts of 1937. She thanks you for the figure. It was the first that anyone had given her. She encloses a name. # invented
-> DONE

=== khrushchev_end_price ===
# chair: khrushchev
# ending: always
{ took("khrushchev_28_last_word.fill_gap"):
    You said it aloud, with the number. There's one page in the stenogram that nobody knows how to index. # invented
- else:
    {took("khrushchev_24_telegram.pocket"): The telegram went through the wash once, in a good jacket, and Nina Petrovna dried it between two newspapers without asking what it was.|{took("khrushchev_24_telegram.show_zhukov"): Zhukov never mentioned the sheet you showed him; he did not have to.|The telegram stands in its year, between the one before it and the one after.}} {took("khrushchev_27_note.turn_note"): Whoever tore that leaf off a hotel pad went home and did not write again.|{took("khrushchev_27_note.answer_note"): What you answered to a slip of paper, from fear, from habit, was not printed.|The pencilled question was never answered, and pencil keeps.}} # invented
}
{trusts("bulganin", "khrushchev", -20): Bulganin comes on Sundays again, bringing cherry brandy, and on his third glass will do you, voice and hands, better than anybody.|Bulganin, when you meet, covers his beard first and then puts out his hand.} {took("khrushchev_23_fence.gate"): Somebody has oiled the garden gate.|The gate in the fence has been painted shut.} # invented
{took("khrushchev_25_landing.chair"): You promised Zhukov a chair, and there was one thing wrong with it: he sat in it.|{took("khrushchev_25_landing.ask_him"): Zhukov told you to your face that one man shouldn't sit so high. You have not forgotten who said it.|{took("khrushchev_25_landing.serov") or took("khrushchev_plenum_serov.who_rang"): What Serov typed about Zhukov came by courier. You had not said that he should stop.|You never promised Zhukov anything. It is a good deal to owe to a man.}}} {outcome("kept"): {took("khrushchev_26_shepilov.have_him"): And when boys in the yard want a tail-end for a joke they use Shepilov's name, and it's funny, you made it.|}|}{took("khrushchev_26_shepilov.books"): And there's a stack of books on the window-sill, sent without a card, with the stresses pencilled in.|} # invented
-> DONE

=== khrushchev_end_next_zhukov ===
# chair: khrushchev
# ending: kept
# needs: endangered(zhukov)
# codex: zhukov-october, bonapartism
Then you had nobody left to fear but those who had saved you, and any of them could do the sum over his soup: who here could manage it again, and without us? There was one. He had the aircraft and the marshals, and he had your thanks, which had begun to chafe. A bull that has tossed the wolf isn't asked into the kitchen. # plausible
They talked it over while he was at sea, in a cruiser. On 26 October 1957 Zhukov came home from Yugoslavia to an airfield without a party leader on it, and was dismissed that evening; "what tanks?" was told again, and this time nobody did the voices. # source: FRUS24 # source: VOIT # source: ZHUKOV-MS
-> DONE

=== khrushchev_end_next_sea ===
# chair: khrushchev
# ending: always
# needs: (outcome(mild) or outcome(two_authorities)) and endangered(zhukov)
# codex: zhukov-october
Nobody was put out, so everybody counts. The losers can't forgive the marshal and you can't repay him; you look along the table and see that it's the one motion in twenty years that you and Molotov could carry together. Nobody moves it. But Malenkov, passing the mustard, wonders when Georgy Konstantinovich last had a holiday, and is he fond of the sea? And you catch yourself answering, before you have thought at all, that the sea would do him good. Two bears don't winter in one den. # invented
-> DONE

=== khrushchev_end_next_bulganin ===
# chair: khrushchev
# ending: kept
# needs: endangered(bulganin)
# codex: bulganin-1958
Bulganin was the one they had wished to put in your chair, and nobody who counted could forget it. {fate("bulganin", "reprimanded"): He had been with the losers;|He had come over to you, but he'd been asked first;} who would have stuck out his neck for him? He begged the pardon of doors. On 27 March 1958 you took the premier's office yourself and gave him the State Bank, as you give a boy the reins when the horse is standing; in September he was out of the Presidium. He wrote you a very nice note. # source: TIME57 # plausible
-> DONE

=== khrushchev_end_next_spared ===
# chair: khrushchev
# ending: kept
# needs: not endangered(bulganin) and not fate(bulganin, expelled)
# codex: bulganin-1958
Bulganin nobody counted. It isn't the same as being loved, but one can live on it: whoever went over the table at night for somebody to spare found poor Kolya in everyone's way equally, and so in nobody's. He kept the office, the beard and the second place in the photograph, and the two of you went on sharing railway compartments, and your jokes. In history you had his office by March 1958. A kopeck that no one bends down for isn't lost. # invented # source: TIME57
-> DONE

=== khrushchev_end_next_matches ===
# chair: khrushchev
# ending: kept
# needs: endangered(khrushchev)
And one night you laid it out for yourself, on the oilcloth, in matches. This is Mikoyan; this one's the marshal; here are the lads you raised in June. Who needed whom? You pushed them about till the tea was cold, and there was always some small heap that could have done without the long one, and the long one was you. You snapped Zhukov's in two, and it came out better; you laid two of the lads with their heads together, and it came out worse. So you struck one and lit the stove with the lot. Who counts his chickens in matches? # invented
-> DONE

=== khrushchev_end_next_fence ===
# chair: khrushchev
# ending: settled
# needs: endangered(khrushchev)
It was Mikoyan who said it, in August, by the fence. No one had been thrown out, so no one was in; any seven could spare any four; and you and Molotov could each be spared by a great many people who couldn't spare each other. {endangered("mikoyan"): "And you, Anastas?" He had been counted so often, he said, that they did it now from habit.|"And you, Anastas?" He looked along the fence, to see how it was holding.} In history Molotov was in Mongolia by then, and both of you slept. Put eleven cats in a sack, and you needn't feed them. # invented
-> DONE

=== khrushchev_end_next_hats ===
# chair: khrushchev
# ending: government
{ endangered("molotov"):
    You follow it in the newspaper, by the photographs, like any pensioner. In May Molotov stands next but one to the middle; in November there's a whole Voroshilov in between. You could have told them! They agreed on one thing in their lives, and it was you; and once you were gone, whom was there left to count but the one they are all afraid to be alone with? Wolves hunt together and eat apart. # invented
- else:
    You look for it in the newspaper, by the photographs, like any pensioner: who stands a place farther off, whose fur hat has been painted over. Two Novembers, and Molotov hasn't moved. {endangered("suslov") or endangered("mikoyan"): It's out at the edges that there is air between the hats.|They can't abide one another, and not a hat among them that the rest could do without!} A bad fence stands, as long as nobody comes for the one post. # invented
}
-> DONE

=== khrushchev_end_winners ===
# chair: khrushchev
# ending: always
# codex: zhukov-october, bulganin-1958, kaganovich-call
{ outcome("kept") and endangered("zhukov"):
    Of the others who had come up in June, Kirichenko, who would have died for you, was out in 1960, and Furtseva in 1961. Ignatov, Brezhnev and Suslov you kept, till they were ready. # source: K
- else:
    As it really went, the winners of June fell upon each other. Zhukov came home from Yugoslavia on 26 October 1957 to an airfield with no party leader on it, and was dismissed that evening. Bulganin was out of the Presidium in September 1958; Kirichenko, who would have died for you, in 1960; Furtseva in 1961. Ignatov, Brezhnev and Suslov were kept, till they were ready. # source: FRUS24 # source: ZHUKOV-MS # source: TIME57 # source: K
}
And the losers lived, and that was new. Kaganovich, by your account, rang up to ask if he would be treated as people had been under Stalin; he denied it. All four lost their party cards in the end. Shepilov got his again in 1976 and Molotov in 1984, at ninety-four; it was like being born again, he told them. Malenkov and Kaganovich asked too, and were refused. # source: K # source: WIKI # source: WILSON84
-> DONE

=== khrushchev_end_life ===
# chair: khrushchev
# ending: always
# codex: october-1964, readmissions
{outcome("kept") and (endangered("bulganin") or fate("bulganin", "expelled")): You had seven years, all of them yours.|What history did was to give you seven years, and the premier's office in March 1958.} Meat times three, with nobody left at the table to say that the figure was wrong. The Berlin Wall, with Pervukhin as ambassador beside it. In October 1961 you told a congress about the lists, aloud, and had Stalin's body carried out of the Mausoleum by night; there was a gap in that speech also. # source: TIME57 # source: SPITSYN # source: BEZPROT # source: K
On 14 October 1964 they voted you out, by the rule that had saved you. They had learned how from your own stories of the June days, said one of them, Shelest of Kiev; only that time somebody saw to the guards and the telephones first. A pension, a garden, a tape recorder; and it was on the tape that you got nearest to answering. You died on 11 September 1971. # source: ZENK # source: EMEL # source: K # plausible
-> DONE

=== khrushchev_end_close ===
# chair: khrushchev
# ending: always
# codex: arithmetical-majority, committee-or-force, public-opinion
Seven of eleven is a majority. {outcome("kept") or outcome("mild") or outcome("settled") or outcome("two_authorities"): What beat them was|What beat them, in the June that happened, was} that you could think of a larger number, and had its telephone. Was it the party that saved you, or the minister with his tanks that never came; or was it only June, and nights so short that nobody slept? You told it all three ways. # source: TORIGIAN2022 # plausible
{outcome("kept"): They asked it at a meeting, that July, on a slip with no signature:|In the July that happened they asked it at a meeting, on a slip with no signature:} today they've thrown out Molotov, and we approve; tomorrow they'll throw out Khrushchev, shall we approve that too? The chairman turned the slip over, to see if there was anything on the back. # source: AKSYUTIN # plausible
-> DONE
