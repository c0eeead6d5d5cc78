// Every question a scene may ask, made from src/narrator/questions.ts by `npm run story`.
// The answers here are for Inky, where there is no crisis to ask.

EXTERNAL in_room(who)
=== function in_room(who) ===
    ~ return true

EXTERNAL away(who)
=== function away(who) ===
    ~ return true

EXTERNAL ill(who)
=== function ill(who) ===
    ~ return true

EXTERNAL chairs(who)
=== function chairs(who) ===
    ~ return true

EXTERNAL trusts(who, other, number)
=== function trusts(who, other, number) ===
    ~ return true

EXTERNAL owes(who, other)
=== function owes(who, other) ===
    ~ return true

EXTERNAL declared(who, side)
=== function declared(who, side) ===
    ~ return true

EXTERNAL silent(who)
=== function silent(who) ===
    ~ return true

EXTERNAL i_think(who, side)
=== function i_think(who, side) ===
    ~ return true

EXTERNAL bound(who, other)
=== function bound(who, other) ===
    ~ return true

EXTERNAL pact_known(who)
=== function pact_known(who) ===
    ~ return true

EXTERNAL found_out(who)
=== function found_out(who) ===
    ~ return true

EXTERNAL betrayed(who)
=== function betrayed(who) ===
    ~ return true

EXTERNAL read(who)
=== function read(who) ===
    ~ return true

EXTERNAL recanted(who)
=== function recanted(who) ===
    ~ return true

EXTERNAL majority_declared()
=== function majority_declared() ===
    ~ return true

EXTERNAL declared_seven()
=== function declared_seven() ===
    ~ return 6

EXTERNAL declared_khrushchev()
=== function declared_khrushchev() ===
    ~ return 6

EXTERNAL moved(motion)
=== function moved(motion) ===
    ~ return true

EXTERNAL carried(motion)
=== function carried(motion) ===
    ~ return true

EXTERNAL lost(motion)
=== function lost(motion) ===
    ~ return true

EXTERNAL voted()
=== function voted() ===
    ~ return true

EXTERNAL quorum_pleaded()
=== function quorum_pleaded() ===
    ~ return true

EXTERNAL adjourned()
=== function adjourned() ===
    ~ return true

EXTERNAL plenum_demanded()
=== function plenum_demanded() ===
    ~ return true

EXTERNAL holds(who, institution)
=== function holds(who, institution) ===
    ~ return true

EXTERNAL told(bloc)
=== function told(bloc) ===
    ~ return true

EXTERNAL arrived(bloc)
=== function arrived(bloc) ===
    ~ return true

EXTERNAL signed(number)
=== function signed(number) ===
    ~ return true

EXTERNAL signatures()
=== function signatures() ===
    ~ return 6

EXTERNAL knocking()
=== function knocking() ===
    ~ return true

EXTERNAL refused()
=== function refused() ===
    ~ return true

EXTERNAL received()
=== function received() ===
    ~ return true

EXTERNAL plenum_called()
=== function plenum_called() ===
    ~ return true

EXTERNAL gathered()
=== function gathered() ===
    ~ return 6

EXTERNAL hall_with(side)
=== function hall_with(side) ===
    ~ return true

EXTERNAL hall_against()
=== function hall_against() ===
    ~ return 6

EXTERNAL any_read()
=== function any_read() ===
    ~ return true

EXTERNAL silence_kept()
=== function silence_kept() ===
    ~ return true

EXTERNAL took(option)
=== function took(option) ===
    ~ return true

EXTERNAL ran(errand)
=== function ran(errand) ===
    ~ return true

EXTERNAL outcome(ending)
=== function outcome(ending) ===
    ~ return true

EXTERNAL fate(who, lot)
=== function fate(who, lot) ===
    ~ return true

EXTERNAL endangered(who)
=== function endangered(who) ===
    ~ return true

EXTERNAL met(number)
=== function met(number) ===
    ~ return true

EXTERNAL in_words(number)
=== function in_words(number) ===
    ~ return "six"
