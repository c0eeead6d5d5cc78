/** What a function gives that may be handed something odd: the thing, or what is wrong with it. */
export type Result<T, Problem> = { readonly ok: T } | { readonly problem: Problem }
