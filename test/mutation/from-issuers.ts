import type { PartyContent, Signer } from "../support/builder/content";
import { each, line, type Breaking, type Mutant, type Rows } from "./mutant";

const names = (parentIssuer: readonly string[], issuerName: readonly string[], more: Partial<PartyContent> = {}): Breaking =>
  ({ content: { parentIssuer, issuerName, ...more }, broken: [...parentIssuer, ...issuerName] });
const issuer = (kind: string, what: string, base: string, rows: Rows, breaking: Breaking): readonly Mutant[] => each(kind, what, base, rows, () => breaking);
const number = (kind: string, what: string, base: string, rows: Rows, change: (text: string) => string): readonly Mutant[] =>
  each(kind, what, base, rows, ({ content }) => line("referenceNumber", change(content.referenceNumber ?? "")));

/** The lines of all blocks that differ from the compliant ones, and the blocks they stand in. */
const signers = (kind: string, what: string, base: string, rows: Rows, change: (all: readonly Signer[]) => readonly Signer[]): readonly Mutant[] =>
  each(kind, what, base, rows, ({ content }) => {
    const changed = change(content.signers);
    const lines = ({ attestation, capacity, positions, name }: Signer): readonly string[] => [attestation ?? "", capacity ?? "", ...positions, name].filter((text) => text !== "");
    return { content: { signers: changed }, broken: changed.flatMap((one, i) => (JSON.stringify(one) === JSON.stringify(content.signers[i]) ? [] : lines(one))) };
  });
const first = (set: Partial<Signer>) => (all: readonly Signer[]): readonly Signer[] => all.map((one, i) => (i === 0 ? { ...one, ...set } : one));
const last = (set: Partial<Signer>) => (all: readonly Signer[]): readonly Signer[] => all.map((one, i) => (i === all.length - 1 ? { ...one, ...set } : one));

const jointRows = { hd05: "KY-27", hd36: "G13" };
const joint: readonly Mutant[] = [
  number("joint", "the lead's symbol alone", "liên cơ quan", { hd05: "SK-09", hd36: "S06" }, (text) => text.replace("-BNCTU", "")),
  number("joint", "the lead's symbol last", "liên cơ quan", { hd05: "SK-09", hd36: "S06b" }, (text) => text.replace("BTCTU-BNCTU", "BNCTU-BTCTU")),
  number("joint", "slash between the bodies", "liên cơ quan", { hd05: "SK-09", hd36: "S06" }, (text) => text.replace("BTCTU-BNCTU", "BTCTU/BNCTU")),
  issuer("joint", "comma between the names", "liên cơ quan", { hd05: "CQ-17", hd36: "I05" }, names([], ["BAN TỔ CHỨC TỈNH UỶ, BAN NỘI CHÍNH TỈNH UỶ"])),
  issuer("joint", "«và» between the names", "liên cơ quan", { hd05: "CQ-17", hd36: "I05" }, names([], ["BAN TỔ CHỨC TỈNH UỶ VÀ BAN NỘI CHÍNH TỈNH UỶ"])),
  signers("joint", "a position without its body", "liên cơ quan", jointRows, first({ positions: ["TRƯỞNG BAN"] })),
  signers("joint", "the lead at the left", "liên cơ quan", { hd05: "KY-27", hd36: ["G13", "G05"] }, ([lead, other]) => (lead && other ? [{ ...other, side: "right" }, { ...lead, side: "left" }] : [])),
].flat();

const congressNames = ["ĐẠI HỘI ĐẠI BIỂU", "ĐẢNG BỘ TỈNH CAO BẰNG LẦN THỨ XX"];
const congressHeads: readonly Mutant[] = [
  issuer("congress", "no ordinal and no term", "nghị quyết đại hội", { hd05: "CQ-14", hd36: "I07" }, names([], ["ĐẠI HỘI ĐẠI BIỂU", "ĐẢNG BỘ TỈNH CAO BẰNG"])),
  issuer("congress", "delegates or all members not said", "nghị quyết đại hội", { hd05: "CQ-14" }, names([], ["ĐẠI HỘI", "ĐẢNG BỘ TỈNH CAO BẰNG LẦN THỨ XX"])),
  issuer("congress", "all members at a chi bộ", "đại hội chi bộ", { hd05: "CQ-15" }, names([], ["ĐẠI HỘI TOÀN THỂ ĐẢNG VIÊN", "CHI BỘ TỔ DÂN PHỐ SỐ 5 NHIỆM KỲ 2025 - 2027"])),
  ...["báo cáo đoàn thư ký", "báo cáo ban thẩm tra", "báo cáo ban kiểm phiếu"].flatMap((base) => each("congress", "no congress above its body", base, { hd05: "CQ-16", hd36: "I07" },
    ({ content }) => ({ content: { parentIssuer: [] }, broken: content.issuerName }))),
  ...["báo cáo đoàn thư ký", "báo cáo ban thẩm tra"].flatMap((base) => each("congress", "a đảng bộ above the congress's body", base, { hd05: "CQ-16", hd36: "I07" },
    ({ content }) => names(["ĐẢNG BỘ TỈNH CAO BẰNG"], content.issuerName))),
  each("congress", "its name bold above its body", "báo cáo đoàn thư ký", { hd05: ["CQ-16", "CQ-03", "PL2.2a"], hd36: ["I07", "PL3.2a"] }, () => ({ format: { parentIssuer: { bold: true } }, broken: congressNames })),
  ...["nghị quyết đại hội", "báo cáo đoàn thư ký", "báo cáo ban thẩm tra", "báo cáo ban kiểm phiếu", "đại hội chi bộ"].flatMap((base) =>
    ["TU", "ĐCT"].flatMap((symbol) => number("congress", `symbol ${symbol}`, base, { hd05: "SK-12", hd36: "S05" }, (text) => text.replace("ĐH", symbol)))),
].flat();

const posts = { hd05: ["KY-32", "KY-21"], hd36: "G10" };
const congressSigning: readonly Mutant[] = [
  signers("congress signing", "a position under T/M ĐOÀN CHỦ TỊCH", "đại hội chi bộ", { hd05: ["KY-32", "KY-21"], hd36: "G10" }, first({ positions: ["BÍ THƯ"] })),
  signers("congress signing", "T/M of the committee", "đại hội chi bộ", { hd05: "KY-21", hd36: ["G07", "G10"] }, first({ capacity: "T/M CHI BỘ", positions: ["BÍ THƯ"] })),
  signers("congress signing", "T/M of the committee", "nghị quyết đại hội", { hd05: "KY-21", hd36: ["G07", "G10"] }, first({ capacity: "T/M TỈNH UỶ", positions: ["BÍ THƯ"] })),
  ...([["báo cáo đoàn thư ký", "UỶ VIÊN"], ["báo cáo ban thẩm tra", "PHÓ TRƯỞNG BAN"], ["báo cáo ban kiểm phiếu", "TRƯỞNG ĐOÀN"]] as const).flatMap(([base, post]) => [
    ...signers("congress signing", `${post} for the head`, base, posts, first({ positions: [post] })),
    ...signers("congress signing", "T/M of the presidium", base, { hd05: "KY-21", hd36: ["G07", "G10"] }, first({ capacity: "T/M ĐOÀN CHỦ TỊCH" })),
  ]),
  ...(["ông", "đ/c"] as const).flatMap((title) => signers("congress signing", `«${title}» in the confirmation`, "báo cáo đoàn thư ký", { hd05: "KY-22", hd36: "G14" }, last({ attestation: `Xác nhận chữ ký của ${title} Nguyễn Văn An` }))),
  signers("congress signing", "the office confirms by nobody's order", "báo cáo đoàn thư ký", { hd05: "KY-22", hd36: "G14" }, last({ capacity: null })),
  signers("congress signing", "the office acts for a head in the confirmation", "báo cáo đoàn thư ký", { hd05: "KY-22", hd36: "G14" }, last({ capacity: "K/T BAN THƯỜNG VỤ" })),
  signers("congress signing", "the office confirms a nghị quyết", "nghị quyết đại hội", { hd05: "KY-23", hd36: "G14" }, last({ capacity: "T/L BAN THƯỜNG VỤ", positions: ["CHÁNH VĂN PHÒNG"] })),
  signers("congress signing", "minutes: sides exchanged", "biên bản đại hội", { hd05: "KY-33", hd36: "G05" }, ([right, left, ...more]) => (right && left ? [{ ...left, side: "right" }, { ...right, side: "left" }, ...more] : [])),
  signers("congress signing", "a deputy signs the report to the congress", "báo cáo kiểm điểm", { hd05: "KY-19", hd36: "G15" }, first({ positions: ["PHÓ BÍ THƯ"] })),
].flat();

export const issuerMutants: readonly Mutant[] = [...joint, ...congressHeads, ...congressSigning];
