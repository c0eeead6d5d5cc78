/** What came after June 1957, to set under every ending. */
import { type Line, line, span } from './spans.ts'

interface Later {
  readonly when: string
  readonly words: string
  readonly sources: readonly string[]
}

export const LATER: readonly Later[] = [
  {
    when: 'July 1957',
    words:
      'Kaganovich is sent to an asbestos trust at Asbest in the Urals, Malenkov to a hydroelectric station at Ust-Kamenogorsk in Kazakhstan, Shepilov to an institute in Frunze; in August Molotov goes to Mongolia as ambassador.',
    sources: ['PARFENOV2003', 'SOROKIN', 'WIKI', 'MEDVEDEV'],
  },
  {
    when: 'October 1957',
    words:
      'China is promised a sample bomb and its data; Moscow drops the agreement in 1959. Zhukov comes home from Yugoslavia, is dismissed the same evening, and loses his seats within three days: what he said about tanks in June is called Bonapartism.',
    sources: ['MACF', 'FRUS24', 'ZHUKOV-MS'],
  },
  {
    when: '1958',
    words:
      'In March Khrushchev becomes premier and Bulganin head of the State Bank; in September Bulganin leaves the Presidium, and in November he is named with the group.',
    sources: ['TIME57', 'K'],
  },
  { when: '1959', words: 'Pervukhin and Saburov recant once more, at the XXI Congress.', sources: ['WIKI'] },
  { when: '1960', words: 'Voroshilov hands the head of state’s chair to Brezhnev.', sources: ['K'] },
  {
    when: '1961–62',
    words: 'Malenkov and Kaganovich are expelled from the party, then Molotov and Shepilov. Nobody is shot.',
    sources: ['K', 'WIKI'],
  },
  {
    when: '1964',
    words:
      'On 14 October the Presidium removes Khrushchev. This time guards and telephones were secured first.',
    sources: ['ZENK', 'EMEL'],
  },
  {
    when: '1976, 1984',
    words: 'Shepilov is readmitted; then Molotov, at ninety-four.',
    sources: ['WIKI', 'WILSON84'],
  },
]

export const afterwards = (): Line[] => [
  line(span('AFTERWARDS, IN FACT', 'heading')),
  ...LATER.map(({ when, words, sources }) =>
    line(span(`${when}  `, 'number'), span(words), span(` [${sources.join(', ')}]`, 'source')),
  ),
]
