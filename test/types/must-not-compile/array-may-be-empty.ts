// expect: 'string | undefined' is not assignable to type 'string'
const lines: readonly string[] = [];

/** The first line of a document is not there for certain: `noUncheckedIndexedAccess` makes us say what then. */
export const firstLine: string = lines[0];
