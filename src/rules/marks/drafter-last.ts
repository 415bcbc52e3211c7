import { defineRule } from "../rule";

/** A name or initials without blanks, a hyphen, the number of copies: `NguyenVanAn-26`, `ABC-268`. */
const drafter = /^[-–\s]*[\p{L}.]{2,30}-\d{1,5}[.,;]?$/u;

/** The drafter's mark ends the recipients: nothing comes behind it. */
export default defineRule({
  id: "marks/drafter-last",
  title: "Ký hiệu người soạn thảo, số bản ở cuối nơi nhận",
  requires: { hd05: "SB-01", hd36: "M05" },
  fix: "none",
  whyNoFix: "Chuyển dòng ấy xuống cuối thì dấu của các dòng nơi nhận có thể phải đổi theo; nên làm bằng tay.",
  looksAt: "recipients",
  messages: { early: "«{found}» ở giữa các nơi nhận; ký hiệu và số bản đặt ở cuối nơi nhận." },
  example: { right: "- Lưu Văn phòng Tỉnh uỷ. / NguyenVanAn-26", wrong: "NguyenVanAn-26 / - Lưu Văn phòng Tỉnh uỷ." },
  check({ component, report }) {
    for (const item of component.partsNamed("items").slice(0, -1)) {
      if (drafter.test(item.text.trim())) report(item, "early", { found: item.text.trim() });
    }
  },
});
