import { defineRule } from "../rule";

/** Series start at 01: there is no number nought. */
export default defineRule({
  id: "reference-number/not-zero",
  title: "Số văn bản bắt đầu từ 01",
  requires: { hd05: "SK-05b", hd36: "S07b" },
  fix: "none",
  whyNoFix: "Số do văn thư cấp theo sổ đăng ký.",
  looksAt: "referenceNumber",
  messages: { zero: "Số văn bản ghi «{found}»; số văn bản ghi từ 01, chưa có số thì để trống." },
  example: { right: "Số 01-NQ/TU", wrong: "Số 00-NQ/TU" },
  check({ component, report }) {
    const serial = component.part("serial");
    if (serial && /^0+$/u.test(serial.text)) report(serial, "zero", { found: serial.text });
  },
});
