/** Makes a measurement or another tool into a file to be run on its own; its path. */
export function bundleTool(file: string, story: object): Promise<string>
