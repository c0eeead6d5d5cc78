// After the register: no choice, only what it cost.
=== mikoyan_25_after ===
# when: 25 morning
# chair: mikoyan
# needs: read(mikoyan)
# codex: rehabilitation
{ read("khrushchev"):
    The stenographers have typed it in the night; the sheet with the telegram on it is said to have been called for twice already, by two people. Nobody mentions Kiev, and the whole Ukrainian benches do not mention it together. At the door of the hall Nikita steps aside for you. "Good morning, Comrade Mikoyan," he says. In all these years he has never called you that in a corridor. # invented
- else:
    In the night it has got about what you did. A woman from one of the Siberian committees, whom you do not know, sits down beside you in the buffet and says that her father was on a list; not one of yours, she has looked. She finishes her tea and thanks you. Nikita has said nothing. He has had your places at the front table moved, so that there is one between you. # invented
}
-> DONE

// Two goods: a friend got ashore; a witness to your telephone drowned.
=== mikoyan_25_ladder ===
# when: 25 morning
# chair: mikoyan
# needs: recanted(bulganin)
# codex: arithmetical-majority, bulganin
"Molotov showed himself yesterday as he is," says Bulganin. For years, it turns out, he has been fighting Molotov; he must have done it at night. "How did you get in there?" they shout. "There are mistakes in life, comrades." # source: STENO1998
The mistake was a notion of an arithmetical majority. You turn the phrase over with respect. It would look well on the tombstone of a bank. {took("mikoyan_bulganin_supper.sorry"): The first to be sorry gets a chair, you told him over his brandy. He has come early, with cushions.|} # source: VOIT # paraphrase
He has not yet reached the telephone. "Right, Nikolai, it is intolerable… we want to teach Khrushchev a lesson." {took("mikoyan_19_notebook.own") or took("mikoyan_19_notebook.every"): The Presidium has heard it, and the hall has not.|Shepilov has it in a notebook, eleven seats away; Bulganin has it by heart.} {took("mikoyan_ring_bulganin.nothing"): He keeps looking your way between sentences, to see whether it is still worth nothing.|{took("mikoyan_23_walk.ask_two") or took("mikoyan_ring_bulganin.chair"): He looks your way between sentences: you did say his chair was safe.|He keeps looking your way between sentences.}} # source: SHEP
*   [Put him a question he can answer # id: rope # act: reconcile(bulganin) # history # hint: the hall will wonder why you helped # plausible]
    "Is it not true that you adjourned when you were asked?" It is true! He adjourned! He takes hold of it with both hands, gets ashore, dripping, and talks about adjournment until his time is up. # invented
*   [Tell them of the telephone before he does # id: telephone # act: hedge # hint: the hall has not heard this one # invented]
    You grumbled too, you say, and to this man. One may complain of the jolting without wishing to shoot the driver. It gets a laugh. Khrushchev laughs last and shortest. Bulganin looks robbed. # invented
*   [Let them have him # id: let_them # act: slight(bulganin) # hint: what he has not said, he can still say # invented]
    "Say who came to you, Nikolai Aleksandrovich! By name!" It comes out very clear. He names three. He opens his mouth for a fourth, sees you, and says that that was all. # invented
-   -> DONE

// Two goods: a premier called to account; a premier who does not quote.
=== mikoyan_25_unbent ===
# when: 25 morning
# chair: mikoyan
# needs: not recanted(bulganin)
# codex: kirichenko, bulganin
Kirichenko speaks for Ukraine in a voice made for threshing floors, though nobody here is farther off than twelve metres. {hall_with("khrushchev"): The republics get up after him. Still no man whose ministry was abolished has been called on; they are being let look which way the water runs.|The applause is Ukrainian, which is to say loud, and comes from one side.} # source: AKSYUTIN # paraphrase
{declared("bulganin", "khrushchev"): Bulganin came over in good time, and finds that it is held against him only a little less than the contrary.|Bulganin has not bent. It suits him worse than bending.} He has the goatee combed and a paper before him on which, as far as you can see, he is drawing a yacht. # invented
In the spring you told him on the telephone what half these people say in their kitchens, and put it better than they do. {took("mikoyan_ring_bulganin.nothing"): "Worth nothing", you told him of it, and he begged you to forget; but a|A} premier who {declared("bulganin", "khrushchev"):would like to be thanked|will not recant} may yet decide to quote. # source: SHEP # paraphrase
*   [Call on him across the hall to speak # id: call_on # act: slight(bulganin) # hint: he may speak of you # invented]
    "We hear of Comrade Bulganin from everyone but Comrade Bulganin." He lays the pencil down and looks at you for some time. Whatever it was, he does not say it. # invented
*   [Own up to the telephone while it is cheap # id: own_up # act: hedge # hint: it is cheapest today, and not cheap # invented]
    Everybody grumbled, you tell them, and you are everybody. There is a stir of something like relief. Khrushchev writes down two words, and underlines one. # invented
*   [Watch the yacht # id: watch # act: wait # hint: it has room for more than one # invented]
    It acquires a mast, and by noon an anchor. He has a real gift. He will not quote today; he is at sea. # invented
-   -> DONE

// Two goods: the confession that proves the plot; men let down no harder than an engineer's office.
=== mikoyan_25_landing ===
# when: 25 interval
# chair: mikoyan
# needs: not declared(mikoyan, seven)
# codex: saburov, kgb
The smokers' landing. You do not smoke; you have come for the market, which is held on the stairs. # invented
{declared("saburov", "seven") or recanted("saburov"): Saburov has something to sell{recanted("saburov"):; he has asked the hall's pardon already, and found that pardon is extra|}. They had meant to put Serov out of the KGB and Bulganin in, or Patolichev, a diplomat. Told from the rostrum, it would make a plot of a difference of opinion; and whoever told it might, he supposes, go on being of use?|Saburov kept clear, and has been asked so often what he knew that he begins to know it: talk of Serov's post, and of Bulganin in it.} Pervukhin stands by, hands behind him, selling nothing. {took("mikoyan_20_saburov.truth"): "You told me how it was with Voroshilov," says Saburov, "so I am asking you first."|} # source: SEROV # paraphrase
It would finish them. That is its merit. But a plot is a thing for courts, and you would like them finished, for choice, no further than a chief engineer's office. # invented
*   [Tell Saburov to say it, and promise a factory # id: buy # act: promise(saburov, khrushchev) # history # hint: after that the hall will want more of the same # plausible]
    He asks if it would be a factory in Moscow. You look at him. He says that he has always been fond of the Volga. {took("mikoyan_20_saburov.roof"): It was a department on Thursday, and a telephone; he does not remind you of it, and enters it somewhere.|} # invented
*   [Let Pervukhin speak instead, of ministries only # id: pervukhin # act: promise(pervukhin, khrushchev) # hint: the dull truth saves fewer people # invented]
    {took("mikoyan_pervukhin.plain"): "In the indicative?" he asks. In the indicative. |}"I opposed the reform, I can say so, it's in the minutes." Only that? "They drank tea in my back room. I didn't drink it." You tell him to leave in the tea; a detail of that size is believed. # source: BEZPROT # invented
*   [Buy nothing today # id: nothing # act: wait # hint: Furtseva also comes out here for air # invented]
    You admire the stairwell until the bell. When you pass again Saburov is one landing down, where Furtseva is standing, and talking fast. She is not even haggling. # invented
-   -> DONE

// Two goods: a place on the short list; not having moved twice in a month.
=== mikoyan_25_offer ===
# when: 25 interval
# chair: mikoyan
# needs: declared(mikoyan, seven)
# codex: disarming, furtseva
Furtseva finds you by the lemonade. {hall_with("khrushchev"): There are still some places, she says, on the list of comrades who were misled. It is a short list and it closes on Thursday. The three at the top are not on it and will not be.|Nobody knows how this hall will go, she says, and she does not mean to learn it on Saturday with the rest. She supposes that you do not either.} Her voice is level; a muscle under it is not. {took("mikoyan_furtseva.miss"): "I did not hear what you asked me at my telephones," she says. "I still have not."|{took("mikoyan_22_confirm.stand"): "It was four sentences," she says, of Saturday. "People have come back from worse."|}} # invented
You have left sides before. It was never the leaving that cost, it was what they charged at the next door. # invented
*   [Drop Molotov # id: drop # act: slight(molotov) # act: reconcile(khrushchev) # hint: he will say aloud what he always thought of you # invented]
    You go straight from the buffet to his desk and tell him, because there is a way to do these things. "A trader," Molotov observes, and returns to his notes. He does not stammer on it. # invented
*   [Ask what it would cost to take Pervukhin along # id: two # act: promise(pervukhin, khrushchev) # hint: two cost more than one # invented]
    "You are in no position," says Furtseva. No, you agree; that is why you ask the price and do not name it. She finishes your lemonade. "He speaks before you, and he means it." # invented
*   [Thank her and stay where you are # id: stay # act: lobby(pervukhin, seven) # hint: it closes on Thursday # invented]
    "I've already moved once this month, Yekaterina Alekseyevna. At my age one keeps the second for emergencies." She looks round the buffet, at the men leaving a space about your table, and asks you what you would call one. # invented
-   -> DONE
