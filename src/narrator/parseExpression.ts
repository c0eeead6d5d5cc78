/**
 * Reads what stands between `{` and `:` in prose, and after `# needs:`. The two
 * differ only in quotation marks: prose asks `in_room("zhukov")`, a tag
 * `in_room(zhukov)`.
 */

import { isWrong, type Reading, read, wrong } from './problem.ts'
import { type ArgumentKind, QUESTIONS, type QuestionName } from './questions.ts'
import { noSuch, readArgument } from './vocabulary.ts'

export type Expression =
  | { readonly ask: string; readonly args: readonly Expression[] }
  | { readonly name: string }
  | { readonly quoted: string }
  | { readonly number: number }
  | { readonly not: Expression }
  | { readonly all: readonly Expression[] }
  | { readonly any: readonly Expression[] }
  | { readonly compare: readonly [Expression, Expression] }

/** Whether words stand in quotation marks. */
export type Dialect = 'prose' | 'tag'

const TOKEN = /\s*(?:"([^"]*)"|(\d+(?:\.\d+)?)|([A-Za-z_][\w.]*)|(&&|\|\||[=!<>]=|[<>!(),-]|\S))/gy

interface Token {
  readonly type: 'quoted' | 'number' | 'name' | 'sign' | 'end'
  readonly text: string
}

function tokens(text: string): readonly Token[] {
  const found = [...text.trimEnd().matchAll(TOKEN)].map(
    ([, quoted, number, name, sign]): Token =>
      quoted !== undefined
        ? { type: 'quoted', text: quoted }
        : number !== undefined
          ? { type: 'number', text: number }
          : name !== undefined
            ? { type: 'name', text: name }
            : { type: 'sign', text: sign! },
  )
  return [...found, { type: 'end', text: '' }]
}

const AND = ['and', '&&'] as const
const OR = ['or', '||'] as const

/** Thrown and caught within this file only, so that the grammar below stays legible. */
class Malformed extends Error {}

/** One pass over the tokens, a function for each level of the grammar, loosest first. */
class Parser {
  #at = 0
  readonly #tokens: readonly Token[]

  constructor(text: string) {
    this.#tokens = tokens(text)
  }

  whole(): Expression {
    const expression = this.#joined()
    if (this.#token.type !== 'end') throw new Malformed(`"${this.#token.text}" should not stand there`)
    return expression
  }

  get #token(): Token {
    return this.#tokens[this.#at]!
  }

  #next(): Token {
    return this.#tokens[this.#at++]!
  }

  #sees(...texts: readonly string[]): boolean {
    const { type, text } = this.#token
    return (type === 'name' || type === 'sign') && texts.includes(text)
  }

  #take(...texts: readonly string[]): boolean {
    const sees = this.#sees(...texts)
    if (sees) this.#at++
    return sees
  }

  /** `a and b and c`, or with `or`; the two do not meet, since ink ranks them alike and nobody else does. */
  #joined(): Expression {
    const parts = [this.#compared()]
    const [words, others] = this.#sees(...AND) ? [AND, OR] : [OR, AND]
    while (this.#take(...words)) parts.push(this.#compared())
    if (this.#sees(...others)) throw new Malformed('it needs parentheses where "and" meets "or"')
    return parts.length === 1 ? parts[0]! : words === AND ? { all: parts } : { any: parts }
  }

  #compared(): Expression {
    const left = this.#not()
    return this.#take('==', '!=', '<=', '>=', '<', '>') ? { compare: [left, this.#not()] } : left
  }

  #not(): Expression {
    return this.#take('not') ? { not: this.#not() } : this.#single()
  }

  #single(): Expression {
    if (this.#take('(')) return this.#inParentheses()
    if (this.#take('-')) return this.#number(this.#next(), -1)
    const token = this.#next()
    if (token.type === 'number') return this.#number(token, 1)
    if (token.type === 'quoted') return { quoted: token.text }
    if (token.type !== 'name')
      throw new Malformed(
        token.text ? `"${token.text}" should not stand there` : 'something is missing at its end',
      )
    return this.#take('(') ? { ask: token.text, args: this.#arguments() } : { name: token.text }
  }

  #inParentheses(): Expression {
    const inner = this.#joined()
    if (!this.#take(')')) throw new Malformed('a parenthesis is not closed')
    return inner
  }

  #number({ type, text }: Token, sign: 1 | -1): Expression {
    if (type !== 'number' || text.includes('.')) throw new Malformed(`"${text}" is not a whole number`)
    return { number: sign * Number(text) }
  }

  #arguments(): readonly Expression[] {
    if (this.#take(')')) return []
    const args = [this.#joined()]
    while (this.#take(',')) args.push(this.#joined())
    if (!this.#take(')')) throw new Malformed('a parenthesis is not closed')
    return args
  }
}

/** The shape of an expression; whether its words exist is for the check. */
export function parseExpression(text: string): Reading<Expression> {
  try {
    return read(new Parser(text).whole())
  } catch (problem) {
    if (problem instanceof Malformed) return wrong(`"${text.trim()}" cannot be read: ${problem.message}.`)
    throw problem
  }
}

/** An option or errand that an expression names, to be looked for once all scenes are known. */
export interface Naming {
  readonly kind: 'option' | 'scene'
  readonly id: string
}

export interface Checked {
  readonly wrongs: readonly string[]
  readonly names: readonly Naming[]
}

const CLEAN: Checked = { wrongs: [], names: [] }
export const spoilt = (...wrongs: readonly string[]): Checked => ({ wrongs, names: [] })
const together = (parts: readonly Checked[]): Checked => ({
  wrongs: parts.flatMap(part => part.wrongs),
  names: parts.flatMap(part => part.names),
})

const isQuestion = (name: string): name is QuestionName => Object.hasOwn(QUESTIONS, name)

/** Checks every question of an expression that should say yes or no. */
export function checkTruth(expression: Expression, dialect: Dialect): Checked {
  if ('not' in expression) return checkTruth(expression.not, dialect)
  if ('all' in expression) return together(expression.all.map(each => checkTruth(each, dialect)))
  if ('any' in expression) return together(expression.any.map(each => checkTruth(each, dialect)))
  if ('compare' in expression) return checkComparison(expression.compare, dialect)
  if ('ask' in expression) return checkQuestion(expression, dialect, 'yes')
  return spoilt(bareWord(expression))
}

function checkComparison(sides: readonly [Expression, Expression], dialect: Dialect): Checked {
  if (dialect === 'tag')
    return spoilt('A condition in a tag has no comparisons; ask a question that says yes or no.')
  return together(
    sides.map(side =>
      'number' in side
        ? CLEAN
        : 'ask' in side
          ? checkQuestion(side, dialect, 'count')
          : spoilt('Only numbers are compared.'),
    ),
  )
}

/** Checks what `{…}` prints: a count or words, never a yes. */
export function checkPrinted(expression: Expression): Checked {
  if ('name' in expression) return spoilt(bareWord(expression))
  if (!('ask' in expression))
    return spoilt('Only a question that answers with a number or words can be printed.')
  if (!isQuestion(expression.ask)) return checkQuestion(expression, 'prose', 'yes')
  const { answer } = QUESTIONS[expression.ask]
  if (answer === 'yes')
    return spoilt(
      `${expression.ask}() says yes or no; write what follows from it: {${expression.ask}(…): this|that}.`,
    )
  return checkQuestion(expression, 'prose', answer)
}

const bareWord = (expression: Expression): string =>
  'name' in expression
    ? isQuestion(expression.name)
      ? `Write ${expression.name}() with parentheses.`
      : noSuch('question', expression.name, Object.keys(QUESTIONS))
    : 'A question should stand here.'

function checkQuestion(
  { ask, args }: Extract<Expression, { ask: string }>,
  dialect: Dialect,
  wanted: 'yes' | 'count' | 'words',
): Checked {
  if (!isQuestion(ask)) return spoilt(noSuch('question', ask, Object.keys(QUESTIONS)))
  const question: { readonly args: readonly ArgumentKind[]; readonly answer: string } = QUESTIONS[ask]
  if (question.answer !== wanted)
    return spoilt(
      wanted === 'yes'
        ? `${ask}() gives a ${question.answer === 'count' ? 'number' : 'word'}, where a yes or no is needed.`
        : `${ask}() says yes or no, where a number is needed.`,
    )
  if (args.length !== question.args.length) return spoilt(wrongCount(ask, question.args, args.length))
  return together(args.map((arg, place) => checkArgument(question.args[place]!, arg, dialect)))
}

/** `trusts takes person, person, number; here are 2.` */
export const wrongCount = (name: string, kinds: readonly string[], given: number): string =>
  kinds.length === 0
    ? `${name} takes nothing between its parentheses.`
    : `${name} takes ${kinds.join(', ')}; ${given === 0 ? 'nothing is' : given === 1 ? 'one is' : `${given} are`} given.`

function checkArgument(kind: ArgumentKind, arg: Expression, dialect: Dialect): Checked {
  if (kind === 'number' && 'ask' in arg && dialect === 'prose') return checkQuestion(arg, dialect, 'count')
  const word = wordOf(arg, dialect)
  if (isWrong(word)) return spoilt(word.wrong)
  const argument = readArgument(kind, word.read)
  if (isWrong(argument)) return spoilt(argument.wrong)
  return kind === 'option' || kind === 'scene'
    ? { wrongs: [], names: [{ kind, id: String(argument.read) }] }
    : CLEAN
}

/** A word as its dialect writes it. */
function wordOf(arg: Expression, dialect: Dialect): Reading<string | number> {
  if ('number' in arg) return read(arg.number)
  if ('quoted' in arg)
    return dialect === 'prose'
      ? read(arg.quoted)
      : wrong(`Write ${arg.quoted} without quotation marks in a tag.`)
  if ('name' in arg)
    return dialect === 'tag' ? read(arg.name) : wrong(`Write "${arg.name}" in quotation marks in prose.`)
  return wrong('A name or a number should stand between the parentheses.')
}
