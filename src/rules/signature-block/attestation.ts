import { fold } from "../../shared/text";
import type { RequirementRefs, Standard } from "../../standard/index";
import { insertParagraph, replaceText } from "../../document/edits";
import type { PartyDocument } from "../../document/document";
import { beginsWithAny, isCongress, oneLine } from "../issuers";
import { defineRule, type Rule } from "../rule";
import { casesNamed } from "../signing-cases";
import { capacityOf, meantCode } from "../signing-codes";
import { find } from "../spans";

interface Kind {
  readonly id: string;
  readonly title: string;
  readonly requires: RequirementRefs;
  readonly caseIds: readonly string[];
  readonly isFor: (document: PartyDocument) => boolean;
}

const kinds: readonly Kind[] = [
  {
    id: "congress-attestation", title: "Xác nhận chữ ký ở văn bản đại hội ghi theo mẫu", requires: { hd05: "KY-22", hd36: "G14" },
    caseIds: ["congressPresidiumConfirmed"], isFor: (document) => isCongress(document.issuerKind),
  },
  {
    id: "minutes-attestation", title: "Xác nhận chữ ký ở biên bản hội nghị ghi theo mẫu", requires: { hd05: "KY-26", hd36: "G14" },
    caseIds: ["meetingMinutesConfirmed"], isFor: (document) => document.documentType === "minutes" && !isCongress(document.issuerKind),
  },
];

/** What the cases print: the office's posts, and by whose order it confirms. */
function printed(caseIds: readonly string[], standard: Standard): { readonly capacities: readonly string[]; readonly posts: readonly string[] } {
  const lines = casesNamed(caseIds, standard).flatMap(({ blocks }) => blocks).filter(({ lines: all }) => all.some(({ is }) => is === "attestation")).flatMap(({ lines: all }) => all);
  const of = (is: string): readonly string[] => lines.filter((line) => line.is === is).flatMap(({ oneOf }) => oneOf);
  return { capacities: of("signingCapacity"), posts: of("signerPosition") };
}

/**
 * `Xác nhận chữ ký của đồng chí …`, then by whose order the office confirms. Where there is no office the bí thư confirms, in a
 * form that the text does not print: only the office's blocks are judged. By whose order is open to other bodies in minutes.
 */
function attestation({ id, title, requires, caseIds, isFor }: Kind): Rule {
  return defineRule({
    id: `signature-block/${id}`,
    title,
    requires,
    fix: "ask",
    whyNoFix: "Văn phòng xác nhận theo lệnh của ai thì người soạn biết; sửa bằng tay.",
    looksAt: "signatureBlock",
    messages: {
      words: "Dòng xác nhận ghi «{found}»; ghi «{expected} …».",
      byOrder: "Văn phòng xác nhận mà trên «{found}» không có «{expected}».",
      acting: "Phần xác nhận đề «{found}»; văn phòng xác nhận theo lệnh: «{expected}».",
    },
    example: { right: "Xác nhận chữ ký của đồng chí Nguyễn Văn An / T/L BAN THƯỜNG VỤ / CHÁNH VĂN PHÒNG", wrong: "Xác nhận chữ ký của ông Nguyễn Văn An / CHÁNH VĂN PHÒNG" },
    check({ component, document, standard, report }) {
      const { attestation: line } = component;
      if (!line || !isFor(document)) return;
      const { attestation: words, actingFor, byOrderOf } = standard.tables.signing;
      if (!fold(line.text).startsWith(fold(words))) {
        const head = find(line, /^\s*\S+\s+\S+\s+\S+\s+\S+(?:\s+của)?(?:\s+(?:đồng chí|đ\/c|đc|ông|bà)(?=[\s:.…]|$))?[:\s]*/iu);
        report(line, "words", { found: line.text.trim(), expected: words }, ...(head ? [replaceText(head, `${words} `)] : []));
      }
      const { capacities, posts } = printed(caseIds, standard);
      const [position] = component.positions;
      const isOffice = position !== undefined && beginsWithAny(oneLine(position.text), posts);
      const expected = capacities.join("», «");
      const [only] = isCongress(document.issuerKind) && capacities.length === 1 ? capacities : [];
      const capacity = capacityOf(component);
      const code = capacity && meantCode(capacity.code.text, standard);
      if (isOffice && !component.capacity) {
        report(position, "byOrder", { found: position.text.trim(), expected },
          ...(only !== undefined && position.paragraph.text.trim() === position.text.trim() ? [insertParagraph(position, "before", { text: only, like: true, run: { bold: true } })] : []));
      } else if (isOffice && capacity && code !== null && (code === actingFor || code !== byOrderOf)) {
        report(capacity.line, "acting", { found: capacity.line.text.trim(), expected }, ...(only === undefined ? [] : [replaceText(capacity.line, only)]));
      }
    },
  });
}

export const attestationRules: readonly Rule[] = kinds.map(attestation);
