import { defineConfig } from 'vitest/config'
import { classPagesPluginForTests } from './build/classPages.mjs'
import { storyPluginForTests } from './build/story.mjs'

/** What `npm run test:long` runs, and `npm test` leaves out. */
const LONG = 'test/long/**/*.test.ts'
/** Tests that start the program and read what it says. */
const PROGRAM = ['test/cli/**/*.test.ts', 'test/plain/**/*.test.ts']
/** Tests that wait for a screen: nothing else is at work beside them. */
const SCREEN = ['test/terminal/**/*.test.ts']
const long = process.env.MAJORITY_TESTS === 'long'

const plugins = [storyPluginForTests(), classPagesPluginForTests()]
const common = {
  globalSetup: ['test/support/scratch.ts'],
  setupFiles: ['test/support/cases.ts'],
  pool: 'forks',
  testTimeout: 20_000,
} as const

export default defineConfig({
  test: {
    projects: long
      ? [{ plugins, test: { ...common, name: 'long', include: [LONG], fileParallelism: false } }]
      : [
          {
            plugins,
            test: {
              ...common,
              name: 'rules',
              include: ['test/**/*.test.ts'],
              exclude: [LONG, ...PROGRAM, ...SCREEN],
              maxWorkers: 2,
              sequence: { groupOrder: 0 },
            },
          },
          {
            plugins,
            test: {
              ...common,
              name: 'program',
              include: PROGRAM,
              maxWorkers: 2,
              sequence: { groupOrder: 1 },
            },
          },
          {
            plugins,
            test: {
              ...common,
              name: 'screen',
              include: SCREEN,
              maxWorkers: 3,
              sequence: { groupOrder: 2 },
            },
          },
        ],
  },
})
