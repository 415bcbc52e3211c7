import { makeComponent } from "../component";
import type { Component, Paragraph, Role, Span } from "../document";
import { isHyphens } from "../line";
import { isBasis, mayBeBasis } from "./basis";
import { isFormula } from "./formula";
import { hintsOf } from "./hints";
import { levelOf, type Level, type LevelFound } from "./level";
import { cellOf, type Reading } from "./reading";
import { isSetApart } from "./set-apart";

const whole = (paragraph: Paragraph): Span => ({ paragraph, start: 0, end: paragraph.text.length, text: paragraph.text });
const trimmed = (paragraph: Paragraph): Span => {
  const text = paragraph.text.trim();
  const start = paragraph.text.indexOf(text);
  return { paragraph, start, end: start + text.length, text };
};

const singles = new WeakMap<Paragraph, Component>();
/** A component of one body paragraph never changes while the paragraph does not. */
function single(paragraph: Paragraph, found: LevelFound): Component {
  const known = singles.get(paragraph);
  if (known !== undefined) return known;
  const made = level(found, paragraph, null);
  singles.set(paragraph, made);
  return made;
}
function level(found: LevelFound, paragraph: Paragraph, title: Paragraph | null): Component {
  const line = trimmed(paragraph);
  const head = Math.max(line.start, found.head);
  const heading: Span = { paragraph, start: line.start, end: head, text: paragraph.text.slice(line.start, head) };
  const rest = paragraph.text.slice(head).trim();
  const own: Span | null = rest === "" ? null : { paragraph, start: line.end - rest.length, end: line.end, text: rest };
  const digits = /(?:\d+[a-zđ]?|[IVXLC]+|\p{L})(?=[^\p{L}\p{N}]*$)/u.exec(heading.text);
  const number: Span | null = digits ? { paragraph, start: heading.start + digits.index, end: heading.start + digits.index + digits[0].length, text: digits[0] } : null;
  return makeComponent({
    kind: found.level, lines: title ? [line, trimmed(title)] : [line], side: paragraph.format.alignment === "center" ? "center" : "full",
    parts: { heading, number, title: title ? trimmed(title) : own }, why: "chữ và số thứ tự ở đầu dòng",
  });
}

/** What a paragraph's own words and place say of it, remembered. `role` is set where nothing else can change it. */
interface View { readonly role: Role | null; readonly formula: boolean; readonly level: LevelFound | null }
const views = new WeakMap<Paragraph, View>();
function viewOf(paragraph: Paragraph): View {
  let view = views.get(paragraph);
  if (view === undefined) {
    const { containers, text } = paragraph;
    const role = hintsOf(paragraph).blank ? "empty"
      : cellOf(paragraph) !== null ? "table"
      : containers.some((container) => container.in === "textBox") || isHyphens(text) ? "unknown" : null;
    view = { role, formula: role === null && isFormula(text), level: role === null ? levelOf(paragraph) : null };
    views.set(paragraph, view);
  }
  return view;
}

const own = new Set<Level>(["part", "chapter", "section"]);

/** Gives every paragraph between the subject and the signature its role, and finds bases and levels. */
export function readBody(reading: Reading): void {
  const { paragraphs, roles, bodyFrom, bodyTo } = reading;
  let articles = false;
  for (let at = bodyFrom; at < bodyTo && !articles; at += 1) {
    const paragraph = paragraphs[at];
    if (paragraph !== undefined && viewOf(paragraph).level?.level === "article") articles = true;
  }
  const running: Paragraph[] = [];
  const found = new Set<Level>();
  const bases: Paragraph[] = [];
  let opening = true;
  for (let at = bodyFrom; at < bodyTo; at += 1) {
    const paragraph = paragraphs[at];
    if (!paragraph || roles.has(paragraph)) continue;
    const view = viewOf(paragraph);
    if (view.role !== null) { roles.set(paragraph, view.role); continue; }
    if (opening && bases.length < 60) {
      if (isBasis(paragraph.text) || (bases.length > 0 && mayBeBasis(paragraph.text))) {
        bases.push(paragraph);
        roles.set(paragraph, "basis");
        continue;
      }
      if (bases.length > 0 || running.length > 1) opening = false;
    }
    if (view.formula) { roles.set(paragraph, "formula"); running.push(paragraph); continue; }
    const opened = view.level;
    if (opened === null || ((opened.level === "clause" || opened.level === "point") && !articles)) {
      roles.set(paragraph, opened === null && isSetApart(paragraph) ? "display" : "body");
      running.push(paragraph);
      continue;
    }
    found.add(opened.level);
    roles.set(paragraph, opened.level);
    running.push(paragraph);
    const title = own.has(opened.level) && opened.title === "" ? titleBelow(reading, at, bodyTo) : null;
    if (title) { roles.set(title, opened.level === "section" ? "sectionTitle" : "title"); running.push(title); }
    reading.components.push(title ? level(opened, paragraph, title) : single(paragraph, opened));
  }
  for (const paragraph of bases) reading.add({ kind: "basis", lines: [trimmed(paragraph)], side: "full", why: "mở đầu bằng «Căn cứ» hoặc chữ tương tự, trước nội dung" });
  if (bases.length === 0) reading.miss("basis", "Trước nội dung không có dòng căn cứ.");
  for (const kind of ["part", "chapter", "section", "article", "clause", "point"] as const) {
    if (!found.has(kind)) reading.miss(kind, kind === "clause" || kind === "point" ? "Văn bản không bố cục theo điều nên không có khoản, điểm." : "Nội dung không có đề mục này.");
  }
  reading.runningFrom = running[0]?.index ?? null;
  if (running.length > 0) reading.components.push(bodyOf(running));
  else reading.miss("body", "Chưa thấy nội dung giữa phần đầu và phần ký.");
}

function titleBelow(reading: Reading, at: number, to: number): Paragraph | null {
  for (let i = at + 1; i < Math.min(to, at + 3); i += 1) {
    const next = reading.paragraphs[i];
    if (!next || hintsOf(next).blank) continue;
    const line = next.text.trim();
    const shown = next.format.alignment === "center" || (!/\p{Ll}/u.test(line) && /\p{L}/u.test(line));
    return cellOf(next) === null && line.length < 250 && shown && levelOf(next) === null ? next : null;
  }
  return null;
}

const runningOf = new WeakMap<Component, readonly Paragraph[]>();
/** The body with one of its paragraphs written anew; null where it does not hold the old one. */
export function bodyWith(body: Component, old: Paragraph, now: Paragraph): Component | null {
  const running = runningOf.get(body);
  return running?.includes(old) ? bodyOf(running.map((paragraph) => (paragraph === old ? now : paragraph))) : null;
}

/** The body as one component; its lines and text are made when somebody asks: a body may have thousands. */
function bodyOf(paragraphs: readonly Paragraph[]): Component {
  let lines: readonly Span[] | null = null;
  let text: string | null = null;
  const component: Component = {
    kind: "body",
    get lines() { return (lines ??= paragraphs.map(whole)); },
    get text() { return (text ??= paragraphs.map((paragraph) => paragraph.text).join("\n")); },
    part: () => null, partsNamed: () => [], side: "full", why: "giữa phần đầu và phần ký", sureness: "certain",
  };
  runningOf.set(component, paragraphs);
  return component;
}
