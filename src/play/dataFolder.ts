/** Where plays are kept on this machine. */
import { homedir } from 'node:os'
import { join } from 'node:path'

const NAME = 'arithmetic-majority'

/** `MAJORITY_HOME` if set; else the platform's own place for a program's data. */
export function dataFolder(env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string {
  if (env.MAJORITY_HOME) return env.MAJORITY_HOME
  const home = homedir()
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), NAME)
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', NAME)
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), NAME)
}
