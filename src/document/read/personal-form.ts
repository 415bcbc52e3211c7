import { fold } from "../../shared/text";
import type { Line } from "../line";

// Forms of a member, not of an organisation. Source: Hướng dẫn 12-HD/BTCTW (admission), Hướng dẫn 25-HD/BTCTW (yearly review).
const names = ["đơn xin", "đơn đề nghị", "đơn xin vào đảng", "bản kiểm điểm", "bản tự kiểm điểm", "bản nhận xét", "bản cam kết", "lý lịch", "lí lịch",
  "phiếu đảng viên", "phiếu bổ sung hồ sơ", "bản đăng ký", "bản khai", "giấy giới thiệu người vào đảng", "bản tự nhận xét", "bản giải trình", "đơn"].map(fold);

/** `ĐƠN XIN VÀO ĐẢNG`, `BẢN KIỂM ĐIỂM CÁ NHÂN`: a centred title of a personal form. */
export function personalFormIn(line: Line): boolean {
  if (!line.upper || line.text.length > 90 || !line.centred) return false;
  return names.some((name) => line.folded === name || line.folded.startsWith(`${name} `));
}
