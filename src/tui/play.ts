/** The game at a terminal: sessions opened, decisions kept, and the program told. */
import type { FullMember, PersonId } from '../engine/index.ts'
import type { Narrator } from '../narrator/narrator.ts'
import { markingWay } from '../play/director.ts'
import type { Edition } from '../play/edition.ts'
import type { Rerun } from '../play/rerun.ts'
import type { Run } from '../play/runs.ts'
import type { Session } from '../play/session.ts'
import { makeShareCode } from '../play/shareCode.ts'
import type { Playthrough } from '../play/turn.ts'
import { oddsPage } from '../text/oddsPage.ts'
import type { Level } from '../text/reasonWords.ts'
import { gamePages, type Library } from './gamePages.ts'
import type { Effect, Message } from './model.ts'
import { runProgram, type Terminal } from './run.ts'
import { openTreePages } from './treePages.ts'

export interface ScreenPlay {
  readonly edition: Edition
  readonly library: Library
  /** Opens a new play. */
  readonly begin: (chair: PersonId, seed: number | undefined, committed: boolean) => Session
  /** The play left off last, if there is one: how it is named, and how it is opened. */
  readonly left: { readonly words: string; readonly goOn: () => Session } | undefined
  /** The plays on this machine, for their tree; somebody to tell what is on it; and a new play from there. */
  readonly kept: () => readonly Run[]
  readonly narrator: (chair: PersonId) => Narrator
  readonly fork: (play: Playthrough) => Session
  /** A play to begin in at once, without the title. */
  readonly at?: Session
  readonly seed?: number
  /** Runs the rest of a play again, apart from this thread. */
  readonly rerun: Rerun
  /** Whether the odds may be seen before the play is over. */
  readonly hindsight: boolean
  /** Said when the screen opens. */
  readonly notice?: string
  readonly ascii: boolean
  /** How receipts are worded, to begin with. */
  readonly level?: Level | undefined
  readonly terminal: Terminal
}

/** Per cent between two words of progress. */
const WORTH_SAYING = 5
/** Where two marked plays go to be compared. Until there is a page for it, their codes are said. */
function compareTwo(
  edition: Edition,
  one: Playthrough,
  other: Playthrough,
  tell: (message: Message) => void,
): void {
  const [a, b] = [makeShareCode(edition, one), makeShareCode(edition, other)]
  tell({ type: 'notice', words: `Two plays are marked: ${a} and ${b}.` })
}

export function playOnScreen({
  edition,
  library,
  begin,
  left,
  kept,
  narrator,
  fork,
  at,
  seed,
  rerun,
  hindsight,
  notice,
  ascii,
  level,
  terminal,
}: ScreenPlay): Promise<void> {
  let session = at
  let weighing = new AbortController()
  const trees = openTreePages(edition, narrator, kept)
  const pages = gamePages(edition, library, () => session, trees)

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
      case 'fork': {
        const play = session && trees.playTo(session.chair, effect.road)
        if (!play) break
        session = fork(play)
        tellBegun(tell)
        tell({ type: 'notice', words: 'A new play from here. The others are kept as they are.' })
        break
      }
      case 'compare': {
        const [one, other] = effect.roads.map(road => session && trees.playOn(session.chair, road))
        if (one && other) compareTwo(edition, one, other, tell)
        break
      }
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
        hindsight,
        ...(level && { level }),
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
