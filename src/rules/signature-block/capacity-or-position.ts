import { defineRule } from "../rule";

/** Above a signer's name stands with what authority or in which position he signs; a name alone tells neither. */
export default defineRule({
  id: "signature-block/capacity-or-position",
  title: "Trên họ tên người ký có quyền hạn hoặc chức vụ",
  requires: { hd05: "KY-01", hd36: "Q04", qd66: "Q04h" },
  fix: "none",
  whyNoFix: "Ai ký, ký với thẩm quyền nào thì người soạn biết; thêm quyền hạn, chức vụ bằng tay.",
  looksAt: "signatureBlock",
  messages: { bare: "Trên họ tên «{found}» chưa có quyền hạn, chức vụ của người ký." },
  example: { right: "T/M BAN THƯỜNG VỤ / BÍ THƯ / Nguyễn Văn An", wrong: "Nguyễn Văn An" },
  check({ component, document, report }) {
    const { name, capacity, positions } = component;
    if (!name || capacity || positions.length > 0 || document.attached) return;
    report(name, "bare", { found: name.text.trim() });
  },
});
