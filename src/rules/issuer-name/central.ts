import { fold } from "../../shared/text";
import type { Standard } from "../../standard/index";
import { replaceText } from "../../document/edits";
import { beginsWithAny, oneLine } from "../issuers";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { bodiesSigningFor } from "../signing-cases";

const nameOf = (standard: Standard): string => standard.tables.issuers.rows.find(({ kind }) => kind === "central")?.beginsWith[0] ?? "";
/** Bộ Chính trị, Ban Bí thư: they sign for the centre and are never named as its issuer. */
const centralBodies = (standard: Standard): readonly string[] => standard.tables.issuers.neverIssuer.filter((body) => bodiesSigningFor("central", standard).includes(body));

/** Ban Chấp hành Trung ương, Bộ Chính trị and Ban Bí thư issue under one name. */
export default defineRule({
  id: "issuer-name/central",
  title: "Văn bản của Trung ương ghi «BAN CHẤP HÀNH TRUNG ƯƠNG»",
  requires: { hd05: "CQ-08", hd36: "I06" },
  fix: "ask",
  whyNoFix: "Tên cơ quan nằm trên nhiều dòng; sửa bằng tay.",
  looksAt: "issuerName",
  messages: { other: "Tên cơ quan ban hành ghi «{found}»; văn bản của Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư đều ghi «{expected}»." },
  example: { right: "BAN CHẤP HÀNH TRUNG ƯƠNG", wrong: "BỘ CHÍNH TRỊ" },
  check({ component, standard, report }) {
    const expected = nameOf(standard);
    const name = oneLine(component.text);
    const [line] = component.lines;
    const longer = fold(name).startsWith(`${fold(expected)} đảng`);
    if (!line || !(beginsWithAny(name, centralBodies(standard)) || longer)) return;
    report(line, "other", { found: excerpt(name), expected }, ...(component.lines.length === 1 ? [replaceText(line, expected)] : []));
  },
});
