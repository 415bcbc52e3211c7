import { fold } from "../../shared/text";
import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";

/** `sao y`, `sao lục`, `trích sao`: «sao y bản chính» belongs to the edition before. */
export default defineRule({
  id: "copies/kind",
  title: "Hình thức sao ghi đúng tên",
  requires: { hd05: "BS-05", hd36: "C01" },
  fix: "ask",
  whyNoFix: "Bản này sao theo hình thức nào thì nơi sao biết; sửa bằng tay.",
  looksAt: "copyBlock",
  messages: {
    kind: "Hình thức sao ghi «{found}»; ghi một trong các hình thức: {allowed}.",
    missing: "Phần bản sao chưa ghi hình thức sao; ghi một trong các hình thức: {allowed}.",
  },
  example: { right: "SAO Y", wrong: "SAO Y BẢN CHÍNH" },
  check({ component, standard, report }) {
    const { kinds } = standard.tables.copies;
    const kind = component.part("kind") ?? component.part("form");
    if (!kind && component.part("number") && !component.part("title") && !standard.tables.copies.stamp) report(component, "missing", { allowed: kinds.join(", ") });
    if (!kind || kinds.some((each) => fold(each) === fold(kind.text))) return;
    const nearest = kinds.find((each) => fold(kind.text).startsWith(fold(each)) || fold(each).startsWith(fold(kind.text)));
    const upper = kind.text === kind.text.toUpperCase();
    report(kind, "kind", { found: kind.text.trim(), allowed: kinds.join(", ") },
      ...(nearest === undefined ? [] : [replaceText(kind, upper ? nearest.toUpperCase() : nearest)]));
  },
});
