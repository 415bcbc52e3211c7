import { beginsWithAny, oneLine } from "../issuers";
import { defineRule } from "../rule";
import { excerpt } from "../say";

/** Bodies that no longer exist under the edition in force. Our inference from the whole text, so a hint. */
export default defineRule({
  id: "issuer-name/abolished",
  title: "Cơ quan ban hành là tổ chức còn hoạt động",
  requires: { hd05: "CQ-18" },
  fix: "none",
  whyNoFix: "Tên cơ quan hiện nay thì người soạn biết; chương trình không đoán.",
  looksAt: "issuerName",
  messages: { abolished: "Cơ quan ban hành ghi «{found}»; hướng dẫn hiện hành không còn nêu loại tổ chức này." },
  example: { right: "ĐẢNG UỶ PHƯỜNG BA ĐÌNH", wrong: "HUYỆN UỶ ĐÔNG ANH" },
  check({ component, standard, report }) {
    const name = oneLine(component.text);
    if (beginsWithAny(name, standard.tables.issuers.abolished)) report(component, "abolished", { found: excerpt(name) });
  },
});
