import { replaceText } from "../../document/edits";
import { defineRule } from "../rule";
import { find, pieceOf } from "../spans";
import { copyNumber } from "../copy-parts";

/** All forms of copies share one symbol: `BS`, not `SY`, `SL`, `TrS`. */
export default defineRule({
  id: "copies/symbol",
  title: "Ký hiệu bản sao là BS",
  requires: { hd05: "BS-04", hd36: "C02" },
  fix: "ask",
  looksAt: "copyBlock",
  messages: { symbol: "Số bản sao ghi «{found}»; ký hiệu của mọi hình thức sao là «{symbol}»: «{expected}»." },
  example: { right: "Số 24-BS/VPTU", wrong: "Số 24-SY/VPTU" },
  check({ component, standard, report }) {
    const { copySymbol } = standard.tables.numbering;
    if (component.part("number") || !(component.part("kind") ?? component.part("title"))) return;
    for (const line of component.lines) {
      const number = find(line, copyNumber);
      const match = number && copyNumber.exec(number.text);
      const symbol = match?.[2];
      if (!number || symbol === undefined || symbol === copySymbol) continue;
      const at = number.text.indexOf(symbol);
      report(number, "symbol", { found: number.text, symbol: copySymbol, expected: number.text.replace(symbol, copySymbol) },
        replaceText(pieceOf(number, at, at + symbol.length), copySymbol));
      return;
    }
  },
});
