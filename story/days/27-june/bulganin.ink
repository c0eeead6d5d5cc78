=== bulganin_27_paragraph ===
# chair: bulganin
# when: 27 interval
# needs: not hall_with(seven) and not silence_kept()
# codex: secret-paragraph, resolution, joined-them
Mikoyan finds you on the stairs, where the smokers are; you do not smoke, and neither does he. Forty-nine people are drafting the resolution. # source: MLECHIN-SHEL # plausible
{ any_read() and not carried("dismissal"):
    There will be two of it, he says. One for _Pravda_, with Molotov, Malenkov, Kaganovich, and a place in it for Shepilov. One for members, with the doors shut. {recanted("bulganin"): "You are in the second, Nikolai. Severe reprimand with a warning. If we printed you all, anyone with fingers could count to seven."|{declared("bulganin", "khrushchev"): "You were in the second until Tuesday. Nikita crossed you out himself. So far in pencil."|"You are in the first, Nikolai, at present. Ask pardon, and you would be in the second. It is warmer."}} # source: VOIT # invented
- else:
    {carried("dismissal"): There are two of it already, he says: your Presidium's, which dismisses Nikita, and their Committee's, which does not; the art will be to find three pages that both can have meant. "You are reprimanded in either, Nikolai. A little."|It is three pages, on manners, he says, and everybody is to be reprimanded. "You a little, Nikolai. To print it all would be to print that there were so many."} # invented
}
{took("bulganin_22_study.cross"): You crossed the corridor on the Saturday, he adds; Nikita counts that sort of thing.|{took("bulganin_21_door.mikoyan"): It was you who sent him out to them on the Friday, he adds; he has been so popular since.}} It would be the most comfortable of punishments, the car, the suite, and nobody to know. One flight down stands Pervukhin, {took("bulganin_24_sturgeon.turbines"): who spoke of turbines, as you advised, and was asked about everything else,|{took("bulganin_24_sturgeon.hold"): who waited for Molotov, as you asked,|who believed your arithmetic,}} turning his hat. # invented
*   [Thank him, and ask to see the wording # id: wording # act: reconcile(mikoyan) # history # hint: one thanks a man for what he can take back # plausible]
    They have misspelt your patronymic. Mikoyan takes out a pencil and mends it against the banister, with you holding the paper flat. # invented
*   [Ask that Pervukhin be let off in your place # id: pervukhin # act: promise(pervukhin, khrushchev) # hint: one asks a thing like this once # invented]
    "In your place," Mikoyan repeats, as if trying the price of it. {took("bulganin_24_sturgeon.arm"): When you go down, Pervukhin gives you his arm, and walks you twice round the landing.|Pervukhin, when you tell him, inquires what the machine gains by it.} # invented
*   [Ask to be printed with the rest # id: printed # act: reconcile(molotov) # hint: they could not print you and keep you # invented]
    "Don't be beautiful," says Anastas Ivanovich. He puts your lapel straight. By evening Molotov has heard of it, from whom one cannot imagine, and bows to you across two rows; he does it properly. # invented
-   -> DONE

=== bulganin_27_page ===
# chair: bulganin
# when: 27 interval
# needs: not hall_with(seven) and silence_kept()
# codex: silence, resolution
Mikoyan has the resolution on him, and unfolds it for you on the stairs. It is one page: there was criticism, it has been settled, and there is a paragraph upon the sugar-beet, for body. # invented
Nobody is in it. {carried("dismissal"): It does not say that anyone was dismissed, or that anyone was not.|It does not say who was criticised.} Malenkov, on the landing below, is as pink as a child after a bath. Only the delegates from Gorky are still going about asking what it was all for, and it would take one sentence to tell them; and it would be so restful not to. # invented
*   [Say it reads beautifully # id: praise # act: reconcile(malenkov) # hint: nobody has signed it yet # invented]
    "Doesn't it?" says Mikoyan, and looks at it again, as a man looks at a fish that he has been assured is fresh. # invented
*   [Ask for one word on one-man rule # id: word # act: slight(khrushchev) # hint: one word would be a subject # invented]
    "Which man?" says Mikoyan. He thinks it over for your sake, and puts it in after the beet. By evening it is out again. # invented
*   [Go down and tell Gorky yourself # id: gorky # act: lobby(ignatov, seven) # hint: Ignatov shouts what he is told # invented]
    "So it was you!" shouts Ignatov of Gorky, delighted, up three flights of stairs. Malenkov, on the landing, goes from pink to white. # invented
-   -> DONE

=== bulganin_27_list ===
# chair: bulganin
# when: 27 interval
# needs: hall_with(seven)
# codex: council-of-ministers, resolution
Mikoyan finds you on the stairs with a list. So has Malenkov. So, after him, does a man from the ministry of fish. # invented
They are lists of governments. In Malenkov's you are premier; in Kaganovich's, which he recites, you are head of state, Voroshilov being tired. Mikoyan's has no names, just the posts, in ink, and a space beside each. "I find that it's the spaces," he says, "that people vote for." # invented
It would be pleasant to sit, and be told which. But whoever fills in the first space will be asked about the others. # invented
*   [Give Mikoyan one name: Malenkov # id: malenkov # act: promise(malenkov, seven) # hint: Molotov will see it was not his # invented]
    He writes it in, blows upon it, and thanks you so warmly that you wonder which space it was. # invented
*   [Ask Mikoyan to keep a space for Nikita # id: nikita # act: reconcile(khrushchev) # hint: Kaganovich can read a list upside down # invented]
    "Agriculture," says Mikoyan, writing. "He'll be happy. He will telephone every day." # invented
*   [Take all three lists home to read # id: take_home # act: wait # hint: others will have filled them in by morning # invented]
    There is a fourth in your car, from your driver's cousin. # invented
-   -> DONE

=== bulganin_27_chairman ===
# chair: bulganin
# when: 27 evening
# needs: took(bulganin_18_quorum.adjourn) or took(bulganin_18_quorum.vote_now) or took(bulganin_18_quorum.ask_zhukov)
# codex: seven-to-four, aristov
Aristov fishes, and speaks like one who does. {silence_kept(): He is not to say about what, but they|They} had all put their hands up, he tells the hall, nine of them, before anybody. "We were told: no, you sit for a while." # source: OGR
By the chair, he supposes. {took("bulganin_19_faint.next"): And when Brezhnev had been carried out, the chair asked who was next.} {took("bulganin_21_door.receive"): On the Friday, to be just, it did find them chairs.} And somebody asks the thing that both sides have wanted to put to you for a week. {voted(): There they all were, and talking; why did you call the vote?|You had them in the room; everyone had spoken; why did you never call the vote?} # invented
They would honestly like to know. You could tell them something to your credit, if it were true. Or you could say what it is like to have ten faces turned to you, and a bell beside your hand. # invented
*   [Say you {voted():meant the plenum to have the last word|were holding the door for the plenum} # id: credit # act: reconcile(khrushchev) # hint: neither side will believe it # invented]
    There is a short pause, while five men who were there consider it. {took("bulganin_21_door.refuse") and not voted(): "It came open all the same," says Konev. "You hit the table."|{voted(): "He called a vote," says Kaganovich, aloud, to no one, "so as not to decide."|"He held the door," says Kaganovich, aloud, to no one. "With what?"}} It is the best laugh of the evening. # invented
*   [Say you were waiting for someone else to do it # id: waiting # act: hedge # history # hint: it will follow you about # plausible # source: SPITSYN]
    "For whom?" You cast about for the name and there is none. All your life there had been somebody else in the room. You do not say that; you say that the situation was complicated, and see it taken down. # invented
*   [Say that Mikoyan talked you out of it # id: quorum # act: slight(mikoyan) # hint: Mikoyan is within earshot # source: LOPEZ # invented]
    {quorum_pleaded(): He pleaded a quorum, you say; one could not be sure.|He went on so about who was absent, you say; one could not be sure.} "I only counted chairs," says Mikoyan sweetly. "You, Nikolai, were in one." # invented
-   -> DONE

=== bulganin_27_unseated ===
# chair: bulganin
# when: 27 evening
# needs: not took(bulganin_18_quorum.adjourn) and not took(bulganin_18_quorum.vote_now) and not took(bulganin_18_quorum.ask_zhukov)
# codex: seven-to-four, aristov
Aristov, who has an angler's memory, takes the hall through the four days, hour by hour{silence_kept():, leaving out only what was said}. He comes to the first of them, and to who was to preside. # source: OGR # plausible
{took("bulganin_18_chair.take"): Comrade Bulganin, he says, walked as far as the chair, and walked back.|Comrade Bulganin, he says, was offered the chair, and looked round for somebody to give it to.} {took("bulganin_18_beside.second"): He seconded, though; one could hardly hear it.} {took("bulganin_19_lower.wall"): He did once ask that the wall be heard.} And a voice asks what both sides have wanted to know for a week: you were to lead this thing, and you were not even in front of it; where were you? # invented
You could make a virtue of it, and they might let you. Or you could tell them how comfortable it was, with everyone looking the other way. # invented
*   [Say you would not lend your name to it # id: credit # act: reconcile(khrushchev) # hint: neither side will believe it # invented]
    "He lent it," says Kaganovich, aloud, to no one. "He only did not want to be there when it was spent." {took("bulganin_20_gallery.sit_by"): But Nikita Sergeyevich says that on the Thursday Nikolai came over and sat by him, nine paces, and it is so; and the laugh, when it comes, has some of the sting out of it.|They laugh for as long as you stand there.} # invented
*   [Say you were waiting to see what others did # id: waiting # act: hedge # hint: it will follow you about # plausible]
    "So were we," says somebody, "and we had to take a train." You say that the situation was complicated, and see it taken down. # invented
*   [Say that the chair was Voroshilov's fault # id: voroshilov # act: slight(voroshilov) # hint: he is within earshot, if one shouts # invented]
    "I accepted!" shouts Voroshilov. "They said preside, so I presided! Or wished to! He was in my light the whole time." # invented
-   -> DONE
