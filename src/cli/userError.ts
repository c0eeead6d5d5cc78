/** A user's mistake, in a sentence that says what was wrong and what would be right. It ends the program without a stack. */
export class UserError extends Error {
  constructor(
    sentence: string,
    /** 1 for what was asked and cannot be done, 2 for what was asked wrongly. */
    readonly exitCode: 1 | 2 = 2,
  ) {
    super(sentence)
  }
}
