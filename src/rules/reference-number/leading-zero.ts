import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";

/** «Số 5-HD/VPTW» is wrong, «Số 05-HD/VPTW» is right. Numbers from 10 up stand as they are. */
export default defineRule({
  id: "reference-number/leading-zero",
  title: "Số văn bản nhỏ hơn 10 có số 0 đứng trước",
  requires: { hd05: "SK-03", hd36: "S02" },
  fix: "safe",
  looksAt: "referenceNumber",
  messages: {
    missingZero: "Số văn bản ghi «{found}»; số nhỏ hơn {limit} ghi thêm số 0 phía trước: «{expected}».",
  },
  example: { right: "Số 05-HD/VPTW", wrong: "Số 5-HD/VPTW" },
  check({ component, standard, report }) {
    const serial = component.part("serial");
    const limit = standard.tables.numbering.zeroBelow;
    if (!serial || !/^[1-9]\d*$/u.test(serial.text) || Number(serial.text) >= limit) return;

    const expected = `0${serial.text}`;
    report(serial, "missingZero", { found: serial.text, expected, limit: String(limit) }, replaceText(serial, expected));
  },
});
