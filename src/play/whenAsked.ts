/** Makes something when it is first asked for, and gives the same ever after. */
export function whenAsked<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
