import { Refusal } from "../register/refusal";

export const refusals = {
  unauthenticated: () => new Refusal(401, "unauthenticated", "Cần mã truy cập còn hiệu lực."),
  forbidden: () => new Refusal(403, "forbidden", "Người này không được làm việc đó."),
  /** Also for what belongs to another office: whether it exists is not told. */
  notFound: () => new Refusal(404, "notFound", "Không có trong sổ của cơ quan này."),
  stale: () => new Refusal(409, "stale", "Mục này vừa được người khác thay đổi; hãy xem lại rồi làm lại."),
  keyUsed: () => new Refusal(422, "keyUsed", "Khoá chống lặp này đã dùng cho một yêu cầu khác."),
  importing: () => new Refusal(503, "importing", "Sổ đang nhập một tệp vào dãy số này; hãy thử lại sau giây lát."),
  busy: () => new Refusal(503, "busy", "Sổ đang được thay đổi liên tục; hãy thử lại."),
  unavailable: (why: string) => new Refusal(503, "unavailable", why),
  tooMany: () => new Refusal(429, "tooMany", "Quá nhiều yêu cầu; hãy chờ một lát."),
  invalid: (what: string) => new Refusal(400, "invalid", what),
  elsewhere: () => new Refusal(403, "elsewhere", "Yêu cầu không đến từ trang của máy chủ này."),
} as const;

export { Refusal };
