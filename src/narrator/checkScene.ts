/** What is right and wrong with one scene, and its entry in the index. */
import { OUTCOMES, type Outcome, PEOPLE, type PersonId } from '../engine/crisis.ts'
import { pageFile, pageId } from './codex.ts'
import { isDoneToHimself, parseAct } from './parseAct.ts'
import { type ParsedCondition, parseCondition } from './parseCondition.ts'
import { allWords, countWords, longestReading, type Prose, readings } from './parseProse.ts'
import type { KnotTag, OptionNode, Paragraph, PlacedNaming, SceneNode, Told } from './parseScene.ts'
import { parseWhen, slotsOf } from './parseWhen.ts'
import { error, isWrong, type Place, type Problem, type Reading, warning } from './problem.ts'
import { MARKS, type Mark, type OptionEntry, type SceneEntry, type When } from './storyIndex.ts'
import { type Belief, beliefIn, hasTag, type Tag, tagValue, tagValues } from './tags.ts'
import { setType } from './typography.ts'
import { noSuch } from './vocabulary.ts'

const MARK_TAGS = ['source', 'paraphrase', 'plausible', 'invented'] as const
const KNOT_TAGS = [
  'chair',
  'when',
  'needs',
  'errand',
  'menu',
  'hint',
  'history',
  'ending',
  'content',
  'codex',
] as const
const OPTION_TAGS = ['id', 'act', 'hint', 'needs', 'locked', 'history', ...MARK_TAGS] as const
const PARAGRAPH_TAGS = ['heavy', ...MARK_TAGS] as const
/** Tags that only stand there. A scene's `history` has a number, an option's has none. */
const BARE = ['errand', 'heavy', 'paraphrase', 'plausible', 'invented'] as const
/** Tags that may be given more than once. */
const REPEATED = ['when', 'act', 'source', 'codex'] as const

/** The most words before a choice and after it, and letters in a label. */
const LONGEST = { passage: 180, aftermath: 120, label: 60 } as const
const OPTIONS = { fewest: 2, most: 4 } as const

export interface CheckedScene {
  readonly entry: SceneEntry | undefined
  readonly problems: readonly Problem[]
  readonly names: readonly PlacedNaming[]
}

/** Every paragraph, whatever blocks it stands in. */
export const paragraphsOf = (told: readonly Told[]): readonly Paragraph[] =>
  told.flatMap(each => (each.kind === 'paragraph' ? [each] : each.branches.flatMap(paragraphsOf)))

export function checkScene(
  scene: SceneNode,
  sources: ReadonlySet<string> | undefined,
  pages?: ReadonlySet<string>,
): CheckedScene {
  const check = new Check(scene, sources, pages)
  const entry = check.entry()
  return { entry, problems: check.problems, names: check.names }
}

class Check {
  readonly problems: Problem[] = []
  readonly names: PlacedNaming[] = []
  readonly #scene: SceneNode
  readonly #sources: ReadonlySet<string> | undefined
  readonly #pages: ReadonlySet<string> | undefined

  constructor(
    scene: SceneNode,
    sources: ReadonlySet<string> | undefined,
    pages: ReadonlySet<string> | undefined,
  ) {
    this.#scene = scene
    this.#sources = sources
    this.#pages = pages
  }

  entry(): SceneEntry | undefined {
    const { id, file, line, tags, passage, options } = this.#scene
    this.#tagsKnown(tags, KNOT_TAGS, 'a scene')
    const chair = this.#chair()
    const kind = hasTag(tags, 'ending') ? 'ending' : hasTag(tags, 'errand') ? 'errand' : 'scene'
    const [passageMarks, optionEntries] = [
      this.#told(passage),
      options.map(option => this.#option(option, chair)),
    ]
    this.#count(options, passage)
    this.#heavy()
    const entry = {
      id,
      kind,
      file,
      line,
      when: this.#when(kind),
      needs: this.#needs(tags, line),
      ...this.#kindOfScene(kind),
      content: this.#words(tags, 'content', line),
      codex: this.#codex(),
      options: optionEntries.map(({ option }) => option),
      words: this.#wordCount(),
      marks: tally([...passageMarks, ...optionEntries.flatMap(({ marks }) => marks)]),
    } as const
    return chair && id ? withoutGaps({ ...entry, chair }) : undefined
  }

  #error(line: number, says: string): void {
    this.problems.push(error({ file: this.#scene.file, line }, says))
  }

  #warning(line: number, says: string): void {
    this.problems.push(warning({ file: this.#scene.file, line }, says))
  }

  /** Only tags there are, each once, each with or without a value as it should. */
  #tagsKnown(
    tags: readonly (Tag & Partial<KnotTag>)[],
    known: readonly string[],
    what: string,
    at = this.#scene.line,
  ): void {
    for (const [place, { name, value, line = at }] of tags.entries()) {
      if (!known.includes(name)) this.#error(line, unknownTag(name, known, what))
      else if (value === '' && needsValue(name, what)) this.#error(line, `# ${name}: says nothing.`)
      else if (value !== '' && !needsValue(name, what))
        this.#error(line, `# ${name} takes no words after it.`)
      if (
        !(REPEATED as readonly string[]).includes(name) &&
        tags.findIndex(other => other.name === name) < place
      )
        this.#error(line, `# ${name} is given twice.`)
    }
  }

  #chair(): PersonId | undefined {
    const tag = this.#tag('chair')
    if (!tag) this.#error(this.#scene.line, 'The scene has no # chair: nobody sees it.')
    else if (!isPerson(tag.value)) this.#error(tag.line, noSuch('person', tag.value, PEOPLE))
    else return tag.value
    return undefined
  }

  #tag(name: string): KnotTag | undefined {
    return this.#scene.tags.find(tag => tag.name === name)
  }

  /** Pages it opens, all of which there must be. */
  #codex(): readonly string[] {
    return this.#scene.tags
      .filter(tag => tag.name === 'codex')
      .flatMap(({ value, line }) =>
        value.split(',').map(written => {
          const page = pageId(written)
          if (this.#pages && !this.#pages.has(page)) this.#error(line, `There is no story/${pageFile(page)}.`)
          return page
        }),
      )
  }

  #when(kind: SceneEntry['kind']): readonly When[] {
    const tags = this.#scene.tags.filter(tag => tag.name === 'when')
    if (tags.length === 0 && kind !== 'ending')
      this.#error(this.#scene.line, 'The scene has no # when: it is never told.')
    if (tags.length > 1 && kind === 'scene')
      this.#error(tags[1]!.line, 'Only an errand has more than one # when.')
    return tags.flatMap(tag =>
      this.#reading(parseWhen(tag.value), tag.line, when => this.#whenFits(kind, when, tag.line)),
    )
  }

  #whenFits(kind: SceneEntry['kind'], when: When, line: number): void {
    if (kind !== 'errand' && when.from !== when.to) this.#error(line, 'Only an errand has a stretch of days.')
    if (kind === 'errand' && !slotsOf(when).some(slot => slot.errands > 0))
      this.#error(line, 'No errand can be run at that time.')
  }

  /** What was read, in a row, so that what was not leaves nothing. */
  #reading<T>(reading: Reading<T>, line: number, look: (read: T) => void = () => {}): readonly T[] {
    if (isWrong(reading)) {
      this.#error(line, reading.wrong)
      return []
    }
    look(reading.read)
    return [reading.read]
  }

  #needs(tags: readonly (Tag & Partial<KnotTag>)[], at: number): ParsedCondition['condition'] | undefined {
    const tag = tags.find(each => each.name === 'needs')
    if (!tag?.value) return undefined
    const line = tag.line ?? at
    const [parsed] = this.#reading(parseCondition(tag.value), line)
    this.names.push(...(parsed?.names ?? []).map(name => ({ ...name, file: this.#scene.file, line })))
    return parsed?.condition
  }

  #words(tags: readonly Tag[], name: string, line: number): string | undefined {
    const value = tagValue(tags, name)
    if (name === 'hint' && value && /^[\d\s%+-]+$/.test(value))
      this.#error(line, 'A hint is words, never a bare number.')
    return value ? setType(value) : undefined
  }

  #kindOfScene(kind: SceneEntry['kind']): Pick<SceneEntry, 'menu' | 'hint' | 'history' | 'outcome'> {
    const { tags, line } = this.#scene
    if (kind === 'ending') return { outcome: this.#outcome() }
    const errandOnly = ['menu', 'hint', 'history'].flatMap(name => this.#tag(name) ?? [])
    if (kind === 'scene')
      for (const tag of errandOnly)
        this.#error(tag.line, `# ${tag.name} belongs to an errand, and this scene is none.`)
    if (kind === 'scene') return {}
    if (!hasTag(tags, 'menu')) this.#error(line, 'The errand has no # menu: the menu cannot name it.')
    return {
      menu: this.#words(tags, 'menu', line),
      hint: this.#words(tags, 'hint', line),
      history: this.#history(),
    }
  }

  #outcome(): Outcome | undefined {
    const tag = this.#tag('ending')!
    if (tag.value === 'always' || isOutcome(tag.value)) return tag.value === 'always' ? undefined : tag.value
    this.#error(tag.line, noSuch('outcome', tag.value, [...OUTCOMES, 'always']))
    return undefined
  }

  #history(): number | undefined {
    const tag = this.#tag('history')
    if (!tag) return undefined
    if (!/^[1-9]\d*$/.test(tag.value))
      this.#error(tag.line, "An errand's # history: is its number in the historical line.")
    return Number(tag.value)
  }

  #option(
    option: OptionNode,
    chair: PersonId | undefined,
  ): { readonly option: OptionEntry; readonly marks: readonly Mark[] } {
    const { tags, line } = option
    this.#tagsKnown(tags, OPTION_TAGS, 'an option', line)
    const [belief = UNMARKED] = this.#mark(tags, line, 'The option')
    if (hasTag(tags, 'needs') && !hasTag(tags, 'locked'))
      this.#error(line, 'The option has # needs and no # locked to say why it is closed.')
    if (hasTag(tags, 'locked') && !hasTag(tags, 'needs'))
      this.#error(line, 'The option has # locked and no # needs.')
    this.#words(tags, 'hint', line)
    const entry = withoutGaps({
      id: `${this.#scene.id}.${this.#optionId(option)}`,
      acts: this.#acts(tags, chair, line),
      needs: this.#needs(tags, line),
      locked: this.#words(tags, 'locked', line),
      history: hasTag(tags, 'history'),
      ...belief,
    })
    return { option: entry, marks: [belief.mark, ...this.#told(option.aftermath)] }
  }

  #optionId({ tags, line }: OptionNode): string {
    const id = tagValue(tags, 'id') ?? ''
    const first = this.#scene.options.find(option => tagValue(option.tags, 'id') === id)!
    if (id === '') this.#error(line, 'The option has no # id.')
    else if (!/^[a-z][a-z0-9_]*$/.test(id))
      this.#error(line, `An id is small letters, digits and _: "${id}" is not.`)
    else if (first.line !== line) this.#error(line, `The id "${id}" is already used on line ${first.line}.`)
    return id
  }

  #acts(tags: readonly Tag[], chair: PersonId | undefined, line: number): OptionEntry['acts'] {
    return tagValues(tags, 'act')
      .filter(Boolean)
      .flatMap(text =>
        this.#reading(parseAct(text), line, act => {
          if (chair && isDoneToHimself(act, chair))
            this.#error(line, `${text} is done to ${chair} himself, who is the one acting.`)
        }),
      )
  }

  /** The mark of words, and complaints about its sources. */
  #mark(tags: readonly Tag[], line: number, what: string): readonly Belief[] {
    const mark = beliefIn(tags)
    if (!mark) {
      this.#error(line, `${what} has no mark: # source, # paraphrase, # plausible or # invented.`)
      return []
    }
    if (hasTag(tags, 'paraphrase') && mark.sources.length === 0)
      this.#error(line, 'A # paraphrase names its # source.')
    for (const source of mark.sources)
      if (source && this.#sources && !this.#sources.has(source))
        this.#error(line, `There is no source "${source}" in story/sources.ts.`)
    return [mark]
  }

  /** Checks paragraphs, and gives their marks. */
  #told(told: readonly Told[]): readonly Mark[] {
    return paragraphsOf(told).flatMap(({ tags, line }) => {
      this.#tagsKnown(tags, PARAGRAPH_TAGS, 'a paragraph', line)
      return this.#mark(tags, line, 'The paragraph').map(({ mark }) => mark)
    })
  }

  #count(options: readonly OptionNode[], passage: readonly Told[]): void {
    const { line, tags } = this.#scene
    const chosen = options.filter(option => hasTag(option.tags, 'history'))
    if (options.length > 0 && hasTag(tags, 'ending'))
      this.#error(options[0]!.line, 'An ending has no options.')
    if (options.length > 0 && options.length < OPTIONS.fewest)
      this.#error(line, 'A scene has two to four options, or none; this one has 1.')
    if (options.length > OPTIONS.most)
      this.#error(line, `A scene has two to four options, or none; this one has ${options.length}.`)
    if (chosen.length > 1)
      this.#error(
        chosen[1]!.line,
        `# history already stands on line ${chosen[0]!.line}: the man did one thing.`,
      )
    if (passage.length === 0) this.#error(line, 'The scene tells nothing.')
    this.#tooLong(longest(passage), LONGEST.passage, 'passage', line)
    for (const option of options) {
      if (option.aftermath.length === 0) this.#error(option.line, 'Nothing is told after this option.')
      this.#tooLong(longest(option.aftermath), LONGEST.aftermath, 'aftermath', option.line)
      const letters = Math.max(...readings(option.label).map(label => label.length))
      if (letters > LONGEST.label)
        this.#warning(option.line, `The label has ${letters} letters; ${LONGEST.label} are enough.`)
    }
  }

  #tooLong(words: number, most: number, what: string, line: number): void {
    if (words > most) this.#warning(line, `The ${what} can run to ${words} words; ${most} are enough.`)
  }

  #heavy(): void {
    const { tags, passage, options } = this.#scene
    const heavy = paragraphsOf([...passage, ...options.flatMap(option => option.aftermath)]).find(paragraph =>
      hasTag(paragraph.tags, 'heavy'),
    )
    if (heavy && !hasTag(tags, 'content'))
      this.#error(heavy.line, "A # heavy paragraph needs a # content note under the scene's name.")
  }

  #wordCount(): number {
    const { tags, passage, options } = this.#scene
    const prose = [
      ...paragraphsOf([...passage, ...options.flatMap(option => option.aftermath)]).map(each => each.prose),
      ...options.map(option => option.label),
    ]
    const said = [...tags, ...options.flatMap(option => option.tags)].filter(({ name }) =>
      SHOWN.includes(name),
    )
    return sum(prose.map(allWords)) + sum(said.map(({ value }) => countWords(value)))
  }
}

/** Tags whose words reach the reader. */
const SHOWN: readonly string[] = ['menu', 'hint', 'locked', 'content']
const UNMARKED: Belief = { mark: 'invented', sources: [] }

const isPerson = (word: string): word is PersonId => (PEOPLE as readonly string[]).includes(word)
const isOutcome = (word: string): word is Outcome => (OUTCOMES as readonly string[]).includes(word)
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

const needsValue = (name: string, what: string): boolean =>
  name === 'history' ? what === 'a scene' : !(BARE as readonly string[]).includes(name)

const unknownTag = (name: string, known: readonly string[], what: string): string =>
  [...KNOT_TAGS, ...OPTION_TAGS, ...PARAGRAPH_TAGS].some(tag => tag === name)
    ? `# ${name} does not belong on ${what}.`
    : noSuch('tag', name, known)

const tally = (marks: readonly Mark[]): Readonly<Record<Mark, number>> =>
  Object.fromEntries(MARKS.map(mark => [mark, marks.filter(each => each === mark).length])) as Record<
    Mark,
    number
  >

/** Words of the longest way through: in each block, its longest branch. */
const longest = (told: readonly Told[]): number =>
  sum(
    told.map(each =>
      each.kind === 'paragraph' ? longestReading(each.prose) : Math.max(0, ...each.branches.map(longest)),
    ),
  )

/** Without the keys that hold nothing, as JSON would have it. */
const withoutGaps = <T extends object>(entry: T): T =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as T

/** All words a scene can show, with the line they stand on, each reading in turn. */
export function wordsShown(scene: SceneNode): readonly (Place & { readonly readings: readonly string[] })[] {
  const at = (line: number, prose: Prose) => ({ file: scene.file, line, readings: readings(prose) })
  const said = (line: number, tags: readonly Tag[]) =>
    tags.filter(({ name }) => SHOWN.includes(name)).map(({ value }) => at(line, [value]))
  const told = (each: readonly Told[]) => paragraphsOf(each).map(({ line, prose }) => at(line, prose))
  return [
    ...scene.tags.flatMap(tag => said(tag.line, [tag])),
    ...told(scene.passage),
    ...scene.options.flatMap(option => [
      at(option.line, option.label),
      ...said(option.line, option.tags),
      ...told(option.aftermath),
    ]),
  ]
}
