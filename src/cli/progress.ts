/** Progress on standard error, for whatever takes more than a second. Ctrl-C ends it without a word. */
import { constants } from 'node:os'
import type { Watch } from '../play/rerun.ts'

const SOON = 1_000
/** Between two lines where a line cannot be written over. */
const NOW_AND_THEN = 5_000
const BACK_AND_CLEAR = '\r\u001b[K'

export function showProgress(doing: string): Watch & { readonly end: () => void } {
  const inPlace = process.stderr.isTTY === true
  let due = performance.now() + SOON
  let shown = ''
  const clear = (): void => {
    if (shown !== '' && inPlace) process.stderr.write(BACK_AND_CLEAR)
    shown = ''
  }
  const interrupted = (): void => {
    clear()
    process.exit(128 + constants.signals.SIGINT)
  }
  process.once('SIGINT', interrupted)
  return {
    onProgress(done, all) {
      if (performance.now() < due) return
      const words = `${doing}: ${Math.floor((100 * done) / all)} %`
      if (words === shown) return
      shown = words
      process.stderr.write(inPlace ? `${BACK_AND_CLEAR}${words}` : `${words}\n`)
      if (!inPlace) due = performance.now() + NOW_AND_THEN
    },
    end() {
      clear()
      process.off('SIGINT', interrupted)
    },
  }
}
