import * as v from "valibot";
import type { IssuerKind } from "../../standard/tables";

// The shape of an office's profile, as people write it by hand and as the pane saves it. The published JSON Schema
// (assets/profile.schema.json) is made from it: what is said here in `description` is what an editor shows.

/** Every kind of issuer, by the glossary's identifiers; the compiler holds the list equal to the standard's. */
export const issuerKinds = [
  "nationalCongress", "congress", "cellCongress", "presidium", "congressSecretaries", "credentialsCommittee", "tellers",
  "central", "provincialCommittee", "intermediateCommittee", "grassrootsCommittee", "sectionCommittee", "partyCell",
  "inspectionCommission", "advisoryAgency", "serviceUnit", "steeringBody", "unit", "joint", "partyDelegation",
] as const satisfies readonly IssuerKind[];
type Missing = Exclude<IssuerKind, (typeof issuerKinds)[number]>;
const isComplete: [Missing] extends [never] ? true : Missing = true;
void isComplete;

const line = (longest: number, text: string) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest), v.description(text));
const day = (text: string) => v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u), v.description(text));

const partner = v.strictObject({
  name: line(200, "Tên cơ quan như ghi ở phần đầu, chữ thường: «Uỷ ban Kiểm tra Tỉnh uỷ Sơn La»"),
  symbol: line(20, "Ký hiệu của cơ quan: «UBKTTU»"),
  position: line(100, "Chức vụ người ký của cơ quan này: «Chủ nhiệm»"),
  body: line(200, "Tên cơ quan ghi dưới chức vụ: «Uỷ ban Kiểm tra Tỉnh uỷ»"),
});

const issuer = v.strictObject({
  kind: v.pipe(v.picklist(issuerKinds), v.description("Loại cơ quan ban hành theo mục 2.1 của Hướng dẫn 05-HD/VPTW")),
  name: v.pipe(v.array(line(160, "Một dòng của tên, chữ thường; in ra bằng chữ in hoa")), v.minLength(1), v.maxLength(4), v.description("Tên cơ quan ban hành, mỗi phần tử là một dòng")),
  superior: v.optional(v.pipe(v.array(line(160, "Một dòng, chữ thường")), v.maxLength(4), v.description("Tên cơ quan cấp trên ghi ở dòng trên; để trống thì lấy theo hồ sơ nền"))),
  inText: v.optional(line(200, "Cách gọi cơ quan trong câu văn: «Văn phòng Tỉnh uỷ»")),
  symbol: v.optional(line(30, "Ký hiệu cơ quan trong số và ký hiệu; để trống thì suy ra theo quy tắc chữ cái đầu và bảng thống nhất")),
  head: v.optional(line(100, "Chức vụ cấp trưởng: «Chánh Văn phòng»")),
  deputy: v.optional(line(100, "Chức vụ cấp phó: «Phó Chánh Văn phòng»")),
  hasOffice: v.optional(v.pipe(v.boolean(), v.description("Cơ quan có văn phòng để xác nhận chữ ký, ký thừa lệnh hay không"))),
  partners: v.optional(v.pipe(v.array(partner), v.minLength(2), v.maxLength(4), v.description("Các cơ quan cùng ban hành, từ hai đến bốn; cơ quan chủ trì đứng đầu"))),
});

const signer = v.strictObject({
  name: line(60, "Họ và tên, không ghi học hàm, học vị"),
  signing: line(80, "Cách ký, theo mã mà ô «Người ký» nêu: «provincialStandingCommittee.bi-thu»"),
});
const recipientGroup = v.strictObject({
  name: line(100, "Tên nhóm, để chọn khi soạn"),
  recipients: v.pipe(v.array(line(200, "Một nơi nhận")), v.minLength(1), v.maxLength(40)),
});

/** A profile as it is written in its file. */
export const profileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u), v.description("Mã của hồ sơ: chữ thường không dấu, số, gạch nối")),
  title: line(200, "Tên gọi của hồ sơ trong danh sách"),
  standsOn: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u), v.description("Mã của hồ sơ nền: điều gì hồ sơ này không ghi thì lấy ở đó"))),
  issuer,
  place: v.optional(v.strictObject({
    name: line(60, "Địa danh: «Điện Biên»"),
    level: v.optional(v.pipe(v.picklist(["Tỉnh", "Thành phố", "Xã", "Phường", "Đặc khu"]), v.description("Cấp hành chính của địa danh; ghi ra trước địa danh khi quy định yêu cầu"))),
  })),
  term: v.optional(v.strictObject({
    name: line(40, "Nhiệm kỳ: «2025 - 2030»"),
    from: v.optional(day("Ngày bắt đầu nhiệm kỳ")),
    until: v.optional(day("Ngày kết thúc nhiệm kỳ")),
  })),
  signers: v.optional(v.pipe(v.array(signer), v.maxLength(60))),
  recipientGroups: v.optional(v.pipe(v.array(recipientGroup), v.maxLength(40))),
  archive: v.optional(line(100, "Nơi lưu, ghi sau chữ «Lưu»: «Văn phòng Tỉnh uỷ»")),
  contact: v.optional(v.pipe(v.array(line(200, "Một dòng thông tin liên hệ")), v.maxLength(3))),
  defaults: v.optional(v.pipe(v.record(v.string(), v.union([v.string(), v.array(v.string())])), v.description("Trả lời sẵn cho các ô của mẫu, theo tên ô"))),
});
export type Profile = v.InferOutput<typeof profileSchema>;
