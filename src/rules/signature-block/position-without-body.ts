import { escapePattern, fold } from "../../shared/text";
import { componentOf, type PartyDocument, type SignatureBlock, type Span } from "../../document/document";
import { replaceText } from "../../document/edits";
import { oneLine } from "../issuers";
import { defineRule } from "../rule";
import { capacityOf, isConcurrent, meantCode } from "../signing-codes";
import { spanAt } from "../spans";

/** `BÍ THƯ`, not `BÍ THƯ TỈNH UỶ`. Joint documents and posts held concurrently do name the body. */
export default defineRule({
  id: "signature-block/position-without-body",
  title: "Chức vụ không kèm tên cơ quan",
  requires: { hd05: "KY-14", hd36: "G03" },
  fix: "ask",
  looksAt: "signatureBlock",
  messages: { body: "Chức vụ ghi «{found}»; chức vụ không kèm tên cơ quan: «{expected}»." },
  example: { right: "T/M TỈNH UỶ / BÍ THƯ / Nguyễn Văn An", wrong: "T/M TỈNH UỶ / BÍ THƯ TỈNH UỶ / Nguyễn Văn An" },
  check({ component, document, standard, report }) {
    const { onBehalfOf, positionsUnderOnBehalfOf } = standard.tables.signing;
    const capacity = capacityOf(component);
    for (const [position, expected] of withAgency(component, document)) {
      report(position, "body", { found: position.text.trim(), expected }, replaceText(spanAt(position.paragraph, position.start + expected.length, position.end), ""));
    }
    if (!capacity || document.issuerKind === "joint" || isConcurrent(component)) return;
    if (meantCode(capacity.code.text, standard) !== onBehalfOf) return;
    // The longest first: «PHÓ BÍ THƯ» before «BÍ THƯ».
    const positions = [...positionsUnderOnBehalfOf].sort((a, b) => b.length - a.length);
    for (const position of component.positions) {
      const known = positions.find((each) => new RegExp(`^${escapePattern(fold(each))}\\s`, "u").test(fold(position.text)));
      if (known === undefined) continue;
      const rest = position.text.slice(known.length);
      // «BÍ THƯ THƯỜNG TRỰC» is a position, not a body.
      if (!/uỷ|bộ|ban\s|đảng|hội đồng/u.test(fold(rest)) || /thường trực/u.test(fold(rest))) continue;
      const cut = spanAt(position.paragraph, position.start + known.length, position.end);
      report(position, "body", { found: position.text.trim(), expected: known }, replaceText(cut, ""));
    }
  },
});

const agencyHead = /^((?:Q\. |QUYỀN )?(?:PHÓ )?(?:TRƯỞNG |CHÁNH ))(BAN|VĂN PHÒNG)(?= )/u;

/** `TRƯỞNG BAN TỔ CHỨC` in a document of BAN TỔ CHỨC, `CHÁNH VĂN PHÒNG TỈNH UỶ` in one of VĂN PHÒNG below TỈNH UỶ: what the position is without it. */
function withAgency({ positions, attestation }: SignatureBlock, document: PartyDocument): readonly (readonly [Span, string])[] {
  if (document.issuerKind !== "advisoryAgency" || attestation || positions.length !== 1) return [];
  const own = fold(oneLine(componentOf(document, "issuerName")?.text ?? ""));
  const above = fold(oneLine(componentOf(document, "parentIssuer")?.text ?? ""));
  return positions.flatMap((position): readonly (readonly [Span, string])[] => {
    const [head = "", , kind = ""] = agencyHead.exec(position.text.toUpperCase()) ?? [];
    const rest = fold(position.text.slice(head.length));
    if (head === "" || !`${own} `.startsWith(`${fold(kind)} `)) return [];
    const names = `${own.slice(kind.length).trim()} ${above}`.trim();
    return rest !== "" && names.startsWith(rest) ? [[position, position.text.slice(0, head.length)]] : [];
  });
}
