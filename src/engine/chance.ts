/**
 * Seeded draws. Every draw names its purpose, its person and its moment, so
 * that one changed decision does not reshuffle anybody else's luck. Whole
 * numbers only. Seed 0 is the still seed: nobody is in a mood, and each does
 * what he is likeliest to do.
 */

export const STILL = 0

/** What a draw is for; each is a stream of its own. */
export const STREAM = { mood: 1, choice: 2, ruling: 3, obedience: 4, travel: 5, hall: 6, eve: 7 } as const
export type Stream = (typeof STREAM)[keyof typeof STREAM]

/** Two rounds of the murmur3 finaliser over the four numbers that name a draw; 32 bits. */
function hash(seed: number, stream: number, person: number, moment: number): number {
  let h = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(stream + 1, 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b) ^ Math.imul(person + 1, 0x27d4eb2f)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ Math.imul(moment + 1, 0x165667b1)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** A whole number from −reach to reach, small ones likelier; 0 under the still seed. */
export function swing(seed: number, stream: Stream, person: number, moment: number, reach: number): number {
  if (seed === STILL) return 0
  const h = hash(seed, stream, person, moment)
  const sides = reach + 1
  return (((h & 0xffff) * sides) >>> 16) - (((h >>> 16) * sides) >>> 16)
}
