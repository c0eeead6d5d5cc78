/** The table of commands: what each is for, its options, and where its code is. Help and completion are printed from it. */
import type { ParseArgsConfig } from 'node:util'

type OptionConfig = NonNullable<ParseArgsConfig['options']>[string]

export interface CommandOption extends OptionConfig {
  readonly help: string
  /** The word for its value in the help, by which completions know what may stand there. */
  readonly value?: string
  /** The words behind the command that it belongs to; without them, to all. */
  readonly behind?: readonly string[]
  /** Options of which it needs one; if `beside` names any, only beside those. */
  readonly needs?: readonly string[]
  readonly beside?: readonly string[]
  /** Options that it excludes, and why. */
  readonly excludes?: Readonly<Record<string, string>>
}

export interface Command {
  /** One word, or two where a command has others under it. */
  readonly name: string
  /** One line. */
  readonly help: string
  /** What follows the name, in words. */
  readonly takes?: string
  /** The first of these, where there are few. */
  readonly words?: readonly string[]
  readonly options: Readonly<Record<string, CommandOption>>
  readonly load: () => Promise<{ readonly run: (call: Call) => Promise<number> | number }>
}

/** A command as it was called. */
export interface Call {
  /** Its name. */
  readonly command: string
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>
  readonly rest: readonly string[]
}

const PLAIN: CommandOption = {
  type: 'boolean',
  help: 'lines of text instead of a screen; used by itself when output is no terminal',
}
const AS: CommandOption = { type: 'string', value: 'CHAIR', help: 'whose chair: see majority chairs' }
const JSON_: CommandOption = { type: 'boolean', help: 'print JSON' }
const LEVEL: CommandOption = {
  type: 'string',
  value: 'LEVEL',
  help: 'how receipts are worded: plain, adult or historian',
}
const THEME: CommandOption = {
  type: 'string',
  value: 'THEME',
  help: 'colours of the screen, for this once: majority settings theme lists them',
}
const NO_MOUSE: CommandOption = { type: 'boolean', help: 'leave clicks and the wheel to the terminal' }
const STORY: CommandOption = {
  type: 'string',
  value: 'FILE',
  help: 'any other story in ink, FILE.ink or compiled FILE.ink.json, instead of ours',
}
const IN_JSON = 'JSON has every reason in points'
const NO_LINES = 'only text is set in lines'
const NO_SCREEN = 'only the screen has that'
const ONE_OUTPUT = 'one of them is printed or written, not both'
const OURS = 'that belongs to our own story'

/** Options that would do nothing beside others. */
const idleBeside = (options: Command['options'], why: string, ...others: readonly string[]) =>
  Object.fromEntries(
    Object.entries(options).map(([name, option]): [string, CommandOption] => [
      name,
      { ...option, excludes: { ...option.excludes, ...Object.fromEntries(others.map(each => [each, why])) } },
    ]),
  )

/** How lines of text are set. */
const LINES: Command['options'] = {
  width: {
    type: 'string',
    value: 'COLUMNS',
    help: 'columns of a line of text, 20 to 200, or 0 for a paragraph a line',
  },
  marks: { type: 'boolean', help: 'say behind each paragraph of text how far to believe it' },
  ascii: { type: 'boolean', help: 'only the letters and signs of ASCII' },
}
const SIZE: Command['options'] = { width: LINES.width!, ascii: LINES.ascii! }
/** Where text is printed beside a page only if it is asked for. */
const OF_TEXT = { needs: ['text'], beside: ['html', 'dossiers', 'grades'], excludes: { json: NO_LINES } }
const SIZE_OF_TEXT: Command['options'] = {
  width: { ...LINES.width!, ...OF_TEXT },
  ascii: { ...LINES.ascii!, ...OF_TEXT },
}
/** What a class is told in, where it is not data or sheets alone. */
const TOLD = { needs: ['html', 'text'], beside: ['json', 'dossiers', 'grades'] }
/** Only the screen has these. */
const SCREEN: Command['options'] = { theme: THEME, 'no-mouse': NO_MOUSE }

/** A page for a browser, and what becomes of a file that is there. */
const PAGE: Command['options'] = {
  html: {
    type: 'string',
    value: 'FILE',
    help: 'write it as one page that stands alone, to read, print or send; - for standard output',
  },
  force: {
    type: 'boolean',
    help: 'write the page over any file of that name; without it, only over a page of ours',
    needs: ['html'],
  },
}
/** What is drawn in lines, or said, or written. */
const DRAWN: Command['options'] = {
  json: { ...JSON_, excludes: { html: ONE_OUTPUT, plain: ONE_OUTPUT } },
  ...PAGE,
  plain: {
    type: 'boolean',
    help: 'sentences instead of a drawing, for screen readers',
    excludes: { html: ONE_OUTPUT },
  },
  ...idleBeside(
    {
      width: {
        type: 'string',
        value: 'COLUMNS',
        help: 'columns of the drawing, 20 to 200, or 0 for as many as there may be; the terminal’s if not said',
      },
      ascii: LINES.ascii!,
    },
    NO_LINES,
    'json',
    'html',
  ),
}

const STORE: CommandOption = {
  type: 'string',
  value: 'WHERE',
  help: 'where classes are kept: file:PATH, postgres://… or, until it is stopped, memory; a file beside your plays if not said',
}
/** How a class is served. */
const SERVED: Command['options'] = {
  store: STORE,
  port: {
    type: 'string',
    value: 'N',
    help: 'the port to listen at; the first free one from 1957 if not said',
  },
  host: {
    type: 'string',
    value: 'ADDRESS',
    help: 'the address to listen at; all of this machine’s if not said',
  },
  'tls-cert': { type: 'string', value: 'FILE', help: 'a certificate, for HTTPS', needs: ['tls-key'] },
  'tls-key': { type: 'string', value: 'FILE', help: 'its key', needs: ['tls-cert'] },
}

/** What can be done with the plays kept here. */
export const RUNS_ACTIONS = ['list', 'show', 'name', 'note', 'export', 'import', 'delete'] as const

export const COMMANDS: readonly Command[] = [
  {
    name: 'play',
    help: 'Play a crisis.',
    options: {
      as: AS,
      seed: { type: 'string', value: 'N', help: 'the luck of the others, 0 to 1048575; 0 is the still seed' },
      committed: { type: 'boolean', help: 'no going back' },
      from: {
        type: 'string',
        value: 'FILE',
        help: 'go on from a class: a file or code that majority class export has made',
        excludes: {
          seed: 'the class has drawn its luck',
          committed: 'begin a play of your own for that',
        },
      },
      at: {
        type: 'string',
        value: 'DAY',
        help: 'with --from, the day in June to go on at, 18 to 29; 21 if not said',
        needs: ['from'],
      },
      odds: { type: 'boolean', help: 'let the odds be seen before the play is over' },
      level: LEVEL,
      story: { ...STORY, excludes: { as: OURS, from: OURS, odds: OURS, level: OURS } },
      plain: PLAIN,
      ...LINES,
      ...idleBeside(SCREEN, NO_SCREEN, 'plain'),
    },
    load: () => import('./play.ts'),
  },
  {
    name: 'chairs',
    help: 'List the chairs one can sit in.',
    options: { json: JSON_ },
    load: () => import('./chairs.ts'),
  },
  {
    name: 'history',
    help: 'Tell the historical line as a transcript.',
    options: { as: AS, ...LINES },
    load: () => import('./history.ts'),
  },
  {
    name: 'replay',
    takes: 'PLAY',
    help: 'Walk through a play, given by share code or as it is called in majority runs; with --plain, tell it.',
    options: {
      plain: PLAIN,
      to: {
        type: 'string',
        value: 'N',
        help: 'only the first N steps; a mark on the whip sheet is one, too',
      },
      story: { ...STORY, excludes: { json: OURS, 'as-seen-by': OURS, hindsight: OURS } },
      json: {
        type: 'boolean',
        help: 'steps with scene, option, acts and events, and the outcome',
        excludes: { plain: ONE_OUTPUT, hindsight: 'all of it is in JSON' },
      },
      'take-over': {
        type: 'boolean',
        help: 'play on from there yourself; the play is kept as your own',
        excludes: {
          json: 'a play is printed or played on',
          'as-seen-by': 'another’s part can be read, and not played on',
        },
      },
      'as-seen-by': {
        type: 'string',
        value: 'PERSON',
        help: 'the same play as somebody else lived through it',
      },
      hindsight: {
        type: 'boolean',
        help: 'say each night where he was wrong, and not only at the end',
        needs: ['as-seen-by'],
      },
      ...idleBeside(LINES, NO_LINES, 'json'),
      ...idleBeside(SCREEN, NO_SCREEN, 'plain', 'json', 'as-seen-by'),
    },
    load: () => import('./replay.ts'),
  },
  {
    name: 'settings',
    takes: '[KEY [VALUE]]',
    help: 'List what can be set, say one, or set it.',
    options: { json: JSON_ },
    load: () => import('./settings.ts'),
  },
  {
    name: 'help',
    takes: '[COMMAND]',
    help: 'Say what a command takes, or what there are.',
    options: {},
    load: () => import('./help.ts'),
  },
  {
    name: 'completions',
    takes: 'SHELL',
    help: 'Print what bash, zsh or fish needs to complete these words.',
    options: {},
    load: () => import('./completions.ts'),
  },
  {
    name: 'man',
    help: 'Print the manual page: majority man | man -l -',
    options: {},
    load: () => import('./man.ts'),
  },
  {
    name: 'odds',
    takes: 'PLAY',
    help: 'Tell what a moment may come to; of a play that is over, where it was decided.',
    options: {
      at: { type: 'string', value: 'N', help: 'the moment after the first N steps' },
      runs: { type: 'string', value: 'N', help: 'how many times the rest is run again, 10 to 100000' },
      json: JSON_,
      ...idleBeside(SIZE, NO_LINES, 'json'),
    },
    load: () => import('./odds.ts'),
  },
  {
    name: 'roll-call',
    takes: 'PLAY',
    help: 'Call the roll at a step of a play, and argue with the reasons.',
    options: {
      at: { type: 'string', value: 'N', help: 'after the first N steps; after all, if not said' },
      motion: {
        type: 'string',
        value: 'MOTION',
        help: 'dismissal, abolition or plenum; dismissal if not said',
      },
      without: {
        type: 'string',
        value: 'REASON',
        multiple: true,
        help: 'switch a reason off: conviction, loyalty, debts, room, fear, word or mood; may be repeated',
      },
      scale: {
        type: 'string',
        value: 'REASON=N',
        multiple: true,
        help: 'count a reason N times, 0 to 10, as in loyalty=2 or fear=0.5; may be repeated',
      },
      receipts: { type: 'boolean', help: 'print each receipt in full, worded as is set' },
      level: { ...LEVEL, help: 'print each receipt in full, worded plain, adult or historian' },
      json: { ...JSON_, excludes: { receipts: IN_JSON, level: IN_JSON } },
      ...idleBeside(SIZE, NO_LINES, 'json'),
    },
    load: () => import('./rollCall.ts'),
  },
  {
    name: 'model',
    takes: 'report',
    words: ['report'],
    help: 'Say how far to trust the model: what it comes to by itself, what each chair can move, which numbers matter.',
    options: {
      seeds: { type: 'string', value: 'N', help: 'crises to run, 20 to 1000000; 10000 if not said' },
      json: { type: 'boolean', help: 'the figures, with the targets' },
      ...idleBeside(SIZE, NO_LINES, 'json'),
    },
    load: () => import('./model.ts'),
  },
  {
    name: 'runs',
    takes: 'WHAT',
    words: RUNS_ACTIONS,
    help: 'The plays kept here: list, show WHICH, name WHICH WORDS, note WHICH WORDS, export FILE, import FILE, delete WHICH.',
    options: {
      as: { ...AS, help: 'list only plays in this chair', behind: ['list'] },
      json: { ...JSON_, help: 'list or show as JSON', behind: ['list', 'show'] },
      force: { type: 'boolean', help: 'export over a file that is there', behind: ['export'] },
      ...idleBeside({ ascii: LINES.ascii! }, NO_LINES, 'json'),
    },
    load: () => import('./runs.ts'),
  },
  {
    name: 'tree',
    help: 'Draw the plays kept here as one tree, with the roads not taken in fog.',
    options: { as: AS, ...DRAWN },
    load: () => import('./tree.ts'),
  },
  {
    name: 'map',
    takes: 'FILE',
    help: 'Merge a file of share codes, one a line, into one tree: what divides a class, and who went alone.',
    options: DRAWN,
    load: () => import('./map.ts'),
  },
  {
    name: 'compare',
    takes: 'A B',
    help: 'Set two plays side by side: share codes, kept plays as majority runs calls them, or a play and the word history.',
    options: {
      json: { ...JSON_, excludes: { html: ONE_OUTPUT } },
      ...PAGE,
      odds: { type: 'boolean', help: 'add how often Khrushchev would have kept his post, from each day on' },
      ...idleBeside(SIZE, NO_LINES, 'json', 'html'),
    },
    load: () => import('./compare.ts'),
  },
  {
    name: 'debrief',
    takes: 'PLAY',
    help: 'Set a finished play beside the real twelve days.',
    options: {
      ...PAGE,
      text: { type: 'boolean', help: 'print it as text, also where a page is written' },
      level: {
        ...LEVEL,
        help: 'how its receipts are worded: plain, adult or historian; as is set, if not said',
        needs: ['html'],
        beside: ['json'],
      },
      json: { ...JSON_, excludes: { text: ONE_OUTPUT } },
      runs: {
        type: 'string',
        value: 'N',
        help: 'how often the rest is run again for the odds, 0 to 5000; 100 if not said',
      },
      ...SIZE_OF_TEXT,
    },
    load: () => import('./debrief.ts'),
  },
  {
    name: 'story',
    takes: 'stats',
    words: ['stats'],
    help: 'Count the story: words, scenes, options and endings of each chair.',
    options: { json: JSON_ },
    load: () => import('./story.ts'),
  },
  {
    name: 'class',
    help: 'Hold a lesson: start a server for a class, and print the links.',
    options: {
      seats: { type: 'string', value: 'N', help: 'pupils, 8 to 35; 15 if not said' },
      rooms: { type: 'string', value: 'N', help: '2 for two rooms of half each' },
      plan: { type: 'string', value: 'PLAN', help: 'one-lesson, two-lessons or block' },
      seed: { type: 'string', value: 'N', help: 'the luck of the others, 0 to 1048575' },
      ...SERVED,
    },
    load: () => import('./class.ts'),
  },
  {
    name: 'join',
    takes: 'ADDRESS CODE KEY',
    help: 'Sit down in a class: the address and code from the board, the key from your card.',
    options: { plain: PLAIN, ...idleBeside({ theme: THEME }, NO_SCREEN, 'plain'), ...SIZE },
    load: () => import('./join.ts'),
  },
  {
    name: 'class list',
    help: 'List the classes kept here.',
    options: { store: STORE },
    load: () => import('./classList.ts'),
  },
  {
    name: 'class resume',
    takes: 'CODE',
    help: 'Go on with a class another day, or after the machine was switched off.',
    options: SERVED,
    load: () => import('./classResume.ts'),
  },
  {
    name: 'class purge',
    takes: 'CODE',
    help: 'Delete a class with everything that was said in it.',
    options: { all: { type: 'boolean', help: 'every class that is kept' }, store: STORE },
    load: () => import('./classPurge.ts'),
  },
  {
    name: 'class paper',
    help: 'Write every sheet of a lesson, to print: cards, slips, guide, letter, answers.',
    options: {
      seats: { type: 'string', value: 'N', help: 'pupils, 8 to 35' },
      out: { type: 'string', value: 'FOLDER', help: 'where the sheets go; made if it is not there' },
      plan: { type: 'string', value: 'PLAN', help: 'one-lesson, two-lessons or block' },
      a4: { type: 'boolean', help: 'for A4, as without it' },
      letter: { type: 'boolean', help: 'for US Letter', excludes: { a4: 'they are two sizes of paper' } },
      large: { type: 'boolean', help: 'large type, 18 points' },
      'plain-cards': { type: 'boolean', help: 'role cards in plain words, for readers of eleven or twelve' },
      code: {
        type: 'string',
        value: 'CODE',
        help: 'a class that is kept here: its seats, with their keys on the cards',
      },
      store: { ...STORE, needs: ['code'] },
      'no-pdf': { type: 'boolean', help: 'only pages for a browser' },
    },
    load: () => import('./classPaper.ts'),
  },
  {
    name: 'class tally',
    takes: '[FILE]',
    help: 'Take ballots from paper, typed in or in a file: does it carry, by whose hand, and why.',
    options: {
      engine: { type: 'boolean', help: 'members who are not named vote as they lean' },
      seed: { type: 'string', value: 'N', help: 'the luck of the others, 0 if not said' },
      ...idleBeside({ level: LEVEL }, IN_JSON, 'json'),
      json: JSON_,
      ...idleBeside(SIZE, NO_LINES, 'json'),
    },
    load: () => import('./classTally.ts'),
  },
  {
    name: 'class debrief',
    takes: 'CLASS [OTHER]',
    help: 'A class afterwards, by its code or file: beside June 1957, where it turned, what cards hid. Two, side by side.',
    options: {
      html: PAGE.html!,
      force: { ...PAGE.force!, needs: ['html', 'dossiers', 'grades'] },
      text: { type: 'boolean', help: 'print it as text, also where a page is written' },
      json: { ...JSON_, excludes: { text: ONE_OUTPUT } },
      dossiers: { type: 'string', value: 'FILE', help: 'write a sheet for each pupil’s seat, to print' },
      grades: { type: 'string', value: 'FILE', help: 'write what each seat did, counted, as CSV' },
      for: {
        type: 'string',
        value: 'BOOK',
        help: 'columns for a mark book: plain, canvas, moodle or classroom',
        needs: ['grades'],
      },
      teacher: { type: 'boolean', help: 'with the exit tickets’ words, for you alone', ...TOLD },
      runs: {
        type: 'string',
        value: 'N',
        help: 'how often the rest is run again from each turning point, 0 to 5000; 300 if not said',
        needs: ['html', 'text', 'json'],
        beside: ['dossiers', 'grades'],
      },
      level: { ...LEVEL, ...TOLD },
      store: STORE,
      ...SIZE_OF_TEXT,
    },
    load: () => import('./classDebrief.ts'),
  },
  {
    name: 'class export',
    takes: 'CODE FILE',
    help: 'Write a class that is over to a file for everybody: to replay, compare and play on from.',
    options: {
      code: {
        type: 'boolean',
        help: 'instead of a file, print some five thousand letters to paste',
        excludes: { force: 'no file is written' },
      },
      force: { type: 'boolean', help: 'write over a file that is there' },
      store: STORE,
    },
    load: () => import('./classExport.ts'),
  },
]
