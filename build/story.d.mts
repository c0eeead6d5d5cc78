export function readRules(): Promise<string>
export function readStory(rules?: string): Promise<object>
