/** The pages as the game fills them: the drawings of `src/text`, wrapped to the width that is asked for. */
import {
  type Crisis,
  FULL_MEMBERS,
  type FullMember,
  leanOf,
  PEOPLE,
  type PersonId,
  type PoliticalEvent,
  SEAT,
} from '../engine/index.ts'
import { guessOf } from '../play/director.ts'
import type { Edition } from '../play/edition.ts'
import { positionsBySlot, type Session } from '../play/session.ts'
import { board, guessWords, narrowBoard } from '../text/board.ts'
import { type CodexPage, codexPage, KIND_WORDS, type Sources } from '../text/codexPage.ts'
import { debrief } from '../text/debrief.ts'
import { hall, hallCount } from '../text/hall.ts'
import { journal } from '../text/journal.ts'
import { MOTION_WORDS, nameOf } from '../text/names.ts'
import { receipt } from '../text/receipt.ts'
import { type Line, line, span } from '../text/spans.ts'
import { shortDate } from '../text/when.ts'
import { whip } from '../text/whip.ts'
import { wrap } from '../text/wrap.ts'
import type { Model } from './model.ts'
import type { Pages, RollCall, Row, TextPage } from './pages.ts'

export interface Library {
  readonly codex: () => readonly CodexPage[]
  readonly sources: () => Sources
}

/** Wide enough for the board with its words. */
const WIDE_BOARD = 60

export function gamePages(edition: Edition, library: Library, playing: () => Session | undefined): Pages {
  const people = edition.opening.people
  const crisisOf = (model: Model): Crisis => model.turn!.crisis

  const lines: Readonly<Record<TextPage, (model: Model, width: number) => readonly Row[]>> = {
    board: (model, width) =>
      members(
        width < WIDE_BOARD
          ? narrowBoard(people, crisisOf(model), model.turn!.chair)
          : board(people, crisisOf(model), model.turn!.chair),
        width,
      ),
    alliances: () => [],
    whip: model => whipRows(model),
    journal: (model, width) => wrappedRows(journal(people, crisisOf(model), model.turn!.chair), width, 2),
    debrief: (_, width) => wrappedRows(debriefLines(edition, playing()), width, 2),
    rewind: (_, width) => rewindRows(playing(), width),
    receipt: (model, width) => wrappedRows(receiptLines(edition, model), width, 7),
    entry: (model, width) => wrappedRows(entryLines(library, model), width),
  }

  /** One row a member, chosen by name. */
  function members(drawn: readonly Line[], width: number): Row[] {
    return drawn.flatMap(each => {
      // A row of the board is a glyph, a name, and the rest.
      const member = FULL_MEMBERS.find(person => nameOf(people, person) === each[1]?.text.trim())
      return wrap(each, width, { hang: 4 }).map(part =>
        member === undefined ? { line: part } : { line: part, item: member },
      )
    })
  }

  function whipRows(model: Model): Row[] {
    const [head = [], gap = [], ...rest] = whip(people, model.turn!.chair, model.turn!.whip)
    const counted = FULL_MEMBERS.filter(member => member !== model.turn!.chair)
    return [
      { line: head },
      { line: gap },
      ...rest.map((each, at) => ({ line: each.slice(1), item: counted[at]! })),
    ]
  }

  return {
    has: (page, model) => {
      if (page === 'alliances') return false
      if (page === 'entry' || page === 'receipt') return true
      if (model.turn === undefined) return false
      return page !== 'debrief' || model.turn.kind === 'end'
    },
    page: (page, model, width) => lines[page](model, width),
    codex: () => library.codex().map(({ id, title, kind }) => ({ id, title, kind: KIND_WORDS[kind].many })),
    rollCall: model => rollCallPage(edition, model),
    hall: model => {
      const { khrushchev, seven } = hallCount(crisisOf(model))
      return {
        khrushchev,
        seven,
        silent: 0,
        words: hall(crisisOf(model))
          .slice(2)
          .filter(each => each.length > 0)
          .map(each => each.map(part => part.text).join('')),
      }
    },
    citation: source => library.sources()[source]?.citation ?? source,
  }
}

const wrappedRows = (drawn: readonly Line[], width: number, hang = 0): Row[] =>
  drawn.flatMap(each =>
    each.length === 0 ? [{ line: [] }] : wrap(each, width, { hang }).map(part => ({ line: part })),
  )

type RollCalled = Extract<PoliticalEvent, { type: 'roll-called' }>

const lastRoll = (crisis: Crisis): RollCalled | undefined =>
  crisis.log.map(({ event }) => event).findLast((event): event is RollCalled => event.type === 'roll-called')

function rollCallPage({ opening: { people } }: Edition, { turn }: Model): RollCall | undefined {
  const call = turn && lastRoll(turn.crisis)
  if (!call) return undefined
  const ayes = call.ballots.filter(ballot => ballot.vote === 'for').length
  return {
    motion: MOTION_WORDS[call.motion],
    side: call.motion === 'plenum' ? 'khrushchev' : 'seven',
    ballots: call.ballots.map(({ member, vote }) => ({ who: member, name: nameOf(people, member), vote })),
    needed: Math.floor(FULL_MEMBERS.length / 2) + 1,
    verdict: call.carried
      ? `It is carried, with ${ayes} of ${FULL_MEMBERS.length}.`
      : `It is lost, with ${ayes} of ${FULL_MEMBERS.length}.`,
  }
}

/** Why a man voted as he did; before he has, what you know of him. */
function receiptLines({ opening: { people } }: Edition, { turn, here }: Model): Line[] {
  const person = PEOPLE.find(each => each === here.of)
  if (!turn || !person) return []
  const { crisis, chair } = turn
  const call = lastRoll(crisis)
  const ballot = call?.ballots.find(each => each.member === person)
  if (call && ballot) return receipt(people, crisis, ballot, call.motion)
  if (person === chair || crisis.outcome !== undefined) {
    return [
      line(span(nameOf(people, person).toUpperCase(), 'heading')),
      ...receipt(
        people,
        crisis,
        { member: person as FullMember, vote: 'abstain', lean: leanOf(crisis, person) },
        'dismissal',
      ).slice(1),
    ]
  }
  return knownOf(nameOf(people, person), crisis, chair, person)
}

function knownOf(name: string, crisis: Crisis, you: PersonId, person: PersonId): Line[] {
  const word = crisis.word[SEAT[person]]!
  return [
    line(span(name.toUpperCase(), 'heading')),
    line(
      span(
        word > 0
          ? 'Has spoken with the seven.'
          : word < 0
            ? 'Has spoken for Khrushchev.'
            : 'Has said nothing in front of the others.',
      ),
    ),
    line(span('You think: ', 'faint'), span(`${guessWords(guessOf(crisis, you, person))}.`, 'guess')),
    [],
    line(span('His reasons are his own until he has voted.', 'faint')),
  ]
}

function debriefLines(edition: Edition, session: Session | undefined): Line[] {
  if (!session) return []
  const bySlot = positionsBySlot(session)
  return debrief({
    edition,
    position: session.turn().position,
    code: session.code(),
    crisisAt: slot => bySlot.get(slot)!.crisis,
  })
}

/** Every decision so far, the latest first; choosing one goes back to before it. */
function rewindRows(session: Session | undefined, width: number): Row[] {
  if (!session) return []
  const { path } = session.turn()
  const rows: Row[] = []
  for (let length = path.length - 1; length >= 0; length--) {
    const turn = session.turnAt(length)
    if (turn.kind === 'count' || turn.kind === 'content') continue
    const words = `${shortDate(turn.crisis.slot)}: ${turn.options[path[length]!]?.label.replace(/_/g, '') ?? ''}`
    for (const part of wrap([span(words)], width, { hang: 2 }))
      rows.push({ line: part, item: String(length) })
  }
  return rows.length > 0 ? rows : [{ line: [span('Nothing has been decided yet.', 'faint')] }]
}

function entryLines({ codex, sources }: Library, { here }: Model): Line[] {
  const page = codex().find(each => each.id === here.of)
  return page ? [...codexPage(page, sources())] : []
}
