/** Words between quotation marks, as a page prints them; what somebody typed at a command is `quoted`. */

/** Marks inside become single ones: “Cry ‘Answer!’ with the rest”. */
export const quotation = (words: string): string => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`
