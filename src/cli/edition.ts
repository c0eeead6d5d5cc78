/** The edition this program carries. */
import { index } from 'story:compiled'
import { type Edition, openEdition } from '../play/edition.ts'
import { chairs } from '../../story/chairs.ts'
import { opening } from '../../story/opening.ts'

export const ourEdition = (): Edition => openEdition(index, opening, chairs)
