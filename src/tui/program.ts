/**
 * The game at a terminal, as a pure function: a model and what happens to it
 * give the next model, and what the outside should do.
 */
import { FULL_MEMBERS, type FullMember, type PersonId, REASONS } from '../engine/index.ts'
import { ONCE } from '../play/argue.ts'
import { MARKINGS, type Marking } from '../play/director.ts'
import { marksOf, wasRead } from '../play/readBefore.ts'
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
  isLookedUp,
  type Message,
  type Model,
  type Place,
  showsMarks,
  tellingOf,
  USUAL_PACE,
} from './model.ts'
import {
  decisionsTold,
  ended,
  followed,
  itemNumbered,
  leafed,
  pagedOn,
  pageStep,
  revealed,
  scrolled,
  skippedOn,
  stepped,
} from './moving.ts'
import { isAtEnd, isMore, itemsOf, scrollTo } from './page.ts'
import { CLOSE_NOTEBOOK, type PageName, TEXT_PAGES } from './pages.ts'
import { LEAVE } from './quitPage.ts'
import { paced, selfGoing, shownAt, stilled, strode, waitFor } from './replayKeys.ts'
import { paragraphsOf } from './scenePage.ts'
import type { Size } from './screen.ts'
import { at, noticed, type Step, stepTo } from './step.ts'
import { CONTINUE } from './titlePage.ts'
import {
  atThisPlay,
  foldedAll,
  forked,
  foundIn,
  markedRoad,
  NO_ROAD,
  roadHere,
  rowOn,
  toFork,
  turnedTo,
  watched,
} from './treeKeys.ts'

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
      return isTooSmall(model.size) ? stepTo(model) : moused(model, message)
    case 'paste':
      return stepTo(isTyping(model) ? typed(model, sanitize(message.text)) : model)
    case 'resize':
      return stepTo(resized(model, message.size))
    case 'turn':
      return stepTo(played(model, message))
    case 'shown':
      return shown(model, message)
    case 'waited':
      return waited(model)
    case 'tale':
      return stepTo(
        told({ ...model, bound: message.committed, tale: message.tale }, wasRead(message.tale, model.known)),
      )
    case 'ongoing':
      return stepTo({ ...model, ongoing: message.ongoing })
    case 'notice':
      return stepTo(noticed(model, sanitize(message.words)))
    case 'shared':
      return stepTo(
        noticed(model, `${message.code} is this play, and on the clipboard if your terminal allows.`),
        {
          type: 'copy',
          text: message.code,
        },
      )
    case 'settings':
      return stepTo({ ...model, settings: message.settings })
    case 'saved':
      return stepTo({ ...model, unsaved: !message.saved })
    case 'odds':
      return stepTo(
        message.of === model.turn && message.road === model.weighed
          ? { ...model, odds: message.odds }
          : model,
      )
    case 'chances':
      return stepTo(message.of === model.turn ? { ...model, chances: message.chances } : model)
    case 'home':
      return stepTo(opened({ ...model, turn: undefined, replay: undefined }, 'title'))
    case 'open':
      return stepTo(opened(model, message.page, message.of))
    case 'changed':
    case 'focus':
    case 'reply':
      return stepTo(model)
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
  if (!model.read || !telling) return stepTo(model)
  const moment = model.turn && momentOf(model.turn)
  if (moment !== undefined && model.known.has(moment)) return stepTo(model)
  const marks = marksOf(telling).filter(mark => !model.known.has(mark))
  if (marks.length === 0 && moment === undefined) return stepTo(model)
  const known = new Set([...model.known, ...marks, ...(moment === undefined ? [] : [moment])])
  return stepTo({ ...model, known }, ...(marks.length > 0 ? [{ type: 'read', marks } as const] : []))
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

function shown(model: Model, { turn, replay }: Extract<Message, { type: 'shown' }>): Step {
  const { auto = false, pace = USUAL_PACE } = model.replay ?? {}
  const next = arrived({ ...model, replay: { ...replay, auto, pace } }, turn)
  return auto ? stepTo(next, waitFor(next)) : stepTo(next)
}

/** One thing more: a ballot, a page, a decision. */
function waited(model: Model): Step {
  if (!model.replay?.auto) return stepTo(model)
  if (isTooSmall(model.size)) return stepTo(stilled(model))
  const onRoll = model.here.page === 'rollCall'
  if (!onRoll && model.here.page !== 'scene') return stepTo(stilled(model))
  const onward = onRoll
    ? model.revealed < (model.pages.rollCall(model)?.ballots.length ?? 0)
      ? revealed(model, model.revealed + 1)
      : back(model)
    : isAtEnd(seen(model).window)
      ? undefined
      : scrolled(model, pageStep(model))
  if (onward) return stepTo(onward, waitFor(onward, onRoll ? onward : model))
  const { model: next, effects } = strode(model, 'decision', 1)
  return effects.length > 0 ? stepTo(next, ...effects) : stepTo(stilled(next))
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
  if (isTooSmall(model.size) && !(binding && BLIND.includes(binding.does))) return stepTo(model)
  if (model.replay?.auto && !(binding && LEAVES_GOING.has(binding.does)))
    return stopped(model, binding?.does, key)
  if (binding) return act(model, binding.does, key)
  // A page that help tells of is opened from there; a decision is not made with the scene out of sight.
  if (model.here.page === 'help' && bindingFor(back(model), latin(key))?.does.startsWith('open '))
    return pressed(back(model), key)
  if (!isTyping(model)) return stepTo(noticed(model, nothingOn(model, key)))
  return stepTo(isText(key) ? typed(model, key === 'space' ? ' ' : key) : model)
}

/** A key that stops what goes on by itself does what it does besides; a space only stops it. */
function stopped(model: Model, action: Action | undefined, key: string): Step {
  const still = stilled(model)
  const { model: next, effects } =
    action === undefined || action === 'onward'
      ? stepTo(noticed(still, 'It waits for you.'))
      : act(still, action, key)
  return stepTo(next, { type: 'rest' }, ...effects)
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
    if (roadHere(model) === undefined) return stepTo(noticed(model, NO_ROAD))
    if (!model.pages.has('odds', model)) return stepTo(noticed(model, NO_ODDS_YET))
  }
  if (action === 'open odds' || action === 'open debrief')
    return weighed(openedByKey(model, action === 'open odds' ? 'odds' : 'debrief'))
  if (action.startsWith('open ')) return stepTo(openedByKey(model, action.slice('open '.length) as PageName))
  switch (action as Exclude<Action, `open ${string}`>) {
    case 'choose':
      return chosenInSight(model, model.here.item)
    case 'chooseNumber':
      return numbered(model, Number(key))
    case 'up':
      return stepTo(stepped(model, -1))
    case 'down':
      return stepTo(stepped(model, 1))
    case 'left':
      return model.here.page === 'argue' ? stepTo(recounted(model, -1)) : turned(model, -1)
    case 'right':
      return model.here.page === 'argue' ? stepTo(recounted(model, 1)) : turned(model, 1)
    case 'markNext':
      return marked(model, 'around')
    case 'pageUp':
      return stepTo(leafed(model, -pageStep(model)))
    case 'pageDown':
    case 'on':
      return stepTo(/^\d$/.test(key) ? noticed(pagedOn(model), MORE_FIRST) : pagedOn(model))
    case 'first':
      return stepTo(ended(model, 'first'))
    case 'last':
      return stepTo(ended(model, 'last'))
    case 'back':
      return stepTo(isSearched(model) ? unsearched(model) : back(model))
    case 'nextPage':
      return stepTo(turnedOver(model, 1))
    case 'previousPage':
      return stepTo(turnedOver(model, -1))
    case 'nextBallot':
      return stepTo(revealed(model, model.revealed + 1))
    case 'allBallots':
      return stepTo(revealed(model, Number.POSITIVE_INFINITY))
    case 'unfold':
      return stepTo(model.search === '' ? turnedTo(model, 'open') : foundIn(model))
    case 'fold':
      return stepTo(turnedTo(model, 'folded'))
    case 'nextFork':
      return stepTo(toFork(model, 1))
    case 'previousFork':
      return stepTo(toFork(model, -1))
    case 'fork':
      return forked(model)
    case 'markRoad':
      return markedRoad(model)
    case 'foldAll':
      return stepTo(foldedAll(model, false))
    case 'unfoldAll':
      return stepTo(foldedAll(model, true))
    case 'watchRoad':
      return watched(model)
    case 'chances':
      return chancesWanted(model)
    case 'undo':
      return undone(model)
    case 'share':
      return stepTo(model, { type: 'share' })
    case 'marks':
      return setTo(model, 'marks', showsMarks(model) ? 'off' : 'auto')
    case 'level':
      return setTo(model, 'receipts', neighbour('receipts', model.settings.receipts, 1))
    case 'mouse':
      return switchedMouse(model)
    case 'copy':
      return copied(model)
    case 'tags':
      return stepTo({ ...model, tags: !model.tags })
    case 'restart':
      return stepTo(model, { type: 'restart' })
    case 'transcript':
      return stepTo(model, { type: 'transcript' })
    case 'lastDecision':
      return stepTo(decisionBefore(model))
    case 'nextDecision':
      return stepTo(decisionAfter(model))
    case 'committed':
      return stepTo({ ...model, committed: !model.committed })
    case 'search':
      return stepTo({ ...searched(model, ''), typing: true })
    case 'endSearch':
      return stepTo({ ...model, typing: false })
    case 'erase':
      return stepTo(searched(model, graphemes(typedIn(model)).slice(0, -1).join('')))
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
        : stepTo(scrolled(model, pageStep(model)))
    case 'auto':
      return selfGoing(model)
    case 'faster':
      return paced(model, 1)
    case 'slower':
      return paced(model, -1)
    case 'replay':
      return stepTo(model, { type: 'replay' })
    case 'takeOver':
      return model.turn?.kind === 'end'
        ? stepTo(
            noticed(model, 'Here the play is over; go back to a moment where something is left to decide.'),
          )
        : stepTo(model, { type: 'takeOver' })
    case 'leaveReplay':
      return stepTo(model, { type: model.replay?.alone ? 'quit' : 'leaveReplay' })
    case 'quit':
      return hasToAsk(model) ? stepTo(opened(model, 'quit')) : stepTo(model, { type: 'quit' })
    case 'leave':
      return stepTo(model, { type: 'quit' })
    case 'interrupt':
      return interrupted(model)
    case 'redraw':
      return stepTo(model, { type: 'redraw' })
    case 'suspend':
      return stepTo(model, { type: 'suspend' })
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
  if (page !== 'odds' && !(page === 'debrief' && model.turn?.kind === 'end')) return stepTo(model)
  if (model.odds !== undefined && model.weighed === of) return stepTo(model)
  return stepTo(
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
    ? stepTo(model, { type: 'undo' })
    : stepTo(noticed(model, 'There is nothing to take back.'))

function interrupted(model: Model): Step {
  if (model.interrupted) return stepTo(model, { type: 'quit' })
  const asked = model.here.page === 'quit' ? model : opened(model, 'quit')
  return stepTo({ ...noticed(asked, 'Ctrl-C once more leaves at once.'), interrupted: true })
}

// by decisions

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
  if (text === '') return stepTo(noticed(model, 'There is nothing here to copy.'))
  return stepTo(noticed(model, 'Copied, if your terminal allows it.'), { type: 'copy', text })
}

// settings

function setTo(model: Model, key: SettingKey, value: string): Step {
  const settings = withSetting(model.settings, key, value)
  return stepTo({ ...model, settings }, { type: 'set', key, settings })
}

function switchedMouse(model: Model): Step {
  const value = model.settings.mouse === 'on' ? 'off' : 'on'
  const { model: next, effects } = setTo(model, 'mouse', value)
  const words = value === 'on' ? 'The mouse is the game’s.' : 'The mouse is the terminal’s again.'
  return stepTo(noticed(next, words), ...effects)
}

/** A step to the left or right: a mark on the whip sheet, or the next value of a setting. */
function turned(model: Model, step: 1 | -1): Step {
  const key = model.here.item
  if (model.here.page !== 'settings') return marked(model, step)
  return key !== undefined && isSettingKey(key)
    ? setTo(model, key, neighbour(key, model.settings[key], step))
    : stepTo(model)
}

/** What was chosen in the palette: a key’s action, a value, a page of the codex. */
function commanded(model: Model, item: string): Step {
  const below = back(model)
  const [verb, what = '', value = ''] = item.split(' ')
  if (verb === 'entry') return stepTo(opened(below, 'entry', what))
  const key = SETTING_KEYS.find(each => verb === 'set' && each === what)
  if (key && valuesOf(key).includes(value)) {
    const { model: next, effects } = setTo(below, key, value)
    return stepTo(noticed(next, `${key} is ${value}.`), ...effects)
  }
  return act(below, item as Action)
}

// choosing

function numbered(model: Model, n: number): Step {
  const item = itemNumbered(model, n)
  return item === undefined ? stepTo(noticed(model, `There is no ${n} here.`)) : chosenInSight(model, item)
}

/** Nothing is decided out of sight, nor left unread: the key brings the way there, and takes it when it is pressed again. */
function chosenInSight(model: Model, item: string | undefined): Step {
  const there = followed(at(model, { item }))
  const isRead = model.here.page === 'scene' || model.here.page === 'entry'
  if (!isRead || there.here.scroll === seen(model).window.scroll) return chosen(model, item)
  return stepTo(noticed(there, 'It was out of sight; once more chooses it.'))
}

function chosen(model: Model, item: string | undefined): Step {
  const { here } = model
  if (here.page === 'dossier' && !isLookedUp(model)) return begun(model)
  if (item === undefined) return stepTo(model)
  const on = at(model, { item })
  switch (here.page) {
    case 'scene':
      return taken(on, item)
    case 'title':
      return item === CONTINUE ? stepTo(on, { type: 'continue' }) : stepTo(opened(on, 'dossier', item))
    case 'others':
      return stepTo(opened(on, 'otherChair', item))
    case 'plays':
      return stepTo({ ...on, typing: false }, { type: 'watch', run: item })
    case 'board':
    case 'rollCall':
      return stepTo(opened(on, 'receipt', item))
    case 'codex':
    case 'entry':
      return stepTo(opened({ ...on, typing: false }, 'entry', item))
    case 'tree':
      return stepTo(
        rowOn(on)?.branch ? opened({ ...on, typing: false }, 'there', item) : turnedTo(on, 'other'),
      )
    case 'telephone':
      return stepTo(at(opened(on, 'scene'), { item }))
    case 'whip':
      return model.turn?.kind === 'count' && !model.replay ? marked(on, 'around') : stepTo(on)
    case 'argue':
      return stepTo(recounted(on, 1))
    case 'rewind':
      return stepTo(on, { type: 'rewind', to: item })
    case 'help':
      return act(back(on), item as Action)
    case 'palette':
      return commanded(on, item)
    case 'settings':
      return turned(on, 1)
    case 'quit':
      return item === LEAVE ? stepTo(on, { type: 'quit' }) : stepTo(back(on))
    default:
      return stepTo(on, { type: 'pick', page: here.page, item })
  }
}

const begun = (model: Model): Step =>
  stepTo(model, {
    type: 'begin',
    chair: model.here.of as PersonId,
    committed: model.committed,
    ...(model.seed !== undefined && { seed: model.seed }),
  })

const MORE_FIRST = 'There was more to read first.'

/** A way on. The key that completes a text does not also choose; a closed way says why. */
function taken(model: Model, item: string): Step {
  if (model.paced && !model.read && !model.replay)
    return stepTo(noticed(scrolled(model, pageStep(model)), MORE_FIRST))
  if (model.replay) return stepTo(noticed(model, WATCHED))
  if (Number.isNaN(Number(item))) return act(model, item as Action)
  const option = tellingOf(model)?.options[Number(item)]
  if (!option) return stepTo(model)
  if (option.locked) return stepTo(noticed(model, `Closed: ${option.locked}`))
  return stepTo(model, { type: 'choose', way: Number(item) })
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
  if (who === CLOSE_NOTEBOOK && step === 'around') return stepTo(model, { type: 'choose', way: 0 })
  if (!isMember(who)) return stepTo(model)
  return stepTo(model, { type: 'mark', who, as: nextMarking(model.turn?.whip[who] ?? 'unsure', step) })
}

/** Counts the reason that the cursor is on more, or less. */
function recounted(model: Model, step: 1 | -1): Model {
  const reason = REASONS.find(each => each === model.here.item)
  if (!reason) return model
  const now = COUNTS.indexOf(model.scales[reason] ?? ONCE)
  const next = COUNTS[(now + step + COUNTS.length) % COUNTS.length]!
  return { ...model, scales: { ...model.scales, [reason]: next } }
}

// odds

const NO_ODDS_YET = 'The odds there are told once a play that went there is over; or set odds on.'

/** Worked out once for the two that lie open. */
function chancesWanted(model: Model): Step {
  const pair = model.here.of
  if (model.chances && model.chances.pair === pair) return stepTo(model)
  return stepTo({ ...model, chances: { pair, told: 0 } }, { type: 'chances', pair })
}

// the mouse

const WHEEL = 3

function moused(model: Model, { action, x, y }: Extract<Message, { type: 'mouse' }>): Step {
  if (action === 'wheel-up') return stepTo(leafed(model, -WHEEL))
  if (action === 'wheel-down') return stepTo(leafed(model, WHEEL))
  if (action !== 'press') return stepTo(model)
  if (model.replay?.auto) return stopped(quieted(model, ''), undefined, '')
  return clicked(quieted(model, ''), x, y)
}

function clicked(model: Model, x: number, y: number): Step {
  const { layout, window } = seen(model)
  if (y === model.size.rows - 1) {
    const hint = footerOf(model, layout.band.width - 2).find(
      each => x - layout.band.x - 1 >= each.x && x - layout.band.x - 1 < each.x + each.width,
    )
    return hint && hint.does !== 'chooseNumber' ? act(model, hint.does) : stepTo(model)
  }
  const beside = besideAt(layout, x)
  if (beside) return clickedBeside(model, besideRows(model, beside, layout.height)[y - layout.top])
  const inside = x >= layout.main.x && x < layout.main.x + layout.main.width
  const row = inside ? window.shown[y - layout.top] : undefined
  if (isMore(row)) return stepTo(leafed(model, pageStep(model)))
  return row?.item === undefined ? stepTo(model) : chosen(model, row.item)
}

/** Opens the page that a column shows, or the man in it who was clicked. */
function clickedBeside(model: Model, row: BesideRow | undefined): Step {
  if (!row) return stepTo(model)
  if (row.page === 'board' && row.item !== undefined) return stepTo(opened(model, 'receipt', row.item))
  if (model.here.page === 'scene') return stepTo(opened(model, row.page))
  return model.here.page === 'tree'
    ? chosen(model, model.here.item)
    : stepTo(opened(model, row.page, model.here.item))
}
