/** Takes the sentences for readers out of the source of a table of requirements; called as webpack calls a loader. */
export default function stripWords(this: { readonly resourcePath: string }, source: string): string;
