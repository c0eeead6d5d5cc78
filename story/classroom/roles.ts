/** The seats of a class, in the order in which they are filled: eight pupils take the first eight. */
import type { Role } from '../../src/classroom/lesson.ts'
import { brezhnev, furtseva, kozlov, mukhitdinov, shepilov, shvernik, zhukov } from './roles/candidates.ts'
import { aristov, belyaev, gromyko, ignatov, konev, malin, pospelov, serov } from './roles/committee.ts'
import { khrushchev, kirichenko, mikoyan, suslov } from './roles/four.ts'
import { bulganin, kaganovich, malenkov, molotov, pervukhin, saburov, voroshilov } from './roles/seven.ts'
import {
  ambassador,
  correspondent,
  delegateFactories,
  delegateUkraine,
  delegateUrals,
  delegateYouth,
  minuteTaker,
  pravda,
  secondCorrespondent,
} from './roles/watchers.ts'

export const roles: readonly Role[] = [
  khrushchev,
  molotov,
  malenkov,
  mikoyan,
  bulganin,
  kaganovich,
  zhukov,
  furtseva,
  voroshilov,
  suslov,
  serov,
  shepilov,
  pervukhin,
  saburov,
  kirichenko,
  brezhnev,
  ignatov,
  konev,
  kozlov,
  correspondent,
  aristov,
  mukhitdinov,
  minuteTaker,
  gromyko,
  pravda,
  shvernik,
  pospelov,
  belyaev,
  malin,
  delegateUkraine,
  delegateFactories,
  delegateUrals,
  delegateYouth,
  ambassador,
  secondCorrespondent,
]
