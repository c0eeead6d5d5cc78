import type { Chair } from '../../src/narrator/chairs.ts'

export const bulganin: Chair = {
  id: 'bulganin',
  name: 'Nikolai Aleksandrovich Bulganin',
  post: 'Chairman of the Council of Ministers',
  line: 'Seven hands are ready. Somebody must ask for them.',
  who: 'You are Prime Minister, a marshal who came up through banks, with a silver beard and a voice foreigners like. For two years the papers have called you and Khrushchev by one name; his comes first.',
  wants:
    'To be first for once, and not to be the one who did it. That people should get up when you come in; you know by name those who are slow.',
  fears:
    'Scenes. Finding yourself on the smaller side of a table. Being asked to answer yes or no while somebody writes it down.',
  file: 'You were the party’s eye on the army under Stalin. Home from German captivity, 126,000 officers lost their rank on a report with your name and Molotov’s under it. Zhukov knows the figure.',
  owes: 'Malenkov, Molotov and Kaganovich each went away thinking that you had agreed. Khrushchev made you Prime Minister. Serov of the KGB sends his papers to Khrushchev and not to you, and you have shouted about it.',
  objectives: [
    {
      words: 'Be first: see power leave Khrushchev, and be in office still.',
      met: '(outcome(government) or outcome(directory)) and (fate(bulganin, stays) or fate(bulganin, raised))',
    },
    {
      words:
        'Not to be the one who did it: let the Presidium call no roll on the First Secretary or his post.',
      met: 'not carried(dismissal) and not lost(dismissal) and not carried(abolition) and not lost(abolition)',
    },
    {
      words: 'Be asked to dinner again: have Khrushchev trust you as he once did.',
      met: 'trusts(khrushchev, bulganin, 45)',
    },
  ],
  sources: ['SHISHKIN', 'MLECHIN', 'SEROV', 'SPITSYN', 'TIME57', 'NIKONOV'],
}
