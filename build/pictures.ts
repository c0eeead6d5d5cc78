/**
 * Screens of the game as SVG and as text: a few for the README into `docs`, or, with a folder named, every
 * screen at three sizes and in four themes into that. `npm run screenshots [-- FOLDER]`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { codex, index, ink, sources } from 'story:compiled'
import { openNarrator } from '../src/narrator/narrator.ts'
import { openEdition } from '../src/play/edition.ts'
import { HISTORICAL_SEED, historicalPlay } from '../src/play/history.ts'
import { openSession, type Session } from '../src/play/session.ts'
import { cellsText } from '../src/tui/cells.ts'
import { gamePages } from '../src/tui/gamePages.ts'
import { type Model, openingModel } from '../src/tui/model.ts'
import { update } from '../src/tui/program.ts'
import { svgOf } from '../src/tui/shot.ts'
import { view } from '../src/tui/view.ts'
import { chairs } from '../story/chairs.ts'
import { opening } from '../story/opening.ts'

const [, , all] = process.argv
const FOLDER = all ?? 'docs'

const edition = openEdition(index, opening, chairs)
const narrator = openNarrator(ink)

/** Bulganin’s own June, up to the moment when something is so. */
function until(isSo: (session: Session) => boolean): Session {
  const { path, ...play } = historicalPlay(edition, 'bulganin')
  const session = openSession(edition, narrator, { ...play, path: [] })
  for (const way of path) {
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

function screen(session: Session, columns: number, rows: number, ...keys: readonly string[]): Model {
  const pages = gamePages(edition, { codex, sources, narrator }, () => session)
  const first = openingModel({
    size: { columns, rows },
    pages,
    chairs,
    people: opening.people,
    turn: session.turn(),
    seed: HISTORICAL_SEED,
  })
  return keys.reduce(
    (model, key) => update(model, { type: 'key', key }).model,
    update(first, { type: 'changed' }).model,
  )
}

const isIn =
  (scene: string) =>
  (session: Session): boolean =>
    session.turn().scene === scene
const hallSits = (session: Session): boolean => session.turn().crisis.hall.open

const aTable = (): Session => until(isIn('bulganin_18_quorum'))
const aVote = (): Session => instead('bulganin_18_quorum.vote_now')

const README = (): Readonly<Record<string, Model>> => ({
  scene: screen(aTable(), 80, 24, 'end'),
  board: screen(aTable(), 100, 30, 'end'),
  'roll-call': screen(aVote(), 80, 24, 'v'),
  hall: screen(until(hallSits), 80, 24, 'h'),
  settings: screen(aTable(), 80, 24, ','),
})

/** Every screen: where it is seen, and the keys that open it. */
const EVERY: Readonly<Record<string, readonly [Session, ...string[]]>> = {
  scene: [aTable(), 'end'],
  board: [aTable(), 'b'],
  whip: [aTable(), 'w'],
  journal: [aTable(), 'j'],
  told: [aTable(), 't'],
  rewind: [aTable(), 'U'],
  sources: [aTable(), 's'],
  codex: [aTable(), 'c', 'down', 'down'],
  entry: [aTable(), 'c', 'down', 'enter'],
  palette: [aTable(), ':', 'c', 'o', 'p'],
  settings: [aTable(), ',', 'down', 'down'],
  help: [aTable(), '?'],
  quit: [aTable(), 'q'],
  title: [aTable(), 'N'],
  dossier: [aTable(), 'N', '2'],
  'roll-call': [aVote(), 'v'],
  receipt: [aVote(), 'v', 'down', 'r'],
  hall: [until(hallSits), 'h'],
}
const SIZES = [
  [80, 24],
  [100, 30],
  [140, 45],
] as const
const SHOWN = ['dark', 'light', 'contrast', 'safe'] as const

mkdirSync(FOLDER, { recursive: true })
if (all === undefined)
  for (const [name, model] of Object.entries(README())) {
    const cells = view(model)
    writeFileSync(`${FOLDER}/${name}.svg`, svgOf(cells))
    writeFileSync(`${FOLDER}/${name}.txt`, `${cellsText(cells).trimEnd()}\n`)
    console.log(`${FOLDER}/${name}.svg, ${FOLDER}/${name}.txt`)
  }
else
  for (const [name, [session, ...keys]] of Object.entries(EVERY))
    for (const [columns, rows] of SIZES) {
      const cells = view(screen(session, columns, rows, ...keys))
      for (const theme of SHOWN)
        writeFileSync(`${FOLDER}/${name}-${columns}x${rows}-${theme}.svg`, svgOf(cells, theme))
    }
