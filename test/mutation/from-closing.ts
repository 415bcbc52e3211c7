import type { PartyContent, Signer } from "../support/builder/content";
import { standardOf } from "./bases";
import { each, line, type Breaking, type Mutant, type Rows } from "./mutant";

/** The first signer with something changed; the whole block is the broken component. */
function signedBy(content: PartyContent, set: Partial<Signer>): Breaking {
  const signers = content.signers.map((one, i) => (i === 0 ? { ...one, ...set } : one));
  const [first] = signers;
  return { content: { signers }, broken: first ? [first.capacity ?? "", ...first.positions, first.name].filter((text) => text !== "") : [] };
}
const sign = (what: string, base: string, rows: Rows, set: (signer: Signer) => Partial<Signer>): readonly Mutant[] =>
  each("signing", what, base, rows, ({ content }) => {
    const [first] = content.signers;
    return first ? signedBy(content, set(first)) : null;
  });
const code = (text: string, from: string, to: string): string => text.replace(from, to);

const signing: readonly Mutant[] = [
  ...(["hd05", "hd36"] as const).flatMap((edition) => Object.entries(standardOf(edition).tables.signing.foreignForms).flatMap(([foreign, right]) => {
    const rows: Rows = { [edition]: edition === "hd05" ? "KY-06" : right === null ? ["G01c", "G01"] : ["G01", "G01b"] };
    if (right === "T/M") return sign(`«${foreign}»`, "nghị quyết", rows, ({ capacity }) => ({ capacity: code(capacity ?? "", right, foreign) }));
    if (right === "K/T") return sign(`«${foreign}»`, "công văn", rows, ({ capacity }) => ({ capacity: code(capacity ?? "", right, foreign) }));
    return sign(`«${foreign}»`, "quyết định", rows, () => ({ capacity: `${foreign} BAN THƯỜNG VỤ`, positions: ["CHÁNH VĂN PHÒNG"] }));
  })),
  ...sign("dot after the code", "nghị quyết", { hd05: "KY-06", hd36: ["G01b", "G01"] }, ({ capacity }) => ({ capacity: code(capacity ?? "", "T/M", "T/M.") })),
  ...sign("no space after the code", "nghị quyết", { hd05: "KY-06", hd36: "G01b" }, ({ capacity }) => ({ capacity: code(capacity ?? "", "T/M ", "T/M") })),
  ...sign("T/M of an office", "công văn", { hd05: ["KY-07", "KY-08"], hd36: "G07" }, () => ({ capacity: "T/M VĂN PHÒNG", positions: ["CHÁNH VĂN PHÒNG"] })),
  ...sign("member's position under T/M", "quyết định", { hd05: "KY-13", hd36: "G03b" }, () => ({ positions: ["UỶ VIÊN BAN THƯỜNG VỤ"] })),
  ...each("signing", "position with the body's name", "nghị quyết", { hd05: "KY-14", hd36: "G03" }, ({ content }) => (content.signers[0]?.positions.length ? signedBy(content, { positions: [`${content.signers[0].positions[0] ?? ""} TỈNH UỶ`] }) : null)),
  ...sign("deputy under the deputy", "công văn", { hd05: "KY-09", hd36: "G09" }, () => ({ capacity: "K/T PHÓ CHÁNH VĂN PHÒNG", positions: ["PHÓ CHÁNH VĂN PHÒNG"] })),
  ...sign("head under K/T", "công văn", { hd05: "KY-09", hd36: "G09" }, () => ({ positions: ["CHÁNH VĂN PHÒNG"] })),
  ...sign("K/T under T/L", "quyết định", { hd05: "KY-12", hd36: "G08" }, () => ({ capacity: "T/L BAN THƯỜNG VỤ", positions: ["K/T CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"] })),
  ...sign("T/M of a chi uỷ", "chi bộ", { hd05: "KY-18", hd36: "G04" }, () => ({ capacity: "T/M CHI UỶ" })),
  ...sign("no authority line", "chi bộ", { hd05: ["KY-18", "KY-02"], hd36: ["G04", "G02"] }, () => ({ capacity: null })),
  ...each("signing", "no authority line", "nghị quyết", { hd05: ["KY-17", "KY-02"], hd36: ["G07", "G10"] }, ({ content }) => (content.signers[0]?.positions.length ? signedBy(content, { capacity: null }) : null)),
  ...each("signing", "a name alone", "chiến lược", { hd05: "KY-01", hd36: ["Q04", "Q04h"] }, ({ content }) => ({ ...signedBy(content, { capacity: null, positions: [] }), broken: "absent" })),
  ...(["hd05", "hd36"] as const).flatMap((edition) => standardOf(edition).tables.signing.titlesNotBeforeName.slice(0, 12).flatMap((title) => {
    const short = !title.includes(" ") && title.length <= 4;
    const written = short ? `${title === "ths" ? "ThS" : title.toUpperCase()}. ` : `${title.charAt(0).toUpperCase()}${title.slice(1)} `;
    return sign(`«${written.trim()}» before the name`, "nghị quyết", { [edition]: edition === "hd05" ? "KY-28" : "G03c" }, ({ name }) => ({ name: `${written}${name}` }));
  })),
  ...sign("«Đồng chí» before the name", "nghị quyết", { hd05: "KY-28b" }, ({ name }) => ({ name: `Đồng chí ${name}` })),
  ...each("signing", "one signer of minutes", "biên bản", { hd05: "KY-26", hd36: "G12" }, ({ content }) => {
    const [chair] = content.signers;
    return chair ? { content: { signers: [chair] }, broken: [...chair.positions, chair.name] } : null;
  }),
  ...each("signing", "minutes: sides exchanged", "biên bản", { hd05: "KY-26", hd36: ["G12", "G05"] }, ({ content }) => {
    const [chair, writer] = content.signers;
    return chair && writer ? { content: { signers: [{ ...writer, side: "right" }, { ...chair, side: "left" }] }, broken: [...chair.positions, ...writer.positions, chair.name, writer.name] } : null;
  }),
  ...each("signing", "position alone not bold", "tờ trình", { hd05: "KY-04", hd36: "G02b" }, () => ({ format: { signerPositionAlone: { bold: false } }, broken: ["TRƯỞNG BAN"] })),
  ...each("signing", "missing", "nghị quyết", { hd05: "KY-01", hd36: ["Q04", "G05"] }, () => ({ content: { signers: [] }, broken: "absent" })),
];

const list = (what: string, base: string, rows: Rows, change: (items: readonly string[], content: PartyContent) => readonly string[]): readonly Mutant[] =>
  each("recipients", what, base, rows, ({ content }) => {
    const { recipients } = content;
    if (!recipients) return null;
    const items = change(recipients.items, content);
    return { content: { recipients: { ...recipients, items } }, broken: items.filter((item) => !recipients.items.includes(item)) };
  });
const at = (items: readonly string[], index: number, change: (text: string) => string): readonly string[] =>
  items.map((item, i) => (i === (index < 0 ? items.length + index : index) ? change(item) : item));
const ends = { hd05: "NN-05", hd36: "R02" } as const;
const otherMark = (text: string): string => (text.endsWith(";") ? "," : ";");

const recipients: readonly Mutant[] = [
  ...each("recipients", "no colon", "nghị quyết", { hd05: "NN-16", hd36: ["R06", "R01"] }, ({ content }) => ({ content: { recipients: content.recipients && { ...content.recipients, word: "Nơi nhận" } }, broken: ["Nơi nhận"] })),
  ...each("recipients", "missing", "nghị quyết", { hd05: "NN-15", hd36: ["R06b", "Q04"] }, () => ({ content: { recipients: null }, broken: "absent" })),
  ...list("no dash", "nghị quyết", { hd05: "NN-04", hd36: "R02b" }, (items) => at(items, 1, (text) => text.replace(/^- /u, ""))),
  ...list("plus for the dash", "nghị quyết", { hd05: "NN-04", hd36: "R02b" }, (items) => at(items, 0, (text) => text.replace(/^-/u, "+"))),
  ...list("other end mark", "nghị quyết", ends, (items) => at(items, 1, (text) => `${text.slice(0, -1)}${otherMark(text)}`)),
  ...list("no end mark", "công văn", ends, (items) => at(items, 1, (text) => text.slice(0, -1))),
  ...list("no stop at the last", "nghị quyết", ends, (items) => at(items, -1, (text) => text.slice(0, -1))),
  ...list("semicolon at the last", "nghị quyết", ends, (items) => at(items, -1, (text) => `${text.slice(0, -1)};`)),
  ...list("Lưu: VT", "nghị quyết", { hd05: "NN-06" }, (items) => at(items, -1, () => "- Lưu: VT.")),
  ...each("recipients", "no archive line", "nghị quyết", { hd05: ["NN-05", "NN-06"], hd36: "R02b" }, ({ content }) => {
    if (!content.recipients) return null;
    const items = at(content.recipients.items.slice(0, -1), -1, (text) => `${text.slice(0, -1)}.`);
    return { content: { recipients: { ...content.recipients, items } }, broken: [content.recipients.word, ...items] };
  }),
  ...list("archive line not the last", "nghị quyết", { hd05: "NN-05", hd36: "R02b" }, (items) => {
    const [first = "", ...more] = items;
    const last = more.at(-1) ?? "";
    return [first, `${last.slice(0, -1)}${first.slice(-1)}`, ...more.slice(0, -2), `${(more.at(-2) ?? "").slice(0, -1)}.`];
  }),
  ...["công văn", "tờ trình"].flatMap((base) => each("recipients", "no «Như trên»", base, { hd05: "NN-10", hd36: "R05" }, ({ content }) => {
    if (!content.recipients) return null;
    const items = content.recipients.items.slice(1);
    return { content: { recipients: { ...content.recipients, items } }, broken: [content.recipients.word, ...items] };
  })),
  ...each("addressees", "missing", "công văn", { hd05: "NN-08", hd36: "R04" }, () => ({ content: { addressees: null }, broken: "absent" })),
  ...each("addressees", "missing", "tờ trình", { hd05: "NN-09", hd36: "R04" }, () => ({ content: { submittedTo: null, addressees: null }, broken: "absent" })),
  ...each("addressees", "no colon", "công văn", { hd05: "NN-16", hd36: "R06" }, ({ content }) => ({ content: { addressees: content.addressees && { ...content.addressees, word: "Kính gửi" } }, broken: ["Kính gửi"] })),
  ...each("addressees", "«Kính gửi» on a tờ trình", "tờ trình", { hd05: "NN-09" }, ({ content }) => ({ content: { submittedTo: null, addressees: { word: "Kính gửi:", items: content.submittedTo?.items ?? [] } }, broken: [`Kính gửi: ${content.submittedTo?.items[0] ?? ""}`] })),
  ...each("addressees", "on a nghị quyết", "nghị quyết", { hd05: "NN-14", hd36: "R04b" }, ({ edition }) => {
    const items = ["- Các ban đảng tỉnh uỷ;", "- Các đảng uỷ xã, phường trực thuộc;"].map((text) => text.replace(/;$/u, standardOf(edition).tables.recipients.addresseeEnd));
    return { content: { addressees: { word: "Kính gửi:", items } }, broken: ["Kính gửi:", ...items] };
  }),
  ...each("addressees", "other end mark", "công văn", { hd05: "NN-11" }, ({ content }) => {
    if (!content.addressees) return null;
    const items = at(content.addressees.items, 0, (text) => `${text.slice(0, -1)},`);
    return { content: { addressees: { ...content.addressees, items } }, broken: items.slice(0, 1) };
  }),
];

const additions: readonly Mutant[] = [
  ...each("marks", "urgency in other words", "hướng dẫn", { hd05: "KH-02", hd36: "M02" }, () => line("urgencyMark", "RẤT KHẨN")),
  ...each("marks", "notice for the media in other words", "dự thảo công văn", { hd05: ["PB-06", "PB-02"], hd36: "M03b" }, ({ content }) => line("notForMedia", (content.notForMedia ?? "").replace("THÔNG TIN ĐẠI CHÚNG", "TRUYỀN THÔNG"))),
  ...each("marks", "notice for the media at the left", "dự thảo công văn", { hd05: "PB-02", hd36: "M03b" }, ({ content }) => ({ format: { circulationNotice: { alignment: "left" } }, broken: [content.notForMedia ?? ""] })),
  ...each("appendix", "Roman number", "hướng dẫn", { hd05: "PL-02", hd36: "A01" }, ({ content }) => ({ content: { appendices: content.appendices.map((one, i) => (i === 1 ? { ...one, heading: "Phụ lục II" } : one)) }, broken: ["Phụ lục II"] })),
  ...each("appendix", "no number", "hướng dẫn", { hd05: "PL-02", hd36: "A01" }, ({ content }) => ({ content: { appendices: content.appendices.map((one, i) => (i === 1 ? { ...one, heading: "Phụ lục" } : one)) }, broken: ["Phụ lục"] })),
  ...each("appendix", "not mentioned", "hướng dẫn", { hd05: "PL-01", hd36: "A01" }, ({ content }) => ({
    content: { body: content.body.map((part) => ({ ...part, text: part.text.replace("theo Phụ lục 2", "theo mẫu chung").replace(" (Phụ lục 1)", "") })) }, broken: ["Phụ lục 1", "Phụ lục 2"],
  })),
  ...each("appendix", "no reference line", "hướng dẫn", { hd05: "PL-03" }, ({ content }) => ({ content: { appendices: content.appendices.map((one, i) => (i === 0 ? { ...one, reference: null } : one)) }, broken: ["Phụ lục 1", "Danh mục hồ sơ"] })),
  ...each("appendix", "another number in the reference line", "hướng dẫn", { hd05: "PL-03" }, ({ content }) => {
    const reference = content.appendices[0]?.reference?.replace("07-HD", "17-HD") ?? "";
    return { content: { appendices: content.appendices.map((one, i) => (i === 0 ? { ...one, reference } : one)) }, broken: ["Phụ lục 1", "Danh mục hồ sơ", reference] };
  }),
  ...each("appendix", "pages not counted anew", "hướng dẫn", { hd05: ["TR-17", "PL-05"] }, () => ({ construction: { appendixSections: false }, broken: ["Phụ lục 1", "Phụ lục 2"] })),
  ...each("appendix", "at the left", "hướng dẫn", { hd05: "PL-03", hd36: "A01" }, () => ({ format: { appendix: { alignment: "left" } }, broken: ["Phụ lục 1", "Phụ lục 2"] })),
];

export const closingMutants: readonly Mutant[] = [...signing, ...recipients, ...additions];
