=== mikoyan_end_kept ===
# chair: mikoyan
# ending: kept
{ fate("mikoyan", "expelled") or fate("mikoyan", "demoted"):
    You read of it on 4 July like everyone, from a newspaper pasted on a wall. You had crossed to the side that had the votes{declared("mikoyan", "khrushchev"):, and back, which did not count|}. In history you stayed where you were, and spent that afternoon on the American ambassador's lawn, promising more of the same. # source: TIME57 # plausible
    {fate("mikoyan", "demoted"): The job is salt.|The job is a cannery on the Caspian.} It takes you five weeks to see how the place is robbed, and after that people come from three provinces to ask your opinion of a contract. What they never ask is why you did it. By the second winter you would almost tell them. # invented
- else:
    On 4 July you stand on the American ambassador's lawn among the ice-creams, and they ask you what it will be like now. "The same as before, only better." Last month the premier had a tableful of first deputies. You look round for the rest of them, from habit. # source: TIME57
    That month you fly to Hangzhou. Mao lets you explain for half the night, in a chair, with a fan. Then he turns to his secretary: "Old Wang, where's our cable?" He had made up his mind to approve, and wished only to see how much you would say first. In October he is promised a sample bomb. In all your experience nobody was ever paid so much for being told last. # source: CHANG # source: MACF
}
-> DONE

=== mikoyan_end_mild ===
# chair: mikoyan
# ending: mild
Reprimands all round{fate("mikoyan", "reprimanded"):, one of them yours, which you keep among the contracts|}; {took("mikoyan_folders.shelf"): the volumes on the shelf where you asked for them to be left. Autumn came; the commission met; it is reading still.|the folder back at Party Control with its tape uncut.} It is the result you would have drawn up yourself. History untied the tape, and put four men on trains. # plausible
A year on, Molotov is still in Moscow and comes to the canteen. He sits down opposite you and takes his soup in numbered spoonfuls. {took("mikoyan_folders.shelf"): There are those who could have been told why he should not be there, and they are still waiting in volume and sheet.|He lost to people who had only lately been told, and he has been telling them things ever since.} You have grown almost fond of him, to the extent that you never sit with your back to him. # invented
-> DONE

=== mikoyan_end_settled ===
# chair: mikoyan
# ending: settled
The plenum heard that there had been criticism and that it was settled; it rose, bewildered, and went to the shops. All eleven of you came down the same stairs. In the real June Malenkov begged for this on the twenty-first, and was not given it. # source: VOIT # plausible
By the autumn it has begun again, with the same people; only now they see to the telephones first. You are asked once more to say how many make a quorum. You have been thinking about it, and this time you name a figure that suits you. # invented
-> DONE

=== mikoyan_end_directory ===
# chair: mikoyan
# ending: directory
No First Secretary. There are secretaries, all equal, and Khrushchev is one of them and has the cows. It is what Molotov proposed on the first day, and what history's plenum laughed at; it is also, word for word, what you ordered in the spring. # plausible
Nothing passes without eleven signatures, so everybody comes to the man who knows what each signature costs. You have never had so much to do. The factories' reform is cut back, the prisoners' cases go slowly, the Chinese ask whom to write to. Inside a year five of the eleven have called on you, one by one, about the need for somebody to preside. # invented
-> DONE

=== mikoyan_end_government ===
# chair: mikoyan
# ending: government
Bulganin has the title, Malenkov the broadcasts, and on Mondays at nine Molotov says what was decided. You predicted it: Malenkov was weak, and if they won he would submit. It is no great pleasure to have been right. In the real June the plenum threw all three out. # source: MIK # paraphrase
{fate("mikoyan", "stays"): You keep Trade, as agreed, and a chair by the door.|You have a cannery on the Caspian; it is a quiet place, and well supplied.} There is more cloth in the shops. The lists of people to be cleared, that Shvernik used to send round by the hundred, come by the ten, and then for comment. # invented
-> DONE

=== mikoyan_end_two_authorities ===
# chair: mikoyan
# ending: two_authorities
For nine days two sets of instructions go down the wires over two signatures, and directors of factories telephone you to ask which is the real one. You say that both are. You carry drafts from the Kremlin to Old Square and back, past marshals, on the business of a couple who do not speak. In the real June there was one plenum, and nobody needed a go-between. # invented
The marshals settle it. Whoever they have kept will have them to dinner as long as he lives. On the tenth day Zhukov pours you a glass of water without being asked, and you have not been so frightened since 1953. # invented
-> DONE

=== mikoyan_end_defeat ===
# chair: mikoyan
# ending: defeat
The hall did it. There was no roll call of eleven; some sixty or seventy men who had come to hear, heard, and put up their hands. Khrushchev was given five minutes and used four, which nobody had ever seen. In history the same desks roared for him from the first afternoon. # plausible
{took("mikoyan_29_against.for_him"): You had voted for him, and are told that it does you credit, the way tenants are praised before the house is let over their heads.|You had read it rightly, within an hour or so.} By the summer's end the winners have found out that they have nothing in common but the minutes. # invented
-> DONE

=== mikoyan_end_boomerang ===
# chair: mikoyan
# ending: boomerang
When they had read out Molotov somebody asked for the rest, and there was no one left with a hand clean enough to put up against it. Kiev was read. {read("mikoyan"): The eight sheets were read, at the wish of the man who signed them.|They had not got as far as the eight sheets when it broke up.} In life the marshal stopped at three names and a hint, and nobody moved that the rest be read. # plausible
{fate("mikoyan", "stays"): You keep Trade. Those who inherit were too junior, at the time, to be asked to sign anything, and they consult you about treaties, kindly, as they would a barometer in the hall. In the corridor of the second floor your portrait hangs by itself on a long wall, with pale places to either side of it, and nobody has found anything of the right size to cover them.|Those who inherit were too junior, at the time, to be asked to sign anything. In the corridor they have had your portrait down, and nobody has yet found anything of the right size to cover the place.} # invented
-> DONE

=== mikoyan_end_october ===
# chair: mikoyan
# ending: kept
# needs: endangered(zhukov)
# codex: zhukov-october, konev
Fifteen came out on top, and each of them could price the rest. The marshal was dear to everyone, and needed, now that it was over, by nobody; such an article is sold quickly, or it ends by buying the shop. # plausible
{fate("mikoyan", "stays"): In October 1957|In this life as in the other, in October 1957,} Zhukov sailed for Yugoslavia in a cruiser, and on the twenty-sixth he came home to an airport without a single party leader on it. {fate("mikoyan", "stays"): At the plenum that put him out, for what he had said in June about tanks, Konev went up to speak, and you remarked aloud that he was Zhukov's pal. {took("mikoyan_28_carafe.pour"): It was four months since he poured you that water.|It had taken four months.}|A plenum put him out, for what he had said in June about tanks. It had taken four months.} # source: VOIT # source: FRUS24 # source: KONEVA # paraphrase
-> DONE

=== mikoyan_end_bail ===
# chair: mikoyan
# ending: kept
# needs: fate(mikoyan, stays) and not fate(bulganin, expelled)
# codex: bulganin-1958
{ endangered("bulganin"):
    For Bulganin there were no offers. {fate("bulganin", "reprimanded"): He had stayed with the others until the last tram;|He had got off in time, but everyone had seen what he got off;} one can forgive a man that, and not go bail for him. You did work it out, one evening: what it would cost, and to whom you would owe it. On the other hand, by then it was March. Khrushchev was premier on 27 March 1958, Bulganin at the State Bank, and in November he was named with the rest. # source: TIME57 # source: WIKI # plausible
- else:
    Nobody bid against Bulganin. He had come over early enough to have become a habit, and it is dear to break a habit for the sake of one chair. He is premier yet; he opens things. In the life that was lived he was out in March 1958. # invented # source: TIME57
}
-> DONE

=== mikoyan_end_own_price ===
# chair: mikoyan
# ending: kept
# needs: fate(mikoyan, stays)
# codex: mikoyan
{ endangered("mikoyan"):
    You counted yourself too; a dealer who does not know his own price is not in trade. There were two or three small companies at that table which could have done without you, and they would, you thought, have been rather well run. On the other hand, in each there was somebody who trusted you sooner than his partners. You saw to it that every one of them had some little matter pending with you, never a large one. Whenever they drew up a list you were still wanted until Thursday. # invented
- else:
    You went round the table for the company that would put you out, and could not find it. It was not affection. Take any few of them who might have managed by themselves: sooner or later somebody had to go and tell the others. You stood in all the sums, like a nought. Nobody strikes out a nought, and it makes the rest ten times what they are; on the other hand, it is a nought. # invented
}
-> DONE

=== mikoyan_end_mandarins ===
# chair: mikoyan
# ending: settled
# needs: endangered(mikoyan)
You take stock, as after a fire in which nothing burned. Nikita's friends could spare Molotov, and Molotov's could spare Nikita; it surprises you only a little that a few of both could get on very well together, sparing you. They have not forgiven you where you stood, which was in the middle, with their coats. At New Year you send each house a case of mandarins. The two cards are the same, word for word, and you go to some trouble to see that they are never laid side by side. # invented
-> DONE

=== mikoyan_end_tired ===
# chair: mikoyan
# ending: always
# needs: (outcome(mild) or outcome(two_authorities)) and endangered(zhukov)
# codex: zhukov-october
The marshal is the one article on which they are all agreed. Those he carried owe him more than they can pay; those he beat would like to see him owed nothing. It is at such moments that a table grows friendly. "Georgy looks tired," Khrushchev says to you; and an hour later Kaganovich, who has not spoken to Khrushchev since June, says it too. You have known only one man look tired to so many people at once. On the other hand, for him there was a bell. # invented
-> DONE

=== mikoyan_end_cloth ===
# chair: mikoyan
# ending: government
{ endangered("molotov"):
    What you had foreseen of Malenkov was half of it. Weak men submit; afterwards they compare. By the second winter he has noticed that there are enough of them without Molotov, and Bulganin has noticed him notice, {fate("mikoyan", "stays"): and each drops in at Trade to feel the cloth, and ask what you think of it.|and each sends to the Caspian for a sturgeon, with a note.} You recommend patience. On the other hand you name no term, and they go off, both of them, to count the weeks. # invented
- else:
    You had given it two quarters. But you left something out: not one of them is worth anything without the others. So they stay together, like goods that nobody will buy singly, and Molotov reads out the decisions, and Malenkov looks round each time to see who is late. {fate("mikoyan", "stays"): You are never late.|It reaches you in the newspaper, four days old, and wrapped round something.} # invented
}
-> DONE

=== mikoyan_end_after ===
# chair: mikoyan
# ending: always
{outcome("kept") and fate("mikoyan", "stays"): And afterwards|In the life that was lived} you outlasted them. You were sent to Havana and to Washington, and were the one they sent for when something had to be taken back. In October 1964 they came for Khrushchev too, at his own table, by methods he had boasted of. You had been made head of state that summer. You asked whether he might not keep some post; then you counted, and stopped asking. # source: ZENK # plausible
They let you have your seventieth birthday first, and retired you in 1965. You died in 1978, and not of politics. From Ilyich to Ilyich, people said, from Lenin to Brezhnev, without heart attack or stroke. # source: K
-> DONE

=== mikoyan_end_wheel ===
# chair: mikoyan
# ending: always
{ not (outcome("kept") and endangered("zhukov")):
    In that same life the winners did not keep, either. Zhukov went to Yugoslavia by cruiser in October 1957, and flew home on the twenty-sixth to find not one party leader at the airport. Konev went up to speak, at the plenum that put him out, and you remarked aloud that he was Zhukov's pal. Bulganin was out in March 1958, and in November was named with the others. # source: VOIT # source: FRUS24 # source: KONEVA # source: WIKI # paraphrase
}
{outcome("kept") and endangered("zhukov") and (not fate("mikoyan", "stays") or fate("bulganin", "expelled")): In that same life Bulganin went in the March, and was named that November. |}The losers were longer about it. Malenkov and Kaganovich lost their party cards late in 1961, Molotov and Shepilov early in 1962. Shepilov was given his back in 1976, Molotov in 1984, aged ninety-four; it was like being born again, he said, and you were not there to ask into what. # source: WIKI # source: WILSON84 # paraphrase
-> DONE

=== mikoyan_end_price ===
# chair: mikoyan
# ending: always
{ took("mikoyan_24_everyone.yes"):
    There is one line in the red volume, the bound record of the plenum, that you did not correct. _I signed._ It was forty years before a stranger read it, and turned back to see if she had missed the rest; but that is all you said, and it is more than anybody else did. # invented
- else:
    {took("mikoyan_24_everyone.headed"): In the red volume, the bound record of the plenum, you may be found asking Molotov about signatures.|{took("mikoyan_24_everyone.register"): In the red volume, the bound record of the plenum, there is a motion of yours about the alphabet.|In the red volume, the bound record of the plenum, somebody asks about Yerevan, and nobody may be found answering.}} {took("mikoyan_24_everyone.register"): Your eight sheets are printed in it, at your own request, with the totals.|In your memoirs you told of that September, of Beria in the doorway, three hundred names, the one you crossed out. You wrote that it did not help.} # plausible
}
{ran("mikoyan_own_sheets"): There was the other sheet, with the figure of Yezhov's; you had read it, and it is not in your memoirs. {took("mikoyan_own_sheets.keep"): It was in the piano.|}|There was another sheet, on which Yezhov of the NKVD gave Stalin a figure for Armenia in your name, and in June you did not send for it.} {took("mikoyan_folders.shelf"): On the night of the twenty-first you had given excellent reasons why others should not be read either.|} {took("mikoyan_27_subtraction.three"): The subtraction you hid stayed hidden until 1961, and several men had cause to be grateful to you who never knew it.|} {took("mikoyan_26_suez.budapest"): Once, for two minutes, you told a hall that one may be outvoted and live.|} {took("mikoyan_28_map.embassy"): Molotov kept his hat, and could take it off to somebody.|} {took("mikoyan_24_buffet.station"): Malenkov never mentioned trains.|} {took("mikoyan_29_vote.go_by"): And for one resolution your hand lay on the cloth, and was counted as raised.|} # plausible
-> DONE

=== mikoyan_end_last ===
# chair: mikoyan
# ending: always
What no one in that hall did, for all that was threatened in it, was to have anyone shot. {outcome("kept"): Four years before, it had still been the usual thing.|Nor, in the June that happened, did those who won; four years before, it had still been the usual thing.} It was a small alteration in the rules of the house. Nobody moved it, it was never put to the vote, and you liked to think that you had kept it out of the minutes on purpose. On the other hand, you were a man who liked to think so. The door was open; you looked at it, from habit; and you stayed to see them put out the lights. # invented
-> DONE
