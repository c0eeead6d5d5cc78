/** The pictures in `docs`, which the README shows, are of the game as it is. */
import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundleTool } from '../../build/bundle.mjs'
import { readRules, readStory } from '../../build/story.mjs'
import { freshFolder } from '../support/program.ts'

const ROOT = join(import.meta.dirname, '../..')

test('the screens are drawn as they stand in docs, and the README has the first of them', async () => {
  const tool = await bundleTool('build/pictures.ts', await readStory(await readRules()))
  const folder = freshFolder()
  cpSync(join(ROOT, 'docs'), join(folder, 'docs'), { recursive: true })
  const { status, stderr } = spawnSync(process.execPath, [tool], { cwd: folder, encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  const texts = readdirSync(join(folder, 'docs')).filter(name => name.endsWith('.txt'))
  expect(texts).toContain('scene.txt')
  for (const name of texts)
    expect(readFileSync(join(ROOT, 'docs', name), 'utf8'), `npm run screenshots draws ${name} anew`).toBe(
      readFileSync(join(folder, 'docs', name), 'utf8'),
    )
  expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toContain(
    readFileSync(join(ROOT, 'docs/scene.txt'), 'utf8'),
  )
}, 60_000)
