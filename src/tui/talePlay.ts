/** Another author's tale at a terminal: choices kept, and the program told. */
import type { ReadBefore } from '../play/readBefore.ts'
import type { SettingKey, Settings } from '../play/settings.ts'
import type { TaleSession } from '../play/taleSession.ts'
import type { Line } from '../text/spans.ts'
import type { Effect, Message } from './model.ts'
import { runProgram, type Terminal } from './run.ts'
import { talePages } from './talePages.ts'

export interface TaleScreenPlay {
  readonly session: TaleSession
  /** Said when the screen opens. */
  readonly notice: string | undefined
  /** The tree of the plays of this tale. */
  readonly roads: (columns: number) => readonly Line[]
  /** Writes the play so far to a file, and says where it is or why it is not. */
  readonly write: () => string
  readonly settings: Settings
  readonly settingsFile: string | undefined
  /** Keeps a setting; a sentence if that cannot be done. */
  readonly set: (key: SettingKey, value: string) => string | undefined
  /** What was read in earlier plays, and is read in this one. */
  readonly before: ReadBefore
  /** Whether the locale has only ASCII. */
  readonly ascii: boolean
  readonly terminal: Terminal
}

export function playTaleOnScreen({
  session,
  roads,
  notice,
  write,
  settings,
  settingsFile,
  set,
  before,
  ascii,
  terminal,
}: TaleScreenPlay): Promise<void> {
  type Tell = (message: Message) => void

  /** The moment, and whatever could not be kept. */
  const tellMoment = (tell: Tell): void => {
    tell({ type: 'tale', tale: session.turn(), committed: session.committed })
    const lost = session.trouble()
    tell({ type: 'saved', saved: lost === undefined })
    if (lost) tell({ type: 'notice', words: lost })
  }

  const answered = (trouble: string | undefined, tell: Tell): void =>
    trouble === undefined ? tellMoment(tell) : tell({ type: 'notice', words: trouble })

  const perform = (effect: Effect, tell: Tell): void => {
    switch (effect.type) {
      case 'choose':
        answered(session.choose(effect.way), tell)
        break
      case 'undo':
        answered(session.back(), tell)
        break
      case 'rewind':
        answered(session.back(session.turn().path.length - Number(effect.to)), tell)
        break
      case 'restart':
        session.restart()
        tellMoment(tell)
        break
      case 'read':
        before.keep(effect.marks)
        break
      case 'share':
        tell({ type: 'shared', code: session.code() })
        break
      case 'transcript':
        tell({ type: 'notice', words: write() })
        break
      case 'set': {
        const trouble = set(effect.key, effect.settings[effect.key])
        if (trouble !== undefined) tell({ type: 'notice', words: trouble })
        break
      }
    }
  }

  return runProgram(
    {
      opening: {
        chairs: [],
        pages: talePages(session, roads),
        tale: session.turn(),
        bound: session.committed,
        settings,
        settingsFile,
        known: new Set(before.marks()),
        ascii,
        ...(notice !== undefined && { notice }),
      },
      perform,
    },
    terminal,
  )
}
