/** The settings of this player: as they are kept, and for this once as the program was called. */
import { configFolder, dataFolder } from '../play/dataFolder.ts'
import { openReadBefore, type ReadBefore, readNowhere } from '../play/readBefore.ts'
import { openSaidOnce, type SaidOnce } from '../play/saidOnce.ts'
import { DEFAULTS, type SettingKey, type Settings, withSetting } from '../play/settings.ts'
import { openSettings, type SettingsFile } from '../play/settingsFile.ts'
import { explainSettings } from '../text/settings.ts'
import type { Call } from './commands.ts'
import { levelOption, themeOption, widthOption } from './options.ts'

export interface OurSettings {
  readonly now: () => Settings
  /** Where they are kept; an account without a home has no such place. */
  readonly file: string | undefined
  /** Keeps one; a sentence if it cannot be kept. */
  readonly keep: (key: SettingKey, value: string) => string | undefined
  /** The same where it holds for now in any case. */
  readonly set: (key: SettingKey, value: string) => string | undefined
  /** What is to be said of the file. */
  readonly notices: () => readonly string[]
}

export function ourSettings(call: Call, env: NodeJS.ProcessEnv = process.env): OurSettings {
  const folder = configFolder(env)
  const kept = folder === undefined ? undefined : openSettings(folder)
  let now = { ...(kept?.settings ?? DEFAULTS), ...fromSurroundings(env), ...fromCall(call) }
  const keep: OurSettings['keep'] = (key, value) => {
    now = withSetting(now, key, value)
    if (!kept) return 'This account has no home folder to keep settings in. Name a folder in MAJORITY_HOME.'
    const answer = kept.set(key, value)
    return 'problem' in answer ? explainSettings(answer.problem) : undefined
  }
  return {
    now: () => now,
    file: kept?.file,
    keep,
    set(key, value) {
      const trouble = keep(key, value)
      return trouble && `${trouble} It holds until you leave.`
    },
    notices: () => (kept ? noticesOf(kept, ourSaidOnce(env)) : []),
  }
}

export function ourSaidOnce(env: NodeJS.ProcessEnv = process.env): SaidOnce {
  const folder = dataFolder(env)
  return folder === undefined ? { said: () => new Set(), say: () => {} } : openSaidOnce(folder)
}

export function ourReadBefore(env: NodeJS.ProcessEnv = process.env): ReadBefore {
  const folder = dataFolder(env)
  return folder === undefined ? readNowhere() : openReadBefore(folder)
}

/** A key that is not known here may be another edition's: that is said once. */
function noticesOf({ problems }: SettingsFile, once: SaidOnce): string[] {
  return problems.flatMap(problem => {
    const words = explainSettings(problem)
    if (problem.type !== 'unknown-key') return [words]
    const what = `setting ${problem.key}`
    if (once.said().has(what)) return []
    once.say(what)
    return [words]
  })
}

const fromSurroundings = ({ REDUCED_MOTION }: NodeJS.ProcessEnv): Partial<Settings> =>
  REDUCED_MOTION ? { motion: 'reduced' } : {}

function fromCall(call: Call): Partial<Settings> {
  const { options } = call
  const theme = themeOption(call)
  const width = widthOption(call)
  const level = levelOption(call)
  return {
    ...(theme && { theme }),
    ...(width !== undefined && { width: String(width) as Settings['width'] }),
    ...(options.marks === true && { marks: 'on' }),
    ...(options.ascii === true && { ascii: 'on' }),
    ...(level && { receipts: level }),
    ...(options.odds === true && { odds: 'on' }),
    ...(options['no-mouse'] === true && { mouse: 'off' }),
  }
}
