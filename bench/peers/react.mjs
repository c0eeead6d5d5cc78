/** The scene as a screen of React Ink, over and over. */
import { Box, render, Text, useInput } from 'ink'
import { createElement as h, useState } from 'react'
import { HEADING, OPTIONS, PASSAGE } from './scene.mjs'

function Scene() {
  const [{ at, turn }, set] = useState({ at: 0, turn: 0 })
  useInput((_, key) => {
    if (key.downArrow) set(now => ({ ...now, at: Math.min(OPTIONS.length - 1, now.at + 1) }))
    if (key.upArrow) set(now => ({ ...now, at: Math.max(0, now.at - 1) }))
    if (key.return) set(now => ({ at: 0, turn: now.turn + 1 }))
  })
  const passage = turn % 2 === 0 ? PASSAGE : PASSAGE.toReversed()
  return h(
    Box,
    { flexDirection: 'column', width: process.stdout.columns, height: process.stdout.rows - 1 },
    h(Text, { bold: true }, HEADING),
    ...passage.map(text => h(Box, { key: text, width: 68, marginTop: 1 }, h(Text, null, text))),
    h(
      Box,
      { flexDirection: 'column', marginTop: 1 },
      ...OPTIONS.map((text, n) => h(Text, { key: text, bold: n === at }, `${n === at ? '>' : ' '} ${text}`)),
    ),
    h(Box, { flexGrow: 1 }),
    h(Text, { dimColor: true }, '1-4 choose  u take back  ? help  q quit'),
  )
}

process.stdout.write('\u001b[?1049h')
render(h(Scene))
