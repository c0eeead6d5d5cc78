/** `# needs: in_room(zhukov) and not quorum_pleaded()`, read into a `Condition`. */
import { type Checked, checkTruth, type Expression, type Naming, parseExpression } from './parseExpression.ts'
import { isWrong, type Reading, read, wrong } from './problem.ts'
import type { QuestionName } from './questions.ts'
import type { Condition } from './storyIndex.ts'

export interface ParsedCondition {
  readonly condition: Condition
  readonly names: readonly Naming[]
}

export function parseCondition(text: string): Reading<ParsedCondition> {
  const expression = parseExpression(text)
  if (isWrong(expression)) return expression
  const { wrongs, names }: Checked = checkTruth(expression.read, 'tag')
  return wrongs.length > 0
    ? wrong(wrongs.join(' '))
    : read({ condition: conditionOf(expression.read), names })
}

/** Of an expression already checked. */
function conditionOf(expression: Expression): Condition {
  if ('not' in expression) return { not: conditionOf(expression.not) }
  if ('all' in expression) return { all: expression.all.map(conditionOf) }
  if ('any' in expression) return { any: expression.any.map(conditionOf) }
  if ('ask' in expression) return { ask: expression.ask as QuestionName, args: expression.args.map(wordIn) }
  throw new Error('An expression that passed the check of conditions holds something that is none.')
}

function wordIn(arg: Expression): string | number {
  if ('name' in arg) return arg.name
  if ('number' in arg) return arg.number
  throw new Error('An argument that passed the check of conditions is neither a name nor a number.')
}
