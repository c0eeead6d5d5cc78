/** The chairs one can sit in, in the order in which they are offered. */
import type { Chair } from '../src/narrator/chairs.ts'
import { bulganin } from './chairs/bulganin.ts'
import { khrushchev } from './chairs/khrushchev.ts'
import { mikoyan } from './chairs/mikoyan.ts'

export const chairs: readonly Chair[] = [khrushchev, bulganin, mikoyan]
