/** The game at a terminal: sessions opened, decisions kept, and the program told. */
import type { FullMember, PersonId } from '../engine/index.ts'
import { markingWay } from '../play/director.ts'
import type { Edition } from '../play/edition.ts'
import type { Rerun } from '../play/rerun.ts'
import type { SaidOnce } from '../play/saidOnce.ts'
import type { Session } from '../play/session.ts'
import type { SettingKey, Settings } from '../play/settings.ts'
import { oddsPage } from '../text/oddsPage.ts'
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
  /** Runs the rest of a play again, apart from this thread. */
  readonly rerun: Rerun
  /** Said when the screen opens. */
  readonly notice?: string
  readonly settings: Settings
  readonly settingsFile: string | undefined
  /** Keeps a setting; a sentence if that cannot be done. */
  readonly set: (key: SettingKey, value: string) => string | undefined
  /** What was said before, and what is said now for the first time. */
  readonly once: SaidOnce
  /** Writes the play so far to a file, and says where it is or why it is not. */
  readonly write: (session: Session) => string
  /** Whether the locale has only ASCII. */
  readonly ascii: boolean
  readonly terminal: Terminal
}

/** Per cent between two words of progress. */
const WORTH_SAYING = 5

export function playOnScreen({
  edition,
  library,
  begin,
  left,
  at,
  seed,
  rerun,
  notice,
  settings,
  settingsFile,
  set,
  once,
  write,
  ascii,
  terminal,
}: ScreenPlay): Promise<void> {
  let session = at
  let weighing = new AbortController()
  const pages = gamePages(edition, library, () => session)

  /** The turn, and whatever could not be kept. */
  const tellTurn = (tell: (message: Message) => void): void => {
    if (!session) return
    weighing.abort()
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

  /** Works the odds of this turn out, and tells how far it is; whoever goes on in the play does not wait for it. */
  const tellOdds = async (tell: (message: Message) => void): Promise<void> => {
    if (!session) return
    weighing.abort()
    weighing = new AbortController()
    const { signal } = weighing
    const of = session.turn()
    let told = 0
    const onProgress = (done: number, all: number): void => {
      const worked = Math.floor((100 * done) / all)
      if (worked < told + WORTH_SAYING || signal.aborted) return
      told = worked
      tell({ type: 'odds', of, odds: { worked } })
    }
    try {
      tell({ type: 'odds', of, odds: await oddsPage(edition, session, rerun, { onProgress, signal }) })
    } catch (trouble) {
      if (!signal.aborted) throw trouble
    }
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
      case 'odds':
        void tellOdds(tell)
        break
      case 'share':
        if (session) tell({ type: 'shared', code: session.code() })
        break
      case 'transcript':
        if (session) tell({ type: 'notice', words: write(session) })
        break
      case 'set': {
        const trouble = set(effect.key, effect.settings[effect.key])
        if (trouble !== undefined) tell({ type: 'notice', words: trouble })
        break
      }
      case 'hinted':
        once.say(effect.hint)
        break
    }
  }

  const answered = (trouble: string | undefined, tell: (message: Message) => void): void =>
    trouble === undefined ? tellTurn(tell) : tell({ type: 'notice', words: trouble })

  return runProgram(
    {
      opening: {
        chairs: edition.chairs,
        people: edition.opening.people,
        pages,
        settings,
        settingsFile,
        ascii,
        hinted: new Set(once.said()),
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
  ).finally(() => weighing.abort())
}
