import type { Chair } from '../../src/narrator/chairs.ts'

export const bulganin: Chair = {
  id: 'bulganin',
  name: 'Nikolai Aleksandrovich Bulganin',
  post: 'Chairman of the Council of Ministers',
  line: 'Seven hands are ready. Somebody must ask for them.',
  who: 'You are Prime Minister, a marshal who came up through banks and town halls, sixty-two last week, with a silver beard and a voice that foreigners like. For two years the newspapers have called you and Khrushchev by one name, and his comes first in it.',
  wants: 'To be first for once, and not to be the one who did it. You would also like people to get up when you come in; most do, and you know by name those who are slow.',
  fears: 'Scenes. Finding yourself on the smaller side of a table. Being asked to answer yes or no while somebody writes it down.',
  file: 'You were the party’s eye on the army under Stalin. Officers who came home from German captivity, 126,000 of them, lost their rank on a report that you signed, with Molotov’s name beside yours. Zhukov knows the figure.',
  owes: 'Malenkov, Molotov and Kaganovich came to you one by one, and each went away thinking that you had agreed. Khrushchev made you Prime Minister. Serov of the KGB sends his papers to Khrushchev and not to you, and the two of you have shouted about it.',
  objectives: [
    {
      words: 'Be first: see the First Secretary’s power pass out of Khrushchev’s hands, and be in office when it does.',
      met: '(outcome(government) or outcome(directory)) and (fate(bulganin, stays) or fate(bulganin, raised))',
    },
    {
      words: 'Not to be the one who did it: let the Presidium never call a roll on the First Secretary or his post.',
      met: 'not carried(dismissal) and not lost(dismissal) and not carried(abolition) and not lost(abolition)',
    },
    {
      words: 'Be asked to dinner again: have Khrushchev trust you, when it is over, as he did when he teased you.',
      met: 'trusts(khrushchev, bulganin, 45)',
    },
  ],
  sources: ['SHISHKIN', 'MLECHIN', 'SEROV', 'SPITSYN', 'TIME57', 'NIKONOV'],
}
