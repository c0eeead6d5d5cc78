/**
 * A command in; events, or one sentence why not, out. Pure: the moment and
 * whatever is random come with the command. Who asks is known from where he
 * sits, never from what he says.
 */
import {
  type Act,
  apply,
  begin,
  type Crisis,
  castVotes,
  decide as decidePolitics,
  FULL_MEMBERS,
  type FullMember,
  inMoscow,
  inRoom,
  isFullMember,
  type Motion,
  type PersonId,
  type PoliticalEvent,
  passTime,
  perform,
  type Refusal,
  SLOTS,
  type Vote,
} from '../engine/index.ts'
import { explainRefusal } from '../play/refusal.ts'
import { MOTION_WORDS } from '../text/names.ts'
import {
  type Command,
  type HouseCommand,
  isHouseCommand,
  isPupilCommand,
  type PupilCommand,
  type TeacherCommand,
} from './commands.ts'
import type { Ballot, Minder, RoomEvent, Stance } from './events.ts'
import { type Inject, NAME, type Plan, type RoleId } from './lesson.ts'
import { type Allowance, goesByWire, RULES } from './phases.ts'
import {
  isLaidOut,
  isPerson,
  leftAt,
  type Materials,
  MINUTE,
  nameIn,
  phaseOf,
  playersIn,
  type Room,
  roleOf,
  type Seat,
  type Wire,
} from './room.ts'

/** Who is asking. The kind is fixed when a connection says hello. */
export type Viewer =
  | { readonly kind: 'pupil'; readonly role: RoleId }
  | { readonly kind: 'teacher' }
  | { readonly kind: 'projector' }
  /** The server itself: time and devices. */
  | { readonly kind: 'house' }

export type Decided = { readonly events: readonly RoomEvent[] } | { readonly refused: string }

const done = (...events: readonly RoomEvent[]): Decided => ({ events })
const refuse = (refused: string): Decided => ({ refused })

/** How long a telegram waits for a teacher's eye where that is asked for. */
export const WIRE_DELAY = 20_000

/** The first entry of a class: its seats dealt, its crisis begun. */
export function open(
  materials: Materials,
  asked: {
    readonly seed: number
    readonly plan: Plan['id']
    readonly seats: readonly RoleId[]
    readonly keys: Readonly<Partial<Record<RoleId, string>>>
  },
): RoomEvent {
  const players = asked.seats.filter(isPerson)
  const { log } = begin(materials.opening, asked.seed, players)
  return { type: 'opened', ...asked, edition: materials.edition, happened: log.map(({ event }) => event) }
}

export function decide(
  materials: Materials,
  room: Room,
  viewer: Viewer,
  command: Command,
  at: number,
): Decided {
  if (isHouseCommand(command))
    return viewer.kind === 'house' ? byHouse(materials, room, command) : refuse('Only the server does that.')
  if (isPupilCommand(command))
    return viewer.kind === 'pupil'
      ? byPupil(materials, room, viewer.role, command, at)
      : refuse('Only a seat can do that.')
  return viewer.kind === 'teacher'
    ? byTeacher(materials, room, command, at)
    : refuse('Only the teacher can do that.')
}

// a seat

function byPupil(materials: Materials, room: Room, role: RoleId, command: PupilCommand, at: number): Decided {
  const seat = room.seats[role]
  // What the lesson was worth to a pupil he may say, whoever had his seat at last.
  if (!seat || (seat.minder !== 'pupil' && command.type !== 'exit'))
    return refuse('This seat is not yours at the moment.')
  if (room.closed && command.type !== 'exit') return refuse('The class is over.')
  if (!room.clock.runs && STOPPED.has(command.type) && phaseOf(room) !== 'seats')
    return refuse('The clock stands still. Wait for your teacher.')
  switch (command.type) {
    case 'ready':
      return seat.read === undefined
        ? done({ type: 'read', by: role, right: Math.min(command.right, materials.lesson.check.length) })
        : refuse('You have read your card already.')
    case 'speak':
      return spoken(materials, room, seat, command)
    case 'wire':
      return wired(materials, room, seat, command, at)
    case 'act':
      return acted(materials, room, seat, command.act)
    case 'vote':
      return voted(room, role, command)
    case 'file':
      if (isPerson(role)) return refuse('Only those who watch file anything.')
      return used(room, seat, 'acts') ?? done({ type: 'filed', by: role, text: command.text })
    case 'hand':
      return seat.handUp === command.up ? done() : done({ type: 'hand', by: role, up: command.up })
    case 'mark':
      return done({ type: 'marked', by: role, about: command.about, side: command.side })
    case 'report': {
      const wire = room.wires.find(each => each.wire === command.wire)
      if (!wire || wire.to !== role || wire.state !== 'delivered') return refuse('You have no such telegram.')
      return wire.reported ? done() : done({ type: 'reported', wire: command.wire, by: role })
    }
    case 'exit':
      if (phaseOf(room) !== 'debrief') return refuse('The exit ticket comes with the debrief.')
      return done({ type: 'exit', by: role, answers: command.answers })
  }
}

/** What a stopped clock stops. */
const STOPPED: ReadonlySet<PupilCommand['type']> = new Set(['speak', 'wire', 'act', 'file'])

const WORDS_FOR: Readonly<Record<keyof Allowance, string>> = {
  speeches: 'speeches',
  wires: 'telegrams',
  acts: 'acts',
}

/** The refusal of somebody who has used what the phase allows. */
function used(room: Room, seat: Seat, what: keyof Allowance): Decided | undefined {
  const allowed = RULES[phaseOf(room)].allows[what]
  if (seat.used[what] < allowed) return undefined
  const words = WORDS_FOR[what]
  return refuse(
    allowed === 0
      ? `There are no ${words} in this phase.`
      : `You have used your ${words} for this phase: ${allowed}.`,
  )
}

function spoken(
  materials: Materials,
  room: Room,
  { role, ...seat }: Seat,
  { text, stance, cites }: Extract<PupilCommand, { type: 'speak' }>,
): Decided {
  const phase = phaseOf(room)
  if (!RULES[phase].sits) return refuse('Nobody is sitting: there is no floor to take.')
  if (seat.muted) return refuse('You do not have the floor. You can still vote.')
  if (isPerson(role) && !inRoom(room.crisis, role))
    return refuse('You are not in that room; you can send a telegram into it.')
  if (!isPerson(role) && SLOTS[room.crisis.slot]!.kind !== 'hall')
    return refuse('The door is shut to you until the plenum opens.')
  const cited = materials.lesson.documents.find(({ id }) => id === cites)
  if (cites !== undefined && !cited) return refuse('There is no such document.')
  if (cited && !isLaidOut(room, cited) && roleOf(materials, role)?.document !== cited.id)
    return refuse('That document is not on the table yet.')
  const over = used(room, { role, ...seat }, 'speeches')
  if (over) return over
  return done({
    type: 'spoke',
    by: role,
    text,
    ...(stance && { stance }),
    ...(cites && { cites }),
    happened: isPerson(role) && stance ? wordOf(room.crisis, role, stance) : [],
  })
}

/** What a stance comes to at the table. Saying again what one has said is talk, and no more. */
function wordOf(crisis: Crisis, by: PersonId, stance: Stance): readonly PoliticalEvent[] {
  const decision = decidePolitics(
    crisis,
    by,
    stance === 'neither' ? { type: 'hedge' } : { type: 'declare', side: stance },
  )
  return 'events' in decision ? decision.events : []
}

function wired(
  materials: Materials,
  room: Room,
  seat: Seat,
  { to, text, act }: Extract<PupilCommand, { type: 'wire' }>,
  at: number,
): Decided {
  const mode = room.wireMode
  if (mode === 'off') return refuse('The telegraph is shut.')
  if (to === seat.role) return refuse('That would be yourself.')
  if (!room.seats[to]) return refuse('Nobody sits there.')
  if (mode === 'phrasebook' && !isPhrase(materials, text))
    return refuse('Only sentences from the phrasebook go through at present.')
  if (act) {
    const out = wireRefusal(materials, room, seat.role, to, act)
    if (out) return refuse(out)
  }
  const over = used(room, seat, 'wires')
  if (over) return over
  return done({
    type: 'wired',
    wire: room.lastWire + 1,
    by: seat.role,
    to,
    text,
    ...(act && { act }),
    ...(mode !== 'approved' && { due: mode === 'delayed' ? at + WIRE_DELAY : at }),
  })
}

function wireRefusal(materials: Materials, room: Room, by: RoleId, to: RoleId, act: Act): string | undefined {
  if (!isPerson(by) || !isPerson(to))
    return 'Only those who are in the crisis can bargain in it; send words alone.'
  if (!('whom' in act) || act.whom !== to) return 'What a telegram does, it does to the one it goes to.'
  const decision = decidePolitics(room.crisis, by, act)
  return 'refused' in decision ? sentence(explainRefusal(decision.refused, materials.opening)) : undefined
}

/** Whether it is a sentence of the phrasebook, names filled in. */
function isPhrase({ lesson }: Materials, text: string): boolean {
  return lesson.phrasebook.some(phrase => {
    const [before, after] = phrase.split(NAME)
    if (after === undefined) return text === phrase
    const name = text.slice(before!.length, text.length - after.length)
    return text === before + name + after && lesson.roles.some(role => role.name === name)
  })
}

const sentence = (clause: string): string => `${clause[0]!.toUpperCase()}${clause.slice(1)}.`

function acted(materials: Materials, room: Room, seat: Seat, act: Act): Decided {
  const { role } = seat
  if (!isPerson(role)) return refuse('Those who watch do not act.')
  const phase = phaseOf(room)
  if (goesByWire(act)) return refuse('That is done on one man, by telegram.')
  if (!RULES[phase].acts.includes(act.type)) return refuse('That cannot be done in this phase.')
  if (RULES[phase].sits && act.type !== 'receive_delegation' && !inRoom(room.crisis, role))
    return refuse('You are not in that room.')
  if (act.type === 'put_to_vote') return askedForVote(materials, room, role, act.motion)
  const over = used(room, seat, 'acts')
  if (over) return over
  const decision = decidePolitics(room.crisis, role, act)
  if ('refused' in decision) return refuse(sentence(explainRefusal(decision.refused, materials.opening)))
  return done({ type: 'acted', by: role, act, happened: decision.events })
}

// votes

/** The one who presides puts what was moved and seconded. */
function askedForVote(materials: Materials, room: Room, by: PersonId, motion: Motion): Decided {
  const { chair } = room.crisis.table
  if (chair !== by) return refuse(`${nameIn(materials, chair)} has the chair, and puts motions to the vote.`)
  return votable(room, motion) ?? done({ type: 'vote-opened', ballot: motion })
}

/** Why a motion cannot be voted on now. */
function votable(room: Room, ballot: Ballot): Decided | undefined {
  if (room.vote) return refuse('A vote is open already.')
  if (ballot === 'resolution')
    return phaseOf(room) === 'resolution' ? undefined : refuse('The resolution is voted on in its own phase.')
  const { crisis } = room
  if (SLOTS[crisis.slot]!.kind !== 'presidium') return refuse('The Presidium is not sitting.')
  const moved = crisis.table.moved[ballot]
  if (moved === undefined) return refuse(`Nobody has moved ${MOTION_WORDS[ballot]}.`)
  if (crisis.table.decided[ballot] !== undefined) return refuse('That has been voted on.')
  const isSeconded = crisis.log.some(
    ({ event }) => event.type === 'motion-seconded' && event.motion === ballot,
  )
  return isSeconded ? undefined : refuse('Nobody has seconded the motion.')
}

/** Whether a seat has a hand in a vote. Candidates speak, and have none; at the end all of the Committee have, and those who only watch none. */
export function hasVote({ crisis }: Room, role: RoleId, ballot: Ballot): boolean {
  if (ballot === 'resolution') return isPerson(role) ? inMoscow(crisis, role) : isDelegate(role)
  return isPerson(role) && isFullMember(role) && inRoom(crisis, role)
}

const isDelegate = (role: RoleId): boolean => role.startsWith('delegate-')

function voted(room: Room, role: RoleId, { vote, opened }: Extract<PupilCommand, { type: 'vote' }>): Decided {
  if (!room.vote) return refuse('No vote is open.')
  if (opened !== undefined && opened !== room.vote.opened)
    return refuse('That vote is over and another is open: raise your hand again.')
  if (!hasVote(room, role, room.vote.ballot)) return refuse('You have a voice here and no vote.')
  return done({ type: 'voted', by: role, vote })
}

/** A seat's hand as the vote closes; undefined where the engine raises it. */
function handOf(materials: Materials, room: Room, role: RoleId, ballot: Ballot): Vote | undefined {
  const given = room.vote?.hands[role]
  if (given) return given
  const minder: Minder = room.seats[role]?.minder ?? 'leaning'
  if (typeof minder === 'object') return room.vote?.hands[minder.like] ?? 'abstain'
  switch (minder) {
    case 'leaning':
      return undefined
    case 'history':
      return historicalHand(materials, role, ballot)
    default:
      return 'abstain'
  }
}

/** As he stood in June 1957; at the end all but Molotov raised their hands for the resolution, and he abstained. */
function historicalHand(materials: Materials, role: RoleId, ballot: Ballot): Vote {
  if (ballot === 'resolution') return role === 'molotov' ? 'abstain' : 'for'
  const stood = roleOf(materials, role)?.stood
  if (!stood) return 'abstain'
  return (stood === 'seven') === (ballot !== 'plenum') ? 'for' : 'against'
}

function voteClosed(materials: Materials, room: Room): Decided {
  const { vote } = room
  if (!vote) return refuse('No vote is open.')
  const { ballot } = vote
  const entitled = (Object.keys(room.seats) as RoleId[]).filter(role => hasVote(room, role, ballot))
  const hands = Object.fromEntries(
    entitled.flatMap(role => {
      const hand = handOf(materials, room, role, ballot)
      return hand ? [[role, hand]] : []
    }),
  ) as Partial<Record<RoleId, Vote>>
  const happened =
    ballot === 'resolution' ? resolutionHands(room.crisis, hands) : rollCalled(room.crisis, ballot, hands)
  return done({ type: 'vote-closed', ballot, hands, happened })
}

function rollCalled(
  crisis: Crisis,
  motion: Motion,
  hands: Readonly<Partial<Record<RoleId, Vote>>>,
): readonly PoliticalEvent[] {
  const raised = Object.fromEntries(
    FULL_MEMBERS.flatMap(member => (hands[member] ? [[member, hands[member]]] : [])),
  ) as Partial<Record<FullMember, Vote>>
  const decision = decidePolitics(crisis, crisis.table.chair, { type: 'put_to_vote', motion, hands: raised })
  return 'events' in decision ? decision.events : []
}

/** A hand raised on the resolution is a word said in the hall. */
function resolutionHands(
  crisis: Crisis,
  hands: Readonly<Partial<Record<RoleId, Vote>>>,
): readonly PoliticalEvent[] {
  let now = crisis
  for (const [role, vote] of Object.entries(hands) as [RoleId, Vote][]) {
    if (!isPerson(role)) continue
    const act: Act =
      vote === 'abstain'
        ? { type: 'abstain' }
        : { type: 'declare', side: vote === 'for' ? 'khrushchev' : 'seven' }
    const after = perform(now, role, [act])
    if ('crisis' in after) now = after.crisis
  }
  return since(crisis, now)
}

/** How the roll would go if the vote closed now: the hands raised, and the engine's for its own. */
export const standingVote = (materials: Materials, room: Room): ReturnType<typeof castVotes> => {
  const { vote } = room
  if (!vote || vote.ballot === 'resolution') return []
  const hands = Object.fromEntries(
    FULL_MEMBERS.flatMap(member => {
      const hand = handOf(materials, room, member, vote.ballot)
      return hand ? [[member, hand]] : []
    }),
  )
  return castVotes(room.crisis, vote.ballot, hands)
}

const after = (crisis: Crisis, happened: readonly PoliticalEvent[]): Crisis =>
  happened.reduce((now, event) => apply(now, event), crisis)

const since = (before: Crisis, after: Crisis): readonly PoliticalEvent[] =>
  after.log.slice(before.log.length).map(({ event }) => event)

// the teacher

function byTeacher(materials: Materials, room: Room, command: TeacherCommand, at: number): Decided {
  if (room.closed && command.type !== 'note') return refuse('The class is closed.')
  const { clock, plan } = room
  const left = leftAt(clock, at)
  switch (command.type) {
    case 'start':
      return room.phase > 0 ? refuse('The class has begun.') : toPhase(materials, room, 1)
    case 'next':
      return room.phase + 1 < plan.phases.length
        ? toPhase(materials, room, room.phase + 1)
        : refuse('This is the last phase.')
    case 'back': {
      const turn = room.turns.at(-1)
      return turn === undefined ? refuse('This is where it began.') : done({ type: 'reverted', to: turn - 1 })
    }
    case 'pause':
      return clock.runs ? done({ type: 'clock', runs: false, left }) : refuse('The clock stands already.')
    case 'resume':
      if (room.phase === 0) return refuse('Start the class first.')
      return clock.runs ? refuse('The clock runs already.') : done({ type: 'clock', runs: true, left })
    case 'extend':
      return done({ type: 'clock', runs: clock.runs, left: Math.max(0, left) + command.minutes * MINUTE })
    case 'inject':
      return injected(materials, room, command.inject, left)
    case 'mind':
      return minded(materials, room, command.role, command.by)
    case 'free':
      return room.seats[command.role]?.device
        ? done({ type: 'freed', role: command.role })
        : refuse('Nobody sits there.')
    case 'mute':
      return room.seats[command.role]
        ? done({ type: 'muted', role: command.role, on: command.on })
        : refuse('There is no such seat.')
    case 'lock':
      return done({ type: 'locked', on: command.on })
    case 'wires':
      return done({ type: 'wires-set', mode: command.mode })
    case 'release':
      return wireIn(room, command.wire, ['held', 'waiting'], wire => delivered(room, wire))
    case 'return':
      return wireIn(room, command.wire, ['held', 'waiting'], () =>
        done({ type: 'returned', wire: command.wire, text: command.text }),
      )
    case 'remove':
      return wireIn(room, command.wire, ['held', 'waiting', 'delivered'], () =>
        done({ type: 'removed', wire: command.wire }),
      )
    case 'open_vote':
      return teacherOpensVote(room, command.ballot)
    case 'close_vote':
      return voteClosed(materials, room)
    case 'drop_vote':
      return room.vote ? done({ type: 'vote-dropped' }) : refuse('No vote is open.')
    case 'override':
      if (!room.vote) return refuse('No vote is open.')
      return hasVote(room, command.role, room.vote.ballot)
        ? done({ type: 'voted', by: command.role, vote: command.vote, teacher: true })
        : refuse('That seat has no vote.')
    case 'show':
      return done({ type: 'shown', items: command.items })
    case 'note':
      return room.seats[command.to]
        ? done({ type: 'noted', to: command.to, text: command.text })
        : refuse('There is no such seat.')
    case 'revert':
      if (command.to < 1 || command.to >= room.seq) return refuse('There is no such moment to go back to.')
      return done({ type: 'reverted', to: command.to })
    case 'close':
      return done({ type: 'closed' })
  }
}

function wireIn(
  room: Room,
  number: number,
  states: readonly Wire['state'][],
  then: (wire: Wire) => Decided,
): Decided {
  const wire = room.wires.find(each => each.wire === number)
  return wire && states.includes(wire.state) ? then(wire) : refuse('There is no such telegram waiting.')
}

/** A telegram handed over does what it was meant to do, if that can still be done. */
function delivered(room: Room, { wire, by, act }: Wire): Decided {
  const decision = act && isPerson(by) ? decidePolitics(room.crisis, by, act) : undefined
  return done({
    type: 'delivered',
    wire,
    happened: decision && 'events' in decision ? decision.events : [],
  })
}

/** The teacher need not wait for a mover or a seconder. */
function teacherOpensVote(room: Room, ballot: Ballot): Decided {
  if (room.vote) return refuse('A vote is open already.')
  if (ballot === 'resolution') return votable(room, ballot) ?? done({ type: 'vote-opened', ballot })
  if (SLOTS[room.crisis.slot]!.kind !== 'presidium') return refuse('The Presidium is not sitting.')
  return room.crisis.table.decided[ballot] === undefined
    ? done({ type: 'vote-opened', ballot })
    : refuse('That has been voted on.')
}

function injected({ lesson }: Materials, room: Room, id: string, left: number): Decided {
  const inject = lesson.injects.find(each => each.id === id)
  if (!inject) return refuse('There is no such inject.')
  const { effect } = inject
  const { crisis } = effectOn(room.crisis, inject)
  return done(
    { type: 'injected', inject: id, happened: since(room.crisis, crisis) },
    ...(effect && 'pause' in effect && room.clock.runs
      ? [{ type: 'clock', runs: false, left } satisfies RoomEvent]
      : []),
    ...(effect && 'wires' in effect ? [{ type: 'wires-set', mode: effect.wires } satisfies RoomEvent] : []),
  )
}

/** What an inject does to a crisis: those of its acts that are possible now, and why another is not. */
function effectOn(
  before: Crisis,
  { effect }: Inject,
): { readonly crisis: Crisis; readonly refused?: Refusal } {
  let told: { readonly crisis: Crisis; readonly refused?: Refusal } = { crisis: before }
  for (const { by, act } of effect && 'acts' in effect ? effect.acts : []) {
    const after = perform(told.crisis, by, [act])
    told =
      'crisis' in after ? { ...told, crisis: after.crisis } : { refused: after.refused, crisis: told.crisis }
  }
  return told
}

/** Injects that would be no more than their words now, and why. */
export function wordsOnly({ lesson, opening }: Materials, crisis: Crisis): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lesson.injects.flatMap(inject => {
      const { crisis: after, refused } = effectOn(crisis, inject)
      return refused && after === crisis ? [[inject.id, explainRefusal(refused, opening)]] : []
    }),
  )
}

function minded(materials: Materials, room: Room, role: RoleId, by: Minder): Decided {
  const seat = room.seats[role]
  if (!seat) return refuse('There is no such seat.')
  if (by === 'pupil' && seat.key === undefined) return refuse('That seat has no card: deal it first.')
  if (!isPerson(role) && by === 'leaning') return refuse('The engine does not play those who watch.')
  if (by === 'history' && roleOf(materials, role)?.stood === undefined)
    return refuse('It is not known where he stood.')
  if (typeof by === 'object' && (by.like === role || !room.seats[by.like]))
    return refuse('There is no such seat.')
  return done({ type: 'minded', role, by })
}

/**
 * On to a phase: an open vote is counted, telegrams on their way arrive, and the
 * engine runs up to the phase's moment with pupils' seats at rest. The chair
 * rules only in a phase, never on the way to one.
 */
function toPhase(materials: Materials, room: Room, to: number): Decided {
  const counted = room.vote ? voteClosed(materials, room) : done()
  if ('refused' in counted) return counted
  const { phase } = room.plan.phases[to]!
  const voted = counted.events.flatMap(event => ('happened' in event ? event.happened : []))
  let crisis = after(room.crisis, voted)
  const arriving: RoomEvent[] = []
  for (const wire of room.wires) {
    if (wire.state !== 'waiting') continue
    const decided = delivered({ ...room, crisis }, wire)
    if ('refused' in decided) continue
    for (const event of decided.events) {
      arriving.push(event)
      crisis = after(crisis, 'happened' in event ? event.happened : [])
    }
  }
  const spoken = historyHere(materials, room, crisis)
  const from = crisis
  crisis = after(crisis, spoken)
  while (crisis.slot < RULES[phase].slot) {
    const { chair } = crisis.table
    const players = playersIn(room.seats)
    crisis = passTime(
      { ...crisis, players: players.includes(chair) ? players : [...players, chair] },
      materials.opening,
    )
  }
  return done(...counted.events, ...arriving, { type: 'phase', to, happened: since(from, crisis) })
}

/** What seats that are played from history say before a sitting ends. */
function historyHere(materials: Materials, room: Room, crisis: Crisis): readonly PoliticalEvent[] {
  if (!RULES[phaseOf(room)].sits || phaseOf(room) === 'chair') return []
  let now = crisis
  for (const seat of Object.values(room.seats) as Seat[]) {
    const side = roleOf(materials, seat.role)?.stood
    if (seat.minder !== 'history' || !side || !isPerson(seat.role) || !inRoom(now, seat.role)) continue
    const spoke = perform(now, seat.role, [{ type: 'declare', side }])
    if ('crisis' in spoke) now = spoke.crisis
  }
  return since(crisis, now)
}

// the server

function byHouse(_: Materials, room: Room, command: HouseCommand): Decided {
  switch (command.type) {
    case 'deliver':
      return wireIn(room, command.wire, ['waiting'], wire => delivered(room, wire))
    case 'take': {
      const seat = room.seats[command.role]
      if (!seat?.key) return refuse('There is no such seat.')
      if (room.locked) return refuse('The room is locked. Ask your teacher to unlock it.')
      if (seat.device && seat.device !== command.device)
        return refuse(
          'Somebody sits there already. If that is you on another machine, ask your teacher to free the seat.',
        )
      return seat.device === command.device
        ? done()
        : done({ type: 'taken', role: command.role, device: command.device })
    }
    case 'rekey':
      return room.seats[command.role]
        ? done({ type: 'rekeyed', role: command.role, key: command.key })
        : refuse('There is no such seat.')
  }
}
