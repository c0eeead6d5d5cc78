/**
 * What every drawing is made of. A drawing gives lines of spans; a screen maps
 * roles to styles, plain mode drops them. No drawing knows a colour.
 */
export const ROLES = [
  'prose',
  'emphasis',
  'heading',
  'faint',
  'rule',
  'key',
  'hint',
  'locked',
  'selected',
  'number',
  'seven',
  'khrushchev',
  'undecided',
  'guess',
  'documented',
  'paraphrase',
  'plausible',
  'invented',
  'source',
  'alert',
] as const
export type Role = (typeof ROLES)[number]

export interface Span {
  readonly text: string
  readonly role: Role
}
export type Line = readonly Span[]

export const span = (text: string, role: Role = 'prose'): Span => ({ text, role })
export const line = (...spans: readonly Span[]): Line => spans
export const plainText = (spans: Line): string => spans.map(each => each.text).join('')
