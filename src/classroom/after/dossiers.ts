/** A page for each pupil's seat, to give away on paper: who it was, what it did, and what became of both. */
import { questions } from '../../../story/classroom/afterwards.ts'
import { SLOTS } from '../../engine/index.ts'
import { list, note, type Part, table, words } from '../../text/document.ts'
import { html } from '../../text/html.ts'
import { FATE_WORDS, SIDE_WORDS } from '../../text/names.ts'
import { partMarkup, wholePage } from '../../text/pageFrame.ts'
import type { RoleId } from '../lesson.ts'
import { isPerson, type Materials, nameIn, roleOf } from '../room.ts'
import type { ClassDebrief } from './debrief.ts'
import { cited, headOf, pointsOf, SCORE_NOTE, votedWords } from './sections.ts'

/** All of them in one file, a sheet of paper each. */
export function dossiersPage(materials: Materials, debrief: ClassDebrief): string {
  const sheets = debrief.room.dealt.map(
    role => html`<section class="dossier" id="seat-${role}" aria-labelledby="seat-${role}-title">
<p class="kicker">Arithmetic Majority · ${headOf(debrief).title}</p>
<h2 id="seat-${role}-title">${nameIn(materials, role)}</h2>
${dossier(materials, debrief, role).map(partMarkup)}
</section>`,
  )
  return wholePage(
    'Dossiers of a class',
    html`<header><h1 class="unseen">Dossiers</h1></header><main id="main">${sheets}</main>`,
  )
}

/** Speeches that have room on a sheet. */
const SPEECHES = 5

export function dossier(materials: Materials, debrief: ClassDebrief, role: RoleId): Part[] {
  const card = roleOf(materials, role)
  const secret = debrief.secrets.find(each => each.role === role)
  const beside = debrief.seats.find(each => each.role === role)
  const counts = debrief.counts[role]!
  const mine = debrief.said.filter(each => each.role === role)
  const sent = debrief.influence.filter(({ by }) => by === role)
  const got = debrief.influence.filter(({ to }) => to === role)
  const heading = (title: string): Part => ({ kind: 'heading', words: title })
  return [
    ...(card ? [note(card.office)] : []),
    ...(secret
      ? [
          words(`What the card kept to itself: ${secret.secret}`),
          heading(`Aims: ${pointsOf(secret.aims)} points`),
          list(
            secret.aims.map(
              ({ words: aim, points, met }) => `${met ? 'Met' : 'Not met'} (${points}): ${aim}`,
            ),
          ),
        ]
      : []),
    heading('What you did'),
    words(
      [
        `You spoke ${times(counts.speeches)} and cited ${counts.cited === 0 ? 'nothing' : `a document ${times(counts.cited)}`}.`,
        `You sent ${counts.wires} ${counts.wires === 1 ? 'telegram' : 'telegrams'}${sent.length > 0 ? ` (delivered to ${named(materials, sent, 'to')})` : ''}${got.length > 0 ? ` and had some from ${named(materials, got, 'by')}` : ''}.`,
        ...(counts.filed > 0 ? [`You filed ${times(counts.filed)}.`] : []),
      ].join(' '),
    ),
    ...(mine.length > 0
      ? [
          list(
            mine
              .slice(0, SPEECHES)
              .map(
                ({ slot, text, cites }) =>
                  `${SLOTS[slot]!.day} June: “${text}”${cites ? ` (citing ${titleOf(materials, cites)})` : ''}`,
              ),
          ),
          ...(mine.length > SPEECHES ? [note(`And ${mine.length - SPEECHES} more.`)] : []),
        ]
      : []),
    ...(beside && isPerson(role)
      ? [
          heading('You and June 1957'),
          table(
            'Side, votes and end',
            ['What', 'In your class', 'In June 1957'],
            [
              [
                'Stood',
                beside.declared ? SIDE_WORDS[beside.declared] : 'on no side',
                beside.in1957.stood
                  ? `${SIDE_WORDS[beside.in1957.stood]}${cited(beside.in1957.counted)}`
                  : 'not counted',
              ],
              ['Voted', beside.votes.map(votedWords).join('; ') || 'on nothing', 'no roll was called'],
              [
                'In the end',
                beside.fate ? FATE_WORDS[beside.fate] : 'not over',
                `${beside.in1957.words}${cited(beside.in1957.sources)}`,
              ],
            ],
          ),
        ]
      : []),
    note(SCORE_NOTE),
    heading('For you to answer'),
    list([questions[2]!, questions[4]!], true),
    { kind: 'blank', lines: 5 },
  ]
}

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`)

const named = (materials: Materials, ties: ClassDebrief['influence'], which: 'by' | 'to'): string =>
  [...new Set(ties.map(tie => nameIn(materials, tie[which])))].join(', ')

const titleOf = ({ lesson }: Materials, id: string): string =>
  `“${lesson.documents.find(document => document.id === id)?.title ?? id}”`
