/** Ink through inkjs' compiler: our own story, whose every warning is an error, and anybody's. */
import { Compiler } from 'inkjs/compiler/Compiler'
import { CompilerOptions } from 'inkjs/compiler/CompilerOptions'
import { StringParserElement } from 'inkjs/compiler/Parser/StringParser/StringParserElement'
import { Path } from 'inkjs/engine/Path'
import { error, type Place, type Problem } from './problem.ts'
import { PARAGRAPH_SIGN } from './tags.ts'

export interface CompiledInk {
  /** Absent if there are errors. */
  readonly ink: object | undefined
  readonly problems: readonly Problem[]
}

/** Compiles `main.ink`; a file that is not there is empty. */
export function compileInk(files: ReadonlyMap<string, string>): CompiledInk {
  const messages: string[] = []
  const contents = (file: string): string => withSigns(files.get(file) ?? '')
  const options = new CompilerOptions('main.ink', [], false, message => messages.push(message), {
    ResolveInkFilename: name => name,
    LoadInkFileContents: contents,
  })
  const ink = attempt(
    () => JSON.parse(new Compiler(contents('main.ink'), options).Compile().ToJson()!) as object,
    messages,
  )
  return { ink, problems: messages.map(message => problemIn(message)) }
}

export interface CompiledTale {
  readonly ink: object
  /** TODOs are left to its author. */
  readonly warnings: readonly Problem[]
  /** Where in the files a piece of compiled ink was written, by its path. */
  readonly placeOf: (path: string) => Place | undefined
}

/**
 * Compiles anybody's story. `read` gives the text of an included file, or a
 * sentence why not; it is asked for a file as the story names it.
 */
export function compileTale(
  file: string,
  text: string,
  read: (name: string) => string,
): { readonly ok: CompiledTale } | { readonly problem: readonly Problem[] } {
  const problems: Problem[] = []
  const options = new CompilerOptions(
    file,
    [],
    false,
    (message, type) => {
      if (type !== AUTHOR)
        problems.push({ ...problemIn(message, file), grade: type === WARNING ? 'warning' : 'error' })
    },
    { ResolveInkFilename: name => name, LoadInkFileContents: read },
  )
  const compiler = new Compiler(text, options)
  try {
    const story = withinReason(mostRules(text), () => compiler.Compile())
    const ink = JSON.parse(story.ToJson()!) as object
    const placeOf = (path: string): Place | undefined => {
      const found = story.ContentAtPath(new Path(path)).obj?.debugMetadata
      return found ? { file: found.fileName ?? file, line: found.startLineNumber } : undefined
    }
    return { ok: { ink, warnings: problems, placeOf } }
  } catch (thrown) {
    const errors = problems.filter(({ grade }) => grade === 'error')
    return { problem: errors.length > 0 ? errors : [error({ file, line: 1 }, whyNot(thrown))] }
  }
}

/** inkjs' names for its kinds of messages. */
const AUTHOR = 0
const WARNING = 1

/**
 * The most rules its parser may try. An honest story takes three or four a
 * letter; braces in quotation marks in braces take three times as many with
 * every level, without end.
 */
const mostRules = (text: string): number => 5_000_000 + 60 * text.length

class TooMuch extends Error {}

/** Runs a compilation, and ends it when the parser has tried too much. The parser numbers its tries in one place. */
function withinReason<T>(most: number, compile: () => T): T {
  let tries = 0
  Object.defineProperty(StringParserElement, '_uniqueIdCounter', {
    configurable: true,
    get: () => tries,
    set: (now: number) => {
      tries = now
      if (tries > most) throw new TooMuch()
    },
  })
  return compile()
}

/** What inkjs throws without a word of its own. */
function whyNot(thrown: unknown): string {
  if (thrown instanceof TooMuch) return 'This takes too long to read: something in it is nested too deeply.'
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  if (thrown instanceof RangeError || message.startsWith('Stack overflow'))
    return 'Something in this story is nested too deeply to be read.'
  return `Ink says: ${message}`
}

/** inkjs throws after it has reported errors; what it throws without a report is ours to see. */
function attempt(compile: () => object, messages: readonly string[]): object | undefined {
  try {
    return compile()
  } catch (thrown) {
    if (messages.length === 0) throw thrown
    return undefined
  }
}

/** Every paragraph with the sign between its words and its tags. Lines keep their numbers. */
const withSigns = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map(line => (isTaggedParagraph(line) ? line.replace('#', `# ${PARAGRAPH_SIGN} #`) : line))
    .join('\n')

const isTaggedParagraph = (line: string): boolean => /^\s*[^\s#*=~/+-]/.test(line) && line.includes('#')

/** `ERROR: 'days/18-june/bulganin.ink' line 2: Unresolved variable: nope` */
function problemIn(message: string, main = 'main.ink'): Problem {
  const [, file = main, line = '1', says = message] =
    /^\w+: '(.*?)' line (\d+): ([\s\S]*)$/.exec(message) ?? []
  return error(
    { file, line: Number(line) },
    `Ink says: ${says.trim().replace(/\s*\n\s*(?:Error:\s*)*/g, ' ')}`,
  )
}
