import { escapePattern, foldLetters } from "../../shared/text";
import type { RequirementRefs, Standard } from "../../standard/index";
import { replaceText } from "../../document/edits";
import { defineRule, type Rule } from "../rule";
import { pieceOf } from "../spans";

/** Words that have no place before a signer's name: titles and ranks by the text, forms of address by practice. */
function notBeforeName(id: string, title: string, requires: RequirementRefs, words: (standard: Standard) => readonly string[], sample: string): Rule {
  return defineRule({
    id: `signature-block/${id}`,
    title,
    requires,
    fix: "ask",
    looksAt: "signatureBlock",
    messages: { before: "Họ tên người ký ghi «{found}»; trước họ tên không ghi «{word}»." },
    example: { right: "Nguyễn Văn An", wrong: `${sample} Nguyễn Văn An` },
    check({ component, standard, report }) {
      const { name } = component;
      const list = words(standard);
      if (!name || list.length === 0) return;
      const any = [...list].sort((a, b) => b.length - a.length).map(escapePattern).join("|");
      const match = new RegExp(`^\\s*(?:(?:${any})(?:[.,;:]\\s*|\\s+))+`, "u").exec(foldLetters(name.text));
      if (!match) return;
      const cut = pieceOf(name, 0, match[0].length);
      report(cut, "before", { found: name.text.trim(), word: cut.text.trim() }, replaceText(cut, ""));
    },
  });
}

export const nameRules: readonly Rule[] = [
  notBeforeName("name-without-titles", "Trước họ tên người ký không ghi học hàm, học vị, quân hàm, danh hiệu",
    { hd05: "KY-28", hd36: "G03c" }, ({ tables }) => tables.signing.titlesNotBeforeName, "TS."),
  notBeforeName("name-without-address", "Trước họ tên người ký không ghi «đồng chí»",
    { hd05: "KY-28b" }, ({ tables }) => tables.signing.addressNotBeforeName ?? [], "Đồng chí"),
];
