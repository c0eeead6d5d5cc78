/** A game of three moments over the real program, for testing how it is played at a terminal. */

import type { Effect, Message } from '../../src/tui/model.ts'
import { runProgram } from '../../src/tui/run.ts'
import { colourDepth } from '../../src/tui/themes.ts'
import { chair, option, pages, paragraph, ROLL, turn } from '../tui/plays.ts'

let path: readonly number[] = []

const now = (): Message => ({
  type: 'turn',
  turn: turn({
    path,
    decisions: path.length,
    aftermath:
      path.length > 0 ? [paragraph(`You have taken ways ${path.map(way => way + 1).join(', ')}.`)] : [],
    news: path.length === 2 ? ([{ type: 'roll-called' }] as never) : [],
    ...(path.length === 0 && { options: [option('Go in'), option('Stay away')] }),
  }),
})

function perform(effect: Effect, tell: (message: Message) => void): void {
  if (effect.type === 'begin') path = []
  if (effect.type === 'choose') path = [...path, effect.way]
  if (effect.type === 'undo') path = path.slice(0, -1)
  tell(effect.type === 'share' ? { type: 'shared', code: 'K7Q2-0120' } : now())
}

void runProgram(
  {
    opening: {
      chairs: [
        chair('khrushchev', 'Nikita Khrushchev', 'First Secretary'),
        chair('bulganin', 'Nikolai Bulganin', 'Chairman of the Council of Ministers'),
      ],
      pages: pages({ rollCall: () => (path.length >= 2 ? ROLL : undefined) }),
    },
    perform,
  },
  { look: { depth: colourDepth(process.env) } },
).then(() => console.log('left in peace'))
