// Two goods: the truth in print; four men kept, and a leader nobody can say was outvoted.
=== mikoyan_27_subtraction ===
# when: 27 interval
# chair: mikoyan
# needs: not declared(mikoyan, seven) and not took(mikoyan_26_defence.pardon) and not silence_kept()
# codex: resolution, joined-them, secret-paragraph
A side room, a green lamp, the draft of the resolution. {hall_with("khrushchev"): Khrushchev wants every one of them in it by name{read("khrushchev"):, and says so to Suslov, for you to hear|}.|There are two drafts, one for each way it may go, and a typist who has been told to forget both.} Suslov has brought the adjectives. # plausible
Print the name of everyone who was against you, you point out, and there is not a schoolboy in the Union who will not take seven from eleven. {took("mikoyan_22_report.figure"): "You printed them yourself on Saturday," says Khrushchev, "out loud."|Khrushchev does it now, on his fingers: four. He folds them up again.} A leader saved by his party is one thing. A leader outvoted by his colleagues is a precedent. {took("mikoyan_23_walk.listen"): "And you," says Khrushchev, "had not thought of that."|} # plausible
So: Malenkov, Kaganovich, Molotov, "and Shepilov, who joined them". Read aloud it sounds like a surname. The others into a paragraph that is not for the press; the truth will then be known only to the people who were here. # source: VOIT # paraphrase
*   [Three, and the one who joined them # id: three # act: lobby(suslov, khrushchev) # act: reconcile(voroshilov) # history # hint: those spared will know who else was # plausible]
    "And Klim goes on pinning medals on people," says Khrushchev. In the fortieth year, you say; who else looks so like the picture? Suslov strikes out "and others". History has been made four men lighter. # invented
*   [Print them all; it is what happened # id: all # act: threaten(voroshilov, khrushchev) # act: threaten(bulganin, khrushchev) # hint: for once nobody would owe you anything # invented]
    Both look at you as if you had asked to pay the bill. "What for?" says Khrushchev, honestly. You find you had no second sentence. It will be the closed paragraph after all; but two old men hear by supper that it was nearly not, and from whom. # invented
*   [Keep Pervukhin and Saburov out of any paragraph # id: engineers # act: promise(pervukhin, khrushchev) # act: promise(saburov, khrushchev) # hint: he will make you pay for them in others # invented]
    "A reward, maybe?" They can build, you tell him; the other three can only govern. He gives you a candidate's place for the one, and for the other {took("mikoyan_25_landing.buy"): your factory on the Volga|a job with a door and no key}. # invented
-   -> DONE

// Two goods: a paper nobody can be hanged with; a paper anybody could learn from.
=== mikoyan_27_verb ===
# when: 27 interval
# chair: mikoyan
# needs: not declared(mikoyan, seven) and not took(mikoyan_26_defence.pardon) and silence_kept()
# codex: resolution, silence
A side room, a green lamp, and a draft from which Suslov has already taken the nouns. There was criticism; it was comradely; it is settled. The hall has been asking all week who, and what, and when. # invented
Nobody falls by this paper, and no drawer is opened for it. {took("mikoyan_21_silence.agree"): The verb is still yours.|{took("mikoyan_21_silence.page"): You asked each man which page he would leave out, and here they are, left out.|You helped to want it.}} But Khrushchev has begun to talk of magnanimity, and at the far end Molotov is reading it for errors, as one reads the terms of a truce. # invented
*   [Leave it as it is: a verb and a full stop # id: full_stop # act: reconcile(molotov) # hint: it is signed by people who will both be back # invented]
    "It says nothing," complains Nikita. That is what it is for, you tell him. Molotov inserts a comma, and hands you the pen with something like regard. # invented
*   [Get one clause in: about raised voices # id: voices # act: slight(khrushchev) # hint: he will know whose clause it is # invented]
    "Comradely tone in discussion", eight words with the trimmings. Khrushchev reads it out in a comradely tone which they must have heard at the Borovitsky gate. It stays in. # invented
*   [Get one clause in: about who may be asked # id: asked # act: reconcile(zhukov) # act: slight(molotov) # hint: it will be used by whoever is outvoted next # invented]
    Matters of the leadership are for the plenum. It looks quite harmless. Molotov turns it about and can find no mistake in it, and you see him file it for use. # invented
-   -> DONE

// Two goods: a question mark you could live under; not being seen to ask.
=== mikoyan_27_own_name ===
# when: 27 interval
# chair: mikoyan
# needs: declared(mikoyan, seven) or took(mikoyan_26_defence.pardon)
# codex: resolution, secret-paragraph
Somebody has left a draft of the resolution on the sill of the cloakroom window, face down, which is how one leaves a thing for a man to find. # invented
{hall_with("khrushchev") and not silence_kept(): Molotov, Kaganovich, Malenkov: you expected those. After them comes a space.|It condemns methods and names nobody, and a space has been left in case somebody should occur to them.} In it one pencil has written your initials, and another has put a question mark. {took("mikoyan_26_defence.pardon"): In the margin somebody has tried "who has understood".|} # invented
It is an offer. In thirty years of trade you have not met a plainer one. {took("mikoyan_25_offer.stay"): And it is Thursday; Furtseva's list has closed, and this must be another.|} # invented
*   [Take it to Khrushchev and ask # id: owner # act: reconcile(khrushchev) # hint: he will enjoy it # invented]
    "I wanted to see how long you'd need." It was eleven minutes. He rubs out nothing. But he gives you a chair, a speech on ingratitude with several animals in it, and at the end of that a glass of tea. # invented
*   [See that your sheets are not at hand on Saturday # id: sheets # act: conceal(mikoyan) # hint: somebody has the register # invented]
    Shvernik's clerk is shown a requisition in good order. He goes to find the drawer, and is back in a moment with the expression of a man thanked in advance by two customers. # invented
*   [Turn it over again and walk on # id: walk_on # act: wait # hint: pencil can be inked # invented]
    From the landing you see Pervukhin come upon it, read it, and set it back at precisely the same angle. An engineer. # invented
-   -> DONE

// Two goods: a fear that has made people speak; the fact that it is not true.
=== mikoyan_27_orlov ===
# when: 27 evening
# chair: mikoyan
# codex: arrests
Orlov of the timber industry has the rostrum{refused() or received():, whom you last saw at a door|}. {hall_with("khrushchev"): Had the seven won, he tells the hall, they would have arrested Khrushchev, and then done with all of you what was done in thirty-seven and thirty-eight.|If the seven win, he tells the hall, they will arrest Khrushchev, and then do with all of you what was done in thirty-seven and thirty-eight.} # source: VOIT # paraphrase
{ silence_kept():
    This is what comes of telling people nothing: they have had to furnish it themselves. Men who came for a report on the harvest now know where the cellar would have been, and how many steps lead down to it. # invented
}
It goes through the desks like a draught. You sat in that room four days, {declared("mikoyan", "seven") or took("mikoyan_26_defence.pardon"): on the other side of it|and you looked}. There was no list, no unit, no van; there was talk of Serov's post, and of who should have agriculture. You know how it looks when arrests are being got ready. You have been on the circulation list. # plausible
Against that: fear has brought these people out of their silence, for the first time in many years; and it is a just fear, only of another date. # source: VOIT # paraphrase
*   [Let it stand # id: stand # act: wait # history # hint: it will be in the record as known # plausible]
    Aristov follows, and does Voroshilov{refused() or received(): at the door}. They laugh till they wipe their eyes. By tomorrow everyone in the building will have been saved from a cellar, and will feel, quite sincerely, the cold of it. # source: RUBTSOV # plausible
*   [Say that you found no such list # id: no_list # act: hedge # hint: men do not thank you for their danger # invented]
    "And would they have shown it to you?" asks Orlov, large and courteous. It is unanswerable; such questions always were. Malenkov shuts his eyes for a second, and that is the whole of your applause. # invented
*   [Give them Serov's post, which is true # id: serov # act: slight(malenkov) # hint: true things can be used to hold up others # invented]
    A growl, shouts of "Well done, Ivan!", and Serov reddening like a bride. You meant it to stand in place of the cellar. They put it on top, for a roof. # source: SEROV # invented
-   -> DONE
