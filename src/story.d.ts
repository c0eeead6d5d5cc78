/** The story as `build/story.mjs` compiles it into the program and into tests. */
declare module 'story:compiled' {
  /** For `openNarrator`. */
  export const ink: object
  export const index: import('./narrator/storyIndex.ts').StoryIndex
  /** Everything the codex holds, whether or not it has been met. */
  export const codex: readonly import('./narrator/codex.ts').CodexPage[]
  /** The bibliography, by key. */
  export const sources: Readonly<Record<string, import('../story/sources.ts').Source>>
}
