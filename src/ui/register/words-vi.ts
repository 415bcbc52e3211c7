import type { Role } from "../../register/roles";
import type { EntryOrigin, IssuerKind } from "../../register/model";

export const vi = {
  loading: "Đang mở sổ đăng ký…",
  away: "Chưa dùng được sổ đăng ký; vẫn soạn và kiểm tra được, số để trống hoặc tự ghi rồi nhập sổ sau.",
  again: "Thử lại", token: "Mã truy cập", useToken: "Dùng mã này", leave: "Thôi dùng mã này", actsFor: (name: string, office: string) => `${name}, ${office}`,
  views: { numbers: "Số", review: "Rà soát", exchange: "Nhập, xuất", office: "Quản trị" }, viewsLabel: "Việc của sổ đăng ký",
  setUp: { title: "Sổ chưa có cơ quan nào", issuer: "Tên cấp uỷ hoặc cơ quan", symbol: "Ký hiệu (ví dụ TU)", term: "Nhiệm kỳ (ví dụ 2025-2030)", closed: "Ngày đại hội bế mạc", add: "Lập sổ", needsAdministrator: "Người quản trị của cơ quan cần lập sổ trước." },
  columns: { subject: "Trích yếu", signer: "Người ký", recipients: "Nơi nhận", drafter: "Người soạn thảo", copies: "Số lượng bản", urgency: "Độ khẩn", note: "Ghi chú", notUrgent: "Không khẩn", state: "Tình trạng" },
  take: {
    title: "Cấp số", titleFor: { form: "Cấp số cho văn bản đang soạn", document: "Cấp số cho văn bản đang mở" },
    issuer: "Cơ quan ban hành", joint: (nth: number) => `Cơ quan ban hành thứ ${nth}`, noJoint: "Không có", addJoint: "Liên cơ quan ban hành", type: "Loại văn bản", date: "Ngày ban hành", period: "Tính vào nhiệm kỳ", byRule: "Theo quy định",
    secrecy: "Độ mật", copy: "Là bản sao (sao y, sao lục, trích sao)", moreColumns: "Ghi cả nơi nhận, người soạn thảo, số bản, độ khẩn, ghi chú",
    reading: "Đang đọc văn bản…", taking: "Đang lấy số…", writing: "Đang ghi vào văn bản…",
    secret: "Của văn bản mật, sổ chỉ ghi số, loại, ngày và độ mật.", give: "Cấp số", given: (reference: string) => `Đã giữ ${reference}.`, copyIt: "Chép số", copied: "Đã chép.", none: "Không mật",
    write: { form: "Điền vào biểu mẫu", document: "Ghi vào văn bản" }, written: { form: "Đã điền số và ngày vào biểu mẫu.", document: "Đã ghi số, ký hiệu và ngày vào văn bản." },
    notWritten: (why: string) => `Số đã giữ trong sổ nhưng chưa ghi được vào văn bản: ${why} Ghi bằng tay, hoặc thử lại; số không mất.`,
    otherSymbol: (register: string, form: string) => `Sổ ghi ký hiệu «${register}», biểu mẫu ghi «${form}»; xem lại cơ quan ban hành.`,
    replaces: (number: string) => `Văn bản đã ghi số ${number}. Cấp số mới thay cho số đó?`,
    runsBack: (serial: string, day: string, other: string, otherDay: string) => `Số ${serial} ghi ngày ${day}, nhưng số ${other} đã phát hành ghi ngày ${otherDay}; xem lại ngày.`,
  },
  issuer: {
    otherSymbol: (page: string, issuer: string, symbol: string) => `Văn bản ghi ký hiệu «${page}», còn số này thuộc dãy số của ${issuer} («${symbol}»).`,
    unknown: (symbol: string) => `Sổ chưa có cơ quan nào ký hiệu «${symbol}»; người quản trị thêm cơ quan ở «Quản trị».`,
    otherName: (page: string, issuer: string) => `Văn bản ghi cơ quan ban hành là «${page}», còn số này thuộc dãy số của ${issuer}.`,
    otherJoint: (page: string, symbol: string) => `Văn bản ghi ký hiệu «${page}», còn số này sẽ ghi «${symbol}»; xem lại các cơ quan cùng ban hành.`,
    stillTake: (issuer: string) => `Vẫn cấp số của ${issuer}?`, stillRecord: (issuer: string) => `Vẫn nhập vào dãy số của ${issuer}?`,
  },
  document: {
    title: "Số của văn bản", has: { form: (number: string) => `Văn bản đang soạn ghi số ${number}`, document: (number: string) => `Văn bản đang mở ghi số ${number}` },
    unknown: "Số này chưa có trong sổ.", record: "Nhập số này vào sổ", reason: "Lý do chèn số", wedged: "Số có chữ cái đi sau là số chèn; cần ghi lý do.", under: (type: string, issuer: string) => `Sẽ nhập vào dãy: ${type}, ${issuer}.`, noType: "Chọn loại…", needsDay: "Văn bản chưa có ngày; ghi ngày rồi mới nhập sổ được.", voided: "Số này đã huỷ trong sổ mà văn bản vẫn ghi; cấp số khác hoặc bỏ số ở văn bản.",
  },
  byHand: { title: "Ghi số tự cấp vào văn bản", number: "Số (ví dụ 05 hoặc 05-QĐ/TU)", wrong: "Không phải là số văn bản.", day: "Ngày ban hành", write: "Ghi vào văn bản", written: "Đã ghi vào văn bản. Khi dùng được sổ, mở lại mục này để nhập số vào sổ." },
  list: {
    title: "Sổ đăng ký văn bản đi", search: "Tìm số, trích yếu, người ký (không cần dấu)", state: "Tình trạng", type: "Loại văn bản", issuer: "Cơ quan", period: "Nhiệm kỳ", from: "Từ ngày", to: "Đến ngày", mine: "Của tôi", any: "Tất cả", filters: "Lọc…", noFilters: "Ẩn bộ lọc",
    total: (shown: number, total: number, more: boolean) => `${shown}/${more ? "hơn " : ""}${total} mục`, next: "Xem tiếp", nothing: "Không có mục nào.", detail: "Chi tiết", less: "Thu lại",
    issue: "Phát hành", void: "Huỷ số", reason: "Lý do huỷ", doVoid: "Huỷ số này", cancel: "Thôi", voidedFor: (reason: string) => `Đã huỷ: ${reason}`, secret: "Văn bản mật",
  },
  detail: {
    owner: "Người lấy số", origin: "Nguồn", history: "Lịch sử", edit: "Sửa", correct: "Đính chính", reason: "Lý do đính chính", save: "Lưu", date: "Ngày ban hành",
    version: (at: string, person: string, deed: string) => `${at}, ${person}: ${deed}.`,
    deeds: { reserve: "giữ số", record: "nhập sổ", edit: "sửa", issue: "phát hành", void: "huỷ số", correct: "đính chính" } as Readonly<Record<string, string>>,
    origins: { given: "Sổ cấp", secretBook: "Dùng trong sổ văn bản mật", typed: "Tự ghi khi sổ không dùng được", wedged: "Số chèn («05a»)", imported: "Nhập từ tệp", twin: "Số dùng hai lần" } satisfies Record<EntryOrigin, string>,
  },
  review: {
    title: "Số trống, số trùng, ngày ngược", about: "Chọn một dãy số. Chỗ đã giải thích chỉ để biết; chỗ cần xem thì nhập số còn thiếu ở dưới, hoặc đính chính.", series: "Dãy số", fine: "Dãy này không có gì khác thường.", explained: "đã giải thích", open: "cần xem", copies: "bản sao", congress: "mọi thể loại",
    counts: (open: number, explained: number) => `${open} chỗ cần xem, ${explained} chỗ đã giải thích.`,
  },
  record: {
    title: "Nhập số đã dùng ngoài sổ", about: "Số tự ghi khi sổ không dùng được, số trong sổ văn bản mật, số chèn «05a», số đã dùng hai lần.", origin: "Nguồn", number: "Số", numberHint: "Ví dụ: 05; số chèn thì 05a",
    notNumber: "Không phải là số văn bản.", needsLetter: "Số chèn có một chữ cái đi sau, ví dụ 05a.", noLetter: "Chỉ số chèn có chữ cái đi sau.", state: "Tình trạng", issued: "Đã phát hành", voided: "Đã huỷ", reason: "Lý do", record: "Nhập vào sổ", done: (reference: string) => `Đã nhập ${reference}.`,
  },
  exchange: {
    forClerks: "Nhập và xuất sổ là việc của văn thư.", importTitle: "Nhập sổ có sẵn", importAbout: "Tệp .xlsx, .csv hoặc «Unicode Text» (.txt) của Excel, có dòng tiêu đề, ít nhất cột «Số và ký hiệu». Tệp được xem trước; chưa bấm nhập thì sổ không đổi.", choose: "Chọn tệp…", reading: "Đang xem tệp…", importing: "Đang nhập; tệp dài thì mất vài phút…", written: (written: number, rows: number) => `Đã ghi ${written.toLocaleString("vi-VN")} / ${rows.toLocaleString("vi-VN")} dòng.`, exporting: "Đang xuất sổ…",
    preview: (rows: number, taken: number, refused: number) => `${rows} dòng: nhập được ${taken}, không nhập được ${refused}.`, applied: (taken: number, refused: number) => `Đã nhập ${taken} dòng${refused > 0 ? `; ${refused} dòng không nhập được` : ""}.`,
    apply: (taken: number) => `Nhập ${taken} dòng`, sure: (taken: number, refused: number) => `Nhập ${taken} dòng vào sổ${refused > 0 ? `, bỏ qua ${refused} dòng không nhập được` : ""}? Dòng đã nhập không xoá được.`, refusedRow: (row: number, why: string) => `Dòng ${row}: ${why}`, andMore: (n: number) => `và ${n} dòng nữa; tải bản kê để xem hết.`,
    report: "Tải bản kê dòng không nhập được", reportName: "dong-khong-nhap-duoc.csv", row: "Dòng", why: "Lý do",
    exportTitle: "Xuất sổ", exportAbout: "Chọn nhiệm kỳ và loại văn bản, hoặc để trống để lấy cả sổ.", xlsx: "Tải .xlsx", html: "Tải sổ để in", fileName: "so-van-ban-di", copies: "Bản sao", congress: "Đại hội, mọi thể loại",
  },
  office: {
    forAdministrators: "Việc này của người quản trị.", people: "Người dùng và mã truy cập", name: "Họ và tên", role: "Vai trò", roleOf: (name: string) => `Vai trò của ${name}`, roles: { drafter: "Chuyên viên", clerk: "Văn thư", administrator: "Quản trị" } satisfies Record<Role, string>,
    addPerson: "Thêm người", stop: "Ngừng dùng", start: "Dùng lại", stopped: "đã ngừng", stopAsk: (name: string) => `Ngừng ${name}? Mã truy cập của người này hết dùng được ngay.`, newToken: "Cấp mã truy cập", fromPage: "cấp ở trang quản trị", once: "Mã này chỉ hiện một lần; chép ngay và giao tận tay:",
    token: (label: string, until: string) => `Mã truy cập${label === "" ? "" : ` (${label})`}, đến ${until}`, revoke: "Thu hồi", revokeAsk: (name: string) => `Thu hồi mã truy cập này của ${name}?`,
    issuers: "Cơ quan ban hành", kind: "Loại cơ quan", kinds: { committee: "Cấp uỷ", body: "Cơ quan, tổ chức của cấp uỷ", congress: "Đại hội và các cơ quan của đại hội" } satisfies Record<IssuerKind, string>, issuerName: "Tên cơ quan", symbol: "Ký hiệu", symbolHint: "Số đã cấp giữ ký hiệu cũ.", committee: "Thuộc cấp uỷ", addIssuer: "Thêm cơ quan",
    change: "Sửa", save: "Lưu", cancel: "Thôi", copyToken: "Chép mã", tokenCopied: "Đã chép.", loading: "Đang mở…",
    closeIssuer: "Thôi ban hành", closeAsk: (issuer: string, day: string) => `Từ sau ngày ${day}, ${issuer} không được cấp số nữa. Thôi ban hành?`, reopenIssuer: "Ban hành lại", lastDay: "Ngày cuối cùng ban hành", successor: "Cơ quan kế tục", noSuccessor: "Không có", closed: (day: string, successor: string) => `Thôi ban hành từ sau ngày ${day}${successor === "" ? "" : `; ${successor} kế tục`}.`,
    terms: "Nhiệm kỳ và đại hội", from: "Tính từ", froms: { congressClosedOn: "Ngày đại hội bế mạc", firstMeetingOn: "Hội nghị thứ nhất họp trong đại hội", appointedFrom: "Quyết định chỉ định có hiệu lực", statedStart: "Ngày cơ quan xác định", congress: "Đây là một đại hội" },
    termName: "Tên nhiệm kỳ (ví dụ 2025-2030)", congressName: "Tên đại hội", day: "Ngày", opens: "Ngày khai mạc", closes: "Ngày bế mạc", reason: "Lý do", addTerm: "Thêm nhiệm kỳ hoặc đại hội", days: (first: string, last: string) => `từ ${first}${last === "" ? "" : ` đến ${last}`}`,
    starts: "Dãy bắt đầu từ số khác 01", startsAbout: "Khi sổ giấy đã dùng đến một số nào đó trước khi có sổ này.", next: "Số tiếp theo", startAt: "Bắt đầu từ số này", started: (serial: string) => `Số tiếp theo là ${serial}.`,
  },
};
