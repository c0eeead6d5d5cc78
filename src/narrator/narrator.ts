/**
 * The door to ink: given a scene and somebody who answers its questions, the
 * paragraphs of its passage and the words of its options; given an option, its
 * aftermath. Ink remembers nothing from one scene to the next. Anybody else's
 * ink is a tale, which remembers what it likes, and comes in by `openTale.ts`;
 * no other file imports the runtime of inkjs.
 */
import { Story } from 'inkjs'
import type { Paragraph } from './paragraph.ts'
import { type Ask, QUESTIONS, type QuestionName } from './questions.ts'
import { beliefIn, hasTag, PARAGRAPH_SIGN, parseTag, type Tag, tagValue } from './tags.ts'
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
