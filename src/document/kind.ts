import { fold, withoutAccents } from "../shared/text";
import type { Line } from "./line";
import { isForeignTypeName } from "./read/foreign";
import { isPartyTitle } from "./read/party-title";
import type { Reading } from "./read/reading";

export interface KindFound { readonly kind: "party" | "notParty" | "unsure"; readonly reason: string }

// What other systems put at the head of a page, without accents and hyphens. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I (State); Hướng dẫn 29-HD/TWĐTN-VP (Youth Union).
const nation = "cong hoa xa hoi chu nghia viet nam";
const motto = "doc lap tu do hanh phuc";
const youth = ["doan tncs ho chi minh", "doan thanh nien cong san ho chi minh", "doan thanh nien tien phong"];
const stateIssuers = ["chính phủ", "thủ tướng chính phủ", "quốc hội", "uỷ ban thường vụ quốc hội", "uỷ ban nhân dân", "hội đồng nhân dân", "chủ tịch nước"].map(fold);
/** Organisations beside the Party, by how their own names begin. Source: their charters and Điều 9, Hiến pháp 2013. */
const besides: readonly (readonly [of: string, names: readonly string[]])[] = [
  ["Mặt trận Tổ quốc", ["uỷ ban mặt trận tổ quốc", "uỷ ban trung ương mặt trận tổ quốc", "mặt trận tổ quốc", "uỷ ban mttq", "mttq"]],
  ["Công đoàn", ["tổng liên đoàn lao động", "liên đoàn lao động", "công đoàn"]],
  ["Hội Phụ nữ", ["hội liên hiệp phụ nữ", "hội lhpn"]],
  ["Hội Nông dân", ["hội nông dân"]],
  ["Hội Cựu chiến binh", ["hội cựu chiến binh"]],
];
const besideParty = ({ folded }: Line): string | null => besides.find(([, names]) => names.some((name) => folded === fold(name) || folded.startsWith(`${fold(name)} `)))?.[0] ?? null;
const partyOpenings = /^(?:đảng bộ|đảng uỷ|tỉnh uỷ|thành uỷ|chi bộ|huyện uỷ|quận uỷ|thị uỷ|ban chấp hành trung ương|đại hội đại biểu đảng|quân uỷ)(?!\p{L})/u;

const plainOf = new WeakMap<Line, string>();
/** The line begins with these words, accents, hyphens and case aside. */
function looksLike(line: Line, words: string): boolean {
  if (line.text.length > 80) return false;
  let plain = plainOf.get(line);
  if (plain === undefined) {
    plain = withoutAccents(line.folded).replace(/[\s\u2010-\u2015-]+/gu, " ").trim();
    plainOf.set(line, plain);
  }
  return plain.startsWith(words);
}

/** Whose document it is, by the first lines of the page. */
export function kindOf(reading: Reading, legacy: "TCVN3" | "VNI" | null): KindFound {
  if (legacy !== null) {
    return { kind: "unsure", reason: `Chữ trong văn bản dùng bảng mã cũ ${legacy === "TCVN3" ? "TCVN3 (phông .Vn…)" : "VNI"}; cần chuyển sang Unicode rồi mới kiểm tra được.` };
  }
  const lines = [...reading.head, ...reading.below].slice(0, 45);
  const title = lines.findIndex(isPartyTitle);
  const state = lines.findIndex((line) => looksLike(line, nation) || looksLike(line, motto));
  if (state >= 0 && (title < 0 || state < title)) {
    return { kind: "notParty", reason: "Phần đầu có Quốc hiệu, Tiêu ngữ: đây là văn bản của cơ quan nhà nước hoặc tổ chức khác, không phải văn bản của Đảng." };
  }
  if (title >= 0) {
    return { kind: "party", reason: reading.personalForm ? "Có tiêu đề «ĐẢNG CỘNG SẢN VIỆT NAM»; là giấy tờ của cá nhân đảng viên." : "Phần đầu có tiêu đề «ĐẢNG CỘNG SẢN VIỆT NAM»." };
  }
  if (lines.slice(0, 14).some((line) => youth.some((name) => looksLike(line, name)))) return { kind: "notParty", reason: "Phần đầu là của Đoàn Thanh niên, không phải văn bản của Đảng." };
  const [first] = lines;
  const type = reading.below[0];
  const foreign = type !== undefined && isForeignTypeName(type);
  if (first && stateIssuers.some((name) => first.folded === name || first.folded.startsWith(`${name} `))) return { kind: "notParty", reason: `Cơ quan ban hành là «${first.text}»: văn bản của cơ quan nhà nước.` };
  const organisation = first?.upper ? besideParty(first) : null;
  if (organisation !== null) return { kind: "notParty", reason: `Phần đầu là của ${organisation}, không phải văn bản của Đảng.` };
  if (foreign) return { kind: "notParty", reason: `«${type.text.slice(0, 40)}» không phải tên loại văn bản của Đảng.` };
  if (reading.personalForm) return { kind: "party", reason: `«${type?.text.slice(0, 60) ?? ""}» là giấy tờ của cá nhân đảng viên; phần đầu chưa có tiêu đề «ĐẢNG CỘNG SẢN VIỆT NAM».` };
  const issuer = reading.find("issuerName");
  const parent = reading.find("parentIssuer");
  const partyName = [issuer, parent].some((component) => component !== null && partyOpenings.test(fold(component.text)));
  const proof = [reading.find("referenceNumber"), reading.find("typeName"), reading.find("separatorAsterisk"), reading.find("signingCapacity")].filter((component) => component !== null).length;
  if (partyName && proof >= 2) return { kind: "party", reason: `Cơ quan ban hành là «${issuer?.text.replace(/\n/gu, " ") ?? ""}»; phần đầu chưa có tiêu đề «ĐẢNG CỘNG SẢN VIỆT NAM».` };
  if (lines.length === 0) return { kind: "unsure", reason: "Văn bản chưa có chữ nào." };
  return { kind: "unsure", reason: "Chưa thấy phần đầu văn bản: không có tiêu đề «ĐẢNG CỘNG SẢN VIỆT NAM» và khối tên cơ quan ban hành." };
}
