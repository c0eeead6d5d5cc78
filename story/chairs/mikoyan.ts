import type { Chair } from '../../src/narrator/chairs.ts'

export const mikoyan: Chair = {
  id: 'mikoyan',
  name: 'Anastas Ivanovich Mikoyan',
  post: 'First Deputy Chairman of the Council of Ministers',
  line: 'Everyone’s negotiator, with one foot in each doorway.',
  who: 'You are sixty-one, small, well tailored, and the last man in the leadership whom everybody still talks to. You sell and buy for the state, and have never left a room without knowing where its doors were.',
  wants:
    'To be rid of Nikita Sergeyevich’s style: the shouting, the promises of meat, the decisions from platforms. To keep the rest of him.',
  fears:
    'To be ruled by Molotov. Malenkov thinks that he would lead the victors; you have known both men for too long to think so.',
  file: 'Armenia in 1937, where you were sent and went, and eight execution lists with your name among the signatures. Others have hundreds. It is not a comparison you would care to make aloud.',
  owes: 'Khrushchev, your neighbour and walking partner, for the foreign errands and the trust. Bulganin, to whom you said on the telephone in spring that Khrushchev was intolerable and needed a lesson.',
  objectives: [
    {
      words: 'Be rid of the style: let nobody come out of this with a free hand.',
      met: 'outcome(directory) or outcome(settled) or outcome(mild)',
    },
    {
      words: 'Do not be ruled by Molotov: see him leave lower than he came.',
      met: 'fate(molotov, demoted) or fate(molotov, expelled) or fate(molotov, reprimanded)',
    },
    {
      words: 'Be at the table at the end, whoever won, your eight sheets unread.',
      met: '(fate(mikoyan, stays) or fate(mikoyan, raised)) and not read(mikoyan)',
    },
  ],
  sources: ['SKH', 'SHEP', 'MIK', 'MEMORIAL', 'SPITSYN'],
}
