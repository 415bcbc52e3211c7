import { createChecker } from "../../src/engine/check";
import { startSession } from "../../src/engine/session";
import { rules } from "../../src/rules/index";
import { decision, officialLetter, resolution } from "../support/builder/content";
import { party, type PartyOverrides } from "../support/builder/party";

// A line that no person writes, in each component's place: patterns that try every way of cutting it would take minutes.
const length = 200_000;
const share = process.env["LONG_LINES"] === "all" ? 1 : 6;
const checker = createChecker({ rules });
const adversarial = [
  "Số ", "ngày ", "- ", "-", " ", ".", "…", "Căn cứ ", "a) ", "1. ", "; ", ",", "/", "(", "Điều 1. ", "T/M ", "K/T BÍ THƯ ", "A", "Ộ ", "a\u0301", "ngày 1 tháng ", "Phụ lục ", "Nơi nhận:", "Kính gửi: ", "*", "_", "\t", "1", "I", "KHẨN ",
  "«", "số 05-NQ/TU, ngày ", "Trang 1", "ĐẢNG CỘNG SẢN VIỆT NAM ", "về việc ", "kiêm ", "\u00a0", "– ", "Lưu ", "0", "HĐND họp và thực hiện, ", "tại Nghị quyết số 05-NQ/TU, ",
].map((unit) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length));

const items = (word: string, text: string): { word: string; items: readonly string[] } => ({ word, items: [text, "- Lưu Văn phòng Tỉnh uỷ."] });
const places: readonly (readonly [string, (text: string) => PartyOverrides])[] = [
  ["partyTitle", (text) => ({ partyTitle: text })], ["parentIssuer", (text) => ({ parentIssuer: [text] })], ["issuerName", (text) => ({ issuerName: [text] })],
  ["separatorAsterisk", (text) => ({ separatorAsterisk: text })], ["referenceNumber", (text) => ({ referenceNumber: `Số ${text}` })], ["placeAndDate", (text) => ({ placeAndDate: `Cao Bằng, ${text}` })],
  ["typeName", (text) => ({ typeName: text })], ["subject", (text) => ({ subject: [text] })], ["fiveHyphens", (text) => ({ fiveHyphens: text })],
  ["letterSubject", (text) => ({ base: officialLetter, letterSubject: [text] })], ["addressees", (text) => ({ base: officialLetter, addressees: items("Kính gửi:", text) })],
  ["basis", (text) => ({ base: decision, bases: [`- Căn cứ ${text}`, "- Căn cứ Điều lệ Đảng."] })], ["article", (text) => ({ base: decision, body: [{ is: "article", text: `Điều 1. ${text}` }, { is: "clause", text: `1. ${text}` }] })],
  ["body", (text) => ({ body: [{ is: "body", text }] })], ["signingCapacity", (text) => ({ signers: [{ capacity: text, positions: ["BÍ THƯ"], name: "Nguyễn Văn An" }] })],
  ["signerName", (text) => ({ signers: [{ capacity: "T/M TỈNH UỶ", positions: [text], name: text }] })], ["recipients", (text) => ({ recipients: items("Nơi nhận:", text) })],
  ["marks", (text) => ({ urgencyMark: text, draftNotice: `Dự thảo ${text}`, notForMedia: text })],
  ["appendix", (text) => ({ appendices: [{ heading: "Phụ lục", title: [text], reference: `(Kèm theo ${text}`, hyphens: text, paragraphs: ["x"] }] })],
];

it.each(places)("%s: every adversarial line of 200 KB is checked in under 2 s", (_name, change) => {
  // In turn over the places, so that every line is met three times or more; LONG_LINES=all tries all 760 (a minute and a half).
  const at = places.findIndex(([name]) => name === _name);
  const slow: string[] = [];
  adversarial.forEach((text, i) => {
    if ((i + at) % share !== 0) return;
    // As Flat OPC: so even a line would be a bomb in a zip, and refused.
    const input = party({ base: resolution, construction: { container: "flatOpc" }, ...change(text) });
    const start = process.cpuUsage();
    const { reports } = startSession(checker, input, { on: "2026-11-22" });
    const { user } = process.cpuUsage(start);
    if (user > 2_000_000 || reports.some(({ failures }) => failures.length > 0)) slow.push(`«${text.slice(0, 12)}» ${Math.round(user / 1000)} ms ${JSON.stringify(reports.flatMap(({ failures }) => failures)).slice(0, 200)}`);
  });
  expect(slow).toEqual([]);
}, 120_000);
