import { defineConfig } from 'vitest/config'
import { storyPluginForTests } from './build/story.mjs'

/** What `npm run test:long` runs, and `npm test` leaves out. */
const LONG = 'test/long/**/*.test.ts'
const long = process.env.MAJORITY_TESTS === 'long'

export default defineConfig({
  plugins: [storyPluginForTests()],
  test: {
    include: [long ? LONG : 'test/**/*.test.ts'],
    exclude: long ? [] : [LONG],
    setupFiles: ['test/support/cases.ts'],
    pool: 'forks',
    // Tests of the terminal wait for a screen and share one machine.
    fileParallelism: false,
    testTimeout: 20_000,
  },
})
