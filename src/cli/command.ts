/** Loads another entry of ours by its path from the root, bundled by itself: what one command needs, the others need not load. */
export type Load = (entry: string) => Promise<unknown>;

/** One command of the command line. `run` gives the exit code (decisions 7). */
export interface Command {
  readonly name: string;
  /** One line for the overview, Vietnamese. */
  readonly about: string;
  /** The whole help of the command, Vietnamese. */
  readonly usage: string;
  run(args: readonly string[], load?: Load): Promise<number>;
}

/** Something the caller typed wrong: printed as one sentence, exit code 2. */
export class UsageError extends Error {}

export const exitCodes = { fine: 0, findings: 1, unreadable: 2 } as const;
