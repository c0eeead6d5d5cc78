/** The narrator of the story this program carries. */
import { ink } from 'story:compiled'
import { openNarrator } from '../narrator/narrator.ts'

export const narrator = openNarrator(ink)
