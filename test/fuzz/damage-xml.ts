import type { Chance } from "./chance";

export interface XmlDamage { readonly name: string; damage(xml: string, by: Chance): string }

interface Element { readonly name: string; readonly start: number; readonly openEnd: number; readonly closeStart: number; readonly end: number }

/** The elements of well-formed XML as stretches of its text; of anything else, those that have an end. */
function elementsOf(xml: string): readonly Element[] {
  const found: Element[] = [];
  const open: { name: string; start: number; openEnd: number }[] = [];
  // Plain on purpose: a pattern that knows quotes runs to the end of the text from each tag behind one that is not closed.
  for (const match of xml.matchAll(/<(\/?)([\w:.-]+)[^<>]*?(\/?)>/gu)) {
    const [tag, close, name = "", selfClosed] = match;
    const end = match.index + tag.length;
    if (selfClosed) found.push({ name, start: match.index, openEnd: end, closeStart: end, end });
    else if (!close) open.push({ name, start: match.index, openEnd: end });
    else {
      let at = open.length - 1;
      while (at >= Math.max(0, open.length - 50) && open[at]?.name !== name) at -= 1;
      if (open[at]?.name === name) for (const one of open.splice(at, 1)) found.push({ ...one, closeStart: match.index, end });
    }
  }
  return found;
}
const put = (xml: string, from: number, to: number, text: string): string => xml.slice(0, from) + text + xml.slice(to);

function onElement(name: string, change: (xml: string, element: Element, by: Chance, all: readonly Element[]) => string, only?: RegExp): XmlDamage {
  return {
    name,
    damage(xml, by) {
      const all = elementsOf(xml);
      const fit = only ? all.filter((one) => only.test(one.name)) : all;
      const element = fit.length > 0 ? by.one(fit) : undefined;
      return element ? change(xml, element, by, all) : xml;
    },
  };
}
/** One of all matches is written anew. */
function onMatch(name: string, pattern: RegExp, change: (match: RegExpExecArray, by: Chance) => string): XmlDamage {
  return {
    name,
    damage(xml, by) {
      const all = [...xml.matchAll(pattern)];
      const match = all.length > 0 ? by.one(all) : undefined;
      return match ? put(xml, match.index, match.index + match[0].length, change(match, by)) : xml;
    },
  };
}

const numbers = ["0", "-1", "1", "99999999999999999999", "-99999999999", "2147483648", "1e308", "NaN", "Infinity", "0x10", "1.5", "", " ", "abc", "31680", "-31680", "9".repeat(400)];
const wild = ["\u0000", "\u0001", "\uFFFE", "\uD800", "\uDC00x", "\u202E", "\u200B\u200D", "\u0301".repeat(500), "😀", "\uFEFF", "&#x0;", "&amp;lt;", "&nbsp;", "]]>", "<![CDATA[<w:p>]]>", "<!-- -- -->", "<?x y?>", "\r\n\t", "ạ".normalize("NFD"), "﷽", "&#x1F600;", "&#xD800;", "&#99999999;"];
const values = ["", " ", "true", "on", "none", "auto", "single", "exact", "both", "center", "continuous", "Normal", "TTbody", "1", "\n", "<", "&", "đ", "default", "first", "even", "landscape", "../../x.xml", "http://a/b", "rIdHeader1", "rIdNone", "PAGE \\* MERGEFORMAT"];
const lines = ["Số 05-NQ/TU", "ĐẢNG CỘNG SẢN VIỆT NAM", "Nơi nhận:", "Phụ lục 1", "Điều 1. Phạm vi", "QUYẾT ĐỊNH", "T/M TỈNH UỶ", "Kính gửi:", "-----", "*", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "- Căn cứ Điều lệ Đảng;", "ngày 31 tháng 2 năm 0000", "Số 99999999999999999999-XX/YY", "…", "a) b) c)", "I- II- III-"];

/** Damage that mostly leaves well-formed XML: what gets past the parser has to be lived with further up. */
export const xmlDamages: readonly XmlDamage[] = [
  onElement("element deleted", (xml, { start, end }) => put(xml, start, end, "")),
  onElement("element twice", (xml, { start, end }) => put(xml, end, end, xml.slice(start, end))),
  onElement("element fifty times", (xml, { start, end }) => put(xml, end, end, xml.slice(start, Math.min(end, start + 3000)).repeat(xml.slice(start, end).length < 3000 ? 50 : 0))),
  onElement("element unwrapped", (xml, { start, openEnd, closeStart, end }) => put(xml, start, end, xml.slice(openEnd, closeStart))),
  onElement("element emptied", (xml, { openEnd, closeStart }) => put(xml, openEnd, closeStart, "")),
  onElement("elements swapped", (xml, a, by, all) => {
    const b = by.one(all.filter((one) => one.start >= a.end || one.end <= a.start)) as Element | undefined;
    if (!b) return xml;
    const [first, second] = a.start < b.start ? [a, b] : [b, a];
    return xml.slice(0, first.start) + xml.slice(second.start, second.end) + xml.slice(first.end, second.start) + xml.slice(first.start, first.end) + xml.slice(second.end);
  }),
  onElement("element moved into another", (xml, a, by, all) => {
    const b = by.one(all.filter((one) => one.start >= a.end)) as Element | undefined;
    return b ? put(put(xml, b.openEnd, b.openEnd, b.openEnd === b.end ? "" : xml.slice(a.start, a.end)), a.start, a.end, "") : xml;
  }),
  onElement("element renamed", (xml, { name, start, openEnd, closeStart, end }, by) => {
    const other = by.one(["w:p", "w:r", "w:t", "w:tbl", "w:tc", "w:sdt", "w:ins", "w:del", "w:sectPr", "w:body", "w:fldSimple", "mc:AlternateContent", "w:hyperlink", "x", "w:txbxContent"]);
    const whole = xml.slice(start, end);
    return openEnd === end ? put(xml, start, end, whole.replace(name, other)) : put(xml, start, end, xml.slice(start, openEnd).replace(name, other) + xml.slice(openEnd, closeStart) + `</${other}>`);
  }),
  onElement("wrapped", (xml, { start, end }, by) => {
    const [a, b] = by.one([["<w:ins w:id=\"1\" w:author=\"a\">", "</w:ins>"], ["<w:del w:id=\"1\">", "</w:del>"], ["<w:moveFrom w:id=\"1\">", "</w:moveFrom>"], ["<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"], ["<w:smartTag>", "</w:smartTag>"], ["<w:hyperlink>", "</w:hyperlink>"], ["<mc:AlternateContent><mc:Choice Requires=\"wps\">", "</mc:Choice></mc:AlternateContent>"], ["<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"], ["<w:p><w:r><w:pict><v:textbox><w:txbxContent>", "</w:txbxContent></v:textbox></w:pict></w:r></w:p>"]] as const);
    return put(xml, start, end, a + xml.slice(start, end) + b);
  }, /^w:(?:p|r|tbl|tc|tr|t|sdt|drawing|pict|body|sectPr)$/u),
  onElement("nested deeply", (xml, { start, end }, by) => {
    const depth = by.one([10, 100, 250, 1000, 20_000]);
    const [a, b] = by.one([["<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"], ["<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"], ["<w:ins>", "</w:ins>"], ["<w:r>", "</w:r>"], ["<w:fldSimple w:instr=\"PAGE\">", "</w:fldSimple>"], ["<w:p><w:r><w:pict><v:textbox><w:txbxContent>", "</w:txbxContent></v:textbox></w:pict></w:r></w:p>"]] as const);
    return put(xml, start, end, a.repeat(depth) + xml.slice(start, end) + b.repeat(depth));
  }, /^w:(?:p|r|tbl|t)$/u),
  onElement("part of a field", (xml, { end }, by) => put(xml, end, end, by.one(["begin", "separate", "end", "", "x"].map((type) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`).concat("<w:r><w:instrText> PAGE </w:instrText></w:r>", "<w:r><w:instrText> REF x \\h </w:instrText></w:r>"))), /^w:r$/u),
  onElement("a section in the middle", (xml, { openEnd, end }, by) => openEnd === end ? xml : put(xml, openEnd, openEnd, `<w:pPr><w:sectPr><w:pgSz w:w="${by.one(numbers)}" w:h="${by.one(numbers)}"/><w:pgMar w:top="${by.one(numbers)}" w:left="${by.one(numbers)}"/></w:sectPr></w:pPr>`), /^w:p$/u),
  onElement("a line in its place", (xml, { openEnd, closeStart }, by) => put(xml, openEnd, closeStart, by.one(lines)), /^w:t$/u),
  onElement("text gone wild", (xml, { openEnd, closeStart }, by) => { const at = openEnd + by.whole(closeStart - openEnd + 1); return put(xml, at, at, by.one(wild)); }, /^w:(?:t|instrText)$/u),
  onElement("text very long", (xml, { openEnd, closeStart }, by) => put(xml, closeStart, closeStart, (xml.slice(openEnd, closeStart) || "x").repeat(by.one([20, 300, 2000])).slice(0, 100_000)), /^w:t$/u),
  onElement("attributes gone", (xml, { name, start, openEnd, end }) => put(xml, start, openEnd, `<${name}${openEnd === end ? "/" : ""}>`)),
  onElement("attribute added", (xml, { name, start }, by) => put(xml, start + 1 + name.length, start + 1 + name.length, ` ${by.one(["w:val", "w:x", "r:id", "w:type", "xmlns:w", "w:numId", "w:w", "w:val"])}="${by.one(["1", "urn:x", "đ", "-1", "rIdHeader1"])}"`)),
  onMatch("number", /="-?\d+"/gu, (_match, by) => `="${by.one(numbers)}"`),
  onMatch("number", /="-?\d+"/gu, (_match, by) => `="${by.one(numbers)}"`),
  onMatch("attribute value", /="[^"<]*"/gu, (_match, by) => `="${by.one(values).replace(/[<&]/gu, "?")}"`),
  onMatch("attribute missing", /\s[\w:]+="[^"<]*"/gu, () => ""),
  onMatch("attribute broken", /="[^"<]*"/gu, (match, by) => by.one(["", "=", match[0].slice(1), match[0].slice(0, -1), "=\"<\"", "=\"&\"", "='\"'"])),
  onMatch("tag deleted", /<[^>]+>/gu, () => ""),
  onMatch("tag twice", /<[^>]+>/gu, ([tag]) => tag + tag),
  onMatch("character gone", /[^]/gu, () => ""),
  onMatch("character wild", /[^]/gu, ([letter], by) => letter + by.one(wild)),
  { name: "cut off", damage: (xml, by) => xml.slice(0, by.whole(xml.length)) },
  { name: "doctype", damage: (xml) => xml.replace(/(<\?xml[^>]*>)?/u, "$1<!DOCTYPE x [<!ENTITY a \"b\">]>") },
  { name: "styles in a circle", damage: (xml) => xml.replace(/<w:name w:val="Normal"\/>/u, "<w:name w:val=\"Normal\"/><w:basedOn w:val=\"Normal\"/>").replace(/<w:basedOn w:val="[^"]*"\/>/gu, "<w:basedOn w:val=\"Normal\"/>") },
  { name: "other encoding", damage: (xml, by) => xml.replace(/encoding="[^"]*"/u, `encoding="${by.one(["UTF-16", "windows-1258", "x", ""])}"`) },
];
