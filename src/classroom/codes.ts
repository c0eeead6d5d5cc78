/** Codes that survive a blackboard: no sign looks like another, and no vowel but one makes words of them. */
import { createHash, randomBytes, randomInt } from 'node:crypto'

/** 27 signs, 4.75 bits each. */
const SIGNS = 'BCDEFGHJKLMNPQRSTVWXYZ34679'
/** What is written for a sign by somebody who misread it. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'Q',
  O: 'Q',
  '1': 'L',
  I: 'L',
  '2': 'Z',
  '5': 'S',
  '8': 'B',
  U: 'V',
}

/** On the board: finds the class. */
export const CLASS_CODE = 6
/** On the card: sits down. */
export const SEAT_KEY = 5
/** On paper in the teacher's drawer, for a lost link: 95 bits. */
const RECOVERY_CODE = 20

const makeCode = (length: number): string =>
  Array.from({ length }, () => SIGNS[randomInt(SIGNS.length)]).join('')

export const makeClassCode = (): string => makeCode(CLASS_CODE)
export const makeSeatKey = (): string => makeCode(SEAT_KEY)
export const makeRecoveryCode = (): string => makeCode(RECOVERY_CODE).replace(/.{5}(?=.)/g, '$&-')
/** For the teacher's link: 160 bits in hex. */
export const makeSecret = (): string => randomBytes(20).toString('hex')

/** What somebody typed, as a code was made: case, gaps and look-alikes forgiven. */
export const readCode = (typed: string): string =>
  Array.from(typed.slice(0, 64).toUpperCase(), sign => LOOKALIKES[sign] ?? sign)
    .filter(sign => SIGNS.includes(sign))
    .join('')

/** What is kept of a secret: SHA-256 in hex. A recovery code is kept as `readCode` reads it. */
export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')
export const recoveryDigest = (typed: string): string => digestOf(readCode(typed))
