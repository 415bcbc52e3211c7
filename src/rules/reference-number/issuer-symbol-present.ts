import { isPlaceholder } from "../../shared/text";
import { defineRule } from "../rule";

/** «Số 68-CV»: the type's half alone. */
export default defineRule({
  id: "reference-number/issuer-symbol-present",
  title: "Ký hiệu có cả tên loại và cơ quan ban hành",
  requires: { hd05: "SK-02b", hd36: "S01" },
  fix: "none",
  whyNoFix: "Ký hiệu của cơ quan thì người soạn biết; chương trình không đoán.",
  looksAt: "referenceNumber",
  messages: { half: "Số và ký hiệu ghi «{found}»; sau «{type}» còn thiếu dấu «{between}» và ký hiệu cơ quan ban hành." },
  example: { right: "Số 05-NQ/TU", wrong: "Số 05-NQ" },
  check({ component, standard, report }) {
    const { typeSymbols, betweenTypeAndIssuer } = standard.tables.numbering;
    const symbol = component.part("symbol");
    if (!symbol || isPlaceholder(component.text.slice(component.text.indexOf(symbol.text)))) return;
    const isType = Object.values(typeSymbols).some((each) => each.some((one) => one.symbol === symbol.text));
    if (isType) report(symbol, "half", { found: component.text.trim(), type: symbol.text, between: betweenTypeAndIssuer });
  },
});
