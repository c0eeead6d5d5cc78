/**
 * A monkey at the game, without a terminal: the program, the game behind it
 * and its file of plays are the real ones, and after every stroke the screen
 * is looked at.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { codex, sources } from 'story:compiled'
import { begin, fork, goOn, unfinished, watch } from '../../src/cli/kept.ts'
import { readNowhere } from '../../src/play/readBefore.ts'
import { dealtTo, workedHere } from '../../src/play/rerun.ts'
import { openRuns } from '../../src/play/runs.ts'
import type { Session } from '../../src/play/session.ts'
import { DEFAULTS } from '../../src/play/settings.ts'
import type { Playthrough } from '../../src/play/turn.ts'
import { cellsText } from '../../src/tui/cells.ts'
import { footerOf } from '../../src/tui/footer.ts'
import { isTooSmall } from '../../src/tui/layout.ts'
import { type Effect, type Message, type Model, openingModel } from '../../src/tui/model.ts'
import { openGame } from '../../src/tui/play.ts'
import { update } from '../../src/tui/program.ts'
import type { ScreenEvent } from '../../src/tui/screen.ts'
import { view } from '../../src/tui/view.ts'
import { CHAIRS, carelessPlay, edition, narrator } from './edition.ts'
import { strokes } from './strokes.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: none may be there
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/

/** Futures enough to draw a page of odds with. */
const FEW = 3
/** Strokes between two looks into the file of plays. */
const A_LOOK = 400
/** Strokes after which it sits down somewhere else. */
const A_SITTING = 600

export interface Seen {
  readonly strokes: number
  readonly pages: ReadonlySet<string>
  /** Decisions made and taken back. */
  readonly decisions: number
}

/** Where a monkey sits down. */
export const PLACES = ['title', 'play', 'end', 'watched'] as const
export type Place = (typeof PLACES)[number]

/** So many strokes of this seed, in one folder of plays. Throws what is wrong, with all that was done since the program opened. */
export async function monkey(seed: number, count: number): Promise<Seen> {
  const folder = mkdtempSync(join(tmpdir(), 'majority-monkey-'))
  const next = strokes(seed)
  const pages = new Set<string>()
  let decisions = 0
  let done = 0
  let opened = 0
  let sittings = 0
  try {
    while (done < count) {
      opened = done
      const place = PLACES[(seed + sittings) % PLACES.length]!
      sittings += 1
      const table = sitDown(folder, seed, place)
      let left = false
      while (done < count && done - opened < A_SITTING && !left) {
        left = await table.stroke(next())
        done += 1
        pages.add(table.model().here.page)
        if (done % A_LOOK === 0) table.checkKept()
      }
      table.checkKept()
      decisions += table.decisions()
      table.stop()
    }
    return { strokes: done, pages, decisions }
  } catch (trouble) {
    throw new Error(
      `seed ${seed}, stroke ${done}, opened at ${opened}: ${trouble instanceof Error ? trouble.stack : trouble}`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A careless play, or the first part of it. */
function playedBefore(seed: number, whole: boolean): Playthrough {
  const chair = CHAIRS[seed % CHAIRS.length]!
  const { path } = carelessPlay(chair, seed)
  return { chair, seed, path: whole ? path : path.slice(0, Math.floor((path.length * (1 + (seed % 7))) / 8)) }
}

function sitDown(folder: string, seed: number, place: Place) {
  const runs = openRuns(folder)
  const left = unfinished(edition, runs)
  let session: Session | undefined
  let decisions = 0
  const here = (opened: Session): Session => {
    session = opened
    return opened
  }
  const all = dealtTo([workedHere(edition)])
  const game = openGame({
    edition,
    library: { codex, sources, narrator },
    begin: (chair, seed, committed) => here(begin(edition, runs, chair, seed ?? 7, committed)),
    watch: play => watch(edition, play),
    fork: play => here(fork(edition, runs, play)),
    left: left && { words: 'a play', goOn: () => here(goOn(edition, runs, left)) },
    kept: () => runs.list(),
    rerun: (starts, seeds, after) => all(starts, seeds.slice(0, FEW), after),
    settings: { ...DEFAULTS, odds: seed % 2 === 0 ? 'on' : 'off' },
    settingsFile: undefined,
    set: () => undefined,
    before: readNowhere(),
    once: { said: () => new Set(), say: () => undefined },
    write: () => 'It is written.',
    ...(place === 'watched' && { watched: playedBefore(seed, true) }),
    ...((place === 'play' || place === 'end') && {
      at: here(fork(edition, runs, playedBefore(seed, place === 'end'))),
    }),
    ascii: false,
  })
  let model: Model = openingModel({ ...game.opening, size: { columns: 80, rows: 24 } })
  let gone = false

  const perform = (effect: Effect): void => {
    if (effect.type === 'quit') gone = true
    if (effect.type === 'choose' || effect.type === 'undo' || effect.type === 'rewind') decisions += 1
    if (!OUTSIDE.has(effect.type)) game.perform(effect, tell)
  }
  function tell(message: Message): void {
    const step = update(model, message)
    model = step.model
    for (const effect of step.effects) perform(effect)
  }
  const look = (): void => {
    const cells = view(model)
    const text = cellsText(cells)
    if (cells.columns !== model.size.columns || cells.rows !== model.size.rows)
      throw new Error('The picture has another size than the screen.')
    if (cells.chars.length !== cells.columns * cells.rows)
      throw new Error('Something was drawn outside the screen.')
    if (!isTooSmall(model.size) && footerOf(model, model.size.columns).length === 0)
      throw new Error(`No key is named on ${model.here.page}:\n${text}`)
    const control = CONTROL.exec(text)
    if (control)
      throw new Error(`U+${control[0].codePointAt(0)!.toString(16)} on ${model.here.page}:\n${text}`)
    if (session && !model.replay && model.turn && String(model.turn.path) !== String(session.turn().path))
      throw new Error(`${model.turn.path} is shown, and ${session.turn().path} is played.`)
    if (session && !model.replay && !model.turn) throw new Error('A play is on, and nothing of it is shown.')
  }
  tell({ type: 'changed' })

  return {
    model: () => model,
    decisions: () => decisions,
    stop: game.stop,
    /** Whether the player has left. */
    async stroke(event: ScreenEvent): Promise<boolean> {
      tell(event)
      if (model.replay?.auto) tell({ type: 'waited' })
      look()
      // Odds are worked out between two strokes.
      if (model.here.page === 'odds') await new Promise(done => setImmediate(done))
      return gone
    },
    /** What is shown as decided stands in the file. */
    checkKept(): void {
      if (!session) return
      const { path } = session.turn()
      if (path.length === 0) return
      const kept = openRuns(folder).list()
      if (
        !kept.some(
          run =>
            run.chair === session!.chair && run.seed === session!.seed && String(run.path) === String(path),
        )
      )
        throw new Error(`${session.chair} ${session.seed} ${path} was shown, and is not kept.`)
    },
  }
}

/** What the terminal does and the game does not. */
const OUTSIDE: ReadonlySet<Effect['type']> = new Set(['redraw', 'suspend', 'copy', 'wait', 'rest', 'quit'])
