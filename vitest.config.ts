import { defineConfig } from 'vitest/config'
import { storyPluginForTests } from './build/story.mjs'

export default defineConfig({
  plugins: [storyPluginForTests()],
  test: {
    include: ['test/**/*.test.ts'],
    // `npm run test:long` names that folder; `npm test` leaves it out.
    exclude: process.argv.includes('test/long') ? [] : ['test/long/**'],
    pool: 'forks',
    // Tests of the terminal measure time and share one machine.
    fileParallelism: false,
    testTimeout: 20_000,
  },
})
