=== mikoyan_25_ladder ===
# chair: mikoyan    # when: 25 morning    # needs: recanted(bulganin)    # codex: bulganin, arithmetical_majority
"Molotov showed himself yesterday as he is," says Bulganin. For years, it turns out, he has been fighting Molotov; he must have done it at night. "How did you get in there?" they shout. "There are mistakes in life, comrades." # source: STENO1998
The mistake was a notion of an arithmetical majority. You turn the phrase over with respect. It would look well on the tombstone of a bank. # source: VOIT # paraphrase
He has not yet come to the telephone. One evening in the spring you rang him up. "Right, Nikolai, it is intolerable… we want to teach Khrushchev a lesson." Shepilov overheard it, and he is sitting eleven places along; but a drowning man with a soft goatee might get there first. {took("mikoyan_23_walk.ask_two"): He looks your way between sentences: you did say the premiership was safe.|He keeps looking your way between sentences.} # source: SHEP
*   [Put him a question he can answer # id: rope # act: reconcile(bulganin) # history # hint: the hall will wonder why you helped # plausible]
    "Is it not true that you adjourned on the eighteenth, when asked?" It is true! He adjourned! He takes hold of it with both hands and gets ashore, dripping, and talks about the adjournment until his time is up. # invented
*   [Tell them of the telephone before he does # id: telephone # act: hedge # hint: Khrushchev has not heard this one # invented]
    You grumbled too, you say, and to this man. One may complain of a driver's jolting without wishing to shoot the driver. It gets a laugh. Khrushchev laughs last and shortest. Bulganin looks robbed. # invented
*   [Let them have him # id: let_them # act: slight(bulganin) # hint: what he has not said, he can still say # invented]
    "Say who came to you, Nikolai Aleksandrovich! By name!" You did not need to raise your voice, and it comes out very clear. He names three. He opens his mouth for a fourth, sees you, and says that that was all. # invented
-   -> DONE

=== mikoyan_25_unbent ===
# chair: mikoyan    # when: 25 morning    # needs: not recanted(bulganin)    # codex: kirichenko, bulganin
Kirichenko speaks for Ukraine in a voice made for threshing floors, though nobody in this hall is farther off than twelve metres. {hall_with("khrushchev"): The republics get up after him one by one. Still no man whose ministry was abolished has been called on; they are being let look which way the water runs.|The applause is Ukrainian, which is to say loud, and comes from one side.} # source: AKSYUTIN # paraphrase
Bulganin has not bent. It suits him worse than bending. He has the goatee combed and a paper before him on which, as far as you can see, he is drawing a yacht. # invented
In the spring you said to him on the telephone what half these people say in their kitchens, and you put it better than they do. A premier who will not beg may yet decide to quote. # source: SHEP
*   [Call on him across the hall to speak for himself # id: call_on # act: slight(bulganin) # hint: he may speak of you # invented]
    "We hear of Comrade Bulganin from everyone but Comrade Bulganin." He lays the pencil down. He looks at you for some time, and you discover that you have no idea what he was going to say; and he doesn't say it. # invented
*   [Own up to the telephone while it is cheap # id: own_up # act: hedge # hint: it is cheapest today, and not cheap # invented]
    Everybody grumbled, you tell them, and you are everybody. There's a stir of something like relief. Khrushchev writes down two words, and underlines one. # invented
*   [Watch the yacht # id: watch # act: wait # hint: it has room for more than one # invented]
    It acquires a mast, and by noon an anchor. He has a real gift. You think of the men you know who'd have been happy if they had been stopped in time. # invented
-   -> DONE

=== mikoyan_25_landing ===
# chair: mikoyan    # when: 25 interval    # needs: not declared(mikoyan, seven)    # codex: saburov, pervukhin
The smokers' landing. You do not smoke; you have come for the market, which is held on the stairs. # invented
{declared("saburov", "seven") or recanted("saburov"): Saburov has something to sell. They had meant to put Serov out of the KGB and Bulganin in, or Patolichev. If it is told from the rostrum, nobody will ever again call this a difference of opinion; and whoever tells it might, he supposes, go on being of use? Pervukhin stands by, hands behind him, selling nothing.|Saburov kept clear, and now he has been asked so often what he knew that he begins to know it: talk of Serov's post, and of Bulganin in it. Pervukhin, hands behind him, says that he himself heard only the kettle.} # source: SEROV # paraphrase
It would hang them. That is its merit. On the other hand you would like them to be hanged no higher than a chief engineer's office. # invented
*   [Tell Saburov to say it, and promise him a factory # id: buy # act: promise(saburov, khrushchev) # history # hint: after that the hall will want more of the same # plausible]
    He asks if it would be a factory in Moscow. You look at him. He says that he has always been fond of the Volga. # invented
*   [Let Pervukhin speak instead, of ministries only # id: pervukhin # act: promise(pervukhin, khrushchev) # hint: the dull truth saves fewer people # invented]
    "I opposed the reform, I can say so, it's in the minutes," says Mikhail Georgiyevich. Only that? "There was tea in my back room. I didn't drink it." You tell him to leave in the tea; a detail of that size is believed. # source: BEZPROT # invented
*   [Buy nothing today # id: nothing # act: wait # hint: Furtseva also comes out here for air # invented]
    You admire the stairwell until the bell. When you pass again Saburov has moved down one landing, to where Furtseva is standing, and is speaking fast. She's not even haggling. # invented
-   -> DONE

=== mikoyan_25_offer ===
# chair: mikoyan    # when: 25 interval    # needs: declared(mikoyan, seven)    # codex: furtseva
Furtseva finds you by the lemonade. In 1955 you waltzed with her in front of the diplomatic corps, and she led. # source: ZENK # paraphrase
{hall_with("khrushchev"): There are still some places on the list of comrades who were misled, she says. It is a short list and it closes on Thursday. The three at the top are not on it, nor will be.|Nobody knows how this hall will go, she says, and she does not mean to learn on Saturday with the rest. She supposes you don't either.} Her voice is level; a muscle under it isn't. # invented
You have left sides before. It was never the leaving that cost, it was the door money. # invented
*   [Drop Molotov # id: drop # act: slight(molotov) # act: reconcile(khrushchev) # hint: he'll say aloud what he always thought of you # invented]
    You walk straight from the buffet to his desk and tell him, because there is a way to do these things. "A trader," Molotov observes, and returns to his notes. He doesn't stammer on it. # invented
*   [Ask what it would cost to take Pervukhin along # id: two # act: promise(pervukhin, khrushchev) # hint: two cost more than one # invented]
    "You are in no position," says Furtseva. No, you agree; that is why you ask the price and do not name it. She finishes your lemonade. "He speaks before you, and he means it." # invented
*   [Thank her and stay where you are # id: stay # act: lobby(pervukhin, seven) # hint: it closes on Thursday # invented]
    "I've already moved once this month, Yekaterina Alekseyevna. At my age one keeps the second for emergencies." She looks at you, for the first time since the waltz, as if you had trodden on her foot and meant it. # invented
-   -> DONE
