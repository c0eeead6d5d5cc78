/** Four screens of the game for the README, as SVG and as text, into `docs`. `npm run screenshots`. */
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

const FOLDER = 'docs'

const edition = openEdition(index, opening, chairs)
const narrator = openNarrator(ink('bulganin'))

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
  const pages = gamePages(edition, { codex, sources, narrator: () => narrator }, () => session)
  const first = openingModel({
    size: { columns, rows },
    pages,
    chairs,
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

const PICTURES: Readonly<Record<string, Model>> = {
  scene: screen(until(isIn('bulganin_18_quorum')), 80, 24, 'end'),
  board: screen(until(isIn('bulganin_18_quorum')), 100, 30, 'end'),
  'roll-call': screen(instead('bulganin_18_quorum.vote_now'), 80, 24, 'v'),
  hall: screen(until(hallSits), 80, 24, 'h'),
}

mkdirSync(FOLDER, { recursive: true })
for (const [name, model] of Object.entries(PICTURES)) {
  const cells = view(model)
  writeFileSync(`${FOLDER}/${name}.svg`, svgOf(cells))
  writeFileSync(`${FOLDER}/${name}.txt`, `${cellsText(cells).trimEnd()}\n`)
  console.log(`${FOLDER}/${name}.svg, ${FOLDER}/${name}.txt`)
}
