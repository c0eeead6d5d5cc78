/** What is said to a class when it is over. The facts are those of `story/debrief/twelveDays.ts`. */
import type { Fate, PersonId } from '../../src/engine/crisis.ts'
import type { SourceKey } from '../sources.ts'

/** Thirty seconds, before anything else. */
export const outOfRole: readonly string[] = [
  'Turn your card face down. You are yourself again.',
  'Say your own name, and one thing your person said that you would not say.',
  'Whatever was done here was done by the people on the cards. Nobody has to defend it any longer.',
]

export const questions: readonly string[] = [
  'How do you feel?',
  'What happened? Tell it in three sentences, without saying who was right.',
  'What surprised you?',
  'What was like June 1957, what was not, and what did our model leave out?',
  'What caused the outcome? Name two causes, and say which weighed more.',
  'What if one rule had been different?',
]

export const homework = {
  title: 'Redesign one rule',
  words: [
    'Choose one rule of what you played: who may call a vote, how many make a majority, who may come in at the door, when a decision takes effect, who reads whose letters.',
    'Change it in one sentence. Then say in a hundred and fifty words what would have gone differently in your class, and which seat would have gained. Point to a vote, a speech or a document of today.',
    'The model is ours, and it can be wrong. If the rule itself is false to 1957, say so and give a source.',
  ],
} as const

/** What became of people in June 1957; whoever is not here stayed where he was. */
export const fates1957: Readonly<
  Partial<
    Record<PersonId, { readonly fate: Fate; readonly words: string; readonly sources: readonly SourceKey[] }>
  >
> = {
  molotov: { fate: 'expelled', words: 'put out', sources: ['RESOL57', 'TIME57'] },
  malenkov: { fate: 'expelled', words: 'put out', sources: ['RESOL57', 'TIME57'] },
  kaganovich: { fate: 'expelled', words: 'put out', sources: ['RESOL57', 'TIME57'] },
  shepilov: { fate: 'expelled', words: 'put out', sources: ['RESOL57', 'TIME57'] },
  bulganin: { fate: 'reprimanded', words: 'reprimanded, not in print', sources: ['VOIT'] },
  pervukhin: { fate: 'demoted', words: 'made a candidate', sources: ['VOIT'] },
  saburov: { fate: 'demoted', words: 'left the Presidium', sources: ['VOIT'] },
  zhukov: { fate: 'raised', words: 'made a full member', sources: ['FRUS24', 'TIME57', 'K'] },
  furtseva: { fate: 'raised', words: 'made a full member', sources: ['FRUS24', 'TIME57', 'K'] },
  brezhnev: { fate: 'raised', words: 'made a full member', sources: ['FRUS24', 'TIME57', 'K'] },
  shvernik: { fate: 'raised', words: 'made a full member', sources: ['FRUS24', 'TIME57', 'K'] },
  kozlov: { fate: 'raised', words: 'made a full member', sources: ['FRUS24', 'TIME57', 'K'] },
  // The plenum took three of the Committee straight into the Presidium, past the candidates, and one as a candidate.
  ignatov: { fate: 'raised', words: 'made a full member', sources: ['FRUS24', 'TIME57', 'COOLLIB'] },
  aristov: { fate: 'raised', words: 'made a full member', sources: ['FRUS24', 'TIME57', 'COOLLIB'] },
  belyaev: { fate: 'raised', words: 'made a full member', sources: ['FRUS24', 'TIME57', 'COOLLIB'] },
  pospelov: { fate: 'raised', words: 'made a candidate', sources: ['COOLLIB', 'K'] },
}
