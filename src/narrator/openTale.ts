/**
 * The door to anybody else’s ink, told as a tale from moment to moment. What it
 * does is counted while it runs, so that it ends or is ended; its state is
 * copied and never shared.
 */
import { Story } from 'inkjs'
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
