/**
 * The door to ink: given a scene and somebody who answers its questions, the
 * paragraphs of its passage and the words of its options; given an option, its
 * aftermath. Ink remembers nothing from one scene to the next. Anybody else's
 * ink comes in here too, as a tale, and remembers what it likes. The only file
 * that imports the runtime of inkjs.
 */
import { Story } from 'inkjs'
import type { Paragraph } from './paragraph.ts'
import { type Ask, QUESTIONS, type QuestionName } from './questions.ts'
import { beliefIn, hasTag, PARAGRAPH_SIGN, parseTag, type Tag, tagValue } from './tags.ts'
import {
  type InkState,
  LIMITS,
  type Moment,
  SHOWN,
  type Tale,
  type TaleEnd,
  type TaleLimit,
  type TalePlace,
  type TaleWords,
  type Told,
} from './tale.ts'
import { setSentences, setType } from './typography.ts'

/** The words of an option; everything else about it is in the index. */
export interface Wording {
  readonly label: string
  /** Its price, in words. */
  readonly hint?: string
}

export interface Passage {
  readonly paragraphs: readonly Paragraph[]
  /** In the order of writing, open or not. */
  readonly options: readonly Wording[]
}

export interface Manner {
  /** Whether paragraphs tagged `# heavy` are told. */
  readonly heavy: boolean
}

export interface Narrator {
  /** What a scene shows before its choice. */
  passage(scene: string, ask: Ask, manner: Manner): Passage
  /**
   * What an option of a scene leads to. `before` answers as things stood when
   * the passage was told, `after` as they stand now that its acts are done.
   */
  afterwards(scene: string, option: number, before: Ask, after: Ask, manner: Manner): readonly Paragraph[]
}

/** `inkOf` gives compiled ink that holds the scene, and may hold others. */
export function openNarrator(inkOf: (scene: string) => object): Narrator {
  /** The scene told last: what a choice in it leads to is told by the same story, begun again. */
  let last: { readonly scene: string; readonly teller: Teller } | undefined

  /** Whatever goes wrong goes wrong once: the next is told by a story that has seen nothing of it. */
  function telling<T>(scene: string, tell: (teller: Teller) => T): T {
    const teller = last?.scene === scene ? last.teller : openTeller(inkOf(scene))
    last = undefined
    try {
      teller.open(scene)
      const told = tell(teller)
      last = { scene, teller }
      return told
    } catch (cause) {
      throw new Error(
        `The scene ${scene} could not be told: ${cause instanceof Error ? cause.message : cause}`,
        { cause },
      )
    }
  }

  return {
    passage: (scene, ask, manner) =>
      telling(scene, ({ lines, wordings }) => ({
        paragraphs: lines(ask, manner),
        options: wordings(),
      })),
    afterwards: (scene, option, before, after, manner) =>
      telling(scene, ({ lines, choose }) => {
        lines(before, manner)
        choose(option)
        return lines(after, manner)
      }),
  }
}

/** An ink story, and how it is made to talk. */
interface Teller {
  /** From the beginning of a scene. */
  open(scene: string): void
  /** Everything up to the next choice or the end, with questions answered so. */
  lines(ask: Ask, manner: Manner): readonly Paragraph[]
  wordings(): readonly Wording[]
  choose(option: number): void
}

function openTeller(compiledInk: object): Teller {
  const story = new Story(compiledInk as ConstructorParameters<typeof Story>[0])
  const troubles: unknown[] = []
  let answers: Ask = () => false

  story.onError = message => troubles.push(new Error(message))
  // Ink reads ahead and takes back, so a question may be asked twice; and a
  // throw would leave the story half way, so it is kept and thrown later.
  for (const question of Object.keys(QUESTIONS) as QuestionName[])
    story.BindExternalFunction(
      question,
      (...args: (string | number)[]) => {
        try {
          return answers(question, args)
        } catch (trouble) {
          troubles.push(trouble)
          return 0
        }
      },
      true,
    )

  const settled = () => {
    const [trouble] = troubles.splice(0)
    if (trouble !== undefined) throw trouble
  }

  return {
    open(scene) {
      story.ResetState()
      story.state.storySeed = 0
      story.ChoosePathString(scene)
    },
    lines(ask, manner) {
      answers = ask
      const paragraphs: Paragraph[] = []
      while (story.canContinue) {
        const text = story.Continue() ?? ''
        settled()
        paragraphs.push(...paragraphIn(text, story.currentTags ?? [], manner))
      }
      return paragraphs
    },
    wordings: () => story.currentChoices.map(({ text, tags }) => wordingIn(text, (tags ?? []).map(parseTag))),
    choose(option) {
      story.ChooseChoiceIndex(option)
    },
  }
}

/** The paragraph on a line, unless the line is empty or is left out. */
function paragraphIn(text: string, tags: readonly string[], { heavy }: Manner): readonly Paragraph[] {
  const own = tags.slice(tags.lastIndexOf(PARAGRAPH_SIGN) + 1).map(parseTag)
  const words = setSentences(text.trim())
  if (words === '' || (!heavy && hasTag(own, 'heavy'))) return []
  const { mark, sources } = beliefIn(own) ?? { mark: 'invented', sources: [] }
  return [{ text: words, mark, sources }]
}

function wordingIn(text: string, tags: readonly Tag[]): Wording {
  const hint = tagValue(tags, 'hint')
  return { label: setSentences(text.trim()), ...(hint && { hint: setType(hint) }) }
}

export interface TaleOptions {
  /** Makes words that others wrote safe to show. */
  readonly clean: (text: string) => string
  /** What it was read from. */
  readonly file: string
  /** Where a path in compiled ink was written. */
  readonly placeOf?: (path: string) => TalePlace | undefined
}

/** Opens compiled ink. Throws what inkjs has to say if it is none, or wants functions that nobody has. */
export function openTale(compiledInk: object, { clean, file, placeOf = () => undefined }: TaleOptions): Tale {
  const story = openWatched(compiledInk)

  const placeNow = (): TalePlace => {
    const path = story.lastPath()
    try {
      const place = path === undefined ? undefined : placeOf(path)
      return { ...place, file: clean(place?.file ?? file) }
    } catch {
      // The path of something that ink made while it ran.
      return { file: clean(file) }
    }
  }

  /** Tells on to the next choice or the end; what goes wrong is an end as well. */
  function telling(start: () => void): Told {
    const paragraphs: TaleWords[] = []
    const warnings: Moment['warnings'][number][] = []
    let end: TaleEnd | undefined
    story.onError = (message, type) => {
      const says = clean(message.replace(/^RUNTIME \w+: (?:\(Ink Pointer[^)]*\): )?/, ''))
      if (type === WARNING) warnings.push({ says, place: placeNow() })
      else
        end ??= /^ran out of content/.test(says)
          ? { type: 'ran-out', place: placeNow() }
          : { type: 'broken', says, place: placeNow() }
    }
    try {
      story.beginTurn()
      start()
      while (!end && story.canContinue) {
        const text = clean(story.Continue() ?? '').trim()
        const tags = (story.currentTags ?? []).map(clean)
        if (text !== '' || tags.length > 0) paragraphs.push({ text, tags })
        if (paragraphs.length > LIMITS.paragraphs) throw new Runaway('paragraphs')
      }
    } catch (thrown) {
      end =
        thrown instanceof Runaway
          ? { type: 'runaway', limit: thrown.limit, place: placeNow() }
          : brokenBy(thrown)
      const text = clean(story.lineHeld()).trim()
      if (text !== '') paragraphs.push({ text, tags: [] })
      story.mend()
    }
    const options = end
      ? []
      : story.currentChoices.map(({ text, tags }) => ({
          text: clean(text).trim(),
          tags: (tags ?? []).map(clean),
        }))
    if (options.length === 0) end ??= { type: 'end' }
    return {
      moment: {
        paragraphs: end?.type === 'runaway' ? paragraphs.slice(0, SHOWN) : paragraphs,
        options,
        ...(end && { end }),
        warnings,
      },
      state: end ? undefined : story.stateNow(),
    }
  }

  const brokenBy = (thrown: unknown): TaleEnd => {
    // inkjs has functions that call themselves.
    if (thrown instanceof RangeError) return { type: 'runaway', limit: 'depth', place: placeNow() }
    return {
      type: 'broken',
      says: clean(thrown instanceof Error ? thrown.message : String(thrown)),
      place: placeNow(),
    }
  }

  return {
    tags: (story.globalTags ?? []).map(clean),
    begin: seed =>
      telling(() => {
        story.ResetState()
        story.state.storySeed = spread(seed)
      }),
    after: (state, option) =>
      telling(() => {
        story.goBackTo(state)
        story.ChooseChoiceIndex(option)
      }),
  }
}

/** inkjs' name for a warning. */
const WARNING = 1

/** Ink's dice are alike under neighbouring seeds, so neighbours are put far apart. */
const spread = (seed: number): number => Math.imul(seed + 1, 0x9e3779b1) & 0x7fffffff

class Runaway extends Error {
  constructor(readonly limit: TaleLimit) {
    super(limit)
  }
}

/** A story that counts its steps. */
function openWatched(compiledInk: object): WatchedStory {
  const story = new WatchedStory(compiledInk as ConstructorParameters<typeof Story>[0])
  story.allowExternalFunctionFallbacks = true
  story.ValidateExternalBindings()
  return story
}

class WatchedStory extends Story {
  /** Counted from the first: a story already steps while it is being opened, before it has fields. */
  private steps: number | undefined
  private at: { readonly container: unknown; readonly index: number } | undefined

  beginTurn(): void {
    this.steps = 0
  }

  override Step(): void {
    const { state } = this
    const { container, index } = state.currentPointer
    if (container) this.at = { container, index }
    const stack = state.callStack as unknown as StackInsides
    const forks = stack._threadCounter
    super.Step()
    this.dropBlank()
    const value: unknown = (state.evaluationStack.at(-1) as { readonly value?: unknown } | undefined)?.value
    if (stack.depth > LIMITS.depth || stack._threads.length > LIMITS.depth) throw new Runaway('depth')
    if (typeof value === 'string' && value.length > LIMITS.characters) throw new Runaway('characters')
    if (state.generatedChoices.length > LIMITS.options) throw new Runaway('options')
    this.count(1 + weightOf(value))
    this.count(state.outputStream.length / A_STEP.pieces)
    this.count(((stack._threadCounter - forks) * stack.depth) / A_STEP.framesKept)
  }

  /** Ink copies its stack at the end of every line, since it may come back to it. */
  override StateSnapshot(): void {
    const stack = this.state.callStack as unknown as StackInsides
    this.count((stack.depth + stack._threads.length) / A_STEP.frames)
    super.StateSnapshot()
  }

  private count(steps: number): void {
    this.steps = (this.steps ?? 0) + steps
    if (this.steps > LIMITS.steps) throw new Runaway('steps')
  }

  /** A blank behind a blank says nothing more. A long loop makes one a round, and ink looks through them all at every step. */
  private dropBlank(): void {
    const { outputStream, inStringEvaluation } = this.state
    if (isBlank(outputStream.at(-1)) && isBlank(outputStream.at(-2)) && !inStringEvaluation)
      outputStream.pop()
  }

  /** The line that was finished when ink ran ahead, to see whether it was, and did not come back. */
  lineHeld(): string {
    return (this as unknown as Insides)._stateSnapshotAtLastNewline?.currentText ?? ''
  }

  /** A throw leaves ink half way. Its state is lost; what it keeps beside that is put back here. */
  mend(): void {
    const insides = this as unknown as Insides
    insides._recursiveContinueCount = 0
    insides._stateSnapshotAtLastNewline = null
    insides._sawLookaheadUnsafeFunctionAfterNewline = false
  }

  /** The last piece of compiled ink that was looked at. */
  lastPath(): string | undefined {
    if (!this.at) return undefined
    const { container, index } = this.at as { container: { path: { toString(): string } }; index: number }
    return index < 0 ? container.path.toString() : `${container.path.toString()}.${index}`
  }

  stateNow(): InkState {
    return copyOf((this as unknown as Insides)._state) as unknown as InkState
  }

  goBackTo(state: InkState): void {
    const insides = this as unknown as Insides
    insides._state = copyOf(state as unknown as State)
  }
}

/** What ink goes through in the time of a step. A thread and a choice keep the frames they copy: those count for the memory they take. */
const A_STEP = { pieces: 16, characters: 64, frames: 4, framesKept: 1 / 16 }

/** All of a text or a list is gone through. */
const weightOf = (value: unknown): number =>
  typeof value === 'string' ? value.length / A_STEP.characters : value instanceof Map ? value.size : 0

/** Whether a piece of output is nothing but spaces. */
function isBlank(piece: unknown): boolean {
  const value = (piece as { readonly value?: unknown } | undefined)?.value
  return typeof value === 'string' && /^[ \t]+$/.test(value)
}

type State = Story['state']

/** What inkjs keeps to itself. Its version is pinned, and a test compares copies with replays. */
interface Insides {
  _state: State
  _recursiveContinueCount: number
  _stateSnapshotAtLastNewline: State | null
  _sawLookaheadUnsafeFunctionAfterNewline: boolean
}

interface StackInsides {
  readonly depth: number
  readonly _threads: readonly unknown[]
  /** How often it was copied for a thread or a choice. */
  readonly _threadCounter: number
}

interface StateInsides {
  _patch: unknown
  variablesState: VariablesInsides
  callStack: unknown
  _visitCounts: ReadonlyMap<unknown, unknown>
  _turnIndices: ReadonlyMap<unknown, unknown>
  CopyAndStartPatching(forBackgroundSave: boolean): StateInsides
}

interface VariablesInsides {
  readonly constructor: new (callStack: unknown, lists: unknown) => VariablesInsides
  readonly _listDefsOrigin: unknown
  _globalVariables: ReadonlyMap<string, unknown>
  _defaultGlobalVariables: unknown
  variableChangedEventCallbacks: unknown
  patch: unknown
  callStack: unknown
}

/** A state like this one that shares nothing that changes with it: some seventeen times sooner than through JSON, which also mistakes 2.0 for 2. */
function copyOf(state: State): State {
  const from = state as unknown as StateInsides
  const copy = from.CopyAndStartPatching(true)
  const theirs = from.variablesState
  const ours = new theirs.constructor(copy.callStack, theirs._listDefsOrigin)
  ours._globalVariables = new Map(theirs._globalVariables)
  ours._defaultGlobalVariables = theirs._defaultGlobalVariables
  ours.variableChangedEventCallbacks = theirs.variableChangedEventCallbacks
  copy._patch = null
  copy.variablesState = ours
  copy._visitCounts = new Map(from._visitCounts)
  copy._turnIndices = new Map(from._turnIndices)
  // Copying began to patch the state it copied.
  theirs.patch = null
  theirs.callStack = from.callStack
  return copy as unknown as State
}
