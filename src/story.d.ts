/** The story as `build/story.mjs` compiles it into the program and into tests. */
declare module 'story:compiled' {
  /** For `openNarrator`. */
  export const ink: object
  export const index: import('./narrator/storyIndex.ts').StoryIndex
}
