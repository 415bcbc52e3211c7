import { escapePattern, wordAfter, wordBefore } from "../../shared/text";
import type { Standard } from "../../standard/index";
import { componentOf } from "../../document/document";
import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { excerpt } from "../say";
import { pieceOf } from "../spans";

/** Usual short forms that are no symbol of a table; ours. */
const usual: Readonly<Record<string, string>> = {
  UBKT: "UỶ BAN KIỂM TRA", BCĐ: "BAN CHỈ ĐẠO", BCH: "BAN CHẤP HÀNH", BTV: "BAN THƯỜNG VỤ", BTC: "BAN TỔ CHỨC", BTG: "BAN TUYÊN GIÁO", VP: "VĂN PHÒNG", UBND: "UỶ BAN NHÂN DÂN", HĐND: "HỘI ĐỒNG NHÂN DÂN", MTTQ: "MẶT TRẬN TỔ QUỐC",
};

/** Short form to full name: symbols of bodies that are no word, short forms of levels, and the usual ones. Shorter symbols may be words or names. */
function shortForms({ tables }: Standard): ReadonlyMap<string, string> {
  const { numbering: { issuerSymbols, levelSuffixes }, placeAndDate: { levels } } = tables;
  const found = new Map(Object.entries(usual));
  for (const { symbol, body, basis } of issuerSymbols) if (symbol.length >= 3 && basis === "printed") found.set(symbol, body.toUpperCase());
  for (const { symbol, body } of levelSuffixes) if (/^[^AĂÂEÊIOÔƠUƯY]+$/u.test(symbol)) found.set(symbol, body.toUpperCase());
  for (const { name, short } of levels) for (const each of short) found.set(each.replace(/\.$/u, ""), name.toUpperCase());
  return found;
}

/** Names are written out: `UỶ BAN KIỂM TRA`, not `UBKT`. A body's own name may hold letters that look short (T.78): only known forms are judged. */
export default defineRule({
  id: "issuer-name/full-words",
  title: "Tên cơ quan ban hành ghi đầy đủ, không viết tắt",
  requires: { hd05: "CQ-07", hd36: "I01b" },
  fix: "ask",
  looksAt: "document",
  messages: { short: "Tên cơ quan ghi «{found}»; ghi đầy đủ, không viết tắt: «{short}» là «{expected}»." },
  example: { right: "UỶ BAN KIỂM TRA", wrong: "UBKT" },
  check({ document, standard, report }) {
    const forms = shortForms(standard);
    const any = [...forms.keys()].sort((a, b) => b.length - a.length).map(escapePattern).join("|");
    const pattern = new RegExp(`${wordBefore}(?:${any})(?:\\.(?=\\s|\\p{Lu}|$)|${wordAfter})`, "gu");
    for (const kind of ["parentIssuer", "issuerName"] as const) {
      for (const line of componentOf(document, kind)?.lines ?? []) {
        for (const match of line.text.matchAll(pattern)) {
          const short = match[0];
          const expected = forms.get(short.replace(/\.$/u, "")) ?? "";
          const end = match.index + short.length;
          const gap = /\p{L}/u.test(line.text.charAt(end)) ? " " : "";
          report(line, "short", { found: excerpt(line.text), short, expected }, replaceText(pieceOf(line, match.index, end), `${expected}${gap}`));
        }
      }
    }
  },
});
