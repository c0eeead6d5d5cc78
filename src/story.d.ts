/** The story as `build/story.mjs` compiles it into the program and into tests. Each part is opened when first asked for. */
declare module 'story:compiled' {
  export const index: import('./narrator/storyIndex.ts').StoryIndex
  /** For `openNarrator`: the compiled ink of a scene. */
  export const ink: (scene: string) => object
  /** Everything the codex holds, whether or not it has been met. */
  export const codex: () => readonly import('./narrator/codex.ts').CodexPage[]
  /** The bibliography, by key. */
  export const sources: () => Readonly<Record<string, import('../story/sources.ts').Source>>
}
