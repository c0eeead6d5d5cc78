/** Everything that decides what is on the screen, and what may happen to it. Plain data. */
import type { PersonId } from '../engine/index.ts'
import type { Chair } from '../narrator/chairs.ts'
import type { Scales } from '../play/argue.ts'
import type { Marking } from '../play/director.ts'
import type { Stop } from '../play/replay.ts'
import {
  DEFAULTS,
  SETTING_KEYS,
  type SettingKey,
  type Settings,
  TALE_SETTING_KEYS,
} from '../play/settings.ts'
import type { TaleTurn } from '../play/taleSession.ts'
import type { Telling } from '../play/telling.ts'
import type { Turn } from '../play/turn.ts'
import type { ComparisonTold } from '../text/comparison.ts'
import type { People } from '../text/names.ts'
import type { OddsPage } from '../text/oddsPage.ts'
import type { PageName, Pages } from './pages.ts'
import type { ScreenEvent, Size } from './screen.ts'

/** A page as it lies open. */
export interface Place {
  readonly page: PageName
  /** Whose receipt, which entry, which chair. */
  readonly of?: string
  /** What the cursor is on. */
  readonly item?: string
  readonly scroll: number
}

/** Words a minute at which a watched play goes on by itself, unless somebody says otherwise. */
export const USUAL_PACE = 240

/** A play that is watched, and not played. */
export interface Replay {
  readonly stops: readonly Stop[]
  /** The steps made where it stands. */
  readonly at: number
  /** The way that was taken from there, if the play went on. */
  readonly taken?: number
  /** Whether there is no play of one's own to go back to. */
  readonly alone: boolean
  /** Whether it goes on by itself, at so many words a minute. */
  readonly auto: boolean
  readonly pace: number
}

export interface Chances {
  /** What the page is of. */
  readonly pair: string | undefined
  readonly told: ComparisonTold['odds'] | number
}

export interface Model {
  readonly size: Size
  /** Where the reader stood before the window began to change. */
  readonly stood?: { readonly size: Size; readonly scroll: number } | undefined
  readonly pages: Pages
  readonly chairs: readonly Chair[]
  /** Everybody's names, for the table on the title. */
  readonly people?: People
  readonly here: Place
  /** The pages below this one; the last comes back with Esc. */
  readonly under: readonly Place[]
  /** How pages were left at this turn; what is watched meanwhile has turns of its own. */
  readonly left: ReadonlyMap<string, Place>
  readonly turn?: Turn
  /** Set while the turn is of a play that is watched. */
  readonly replay?: Replay
  /** Instead of a turn, a moment of another author's tale. */
  readonly tale?: TaleTurn
  /** Whether the tags of a tale are shown. */
  readonly tags: boolean
  /** Where a play that was left off stands, in words. */
  readonly ongoing?: string
  /** The seed of the next new game; without one, the game draws it. */
  readonly seed?: number
  /** Whether the next new game knows no way back. */
  readonly committed: boolean
  /** Whether this play knows none. */
  readonly bound: boolean
  /** Whether leaving would lose something. */
  readonly unsaved: boolean
  /** Whether the passage has been seen to its end; before that no key chooses. */
  readonly read: boolean
  /** Whether passages are shown page by page; otherwise a key chooses at once. */
  readonly paced: boolean
  /** Ballots of the roll shown so far. */
  readonly revealed: number
  readonly settings: Settings
  /** The file the settings are kept in. */
  readonly settingsFile?: string
  /** Whether the locale has only ASCII. */
  readonly asciiLocale: boolean
  /** What the roll call is argued with. */
  readonly scales: Scales
  /** What codex or journal is searched for, and whether it is being typed. */
  readonly search: string
  readonly typing: boolean
  /** What is typed to find a command. */
  readonly wanted: string
  /** Hints given before, on this machine; without it, none are given. */
  readonly hinted?: ReadonlySet<string>
  /** The hint that stands below this page. */
  readonly hint?: string
  /** What has been read to its end: moments of these plays, and marks of paragraphs in any. */
  readonly known: ReadonlySet<string>
  /** The odds of this turn, once they have been asked for; while they are worked out, in per cent. */
  readonly odds?: OddsPage | { readonly worked: number }
  /** The road of the tree that those odds are of, if not of this turn. */
  readonly weighed?: string | undefined
  /** How the chances moved in the two plays of a page `compare`, by what that page is of; in per cent, how much is worked out. */
  readonly chances?: Chances | undefined
  /** On the tree of plays: what is folded or unfolded against its custom, and the roads marked to be compared. */
  readonly turned: ReadonlySet<string>
  readonly marked: readonly string[]
  /** One line said once, until the next key. */
  readonly notice?: string
  /** Ctrl-C was pressed; once more leaves. */
  readonly interrupted: boolean
}

export type Message =
  | ScreenEvent
  /** A choice was made, taken back, or a play begun or gone on with. */
  | { readonly type: 'turn'; readonly turn: Turn; readonly committed?: boolean }
  /** A moment of a play that is watched. */
  | { readonly type: 'shown'; readonly turn: Turn; readonly replay: Omit<Replay, 'auto' | 'pace'> }
  /** What was waited for has passed. */
  | { readonly type: 'waited' }
  | { readonly type: 'tale'; readonly tale: TaleTurn; readonly committed: boolean }
  | { readonly type: 'ongoing'; readonly ongoing: string | undefined }
  | { readonly type: 'notice'; readonly words: string }
  /** The play in one line, as was asked for. */
  | { readonly type: 'shared'; readonly code: string }
  | { readonly type: 'saved'; readonly saved: boolean }
  /** Settings as the outside has them. */
  | { readonly type: 'settings'; readonly settings: Settings }
  /** How far the odds of a turn have been worked out, or what they are. */
  | {
      readonly type: 'odds'
      readonly of: Turn
      readonly road?: string | undefined
      readonly odds: NonNullable<Model['odds']>
    }
  | { readonly type: 'chances'; readonly of: Turn; readonly chances: Chances }
  /** Nothing is played or watched any longer. */
  | { readonly type: 'home' }
  /** Opens a page; with `of`, of somebody or something. */
  | { readonly type: 'open'; readonly page: PageName; readonly of?: string }
  /** What a page says has changed. */
  | { readonly type: 'changed' }

/** What only the outside can do. */
export type Effect =
  /** Takes a way on, counted from 0. */
  | { readonly type: 'choose'; readonly way: number }
  | { readonly type: 'mark'; readonly who: PersonId; readonly as: Marking }
  | { readonly type: 'undo' }
  /** Goes back to an item of the page `rewind`. */
  | { readonly type: 'rewind'; readonly to: string }
  /** Wants this play walked again, from its beginning; `shown` answers. */
  | { readonly type: 'replay' }
  /** Wants the moment after so many steps of the play that is watched. */
  | { readonly type: 'show'; readonly at: number }
  /** Goes on from this moment as a play of one's own. */
  | { readonly type: 'takeOver' }
  | { readonly type: 'leaveReplay' }
  /** Wants `waited` once, so much later; a new wait ends the old one, and nothing waits unless it is asked to. */
  | { readonly type: 'wait'; readonly milliseconds: number }
  | { readonly type: 'rest' }
  | { readonly type: 'begin'; readonly chair: PersonId; readonly seed?: number; readonly committed: boolean }
  | { readonly type: 'continue' }
  /** The same tale again from its beginning. */
  | { readonly type: 'restart' }
  /** Writes the play so far to a file of text; a notice answers. */
  | { readonly type: 'transcript' }
  /** Wants the play in one line; `shared` answers. */
  | { readonly type: 'share' }
  | { readonly type: 'copy'; readonly text: string }
  /** Keeps a setting; what it changes outside the model is changed at once. */
  | { readonly type: 'set'; readonly key: SettingKey; readonly settings: Settings }
  /** Remembers that these paragraphs were read. */
  | { readonly type: 'read'; readonly marks: readonly string[] }
  /** Remembers that a hint was given. */
  | { readonly type: 'hinted'; readonly hint: string }
  /** Wants the odds of this turn, or before the decision on a road of the tree; `odds` answers, more than once. */
  | { readonly type: 'odds'; readonly road?: string }
  /** Wants the chances in the two plays of a page `compare`; `chances` answers, more than once. */
  | { readonly type: 'chances'; readonly pair: string | undefined }
  /** Wants a kept play walked through: one by its id, or the one that took a road, from there. `shown` answers. */
  | { readonly type: 'watch'; readonly run: string }
  | { readonly type: 'watch'; readonly road: string }
  /** An item of a text page that this program knows nothing of was chosen. */
  | { readonly type: 'pick'; readonly page: PageName; readonly item: string }
  /** A new play from before the decision on that road of the tree. */
  | { readonly type: 'fork'; readonly road: string }
  | { readonly type: 'compare'; readonly roads: readonly [string, string] }
  | { readonly type: 'redraw' }
  | { readonly type: 'suspend' }
  | { readonly type: 'quit' }

export interface Opening {
  readonly size: Size
  readonly pages: Pages
  readonly chairs: readonly Chair[]
  readonly people?: People
  readonly ongoing?: string
  readonly turn?: Turn
  /** Set if that turn is only watched. */
  readonly replay?: Replay
  readonly tale?: TaleTurn
  /** Whether the play there is knows no way back. */
  readonly bound?: boolean
  /** Whether one that is begun from the title shall know none. */
  readonly committed?: boolean
  readonly seed?: number
  readonly settings?: Settings
  readonly settingsFile?: string
  /** Whether the locale has only ASCII. */
  readonly ascii?: boolean
  readonly hinted?: ReadonlySet<string>
  /** Marks of what was read in earlier plays. */
  readonly known?: ReadonlySet<string>
  readonly paced?: boolean
  /** Said when the screen opens. */
  readonly notice?: string
}

/** The title, or the turn there is. */
export const openingModel = ({
  size,
  pages,
  chairs,
  people,
  ongoing,
  turn,
  replay,
  tale,
  bound = false,
  committed = false,
  seed,
  settings = DEFAULTS,
  settingsFile,
  ascii = false,
  hinted,
  known = new Set(),
  paced = true,
  notice,
}: Opening): Model => ({
  size,
  pages,
  chairs,
  people,
  ongoing,
  turn,
  replay,
  tale,
  seed,
  settings,
  settingsFile,
  asciiLocale: ascii,
  hinted,
  paced,
  notice,
  here: { page: turn || tale ? 'scene' : 'title', scroll: 0 },
  under: [],
  left: new Map(),
  committed,
  bound,
  unsaved: false,
  read: false,
  revealed: 0,
  scales: {},
  tags: false,
  search: '',
  typing: false,
  wanted: '',
  known,
  turned: new Set(),
  marked: [],
  interrupted: false,
})

/** What can be set that means something here. */
export const settingKeysOf = ({ tale }: Model): readonly SettingKey[] =>
  tale ? TALE_SETTING_KEYS : SETTING_KEYS

/** What is being read, in the crisis or in another tale. */
export const tellingOf = ({ turn, tale }: Model): Telling | undefined => turn ?? tale

/** Whether the page is looked at from a play, and leads back to it. */
export const isLookedUp = ({ under }: Model): boolean => under.some(({ page }) => page === 'scene')

/** Whether each paragraph says how far it may be believed. */
export const showsMarks = ({ settings }: Model): boolean => settings.marks !== 'off'

/** Whether only ASCII may be drawn. */
export const isAscii = ({ settings, asciiLocale }: Model): boolean =>
  settings.ascii === 'auto' ? asciiLocale : settings.ascii === 'on'

/** Prose is never wider, on the widest screen. */
export const measureOf = ({ settings }: Model): number => Number(settings.measure)
