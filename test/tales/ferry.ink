# title: The Ferry
# author: Nobody in particular
INCLUDE parts/crew.ink
INCLUDE parts/weather.ink
LIST cargo = (mail), (eggs), piano
VAR fare = 3
VAR paid = false

The ferry leaves at six. # place: quay # mood: calm
-> quay

=== quay
{It is nearly six.|It is six.|The rope is being cast off.}
The hold has {LIST_COUNT(cargo)} things in it: {cargo}.
*   [Ask about the weather # aside] -> weather ->
*   {not paid} [Pay {fare} coins]
    ~ paid = true
    You have paid, <>
    and the purser nods.
*   {paid} [Load the piano]
    ~ cargo += piano
    It goes in sideways.
+   Look at the water[.] and look away again.
*   [Go aboard] -> aboard
*   -> left_behind
- -> quay

=== aboard
You stand on deck among the others.
<- crew
<- passengers
-> DONE

=== passengers
+   [Talk to a passenger]
    "I cross every week," she says. The dice in her hand show {RANDOM(1, 6)}, {RANDOM(1, 6)} and {RANDOM(1, 6)}.
    -> aboard
+   [Sail] -> sail

=== sail
{cargo ? piano:The piano hums in the swell.}
You owe {owed(fare, paid)}.
It is {tide(6)} at the harbour mouth.
-> END

=== left_behind
Nobody waits for you.
-> END

=== function owed(amount, done)
{done:
    ~ return "nothing"
}
~ return "{amount} coins"
