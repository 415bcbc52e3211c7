import type { Signer } from "../support/builder/content";
import { each, type Mutant, type Rows } from "./mutant";

const linesOf = ({ capacity, positions, name }: Signer): readonly string[] => [capacity ?? "", ...positions, name].filter((text) => text !== "");
/** The only block otherwise; all of it is the broken component. */
const block = (clause: string, what: string, base: string, rows: Rows, set: Partial<Signer>): readonly Mutant[] =>
  each(`signing ${clause}`, what, base, rows, ({ content }) => {
    const [first, ...more] = content.signers;
    return first ? { content: { signers: [{ ...first, ...set }, ...more] }, broken: linesOf({ ...first, ...set }) } : null;
  });

/** HD 05 II.I.7.1.4 and HD 36 II.1.7.1, case by case; those of congresses are in `from-issuers.ts`. */
export const signingCaseMutants: readonly Mutant[] = [
  // b) Committees.
  ...["BÍ THƯ", "PHÓ BÍ THƯ"].flatMap((post) => block("b", `${post} under T/M BAN BÍ THƯ`, "chiến lược", { hd05: "KY-15", hd36: "G10" }, { positions: [post] })),
  block("b", "T/M BAN CHẤP HÀNH TRUNG ƯƠNG signed by another than the general secretary", "chiến lược", { hd05: "KY-16", hd36: "G10" }, { capacity: "T/M BAN CHẤP HÀNH TRUNG ƯƠNG", positions: ["PHÓ BÍ THƯ"] }),
  block("b", "another post under T/M of a tỉnh uỷ", "nghị quyết", { hd05: ["KY-17", "KY-13"], hd36: ["G10", "G03b"] }, { positions: ["CHÁNH VĂN PHÒNG"] }),
  each("signing b", "T/M of another committee", "nghị quyết", { hd05: "KY-17", hd36: "G07" }, ({ content }) => {
    const [signer] = content.signers;
    const other = signer && { ...signer, capacity: (signer.capacity ?? "").replace("TỈNH UỶ", "THÀNH UỶ") };
    return other ? { content: { signers: [other] }, broken: linesOf(other) } : null;
  }),
  block("b", "T/M of a committee below", "chiến lược", { hd05: "KY-16", hd36: "G07" }, { capacity: "T/M TỈNH UỶ" }),
  block("b", "T/M of another committee", "đảng uỷ phường", { hd05: "KY-17", hd36: "G07" }, { capacity: "T/M TỈNH UỶ" }),
  block("b", "K/T of the bí thư", "đảng uỷ phường", { hd05: ["KY-17", "KY-07"], hd36: "G07" }, { capacity: "K/T BÍ THƯ", positions: ["PHÓ BÍ THƯ"] }),
  block("b", "another post under T/M CHI BỘ", "chi bộ", { hd05: ["KY-18", "KY-13"], hd36: ["G04", "G03b"] }, { positions: ["CHI UỶ VIÊN"] }),
  block("b", "K/T of the bí thư of a chi bộ", "chi bộ", { hd05: ["KY-18", "DA-03"], hd36: "G04" }, { capacity: "K/T BÍ THƯ", positions: ["PHÓ BÍ THƯ"] }),
  block("b", "another post under T/M UỶ BAN KIỂM TRA", "uỷ ban kiểm tra", { hd05: ["KY-20", "KY-13"], hd36: ["G10", "G03b"] }, { positions: ["PHÓ TRƯỞNG BAN"] }),
  block("b", "T/M of the committee for uỷ ban kiểm tra", "uỷ ban kiểm tra", { hd05: "KY-20", hd36: "G07" }, { capacity: "T/M TỈNH UỶ" }),
  block("b", "a member signs for uỷ ban kiểm tra with his position", "uỷ ban kiểm tra", { hd05: ["KY-20", "KY-13"], hd36: ["G10", "G03b"] }, { positions: ["UỶ VIÊN"] }),
  // c) Bodies under a head.
  block("c", "T/M of the ban", "trưởng ban", { hd05: ["KY-07", "KY-08"], hd36: "G07" }, { capacity: "T/M BAN TỔ CHỨC" }),
  block("c", "the head signs T/M of the ban thường vụ", "trưởng ban", { hd05: "KY-08", hd36: "G07" }, { capacity: "T/M BAN THƯỜNG VỤ" }),
  block("c", "position with the body's name", "trưởng ban", { hd05: "KY-14", hd36: "G03" }, { positions: ["TRƯỞNG BAN TỔ CHỨC"] }),
  block("c", "«Quyền» in full", "quyền trưởng ban", { hd05: "KY-11", hd36: "G01d" }, { positions: ["QUYỀN TRƯỞNG BAN"] }),
  block("c", "Q. without a space", "quyền trưởng ban", { hd05: ["KY-06", "KY-11"] }, { positions: ["Q.TRƯỞNG BAN"] }),
  block("c", "no own position under K/T", "công văn", { hd05: "KY-09", hd36: "G09" }, { positions: [] }),
  block("c", "own position after K/T", "công văn", { hd05: "KY-09", hd36: "G09" }, { capacity: "K/T PHÓ CHÁNH VĂN PHÒNG" }),
  block("c", "K/T for a deputy in charge", "phó phụ trách", { hd05: "KY-10", hd36: "G09b" }, { capacity: "K/T TRƯỞNG BAN", positions: ["PHÓ TRƯỞNG BAN PHỤ TRÁCH"] }),
  // d) By order.
  block("d", "K/T under T/L", "thừa lệnh", { hd05: "KY-12", hd36: "G08" }, { positions: ["K/T CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"] }),
  block("d", "TUQ", "thừa lệnh", { hd05: "KY-06", hd36: "G01c" }, { capacity: "TUQ BAN THƯỜNG VỤ" }),
  block("d", "dot for the stroke", "thừa lệnh", { hd05: "KY-06", hd36: ["G01", "G01b"] }, { capacity: "T.L BAN THƯỜNG VỤ" }),
  // đ) Steering groups, subcommittees, councils.
  block("đ", "another post under T/M HỘI ĐỒNG", "hội đồng", { hd05: ["KY-24", "KY-13"], hd36: ["G10", "G03b"] }, { positions: ["UỶ VIÊN"] }),
  block("đ", "K/T above a kiêm block", "ban chỉ đạo kiêm", { hd05: "KY-25", hd36: "G11" }, { capacity: "K/T TRƯỞNG BAN CHỈ ĐẠO", positions: ["PHÓ BÍ THƯ", "kiêm", "PHÓ TRƯỞNG BAN CHỈ ĐẠO"] }),
  block("đ", "T/M above a kiêm block", "ban chỉ đạo kiêm", { hd05: "KY-25", hd36: "G11" }, { capacity: "T/M BAN CHỈ ĐẠO" }),
  block("đ", "the post in the body first", "ban chỉ đạo kiêm", { hd05: ["KY-34", "KY-25"], hd36: "G11" }, { positions: ["TRƯỞNG BAN CHỈ ĐẠO", "kiêm", "PHÓ BÍ THƯ"] }),
  block("đ", "kiêm on one line", "ban chỉ đạo kiêm", { hd05: "KY-25", hd36: "G11" }, { positions: ["PHÓ BÍ THƯ kiêm TRƯỞNG BAN CHỈ ĐẠO"] }),
  block("đ", "T/M of a tiểu ban", "tiểu ban", { hd05: ["KY-07", "KY-24"], hd36: "G07" }, { capacity: "T/M TIỂU BAN" }),
  // e) Minutes.
  each("signing e", "«ông» in the confirmation", "biên bản", { hd05: "KY-26", hd36: "G14" }, ({ content }) => {
    const confirmation: Signer = { attestation: "Xác nhận chữ ký của ông Nguyễn Văn An", capacity: "T/L BAN THƯỜNG VỤ", positions: ["CHÁNH VĂN PHÒNG"], name: "Phạm Văn Em", side: "center" };
    return { content: { signers: [...content.signers, confirmation] }, broken: [confirmation.attestation ?? "", ...linesOf(confirmation)] };
  }),
].flat();
