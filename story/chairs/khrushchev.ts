import type { Chair } from '../../src/narrator/chairs.ts'

export const khrushchev: Chair = {
  id: 'khrushchev',
  name: 'Nikita Sergeyevich Khrushchev',
  post: 'First Secretary of the Central Committee',
  line: 'They want your chair, and you have insulted them all.',
  who: 'You are sixty-three: herd-boy, pit-fitter, and for four years now the first man of the party that rules a sixth of the world. You talk faster than others think, and count on both being noticed. Eleven men vote in the Presidium; you have appointed the provinces, and they have not.',
  wants:
    'To keep the post, and with it the maize, the meat, the factories handed to the provinces and the door ajar to the outside. To be laughed with. You would like it to be over by the harvest.',
  fears:
    'A closed door with the old men behind it. You know how it is done: four years ago you called Beria to just such a meeting. And there is a short question, “And you?”, that any of them could put.',
  file: 'You ran Moscow in the years when people were taken away, and then the Ukraine. In July 1937 you wired Stalin the numbers for Moscow province: 6,500 and 2,000 of the first category, which meant shooting. In 1923 you stood for some weeks with Trotsky, and confessed it to Kaganovich.',
  owes: 'Kaganovich discovered you. Zhukov was in the room for you when Beria was arrested. Mikoyan walks with you of a Sunday and has never said why. Serov, Furtseva, Kirichenko and Brezhnev owe you everything, which is a thing people get tired of.',
  objectives: [
    {
      words: 'Keep the post: be First Secretary still on the evening of the 29th.',
      met: 'outcome(kept) or outcome(mild) or outcome(settled) or outcome(two_authorities)',
    },
    {
      words: 'Let the dead lie: have no man’s file read aloud, since yours is on the same string.',
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
