import type { IssuerKind } from "../../standard/tables";
import { useLanguage } from "../language";
import { plural, type Language, type Widened } from "../strings";

const vi = {
  title: "Hồ sơ cơ quan", back: "Về chỗ soạn", toList: "Mọi hồ sơ",
  intro: "Hồ sơ giữ tên cơ quan, ký hiệu, địa danh, người ký, nơi nhận để không phải gõ lại. Hồ sơ chỉ nằm trong trình duyệt này, không gửi đi đâu; xuất ra tệp để đưa sang máy khác.",
  notLasting: "Trình duyệt này không cho lưu; hồ sơ mất khi đóng trang. Hãy xuất ra tệp trước khi đóng.",
  own: "Hồ sơ của tôi", basedOn: (title: string) => `dựa trên «${title}»`, none: "Chưa có hồ sơ nào. Bắt đầu từ một hồ sơ mẫu, hoặc nhập từ tệp.",
  use: "Dùng", inUse: "đang dùng", edit: "Sửa", export: "Xuất", remove: "Xoá", editOf: (title: string) => `Sửa ${title}`, useOf: (title: string) => `Dùng ${title}`, exportOf: (title: string) => `Xuất ${title} ra tệp`, removeOf: (title: string) => `Xoá ${title}`,
  removes: (title: string) => `Xoá hồ sơ «${title}» khỏi trình duyệt này?`, standing: (title: string, others: string) => `Chưa xoá được «${title}»: ${others} đang dựa trên hồ sơ này.`,
  examples: "Hồ sơ mẫu theo từng cấp", example: "Hồ sơ mẫu", add: "Tạo từ mẫu này", exampleHint: "Một bản sao để sửa thành cơ quan của mình; hồ sơ nền của mẫu được sao cùng.",
  added: (title: string) => `Đã tạo và chọn «${title}».`, noRoom: "Trình duyệt không còn chỗ để lưu; hãy xuất hồ sơ ra tệp.", removed: (title: string) => `Đã xoá «${title}».`,
  draft: "Soạn văn bản", editThis: "Sửa hồ sơ đang dùng", import: "Nhập từ tệp JSON…", imported: (title: string) => `Đã nhập và chọn «${title}».`, faulty: (name: string) => `«${name}» chưa dùng được. Sửa ngay ở đây rồi nhập; chưa có gì được thay đổi.`,
  faultyText: "Nội dung tệp", tryAgain: "Nhập lại", drop: "Bỏ", taken: (title: string) => `Đã có hồ sơ cùng mã: «${title}».`, replace: "Thay hồ sơ đang có", keepBoth: "Giữ cả hai",
  damaged: (id: string) => `Hồ sơ «${id}» trong trình duyệt bị hỏng; nội dung vẫn còn nguyên.`, mend: "Sửa nội dung",
  save: "Lưu hồ sơ", saved: "Đã lưu trong trình duyệt này.", unsaved: "Có thay đổi chưa lưu.", leave: "Bỏ những thay đổi chưa lưu của hồ sơ?", faults: (n: number) => `Còn ${n} chỗ chưa đúng.`, revert: "Bỏ thay đổi",
  takenId: "Mã này đã có hồ sơ khác dùng.",
  from: { own: "Riêng của hồ sơ này", base: (title: string) => `Lấy theo «${title}»`, derived: "Suy ra theo quy định; sửa được", none: "" }, reset: { derived: "lấy lại giá trị suy ra", base: "lấy lại theo hồ sơ nền" },
  sections: { issuer: "Cơ quan", place: "Địa danh, nhiệm kỳ", signers: "Người ký", groups: "Nhóm nơi nhận", closing: "Nơi lưu, liên hệ", defaults: "Trả lời sẵn cho các ô", file: "Hồ sơ" },
  fields: {
    title: "Tên hồ sơ trong danh sách", id: "Mã hồ sơ", idHint: "Chữ thường không dấu, số, gạch nối; là tên tệp khi xuất.", standsOn: "Dựa trên hồ sơ", standsOnHint: "Điều gì hồ sơ này không ghi thì lấy ở đó.", alone: "(không dựa trên hồ sơ nào)",
    kind: "Loại cơ quan ban hành", name: "Tên cơ quan ban hành", lines: "Mỗi dòng một dòng trên trang; ghi chữ thường, in ra chữ hoa.", superior: "Cơ quan cấp trên (dòng trên)", inText: "Cách gọi trong câu văn", symbol: "Ký hiệu cơ quan",
    head: "Chức vụ cấp trưởng", deputy: "Chức vụ cấp phó", hasOffice: "Có văn phòng (xác nhận chữ ký, ký thừa lệnh)", yes: "có", no: "không", byKind: (answer: string) => `theo loại cơ quan (${answer})`,
    partner: (n: string) => `Cơ quan thứ ${n}`, partnerName: "Tên như ghi ở phần đầu", partnerSymbol: "Ký hiệu", partnerPosition: "Chức vụ người ký", partnerBody: "Tên ghi dưới chức vụ",
    place: "Địa danh", level: "Cấp hành chính", noLevel: "(không ghi)", term: "Nhiệm kỳ", termHint: "Ví dụ «2025 - 2030».", from: "Bắt đầu", until: "Kết thúc", date: "ngày/tháng/năm",
    signer: "Họ và tên", signing: "Cách ký", group: "Tên nhóm", recipients: "Các nơi nhận", recipientsHint: "Mỗi dòng một nơi nhận; không ghi dòng lưu.",
    archive: "Nơi lưu (sau chữ «Lưu»)", contact: "Thông tin liên hệ", contactHint: "Nhiều nhất ba dòng.", defaultField: "Ô", defaultText: "Trả lời sẵn", defaultHint: "Ô nhiều dòng thì mỗi dòng một mục.",
  },
  addSigner: "Thêm người ký", removeSigner: (name: string) => `Bỏ người ký ${name}`, addPartner: "Thêm cơ quan cùng ban hành", removePartner: (name: string) => `Bỏ cơ quan ${name}`, addGroup: "Thêm nhóm", removeGroup: (name: string) => `Bỏ nhóm ${name}`, addDefault: "Thêm ô", removeDefault: (name: string) => `Bỏ ô ${name}`,
  groupsOf: (n: number) => `${n} nhóm khác lấy theo hồ sơ nền.`, choose: "Chọn…",
  levels: { central: "Trung ương", province: "Tỉnh, thành phố", agencies: "Cơ quan tham mưu, đơn vị, ban chỉ đạo", commune: "Xã, phường, đặc khu và đảng uỷ trực thuộc", base: "Cơ sở, bộ phận, chi bộ", congress: "Đại hội" },
  kinds: {
    nationalCongress: "Đại hội đại biểu toàn quốc", congress: "Đại hội đảng bộ", cellCongress: "Đại hội chi bộ", presidium: "Đoàn chủ tịch đại hội", congressSecretaries: "Đoàn thư ký đại hội", credentialsCommittee: "Ban thẩm tra tư cách đại biểu", tellers: "Ban kiểm phiếu",
    central: "Ban Chấp hành Trung ương", provincialCommittee: "Tỉnh uỷ, thành uỷ, đảng uỷ trực thuộc Trung ương", intermediateCommittee: "Đảng uỷ xã, phường, đặc khu và cấp trên trực tiếp cơ sở", grassrootsCommittee: "Đảng uỷ cơ sở", sectionCommittee: "Đảng uỷ bộ phận", partyCell: "Chi bộ",
    inspectionCommission: "Uỷ ban kiểm tra", advisoryAgency: "Cơ quan tham mưu, giúp việc", serviceUnit: "Đơn vị sự nghiệp", steeringBody: "Ban chỉ đạo, tiểu ban, hội đồng", unit: "Đơn vị trực thuộc", joint: "Liên cơ quan", partyDelegation: "Đảng đoàn, ban cán sự đảng (trước 2026)",
  } satisfies Record<IssuerKind, string>,
};
export type ProfileWords = Widened<typeof vi>;

const en: ProfileWords = {
  title: "Office profiles", back: "Back to drafting", toList: "All profiles",
  intro: "A profile holds the office's name, symbol, place, signers and recipients, so that nothing is typed twice. It stays in this browser and is sent nowhere; export it to a file to take it to another computer.",
  notLasting: "This browser keeps nothing; profiles are gone when the page is closed. Export them to files first.",
  own: "My profiles", basedOn: (title) => `stands on “${title}”`, none: "No profile yet. Start from an example, or import a file.",
  use: "Use", inUse: "in use", edit: "Edit", export: "Export", remove: "Delete", editOf: (title) => `Edit ${title}`, useOf: (title) => `Use ${title}`, exportOf: (title) => `Export ${title} to a file`, removeOf: (title) => `Delete ${title}`,
  removes: (title) => `Delete the profile “${title}” from this browser?`, standing: (title, others) => `“${title}” cannot be deleted: ${others} stand on it.`,
  examples: "Example profiles for each level", example: "Example", add: "Start from this one", exampleHint: "A copy to turn into your own office; the profiles it stands on are copied with it.",
  added: (title) => `“${title}” was made and chosen.`, noRoom: "The browser has no room left; export the profile to a file.", removed: (title) => `“${title}” was deleted.`,
  draft: "Draft a document", editThis: "Edit the profile in use", import: "Import a JSON file…", imported: (title) => `“${title}” was imported and chosen.`, faulty: (name) => `“${name}” cannot be used yet. Mend it here and import it; nothing was changed.`,
  faultyText: "Content of the file", tryAgain: "Import again", drop: "Drop it", taken: (title) => `A profile has this id already: “${title}”.`, replace: "Replace it", keepBoth: "Keep both",
  damaged: (id) => `The profile “${id}” in this browser is damaged; its content is untouched.`, mend: "Mend the content",
  save: "Save the profile", saved: "Saved in this browser.", unsaved: "There are unsaved changes.", leave: "Drop the unsaved changes of the profile?", faults: (n) => `${plural(n, "entry", "entries")} to be mended.`, revert: "Drop the changes",
  takenId: "Another profile has this id.",
  from: { own: "Its own", base: (title) => `From “${title}”`, derived: "Derived by the standard; can be changed", none: "" }, reset: { derived: "back to the derived value", base: "back to the base profile's" },
  sections: { issuer: "Office", place: "Place and term", signers: "Signers", groups: "Groups of recipients", closing: "Archive and contact", defaults: "Standing answers", file: "Profile" },
  fields: {
    title: "Name in the list", id: "Id", idHint: "Small letters without accents, digits, hyphens; the name of the exported file.", standsOn: "Stands on", standsOnHint: "What this profile does not say is taken from there.", alone: "(on no other)",
    kind: "Kind of issuer", name: "Name of the issuer", lines: "One line for each line on the page; small letters here, capitals in print.", superior: "Superior body (the line above)", inText: "As sentences call it", symbol: "Symbol",
    head: "Position of the head", deputy: "Position of the deputy", hasOffice: "Has an office (confirms signatures, signs by order)", yes: "yes", no: "no", byKind: (answer) => `by the kind of issuer (${answer})`,
    partner: (n) => `Body ${n}`, partnerName: "Name as in the head", partnerSymbol: "Symbol", partnerPosition: "Position of its signer", partnerBody: "Name below the position",
    place: "Place", level: "Administrative level", noLevel: "(none)", term: "Term", termHint: "Such as “2025 - 2030”.", from: "From", until: "Until", date: "day/month/year",
    signer: "Full name", signing: "Way of signing", group: "Name of the group", recipients: "Recipients", recipientsHint: "One to a line; without the archive line.",
    archive: "Archive (behind «Lưu»)", contact: "Contact", contactHint: "At most three lines.", defaultField: "Field", defaultText: "Standing answer", defaultHint: "In a list, one item to a line.",
  },
  addSigner: "Add a signer", removeSigner: (name) => `Remove the signer ${name}`, addPartner: "Add a body that issues together", removePartner: (name) => `Remove the body ${name}`, addGroup: "Add a group", removeGroup: (name) => `Remove the group ${name}`, addDefault: "Add a field", removeDefault: (name) => `Remove the field ${name}`,
  groupsOf: (n) => `${plural(n, "more group")} from the base profile.`, choose: "Choose…",
  levels: { central: "Centre", province: "Provinces and cities", agencies: "Agencies, units, steering bodies", commune: "Communes, wards, special zones and committees under a province", base: "Grassroots, sections, cells", congress: "Congresses" },
  kinds: {
    nationalCongress: "National congress", congress: "Congress of a party organisation", cellCongress: "Congress of a cell", presidium: "Presidium of a congress", congressSecretaries: "Secretaries of a congress", credentialsCommittee: "Credentials committee", tellers: "Vote-counting board",
    central: "Central Committee", provincialCommittee: "Provincial, municipal and centrally run committees", intermediateCommittee: "Committees of communes, wards, special zones and above the grassroots", grassrootsCommittee: "Grassroots committee", sectionCommittee: "Section committee", partyCell: "Party cell",
    inspectionCommission: "Inspection commission", advisoryAgency: "Advisory agency", serviceUnit: "Service unit", steeringBody: "Steering committee, subcommittee, council", unit: "Subordinate unit", joint: "Joint issuers", partyDelegation: "Party delegation (before 2026)",
  },
};

const words: Readonly<Record<Language, ProfileWords>> = { vi, en };
/** The words of profiles and their editor, fetched with them. */
export const useProfileWords = (): ProfileWords => words[useLanguage()];
