import { componentOf, type Component, type Span } from "../../document/document";
import { draftRecordOf } from "../../document/draft-record";
import { replaceText, type Edit } from "../../document/edits";
import { dayInWords, parseDay, shortDay } from "../days";
import { paddedSerial } from "../wording";
import { cannot, type Action, type Draft, type Step } from "./action";

/** Where a number, a symbol and a day stand or are to stand: a stretch of the line, and what to write over it. */
interface Place { readonly start: number; readonly end: number; readonly put: string }

/** «Số …-QĐ/TU» with its number and symbol; null where the line has no room for them. */
function numberPlaces(found: Component, line: Span, serial: string, symbol: string): readonly Place[] | null {
  const there = found.part("serial");
  const written = found.part("symbol");
  const text = line.text;
  const word = found.part("colon") ?? found.part("word");
  const behind = word === null ? 0 : word.end - line.start;
  const dots = /[.…_]+/u.exec(text.slice(behind));
  const blank = /^[^\S\n]*/u.exec(text.slice(behind))?.[0].length ?? 0;
  const number: Place = there ? { start: there.start, end: there.end, put: serial }
    : dots && (written === null || line.start + behind + dots.index < written.start) ? { start: line.start + behind + dots.index, end: line.start + behind + dots.index + dots[0].length, put: serial }
    : { start: line.start + behind, end: line.start + behind + blank, put: ` ${serial}` };
  if (symbol === "") return [number];
  if (written) return [number, { start: written.start, end: written.end, put: symbol }];
  if (/[-/]/u.test(text.slice(number.end - line.start))) return null;
  return [{ ...number, put: `${number.put}-${symbol}` }];
}

/** «ngày 03 tháng 6 năm 2026» over whatever of it is there. */
function datePlace(line: Span, put: string): Place | null {
  const match = /(?<!\p{L})ngày(?!\p{L})[^\n\t]*$/iu.exec(line.text.normalize("NFC")) ?? /\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{4}\s*$/u.exec(line.text);
  if (!match) return null;
  const old = match[0].replace(/\s+$/u, "");
  return { start: line.start + match.index, end: line.start + match.index + old.length, put };
}

/** Only what differs: an edit that changes nothing would be a deed of nothing. */
const editsOf = (line: Span, places: readonly Place[]): readonly Edit[] => places
  .map(({ start, end, put }) => ({ put, span: { paragraph: line.paragraph, start, end, text: line.paragraph.text.slice(start, end) } }))
  .filter(({ span, put }) => span.text !== put)
  .map(({ span, put }) => replaceText(span, put));

/** The day that the reference line of an attached text or an appendix gives is data of its own (decision 0025). */
const shortDayStep = (day: string): Step => ({ opened, standard }: Draft) => {
  const old = draftRecordOf(opened.file)?.linked["issueDate.short"];
  const { placeAndDate } = standard.tables;
  const now = shortDay(day, placeAndDate);
  if (old === undefined || old === now) return [];
  const before = `${placeAndDate.words.day} `;
  const paragraph = opened.documents.flatMap(({ paragraphs }) => paragraphs).find(({ story, text }) => story === "body" && text.startsWith("(") && text.includes(`${before}${old}`));
  if (!paragraph) return [];
  const start = paragraph.text.indexOf(`${before}${old}`) + before.length;
  return [replaceText({ paragraph, start, end: start + old.length, text: old }, now)];
};

/**
 * Writes the number, the symbol and the day that the register gave (or a person typed) where the document has them; linked
 * fields change with it. An empty answer leaves its place alone.
 */
export const putNumber: Action = {
  id: "put-number",
  title: "Số và ngày ban hành",
  about: "Ghi số, ký hiệu và ngày vào chỗ của chúng ở đầu văn bản; chỗ nào để trống ở đây thì văn bản giữ nguyên.",
  fields: [
    { name: "serial", label: "Số", kind: "text", hint: "Ví dụ: 05", suggest: ({ document }) => componentOf(document, "referenceNumber")?.part("serial")?.text ?? "" },
    { name: "symbol", label: "Ký hiệu", kind: "text", hint: "Ví dụ: QĐ/TU", suggest: ({ document }) => componentOf(document, "referenceNumber")?.part("symbol")?.text ?? "" },
    { name: "date", label: "Ngày ban hành", kind: "text", hint: "Ví dụ: 03/6/2026", suggest: ({ document, standard }) => (document.issueDate === null ? "" : shortDay(document.issueDate, standard.tables.placeAndDate)) },
  ],
  steps(draft, answers) {
    const [serial = "", symbol = "", date = ""] = ["serial", "symbol", "date"].map((name) => (answers[name] ?? "").normalize("NFC").trim());
    const steps: Step[] = [];
    if (serial !== "" || symbol !== "") {
      const typed = /^0*([1-9]\d{0,5})(\p{L}?)$/u.exec(serial);
      if (!typed) return cannot(`«${serial}» không phải là số văn bản.`);
      if (symbol !== "" && !/^[\p{L}\d./-]{1,80}$/u.test(symbol)) return cannot(`«${symbol}» không phải là ký hiệu.`);
      const found = componentOf(draft.document, "referenceNumber");
      const line = found?.lines[0];
      if (!found || !line) return cannot("Chưa nhận ra dòng số và ký hiệu của văn bản.");
      const shown = paddedSerial(`${typed[1]}${typed[2]}`, draft.standard.tables.numbering);
      const places = numberPlaces(found, line, shown, symbol);
      if (!places) return cannot(`Không rõ phải ghi số vào đâu ở dòng «${line.text.trim()}».`);
      steps.push(() => editsOf(line, places));
    }
    if (date !== "") {
      const day = parseDay(date);
      if (day === null || day === "noSuchDay") return cannot(`«${date}» không phải là một ngày có thật.`);
      const { placeAndDate } = draft.standard.tables;
      // Read anew: where number and day share a paragraph, the first step has moved it.
      steps.push((now) => {
        const line = componentOf(now.document, "placeAndDate")?.lines[0];
        const place = line && datePlace(line, dayInWords(day, placeAndDate));
        return line && place ? editsOf(line, [place]) : cannot("Chưa nhận ra dòng địa danh và ngày của văn bản.");
      }, shortDayStep(day));
    }
    return steps.length === 0 ? cannot("Chưa có số và ngày nào để ghi.") : steps;
  },
};
