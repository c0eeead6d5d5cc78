/** Where plays and settings are kept on this machine. */
import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'

const NAME = 'arithmetic-majority'

/** Where a platform keeps one kind of thing: the variable that names the place, and the place if it names none. */
interface Place {
  readonly xdg: string
  readonly home: readonly string[]
  readonly windows: readonly [variable: string, folder: string]
}

const DATA: Place = {
  xdg: 'XDG_DATA_HOME',
  home: ['.local', 'share'],
  windows: ['LOCALAPPDATA', 'Local'],
}
const CONFIG: Place = { xdg: 'XDG_CONFIG_HOME', home: ['.config'], windows: ['APPDATA', 'Roaming'] }

/** `MAJORITY_HOME` if set, a relative one from where one stands; else the platform's own place for a program's data; none for an account without a home. */
export const dataFolder = (env = process.env, platform = process.platform): string | undefined =>
  folderIn(DATA, env, platform)

/** The same for its settings. */
export const configFolder = (env = process.env, platform = process.platform): string | undefined =>
  folderIn(CONFIG, env, platform)

function folderIn(place: Place, env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined {
  if (env.MAJORITY_HOME) return resolve(env.MAJORITY_HOME)
  const xdg = env[place.xdg]
  // A relative one counts for nothing, by the XDG Base Directory Specification.
  if (xdg && isAbsolute(xdg) && platform !== 'win32' && platform !== 'darwin') return join(xdg, NAME)
  const home = homeFolder()
  if (home === undefined) return undefined
  const [variable, folder] = place.windows
  if (platform === 'win32') return join(env[variable] ?? join(home, 'AppData', folder), NAME)
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', NAME)
  return join(home, ...place.home, NAME)
}

function homeFolder(): string | undefined {
  try {
    return homedir()
  } catch {
    // Containers run as accounts that no list of accounts knows.
    return undefined
  }
}
