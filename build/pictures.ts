/**
 * Screens of the game as pictures: a few for the README into `docs`, or, with a folder named, every screen
 * at three sizes and in four themes into that, as SVG and, where there is a Chromium, as PNG.
 * `npm run screenshots [-- FOLDER]`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { findBrowser } from '../src/cli/printPages.ts'
import { showProgress } from '../src/cli/progress.ts'
import { cellsText } from '../src/tui/cells.ts'
import { svgOf } from '../src/tui/shot.ts'
import { view } from '../src/tui/view.ts'
import { openGallery, SCREENS } from './screens.ts'

/** Those that the README shows. */
const README = [
  ['scene', 'scene', 80, 24],
  ['board', 'scene', 100, 30],
  ['roll-call', 'roll-call', 80, 24],
  ['hall', 'hall', 80, 24],
  ['settings', 'settings', 80, 24],
] as const
const SIZES = [
  [80, 24],
  [100, 30],
  [140, 45],
] as const
const THEMES = ['dark', 'light', 'contrast', 'safe'] as const

const [, , all] = process.argv
const folder = all ?? 'docs'
const gallery = openGallery()
mkdirSync(folder, { recursive: true })
try {
  await (all === undefined ? drawSome() : drawAll())
} finally {
  gallery.close()
}

async function drawSome(): Promise<void> {
  for (const [file, name, columns, rows] of README) {
    const cells = view(await gallery.model(SCREENS[name]!, columns, rows))
    writeFileSync(`${folder}/${file}.svg`, svgOf(cells))
    writeFileSync(`${folder}/${file}.txt`, `${cellsText(cells).trimEnd()}\n`)
    console.log(`${folder}/${file}.svg, ${folder}/${file}.txt`)
  }
}

async function drawAll(): Promise<void> {
  const painter = await openPainter()
  const progress = showProgress('Drawing')
  const names = Object.keys(SCREENS)
  let drawn = 0
  for (const name of names) {
    for (const [columns, rows] of SIZES) {
      const cells = view(await gallery.model(SCREENS[name]!, columns, rows))
      for (const theme of THEMES) {
        const svg = svgOf(cells, theme)
        const file = `${folder}/${name}-${columns}x${rows}-${theme}`
        writeFileSync(`${file}.svg`, svg)
        await painter?.paint(svg, `${file}.png`)
      }
    }
    drawn += 1
    progress.onProgress?.(drawn, names.length)
  }
  progress.end()
  await painter?.close()
  console.log(
    `${names.length} screens, ${SIZES.length} sizes, ${THEMES.length} themes: in ${folder}, as SVG ${painter ? 'and PNG' : 'only, since no Chromium was found to paint PNG with'}.`,
  )
}

/** Somebody who paints SVG as PNG, if this machine has a Chromium. */
async function openPainter() {
  const executablePath = findBrowser()
  if (executablePath === undefined) return undefined
  const { chromium } = await import('playwright-core')
  // Without a sandbox, because a container's root has none to give; the pictures are ours.
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const page = await browser.newPage()
  return {
    async paint(svg: string, path: string): Promise<void> {
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg)!
      await page.setViewportSize({ width: Math.ceil(Number(width)), height: Math.ceil(Number(height)) })
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`)
      await page.screenshot({ path })
    },
    close: () => browser.close(),
  }
}
