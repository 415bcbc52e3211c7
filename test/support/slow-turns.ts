// `SLOW=80` makes every turn of the page that comes «at once» come later, by anything up to that many milliseconds, as on a busy
// machine: what a test asks for too early is then missing often, and not once in a hundred runs.
const slow = Number(process.env["SLOW"] ?? 0);
if (slow > 0) {
  const { setTimeout: plain } = globalThis;
  globalThis.setTimeout = Object.assign((work: (...given: unknown[]) => void, wait?: number, ...given: unknown[]) => plain(work, wait === undefined || wait <= 1 ? Math.random() * slow : wait, ...given), plain) as typeof setTimeout;
}
