/** `story/questions.ink`: every question as ink knows it, so that the story also plays alone in Inky. */
import { type ArgumentKind, QUESTIONS } from './questions.ts'

/** Names of parameters; none may be the name of a question. */
const PARAMETER: Readonly<Record<ArgumentKind, string>> = {
  person: 'who',
  side: 'side',
  motion: 'motion',
  bloc: 'bloc',
  institution: 'institution',
  outcome: 'ending',
  fate: 'lot',
  number: 'number',
  option: 'option',
  scene: 'errand',
}

/** What Inky is told when there is no crisis to ask. */
const ALONE = { yes: 'true', count: '6', words: '"six"' } as const

export const questionsInk = (): string =>
  [
    '// Every question a scene may ask, made from src/narrator/questions.ts by `npm run story`.',
    '// The answers here are for Inky, where there is no crisis to ask.',
    ...Object.entries(QUESTIONS).flatMap(([name, { args, answer }]) => {
      const heading = `${name}(${parameters(args).join(', ')})`
      return ['', `EXTERNAL ${heading}`, `=== function ${heading} ===`, `    ~ return ${ALONE[answer]}`]
    }),
    '',
  ].join('\n')

/** `who, other`: a second parameter of a kind gets another name. */
const parameters = (args: readonly ArgumentKind[]): readonly string[] =>
  args.map((kind, place) => (args.indexOf(kind) === place ? PARAMETER[kind] : 'other'))
