import fc from "../support/properties";
import { mm } from "../../src/shared/measure";
import type { FormatEdition } from "../../src/standard/vocabulary";
import { bases } from "../mutation/bases";
import type { Construction } from "../support/builder/construction";
import { party, type PartyOverrides } from "../support/builder/party";

export interface Faulty { readonly name: string; readonly edition: FormatEdition; readonly of: PartyOverrides; readonly input: Uint8Array | string }

const left = <T>(...values: readonly T[]): fc.Arbitrary<T | undefined> => fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constantFrom(...values) });
const look = fc.record({
  size: fc.constantFrom(12, 13, 14, 16), bold: fc.boolean(), italic: fc.boolean(), font: fc.constantFrom("Arial", "Times New Roman"), color: fc.constantFrom(null, "FF0000"),
  alignment: fc.constantFrom("left" as const, "center" as const, "both" as const), line: fc.constantFrom(12, 18, 26), lineRule: fc.constantFrom("auto" as const, "exact" as const, "atLeast" as const),
  firstLine: fc.constantFrom(0, 28, 60), underline: fc.boolean(),
}, { requiredKeys: [] });
const format = fc.dictionary(fc.constantFrom(
  "partyTitle", "issuerName", "parentIssuer", "referenceNumber", "placeAndDate", "typeName", "subject", "letterSubject", "body", "basis", "articleHeading", "clause", "point",
  "signingCapacity", "signerPosition", "signerName", "recipientsWord", "recipient", "separatorAsterisk", "fiveHyphens", "addressee"), look, { maxKeys: 4 });
const texts = fc.record({
  referenceNumber: left("Số: 5-NQ/TU", "Số 05 - NQ/TU", "số 7-QĐi/TU", "Số 5/NQ-TU", null),
  placeAndDate: left("Cao Bằng, ngày 9 tháng 06 năm 2026", "Cao Bằng ngày 12 tháng 6 năm 2026", "CAO BẰNG, Ngày 12 tháng 6 năm 2026", "Tỉnh Cao Bằng, 12/6/2026"),
  separatorAsterisk: left("***", "-----", null),
  fiveHyphens: left("---------", "*", null),
  subject: left(["Về việc nâng cao chất lượng."], ["V/v nâng cao chất lượng", "sinh hoạt chi bộ."]),
  typeName: left("Nghị Quyết", "KẾ HOẠCH"),
  signers: left([{ capacity: "TM. TỈNH UỶ", positions: ["BÍ THƯ"], name: "Đ/c Nguyễn Văn An" }], [{ capacity: "KT. BÍ THƯ", positions: ["PHÓ BÍ THƯ"], name: "NGUYỄN VĂN AN" }]),
  recipients: left({ word: "Nơi nhận", items: ["- Như trên,", "Các chi bộ", "- Lưu: VT."] }, { word: "NƠI NHẬN:", items: ["+ Các đảng uỷ xã,", "- Lưu Văn phòng Tỉnh uỷ"] }, null),
  urgencyMark: left("Khẩn", "HOẢ TỐC HẸN GIỜ"),
}, { requiredKeys: [] }).map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)));
const construction: fc.Arbitrary<Partial<Construction>> = fc.record({
  header: fc.constantFrom("table1" as const, "table2" as const, "twoTables" as const, "tabs" as const, "indents" as const, "flat" as const, "textBoxes" as const, "softBreaks" as const),
  lines: fc.constantFrom("drawingml" as const, "vml" as const, "paragraphBorder" as const, "underline" as const, "none" as const),
  formatting: fc.constantFrom("direct" as const, "styles" as const, "theme" as const),
  signature: fc.constantFrom("table" as const, "tabs" as const, "indents" as const, "softBreaks" as const),
  pageNumber: fc.constantFrom("field" as const, "framed" as const, "complexField" as const, "typed" as const, "none" as const),
  splitRuns: fc.boolean(), letters: fc.constantFrom("nfc" as const, "nfd" as const), spacing: fc.constantFrom("paragraphs" as const, "emptyParagraphs" as const),
  contentControls: fc.boolean(), tracked: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  container: fc.constantFrom("docx" as const, "flatOpc" as const),
}, { requiredKeys: [] });
const page = fc.record({ left: fc.constantFrom(mm(20), mm(30)), top: fc.constantFrom(mm(20), mm(25)), width: fc.constantFrom(mm(210), mm(216)) }, { requiredKeys: [] });

/** Documents of every kind with some things wrong in their words, looks and pages, in every way of building them. */
export const faulty: fc.Arbitrary<Faulty> = fc.record({ base: fc.constantFrom(...bases), format, texts, construction, page }).map(({ base, texts: words, ...rest }) => {
  const of: PartyOverrides = { base: base.content, edition: base.edition, ...words, ...rest } as PartyOverrides;
  return { name: base.name, edition: base.edition, of, input: party(of) };
}).map((one) => Object.assign(one, { [fc.toStringMethod]: () => JSON.stringify({ name: one.name, ...one.of, base: undefined }) }));
