import type { BodyPart, PartyContent } from "./content";
import { table } from "./drawings";
import type { LookName } from "./look";
import { para, type Pen } from "./pen";

const lookOf: Readonly<Record<BodyPart["is"], LookName>> = {
  body: "body", part: "partHeading", chapter: "partHeading", section: "sectionHeading", article: "articleHeading", clause: "clause", point: "point",
  title: "partTitle", formula: "formula", table: "tableCell",
};

/** Type name, subject, addressees, bases and body. */
export function middle(pen: Pen, content: PartyContent): string {
  const { construction } = pen;
  const roomy = construction.spacing === "emptyParagraphs";
  const gap = (): string => pen.paragraph(para("empty", ""));
  const out: string[] = [gap()];
  const many = (look: LookName, texts: readonly string[]): void => {
    if (texts.length === 0) return;
    if (construction.subject === "softBreaks") out.push(pen.paragraph(para(look, texts.join("\n"))));
    else for (const text of texts) out.push(pen.paragraph(para(look, text)));
  };
  if (content.typeName !== null) out.push(pen.paragraph(para("typeName", content.typeName)));
  many("subject", content.subject);
  if (content.fiveHyphens !== null) out.push(pen.paragraph(para("fiveHyphens", content.fiveHyphens)));
  for (const list of [content.addressees, content.submittedTo]) {
    if (list === null) continue;
    const [only, ...more] = list.items;
    if (only !== undefined && more.length === 0) {
      out.push(pen.paragraph({ look: "addresseesWord", pieces: [{ text: `${list.word} ` }, { text: only, look: "addressee" }] }));
    } else {
      out.push(pen.paragraph(para("addresseesWord", list.word)));
      for (const item of list.items) out.push(pen.paragraph(para("addressee", item)));
    }
    out.push(gap());
  }
  for (const text of content.bases) out.push(pen.paragraph(para("basis", text)), ...(roomy ? [gap()] : []));
  for (const [i, part] of content.body.entries()) {
    if (part.is === "table") {
      out.push(table([part.text.split("\t").map((text) => ({ xml: pen.paragraph(para("tableCell", text)), width: 150 }))], true));
      continue;
    }
    const like = roomy ? { after: 0, before: 0 } : undefined;
    // An article with content and no name: the word and its number are bold, the content is body (HD 05 PL2.6f).
    const [head = ""] = part.is === "article" && !/^.{0,12}\.?\s*\p{L}[^.]{0,60}$/u.test(part.text) ? /^\S+\s+\S+/u.exec(part.text) ?? [] : [];
    const pieces = head === "" ? [{ text: part.text }] : [{ text: head, look: "articleHeading" as const }, { text: part.text.slice(head.length) }];
    const own = part.is === "title" && content.body[i - 1]?.is === "section" ? "sectionTitle" : lookOf[part.is];
    out.push(pen.paragraph({ look: head === "" ? own : "body", pieces, ...(like ? { like } : {}) }), ...(roomy ? [gap()] : []));
  }
  out.push(gap());
  return out.join("");
}

/** `TÀI LIỆU HỘI NGHỊ` and the like: above everything else on the first page. */
export function circulation(pen: Pen, content: PartyContent): string {
  return content.circulationNotice === null ? "" : pen.paragraph(para("circulationNotice", content.circulationNotice, { like: { alignment: "right" } }));
}

/** Each appendix on a page, or in a section, of its own. */
export function appendices(pen: Pen, content: PartyContent, sectionBefore: string, sectionAfter: string): string {
  return content.appendices.map((appendix, i) => {
    const open = sectionBefore !== "" ? pen.paragraph(para("empty", "", { section: i === 0 ? sectionBefore : sectionAfter })) : "";
    const parts = [
      pen.paragraph(para("appendix", appendix.heading, sectionBefore === "" ? { pageBreakBefore: true } : {})),
      ...appendix.title.map((text) => pen.paragraph(para("appendixTitle", text))),
      ...(appendix.reference === null ? [] : [pen.paragraph(para("appendixReference", appendix.reference))]),
      ...(appendix.hyphens === null ? [] : [pen.paragraph(para("fiveHyphens", appendix.hyphens))]),
      ...appendix.paragraphs.map((text) => pen.paragraph(para("body", text))),
      ...(appendix.table ? [table([appendix.table.map((text) => ({ xml: pen.paragraph(para("tableCell", text)), width: 150 }))], true)] : []),
    ];
    return open + parts.join("");
  }).join("");
}
