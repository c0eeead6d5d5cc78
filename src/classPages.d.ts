/** What a class's browsers are sent, as `build/classPages.mjs` makes it. */
declare module 'class:pages' {
  export const pages: readonly {
    readonly path: string
    readonly type: string
    /** Gzipped, in base64. */
    readonly packed: string
    /** Its name changes with it, so that a browser may keep it. */
    readonly keep?: true
  }[]
}
