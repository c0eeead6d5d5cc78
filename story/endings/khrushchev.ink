// Khrushchev's endings.

=== khrushchev_end_kept ===
# chair: khrushchev
# ending: kept
Sunday you sleep till eight. The air display is put off: too muggy, the embassies are told, and nobody looks up. On Wednesday the radio has it in the evening, on Thursday _Pravda_ at 4.40 in the morning: Malenkov, Kaganovich, Molotov, and Shepilov, who joined them. {took("khrushchev_28_seven.print_seven"): And the other four after them, since you would have it so; in every works canteen people can be seen subtracting.|Of the seven you print three.} The same day the household plots are let off their deliveries; that, the villages read. # source: TIME57 # source: VOIT
On 6 July you are in Leningrad, with a suitcase of medals, promising the women cheap and pretty cloth. In October you retire the marshal who saved you. By March you are premier as well, and Bulganin is counting money at the State Bank. There's nobody left at the table to tell you that a figure is wrong, and there are so many figures. # source: AGAREV # source: TIME57 # source: VOIT # plausible
-> DONE

=== khrushchev_end_mild ===
# chair: khrushchev
# ending: mild
Nothing was read. On the Monday they are all at their desks, reprimanded: Molotov with his pencils, Kaganovich roaring, Malenkov helpful. It gets two lines on page two. History did it the other way: the lists were read aloud, and four men were out of the Committee by the Saturday. # plausible
You had thought that you'd be glad. You won by the rules and on cattle, and no grave was opened for it, yours least. But a beaten man who keeps his telephone is only a man who is counting again. By the spring there's a commission on your sovnarkhozes. By the summer Mikoyan no longer walks on the left. And when you want to tell another congress about Stalin, someone asks, very civilly: with which documents, Nikita Sergeyevich? And from which year? # invented
-> DONE

=== khrushchev_end_settled ===
# chair: khrushchev
# ending: settled
There was criticism, and it's settled. The secretaries go home, having seen the Moskva's ceilings and the football. Molotov shakes hands with you; he has written the date of it down. In July 1957 as it was, the radio named four of them for it, and the towns called Molotov were looking for a name. # source: TIME57 # plausible
On Tuesday there's lunch, all eleven. Over the soup you find that you are counting, and that everyone looks at his spoon in the same way. It was not peace that you signed, it was the date of a return match, in November, after the parade. You lose it, or they do. From the street nobody could have said, either time, that anything took place. # invented
-> DONE

=== khrushchev_end_directory ===
# chair: khrushchev
# ending: directory
There is no First Secretary, they have taken the door off its hinges. There are secretaries for general questions, and you are one, for general questions about the cow. History kept the post and lost the men who wished to abolish it. # plausible
You're good at it! You are in Barnaul in July, you send telegrams, you shout at a combine. Upstairs Molotov wants steel and Malenkov wants saucepans, Bulganin sums up, and nothing that has been summed up is done. The sovnarkhozes are trimmed a little each month, like a poor man's beard. In the winter Malenkov comes to see you about the milk, and stays. He doesn't care for the way Molotov looks at him. How many would you say, he asks, are with us? And you both look at your hands. # invented
-> DONE

=== khrushchev_end_government ===
# chair: khrushchev
# ending: government
The minister for state farms rises at six. It might have been a pension; it might have been a wall; Malenkov, who is premier, argued that people should get used to losers being alive, and you were surprised who else had thought of it. In the June that happened he was the loser, with a power station on the Irtysh. # plausible
There is more in the shops; you grant him that. Tito is a Fascist again. The boards that were clearing the dead have been told to work carefully, so they don't. Molotov is nothing in particular, and they all stand up when he comes in. Once, at a reception, Voroshilov tells your cable story, about himself, to your face, louder and louder, to see whether you will laugh. You do. You find you really can. # invented
-> DONE

=== khrushchev_end_two_authorities ===
# chair: khrushchev
# ending: two_authorities
You're dismissed and you are not. The Presidium's paper has a number; the plenum's has a cheer. For eight days there are two couriers and two editions of _Pravda_; then the district commanders begin to ask, politely, for whom they are to keep the peace, and they ask Zhukov. History never came to this: there no vote was recorded, and the plenum had one paper to read. # plausible
He sees both of you on one morning, in alphabetical order, in his office. He stands. He finds for you, on grounds of order, and it takes nine minutes. All that winter the country has a First Secretary with a voice and a marshal who doesn't need one; and what you feel on meeting him in corridors is what the rest used to feel on meeting you. # invented
-> DONE

=== khrushchev_end_defeat ===
# chair: khrushchev
# ending: defeat
So it can be done. They were asked, they were free, they put you out by the book, with hands some of which you had filled. The party that has voted so once will want to do it again; you say so to everyone, as if you had invented it. In life the hall went the other way, by so much that nobody counted. # plausible
A pension, then. A dacha at the wrong end of the Rublyovo road; a car when ordered the day before. You plant maize down to the fence, out of spite, and it comes up taller than the guard. Within a year they have fallen out, and men are driven up to your gate to see if you'd sign something: first Malenkov's man, then Zhukov's. Nina Petrovna gives them tea. How many are you, you always ask, and when did you last count? # invented
-> DONE

=== khrushchev_end_boomerang ===
# chair: khrushchev
# ending: boomerang
{took("khrushchev_28_last_word.fill_gap"): You opened it at the right page, and it wouldn't shut.|They began at the front and read on till they came to you.} By the Saturday the only ones in the first row who could bear to be looked at had been at school at the time. History stopped the reading at three men, and kept the rest shut till you were long out of it. # plausible
Kozlov has your room. Brezhnev has the one with the carpet, and takes your elbow on the stairs. They aren't cruel, they have a great deal to do: apartments, rockets. They don't talk of Stalin; they'd like it filed. A woman writes to you from Orekhovo, from one of your districts. She thanks you for the figure. It was the first she had been given. She encloses a name. # invented
-> DONE

=== khrushchev_end_life ===
# chair: khrushchev
# ending: always
{outcome("kept"): And then seven years, all of them yours.|What history did instead was to give you seven years.} Premier in March 1958. Meat times three, and a province that slaughtered its dairy herd to please you. The Wall, with Pervukhin as ambassador beside it. In October 1961 you told a congress, aloud, about the lists, and had the body carried out of the Mausoleum by night; there was a gap in that speech also. # source: TIME57 # source: SPITSYN # source: BEZPROT # plausible
On 14 October 1964 they voted you out, in the same building, by the rule that had saved you. They had learned how from your own stories of the June days, Shelest said; only that time somebody saw to the guards and the telephones first. A pension, a garden, a tape recorder, and it was on the tape that you got nearest. You died on 11 September 1971. # source: ZENK # source: EMEL # plausible
-> DONE

=== khrushchev_end_winners ===
# chair: khrushchev
# ending: always
{outcome("kept"): The old woman had a full yard, they say, and then she began to have guests.|As it really went, the winners of June went like this.} Zhukov on 26 October, home from Yugoslavia, with nobody at the airfield; "what tanks?" was told again, and this time nobody did the voices. Bulganin by the autumn of 1958; Kirichenko, who would have died for you, in 1960; Furtseva in 1961. Ignatov, Brezhnev, Suslov you kept till they were ready. # source: FRUS24 # source: ZHUKOV-MS # source: SPITSYN # plausible
And the losers lived, and that was new. Kaganovich counted asbestos and rang you up to ask if you'd have him shot, so you said; he denied it. Shepilov got his party card again in 1976 and Molotov in 1984, at ninety-four. It was like being born again, he told them. Malenkov and Kaganovich were refused. You, by then, had been thirteen years in the Novodevichy, under a stone half white and half black. # source: WIKI # source: WILSON84 # plausible
-> DONE

=== khrushchev_end_price ===
# chair: khrushchev
# ending: always
{ took("khrushchev_28_last_word.fill_gap"):
    You said it aloud, with the number. There's one page in the stenogram that nobody knows how to index. # invented
- else:
    {took("khrushchev_24_telegram.pocket"): The telegram went through the wash once, in a good jacket, and Nina Petrovna dried it between two newspapers and laid it on your desk without asking what it was.|The telegram stands in its year, between the one before it and the one after.} {took("khrushchev_27_note.turn_note"): Whoever tore that leaf off a hotel pad went home and did not write again.|{took("khrushchev_27_note.answer_note"): What you answered to a slip of paper, from fear, from habit, was not printed either.|The pencilled question was never answered, and pencil keeps.}} # invented
}
{trusts("bulganin", "khrushchev", 0): Bulganin still comes on Sundays, bringing cherry brandy, and on his third glass will do you, voice and hands, better than anybody.|Bulganin, when you meet, covers his beard first and then puts out his hand.} {took("khrushchev_23_fence.gate"): Somebody has oiled the garden gate.|The gate in the fence has been painted shut.} # invented
{took("khrushchev_25_landing.chair"): You promised Zhukov a chair, and there was one thing wrong with it: he sat in it.|You never promised Zhukov anything. It is a good deal to owe to a man.} {took("khrushchev_26_shepilov.have_him"): And when children in the yard want a tail-end for a joke they use Shepilov's name, and it's funny, you made it, it was one of your best.|And there's a stack of books on the window-sill, sent without a card, with the stresses pencilled in.} # invented
-> DONE

=== khrushchev_end_close ===
# chair: khrushchev
# ending: always
Seven of eleven is a majority; any child with fingers can do it. What beat them was that you could think of a larger number, and had its telephone. Was it the party that saved you, or the minister with his tanks that never came; or was it only June, and the nights so short that nobody slept? You told it all three ways. # source: TORIGIAN2022 # plausible
They asked it at a meeting, that July, on a slip with no signature: today they've thrown out Molotov, and we approve; tomorrow they'll throw out Khrushchev, shall we approve that too? The chairman turned the slip over, to see if there was anything on the back. # source: AKSYUTIN # plausible
-> DONE
