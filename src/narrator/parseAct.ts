/** `# act: lobby(voroshilov, khrushchev)`, read into an `Act`. */
import type { Act, ActType } from '../engine/acts.ts'
import type { PersonId } from '../engine/crisis.ts'
import { wrongCount } from './parseExpression.ts'
import { isWrong, type Reading, read, wrong } from './problem.ts'
import type { ArgumentKind } from './questions.ts'
import { noSuch, readArgument } from './vocabulary.ts'

type Parameters<T extends ActType> = Readonly<
  Record<Exclude<keyof Extract<Act, { type: T }>, 'type' | 'hands'>, ArgumentKind>
>

/** What each act is given, by name and in the order of writing. */
export const PARAMETERS: { readonly [T in ActType]: Parameters<T> } = {
  lobby: { whom: 'person', side: 'side' },
  promise: { whom: 'person', side: 'side' },
  call_in: { whom: 'person', side: 'side' },
  tell: { whom: 'person', about: 'person' },
  lie: { whom: 'person', about: 'person', side: 'side' },
  reveal: { whom: 'person', about: 'person' },
  conceal: { about: 'person' },
  threaten: { whom: 'person', side: 'side' },
  reconcile: { whom: 'person' },
  slight: { whom: 'person' },
  pact: { whom: 'person', side: 'side' },
  break_pact: { whom: 'person' },
  disclose: { whom: 'person', about: 'person' },
  summon: { whom: 'person' },
  tell_bloc: { bloc: 'bloc' },
  fly_in: { bloc: 'bloc' },
  claim: { institution: 'institution' },
  sign_letter: {},
  declare: { side: 'side' },
  hedge: {},
  move: { motion: 'motion' },
  second: { motion: 'motion' },
  plead_no_quorum: {},
  demand_plenum: {},
  put_to_vote: { motion: 'motion' },
  adjourn: {},
  take_chair: {},
  yield_chair: { to: 'person' },
  keep_chair: {},
  receive_delegation: {},
  refuse_delegation: {},
  keep_silence: {},
  read_archive: { about: 'person' },
  recant: {},
  abstain: {},
  leave: {},
  wait: {},
}

const isAct = (name: string): name is ActType => Object.hasOwn(PARAMETERS, name)

/** An act written `name` or `name(word, word)`. */
export function parseAct(text: string): Reading<Act> {
  const written = /^([a-z_]+)\s*(?:\(([^()]*)\))?$/.exec(text.trim())
  if (!written) return wrong(`"${text.trim()}" is not an act; one looks like lobby(voroshilov, khrushchev).`)
  const [, name = '', inside = ''] = written
  if (!isAct(name)) return wrong(noSuch('act', name, Object.keys(PARAMETERS)))
  const given = inside.trim() === '' ? [] : inside.split(',').map(word => word.trim())
  const parameters: readonly (readonly [string, ArgumentKind])[] = Object.entries(PARAMETERS[name])
  if (given.length !== parameters.length)
    return wrong(
      wrongCount(
        name,
        parameters.map(([, kind]) => kind),
        given.length,
      ),
    )
  const args = parameters.map(([, kind], place) => readArgument(kind, given[place]!))
  const misread = args.find(isWrong)
  if (misread) return misread
  return read({
    type: name,
    ...Object.fromEntries(parameters.map(([parameter], place) => [parameter, given[place]])),
  } as Act)
}

/** Whom an act is done to, if that is the man himself who does it. */
export const isDoneToHimself = (act: Act, by: PersonId): boolean =>
  ('whom' in act && act.whom === by) || ('to' in act && act.to === by)
