import { test } from 'vitest'
import { makeShareCode, parseShareCode } from '../../src/play/shareCode.ts'
import { carelessPlay, CHAIRS, edition } from '../support/edition.ts'
import { historicalPlay } from '../../src/play/history.ts'
test('x', () => {
  for (const chair of CHAIRS) {
    const t = performance.now(); const L: number[] = [], D: number[] = [], P: number[] = []
    for (let s = 1; s <= 40; s++) { const { path, end } = carelessPlay(chair, s); const c = makeShareCode(edition, { chair, seed: s, path }); L.push(c.length); D.push(end.decisions); P.push(path.length); parseShareCode(edition, c) }
    const m = (a: number[]) => [Math.min(...a), a.sort((x, y) => x - y)[20], Math.max(...a)].join('/')
    console.log(chair, 'len', m(L), 'decisions', m(D), 'path', m(P), ((performance.now() - t) / 40).toFixed(1), 'ms', makeShareCode(edition, historicalPlay(edition, chair)), historicalPlay(edition, chair).path.length)
  }
})
