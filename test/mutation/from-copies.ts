import type { CopyContent } from "../support/builder/content";
import { each, type Mutant, type Rows } from "./mutant";

const base = "bản sao";
/** A field or line of the block changed; the block is the broken component. */
const block = (what: string, rows: Rows, change: (copy: CopyContent) => CopyContent): readonly Mutant[] =>
  each("copies", what, base, rows, ({ content }) => {
    if (!content.copyBlock) return null;
    const copyBlock = change(content.copyBlock);
    return { content: { copyBlock }, broken: [...copyBlock.left, ...copyBlock.right].filter((text) => text !== "") };
  });
const swapped = (from: RegExp, to: string) => ({ left, right }: CopyContent): CopyContent => {
  const change = (text: string): string => text.replace(from, to);
  return { left: left.map(change), right: right.map(change) };
};
const without = (line: RegExp) => ({ left, right }: CopyContent): CopyContent => ({ left: left.filter((text) => !line.test(text)), right: right.filter((text) => !line.test(text)) });

/** The stamp's lines and size are a person's (BS-02, BS-03): it is stamped on paper. */
export const copyMutants: readonly Mutant[] = [
  ...["SY", "SL", "TrS"].flatMap((symbol) => block(`symbol ${symbol}`, { hd05: "BS-04", hd36: "C02" }, swapped(/BS\//u, `${symbol}/`))),
  block("the form of the edition before", { hd05: "BS-05" }, swapped(/sao lục/u, "sao y bản chính")),
  block("a form that is none", { hd05: "BS-05" }, swapped(/sao lục/u, "sao chụp")),
  block("no form", { hd36: "C01" }, without(/^SAO LỤC$/u)),
  block("a form that is none", { hd36: "C01" }, swapped(/SAO LỤC/u, "SAO CHỤP")),
  block("sao y of another body's document", { hd36: "C03" }, swapped(/SAO LỤC/u, "SAO Y BẢN CHÍNH")),
  block("no date", { hd36: "C04" }, without(/ngày \d/u)),
  block("no number", { hd36: "C04" }, without(/BS\//u)),
  block("no recipients", { hd36: "C04" }, without(/^(?:Nơi nhận|- )/u)),
  block("sides exchanged", { hd05: "BS-06", hd36: "C04" }, ({ left, right }) => ({ left: right, right: left })),
  ...each("copies", "no line above", base, { hd05: "BS-01", hd36: "C01" }, ({ content }) => ({
    broken: [...content.copyBlock?.left ?? [], ...content.copyBlock?.right ?? []].filter((text) => text !== ""), construction: { lines: "paragraphBorder", header: "table1" },
    patch: (xml) => {
      const at = xml.lastIndexOf("<w:pBdr>");
      return at < 0 ? xml : xml.slice(0, at) + xml.slice(at).replace(/<w:pBdr>.*?<\/w:pBdr>/u, "");
    },
  })),
].flat();
