/** A class afterwards as one page, and two rooms of one class beside each other. */
import { type Section, table, words } from '../../text/document.ts'
import { html } from '../../text/html.ts'
import { FATE_WORDS, SIDE_WORDS } from '../../text/names.ts'
import { framedPage, framedSections } from '../../text/pageFrame.ts'
import { shortDate } from '../../text/when.ts'
import type { ClassDebrief, SeatBeside } from './debrief.ts'
import { type ClassTold, classSections, headOf, votedWords } from './sections.ts'

export function classPage(told: ClassTold): string {
  const { title, words: lead } = headOf(told.debrief)
  const { dealt, crisis } = told.debrief.room
  return framedPage({
    title: `${title}: a class in June 1957`,
    heading: title,
    skip: 'Go to the debrief',
    lead: [
      html`<p class="lead">${lead}</p><p>Played by ${dealt.length} ${dealt.length === 1 ? 'seat' : 'seats'}, seed ${crisis.seed}. No pupil is named here.</p>`,
    ],
    sections: framedSections(classSections(told)),
    footer: html`<p>Made by the game Arithmetic Majority from the log of the class.</p>`,
  })
}

/** Where two rooms came to different things, and where to the same. */
export function twoRooms(a: ClassDebrief, b: ClassDebrief): Section[] {
  const both = (of: (debrief: ClassDebrief) => string): [string, string] => [of(a), of(b)]
  const seats = a.seats.flatMap(seat => {
    const other = b.seats.find(({ role }) => role === seat.role)
    return other ? [[seat, other] as const] : []
  })
  const apart = seats.filter(([one, other]) => cell(one) !== cell(other))
  return [
    {
      id: 'rooms',
      title: 'Two rooms',
      parts: [
        words(
          apart.length === 0
            ? 'In both rooms every seat stood, voted and ended alike.'
            : `${apart.length} of ${seats.length} seats went another way in the other room.`,
        ),
        table(
          'What it came to',
          ['What', 'Room A', 'Room B'],
          [
            ['Outcome', ...both(debrief => headOf(debrief).title)],
            ['Seats of pupils', ...both(({ room }) => String(room.dealt.length))],
            ['Rolls called', ...both(({ rolls }) => String(rolls.length))],
            [
              'First vote',
              ...both(({ rolls: [first] }) =>
                first ? `${shortDate(first.slot)}, ${first.call.carried ? 'carried' : 'lost'}` : 'none',
              ),
            ],
            [
              'Half of them there',
              ...both(({ forks }) => {
                const half = forks.find(({ kind }) => kind === 'arrivals')
                return half ? shortDate(half.slot) : 'never'
              }),
            ],
            [
              'At the door',
              ...both(({ forks }) => {
                const door = forks.find(({ kind }) => kind === 'door')
                return door
                  ? door.event.type === 'delegation-received'
                    ? 'received'
                    : 'refused'
                  : 'nobody answered'
              }),
            ],
            [
              'Documents cited',
              ...both(({ evidence }) => String(evidence.reduce((n, { times }) => n + times, 0))),
            ],
          ],
        ),
        table(
          'Seats that went another way',
          ['Seat', 'Room A', 'Room B', 'In June 1957'],
          apart.map(([one, other]) => [
            one.name,
            cell(one),
            cell(other),
            [one.in1957.stood ? SIDE_WORDS[one.in1957.stood] : '', one.in1957.words]
              .filter(Boolean)
              .join('; '),
          ]),
        ),
        words('Find the first thing in which the two rooms differ. Is everything after it its consequence?'),
      ],
    },
  ]
}

const cell = ({ declared, votes, fate }: SeatBeside): string =>
  [
    declared ? SIDE_WORDS[declared] : 'on no side',
    ...votes.map(votedWords),
    ...(fate ? [FATE_WORDS[fate]] : []),
  ].join('; ')

export function twoRoomsPage(a: ClassDebrief, b: ClassDebrief): string {
  return framedPage({
    title: 'Two rooms of one class',
    heading: 'Two rooms',
    skip: 'Go to the comparison',
    lead: [html`<p class="lead">${headOf(a).title}; ${headOf(b).title}</p>`],
    sections: framedSections(twoRooms(a, b)),
    footer: html`<p>Made by the game Arithmetic Majority from the logs of both rooms.</p>`,
  })
}
