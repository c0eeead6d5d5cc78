/** Where plays are kept on this machine. */
import { homedir } from 'node:os'
import { join } from 'node:path'

const NAME = 'arithmetic-majority'

/** `MAJORITY_HOME` if set; else the platform's own place for a program's data; none for an account without a home. */
export function dataFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  if (env.MAJORITY_HOME) return env.MAJORITY_HOME
  if (env.XDG_DATA_HOME && platform !== 'win32' && platform !== 'darwin') return join(env.XDG_DATA_HOME, NAME)
  const home = homeFolder()
  if (home === undefined) return undefined
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), NAME)
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', NAME)
  return join(home, '.local', 'share', NAME)
}

function homeFolder(): string | undefined {
  try {
    return homedir()
  } catch {
    // Containers run as accounts that no list of accounts knows.
    return undefined
  }
}
