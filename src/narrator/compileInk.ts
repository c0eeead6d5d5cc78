/** The story through inkjs' compiler, whose every warning is an error here. */
import { Compiler, CompilerOptions } from 'inkjs/full'
import { error, type Problem } from './problem.ts'
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
  return { ink, problems: messages.map(problemIn) }
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
function problemIn(message: string): Problem {
  const [, file = 'main.ink', line = '1', says = message] =
    /^\w+: '(.*?)' line (\d+): ([\s\S]*)$/.exec(message) ?? []
  return error({ file, line: Number(line) }, `Ink says: ${says.trim()}`)
}
