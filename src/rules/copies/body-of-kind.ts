import { fold } from "../../shared/text";
import { componentOf } from "../../document/document";
import { defineRule } from "../rule";
import { copyNumber } from "../copy-parts";

/** `Sao y bản chính` is the issuer's, `sao lục` another body's: the symbols of both numbers tell who they are. */
export default defineRule({
  id: "copies/body-of-kind",
  title: "Loại bản sao hợp với cơ quan sao",
  requires: { hd36: "C03" },
  fix: "none",
  whyNoFix: "Sai ở tên loại bản sao hay ở số bản sao thì người sao biết.",
  looksAt: "copyBlock",
  messages: {
    another: "Bản «{kind}» do «{copier}» sao, văn bản do «{issuer}» ban hành; sao y bản chính là cơ quan ban hành sao, nơi khác sao là sao lục.",
    same: "Bản «{kind}» do chính cơ quan ban hành («{issuer}») sao; sao lục là nơi nhận văn bản sao, cơ quan ban hành sao là sao y bản chính.",
  },
  example: { right: "Số 06-NQ/TU, SAO LỤC, Số 24-BS/ĐU", wrong: "Số 06-NQ/TU, SAO Y BẢN CHÍNH, Số 24-BS/ĐU" },
  check({ component, document, standard, report }) {
    const kind = component.part("kind");
    const issuer = componentOf(document, "referenceNumber")?.part("issuerSymbol")?.text.trim();
    const copier = component.lines.map(({ text }) => copyNumber.exec(text)?.[3]).find((symbol) => symbol !== undefined);
    const [byIssuer, byAnother] = standard.tables.copies.kinds;
    if (!kind || issuer === undefined || copier === undefined || byIssuer === undefined || byAnother === undefined) return;
    const is = fold(kind.text);
    if (is === fold(byIssuer) && issuer !== copier) report(kind, "another", { kind: kind.text.trim(), copier, issuer });
    if (is === fold(byAnother) && issuer === copier) report(kind, "same", { kind: kind.text.trim(), issuer });
  },
});
