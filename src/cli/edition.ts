/** The edition this program carries. */
import { index } from 'story:compiled'
import { chairs } from '../../story/chairs.ts'
import { opening } from '../../story/opening.ts'
import { type Edition, openEdition } from '../play/edition.ts'

export const ourEdition = (): Edition => openEdition(index, opening, chairs)
