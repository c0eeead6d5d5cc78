/**
 * How much may be asked. A whole school comes from one address at the bell, so
 * joining is never counted; only what fails is. Addresses are kept in memory,
 * for a minute.
 */

/** A second's worth of tokens, and how many a bucket holds. */
const RATE = 20
const BUCKET = 40

/** Whether one more is within what a seat may ask: 20 a second, 40 at a stretch. */
export function bucket(now: () => number): () => boolean {
  let tokens = BUCKET
  let filled = now()
  return () => {
    const at = now()
    tokens = Math.min(BUCKET, tokens + ((at - filled) * RATE) / 1_000)
    filled = at
    if (tokens < 1) return false
    tokens -= 1
    return true
  }
}

const MINUTE = 60_000
/** What somebody waits for an answer where too much has failed, at least; and milliseconds between two such answers. */
const TARPIT = 2_000
const SPACING = 200
/** Nobody waits longer: who would have to is not answered at all. */
const LONGEST = 5_000

export interface Failures {
  readonly count: (who: string) => void
  /** Milliseconds until `who` may have his next answer; infinity while too many wait for one. */
  readonly wait: (who: string) => number
}

/** Counts failures by address or class within a minute; beyond `most` answers come late, and five a second whoever asks. */
export function failures(now: () => number, most: number): Failures {
  const counts = new Map<string, { readonly until: number; failed: number; next: number }>()
  const of = (who: string) => {
    const found = counts.get(who)
    return found && found.until > now() ? found : undefined
  }
  return {
    count(who) {
      if (counts.size > 10_000) for (const [key, { until }] of counts) if (until <= now()) counts.delete(key)
      const found = of(who) ?? { until: now() + MINUTE, failed: 0, next: 0 }
      found.failed += 1
      counts.set(who, found)
    },
    wait(who) {
      const found = of(who)
      if (!found || found.failed < most) return 0
      if (found.next + SPACING > now() + LONGEST) return Number.POSITIVE_INFINITY
      found.next = Math.max(found.next + SPACING, now() + TARPIT)
      return found.next - now()
    },
  }
}
