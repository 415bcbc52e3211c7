import { standardFor } from "../standard/index";
import type { FormatEdition } from "../standard/vocabulary";
import { escapePattern, foldLetters, isUpperCase, wholeWord } from "../shared/text";
import { componentsOf } from "../document/document";
import { anchorOf, type Anchor } from "../document/edits";
import type { DocumentReport } from "./finding";

/** Something in a document moved to another edition that only a person can settle. Nothing is changed for it. */
export interface Advice {
  readonly anchor: Anchor;
  /** What stands there. */
  readonly found: string;
  /** Vietnamese. */
  readonly message: string;
}

/** What the move leaves to the drafter: bodies that no longer exist, and signs that now mean somebody else. */
export function adviceOn({ document, editions }: DocumentReport, from: FormatEdition): readonly Advice[] {
  if (editions.format === null || document.kind === "notParty" || document.personalForm || document.legacyEncoding !== null) return [];
  const { tables } = standardFor(editions.format, editions.authority ?? "qd399");
  const before = standardFor(from, editions.authority ?? "qd399").tables;
  return [...abolishedBodies(document, tables.issuers.abolished), ...drafterMarks(document, before, tables)];
}

type Document = DocumentReport["document"];

function abolishedBodies(document: Document, names: readonly string[]): readonly Advice[] {
  if (names.length === 0) return [];
  const pattern = wholeWord(names.map((name) => escapePattern(foldLetters(name))).join("|"), "giu");
  return document.paragraphs.flatMap((paragraph) => [...foldLetters(paragraph.text).matchAll(pattern)].map((match): Advice => {
    const text = paragraph.text.slice(match.index, match.index + match[0].length);
    return {
      anchor: { ...anchorOf(paragraph), start: match.index, end: match.index + text.length, text },
      found: text,
      message: `«${text}» không còn trong hệ thống tổ chức mà hướng dẫn mới nêu; nơi nhận, nơi thực hiện thì ghi tổ chức hiện nay, viện dẫn văn bản đã ban hành thì giữ nguyên.`,
    };
  }));
}

type Tables = ReturnType<typeof standardFor>["tables"];

/** Where the editions write the sign in different letters, it is the sign of different people: the typist's, then the drafter's. */
function drafterMarks(document: Document, before: Tables, now: Tables): readonly Advice[] {
  const row = now.typography.drafterMark;
  if (!row || before.typography.drafterMark?.letterCase !== "upper" || row.letterCase === "upper") return [];
  return componentsOf(document, "drafterMark").filter(({ text }) => isUpperCase(text)).map((mark) => ({
    anchor: anchorOf(mark), found: mark.text.trim(),
    message: `«${mark.text.trim()}» viết theo lối ký hiệu người đánh máy; hướng dẫn mới ghi ký hiệu người soạn thảo, như «${row.sample[0] ?? ""}».`,
  }));
}
