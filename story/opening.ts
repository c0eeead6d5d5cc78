/** The crisis as the story opens it. */
import type { Opening } from '../src/engine/opening.ts'
import { blocs, holders } from './blocs.ts'
import { favours, guesses, pacts, people, ties } from './people.ts'

export const opening: Opening = { people, ties, favours, guesses, pacts, blocs, holders }
