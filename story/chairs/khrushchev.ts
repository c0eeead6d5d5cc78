import type { Chair } from '../../src/narrator/chairs.ts'

export const khrushchev: Chair = {
  id: 'khrushchev',
  name: 'Nikita Sergeyevich Khrushchev',
  post: 'First Secretary of the Central Committee',
  line: 'They want your chair, and you have insulted them all.',
  who: 'You are sixty-three: herd-boy, pit-fitter, and for nearly four years the first man of the party that rules a sixth of the world. You talk faster than others think, and count on both being noticed.',
  wants:
    'To keep the post, the maize, the meat, the factories handed to the provinces and the door ajar to the outside. To be laughed with.',
  fears:
    'A closed door with the old men behind it: four years ago you called Beria to just such a meeting. And a short question, “And you?”',
  file: 'You ran Moscow when people were taken away. In July 1937 you wired Stalin the province’s numbers: 6,500 and 2,000 of the first category, which meant shooting. In 1923 you stood some weeks with Trotsky, and told Kaganovich.',
  owes: 'Kaganovich discovered you. Zhukov was in the room when Beria was arrested. Serov, Furtseva, Kirichenko and Brezhnev owe you everything, which is a thing people get tired of.',
  objectives: [
    {
      words: 'Keep the post: be First Secretary on the evening of the 29th.',
      met: 'outcome(kept) or outcome(mild) or outcome(settled) or outcome(two_authorities)',
    },
    {
      words: 'Let the dead lie: have no file read; yours is on the same string.',
      met: 'not any_read()',
    },
    {
      words:
        'Have your old friend back: let Bulganin think clearly better of you when it is over than when it began.',
      met: 'trusts(bulganin, khrushchev, -20)',
    },
  ],
  sources: ['TAUBMAN2003', 'ZHUKOV-MS', 'SKH', 'KHR-MEM', 'BONE', 'SPITSYN'],
}
