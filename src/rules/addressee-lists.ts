import { isPlaceholder } from "../shared/text";
import { replaceText } from "../document/edits";
import { defineRule, type LooksAt, type Rule } from "./rule";
import { excerpt } from "./say";
import { behind, lastCharacter, trimmed } from "./spans";

type Head = Extract<LooksAt, "addressees" | "submittedTo">;
const folders: Readonly<Record<Head, string>> = { addressees: "addressees", submittedTo: "submitted-to" };
const names: Readonly<Record<Head, string>> = { addressees: "Kính gửi", submittedTo: "Kính trình" };

/** Colon after the words. */
function colon(head: Head): Rule {
  return defineRule({
    id: `${folders[head]}/colon`,
    title: `Sau «${names[head]}» có dấu hai chấm`,
    requires: { hd05: "NN-16", hd36: "R06" },
    fix: "safe",
    looksAt: head,
    messages: { missing: "Sau «{found}» không có dấu hai chấm; ghi «{expected}»." },
    example: { right: `${names[head]}:`, wrong: names[head] },
    check({ component, standard, report }) {
      const word = component.part("word");
      const mark = component.part("colon");
      const { addresseesWordEnd } = standard.tables.recipients;
      if (!word || mark?.text === addresseesWordEnd) return;
      const at = trimmed(word);
      report(at, "missing", { found: `${at.text}${mark?.text ?? ""}`, expected: `${at.text}${addresseesWordEnd}` }, replaceText(mark ?? behind(at), addresseesWordEnd));
    },
  });
}

/** The mark after each addressee; the last or only one may end as the table accepts. */
function ends(head: Head): Rule {
  return defineRule({
    id: `${folders[head]}/item-ends`,
    title: `Dấu cuối mỗi nơi ghi sau «${names[head]}»`,
    requires: { hd05: "NN-11", hd36: "R07d" },
    fix: "safe",
    looksAt: head,
    messages: { mark: "«{found}» {how}; sau mỗi nơi là dấu «{expected}»." },
    example: { right: "- Ban Bí thư Trung ương;", wrong: "- Ban Bí thư Trung ương" },
    check({ component, standard, report }) {
      const { addresseeEnd, lastAddresseeEnds } = standard.tables.recipients;
      const items = component.partsNamed("items");
      items.forEach((item, index) => {
        const last = lastCharacter(item);
        if (!last || isPlaceholder(item.text)) return;
        const isLast = index === items.length - 1;
        const mark = /[.,;:]/u.test(last.text) ? last.text : "";
        if (mark === addresseeEnd || (isLast && lastAddresseeEnds.includes(mark))) return;
        // One addressee on the line of the words is practice, and so is nothing behind it.
        if (isLast && items.length === 1 && mark === "") return;
        report(item, "mark", { found: excerpt(item.text), how: mark === "" ? "không có dấu cuối" : `kết thúc bằng dấu «${mark}»`, expected: addresseeEnd },
          replaceText(mark === "" ? behind(last) : last, addresseeEnd));
      });
    },
  });
}

/** Rules that «Kính gửi» and «Kính trình» share: one kind, two heads. */
export const addresseeRules: readonly Rule[] = (["addressees", "submittedTo"] as const).flatMap((head) => [colon(head), ends(head)]);
