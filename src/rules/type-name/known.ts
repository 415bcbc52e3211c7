import { fold, isUpperCase } from "../../shared/text";
import { componentOf } from "../../document/document";
import { defineRule } from "../rule";

/** How far from the top a type's name can stand: behind the longest head. */
const head = 30;

/**
 * Types of the State and of other bodies: công điện, nghị định, hợp đồng… They are no type names to the recogniser, so the
 * lines where one would stand are read here.
 */
export default defineRule({
  id: "type-name/known",
  title: "Tên loại nằm trong các thể loại văn bản của Đảng",
  requires: { qd399: "TQ-08" },
  fix: "none",
  whyNoFix: "Đổi sang thể loại nào của Đảng là việc của người soạn.",
  looksAt: "document",
  messages: { foreign: "Tên loại ghi «{found}»; đây không phải thể loại văn bản của Đảng." },
  example: { right: "QUYẾT ĐỊNH", wrong: "CÔNG ĐIỆN" },
  check({ document, standard, report }) {
    if (componentOf(document, "typeName") || !componentOf(document, "referenceNumber")) return;
    const foreign = new Set(standard.authority.foreignTypeNames.map(fold));
    const line = document.paragraphs.slice(0, head).find((paragraph) =>
      paragraph.story === "body" && isUpperCase(paragraph.text) && foreign.has(fold(paragraph.text))
      && !paragraph.containers.some((each) => each.in === "cell" && each.columns > 1));
    if (line) report(line, "foreign", { found: line.text.trim() });
  },
});
