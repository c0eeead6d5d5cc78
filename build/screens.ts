/** The screens of the game, as they are drawn for the README and for whoever looks them through. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { codex, sources } from 'story:compiled'
import { ourEdition } from '../src/cli/edition.ts'
import { begin, fork, goOn, watch } from '../src/cli/kept.ts'
import { narrator } from '../src/cli/narrator.ts'
import { HISTORICAL_SEED, historicalPlay } from '../src/play/history.ts'
import { readNowhere } from '../src/play/readBefore.ts'
import { dealtTo, type Rerun, workedHere } from '../src/play/rerun.ts'
import { openRuns } from '../src/play/runs.ts'
import { openSession, playOf, type Session } from '../src/play/session.ts'
import { DEFAULTS } from '../src/play/settings.ts'
import { wordsOf } from '../src/play/steps.ts'
import { HINTS } from '../src/text/hints.ts'
import { type Message, type Model, openingModel } from '../src/tui/model.ts'
import { openGame } from '../src/tui/play.ts'
import { update } from '../src/tui/program.ts'

const edition = ourEdition()
const june = historicalPlay(edition, 'bulganin')

/** Bulganin’s own June, up to the moment when something is so. */
function until(isSo: (session: Session) => boolean): Session {
  const session = openSession(edition, narrator, { ...june, path: [] })
  for (const way of june.path) {
    if (isSo(session)) return session
    session.choose(way)
  }
  throw new Error('That moment never comes in Bulganin’s June.')
}

/** Bulganin’s June left for another. */
function instead(id: string): Session {
  const session = until(each => each.turn().options.some(option => option.id === id))
  session.choose(session.turn().options.findIndex(option => option.id === id))
  return session
}

/** The same, gone on with: whatever is offered first. */
function toTheEnd(session: Session): Session {
  while (session.turn().kind !== 'end')
    session.choose(session.turn().options.findIndex(({ locked }) => locked === undefined))
  return session
}

const aTable = (): Session => until(session => session.turn().scene === 'bulganin_18_quorum')
const aVote = (): Session => instead('bulganin_18_quorum.vote_now')
const anEvening = (): Session =>
  until(session => session.turn().kind === 'errands' && session.turn().slot.day === 20)
const aNight = (): Session =>
  until(session => session.turn().kind === 'count' && session.turn().slot.day === 20)
const aHall = (): Session => until(session => session.turn().crisis.hall.open)
const theEnd = (): Session => openSession(edition, narrator, june)

/** Where a screen is seen, and the keys that open it. */
interface Seen {
  readonly at?: () => Session
  readonly keys?: readonly string[]
}

/** Every screen. */
export const SCREENS: Readonly<Record<string, Seen>> = {
  title: {},
  dossier: { keys: ['2'] },
  scene: { at: aTable, keys: ['end'] },
  evening: { at: anEvening, keys: ['end'] },
  content: { at: () => until(session => session.turn().kind === 'content') },
  board: { at: aTable, keys: ['b'] },
  alliances: { at: anEvening, keys: ['a'] },
  telephone: { at: anEvening, keys: ['end', 'r'] },
  whip: { at: aTable, keys: ['w'] },
  count: { at: aNight, keys: ['end', 'w', 'down', 'down'] },
  'roll-call': { at: aVote, keys: ['v'] },
  receipt: { at: aVote, keys: ['v', 'down', 'r'] },
  'what-if': { at: aVote, keys: ['v', 'a'] },
  hall: { at: aHall, keys: ['h'] },
  journal: { at: anEvening, keys: ['j'] },
  'journal-search': { at: anEvening, keys: ['j', '/', 'z', 'h', 'u'] },
  told: { at: anEvening, keys: ['T'] },
  rewind: { at: anEvening, keys: ['U'] },
  sources: { at: aTable, keys: ['s'] },
  codex: { at: aTable, keys: ['c', 'down', 'down'] },
  'codex-search': { at: aTable, keys: ['c', '/', 'p', 'l', 'e', 'n'] },
  entry: { at: aTable, keys: ['c', 'down', 'enter'] },
  tree: { at: anEvening, keys: ['t'] },
  'on-that-road': { at: anEvening, keys: ['t', 'enter'] },
  plays: { at: anEvening, keys: ['P'] },
  replay: { at: anEvening, keys: ['R', 'right', 'right', 'right'] },
  compare: { at: () => toTheEnd(aVote()), keys: ['C'] },
  odds: { at: theEnd, keys: ['o'] },
  debrief: { at: theEnd, keys: ['d'] },
  epilogue: { at: theEnd },
  'other-eyes': { at: theEnd, keys: ['O'] },
  'seen-by': { at: theEnd, keys: ['O', 'enter'] },
  palette: { at: aTable, keys: [':', 'c', 'o', 'p'] },
  settings: { at: aTable, keys: [',', 'down', 'down'] },
  help: { at: aTable, keys: ['?'] },
  quit: { at: aTable, keys: ['q'] },
}

const later = (): Promise<void> => new Promise(done => setTimeout(done, 5))

/** A game in a folder of plays of its own, with some kept in it. */
export function openGallery(): {
  /** A screen as it stands when everything on it has been worked out. */
  readonly model: (seen: Seen, columns: number, rows: number) => Promise<Model>
  readonly close: () => void
} {
  const folder = mkdtempSync(join(tmpdir(), 'majority-pictures-'))
  const runs = openRuns(folder)
  for (const session of [theEnd(), anEvening(), toTheEnd(aVote()), toTheEnd(aHall())]) {
    const play = playOf(session)
    const begun = runs.begin({ ...play, took: wordsOf(edition, play) }, edition.index.fingerprint, false)
    const { outcome } = session.turn().crisis
    if ('ok' in begun && session.turn().kind === 'end' && outcome) runs.finish(begun.ok, outcome)
  }
  let working = 0
  const all = dealtTo([workedHere(edition)])
  const rerun: Rerun = async (...asked) => {
    working += 1
    try {
      return await all(...asked)
    } finally {
      working -= 1
    }
  }

  async function model({ at, keys = [] }: Seen, columns: number, rows: number): Promise<Model> {
    const session = at?.()
    const game = openGame({
      edition,
      library: { codex, sources, narrator },
      begin: (chair, seed, committed) => begin(edition, runs, chair, seed, committed),
      watch: play => watch(edition, play),
      fork: play => fork(edition, runs, play),
      left: session
        ? undefined
        : { words: 'Bulganin, 31 steps in', goOn: () => goOn(edition, runs, runs.list()[1]!) },
      kept: () => runs.list(),
      ...(session && { at: session }),
      seed: HISTORICAL_SEED,
      rerun,
      settings: { ...DEFAULTS },
      settingsFile: undefined,
      set: () => undefined,
      // A hint at a key comes once, and is no part of a screen.
      once: { said: () => new Set(HINTS.map(({ id }) => `hint ${id}`)), say: () => undefined },
      before: readNowhere(),
      write: () => '',
      ascii: false,
    })
    let shown = openingModel({ ...game.opening, size: { columns, rows } })
    const tell = (message: Message): void => {
      const { model: next, effects } = update(shown, message)
      shown = next
      for (const effect of effects) game.perform(effect, tell)
    }
    tell({ type: 'changed' })
    for (const key of keys) tell({ type: 'key', key })
    do await later()
    while (working > 0)
    game.stop()
    return shown
  }

  return { model, close: () => rmSync(folder, { recursive: true, force: true }) }
}
