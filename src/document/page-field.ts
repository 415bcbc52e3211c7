const pageField = /(?:^|[\s\\])PAGE(?:$|[\s\\])/iu;

/** The field of a paragraph that counts pages; `NUMPAGES`, and `PAGEREF`, the page of another place, do not. */
export const pageFieldOf = <F extends { readonly instruction: string }>({ fields }: { readonly fields: readonly F[] }): F | undefined =>
  fields.find(({ instruction }) => pageField.test(instruction.trim()));
