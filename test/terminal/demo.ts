/**
 * A small program with a screen, for testing the screen: it shows its size,
 * the events it was sent, and does what some keys ask.
 */

import { writeFileSync } from 'node:fs'
import { span } from '../../src/text/spans.ts'
import { blank, fill, put, putLine } from '../../src/tui/cells.ts'
import { openScreen, type ScreenEvent } from '../../src/tui/screen.ts'
import { colourDepth, styleCodes, type ThemeName } from '../../src/tui/themes.ts'

const theme = (process.env.DEMO_THEME ?? 'auto') as ThemeName
const saved = process.env.DEMO_SAVES
const events: string[] = []
let frames = 0

const said = (event: ScreenEvent): string => {
  if (event.type === 'key') return `key ${event.key}`
  if (event.type === 'mouse') return `${event.action} ${event.x},${event.y}`
  if (event.type === 'paste') return `paste ${JSON.stringify(event.text)}`
  if (event.type === 'resize') return `resize ${event.size.columns}×${event.size.rows}`
  return event.type
}

const screen = openScreen({
  codes: styleCodes({ theme, depth: colourDepth(process.env) }),
  beforeEnd: () => saved && writeFileSync(saved, 'saved'),
  onEvent(event) {
    events.push(said(event))
    if (event.type === 'key') act(event.key)
    show()
  },
})

process.on('exit', code => process.env.DEMO_ENDS && writeFileSync(process.env.DEMO_ENDS, String(code)))

function act(key: string): void {
  if (key === 'q') screen.close(0)
  if (key === 'z' || key === 'C-z') screen.suspend()
  if (key === 'C-l') screen.repaint()
  if (key === 'y') screen.copy('K7Q2-0120')
  if (key === 't') throw new Error('thrown by the demo')
  if (key === 'r') void Promise.reject(new Error('rejected by the demo'))
  if (key === 'f') for (let turn = 0; turn < 50; turn += 1) show()
}

function show(): void {
  const { columns, rows } = screen.size()
  frames += 1
  const cells = blank(columns, rows)
  put(cells, 0, 0, `Demo ${columns}×${rows}`, 'heading')
  put(cells, 20, 0, `pid ${process.pid} frames ${frames}`, 'faint')
  put(cells, 0, 1, 'Хрущёв ● ▶ “—” │', 'khrushchev')
  events.slice(2 - rows).forEach((event, row) => {
    putLine(cells, 1, 2 + row, [span(event)])
  })
  fill(cells, { x: columns - 1, y: rows - 1, width: 1, height: 1 }, '┘', 'rule')
  screen.draw(cells)
}

show()
