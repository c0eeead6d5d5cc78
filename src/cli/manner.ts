/** How plain lines are set, from settings and surroundings. */
import type { Manner } from '../plain/lines.ts'
import type { Settings } from '../play/settings.ts'
import { ascii } from '../text/ascii.ts'
import type { Call } from './commands.ts'
import { ourSettings } from './ourSettings.ts'

/** As the player has set it, and as the program was called. */
export const plainManner = (call: Call): Manner => mannerOf(ourSettings(call).now())

export function mannerOf(settings: Settings, env: NodeJS.ProcessEnv = process.env): Manner {
  const onlyAscii = settings.ascii === 'auto' ? !speaksUtf8(env) : settings.ascii === 'on'
  return {
    width: Number(settings.width),
    marks: settings.marks === 'on',
    ascii: onlyAscii ? ascii : text => text,
  }
}

/** Whether a screen can show more than ASCII: the console of Linux has letters, and few signs. */
export const drawsSigns = (env: NodeJS.ProcessEnv): boolean => speaksUtf8(env) && env.TERM !== 'linux'

/** Whether the locale can show more than ASCII. Nothing said is taken for yes. */
export function speaksUtf8(env: NodeJS.ProcessEnv): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG
  return locale === undefined || locale === '' || /utf-?8/i.test(locale)
}
