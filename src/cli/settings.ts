/** `majority settings [KEY [VALUE]]`. */
import { isSettingKey, readValue } from '../play/settings.ts'
import { sanitize } from '../text/sanitize.ts'
import { noSuchSetting, noSuchValue, settingSentence, settingSentences } from '../text/settings.ts'
import type { Call } from './commands.ts'
import { mannerOf } from './manner.ts'
import { ourSettings } from './ourSettings.ts'
import { UserError } from './userError.ts'

export function run(call: Call): number {
  const ours = ourSettings(call)
  const { ascii } = mannerOf(ours.now())
  const print = (words: string): void => void process.stdout.write(`${ascii(words)}\n`)
  // As it would stand in the file, too: theme = dark.
  const [key, ...rest] = call.rest.join(' ').replace('=', ' ').split(' ').filter(Boolean)
  for (const notice of ours.notices()) process.stderr.write(`majority: ${notice}\n`)
  if (key === undefined) {
    if (call.options.json) print(JSON.stringify({ file: ours.file ?? null, settings: ours.now() }, null, 2))
    else {
      for (const words of settingSentences(ours.now())) print(words)
      if (ours.file) print(`They are kept in ${sanitize(ours.file)}.`)
    }
    return 0
  }
  if (!isSettingKey(key)) throw new UserError(noSuchSetting(key))
  if (rest.length > 0) {
    const value = readValue(key, rest.join(' '))
    if (value === undefined) throw new UserError(noSuchValue(key, rest.join(' ')))
    const trouble = ours.keep(key, value)
    if (trouble !== undefined) throw new UserError(trouble, 1)
  }
  print(call.options.json ? JSON.stringify({ [key]: ours.now()[key] }) : settingSentence(ours.now(), key))
  return 0
}
