/** The pages as the game fills them: the drawings of `src/text`, wrapped to the width that is asked for. */
import { type Crisis, FULL_MEMBERS, type FullMember, PEOPLE } from '../engine/index.ts'
import type { Narrator } from '../narrator/narrator.ts'
import { statesOf } from '../play/course.ts'
import { type Debrief, debriefOf } from '../play/debrief.ts'
import { callsNow, countedBy } from '../play/director.ts'
import type { Edition } from '../play/edition.ts'
import { mistakesIn, seenIn } from '../play/otherChair.ts'
import { type Session, turnsOf, yesterdayOf } from '../play/session.ts'
import { whenAsked } from '../play/whenAsked.ts'
import { alliances, alliancesInTruth, alliancesInWords, NARROWEST_TIES } from '../text/alliances.ts'
import { BOARD_WIDTH, type BoardRow, board, narrowBoard, spokenWords } from '../text/board.ts'
import {
  type CodexPage,
  codexText,
  findPages,
  KIND_WORDS,
  pagesInOrder,
  type Sources,
} from '../text/codexPage.ts'
import { type Course, debriefLines } from '../text/debrief.ts'
import { blocCounts, hallCount, hallSentences } from '../text/hall.ts'
import { journal } from '../text/journal.ts'
import { lately } from '../text/lately.ts'
import { BLOC_SHORT, MOTION_WORDS, nameOf } from '../text/names.ts'
import { newsLines } from '../text/news.ts'
import { CURVE_WIDTH } from '../text/oddsCurve.ts'
import { otherChair } from '../text/otherChair.ts'
import { lastRollCall } from '../text/rollCall.ts'
import { type Line, line, plainText, span } from '../text/spans.ts'
import { telephone } from '../text/telephone.ts'
import { whip } from '../text/whip.ts'
import { width as columnsOf } from '../text/width.ts'
import { wrap } from '../text/wrap.ts'
import { chancesOf, comparisonRows, sideBySide } from './comparisonPages.ts'
import { keysIn } from './keymap.ts'
import type { Model } from './model.ts'
import {
  CLOSE_NOTEBOOK,
  type CodexEntry,
  type HallPage,
  type Pages,
  type RollCall,
  type Row,
  rowsOf,
  type TextPage,
} from './pages.ts'
import { argueRows, reasonsKnown, receiptLines, rollsOf } from './reasonPages.ts'
import { wrappedItems, wrappedRow, wrappedRows } from './rows.ts'
import { decisions, rewindRows, toldRows } from './toldPages.ts'
import type { TreePages } from './treePages.ts'

export interface Library {
  /** Somebody to tell a chair’s scenes. */
  readonly narrator: Narrator
  readonly codex: () => readonly CodexPage[]
  readonly sources: () => Sources
}

/** The columns of a mark on the whip sheet, and of that with what the man has said. */
const WHIP = 32
const WHIP_AND_WORD = 60

export function gamePages(
  edition: Edition,
  library: Library,
  playing: () => Session | undefined,
  /** Without it there is no tree of plays. */
  trees?: () => TreePages,
): Pages {
  const people = edition.opening.people
  const decided = whenAsked(() => decisions())
  const rollOf = rollsOf(edition)
  /** Whether the cursor is on a road, or one is read, whose play is over. */
  const isOverAt = ({ turn, here: { page, of, item } }: Model): boolean => {
    const road = page === 'tree' ? item : page === 'there' || page === 'odds' ? of : undefined
    return road !== undefined && trees?.().isOver(turn!.chair, road) === true
  }
  const crisisOf = (model: Model): Crisis => model.turn!.crisis

  const lines: Readonly<Record<TextPage, (model: Model, width: number) => readonly Row[]>> = {
    board: (model, width) =>
      members(
        width < BOARD_WIDTH
          ? narrowBoard(people, crisisOf(model), model.turn!.chair, width)
          : board(people, crisisOf(model), model.turn!.chair),
        width,
      ),
    alliances: (model, width) => wrappedRows(allianceLines(model, width), width, 2),
    whip: whipRows,
    telephone: telephoneRows,
    journal: journalRows,
    told: (model, width) => toldRows(people, model, playing(), width),
    roads: () => [],
    debrief: (model, width) =>
      wrappedRows(
        debriefLines(
          people,
          afterwards(model, 'debrief', () => debriefed(edition, playing())),
          { level: model.settings.receipts, ...courseIn(model) },
        ),
        width,
      ),
    odds: oddsRows,
    plays: ({ search }, width) => wrappedItems(trees?.().plays(search) ?? [], width),
    rewind: (_, width) => rewindRows(playing(), decided(), width),
    argue: (model, width) => argueRows(edition, rollOf, model, width),
    receipt: (model, width) => wrappedRows(receiptLines(edition, rollOf, model), width),
    entry: (model, width) => entryRows(library, model, width),
    tree: (model, width) => trees?.().tree(model, width) ?? [],
    there: (model, width) => wrappedRows(trees?.().there(model) ?? [], width),
    compare: (model, width) => comparisonRows(sideToSide()(model), chancesOf(model), width),
    others: (_, width) => otherRows(people, width),
    otherChair: (model, width) => wrappedRows(otherChairLines(edition, model), width),
  }

  function journalRows(model: Model, width: number): Row[] {
    const { search } = model
    const lines = journal(people, crisisOf(model), model.turn!.chair, search)
    if (lines.length > 0) return wrappedRows(lines, width, 2)
    const nothing =
      search === '' ? 'Nothing has happened yet that you have seen.' : 'Nothing in the journal has that.'
    return wrappedRows([line(span(nothing, 'hint'))], width)
  }

  const members = (drawn: readonly BoardRow[], width: number): Row[] =>
    drawn.flatMap(({ line: words, member }) => wrappedRow(words, width, member ? 4 : 0, member))

  /** After the end, the truth below what was believed. */
  function allianceLines(model: Model, width: number): Line[] {
    const { crisis, chair } = model.turn!
    const session = playing()
    const before = session && yesterdayOf(session)
    return [
      ...(width < NARROWEST_TIES
        ? alliancesInWords(people, crisis, chair, before)
        : alliances(people, crisis, chair, before, width)),
      ...(crisis.outcome
        ? [[], ...truth(model, 'truth', () => alliancesInTruth(people, crisis, chair))]
        : []),
    ]
  }

  /** Whoever can be reached now is an item: choosing him goes to the choice. */
  function telephoneRows(model: Model, width: number): Row[] {
    const { crisis, chair, position } = model.turn!
    const calls = model.replay ? [] : callsNow(edition, position)
    return telephone(people, crisis, chair, calls).flatMap(({ line: words, way }) =>
      wrappedRow(words, width, 2, way === undefined ? undefined : String(way)),
    )
  }

  /** What can be done with it, a row a member, and at night the way to bed. */
  function whipRows(model: Model, width: number): Row[] {
    const turn = model.turn!
    const counting = turn.kind === 'count' && !model.replay
    const [count = [], ...members] = whip(people, turn.chair, turn.whip)
    const counted = countedBy(turn.chair)
    return [
      ...wrappedRows(
        [
          line(
            span(
              counting
                ? keysIn(model, '→ moves a man towards the seven, ← towards Khrushchev; Enter goes round.')
                : 'You mark it last thing, before you sleep.',
              'faint',
            ),
          ),
        ],
        width,
      ),
      { line: [] },
      ...members.map((each, at) => ({
        line: withWord(model, each, counted[at]!, width),
        item: counted[at]!,
      })),
      { line: [] },
      ...wrappedRows([count], width),
      ...(counting ? rowsOf(wrap([span(turn.options[0]!.label)], width), CLOSE_NOTEBOOK) : []),
    ]
  }

  /** Beside the mark, what he has said, where there is room. */
  const withWord = (model: Model, row: Line, member: FullMember, width: number): Line => {
    if (width < WHIP_AND_WORD) return row
    const gap = ' '.repeat(Math.max(1, WHIP - columnsOf(plainText(row))))
    return [...row, span(`${gap}${spokenWords(crisisOf(model), member)}`, 'faint')]
  }

  const sideToSide = whenAsked(() => sideBySide(edition, library))
  const drawn = keptWithTurn<readonly Row[]>()
  const truth = keptWithTurn<readonly Line[]>()
  const afterwards = keptWithTurn<Debrief | undefined>()
  const inOrder = whenAsked(() => entriesOf(pagesInOrder(library.codex())))
  const found = lately<readonly CodexEntry[]>(1)

  return {
    has: (page, model) => {
      if (page === 'entry') return true
      if (page === 'plays') return trees !== undefined
      if (model.turn === undefined) return false
      if (page === 'odds')
        return (
          model.settings.odds === 'on' ||
          model.replay !== undefined ||
          model.turn.kind === 'end' ||
          isOverAt(model)
        )
      if (page === 'argue') return rollOf(model.turn) !== undefined
      if (page === 'receipt') return reasonsKnown(rollOf, model.turn, model.here.of)
      if (page === 'roads') return false
      if (page === 'tree' || page === 'there') return trees !== undefined
      // What others saw and thought is nobody’s to know before the end.
      if (page === 'debrief' || page === 'others' || page === 'otherChair') return model.turn.kind === 'end'
      return page !== 'compare' || model.turn.path.length > 0
    },
    page: (page, model, width) =>
      // Odds arrive while the turn stays, and plays while there is none.
      page === 'odds' || page === 'plays'
        ? lines[page](model, width)
        : drawn(
            model,
            `${page} ${model.here.of} ${width} ${wayOf(model)} ${JSON.stringify(model.scales)}${searchOf(page, model)}${page === 'debrief' ? progressOf(model) : page === 'compare' ? String(chancesOf(model)) : ''}`,
            () => lines[page](model, width),
          ),
    codex: (_, words = '') =>
      words.trim() === '' ? inOrder() : found(words, () => entriesOf(findPages(library.codex(), words))),
    news: ({ turn }) => (turn ? newsLines(people, turn.news, turn.chair) : []),
    rollCall: model => rollCallPage(edition, model),
    hall: model => hallPage(crisisOf(model)),
    ...(trees && { unfolded: (model, road) => trees().unfolded(model, road) }),
    citation: source => library.sources()[source]?.citation ?? source,
  }
}

/** The settings that change what a page says. */
const wayOf = ({ settings: { marks, measure, receipts, odds } }: Model): string =>
  [marks, measure, receipts, odds].join()

/** The odds as a debrief tells them: worked out, or how far they are. */
const courseIn = ({ odds, weighed }: Model): { readonly course?: Course; readonly working?: number } =>
  odds === undefined || weighed !== undefined
    ? {}
    : 'worked' in odds
      ? { working: odds.worked }
      : odds.course
        ? { course: odds.course }
        : {}

const progressOf = (model: Model): string => {
  const { course, working } = courseIn(model)
  return course ? 'done' : String(working)
}

const searchOf = (page: TextPage, model: Model): string =>
  page === 'tree' ? treeState(model) : page === 'journal' || page === 'told' ? model.search : ''

const treeState = ({ turned, marked, search, typing }: Model): string =>
  [...turned, '|', ...marked, '|', search, typing].join(' ')

/** Before the plenum sits nobody can see how it leans: who is here, and who is not. */
function hallPage(crisis: Crisis): HallPage {
  const { present, khrushchev, seven, missing } = hallCount(crisis)
  return {
    ...(crisis.hall.open
      ? { khrushchev, seven, silent: 0, absent: missing }
      : { khrushchev: 0, seven: 0, silent: present, absent: missing }),
    words: hallSentences(crisis),
    blocs: crisis.hall.open
      ? []
      : blocCounts(crisis).map(({ bloc, here, size }) => [BLOC_SHORT[bloc], `${here} of ${size}`]),
  }
}

/** Remembers what has been drawn of a turn: a screen asks for the same page several times a key. */
export function keptWithTurn<T>(): (model: Model, key: string, draw: () => T) => T {
  const kept = new WeakMap<object, Map<string, T>>()
  const withoutTurn = {}
  return ({ turn = withoutTurn }, key, draw) => {
    const ofTurn = kept.get(turn) ?? new Map<string, T>()
    kept.set(turn, ofTurn)
    const known = ofTurn.get(key)
    if (known !== undefined) return known
    const made = draw()
    ofTurn.set(key, made)
    return made
  }
}

const entriesOf = (pages: readonly CodexPage[]): CodexEntry[] =>
  pages.map(({ id, title, kind }) => ({ id, title, kind: KIND_WORDS[kind].many }))

function rollCallPage({ opening: { people } }: Edition, { turn }: Model): RollCall | undefined {
  const call = turn && lastRollCall(turn.crisis)
  if (!call) return undefined
  const ayes = call.ballots.filter(ballot => ballot.vote === 'for').length
  return {
    motion: MOTION_WORDS[call.motion],
    side: call.motion === 'plenum' ? 'khrushchev' : 'seven',
    ballots: call.ballots.map(({ member, vote }) => ({ who: member, name: nameOf(people, member), vote })),
    absent: FULL_MEMBERS.filter(member => !call.ballots.some(ballot => ballot.member === member)).map(
      member => nameOf(people, member),
    ),
    needed: Math.floor(FULL_MEMBERS.length / 2) + 1,
    verdict: call.carried
      ? `It is carried, with ${ayes} of ${FULL_MEMBERS.length}.`
      : `It is lost, with ${ayes} of ${FULL_MEMBERS.length}.`,
  }
}

function debriefed(edition: Edition, session: Session | undefined): Debrief | undefined {
  return session && debriefOf(edition, turnsOf(session), session.code())
}

function oddsRows({ odds }: Model, width: number): Row[] {
  if (odds === undefined) return []
  if ('worked' in odds)
    return wrappedRows(
      [line(span(`Running the rest again, many times over. ${Math.floor(odds.worked)} % done.`, 'faint'))],
      width,
    )
  const isRoomFor = odds.drawn.length > 0 && width >= CURVE_WIDTH
  return [
    ...(isRoomFor ? [...odds.drawn.map(each => ({ line: each })), { line: [] }] : []),
    ...wrappedRows(odds.lines, width),
  ]
}

/** A page of the codex, and each that it names to read on. */
function entryRows({ codex, sources }: Library, { here }: Model, width: number): Row[] {
  const page = codex().find(each => each.id === here.of)
  if (!page) return []
  const lead = 'See also  '
  const hang = lead.length
  return [
    ...wrappedRows(codexText(page, sources()), width),
    { line: [] },
    ...page.see.flatMap(({ id, title }, at) =>
      rowsOf(wrap([span(at === 0 ? lead : ' '.repeat(hang), 'faint'), span(title)], width, { hang }), id),
    ),
  ]
}

/** Everybody who was there, to choose from. */
const otherRows = (people: Edition['opening']['people'], width: number): Row[] => [
  ...wrappedRows(
    [line(span('Choose whose days to live through: only what he could see, hear and be told.', 'faint'))],
    width,
  ),
  { line: [] },
  ...PEOPLE.map(person => ({ line: [span(nameOf(people, person))], item: person })),
]

function otherChairLines({ opening }: Edition, { turn, here }: Model): Line[] {
  const who = PEOPLE.find(each => each === here.of)
  if (!turn || !who) return []
  const states = statesOf(opening, turn.crisis)
  return otherChair({
    people: opening.people,
    seen: seenIn(states, who),
    mistakes: mistakesIn(states, who),
    inline: false,
  })
}
