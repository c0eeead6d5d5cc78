import fc from 'fast-check'

/**
 * Properties are tried on the same cases everywhere, so that a change either
 * passes or does not. `MAJORITY_CASES=3000 npm test` tries that many others.
 */
const cases = Number(process.env.MAJORITY_CASES ?? 0)
fc.configureGlobal(cases > 0 ? { numRuns: cases } : { seed: 19570618 })
