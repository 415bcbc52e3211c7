import type { ComponentKind } from "../../standard/vocabulary";
import type { RequirementRefs } from "../../standard/index";
import { replaceText } from "../../document/edits";
import { fromRoman, toRoman } from "../roman";
import { defineRule, type Rule } from "../rule";
import { find, trimmedSpan } from "../spans";

/** Which numbers a level takes: phần and chương Roman or words, mục Arabic. */
export function headingNumbers(kind: Extract<ComponentKind, "part" | "chapter" | "section">, name: string, requires: RequirementRefs): Rule {
  const roman = kind !== "section";
  return defineRule({
    id: `structure/${kind}-number`,
    title: roman ? `${name} ghi số La Mã hoặc bằng chữ` : `${name} ghi chữ số Ả Rập`,
    requires,
    fix: "ask",
    looksAt: "bodyParagraph",
    roles: [kind],
    messages: {
      roman: "«{found}» dùng chữ số Ả Rập; phần, chương ghi số La Mã hoặc bằng chữ: «{expected}».",
      arabic: "«{found}» dùng số La Mã; mục ghi chữ số Ả Rập: «{expected}».",
    },
    example: roman ? { right: `${name} II`, wrong: `${name} 2` } : { right: `${name} 2`, wrong: `${name} II` },
    check({ paragraph, standard, report }) {
      const level = standard.tables.structure.levels.find(({ is }) => is === kind);
      if (!level) return;
      const head = find(trimmedSpan(paragraph), /^\p{L}+\s+(?:\d+|[IVX]+)(?![\p{L}\d])/iu);
      const number = head && find(head, /\S+$/u);
      if (!head || !number) return;
      const arabic = /^\d+$/u.test(number.text);
      if (arabic && !level.numbers.includes("arabic") && level.numbers.includes("roman")) {
        const expected = toRoman(Number(number.text));
        if (expected !== "") report(number, "roman", { found: head.text, expected: head.text.replace(/\d+$/u, expected) }, replaceText(number, expected));
      } else if (!arabic && !level.numbers.includes("roman") && level.numbers.includes("arabic")) {
        const value = fromRoman(number.text);
        if (value !== null) report(number, "arabic", { found: head.text, expected: head.text.replace(/\S+$/u, String(value)) }, replaceText(number, String(value)));
      }
    },
  });
}
