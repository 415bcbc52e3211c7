/** What is wrong with an input; `explainBadFile` has the sentence for people. */
export type BadFileCode =
  /** 0 bytes. */
  | "empty"
  /** Something else than a Word document; `detail` names what it is where that can be told. */
  | "notDocx"
  /** The binary format of Word 97–2003. */
  | "oldDoc"
  /** Needs a password, or is under rights management. */
  | "encrypted"
  /** The end of the file is missing. */
  | "truncated"
  /** A part does not inflate, fails its checksum, or is not text in UTF-8 or UTF-16. */
  | "damaged"
  /** Larger than `limits`, or inflates out of proportion. */
  | "tooLarge"
  /** An entry's name leaves the package, is absolute, or stands there twice. */
  | "unsafeName"
  /** XML with a document type or an entity of its own. */
  | "doctype"
  /** XML that is not well-formed. */
  | "malformedXml"
  /** Elements nested deeper than `limits.depth`. */
  | "tooDeep"
  /** No content types, no package relationships, or no main part. */
  | "missingPart"
  /** A relationship the document cannot be read without points at nothing. */
  | "brokenRelationship"
  /** ISO 29500 Strict, whose names differ from those Word writes by default. */
  | "strict"
  /** Carries macros. */
  | "macro";

/** The only thing that reading a file throws. `detail` (a part's name, a format) is for the sentence and for logs. */
export class BadFileError extends Error {
  override readonly name = "BadFileError";
  readonly code: BadFileCode;
  readonly detail: string | null;
  constructor(code: BadFileCode, detail: string | null = null) {
    super(detail === null ? code : `${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}
