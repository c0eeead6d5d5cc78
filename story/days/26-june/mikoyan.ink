=== mikoyan_26_suez ===
# chair: mikoyan    # when: 26 morning    # needs: not declared(mikoyan, seven)    # codex: suez, hungary
Your turn. Since yesterday speakers have been rationed, like sugar. Last evening Gromyko called them Dulles's allies, with his eyes on the one who taught him to draft. # source: WILSON57 # paraphrase
You have kept back Suez for this: last autumn, the warning to London and Paris, Khrushchev's stroke, and they stopped. It is a good card; it makes a statesman of the man they would send to count cows. # source: WILSON57 # paraphrase
There is another card next to it. You were in Budapest that week, and when the rest had voted for the tanks you were on the line from there against it. You lost, you came home, you kept your seat, and nobody said faction. It would be the most useful thing anyone could tell this hall; and the man it was said against is in it, and is about to win. # source: WILSON57 # paraphrase
*   [Suez, and sit down # id: suez # act: lobby(gromyko, khrushchev) # history # hint: they will remember whom you praised # plausible]
    "With that we decided the fate of Egypt." The dome likes it and says it again. You have left out the Americans, who decided it too. On the other hand they have not got the floor. # source: WILSON57
*   [Suez, and then his manners # id: manners # act: hedge # hint: he takes a compliment better alone # invented]
    And since he has such strokes in him, you add, let him not use up his strength in shouting at ministers. A gasp, a chuckle, a patter of hands from the ministers. Khrushchev is first to laugh. He has also stopped writing. # invented
*   [Suez, and then Budapest # id: budapest # act: lobby(pervukhin, khrushchev) # act: reconcile(molotov) # hint: he'll hear it as a plea for Molotov # invented]
    "I disagreed. I said so. I was outvoted, and I am standing here." There is nothing in it to clap. But at his desk Molotov, who voted for the tanks, has taken off his pince-nez to look at you, and for once he does not seem to be checking the wording. # invented
-   -> DONE

=== mikoyan_26_defence ===
# chair: mikoyan    # when: 26 morning    # needs: declared(mikoyan, seven)    # codex: suez
You are called on to explain yourself. Since yesterday one is given a ration of minutes, and yours have the look of being weighed by a hostile grocer. {hall_with("khrushchev"): You get up to the kind of murmur that meets a man arriving at his wife's party with someone else.|You get up in a hall that would rather like to be told why.} # invented
You have reasons, and they are good. No Gosplan ever saw the meat. No colleague was ever let finish. Suez itself, which was his best hour, was three of you holding his sleeves. {took("mikoyan_24_everyone.yes"): And on Monday you told them of your signature, so they've seen you without a hat.|And there is a folder about in which you figure eight times.} # invented
*   [Ask the plenum's pardon # id: pardon # act: recant # hint: Molotov will be able to say he told them # invented]
    You do it well. You have heard it done so often. In the middle you see Bulganin move his lips along with yours, and understand that the form of words has not altered since 1929. # invented
*   [Give your reasons, with figures # id: reasons # act: lobby(suslov, seven) # hint: figures do not clap # invented]
    Three point two times the meat, you tell them, out of which cow? There's laughter, and it's real, and then they recollect that they have all pledged their provinces to it. You've made the best speech of the week. You're alone with it. # source: KHR22MAY # invented
*   [Blame the manner, spare the man # id: manner # act: hedge # hint: the middle of a road is where carts meet # invented]
    He was rude, you say, and he was right on Egypt; they were right about the manner, and wrong about the door. Each half of the hall applauds one half of it. Neither remembers your name for the right reason. # invented
-   -> DONE

=== mikoyan_26_guarantee ===
# chair: mikoyan    # when: 26 evening    # needs: hall_with(khrushchev)    # codex: furtseva, beria
Furtseva has spoken for a long time and spoken well. "We must guarantee the party completely." Against such actions, against such people. She does not say how a guarantee is given. A voice does: "For plotters anything is fitting!" # source: VOIT
It is the twenty-sixth of June. Four years ago today you were sitting in another room, with Beria at the table and officers waiting behind the door for a bell; you knew which door. Some of those officers are in the fifth row this evening, in summer tunics. # plausible
{took("mikoyan_22_lists.commission"): You asked for a commission on Saturday and were laughed at, and have been told since that you were only early.|It has been a week for large words, and you have heard where they lead before anybody got there.} If it starts again, with Molotov, it will not be so tidy as to stop with Molotov. # invented
*   [Say from your place: posts, yes; courts, no # id: posts # act: hedge # hint: you'll sound like their lawyer # invented]
    "Comrades, let's take away what we gave them. Their posts. Nothing that we didn't give." The hall goes on muttering, in a lower key. Behind you Rudenko, the prosecutor-general, asks his neighbour to repeat it, and takes it down. # invented
*   [Clap, and put it right in the draft # id: clap # act: wait # history # hint: drafts are made in a small room # plausible]
    You clap. You give it the length of a decent clap and no more. In the commission the phrase will meet a typist, and after that, Suslov, and after that you. # invented
*   [Outbid her: out of the Central Committee, today # id: outbid # act: slight(molotov) # needs: not declared(mikoyan, seven) # locked: you are not the one to demand it # hint: they'll take it as the opening bid # invented]
    It's an old trick of the bazaar: shout a round sum before the other man can think of a higher. They roar. Molotov writes down the hour. What you've spared him he will work out, being thorough, in about ten years. # invented
-   -> DONE

=== mikoyan_26_other_hall ===
# chair: mikoyan    # when: 26 evening    # needs: not hall_with(khrushchev)    # codex: furtseva
The party must be guaranteed, says a minister at the rostrum; and you have heard that speech many times, and only the name in the blank has been changed. Today it is Nikita Sergeyevich's. # invented
He listens with his chin down. {in_room("furtseva"): Furtseva, three places off, is white to the lips.|Nobody sits quite next to him.} A provincial secretary cries out that for such people anything is fitting, and it is the twenty-sixth: four years to the day since another man at your table was found to be such people. # plausible
Whichever way it ends there will be a loser, and he will be in the hands of persons who have lately been very frightened. # invented
*   [Whoever it is, let him have work and a dacha # id: dacha # act: hedge # hint: the winners will ask whom you mean # invented]
    "Are you speaking for him or for yourself?" someone calls. "One should have a policy that covers both," you say. It's the only laugh of the evening, and Khrushchev does not join in it. # invented
*   [Say that he is still the First Secretary # id: still # act: lobby(suslov, khrushchev) # act: reconcile(khrushchev) # hint: you may go down with the sentence # invented]
    You say it without ornament. He lifts his chin. Having been saved by you once this week, he looks almost annoyed to find it was not a coincidence. # invented
*   [Count the hands that are clapping # id: count # act: wait # hint: other men are counting yours # invented]
    About half; and the half keeps altering, as men look at their neighbours and join in or leave off. It's like a cloth being measured by someone who means to sell it short. # invented
-   -> DONE
