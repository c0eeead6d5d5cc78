/** `majority` and `majority play`: decides between screen and lines, and opens the play. */
import { codex, ink, sources } from 'story:compiled'
import { openNarrator } from '../narrator/narrator.ts'
import { dataFolder } from '../play/dataFolder.ts'
import type { Edition } from '../play/edition.ts'
import type { Runs } from '../play/runs.ts'
import type { Session } from '../play/session.ts'
import type { Playthrough } from '../play/turn.ts'
import { quoted } from '../text/quoted.ts'
import type { Call } from './commands.ts'
import { ourEdition } from './edition.ts'
import { begin, fork, goOn, notices, ourRuns, unfinished, watch } from './kept.ts'
import { plainManner, speaksUtf8 } from './manner.ts'
import { ownProgram, rerunOn } from './oddsWorkers.ts'
import { chairOption, levelOption, seedOption } from './options.ts'
import { playLines } from './playLines.ts'
import { UserError } from './userError.ts'

export const NO_FOLDER = 'This account has no home folder to keep plays in. Name a folder in MAJORITY_HOME.'

export async function run(call: Call): Promise<number> {
  const edition = ourEdition()
  const chair = chairOption(edition, call)
  const seed = seedOption(call)
  const manner = plainManner(call)
  const theme = await themeOption(call)
  const level = levelOption(call)
  if (typeof call.options.story === 'string') return playStory(call.options.story, call, theme)
  const runs = ourRuns()
  const committed = call.options.committed === true
  return wantsLines(call, process.env)
    ? playLines(
        edition,
        runs,
        { chair, seed, committed, level, hindsight: call.options.odds === true },
        manner,
      )
    : playScreen(edition, runs, call, theme, {
        at: chair && begin(edition, runs, chair, seed, committed),
        seed,
      })
}

/** Somebody else's story: nothing of ours is opened. */
async function playStory(file: string, call: Call, theme: Theme): Promise<number> {
  const folder = dataFolder()
  if (folder === undefined) throw new UserError(NO_FOLDER, 1)
  const { playTale } = await import('./playTale.ts')
  if (wantsLines(call, process.env)) return playTale(file, call, folder, undefined)
  const { colourDepth } = await import('../tui/themes.ts')
  return playTale(file, call, folder, {
    terminal: { look: { theme, depth: colourDepth(process.env) } },
    ascii: call.options.ascii === true || !speaksUtf8(process.env),
  })
}

/** No terminal, a dumb one, or somebody who asked: lines. */
export function wantsLines({ options }: Call, env: NodeJS.ProcessEnv): boolean {
  return (
    options.plain === true ||
    Boolean(env.ACCESSIBLE) ||
    !process.stdout.isTTY ||
    !process.stdin.isTTY ||
    env.TERM === undefined ||
    env.TERM === 'dumb' ||
    env.TERM.startsWith('vt')
  )
}

type Theme = typeof import('../tui/themes.ts').THEMES[number]

/** Lines of text have no theme, but a wrong one is wrong there too. */
export async function themeOption({ options }: Call): Promise<Theme> {
  if (options.theme === undefined) return 'auto'
  const { THEMES } = await import('../tui/themes.ts')
  const theme = THEMES.find(each => each === options.theme)
  if (!theme)
    throw new UserError(`There is no theme ${quoted(String(options.theme))}. Themes: ${THEMES.join(', ')}.`)
  return theme
}

/** What the screen opens on: a play to go on with, or one to watch; else the title. */
interface OpensOn {
  readonly at?: Session
  readonly watched?: Playthrough
  readonly seed?: number
}

export async function playScreen(
  edition: Edition,
  runs: Runs,
  call: Call,
  theme: Theme,
  { at, watched, seed }: OpensOn,
): Promise<number> {
  const [{ playOnScreen }, { colourDepth }] = await Promise.all([
    import('../tui/play.ts'),
    import('../tui/themes.ts'),
  ])
  const left = unfinished(edition, runs)
  await playOnScreen({
    edition,
    library: { codex, sources, narrator: who => openNarrator(ink(who)) },
    watch: play => watch(edition, play),
    fork: play => fork(edition, runs, play),
    ...(watched && { watched }),
    begin: (who, drawn, forGood) => begin(edition, runs, who, drawn, forGood),
    left: left && {
      words: `${edition.opening.people[left.chair].name}, ${left.path.length} ${left.path.length === 1 ? 'step' : 'steps'} in`,
      goOn: () => goOn(edition, runs, left),
    },
    kept: () => runs.list(),
    narrator: who => openNarrator(ink(who)),
    ...(at && { at }),
    seed,
    rerun: rerunOn(edition, { program: ownProgram(), apart: true }),
    hindsight: call.options.odds === true,
    level: levelOption(call),
    notice: notices(edition, runs).join(' ') || undefined,
    ascii: call.options.ascii === true || !speaksUtf8(process.env),
    terminal: { look: { theme, depth: colourDepth(process.env) } },
  })
  return 0
}
