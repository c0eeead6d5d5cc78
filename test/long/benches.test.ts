/** The measurements, which nobody runs every day. */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundleTool } from '../../build/bundle.mjs'
import { readRules, readStory } from '../../build/story.mjs'

const BENCHES = readdirSync(join(import.meta.dirname, '../../bench')).filter(file => file.endsWith('.ts'))
const story = await readStory(await readRules())

test.each(BENCHES)('%s is a program that Node can read', async file => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--check', await bundleTool(`bench/${file}`, story)],
    { encoding: 'utf8' },
  )
  expect(stderr).toBe('')
  expect(status).toBe(0)
})
