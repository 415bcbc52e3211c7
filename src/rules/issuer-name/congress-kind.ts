import { beginsWithAny, issuerWords } from "../issuers";
import { defineRule } from "../rule";
import { excerpt } from "../say";

/** A congress's name says whether delegates or all members met; a chi bộ's says that it is the chi bộ's. */
export default defineRule({
  id: "issuer-name/congress-kind",
  title: "Tên đại hội nói rõ đại hội đại biểu hay đại hội toàn thể đảng viên",
  requires: { hd05: "CQ-14" },
  fix: "none",
  whyNoFix: "Đại hội đại biểu hay đại hội toàn thể thì người soạn biết; chương trình không đoán.",
  looksAt: "issuerName",
  messages: { bare: "Tên đại hội ghi «{found}»; ghi rõ {expected}." },
  example: { right: "ĐẠI HỘI ĐẠI BIỂU / ĐẢNG BỘ XÃ BẢO LÂM LẦN THỨ I", wrong: "ĐẠI HỘI / ĐẢNG BỘ XÃ BẢO LÂM LẦN THỨ I" },
  check({ component, document, standard, report }) {
    const names = standard.tables.issuers.rows.filter(({ kind }) => kind === "congress" || kind === "cellCongress" || kind === "nationalCongress");
    const name = issuerWords(document);
    const begins = names.flatMap(({ beginsWith }) => beginsWith);
    // What «đại hội» of a mass organisation stands here is not ours to say: only a đảng bộ's.
    if (!/^ĐẠI HỘI (?:LẦN THỨ \S+ )?ĐẢNG BỘ /u.test(name.toUpperCase()) || beginsWithAny(name, begins)) return;
    report(component, "bare", { found: excerpt(name), expected: names.filter(({ kind }) => kind === "congress").flatMap(({ beginsWith }) => beginsWith).map((each) => `«${each} …»`).join(" hoặc ") });
  },
});
