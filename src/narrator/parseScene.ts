/**
 * Reads a file of scenes by its lines: knots, their tags, paragraphs, blocks
 * and options, each with its place. What the words mean is for `checkScene.ts`.
 */
import { type Checked, checkTruth, type Naming, parseExpression, spoilt } from './parseExpression.ts'
import { type ParsedProse, type Prose, parseProse, splitTags } from './parseProse.ts'
import { error, isWrong, type Place, type Problem } from './problem.ts'
import type { Tag } from './tags.ts'

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly line: number
  readonly prose: Prose
  readonly tags: readonly Tag[]
}

/** Paragraphs of which a question chooses. */
export interface Block {
  readonly kind: 'block'
  readonly line: number
  readonly branches: readonly (readonly Told[])[]
  /** Without one, a block may tell nothing. */
  readonly hasElse: boolean
}

export type Told = Paragraph | Block

export interface OptionNode {
  readonly line: number
  readonly label: Prose
  readonly tags: readonly Tag[]
  readonly aftermath: readonly Told[]
}

export interface KnotTag extends Tag {
  readonly line: number
}

export interface SceneNode {
  readonly id: string
  readonly file: string
  readonly line: number
  readonly tags: readonly KnotTag[]
  readonly passage: readonly Told[]
  readonly options: readonly OptionNode[]
}

/** An option or errand asked about, and where. */
export interface PlacedNaming extends Naming, Place {}

export interface ParsedFile {
  readonly scenes: readonly SceneNode[]
  readonly problems: readonly Problem[]
  readonly names: readonly PlacedNaming[]
}

interface Line {
  readonly number: number
  readonly text: string
  readonly type: LineType
}

type LineType =
  | 'blank'
  | 'knot'
  | 'tags'
  | 'option'
  | 'end'
  | 'branch'
  | 'open'
  | 'close'
  | 'paragraph'
  | 'banned'

/** Ink that is good ink, and that this story does without. */
const BANNED: readonly (readonly [RegExp, string])[] = [
  [/^(VAR|LIST|CONST|EXTERNAL)\b/, 'A scene declares nothing; the engine owns every fact.'],
  [/^INCLUDE\b/, 'Only main.ink includes files.'],
  [/^TODO:/, 'Something is still to do here.'],
  [/^={2,}\s*function\b/, 'A scene defines no functions.'],
  [/^=(?!=)/, 'A scene has no stitches; write a knot of its own.'],
  [/^~/, 'A scene computes nothing; a line may not begin with ~.'],
  [/^\+/, 'Options begin with *; a sticky + has no use in a scene told once.'],
  [/^\*\s*\*/, 'There is no second round of options in a scene.'],
  [/^-(?!>)\s*-(?!>)/, 'There is no second round of options in a scene.'],
  [/^->(?!\s*DONE\s*$)/, 'A scene leads nowhere by itself; it ends in -> DONE.'],
  [/^<-/, 'A scene has no threads.'],
  [/\/\*|\*\//, 'Comments stand on lines of their own and begin with //.'],
]

/** Signs that would not be prose. */
const NOT_PROSE: readonly (readonly [RegExp, string])[] = [
  [/<>/, 'Glue (<>) joins nothing here; write one line.'],
  [/<-/, 'A scene has no threads (<-).'],
  [/->/, '-> may not stand in prose; tunnels and diverts have no place in a scene.'],
  [/~/, '~ may not stand in prose.'],
  [/\/\//, '// may not stand after prose: ink would drop the rest of the line.'],
  [/[[\]]/, 'Square brackets may not stand in prose.'],
  [/\\/, 'A backslash may not stand in prose.'],
]

function lineType(text: string): LineType {
  if (text === '' || text.startsWith('//')) return 'blank'
  if (BANNED.some(([pattern]) => pattern.test(text))) return 'banned'
  if (text.startsWith('==')) return 'knot'
  if (text.startsWith('#')) return 'tags'
  if (text.startsWith('*')) return 'option'
  if (/^(-\s*)?->\s*DONE$/.test(text)) return 'end'
  if (text.startsWith('-')) return 'branch'
  if (text.startsWith('}')) return 'close'
  return text.startsWith('{') && !closesItself(text) ? 'open' : 'paragraph'
}

const closesItself = (text: string): boolean => text.split('{').length === text.split('}').length

const linesOf = (text: string): readonly Line[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((raw, index) => {
      const trimmed = raw.trim()
      return { number: index + 1, text: trimmed, type: lineType(trimmed) }
    })

/** All scenes of one file. */
export function parseScenes(file: string, text: string): ParsedFile {
  const reader = new Reader(file, linesOf(text))
  const scenes = reader.scenes()
  return { scenes, problems: reader.problems, names: reader.names }
}

/** Walks the lines once, gathering what is wrong on the way. */
class Reader {
  readonly problems: Problem[] = []
  readonly names: PlacedNaming[] = []
  readonly #file: string
  readonly #lines: readonly Line[]
  #at = 0

  constructor(file: string, lines: readonly Line[]) {
    this.#file = file
    this.#lines = lines.filter(line => line.type !== 'blank')
  }

  scenes(): readonly SceneNode[] {
    const scenes: SceneNode[] = []
    for (let line = this.#peek(); line; line = this.#peek()) {
      if (line.type === 'knot') scenes.push(this.#scene())
      else this.#complain(this.#next(), 'This line stands before the first knot.')
    }
    return scenes
  }

  #peek(): Line | undefined {
    const line = this.#lines[this.#at]
    if (line?.type !== 'banned') return line
    this.#complain(line, BANNED.find(([pattern]) => pattern.test(line.text))![1])
    this.#at++
    return this.#peek()
  }

  #next(): Line {
    return this.#lines[this.#at++]!
  }

  #complain({ number }: { readonly number: number }, ...says: readonly string[]): void {
    for (const each of says) this.problems.push(error({ file: this.#file, line: number }, each))
  }

  #scene(): SceneNode {
    const knot = this.#next()
    const named = /^={2,}\s*([A-Za-z_]\w*)\s*=*$/.exec(knot.text)
    if (!named)
      this.#complain(knot, 'A scene opens with === its_name ===, and takes nothing between parentheses.')
    const scene = {
      id: named?.[1] ?? '',
      file: this.#file,
      line: knot.number,
      tags: this.#knotTags(),
      passage: this.#told(),
      options: this.#options(),
    }
    this.#end(knot)
    return scene
  }

  #knotTags(): readonly KnotTag[] {
    const tags: KnotTag[] = []
    while (this.#peek()?.type === 'tags') {
      const line = this.#next()
      tags.push(...this.#tags(line).map(tag => ({ ...tag, line: line.number })))
    }
    return tags
  }

  #tags(line: Line, text = line.text): readonly Tag[] {
    const { tags } = splitTags(text)
    for (const { name, value } of tags) {
      const banned = /[{}[\]|~\\]|->|<-|<>|\/\//.exec(`${name}${value}`)
      if (banned) this.#complain(line, `${banned[0]} may not stand in a tag.`)
    }
    return tags
  }

  #options(): readonly OptionNode[] {
    const options: OptionNode[] = []
    while (this.#peek()?.type === 'option') options.push(this.#option())
    return options
  }

  #option(): OptionNode {
    const line = this.#next()
    const written = /^\*\s*\[(.*)\]$/.exec(line.text)
    if (!written) this.#complain(line, this.#optionWrong(line.text))
    const inside = written?.[1] ?? line.text.replace(/^\*\s*/, '')
    return {
      line: line.number,
      label: this.#prose(line, splitTags(inside).words),
      tags: this.#tags(line, inside),
      aftermath: this.#told(),
    }
  }

  #optionWrong(text: string): string {
    if (/^\*\s*\{/.test(text))
      return 'An option is closed with # needs and # locked, not with a condition in front of it.'
    if (/^\*\s*\(/.test(text)) return 'An option has an # id and no label in parentheses.'
    return 'An option is * [its words # and tags] on one line, with nothing before or after the brackets.'
  }

  /** Paragraphs and blocks up to what is neither. */
  #told(): readonly Told[] {
    const told: Told[] = []
    for (let line = this.#peek(); line; line = this.#peek()) {
      if (line.type === 'paragraph') told.push(this.#paragraph(this.#next()))
      else if (line.type === 'open') told.push(this.#block())
      else if (line.type === 'tags')
        this.#complain(this.#next(), 'Tags of a paragraph stand at its end, tags of a scene under its name.')
      else break
    }
    return told
  }

  #paragraph(line: Line, text = line.text): Paragraph {
    return {
      kind: 'paragraph',
      line: line.number,
      prose: this.#prose(line, splitTags(text).words),
      tags: this.#tags(line, text),
    }
  }

  #prose(line: Line, words: string): Prose {
    for (const [pattern, says] of NOT_PROSE) if (pattern.test(words)) this.#complain(line, says)
    if (words === '') this.#complain(line, 'There are no words here.')
    const parsed: ParsedProse = parseProse(words)
    this.#complain(line, ...parsed.wrongs)
    this.#name(line, parsed.names)
    if (parsed.prose.some(piece => typeof piece === 'string' && piece.includes('|')))
      this.#complain(line, '| may not stand in prose.')
    return parsed.prose
  }

  #name({ number }: Line, names: readonly Naming[]): void {
    this.names.push(...names.map(name => ({ ...name, file: this.#file, line: number })))
  }

  #block(): Block {
    const open = this.#next()
    const branches: (readonly Told[])[] = []
    let hasElse = false
    const head = open.text.slice(1).trim()
    if (head !== '') {
      this.#question(open, head)
      branches.push(this.#told())
    }
    while (this.#peek()?.type === 'branch') {
      const line = this.#next()
      const [asked = '', rest = ''] = headAndRest(line.text.slice(1))
      if (asked.trim() === 'else') hasElse = true
      else this.#question(line, `${asked}:`)
      const first = rest.trim() === '' ? [] : [this.#paragraph(line, rest.trim())]
      branches.push([...first, ...this.#told()])
    }
    this.#close(open)
    return { kind: 'block', line: open.number, branches, hasElse }
  }

  #close(open: Line): void {
    const line = this.#peek()
    if (line?.type === 'close') {
      if (this.#next().text !== '}') this.#complain(line, 'A } that closes a block stands alone on its line.')
      return
    }
    if (line?.type === 'option')
      this.#complain(line, 'Options do not stand in a block; close them with # needs and # locked.')
    this.#complain(open, 'This block is not closed by a } on a line of its own.')
  }

  #question(line: Line, head: string): void {
    const { wrongs, names } = questionIn(head)
    this.#complain(line, ...wrongs)
    this.#name(line, names)
  }

  /** The `-> DONE`, and nothing between it and the next knot. */
  #end(knot: Line): void {
    let ended = false
    for (let line = this.#peek(); line && line.type !== 'knot'; line = this.#peek()) {
      this.#next()
      if (line.type === 'end' && !ended) ended = true
      else
        this.#complain(
          line,
          ended
            ? 'This line stands after -> DONE.'
            : (STRAY[line.type] ?? 'This line should not stand here.'),
        )
    }
    if (!ended) this.#complain(knot, 'The scene does not end in -> DONE.')
  }
}

const STRAY: Readonly<Partial<Record<LineType, string>>> = {
  branch: 'A line may not begin with - outside a block.',
  close: 'A } closes nothing.',
}

/** What a block asks, which stands alone before its colon. */
function questionIn(head: string): Checked {
  const [asked, rest] = headAndRest(head)
  if (rest === undefined) return spoilt('A block opens with { question(): at the end of a line.')
  if (rest.trim() !== '') return spoilt('The paragraphs of a block begin on the line after its question.')
  const expression = parseExpression(asked)
  return isWrong(expression) ? spoilt(expression.wrong) : checkTruth(expression.read, 'prose')
}

/** `in_room("zhukov"): text` at its first colon outside quotation marks. */
function headAndRest(text: string): readonly [string, string | undefined] {
  const written = /^((?:[^":]|"[^"]*")*):(.*)$/.exec(text)
  return written ? [written[1]!, written[2]!] : [text, undefined]
}
