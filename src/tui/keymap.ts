/**
 * Every key, in one table: footer and help are printed from it. Small letters
 * act small, their capitals larger. Digits and arrows can do everything, for
 * keyboards without Latin letters; and ц is as good as w.
 */
import { MARKS } from '../narrator/storyIndex.ts'
import { capital } from '../text/capital.ts'
import { MARK_SIGNS, MARK_WORDS } from '../text/prose.ts'
import { isAscii, isLookedUp, type Model, tellingOf } from './model.ts'
import { CLOSE_NOTEBOOK, type PageName } from './pages.ts'

export type Action =
  | 'choose'
  | 'chooseNumber'
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'pageUp'
  | 'pageDown'
  | 'first'
  | 'last'
  | 'on'
  | 'back'
  | 'nextPage'
  | 'previousPage'
  | `open ${PageName}`
  | 'nextBallot'
  | 'allBallots'
  | 'markNext'
  | 'unfold'
  | 'fold'
  | 'nextFork'
  | 'previousFork'
  | 'fork'
  | 'markRoad'
  | 'foldAll'
  | 'unfoldAll'
  | 'watchRoad'
  | 'chances'
  | 'undo'
  | 'nextStop'
  | 'previousStop'
  | 'nextDay'
  | 'previousDay'
  | 'nextVote'
  | 'previousVote'
  | 'firstStop'
  | 'lastStop'
  | 'onward'
  | 'auto'
  | 'faster'
  | 'slower'
  | 'replay'
  | 'takeOver'
  | 'leaveReplay'
  | 'share'
  | 'copy'
  | 'transcript'
  | 'lastDecision'
  | 'nextDecision'
  | 'mouse'
  | 'marks'
  | 'level'
  | 'tags'
  | 'restart'
  | 'committed'
  | 'search'
  | 'endSearch'
  | 'erase'
  | 'quit'
  | 'leave'
  | 'interrupt'
  | 'redraw'
  | 'suspend'

export interface Binding {
  readonly keys: readonly string[]
  /** How the keys are named, where they are more than their first. */
  readonly named?: string
  /** What it does, in a word or two for the footer. */
  readonly help: string
  /** The same in a sentence, for the help. */
  readonly long?: string
  /** What else it is looked for by: its page's title, its name in lines of text, other words for it. */
  readonly also?: readonly string[]
  /** The pages it works on; without, all. */
  readonly where?: readonly PageName[]
  readonly does: Action
  /** In the help only: the footer has no room for what is rare or plain. */
  readonly rare?: true
  /** While this is so, the footer does not name it either: it would only say why not. */
  readonly unnamed?: (model: Model) => boolean
  /** While this is so, it is what one is likeliest to look at next. */
  readonly matters?: (model: Model) => boolean
  /** Whether it can do anything now. */
  readonly when?: (model: Model) => boolean
  /** When or where it can, for whoever looks for it while it cannot. */
  readonly waits?: string
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

const PLAYING: readonly PageName[] = [
  'scene',
  'board',
  'alliances',
  'whip',
  'telephone',
  'rollCall',
  'hall',
  'journal',
  'receipt',
  'argue',
  'sources',
  'rewind',
  'debrief',
  'odds',
  'codex',
  'entry',
  'told',
  'roads',
  'tree',
  'there',
  'plays',
  'compare',
  'others',
  'otherChair',
]
const LISTS: readonly PageName[] = [
  'settings',
  'palette',
  'title',
  'others',
  'board',
  'whip',
  'telephone',
  'rewind',
  'codex',
  'entry',
  'help',
  'quit',
  'rollCall',
  'argue',
  'tree',
  'plays',
]
const READING: readonly PageName[] = [
  'dossier',
  'journal',
  'debrief',
  'odds',
  'receipt',
  'sources',
  'hall',
  'alliances',
  'told',
  'roads',
  'there',
  'compare',
  'otherChair',
]
/** Where `j` and `k` are a step down and up, and not the journal. */
const STEPPING: readonly PageName[] = [
  'title',
  'dossier',
  'codex',
  'entry',
  'help',
  'rewind',
  'receipt',
  'sources',
  'debrief',
  'odds',
  'journal',
  'alliances',
  'told',
  'roads',
  'settings',
  'tree',
  'there',
  'plays',
  'compare',
  'others',
  'otherChair',
]
/** Pages that are searched for words. */
export const SEARCHED: readonly PageName[] = ['codex', 'journal', 'tree', 'told', 'plays']

const MARKS_SHOWN = `show or hide the marks: ${MARKS.map(mark => `${MARK_SIGNS[mark]}\u00a0${MARK_WORDS[mark]}`).join('; ')}`

const hasTurn = ({ turn }: Model): boolean => turn !== undefined
const watching = ({ replay }: Model): boolean => replay !== undefined
const playing = (model: Model): boolean => hasTurn(model) && !watching(model)
/** In the crisis or in another tale. */
const isPlaying = (model: Model): boolean => tellingOf(model) !== undefined
const hasEnded = ({ turn }: Model): boolean => turn?.kind === 'end'
const hasJustVoted = ({ turn }: Model): boolean =>
  turn?.news.some(({ type }) => type === 'roll-called') ?? false
const isCounting = ({ turn }: Model): boolean => turn?.kind === 'count' || turn?.kind === 'errands'
const inPlenum = ({ turn }: Model): boolean => turn?.slot.kind === 'hall'
/** Where something is to be chosen, and can be taken back. */
const canGoBack = (model: Model): boolean => isPlaying(model) && !watching(model)
const inTale = ({ tale }: Model): boolean => tale !== undefined
/** Whether letters are letters. */
export const isTyping = ({ typing, here }: Model): boolean => typing || here.page === 'palette'
const searching = isTyping
/** A chair’s page is looked at before a play, and in one of one’s own. */
const isChoosing = (model: Model): boolean => !isLookedUp(model)
const onCount = ({ turn, replay }: Model): boolean => turn?.kind === 'count' && replay === undefined
const onMember = (model: Model): boolean => onCount(model) && model.here.item !== CLOSE_NOTEBOOK
const ballotsLeft = (model: Model): boolean =>
  model.revealed < (model.pages.rollCall(model)?.ballots.length ?? 0)
const allShown = (model: Model): boolean => !ballotsLeft(model)

export const KEYMAP: readonly Binding[] = [
  // while a search is typed, letters are letters
  {
    keys: ['enter', 'escape'],
    named: 'Enter',
    help: 'end the search',
    where: SEARCHED,
    does: 'endSearch',
    when: searching,
  },
  {
    keys: ['backspace'],
    named: 'Backspace',
    help: 'rub out a letter',
    where: [...SEARCHED, 'palette'],
    does: 'erase',
    when: searching,
    rare: true,
  },
  { keys: ['enter'], named: 'Enter', help: 'do it', where: ['palette'], does: 'choose' },
  { keys: ['escape', 'C-p'], named: 'Esc', help: 'close', where: ['palette'], does: 'back' },

  {
    keys: ['right', 'enter', 'l'],
    named: '→',
    help: 'next value',
    where: ['settings'],
    does: 'right',
  },
  { keys: ['left', 'h'], named: '←', help: 'the one before', where: ['settings'], does: 'left' },

  {
    keys: ['space', 'enter'],
    named: 'Space',
    help: 'next',
    long: 'show the next vote',
    also: ['ballot'],
    where: ['rollCall'],
    does: 'nextBallot',
    when: ballotsLeft,
  },
  {
    keys: ['a'],
    help: 'all at once',
    long: 'show all the ballots',
    where: ['rollCall'],
    does: 'allBallots',
    when: ballotsLeft,
  },
  {
    keys: ['enter', 'r'],
    named: 'r',
    help: 'his reasons',
    long: 'the receipt of his vote: its reasons, which add up',
    where: ['rollCall'],
    does: 'choose',
    when: allShown,
  },
  { keys: ['space'], named: 'Space', help: 'go on', where: ['rollCall'], does: 'back', when: allShown },
  {
    keys: ['a'],
    help: 'argue',
    long: 'argue with the roll call: switch a reason off, or count it otherwise',
    also: ['what if'],
    where: ['rollCall', 'receipt', 'debrief'],
    does: 'open argue',
    waits: 'from a roll call, a receipt or the debrief',
    when: model => hasTurn(model) && model.pages.has('argue', model),
  },
  {
    keys: ['l'],
    help: 'wording',
    long: 'word the reasons plainly, as a story, or as a historian would',
    where: ['receipt', 'debrief'],
    does: 'level',
    when: model =>
      model.here.page === 'receipt'
        ? model.pages.has('receipt', model)
        : model.pages.rollCall(model) !== undefined,
  },
  {
    keys: ['right', 'enter'],
    named: '→',
    help: 'count it more',
    where: ['argue'],
    does: 'right',
  },
  { keys: ['left'], named: '←', help: 'count it less', where: ['argue'], does: 'left' },

  // a play that is watched
  {
    keys: ['space', 'enter'],
    named: 'Space',
    help: 'on',
    long: 'read on, and then to the next decision',
    where: ['scene'],
    does: 'onward',
    when: watching,
  },
  {
    keys: ['right'],
    named: '→',
    help: 'next',
    long: 'the next decision',
    where: ['scene'],
    does: 'nextStop',
    when: watching,
  },
  {
    keys: ['left'],
    named: '←',
    help: 'back',
    long: 'the decision before',
    where: ['scene'],
    does: 'previousStop',
    when: watching,
  },
  { keys: [']'], help: 'day', long: 'the next day', where: ['scene'], does: 'nextDay', when: watching },
  {
    keys: ['['],
    help: 'day before',
    long: 'the beginning of this day, or the day before',
    where: ['scene'],
    does: 'previousDay',
    when: watching,
    rare: true,
  },
  {
    keys: ['}'],
    help: 'vote',
    long: 'the next roll call',
    where: ['scene'],
    does: 'nextVote',
    when: watching,
  },
  {
    keys: ['{'],
    help: 'vote before',
    long: 'the roll call before',
    where: ['scene'],
    does: 'previousVote',
    when: watching,
    rare: true,
  },
  {
    keys: ['<'],
    help: 'beginning',
    long: 'the beginning of the play',
    where: ['scene'],
    does: 'firstStop',
    when: watching,
    rare: true,
  },
  {
    keys: ['>'],
    help: 'end',
    long: 'the end of the play',
    where: ['scene'],
    does: 'lastStop',
    when: watching,
    rare: true,
  },
  {
    keys: ['a'],
    help: 'auto',
    long: 'let it go on by itself, or stop it',
    where: ['scene', 'rollCall'],
    does: 'auto',
    when: watching,
  },
  {
    keys: ['+', '='],
    help: 'faster',
    where: ['scene', 'rollCall'],
    does: 'faster',
    when: watching,
    rare: true,
  },
  { keys: ['-'], help: 'slower', where: ['scene', 'rollCall'], does: 'slower', when: watching, rare: true },
  {
    keys: ['t'],
    help: 'take over',
    long: 'play on from here yourself; the play is kept as your own',
    also: ['takeover'],
    where: ['scene'],
    does: 'takeOver',
    waits: 'in a replay',
    when: watching,
  },
  {
    keys: ['escape'],
    named: 'Esc',
    help: 'leave',
    long: 'leave the replay',
    where: ['scene'],
    does: 'leaveReplay',
    when: watching,
  },

  {
    keys: ['space', 'enter', ...DIGITS],
    named: 'Space',
    help: 'read on',
    where: ['scene'],
    does: 'on',
    when: model => !watching(model) && model.paced && !model.read,
  },
  {
    keys: DIGITS,
    named: '1-9',
    help: 'choose',
    long: 'choose by number',
    where: ['scene', 'title', 'quit'],
    does: 'chooseNumber',
    when: model => !(watching(model) && model.here.page === 'scene'),
  },
  {
    keys: ['enter'],
    named: 'Enter',
    help: 'choose',
    long: 'choose what the cursor is on',
    where: ['scene', 'title', 'quit', 'codex', 'help'],
    does: 'choose',
    rare: true,
  },
  {
    keys: ['enter'],
    named: 'Enter',
    help: 'read on there',
    long: 'open the page that is named under “See also”',
    where: ['entry'],
    does: 'choose',
    when: ({ here }) => here.item !== undefined,
  },
  { keys: ['enter'], named: 'Enter', help: 'go back to it', where: ['rewind'], does: 'choose' },
  { keys: ['enter'], named: 'Enter', help: 'live through them', where: ['others'], does: 'choose' },
  {
    keys: ['enter'],
    named: 'Enter',
    help: 'sit in this chair',
    where: ['dossier'],
    does: 'choose',
    when: isChoosing,
  },
  {
    keys: ['x'],
    help: 'with or without a way back',
    long: 'play with a way back, or committed',
    where: ['dossier'],
    does: 'committed',
    waits: 'on a chair’s page, before a play',
    when: isChoosing,
  },
  {
    keys: ['enter', 'r'],
    named: 'Enter',
    help: 'his reasons',
    long: 'why he leans as he does',
    where: ['board'],
    does: 'choose',
  },
  {
    keys: ['enter'],
    named: 'Enter',
    help: 'mark',
    long: 'mark him with the seven, with Khrushchev, or unsure',
    where: ['whip'],
    does: 'markNext',
    when: onMember,
  },
  {
    keys: ['enter'],
    named: 'Enter',
    help: 'close the notebook',
    where: ['whip'],
    does: 'markNext',
    when: onCount,
  },
  {
    keys: ['right'],
    named: '→',
    help: 'the seven',
    where: ['whip'],
    does: 'right',
    when: onMember,
  },
  {
    keys: ['left'],
    named: '←',
    help: 'Khrushchev',
    where: ['whip'],
    does: 'left',
    when: onMember,
  },
  {
    keys: ['r'],
    help: 'his reasons',
    also: ['why'],
    where: ['whip'],
    does: 'open receipt',
    waits: 'from the board, the whip sheet or a roll call',
  },
  {
    keys: ['enter'],
    named: 'Enter',
    help: 'go to it',
    long: 'to the choice in which he is rung or seen',
    where: ['telephone'],
    does: 'choose',
    when: ({ here }) => here.item !== undefined,
  },
  {
    keys: ['enter'],
    named: 'Enter',
    help: 'open',
    long: 'read the passage there; of what is folded, unfold it',
    where: ['tree'],
    does: 'choose',
  },
  {
    keys: ['right'],
    named: '→',
    help: 'unfold',
    long: 'show what is folded here; of what was found, where it stands on the tree',
    where: ['tree'],
    does: 'unfold',
  },
  {
    keys: ['left'],
    named: '←',
    help: 'fold',
    long: 'fold what follows from here',
    where: ['tree'],
    does: 'fold',
  },
  { keys: ['n'], help: 'next fork', where: ['tree'], does: 'nextFork' },
  { keys: ['p'], help: 'previous fork', where: ['tree'], does: 'previousFork', rare: true },
  {
    keys: ['f'],
    help: 'play from here',
    long: 'begin a new play before this decision',
    where: ['tree', 'there'],
    does: 'fork',
  },
  { keys: ['x'], help: 'mark', long: 'mark a road; two are compared', where: ['tree'], does: 'markRoad' },
  {
    keys: ['o'],
    help: 'odds there',
    long: 'what that moment may come to, option by option',
    where: ['tree', 'there'],
    does: 'open odds',
  },
  {
    keys: ['o'],
    help: 'odds of both',
    long: 'how Khrushchev’s chances moved in each of the two plays',
    where: ['compare'],
    does: 'chances',
    when: model => hasTurn(model) && model.pages.has('odds', model),
  },
  {
    keys: ['R'],
    help: 'replay',
    long: 'walk through a play that took this road, from here',
    where: ['tree', 'there'],
    does: 'watchRoad',
    rare: true,
  },
  { keys: ['-'], help: 'fold all', long: 'fold every road', where: ['tree'], does: 'foldAll', rare: true },
  {
    keys: ['+', '='],
    help: 'unfold all',
    long: 'unfold every road',
    where: ['tree'],
    does: 'unfoldAll',
    rare: true,
  },
  {
    keys: ['enter'],
    named: 'Enter',
    help: 'replay',
    long: 'walk through this play from its beginning',
    where: ['plays'],
    does: 'choose',
  },
  {
    keys: ['/'],
    help: 'search',
    long: 'search this page by a word',
    also: ['find'],
    where: SEARCHED,
    does: 'search',
    waits: 'on codex, journal, tree, plays and what is told',
  },

  { keys: ['up'], named: '↑', help: 'up', where: [...LISTS, 'scene'], does: 'up', rare: true },
  { keys: ['down'], named: '↓', help: 'down', where: [...LISTS, 'scene'], does: 'down', rare: true },
  { keys: ['up'], named: '↑', help: 'a line up', where: READING, does: 'up', rare: true },
  { keys: ['down'], named: '↓', help: 'a line down', where: READING, does: 'down', rare: true },
  { keys: ['k'], help: 'up', where: STEPPING, does: 'up', rare: true },
  { keys: ['j'], help: 'down', where: STEPPING, does: 'down', rare: true },
  { keys: ['pagedown', 'C-d', 'space'], named: 'PgDn', help: 'a page on', does: 'pageDown', rare: true },
  { keys: ['pageup', 'C-u', 'S-space'], named: 'PgUp', help: 'a page back', does: 'pageUp', rare: true },
  { keys: ['home', 'g'], named: 'Home', help: 'to the beginning', does: 'first', rare: true },
  { keys: ['end', 'G'], named: 'End', help: 'to the end', does: 'last', rare: true },

  {
    keys: ['p'],
    help: 'decision before',
    long: 'the decision before, as it was told',
    where: ['told'],
    does: 'lastDecision',
    when: isPlaying,
  },
  {
    keys: ['n'],
    help: 'next',
    long: 'on to the next decision',
    where: ['told'],
    does: 'nextDecision',
    when: isPlaying,
  },
  {
    keys: ['escape', 'backspace'],
    named: 'Esc',
    help: 'end the search',
    where: SEARCHED,
    does: 'back',
    when: ({ search }) => search !== '',
  },
  {
    keys: ['escape', 'backspace'],
    named: 'Esc',
    help: 'back',
    where: [...PLAYING.filter(page => page !== 'scene'), 'dossier', 'settings', 'help', 'quit'],
    does: 'back',
  },
  {
    keys: ['escape'],
    named: 'Esc',
    help: 'back to the play',
    where: ['title'],
    does: 'open scene',
    when: hasTurn,
  },
  {
    keys: ['d'],
    help: 'debrief',
    long: 'your days beside the real ones',
    where: PLAYING,
    does: 'open debrief',
    waits: 'once the play is over',
    matters: hasEnded,
    when: model => hasTurn(model) && model.pages.has('debrief', model),
  },
  {
    keys: ['o'],
    help: 'odds',
    long: 'the odds, and where it was decided',
    also: ['hindsight'],
    where: PLAYING,
    does: 'open odds',
    waits: 'once the play is over, or with the setting odds on',
    unnamed: model => !hasEnded(model),
    matters: hasEnded,
    when: model => hasTurn(model) && model.pages.has('odds', model),
  },
  {
    keys: ['u'],
    help: 'take back',
    long: 'take the last choice back',
    also: ['undo'],
    where: PLAYING,
    does: 'undo',
    when: canGoBack,
    unnamed: model => model.here.page !== 'scene' || model.bound || tellingOf(model)?.path.length === 0,
  },
  {
    keys: ['U'],
    help: 'rewind',
    long: 'go back to any earlier moment',
    also: ['go back to'],
    where: PLAYING,
    does: 'open rewind',
    when: model => canGoBack(model) && !model.bound && model.pages.has('rewind', model),
    rare: true,
  },
  {
    keys: ['R'],
    help: 'replay',
    long: 'walk this play again from its beginning',
    where: PLAYING,
    does: 'replay',
    waits: 'once something is decided',
    when: model => playing(model) && model.turn!.path.length > 0,
    rare: true,
  },
  {
    keys: ['C'],
    help: 'compare',
    long: 'this play beside the historical line',
    where: PLAYING,
    does: 'open compare',
    waits: 'once something is decided',
    when: model => hasTurn(model) && model.pages.has('compare', model),
    rare: true,
  },
  {
    keys: ['O'],
    help: 'other eyes',
    long: 'the same days as somebody else lived through them',
    also: ['seen', 'whose eyes'],
    where: PLAYING,
    does: 'open others',
    waits: 'once the play is over',
    when: model => hasTurn(model) && model.pages.has('others', model),
    rare: true,
  },
  {
    keys: ['t'],
    help: 'tree',
    long: 'the tree of all plays on this machine, with fog where nobody has been',
    also: ['the roads taken'],
    where: PLAYING,
    does: 'open tree',
    when: model => hasTurn(model) && model.pages.has('tree', model),
    rare: true,
  },
  {
    keys: ['t'],
    help: 'roads',
    long: 'the tree of all plays of this story on this machine',
    where: PLAYING,
    does: 'open roads',
    when: model => inTale(model) && model.pages.has('roads', model),
    rare: true,
  },
  {
    keys: ['b'],
    help: 'board',
    long: 'the board of eleven: who has said what, and what you guess',
    also: ['the Presidium'],
    where: PLAYING,
    does: 'open board',
    when: model => hasTurn(model) && model.pages.has('board', model),
  },
  {
    keys: ['w'],
    help: 'whip',
    long: 'your whip sheet: whom you count where',
    also: ['notebook'],
    where: PLAYING,
    does: 'open whip',
    matters: isCounting,
    when: model => hasTurn(model) && model.pages.has('whip', model),
  },
  {
    keys: ['j'],
    help: 'journal',
    long: 'the journal: what you have seen happen, day by day',
    where: PLAYING,
    does: 'open journal',
    when: model => hasTurn(model) && model.pages.has('journal', model),
  },
  {
    keys: ['i'],
    help: 'yourself',
    long: 'who you are, and what you would call success',
    also: ['aims'],
    where: PLAYING,
    does: 'open dossier',
    when: hasTurn,
    rare: true,
  },
  {
    keys: ['c'],
    help: 'codex',
    long: 'the codex: people, bodies, terms and disputes, with sources',
    also: ['look up', 'search', 'find'],
    where: [...PLAYING, 'title', 'dossier'],
    does: 'open codex',
    when: model => model.pages.has('entry', model),
  },
  {
    keys: ['a'],
    help: 'alliances',
    long: 'who holds with whom: ties, camps, pacts, and what has changed',
    where: PLAYING,
    does: 'open alliances',
    when: model => hasTurn(model) && model.pages.has('alliances', model),
  },
  {
    keys: ['r'],
    help: 'telephone',
    long: 'ring: whom you can reach, and what has passed between you',
    // A roll call is told man by man, and nobody telephones in the middle of it.
    where: PLAYING.filter(page => page !== 'rollCall' && page !== 'argue'),
    also: ['phone'],
    does: 'open telephone',
    unnamed: model => model.turn?.kind !== 'errands',
    when: model => hasTurn(model) && model.pages.has('telephone', model),
  },
  {
    keys: ['h'],
    help: 'hall',
    long: 'the plenum’s hall',
    also: ['the plenum'],
    where: PLAYING,
    does: 'open hall',
    matters: inPlenum,
    when: model => hasTurn(model) && model.pages.hall(model) !== undefined,
  },
  {
    keys: ['v'],
    help: 'roll call',
    long: 'the last roll call, vote by vote',
    where: PLAYING,
    does: 'open rollCall',
    waits: 'once a roll is called',
    matters: hasJustVoted,
    when: model => hasTurn(model) && model.pages.rollCall(model) !== undefined,
  },
  {
    keys: ['s'],
    help: 'sources',
    long: 'the sources of what is told here',
    where: ['scene'],
    does: 'open sources',
    waits: 'from the scene',
    when: hasTurn,
  },
  {
    keys: ['m'],
    help: 'marks',
    long: MARKS_SHOWN,
    where: PLAYING,
    does: 'marks',
    when: model => !inTale(model),
    rare: true,
  },
  {
    keys: ['m'],
    help: 'tags',
    long: 'show or hide the tags that the author gave',
    where: PLAYING,
    does: 'tags',
    when: inTale,
    rare: true,
  },
  {
    keys: ['N'],
    help: 'begin again',
    long: 'begin again; this play is kept',
    where: PLAYING,
    does: 'restart',
    when: inTale,
    rare: true,
  },
  {
    keys: ['y'],
    help: 'share code',
    long: 'copy this play as one line',
    also: ['code'],
    where: PLAYING,
    does: 'share',
    when: isPlaying,
    rare: true,
  },
  {
    keys: ['T'],
    help: 'told so far',
    long: 'everything told so far, and what you chose',
    where: PLAYING,
    does: 'open told',
    when: model => isPlaying(model) && model.pages.has('told', model),
    // Beside a tale there is little else to read.
    unnamed: model => !inTale(model),
  },
  {
    keys: ['p'],
    help: 'last decision',
    long: 'the last decision, as it was told',
    where: ['scene'],
    does: 'lastDecision',
    when: model => canGoBack(model) && model.pages.has('told', model),
    rare: true,
  },
  {
    keys: ['n'],
    help: 'skip',
    long: 'over what was read before, to what is new or to be decided',
    also: ['next decision'],
    where: ['scene'],
    does: 'nextDecision',
    when: canGoBack,
    rare: true,
  },
  {
    keys: ['Y'],
    help: 'copy',
    long: 'copy this passage, or this page',
    where: PLAYING,
    does: 'copy',
    when: isPlaying,
    rare: true,
  },
  {
    keys: ['e'],
    help: 'transcript',
    long: 'write the play so far to a file of text',
    where: PLAYING,
    does: 'transcript',
    when: isPlaying,
    rare: true,
  },
  {
    keys: ['N'],
    help: 'another chair',
    long: 'another chair; this play is kept',
    also: ['new'],
    where: PLAYING,
    does: 'open title',
    when: playing,
    rare: true,
  },
  {
    keys: ['P'],
    help: 'plays',
    long: 'the plays kept here, to walk through one again',
    where: PLAYING,
    does: 'open plays',
    when: model => model.pages.has('plays', model),
    rare: true,
  },
  {
    keys: ['P'],
    help: 'plays',
    where: ['title'],
    does: 'open plays',
    matters: () => true,
    unnamed: ({ ongoing, turn }) => ongoing === undefined && turn === undefined,
    when: model => model.pages.has('plays', model),
  },
  {
    keys: ['tab'],
    named: 'Tab',
    help: 'next page',
    long: 'the next page; Shift-Tab the one before',
    where: PLAYING,
    does: 'nextPage',
    when: hasTurn,
    rare: true,
  },
  {
    keys: ['S-tab'],
    named: 'Shift-Tab',
    help: 'previous page',
    where: PLAYING,
    does: 'previousPage',
    when: hasTurn,
    rare: true,
  },

  { keys: ['y'], help: 'leave', where: ['quit'], does: 'leave', rare: true },
  { keys: ['n'], help: 'stay', where: ['quit'], does: 'back', rare: true },

  { keys: [','], help: 'settings', where: ['title'], does: 'open settings' },
  {
    keys: [','],
    help: 'settings',
    long: 'settings: colours, letters, marks and the rest',
    does: 'open settings',
    rare: true,
  },
  {
    keys: ['M'],
    help: 'mouse',
    long: 'the mouse for the game, or for the terminal',
    does: 'mouse',
    rare: true,
  },
  {
    keys: [':', 'C-p'],
    help: 'find',
    long: 'find anything by its name: pages, keys, people, settings',
    does: 'open palette',
    rare: true,
  },
  { keys: ['?', 'f1'], help: 'help', does: 'open help' },
  { keys: ['q'], help: 'quit', also: ['exit', 'leave'], does: 'quit' },
  { keys: ['C-l'], named: 'Ctrl-L', help: 'draw the screen again', does: 'redraw', rare: true },
  { keys: ['C-z'], named: 'Ctrl-Z', help: 'back to the shell; fg returns', does: 'suspend', rare: true },
  { keys: ['C-c'], named: 'Ctrl-C', help: 'quit; twice, at once', does: 'interrupt', rare: true },
]

/** Where a Cyrillic keyboard has the letters. */
const RUSSIAN = 'йцукенгшщзхъфывапролджэячсмитьбюё'
const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"

/** The key that was meant. */
export function latin(key: string): string {
  const lower = key.toLowerCase()
  const place = RUSSIAN.indexOf(lower)
  if (place < 0 || key.length !== 1) return key
  const letter = LATIN[place]!
  return key === lower ? letter : letter.toUpperCase()
}

const isHere = (binding: Binding, model: Model): boolean =>
  (binding.where === undefined || binding.where.includes(model.here.page)) && (binding.when?.(model) ?? true)

/** While words are typed, only keys that are no letters work. */
const isNoLetter = ({ keys }: Binding): boolean => keys.every(key => key.length > 1 && key !== 'space')

/** Everything that works now: a binding whose keys all do something else first does not. */
export function bindingsNow(model: Model): Binding[] {
  const taken = new Set<string>()
  return KEYMAP.filter(binding => {
    const works = isHere(binding, model) && (!isTyping(model) || isNoLetter(binding))
    const free = binding.keys.some(key => !taken.has(key))
    if (works) for (const key of binding.keys) taken.add(key)
    return works && free
  })
}

export const bindingFor = (model: Model, key: string): Binding | undefined =>
  bindingsNow(model).find(binding => binding.keys.includes(key))

/** A key as it is written when it did nothing. */
export const nameOfKey = (key: string): string =>
  key.length === 1
    ? key
    : (KEYMAP.find(binding => binding.keys[0] === key && binding.named)?.named ?? 'That key')

const ARROWS: Readonly<Record<string, string>> = { '→': 'Right', '←': 'Left', '↑': 'Up', '↓': 'Down' }

export const arrowsNamed = (words: string): string => words.replace(/[→←↑↓]/g, arrow => ARROWS[arrow]!)

/** Arrows are drawn as they are on keys; in ASCII they have their names. */
export const keysIn = (model: Model, words: string): string => (isAscii(model) ? arrowsNamed(words) : words)

/** “Debrief: once the play is over”. */
export const waitsWords = ({ help, waits }: Binding): string => `${capital(help)}: ${waits}`

/** How the keys of a binding are written. */
export const nameOf = ({ keys, named }: Binding): string => named ?? keys[0]!
