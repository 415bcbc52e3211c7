import { fold } from "../../shared/text";
import type { ComponentKind } from "../../standard/vocabulary";
import type { RequirementRefs } from "../../standard/index";
import { componentsOf } from "../../document/document";
import { defineRule, type Rule } from "../rule";
import { fromRoman } from "../roman";
import { excerpt } from "../say";

type Level = Extract<ComponentKind, "part" | "chapter" | "section" | "article">;
/** Levels above begin the count of these anew; articles run through the whole document. */
const countsWithin: Readonly<Record<Level, readonly Level[]>> = { part: [], chapter: ["part"], section: ["part", "chapter"], article: [] };

const words = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];
function valueOf(heading: string): number | null {
  const last = fold(heading).replace(/[\s.:)–-]+$/u, "").split(" ").slice(1);
  const [word = "", second = ""] = last;
  if (/^\d+$/u.test(word)) return Number(word);
  if (word === "thứ") return words.indexOf(second) < 0 || last.length > 2 ? null : words.indexOf(second) + 1;
  return last.length === 1 ? fromRoman(word) : null;
}

/**
 * Numbers of phần, chương, mục, điều follow one another. A chương or mục may count on through the document, or begin anew: both
 * are in order. Articles quoted from another text (a document that amends one) are in quotation marks and are no headings, but
 * what follows them inside the quotation would be: a document that says «sửa đổi» is left alone.
 */
export function headingOrder(level: Level, name: string, requires: RequirementRefs): Rule {
  return defineRule({
    id: `structure/${level}-order`,
    title: `Số thứ tự ${name.toLowerCase()} liên tục, không trùng`,
    requires,
    fix: "none",
    whyNoFix: "Đổi số của một đề mục thì phải đổi cả các đề mục sau và những chỗ viện dẫn; nên sửa bằng tay.",
    looksAt: "document",
    messages: {
      gap: "Sau «{before}» là «{found}»; số thứ tự liên tục, ở đây là {expected}.",
      repeat: "«{found}» trùng số thứ tự với «{before}» ở trên.",
    },
    example: { right: `${name} ${level === "section" || level === "article" ? "1" : "I"}, ${name} ${level === "section" || level === "article" ? "2" : "II"}`, wrong: `${name} ${level === "section" || level === "article" ? "1" : "I"}, ${name} ${level === "section" || level === "article" ? "3" : "III"}` },
    check({ document, report }) {
      const amends = componentsOf(document, "subject").some(({ text }) => /sửa đổi|bổ sung/u.test(fold(text)));
      if (amends) return;
      let last: { readonly value: number; readonly heading: string } | null = null;
      let renewed = true;
      for (const component of document.components) {
        if (countsWithin[level].some((above) => above === component.kind)) renewed = true;
        if (component.kind !== level) continue;
        const heading = component.part("heading");
        const value = heading ? valueOf(heading.text) : null;
        if (!heading || value === null) { last = null; continue; }
        if (last !== null && value !== last.value + 1 && !(renewed && value === 1)) {
          const blanks = { found: excerpt(heading.text), before: excerpt(last.heading) };
          if (value === last.value) report(heading, "repeat", blanks);
          else if (value > last.value) report(heading, "gap", { ...blanks, expected: String(last.value + 1) });
        }
        last = { value, heading: heading.text };
        renewed = false;
      }
    },
  });
}
