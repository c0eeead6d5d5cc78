/** What everybody learns at the end: secrets, aims, and what became of each. */
import type { PublicView } from '../views.ts'
import { h, type View } from './dom.ts'

export const secrets = (revealed: NonNullable<PublicView['revealed']>): View =>
  h(
    'div',
    { key: 'revealed' },
    h('h3', null, 'What was on the cards'),
    h(
      'ul',
      { class: 'revealed' },
      revealed.map(({ role, name, secret, aims, fate }) =>
        h(
          'li',
          { key: role },
          h('h4', null, name, fate && h('span', { class: 'tag' }, FATES[fate])),
          h('p', null, secret),
          h(
            'ul',
            null,
            aims.map(({ words, points, met }) =>
              h('li', { key: words }, h('b', null, met ? `✓ met, ${points}` : '✗ not met'), ` ${words}`),
            ),
          ),
        ),
      ),
    ),
  )

const FATES: Readonly<Record<string, string>> = {
  stays: 'stays',
  raised: 'raised',
  reprimanded: 'reprimanded',
  demoted: 'demoted',
  expelled: 'put out',
}
