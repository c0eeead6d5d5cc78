/** The game at a terminal: sessions opened, decisions kept, and the program told. */
import type { FullMember, PersonId } from '../engine/index.ts'
import { markingWay } from '../play/director.ts'
import type { Edition } from '../play/edition.ts'
import type { Session } from '../play/session.ts'
import { gamePages, type Library } from './gamePages.ts'
import type { Effect, Message } from './model.ts'
import { runProgram, type Terminal } from './run.ts'

export interface ScreenPlay {
  readonly edition: Edition
  readonly library: Library
  /** Opens a new play. */
  readonly begin: (chair: PersonId, seed: number | undefined, committed: boolean) => Session
  /** The play left off last, if there is one: how it is named, and how it is opened. */
  readonly left: { readonly words: string; readonly goOn: () => Session } | undefined
  /** A play to begin in at once, without the title. */
  readonly at?: Session
  readonly seed?: number
  /** Said when the screen opens. */
  readonly notice?: string
  readonly ascii: boolean
  readonly terminal: Terminal
}

export function playOnScreen({
  edition,
  library,
  begin,
  left,
  at,
  seed,
  notice,
  ascii,
  terminal,
}: ScreenPlay): Promise<void> {
  let session = at
  const pages = gamePages(edition, library, () => session)

  /** The turn, and whatever could not be kept. */
  const tellTurn = (tell: (message: Message) => void): void => {
    if (!session) return
    tell({ type: 'turn', turn: session.turn(), committed: session.committed })
    const lost = session.trouble()
    tell({ type: 'saved', saved: lost === undefined })
    if (lost) tell({ type: 'notice', words: lost })
  }

  /** What was left off is gone on with, or left for good. */
  const tellBegun = (tell: (message: Message) => void): void => {
    tell({ type: 'ongoing', ongoing: undefined })
    tellTurn(tell)
  }

  const perform = (effect: Effect, tell: (message: Message) => void): void => {
    switch (effect.type) {
      case 'begin':
        session = begin(effect.chair, effect.seed, effect.committed)
        tellBegun(tell)
        break
      case 'continue':
        session = left?.goOn() ?? session
        tellBegun(tell)
        break
      case 'choose':
        answered(session?.choose(effect.way), tell)
        break
      case 'mark':
        answered(session?.choose(markingWay(session.chair, effect.who as FullMember, effect.as)), tell)
        break
      case 'undo':
        answered(session?.back(), tell)
        break
      case 'rewind':
        answered(session?.back(session.turn().path.length - Number(effect.to)), tell)
        break
      case 'share':
        if (session) tell({ type: 'shared', code: session.code() })
        break
    }
  }

  const answered = (trouble: string | undefined, tell: (message: Message) => void): void =>
    trouble === undefined ? tellTurn(tell) : tell({ type: 'notice', words: trouble })

  return runProgram(
    {
      opening: {
        chairs: edition.chairs,
        pages,
        ascii,
        ...(seed !== undefined && { seed }),
        ...(left && {
          ongoing: left.words,
        }),
        ...(session && { turn: session.turn(), bound: session.committed }),
        ...(notice !== undefined && { notice }),
      },
      perform,
    },
    terminal,
  )
}
