/**
 * What a file may be made of before it is refused as hostile. The largest honest Party documents seen hold some 40
 * entries and 25 MB of XML; embedded fonts compress at most 3:1, text of tables up to 60:1.
 */
export const limits = {
  entries: 2_000,
  /** Bytes of one part, inflated. */
  part: 64 * 1024 * 1024,
  /** Bytes of all parts together, inflated. */
  total: 200 * 1024 * 1024,
  /** Inflated against deflated, for parts above `ratioFrom` bytes. */
  ratio: 200,
  ratioFrom: 1024 * 1024,
  /** Elements inside one another. */
  depth: 256,
} as const;
