/** The game at a terminal: sessions opened, decisions kept, and the program told. */
import type { FullMember, PersonId } from '../engine/index.ts'
import { isSamePlay } from '../play/compare.ts'
import { chancesIn } from '../play/compareOdds.ts'
import { markingWay } from '../play/director.ts'
import type { Edition } from '../play/edition.ts'
import type { ReadBefore } from '../play/readBefore.ts'
import { type Stop, stopsOf } from '../play/replay.ts'
import type { Rerun } from '../play/rerun.ts'
import type { Run } from '../play/runs.ts'
import type { SaidOnce } from '../play/saidOnce.ts'
import { playOf, type Session } from '../play/session.ts'
import type { SettingKey, Settings } from '../play/settings.ts'
import { makeShareCode } from '../play/shareCode.ts'
import type { Playthrough, Turn } from '../play/turn.ts'
import { whenAsked } from '../play/whenAsked.ts'
import { isOurs, stillPlays } from '../play/whichRun.ts'
import { SAME_PLAY } from '../text/comparison.ts'
import { oddsPage } from '../text/oddsPage.ts'
import { stillWords } from '../text/runs.ts'
import { pairOn } from './comparisonPages.ts'
import { gamePages, type Library } from './gamePages.ts'
import { type Effect, type Message, type Replay, USUAL_PACE } from './model.ts'
import { type Game, runProgram, type Terminal } from './run.ts'
import { openTreePages } from './treePages.ts'

export interface ScreenPlay {
  readonly edition: Edition
  readonly library: Library
  /** Opens a new play. */
  readonly begin: (chair: PersonId, seed: number | undefined, committed: boolean) => Session
  /** Opens a play to look at, which is kept nowhere. */
  readonly watch: (play: Playthrough) => Session
  /** Opens a kept play that begins with these steps. */
  readonly fork: (play: Playthrough) => Session
  /** The play left off last, if there is one: how it is named, and how it is opened. */
  readonly left: { readonly words: string; readonly goOn: () => Session } | undefined
  /** The plays on this machine, for their tree; and somebody to tell what is on it. */
  readonly kept: () => readonly Run[]
  /** A play to begin in at once, without the title. */
  readonly at?: Session
  /** A play to watch, before anything else. */
  readonly watched?: Playthrough
  readonly seed?: number
  /** Whether a play begun from the title knows no way back, unless that is changed there. */
  readonly committed?: boolean
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
  /** What was read in earlier plays, and is read in this one. */
  readonly before: ReadBefore
  /** Writes the play so far to a file, and says where it is or why it is not. */
  readonly write: (session: Session) => string
  /** Whether the locale has only ASCII. */
  readonly ascii: boolean
  readonly terminal: Terminal
}

/** Per cent between two words of progress. */
const WORTH_SAYING = 5

function inSteps(say: (worked: number) => void): (done: number, all: number) => void {
  let told = 0
  return (done, all) => {
    const worked = Math.floor((100 * done) / all)
    if (worked < told + WORTH_SAYING) return
    told = worked
    say(worked)
  }
}

/** Two plays that were marked in the tree, side by side. */
function compareTwo(
  edition: Edition,
  one: Playthrough,
  other: Playthrough,
  tell: (message: Message) => void,
): void {
  const [a, b] = [makeShareCode(edition, one), makeShareCode(edition, other)]
  tell({ type: 'open', page: 'compare', of: `${a} ${b}` })
}

export function playOnScreen(play: ScreenPlay): Promise<void> {
  const { stop, ...game } = openGame(play)
  return runProgram(game, play.terminal).finally(stop)
}

/** A game, and a way to end what it works at when nobody plays it any longer. */
export interface OpenGame extends Game {
  readonly stop: () => void
}

/** The game, whoever shows it. */
export function openGame({
  edition,
  library,
  begin,
  watch,
  fork,
  left,
  kept,
  at,
  watched,
  seed,
  committed = false,
  rerun,
  notice,
  settings,
  settingsFile,
  set,
  once,
  before,
  write,
  ascii,
}: Omit<ScreenPlay, 'terminal'>): OpenGame {
  let session = at
  let weighing = new AbortController()
  let comparing = new AbortController()
  const idle = (): void => {
    weighing.abort()
    comparing.abort()
  }
  const trees = whenAsked(() => openTreePages(edition, library.narrator, kept))
  let show = watched && openShow(watch, watched, true)
  const pages = gamePages(edition, library, () => show?.session() ?? session, trees)

  /** The turn, and whatever could not be kept. */
  const tellTurn = (tell: (message: Message) => void): void => {
    if (!session) return
    idle()
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
  const tellOdds = async (tell: (message: Message) => void, road?: string): Promise<void> => {
    const now = show?.session() ?? session
    const [before, whole] =
      now && road !== undefined ? [trees().playTo(now.chair, road), trees().playOn(now.chair, road)] : []
    const looked = before ? watch(before) : now
    if (!now || !looked) return
    const taken = before && whole?.path[before.path.length]
    weighing.abort()
    weighing = new AbortController()
    const { signal } = weighing
    const of = now.turn()
    const onProgress = inSteps(worked => {
      if (!signal.aborted) tell({ type: 'odds', of, road, odds: { worked } })
    })
    try {
      const watching = { onProgress, signal, ...(taken !== undefined && { taken }) }
      tell({ type: 'odds', of, road, odds: await oddsPage(edition, looked, rerun, watching) })
    } catch (trouble) {
      if (!signal.aborted) throw trouble
    }
  }

  /** The same for the two plays that lie side by side. */
  const tellChances = async (tell: (message: Message) => void, pair: string | undefined): Promise<void> => {
    const of = (show?.session() ?? session)?.turn()
    const plays = pairOn(edition, of, pair)
    if (!of || !plays) return
    comparing.abort()
    comparing = new AbortController()
    const { signal } = comparing
    const onProgress = inSteps(worked => {
      if (!signal.aborted) tell({ type: 'chances', of, chances: { pair, told: worked } })
    })
    try {
      const told = await chancesIn(edition, plays, rerun, { onProgress, signal })
      tell({ type: 'chances', of, chances: { pair, told } })
    } catch (trouble) {
      if (!signal.aborted) throw trouble
    }
  }

  const perform = (effect: Effect, tell: (message: Message) => void): void => {
    switch (effect.type) {
      case 'replay':
        if (!session) break
        show = openShow(watch, playOf(session), false)
        tell({ type: 'shown', ...show.moment() })
        break
      case 'show':
        idle()
        show?.goTo(effect.at)
        if (show) tell({ type: 'shown', ...show.moment() })
        break
      case 'takeOver': {
        if (!show) break
        session = fork(playOf(show.session()))
        show = undefined
        tellBegun(tell)
        tell({ type: 'notice', words: TAKEN_OVER })
        break
      }
      case 'leaveReplay':
        show = undefined
        if (session) tellTurn(tell)
        else tell({ type: 'home' })
        break
      case 'watch':
        tellWatched(effect, tell)
        break
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
        void tellOdds(tell, effect.road)
        break
      case 'chances':
        void tellChances(tell, effect.pair)
        break
      case 'fork': {
        const looked = show?.session() ?? session
        const play = looked && trees().playTo(looked.chair, effect.road)
        if (!play) break
        session = fork(play)
        show = undefined
        tellBegun(tell)
        tell({ type: 'notice', words: 'A new play from here. The others are kept as they are.' })
        break
      }
      case 'compare': {
        const looked = show?.session() ?? session
        const apart = looked && trees().playsApart(looked.chair, effect.roads)
        if (!apart) tell({ type: 'notice', words: ONE_PLAY })
        else if (isSamePlay(...apart)) tell({ type: 'notice', words: SAME_PLAY })
        else compareTwo(edition, ...apart, tell)
        break
      }
      case 'share':
        tellCode(show?.session() ?? session, tell)
        break
      case 'transcript':
        tellWritten(show?.session() ?? session, tell)
        break
      case 'set': {
        const trouble = set(effect.key, effect.settings[effect.key])
        if (trouble !== undefined) tell({ type: 'notice', words: trouble })
        break
      }
      case 'read':
        before.keep(effect.marks)
        break
      case 'hinted':
        once.say(effect.hint)
        break
    }
  }

  /** A play is walked through: a kept one from its beginning, or from where it took a road. */
  const tellWatched = (
    effect: Extract<Effect, { type: 'watch' }>,
    tell: (message: Message) => void,
  ): void => {
    const looked = show?.session() ?? session
    if ('road' in effect) {
      const [before, whole] = looked
        ? [trees().playTo(looked.chair, effect.road), trees().playOn(looked.chair, effect.road)]
        : []
      if (!before || !whole) return
      show = openShow(watch, whole, false)
      show.goTo(before.path.length)
      tell({ type: 'shown', ...show.moment() })
      return
    }
    const run = kept().find(({ id }) => id === effect.run)
    if (!run) return
    const { chair, seed, since } = run
    const still = stillPlays(edition, run)
    show = openShow(watch, { chair, seed, path: still.path, since }, false)
    tell({ type: 'shown', ...show.moment() })
    if (!isOurs(edition, run)) tell({ type: 'notice', words: `${stillWords(run, still)}.` })
  }

  const tellCode = (of: Session | undefined, tell: (message: Message) => void): void => {
    if (of) tell({ type: 'shared', code: of.code() })
  }

  const tellWritten = (of: Session | undefined, tell: (message: Message) => void): void => {
    if (of) tell({ type: 'notice', words: write(of) })
  }

  const answered = (trouble: string | undefined, tell: (message: Message) => void): void =>
    trouble === undefined ? tellTurn(tell) : tell({ type: 'notice', words: trouble })

  return {
    opening: {
      chairs: edition.chairs,
      people: edition.opening.people,
      pages,
      settings,
      settingsFile,
      ascii,
      hinted: new Set(once.said()),
      known: new Set(before.marks()),
      ...(seed !== undefined && { seed }),
      ...(committed && { committed }),
      ...(left && {
        ongoing: left.words,
      }),
      ...(session && { turn: session.turn(), bound: session.committed }),
      ...(show && openingShow(show)),
      ...(notice !== undefined && { notice }),
    },
    perform,
    stop: idle,
  }
}

const ONE_PLAY = 'Both roads are of one play; mark a road that another play took.'
const TAKEN_OVER = 'From here the play is yours, and a play of its own.'

/** A play that is watched, and the moment it stands at. */
interface Show {
  readonly moment: () => { readonly turn: Turn; readonly replay: Omit<Replay, 'auto' | 'pace'> }
  readonly goTo: (at: number) => void
  /** The play as far as it is shown. */
  readonly session: () => Session
}

function openShow(watch: ScreenPlay['watch'], play: Playthrough, alone: boolean): Show {
  const whole = watch(play)
  const { path } = whole.turn()
  const stops: readonly Stop[] = stopsOf(
    path.map((_, at) => whole.positionAt(at)).concat(whole.turn().position),
  )
  let at = 0
  let cut = watch({ ...play, path: [] })
  return {
    goTo(length) {
      at = length
      cut = watch({ ...play, path: path.slice(0, at) })
    },
    moment: () => ({
      turn: cut.turn(),
      replay: { stops, at, alone, ...(at < path.length && { taken: wayFrom(whole, at) }) },
    }),
    session: () => cut,
  }
}

/** What was done in the end: marks on a whip sheet come before it is closed. */
function wayFrom(whole: Session, at: number): number {
  const { path } = whole.turn()
  return whole.positionAt(at).stage === 'count' ? 0 : path[at]!
}

const openingShow = (show: Show): { readonly turn: Turn; readonly replay: Replay } => {
  const { turn, replay } = show.moment()
  return { turn, replay: { ...replay, auto: false, pace: USUAL_PACE } }
}
