export const HEADING: string
export const PASSAGE: readonly string[]
export const OPTIONS: readonly string[]
