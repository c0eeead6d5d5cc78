/** Makes one executable file of the program as built; its path. */
export function makeExecutable(): Promise<string>
