import { sameText } from "../../shared/text";
import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";

/** `Kính trình` on a tờ trình where the edition has it. */
export default defineRule({
  id: "submitted-to/word",
  title: "Tờ trình ghi «Kính trình»",
  requires: { hd05: "NN-09" },
  fix: "ask",
  looksAt: "submittedTo",
  documentTypes: ["submission"],
  messages: { differs: "Tờ trình ghi «{found}»; tờ trình ghi «{expected}»." },
  example: { right: "Kính trình: Ban Thường vụ Tỉnh uỷ", wrong: "Kính gửi: Ban Thường vụ Tỉnh uỷ" },
  check({ component, standard, report }) {
    const expected = standard.tables.recipients.addresseesWord.submission;
    const word = component.part("word");
    if (expected === undefined || !word) return;
    const bare = word.text.replace(/\s*:?\s*$/u, "");
    if (sameText(bare, expected)) return;
    report(word, "differs", { found: bare, expected }, replaceText({ ...word, end: word.start + bare.length, text: bare }, expected));
  },
});
