/**
 * The game at a terminal, as a pure function: a model and what happens to it
 * give the next model, and what the outside should do.
 */
import { FULL_MEMBERS, type FullMember, type PersonId, REASONS } from '../engine/index.ts'
import { ONCE } from '../play/argue.ts'
import { MARKINGS, type Marking } from '../play/director.ts'
import { marksOf, wasRead } from '../play/readBefore.ts'
import { type Stride, strideFrom } from '../play/replay.ts'
import {
  isSettingKey,
  neighbour,
  SETTING_KEYS,
  type SettingKey,
  valuesOf,
  withSetting,
} from '../play/settings.ts'
import type { Turn } from '../play/turn.ts'
import { COUNTS } from '../text/argument.ts'
import { sanitize } from '../text/sanitize.ts'
import { plainText } from '../text/spans.ts'
import { clip, graphemes } from '../text/width.ts'
import { type BesideRow, besideAt, besideRows } from './beside.ts'
import { footerOf } from './footer.ts'
import { hintNow } from './hint.ts'
import {
  type Action,
  bindingFor,
  isTyping,
  KEYMAP,
  keysIn,
  latin,
  nameOfKey,
  SEARCHED,
  waitsWords,
} from './keymap.ts'
import { isTooSmall, seen } from './layout.ts'
import {
  type Effect,
  isLookedUp,
  type Message,
  type Model,
  type Place,
  showsMarks,
  tellingOf,
  USUAL_PACE,
} from './model.ts'
import { isAtEnd, isMore, itemsOf, scrollTo } from './page.ts'
import { CLOSE_NOTEBOOK, type PageName, type Row, TEXT_PAGES } from './pages.ts'
import { LEAVE } from './quitPage.ts'
import { paragraphsOf } from './scenePage.ts'
import type { Size } from './screen.ts'
import { CONTINUE } from './titlePage.ts'

export interface Step {
  readonly model: Model
  readonly effects: readonly Effect[]
}

const then = (model: Model, ...effects: readonly Effect[]): Step => ({ model, effects })

const at = (model: Model, place: Partial<Place>): Model => ({ ...model, here: { ...model.here, ...place } })

const noticed = (model: Model, notice: string): Model => ({ ...model, notice })

/** What happens, and everything that follows from it. */
export function update(model: Model, message: Message): Step {
  const stood = message.type === 'resize' ? model.stood : undefined
  const { model: heeded, effects } = heard({ ...model, stood }, message)
  const next = leaving(model, heeded)
  if (isTooSmall(next.size)) return { model: next, effects }
  const { model: done, effects: kept } = remembered(settled(next))
  const all = [...effects, ...kept]
  const hint = hintNow(done)
  if (!hint) return { model: done, effects: all }
  const hinted = new Set(done.hinted).add(hint.id)
  return {
    model: { ...done, hint: hint.words, hinted },
    effects: [...all, { type: 'hinted', hint: hint.id }],
  }
}

function heard(model: Model, message: Message): Step {
  switch (message.type) {
    case 'key':
      return pressed(quieted(model, message.key), message.key)
    case 'mouse':
      return isTooSmall(model.size) ? then(model) : moused(model, message)
    case 'paste':
      return then(isTyping(model) ? typed(model, sanitize(message.text)) : model)
    case 'resize':
      return then(resized(model, message.size))
    case 'turn':
      return then(played(model, message))
    case 'shown':
      return shown(model, message)
    case 'waited':
      return waited(model)
    case 'tale':
      return then(
        told({ ...model, bound: message.committed, tale: message.tale }, wasRead(message.tale, model.known)),
      )
    case 'ongoing':
      return then({ ...model, ongoing: message.ongoing })
    case 'notice':
      return then(noticed(model, sanitize(message.words)))
    case 'shared':
      return then(
        noticed(model, `${message.code} is this play, and on the clipboard if your terminal allows.`),
        {
          type: 'copy',
          text: message.code,
        },
      )
    case 'settings':
      return then({ ...model, settings: message.settings })
    case 'saved':
      return then({ ...model, unsaved: !message.saved })
    case 'odds':
      return then(
        message.of === model.turn && message.road === model.weighed
          ? { ...model, odds: message.odds }
          : model,
      )
    case 'chances':
      return then(message.of === model.turn ? { ...model, chances: message.chances } : model)
    case 'home':
      return then(opened({ ...model, turn: undefined, replay: undefined }, 'title'))
    case 'open':
      return then(opened(model, message.page, message.of))
    case 'changed':
    case 'focus':
    case 'reply':
      return then(model)
  }
}

/** A key ends what was said once; any but Ctrl-C takes back the wish to leave. */
const quieted = (model: Model, key: string): Model => ({
  ...model,
  notice: undefined,
  interrupted: model.interrupted && key === 'C-c',
})

/** However lines break now, about the same of them is seen as before the window began to change, and the cursor if it was. */
function resized(model: Model, size: Size): Model {
  const stood = model.stood ?? { size: model.size, scroll: model.here.scroll }
  const next = { ...model, size, stood }
  if (isTooSmall(stood.size) || isTooSmall(size)) return next
  const { window } = seen(at({ ...model, size: stood.size }, { scroll: stood.scroll }))
  const { scroll, farthest } = window
  const share = farthest > 0 ? scroll / farthest : growsDown(model.here.page) ? 1 : 0
  const scaled = at(next, { scroll: Math.round(share * seen(next).window.farthest) })
  return scrollTo(window, model.here.item) === scroll ? followed(scaled) : scaled
}

/** The cursor on something there is, no scrolling past the end; and whether all has been read. */
function settled(model: Model): Model {
  const { page, window } = seen(model)
  const items = itemsOf(page)
  const stays = model.here.item !== undefined && items.includes(model.here.item)
  const item = stays ? model.here.item : firstItem(model, items)
  const read = model.read || (model.here.page === 'scene' && isAtEnd(window))
  // A page that came while something was being typed has no search to type into.
  const typing = model.typing && SEARCHED.includes(model.here.page)
  return { ...at(model, { item, scroll: window.scroll }), read, typing }
}

/** A moment, wherever one comes to it again. */
const momentOf = ({ chair, seed, path }: Turn): string => `${chair} ${seed} ${path.join()}`

/** What has been read to its end is known from now on: this moment, and these words in any play. */
function remembered(model: Model): Step {
  const telling = tellingOf(model)
  if (!model.read || !telling) return then(model)
  const moment = model.turn && momentOf(model.turn)
  if (moment !== undefined && model.known.has(moment)) return then(model)
  const marks = marksOf(telling).filter(mark => !model.known.has(mark))
  if (marks.length === 0 && moment === undefined) return then(model)
  const known = new Set([...model.known, ...marks, ...(moment === undefined ? [] : [moment])])
  return then({ ...model, known }, ...(marks.length > 0 ? [{ type: 'read', marks } as const] : []))
}

/** The cursor begins on the first way that is open. */
function firstItem(model: Model, items: readonly string[]): string | undefined {
  if (model.here.page !== 'scene' || model.replay) return items[0]
  return items.find(item => !model.turn?.options[Number(item)]?.locked) ?? items[0]
}

// turns

/** On the scene, at the top of what is told. */
const told = (model: Model, read = false): Model => ({
  ...model,
  read,
  hint: undefined,
  here: { page: 'scene', scroll: 0 },
  under: [],
})

function arrived(model: Model, turn: Turn): Model {
  const counting = turn.kind === 'count' && model.turn?.kind === 'count' && model.here.page === 'whip'
  if (counting) return { ...model, turn, odds: undefined, weighed: undefined }
  // What has been read before need not be paged through again.
  const isKnown = model.known.has(momentOf(turn)) || wasRead(turn, model.known)
  const onScene = told({ ...model, turn, odds: undefined, weighed: undefined }, isKnown)
  const onward = model.turn !== undefined && turn.decisions > model.turn.decisions
  const called = turn.news.some(event => event.type === 'roll-called')
  if (!onward || !called || !onScene.pages.rollCall(onScene)) return onScene
  const shown = opened(onScene, 'rollCall')
  return shown.settings.motion === 'reduced' ? shown : { ...shown, revealed: 0 }
}

/** After a replay, the scene as it was left for it. */
function played(model: Model, { turn, committed = model.bound }: Extract<Message, { type: 'turn' }>): Model {
  const next = arrived({ ...model, replay: undefined, bound: committed }, turn)
  if (!model.replay) return { ...next, left: new Map() }
  return next.here.page === 'scene' ? at(next, placeLeft(next, next.here)) : next
}

// a play that is watched

/** Words a minute. */
const PACES = [120, 180, 240, 360, 600, 1200, 2400] as const

function shown(model: Model, { turn, replay }: Extract<Message, { type: 'shown' }>): Step {
  const { auto = false, pace = USUAL_PACE } = model.replay ?? {}
  const next = arrived({ ...model, replay: { ...replay, auto, pace } }, turn)
  return auto ? then(next, waitFor(next)) : then(next)
}

/** Time to look up and down again, besides reading. */
const GLANCE = 900
/** Between two ballots. */
const A_BALLOT = 700

/** As long as it takes to read what is on the screen; after scrolling, what has come into sight. */
function waitFor(model: Model, before = model): Effect {
  if (model.here.page === 'rollCall') return { type: 'wait', milliseconds: A_BALLOT }
  const { window } = seen(model)
  const more = window.scroll - seen(before).window.scroll
  const rows = more > 0 ? window.scrolls.slice(0, window.scroll + window.room).slice(-more) : window.shown
  const text = rows.map(({ line }) => plainText(line)).join(' ')
  const words = text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
  return {
    type: 'wait',
    milliseconds: GLANCE + Math.round((60_000 * words) / (model.replay?.pace ?? USUAL_PACE)),
  }
}

/** One thing more: a ballot, a page, a decision. */
function waited(model: Model): Step {
  if (!model.replay?.auto) return then(model)
  if (isTooSmall(model.size)) return then(stilled(model))
  const onRoll = model.here.page === 'rollCall'
  if (!onRoll && model.here.page !== 'scene') return then(stilled(model))
  const onward = onRoll
    ? model.revealed < (model.pages.rollCall(model)?.ballots.length ?? 0)
      ? revealed(model, model.revealed + 1)
      : back(model)
    : isAtEnd(seen(model).window)
      ? undefined
      : scrolled(model, pageStep(model))
  if (onward) return then(onward, waitFor(onward, onRoll ? onward : model))
  const { model: next, effects } = strode(model, 'decision', 1)
  return effects.length > 0 ? then(next, ...effects) : then(stilled(next))
}

const stilled = (model: Model): Model =>
  model.replay ? { ...model, replay: { ...model.replay, auto: false } } : model

const AT_AN_END: Readonly<Record<Stride, readonly [back: string, forward: string]>> = {
  decision: ['This is where the play begins.', 'The play goes no further.'],
  day: ['This is the first day.', 'There is no later day in this play.'],
  vote: ['No roll was called before this.', 'No roll is called after this.'],
}

function strode(model: Model, stride: Stride, direction: 1 | -1): Step {
  const { replay } = model
  if (!replay) return then(model)
  const at = strideFrom(replay.stops, replay.at, stride, direction)
  if (at === undefined) return then(noticed(model, AT_AN_END[stride][direction > 0 ? 1 : 0]))
  return then(model, { type: 'show', at })
}

function shownAt(model: Model, end: 'first' | 'last'): Step {
  const at = model.replay?.stops.at(end === 'first' ? 0 : -1)?.at
  return at === undefined ? then(model) : then(model, { type: 'show', at })
}

function paced(model: Model, step: 1 | -1): Step {
  const { replay } = model
  if (!replay) return then(model)
  const now = PACES.findIndex(pace => pace >= replay.pace)
  const pace = PACES[Math.min(PACES.length - 1, Math.max(0, now + step))]!
  const next = noticed({ ...model, replay: { ...replay, pace } }, `${pace} words a minute.`)
  return replay.auto ? then(next, waitFor(next)) : then(next)
}

function selfGoing(model: Model): Step {
  const { replay } = model
  if (!replay) return then(model)
  if (replay.auto) return then(noticed(stilled(model), 'It waits for you.'), { type: 'rest' })
  const next = { ...model, replay: { ...replay, auto: true } }
  return then(
    noticed(next, 'It goes on by itself; + and − change the pace, any other key stops it.'),
    waitFor(next),
  )
}

/** Does not stop a play that goes on by itself. */
const LEAVES_GOING: ReadonlySet<Action> = new Set<Action>(['auto', 'faster', 'slower', 'redraw', 'suspend'])

// pages

/** What is added to at its end is opened there. */
const growsDown = (page: PageName): boolean => page === 'journal' || page === 'told'

const placeFor = (page: PageName, of?: string): Place => ({
  page,
  scroll: growsDown(page) ? Number.MAX_SAFE_INTEGER : 0,
  ...(of !== undefined && { of }),
})

/** What is read, and found again where it was left; the rest is opened anew. */
const isReading = (page: PageName): boolean => page === 'codex' || TEXT_PAGES.some(each => each === page)

const leftAs = (turn: Turn, { page, of = '' }: Place): string => `${momentOf(turn)} ${page} ${of}`

const placeLeft = ({ turn, left }: Model, place: Place): Place =>
  (turn && left.get(leftAs(turn, place))) ?? place

/** Remembers the pages that are left. A search is not remembered, only what it was left on. */
function leaving(model: Model, next: Model): Model {
  const { turn, here, under } = model
  if (!turn || (here.page === next.here.page && here.of === next.here.of && turn === next.turn)) return next
  const place = isSearched(model) ? { ...here, scroll: placeFor(here.page).scroll } : here
  const left = new Map(next.left)
  for (const each of [...under, place]) left.set(leftAs(turn, each), each)
  return { ...next, left }
}

/** Lays a page on top; one that lies open already is laid free. The title and the scene lie on nothing. */
function opened(before: Model, page: PageName, of?: string): Model {
  const model = { ...before, typing: false }
  if (page === 'title' || page === 'scene') return { ...model, here: placeFor(page), under: [] }
  const shown =
    page === 'rollCall' ? { ...model, revealed: model.pages.rollCall(model)?.ballots.length ?? 0 } : model
  const open = model.under.findIndex(place => place.page === page && place.of === of)
  if (open >= 0) return { ...shown, here: model.under[open]!, under: model.under.slice(0, open) }
  const fresh = {
    ...shown,
    ...(SEARCHED.includes(page) && { search: '' }),
    ...(page === 'argue' && { scales: {} }),
    wanted: '',
  }
  const laid = { ...fresh, here: placeFor(page, of), under: [...model.under, model.here] }
  return isReading(page) && !isTooSmall(model.size) ? followed(at(laid, placeLeft(laid, laid.here))) : laid
}

function back(model: Model): Model {
  const below = model.under.at(-1)
  if (below) return { ...model, here: below, under: model.under.slice(0, -1) }
  return model.here.page === 'dossier' ? opened(model, 'title') : model
}

/** A page's own key closes it again. */
const toggled = (model: Model, page: PageName, of?: string): Model =>
  model.here.page === page && model.under.length > 0 ? back(model) : opened(model, page, of)

const RING: readonly PageName[] = [
  'scene',
  'board',
  'alliances',
  'rollCall',
  'hall',
  'whip',
  'telephone',
  'journal',
  'codex',
]

const isThere = (model: Model, page: PageName): boolean => {
  if (model.turn === undefined) return false
  if (page === 'scene') return true
  if (page === 'rollCall') return model.pages.rollCall(model) !== undefined
  if (page === 'hall') return model.pages.hall(model) !== undefined
  if (page === 'codex') return model.pages.codex(model).length > 0
  return model.pages.has(page as 'board', model)
}

function turnedOver(model: Model, step: 1 | -1): Model {
  const ring = RING.filter(page => isThere(model, page))
  const now = Math.max(0, ring.indexOf(model.here.page))
  const page = ring[(now + step + ring.length) % ring.length] ?? 'scene'
  const scene = [...model.under, model.here].find(place => place.page === 'scene')
  if (page === 'scene' && scene) return { ...model, here: scene, under: [] }
  return opened({ ...model, here: scene ?? placeFor('scene'), under: [] }, page)
}

// keys

/** What can be done in a window that shows nothing. */
const BLIND: readonly Action[] = ['interrupt', 'leave', 'redraw', 'suspend']

function pressed(model: Model, key: string): Step {
  const binding = bindingFor(model, isTyping(model) ? key : latin(key))
  if (isTooSmall(model.size) && !(binding && BLIND.includes(binding.does))) return then(model)
  if (model.replay?.auto && !(binding && LEAVES_GOING.has(binding.does)))
    return stopped(model, binding?.does, key)
  if (binding) return act(model, binding.does, key)
  // A page that help tells of is opened from there; a decision is not made with the scene out of sight.
  if (model.here.page === 'help' && bindingFor(back(model), latin(key))?.does.startsWith('open '))
    return pressed(back(model), key)
  if (!isTyping(model)) return then(noticed(model, nothingOn(model, key)))
  return then(isText(key) ? typed(model, key === 'space' ? ' ' : key) : model)
}

/** A key that stops what goes on by itself does what it does besides; a space only stops it. */
function stopped(model: Model, action: Action | undefined, key: string): Step {
  const still = stilled(model)
  const { model: next, effects } =
    action === undefined || action === 'onward'
      ? then(noticed(still, 'It waits for you.'))
      : act(still, action, key)
  return then(next, { type: 'rest' }, ...effects)
}

const WATCHED = 'This is a replay: t takes the play over from here.'

/** Why a key did nothing. */
function nothingOn(model: Model, key: string): string {
  const { here, replay, turn } = model
  if (replay && here.page === 'scene' && /^\d$/.test(key)) return WATCHED
  if (here.page === 'whip' && turn?.kind !== 'count' && ['enter', 'left', 'right'].includes(key))
    return 'You mark your sheet last thing, before you sleep.'
  const waiting = KEYMAP.find(
    ({ keys, where, waits }) =>
      waits !== undefined && keys.includes(latin(key)) && where?.includes(here.page),
  )
  if (waiting && turn) return `${waitsWords(waiting)}.`
  return `${keysIn(model, nameOfKey(key))} does nothing here; ? lists the keys that do.`
}

const isText = (key: string): boolean => key === 'space' || graphemes(key).length === 1

const LONGEST_SEARCH = 40

const typed = (model: Model, text: string): Model => searched(model, typedIn(model) + text)

/** What is typed on this page. */
const typedIn = ({ here, wanted, search }: Model): string => (here.page === 'palette' ? wanted : search)

/** The cursor goes to what fits best. */
function searched(model: Model, text: string): Model {
  const words = clip(text, LONGEST_SEARCH)
  const typed = model.here.page === 'palette' ? { wanted: words } : { search: words }
  return at({ ...model, ...typed }, { item: undefined, scroll: 0 })
}

const isSearched = ({ here, search }: Model): boolean => SEARCHED.includes(here.page) && search !== ''

/** The whole page again, with the cursor on what was found. */
const unsearched = (model: Model): Model =>
  followed(at({ ...model, search: '' }, { scroll: placeFor(model.here.page).scroll }))

function act(model: Model, action: Action, key = ''): Step {
  if (action === 'open odds' && (model.here.page === 'tree' || model.here.page === 'there')) {
    if (roadHere(model) === undefined) return then(noticed(model, NO_ROAD))
    if (!model.pages.has('odds', model)) return then(noticed(model, NO_ODDS_YET))
  }
  if (action === 'open odds' || action === 'open debrief')
    return weighed(openedByKey(model, action === 'open odds' ? 'odds' : 'debrief'))
  if (action.startsWith('open ')) return then(openedByKey(model, action.slice('open '.length) as PageName))
  switch (action as Exclude<Action, `open ${string}`>) {
    case 'choose':
      return chosenInSight(model, model.here.item)
    case 'chooseNumber':
      return numbered(model, Number(key))
    case 'up':
      return then(stepped(model, -1))
    case 'down':
      return then(stepped(model, 1))
    case 'left':
      return model.here.page === 'argue' ? then(recounted(model, -1)) : turned(model, -1)
    case 'right':
      return model.here.page === 'argue' ? then(recounted(model, 1)) : turned(model, 1)
    case 'markNext':
      return marked(model, 'around')
    case 'pageUp':
      return then(leafed(model, -pageStep(model)))
    case 'pageDown':
    case 'on':
      return then(/^\d$/.test(key) ? noticed(pagedOn(model), MORE_FIRST) : pagedOn(model))
    case 'first':
      return then(ended(model, 'first'))
    case 'last':
      return then(ended(model, 'last'))
    case 'back':
      return then(isSearched(model) ? unsearched(model) : back(model))
    case 'nextPage':
      return then(turnedOver(model, 1))
    case 'previousPage':
      return then(turnedOver(model, -1))
    case 'nextBallot':
      return then(revealed(model, model.revealed + 1))
    case 'allBallots':
      return then(revealed(model, Number.POSITIVE_INFINITY))
    case 'unfold':
      return then(model.search === '' ? turnedTo(model, 'open') : foundIn(model))
    case 'fold':
      return then(turnedTo(model, 'folded'))
    case 'nextFork':
      return then(toFork(model, 1))
    case 'previousFork':
      return then(toFork(model, -1))
    case 'fork':
      return forked(model)
    case 'markRoad':
      return markedRoad(model)
    case 'foldAll':
      return then(foldedAll(model, false))
    case 'unfoldAll':
      return then(foldedAll(model, true))
    case 'watchRoad':
      return watched(model)
    case 'chances':
      return chancesWanted(model)
    case 'undo':
      return undone(model)
    case 'share':
      return then(model, { type: 'share' })
    case 'marks':
      return setTo(model, 'marks', showsMarks(model) ? 'off' : 'auto')
    case 'level':
      return setTo(model, 'receipts', neighbour('receipts', model.settings.receipts, 1))
    case 'mouse':
      return switchedMouse(model)
    case 'copy':
      return copied(model)
    case 'tags':
      return then({ ...model, tags: !model.tags })
    case 'restart':
      return then(model, { type: 'restart' })
    case 'transcript':
      return then(model, { type: 'transcript' })
    case 'lastDecision':
      return then(decisionBefore(model))
    case 'nextDecision':
      return then(decisionAfter(model))
    case 'committed':
      return then({ ...model, committed: !model.committed })
    case 'search':
      return then({ ...searched(model, ''), typing: true })
    case 'endSearch':
      return then({ ...model, typing: false })
    case 'erase':
      return then(searched(model, graphemes(typedIn(model)).slice(0, -1).join('')))
    case 'nextStop':
      return strode(model, 'decision', 1)
    case 'previousStop':
      return strode(model, 'decision', -1)
    case 'nextDay':
      return strode(model, 'day', 1)
    case 'previousDay':
      return strode(model, 'day', -1)
    case 'nextVote':
      return strode(model, 'vote', 1)
    case 'previousVote':
      return strode(model, 'vote', -1)
    case 'firstStop':
      return shownAt(model, 'first')
    case 'lastStop':
      return shownAt(model, 'last')
    case 'onward':
      return isAtEnd(seen(model).window)
        ? strode(model, 'decision', 1)
        : then(scrolled(model, pageStep(model)))
    case 'auto':
      return selfGoing(model)
    case 'faster':
      return paced(model, 1)
    case 'slower':
      return paced(model, -1)
    case 'replay':
      return then(model, { type: 'replay' })
    case 'takeOver':
      return model.turn?.kind === 'end'
        ? then(
            noticed(model, 'Here the play is over; go back to a moment where something is left to decide.'),
          )
        : then(model, { type: 'takeOver' })
    case 'leaveReplay':
      return then(model, { type: model.replay?.alone ? 'quit' : 'leaveReplay' })
    case 'quit':
      return hasToAsk(model) ? then(opened(model, 'quit')) : then(model, { type: 'quit' })
    case 'leave':
      return then(model, { type: 'quit' })
    case 'interrupt':
      return interrupted(model)
    case 'redraw':
      return then(model, { type: 'redraw' })
    case 'suspend':
      return then(model, { type: 'suspend' })
  }
}

function openedByKey(model: Model, page: PageName): Model {
  const of =
    page === 'receipt' || page === 'entry'
      ? model.here.item
      : page === 'dossier'
        ? model.turn?.chair
        : page === 'odds'
          ? model.here.page === 'odds'
            ? model.here.of
            : roadHere(model)
          : undefined
  const next = toggled(model, page, of)
  return next.here.page === 'tree' && next.here.item === undefined ? atThisPlay(next) : next
}

/** Odds are worked out when somebody looks: of this turn, or of a road of the tree. A debrief tells those of its play. */
function weighed(model: Model): Step {
  const { page, of } = model.here
  if (page !== 'odds' && !(page === 'debrief' && model.turn?.kind === 'end')) return then(model)
  if (model.odds !== undefined && model.weighed === of) return then(model)
  return then(
    { ...model, odds: { worked: 0 }, weighed: of },
    { type: 'odds', ...(of !== undefined && { road: of }) },
  )
}

/** Before a play there is nothing to lose; who has been asked and says it again means it. */
function hasToAsk(model: Model): boolean {
  const { turn, tale, here, unsaved, replay } = model
  if (here.page === 'quit') return false
  if (unsaved || (tale?.path.length ?? 0) > 0) return true
  if (replay || !turn || here.page === 'title') return false
  return here.page !== 'dossier' || isLookedUp(model)
}

const undone = (model: Model): Step =>
  (tellingOf(model)?.path.length ?? 0) > 0
    ? then(model, { type: 'undo' })
    : then(noticed(model, 'There is nothing to take back.'))

function interrupted(model: Model): Step {
  if (model.interrupted) return then(model, { type: 'quit' })
  const asked = model.here.page === 'quit' ? model : opened(model, 'quit')
  return then({ ...noticed(asked, 'Ctrl-C once more leaves at once.'), interrupted: true })
}

function revealed(model: Model, wanted: number): Model {
  const ballots = model.pages.rollCall(model)?.ballots ?? []
  const count = Math.min(ballots.length, wanted)
  return followed(at({ ...model, revealed: count }, { item: ballots[count - 1]?.who }))
}

// moving about

const itemsNow = (model: Model): string[] => itemsOf(seen(model).page)

/** Scrolls so that the cursor is seen. */
const followed = (model: Model): Model => at(model, { scroll: scrollTo(seen(model).window, model.here.item) })

function stepped(model: Model, step: 1 | -1): Model {
  const items = itemsNow(model)
  if (items.length === 0) return scrolled(model, step)
  const now = items.indexOf(model.here.item ?? '')
  const next = Math.min(items.length - 1, Math.max(0, now + step))
  // Above the first item there may be words to read.
  return next === now ? scrolled(model, step) : followed(at(model, { item: items[next] }))
}

const scrolled = (model: Model, rows: number): Model => {
  const { window } = seen(model)
  return at(model, { scroll: Math.min(window.farthest, Math.max(0, window.scroll + rows)) })
}

/** Where there is no more to read there is something to choose. */
function pagedOn(model: Model): Model {
  const isDone = model.here.page === 'scene' && isAtEnd(seen(model).window)
  return isDone
    ? noticed(model, keysIn(model, 'Choose by number, or with ↑ ↓ and Enter.'))
    : leafed(model, pageStep(model))
}

/** Scrolls a list with its cursor: it goes to the nearest of what is seen then. */
function leafed(model: Model, rows: number): Model {
  const moved = scrolled(model, rows)
  if (model.here.page === 'scene') return moved
  const { scrolls, scroll, room } = seen(moved).window
  const isCursor = ({ item }: Row): boolean => item !== undefined && item === model.here.item
  const inSight = scrolls.slice(scroll, scroll + room).filter(({ item }) => item !== undefined)
  if (inSight.length === 0 || inSight.some(isCursor) || !scrolls.some(isCursor)) return moved
  return at(moved, { item: inSight.at(rows > 0 ? 0 : -1)!.item })
}

/** A page less one row, so that the eye finds its place. */
const pageStep = (model: Model): number => Math.max(1, seen(model).window.room - 1)

function ended(model: Model, end: 'first' | 'last'): Model {
  const moved = scrolled(model, end === 'first' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY)
  if (model.here.page === 'scene') return moved
  return at(moved, { item: itemsNow(model).at(end === 'first' ? 0 : -1) })
}

/** Number `n` of what is numbered on this page. */
function itemNumbered(model: Model, n: number): string | undefined {
  if (model.here.page === 'title') return model.chairs[n - 1]?.id
  return itemsNow(model)[n - 1]
}

/** The decisions before, as they were told: from the scene the last, then one more at a time. */
function decisionBefore(model: Model): Model {
  const isTold = model.here.page === 'told'
  const told = isTold ? model : opened(model, 'told')
  const { scroll } = seen(told).window
  const decisions = decisionsTold(told)
  const before = decisions.findLast(at => at < scroll || !isTold)
  if (before !== undefined) return at(told, { scroll: before })
  return noticed(
    told,
    decisions.length === 0 ? 'Nothing has been decided yet.' : 'This is the first decision.',
  )
}

/** On what is told, the decision after this one; behind the last, the scene. */
function decisionAfter(model: Model): Model {
  if (model.here.page === 'scene') return skippedOn(model)
  const { scroll } = seen(model).window
  const after = decisionsTold(model).find(at => at > scroll)
  return after === undefined ? back(model) : at(model, { scroll: after })
}

/** Over what was read before, to where something begins that was not, or to the decision; in what was not, a page on. */
function skippedOn(model: Model): Model {
  const { window } = seen(model)
  const { scrolls, scroll, room } = window
  // Of another tale no row says so: all of it was read before, or none.
  if (isAtEnd(window) || (model.tale && !model.read)) return pagedOn(model)
  const unread = scrolls.findIndex(({ read }, at) => at >= scroll + room && read === false)
  if (unread < 0) return ended(model, 'last')
  const known = scrolls.slice(0, unread).findLastIndex(({ read }) => read === true)
  const begins = scrolls.findIndex(({ line }, at) => at > known && line.length > 0)
  return begins > scroll ? at(model, { scroll: begins }) : pagedOn(model)
}

/** How far to scroll to each decision on this page: it is seen, and as much of what led to it as fits above. */
function decisionsTold(model: Model): number[] {
  const { scrolls, room, farthest } = seen(model).window
  let begins = 0
  return scrolls.flatMap((row, at) => {
    if (!row.landmark || scrolls[at + 1]?.landmark) return []
    const decision = Math.min(farthest, Math.max(begins, at - room + 1))
    begins = at + 2
    return [decision]
  })
}

/** The passage as it was written, or the page as it stands. */
function copied(model: Model): Step {
  const telling = tellingOf(model)
  const text =
    model.here.page === 'scene' && telling
      ? paragraphsOf(telling)
          // Italics are ours; an underscore in another tale is an underscore.
          .map(each => (model.tale ? each.text : each.text.replaceAll('_', '')))
          .join('\n\n')
      : seen(model)
          .page.rows.map(row => plainText(row.line).trimEnd())
          .join('\n')
          .trim()
  if (text === '') return then(noticed(model, 'There is nothing here to copy.'))
  return then(noticed(model, 'Copied, if your terminal allows it.'), { type: 'copy', text })
}

// settings

function setTo(model: Model, key: SettingKey, value: string): Step {
  const settings = withSetting(model.settings, key, value)
  return then({ ...model, settings }, { type: 'set', key, settings })
}

function switchedMouse(model: Model): Step {
  const value = model.settings.mouse === 'on' ? 'off' : 'on'
  const { model: next, effects } = setTo(model, 'mouse', value)
  const words = value === 'on' ? 'The mouse is the game’s.' : 'The mouse is the terminal’s again.'
  return then(noticed(next, words), ...effects)
}

/** A step to the left or right: a mark on the whip sheet, or the next value of a setting. */
function turned(model: Model, step: 1 | -1): Step {
  const key = model.here.item
  if (model.here.page !== 'settings') return marked(model, step)
  return key !== undefined && isSettingKey(key)
    ? setTo(model, key, neighbour(key, model.settings[key], step))
    : then(model)
}

/** What was chosen in the palette: a key’s action, a value, a page of the codex. */
function commanded(model: Model, item: string): Step {
  const below = back(model)
  const [verb, what = '', value = ''] = item.split(' ')
  if (verb === 'entry') return then(opened(below, 'entry', what))
  const key = SETTING_KEYS.find(each => verb === 'set' && each === what)
  if (key && valuesOf(key).includes(value)) {
    const { model: next, effects } = setTo(below, key, value)
    return then(noticed(next, `${key} is ${value}.`), ...effects)
  }
  return act(below, item as Action)
}

// choosing

function numbered(model: Model, n: number): Step {
  const item = itemNumbered(model, n)
  return item === undefined ? then(noticed(model, `There is no ${n} here.`)) : chosenInSight(model, item)
}

/** Nothing is decided out of sight, nor left unread: the key brings the way there, and takes it when it is pressed again. */
function chosenInSight(model: Model, item: string | undefined): Step {
  const there = followed(at(model, { item }))
  const isRead = model.here.page === 'scene' || model.here.page === 'entry'
  if (!isRead || there.here.scroll === seen(model).window.scroll) return chosen(model, item)
  return then(noticed(there, 'It was out of sight; once more chooses it.'))
}

function chosen(model: Model, item: string | undefined): Step {
  const { here } = model
  if (here.page === 'dossier' && !isLookedUp(model)) return begun(model)
  if (item === undefined) return then(model)
  const on = at(model, { item })
  switch (here.page) {
    case 'scene':
      return taken(on, item)
    case 'title':
      return item === CONTINUE ? then(on, { type: 'continue' }) : then(opened(on, 'dossier', item))
    case 'others':
      return then(opened(on, 'otherChair', item))
    case 'plays':
      return then({ ...on, typing: false }, { type: 'watch', run: item })
    case 'board':
    case 'rollCall':
      return then(opened(on, 'receipt', item))
    case 'codex':
    case 'entry':
      return then(opened({ ...on, typing: false }, 'entry', item))
    case 'tree':
      return then(rowOn(on)?.branch ? opened({ ...on, typing: false }, 'there', item) : turnedTo(on, 'other'))
    case 'telephone':
      return then(at(opened(on, 'scene'), { item }))
    case 'whip':
      return model.turn?.kind === 'count' && !model.replay ? marked(on, 'around') : then(on)
    case 'argue':
      return then(recounted(on, 1))
    case 'rewind':
      return then(on, { type: 'rewind', to: item })
    case 'help':
      return act(back(on), item as Action)
    case 'palette':
      return commanded(on, item)
    case 'settings':
      return turned(on, 1)
    case 'quit':
      return item === LEAVE ? then(on, { type: 'quit' }) : then(back(on))
    default:
      return then(on, { type: 'pick', page: here.page, item })
  }
}

const begun = (model: Model): Step =>
  then(model, {
    type: 'begin',
    chair: model.here.of as PersonId,
    committed: model.committed,
    ...(model.seed !== undefined && { seed: model.seed }),
  })

const MORE_FIRST = 'There was more to read first.'

/** A way on. The key that completes a text does not also choose; a closed way says why. */
function taken(model: Model, item: string): Step {
  if (model.paced && !model.read && !model.replay)
    return then(noticed(scrolled(model, pageStep(model)), MORE_FIRST))
  if (model.replay) return then(noticed(model, WATCHED))
  if (Number.isNaN(Number(item))) return act(model, item as Action)
  const option = tellingOf(model)?.options[Number(item)]
  if (!option) return then(model)
  if (option.locked) return then(noticed(model, `Closed: ${option.locked}`))
  return then(model, { type: 'choose', way: Number(item) })
}

const isMember = (item: string | undefined): item is FullMember =>
  (FULL_MEMBERS as readonly string[]).includes(item ?? '')

/** From Khrushchev's side to the seven's. */
const SCALE: readonly Marking[] = ['khrushchev', 'unsure', 'seven']

function nextMarking(now: Marking, step: 1 | -1 | 'around'): Marking {
  if (step === 'around') return MARKINGS[(MARKINGS.indexOf(now) + 1) % MARKINGS.length]!
  return SCALE[Math.min(SCALE.length - 1, Math.max(0, SCALE.indexOf(now) + step))]!
}

function marked(model: Model, step: 1 | -1 | 'around'): Step {
  const who = model.here.item
  if (who === CLOSE_NOTEBOOK && step === 'around') return then(model, { type: 'choose', way: 0 })
  if (!isMember(who)) return then(model)
  return then(model, { type: 'mark', who, as: nextMarking(model.turn?.whip[who] ?? 'unsure', step) })
}

/** Counts the reason that the cursor is on more, or less. */
function recounted(model: Model, step: 1 | -1): Model {
  const reason = REASONS.find(each => each === model.here.item)
  if (!reason) return model
  const now = COUNTS.indexOf(model.scales[reason] ?? ONCE)
  const next = COUNTS[(now + step + COUNTS.length) % COUNTS.length]!
  return { ...model, scales: { ...model.scales, [reason]: next } }
}

// the tree of plays

const rowOn = (model: Model): Row['tree'] =>
  seen(model).page.rows.find(row => row.item === model.here.item)?.tree

/** The tree opens where this play stands, with what comes before and after. */
function atThisPlay(model: Model): Model {
  const { scrolls, room } = seen(model).window
  const row = scrolls.findIndex(({ tree }) => tree?.here)
  return row < 0
    ? model
    : followed(at(model, { item: scrolls[row]!.item, scroll: Math.max(0, row - Math.floor(room / 2)) }))
}

/** Folds or unfolds what the cursor is on; the cursor stays on what is left of it. */
function turnedTo(model: Model, wanted: 'open' | 'folded' | 'other'): Model {
  const fold = rowOn(model)?.fold
  if (!fold || (wanted !== 'other' && fold.open === (wanted === 'open'))) return model
  const turned = new Set(model.turned)
  if (!turned.delete(fold.id)) turned.add(fold.id)
  const next = { ...model, turned }
  const items = itemsNow(next)
  const item = items.includes(model.here.item ?? '')
    ? model.here.item
    : items.includes(fold.id)
      ? fold.id
      : fold.first
  return followed(at(next, { item }))
}

/** From what was found to where it stands on the tree. */
function foundIn(model: Model): Model {
  const { item } = model.here
  const turned = item === undefined ? undefined : model.pages.unfolded?.(model, item)
  if (!turned) return model
  const next = { ...model, turned, search: '', typing: false }
  const { scrolls, room } = seen(next).window
  const row = scrolls.findIndex(each => each.item === item)
  return followed(at(next, { item, scroll: Math.max(0, row - Math.floor(room / 2)) }))
}

/** Every road open, or every road folded that is to be seen. */
function foldedAll(model: Model, open: boolean): Model {
  let next = model
  for (;;) {
    const wrong = seen(next).page.rows.flatMap(({ tree }) =>
      tree?.forks && tree.fold && tree.fold.open !== open ? [tree.fold.id] : [],
    )
    if (wrong.length === 0) return atThisPlay(at(next, { item: undefined, scroll: 0 }))
    const turned = new Set(next.turned)
    for (const id of wrong) if (!turned.delete(id)) turned.add(id)
    next = { ...next, turned }
  }
}

function toFork(model: Model, step: 1 | -1): Model {
  const { rows } = seen(model).page
  const now = rows.findIndex(row => row.item === model.here.item)
  const onward = step > 0 ? rows.slice(now + 1) : rows.slice(0, Math.max(0, now)).reverse()
  const fork = onward.find(row => row.tree?.forks)
  return fork
    ? followed(at(model, { item: fork.item }))
    : noticed(model, 'There is no further fork that way.')
}

/** The road that the cursor is on, or that is being read. */
const roadHere = (model: Model): string | undefined =>
  model.here.page === 'there' ? model.here.of : rowOn(model)?.branch ? model.here.item : undefined

const NO_ODDS_YET = 'The odds there are told once a play that went there is over; or set odds on.'
const NO_ROAD = 'Go to a decision first; → unfolds them.'

function forked(model: Model): Step {
  const road = roadHere(model)
  return road === undefined ? then(noticed(model, NO_ROAD)) : then(model, { type: 'fork', road })
}

/** Worked out once for the two that lie open. */
function chancesWanted(model: Model): Step {
  const pair = model.here.of
  if (model.chances && model.chances.pair === pair) return then(model)
  return then({ ...model, chances: { pair, told: 0 } }, { type: 'chances', pair })
}

function watched(model: Model): Step {
  const road = roadHere(model)
  return road === undefined ? then(noticed(model, NO_ROAD)) : then(model, { type: 'watch', road })
}

function markedRoad(model: Model): Step {
  const road = roadHere(model)
  if (road === undefined) return then(noticed(model, NO_ROAD))
  const marked = model.marked.includes(road)
    ? model.marked.filter(each => each !== road)
    : [...model.marked, road]
  const [one, other] = marked
  if (one === undefined || other === undefined) return then({ ...model, marked })
  return then({ ...model, marked: [] }, { type: 'compare', roads: [one, other] })
}

// the mouse

const WHEEL = 3

function moused(model: Model, { action, x, y }: Extract<Message, { type: 'mouse' }>): Step {
  if (action === 'wheel-up') return then(leafed(model, -WHEEL))
  if (action === 'wheel-down') return then(leafed(model, WHEEL))
  if (action !== 'press') return then(model)
  if (model.replay?.auto) return stopped(quieted(model, ''), undefined, '')
  return clicked(quieted(model, ''), x, y)
}

function clicked(model: Model, x: number, y: number): Step {
  const { layout, window } = seen(model)
  if (y === model.size.rows - 1) {
    const hint = footerOf(model, layout.band.width - 2).find(
      each => x - layout.band.x - 1 >= each.x && x - layout.band.x - 1 < each.x + each.width,
    )
    return hint && hint.does !== 'chooseNumber' ? act(model, hint.does) : then(model)
  }
  const beside = besideAt(layout, x)
  if (beside) return clickedBeside(model, besideRows(model, beside, layout.height)[y - layout.top])
  const inside = x >= layout.main.x && x < layout.main.x + layout.main.width
  const row = inside ? window.shown[y - layout.top] : undefined
  if (isMore(row)) return then(leafed(model, pageStep(model)))
  return row?.item === undefined ? then(model) : chosen(model, row.item)
}

/** Opens the page that a column shows, or the man in it who was clicked. */
function clickedBeside(model: Model, row: BesideRow | undefined): Step {
  if (!row) return then(model)
  if (row.page === 'board' && row.item !== undefined) return then(opened(model, 'receipt', row.item))
  if (model.here.page === 'scene') return then(opened(model, row.page))
  return model.here.page === 'tree'
    ? chosen(model, model.here.item)
    : then(opened(model, row.page, model.here.item))
}
