// Two goods: a statesman to set against the cow-counters; a precedent for being outvoted.
=== mikoyan_26_suez ===
# when: 26 morning
# chair: mikoyan
# needs: not declared(mikoyan, seven)
# codex: suez, hungary, gromyko
Your turn. Since yesterday speeches have been on the ration. Last evening Gromyko, the foreign minister, called them allies of Dulles, the American, with his eyes on Molotov, who taught him to draft. # source: WILSON57 # paraphrase
{ silence_kept():
    Officially the debate is about nothing, and there are eleven names down to speak on it. # invented
}
You have kept back Suez for this: last autumn, the warning to London and Paris, Khrushchev's stroke, and they stopped. It makes a statesman of the man they would send to look after calves. {read("khrushchev"): It would also be a way of speaking to him; since the register he has not spoken to you.|} # source: WILSON57 # paraphrase
There is another card beside it. You were in Budapest that week, and when the rest had voted for the tanks you were on the line against it. You lost, you came home, you kept your seat, and nobody said faction. Nobody else can tell this hall that a man may be outvoted and live; and the man it was said against is sitting in it{hall_with("khrushchev"):, and is about to win|, and has few friends to spare}. # source: WILSON57 # paraphrase
*   [Suez, and sit down # id: suez # act: lobby(gromyko, khrushchev) # history # hint: they will remember whom you praised # plausible]
    "With that we decided the fate of Egypt." The dome likes it and says it again. You have left out the Americans, who decided it too. On the other hand, they have not got the floor. # source: WILSON57
*   [Suez, and then his manners # id: manners # act: hedge # hint: he takes a compliment better alone # invented]
    And since he has such strokes in him, you add, let him not use up his strength in shouting at ministers. A gasp, a chuckle, a patter of hands from the ministers. Khrushchev is first to laugh. He has also stopped writing. # invented
*   [Suez, and then Budapest # id: budapest # act: lobby(pervukhin, khrushchev) # act: reconcile(molotov) # hint: he will hear it as a plea for Molotov # invented]
    "I disagreed. I said so. I was outvoted, and I am standing here." There is nothing in it to clap. But Molotov, who voted for the tanks, has looked up from his notes, and for once he is not checking the wording. # invented
-   -> DONE

// Two goods: pardon; being right about the meat.
=== mikoyan_26_defence ===
# when: 26 morning
# chair: mikoyan
# needs: declared(mikoyan, seven)
# codex: meat-year, disarming
You are called on to explain yourself. Since yesterday minutes are on the ration, and yours look to have been weighed by a hostile grocer. {hall_with("khrushchev"): You get up to the murmur that meets a man arriving at his wife's party with somebody else.|You get up in a hall that would rather like to be told why.} # invented
You have reasons, and they are good. No planner was ever shown the meat. No colleague was ever let finish. Suez itself, his best hour, was three of you holding his sleeves. {read("mikoyan"): And they have heard your eight sheets, and will be comparing.|And there is a folder about in which you figure eight times.} # invented
*   [Ask the plenum's pardon # id: pardon # act: recant # hint: Molotov will be able to say he told them # invented]
    You do it well; you have heard it done so often. In the middle you see Bulganin moving his lips along with yours, and understand that the form of words has not altered since 1929. # invented
*   [Give your reasons, with figures # id: reasons # act: lobby(suslov, seven) # hint: figures do not clap # invented]
    Three point two times the meat, you tell them, out of which cow? The laughter is real, and then they recollect that they have all pledged their provinces to it. You have made the best speech of the week, and are alone with it. # source: KHR22MAY # invented
*   [Blame the manner, spare the man # id: manner # act: hedge # hint: the middle of a road is where carts meet # invented]
    He was rude, you say, and right on Egypt; they were right about the manner, and wrong about the haste. Each half of the hall applauds the half it likes, and looks at the other to see how you could have said the rest. # invented
-   -> DONE

// Two goods: to stop a word before it grows; to be heard as one of those who clapped.
=== mikoyan_26_guarantee ===
# when: 26 evening
# chair: mikoyan
# needs: hall_with(khrushchev)
# codex: furtseva, beria, faction
Furtseva has spoken long and well. "We must guarantee the party completely." Against such actions, against such people. She does not say how a guarantee is given. A voice does: "For plotters anything is fitting!" # source: VOIT
It is the twenty-sixth of June. Four years ago today you sat with Beria at the table and officers behind the door, waiting for a bell; you knew which door. Some of those officers are in the fifth row this evening, in summer tunics. # source: KHR-MEM # plausible
{took("mikoyan_22_lists.commission"): You asked for a commission on Saturday and were laughed at, and have been told since that you were only early.|You have heard where such words lead, on several occasions before anyone else got there.} {any_read(): If it starts again with Molotov it will not be so tidy as to stop with Molotov.|Not one file has been read to them, so that they have to imagine; and there is no limit to what can be done to a man for what one imagines.} # invented
*   [Say from your place: posts, yes; courts, no # id: posts # act: hedge # hint: you will sound like their lawyer # invented]
    "Comrades, let us take away what we gave them. Their posts. Nothing that we did not give." The hall goes on muttering, in a lower key. Behind you Rudenko, the prosecutor-general, asks his neighbour to repeat it, and takes it down. # invented
*   [Clap, and put it right in the draft # id: clap # act: wait # history # hint: drafts are made in a small room # plausible]
    You give it the length of a decent clap and no more. In the commission the phrase will meet a typist, and after that Suslov, and after that you. # invented
*   [Outbid her: out of the Central Committee, today # id: outbid # act: slight(molotov) # needs: not declared(mikoyan, seven) # locked: you are not the one to demand it # hint: they will take it as the opening bid # invented]
    It is an old trick of the bazaar: shout a round sum before the other man can think of a higher. They roar. Molotov writes down the hour. What you have spared him he will work out, being thorough, in about ten years. # invented
-   -> DONE

// Two goods: standing by a man who is going down; some mercy in whoever takes his place.
=== mikoyan_26_other_hall ===
# when: 26 evening
# chair: mikoyan
# needs: not hall_with(khrushchev)
# codex: beria, first-secretary
The party must be guaranteed, says a minister at the rostrum; it is a speech you have heard many times, and only the name in the blank gets changed. Today it is Nikita Sergeyevich's. # invented
He listens with his chin down. {in_room("furtseva"): Furtseva, three places off, is white to the lips.|Nobody sits quite next to him.} For such people, cries a provincial secretary, anything is fitting; and it is the twenty-sixth, four years to the day since another man at your table was found to be such people. # plausible
However it ends there will be a loser, and he will be in the hands of persons who have lately been very frightened. # invented
*   [Whoever it is, let him have work and a dacha # id: dacha # act: hedge # hint: the winners will ask whom you mean # invented]
    "Are you speaking for him or for yourself?" someone calls. "One should have a policy that covers both," you say. It is the only laugh of the evening, and Khrushchev does not join in it. # invented
*   [Say that he is still the First Secretary # id: still # act: lobby(suslov, khrushchev) # act: reconcile(khrushchev) # hint: you may go down with the sentence # invented]
    You say it without ornament. He lifts his chin. He looks almost annoyed; he had got used to thinking of it as a coincidence. # invented
*   [Count the hands that are clapping # id: count # act: wait # hint: other men are counting yours # invented]
    About half; and the half keeps altering, as men look at their neighbours and join in or leave off. # invented
-   -> DONE
