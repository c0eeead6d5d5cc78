// Two goods: a grateful Khrushchev; a table with somebody left at it.
=== mikoyan_23_walk ===
# when: 23 morning
# chair: mikoyan
# needs: not declared(mikoyan, seven)
# codex: lenin-hills, khrushchev
Khrushchev comes through the wicket in his braces, talking before he is through it. In two years of walking round these beds he has not let you finish a circuit or a sentence. # source: SKH # invented
{hall_with("khrushchev"): Today he is well again, and it makes a noise.|Today he is counting, on his own fingers and then on yours, and it does not come out.} {read("molotov") and read("kaganovich"): Did you see Molotov's face? And Kaganovich's?|{any_read(): Did they hear that, yesterday? Did they?|Suslov was too soft; tomorrow they will hear another tune!}} He will have them all out and in print, and the whole country will spit. In the country's spittle he includes Bulganin, with whom he was in Finland ten days ago. # invented
You would like him grateful. You would also like some of them left standing, since a First Secretary who has swept a table clean looks round for crumbs. {took("mikoyan_22_report.settled"): "And you," he adds, "with your settled!"|{took("mikoyan_20_terms.cure"): "And you," he adds, "you'd have had me in four pieces."|{took("mikoyan_20_note.support"): "And you," he adds, "you wanted me on Thursdays."|}}} # invented
*   [Let him run on, and come to it himself # id: listen # act: reconcile(khrushchev) # history # hint: he may not come to it # plausible]
    By the third turn he is on maize. By the fourth, out of nothing: can one drop a premier in the fortieth year of the Revolution? How would it look? You say that you had not thought of that. # invented
*   [Ask him for Bulganin and Voroshilov # id: ask_two # act: promise(bulganin, khrushchev) # act: promise(voroshilov, khrushchev) # hint: he will want to know what they pay you # invented]
    "Take them," he says at last, as if they were windfalls. "But they crawl first." He holds finger and thumb apart to show how low. # invented
*   [Ask him to get the marshal's folder tied up # id: folder # act: tell(khrushchev, zhukov) # hint: he will wonder which page you mean # invented]
    "Georgy is for us." Georgy, you say, is for what is in the folder. He stops dead; you have finished a sentence. {took("mikoyan_folders.shelf"): "Somebody has been at Shvernik," says Nikita, and does not ask who.|{took("mikoyan_blood.letter"): "Still your eight?" says Nikita.|"How many are yours?" asks Nikita. Eight.}} He does not mention how many he has from Kiev. # invented
-   -> DONE

// Two goods: the company you keep; the door you may want.
=== mikoyan_23_gate ===
# when: 23 morning
# chair: mikoyan
# needs: declared(mikoyan, seven)
# codex: lenin-hills
The bolt on the wicket has been joined by a padlock, on his side. You consider it over your coffee: a cheap one, got in a hurry, with the price still chalked on it. # invented
{hall_with("khrushchev"): The hall yesterday was worth more than the table on Tuesday, and everybody who sold at Tuesday's price is sitting this morning in a garden, doing sums.|The hall has not made up its mind, and until it does, men who disagree about everything must go on agreeing.} Malenkov has telephoned twice to ask if you slept. Saburov has telephoned to ask if Malenkov telephoned. # invented
A man can go back the way he came only while somebody remembers leaving the door open; and if he does it too often he lives in the passage. # invented
*   [Knock on Khrushchev's front door, in full view # id: knock # act: reconcile(khrushchev) # hint: both sides' guards can write # invented]
    He receives you standing. {took("mikoyan_22_new_friends.gardener"): "Have you come about aphids? What|"Well? What} did they give you?" Nothing, you say truthfully. "And you took it!" He laughs so hard that Nina Petrovna looks in. It is not forgiveness. It is better than the padlock. # invented
*   [Go and steady Saburov # id: steady # act: lobby(saburov, seven) # hint: he will ask whether you are steady # invented]
    If Voroshilov holds, says Maksim Zakharovich, and if Pervukhin holds, and if you. You tell him that you have never in your life been the first to leave a room. He thinks it over, and sees what it does not say. # invented
*   [Read the papers in the shade # id: shade # act: wait # hint: everybody else is visiting # invented]
    _Pravda_ gives you Leningrad in flags, with nobody on the platform. It is the first such photograph in years from which no one has had to be removed. # plausible
-   -> DONE
