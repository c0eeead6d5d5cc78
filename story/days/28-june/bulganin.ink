=== bulganin_28_laughter ===
# chair: bulganin
# when: 28 morning
# codex: voroshilov
{ hall_with("seven"):
    Voroshilov explains to the hall that he foresaw it all, and how he would have turned the lot of them upside down, whichever lot it had been. It is received with delight, which he mistakes for agreement. # invented
- else:
    Voroshilov finds himself "guilty without guilt". {silence_kept(): Of what, he has promised not to say.} He has joined no plots and has no mind to, "and there's not much time left anyway". They laugh; he is puzzled, then pleased, then takes it for an ovation. # source: VOROSH28
    Had there been an overturning, he tells them, they would have turned the overturners upside down and thrown them out of this hall; and the overturners' row is smiling too. # source: RUBTSOV # paraphrase # plausible
}
You make out how it is done: one has to be seventy-six, and to have been on a postcard. But something light from you, now, might slip through under the old man's coat-tails; and he is looking about, at the platform's edge, for someone to help him down. # invented
*   [Go over and give him your hand # id: hand # act: reconcile(voroshilov) # hint: he may say anything # invented]
    {ran("bulganin_sing_voroshilov"): "Here's my second voice!" cries Voroshilov, and has to explain it to the front row.|"Nikolai! And they told me you'd been removed," he says, in what he believes to be an undertone.} He keeps hold of you all the way to his seat. It is the longest walk of the week, and people make way for it. # invented
*   [Call out something light yourself # id: light # act: hedge # hint: laughter knows whom it came for # invented]
    "And I, comrades," you call, "am guilty without even an excuse!" The last of the laughter goes out and shuts the door after it, and Suslov says that Comrade Bulganin has already had the floor. # invented
*   [Laugh, and keep your seat # id: keep_seat # act: wait # history # hint: nobody counts who laughs # plausible]
    It does you good. You laugh until you are obliged to look for a handkerchief; and Pervukhin, next to you, who has not laughed, moves his knees to let you find it. # invented
-   -> DONE

=== bulganin_28_closing ===
# chair: bulganin
# when: 28 evening
# codex: khrushchev, meat-and-milk
{ hall_with("seven"):
    They let Nikita Sergeyevich have a few words. He takes two hours over them: the maize, the Finns, the tanks that were never there, what each of you said of the others when you were drunk. # invented
- else:
    {silence_kept(): They have been told nothing for a week, and have come to correct each other upon points of it. |}Nikita Sergeyevich closes. He has a text, and lays it face down after the first page: the maize, the tanks that never were, {any_read():the stones that people would have thrown|the cups of tea that he has drunk with each of you}. # plausible
}
{hall_with("seven"): He is a bad speaker, and for two hours they nearly change their minds.|He is a bad speaker, and they would follow him out of the window.} {took("bulganin_24_sauna.left"): When he gets to Finland he looks about for you. "He waited for me with dinner," he says. "Like a wife. I didn't know." They roar; but he had not said it for them.|When he gets to you he says merely that Nikolai is soft, and was lying nearest. {took("bulganin_24_sauna.sweat"): As to the sweating, that was well said.}} {took("bulganin_21_sent.only_presided"): "He only presided," he adds, and waits for it, and it comes.} {took("bulganin_21_fourth.arm"): "He took my arm," he adds, "when the rest would have taken my leg."} # invented
{hall_with("seven"): In a minute some of them will be on their feet, and the rest will have to think.|In a minute they will be on their feet.} You have attended enough of these to know that there is always one who is up first, that everybody knows who, and that he is never the one who meant it. # invented
*   [Be the first to rise # id: first # act: reconcile(khrushchev) # hint: the row will hear your seat go up # invented]
    Your seat goes up like a shot. For an entire second two men are standing in the Sverdlov Hall, he and you, as on so many platforms, and he looks across, tired to death, and {trusts("khrushchev", "bulganin", 0): winks.|sees who it is.} # invented
*   [Rise when the others rise # id: others # act: wait # history # hint: it is what others are for # plausible]
    {hall_with("seven"): You are carried up with the second thought.|You are carried up somewhere in the second hundred.} No one could say afterwards that you had not stood. # invented
*   [Stay where you are # id: stay # act: slight(khrushchev) # hint: one man seated can be seen from everywhere # invented]
    From down there it is mostly jackets. Molotov is sitting too, two places off, like a passenger who has been told to remain in the carriage. He says, without turning, that there is a draught about the knees. # invented
-   -> DONE
