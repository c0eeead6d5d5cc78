/** How plain lines are set, from options and surroundings. */
import type { Manner } from '../plain/lines.ts'
import { ascii } from '../text/ascii.ts'
import type { Call } from './commands.ts'
import { widthOption } from './options.ts'

const WIDTH = 72

export function plainManner(call: Call): Manner {
  const plainLetters = call.options.ascii === true || !speaksUtf8(process.env)
  return {
    width: widthOption(call) ?? WIDTH,
    marks: call.options.marks === true,
    ascii: plainLetters ? ascii : text => text,
  }
}

/** Whether the locale can show more than ASCII. Nothing said is taken for yes. */
export function speaksUtf8(env: NodeJS.ProcessEnv): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG
  return locale === undefined || locale === '' || /utf-?8/i.test(locale)
}
