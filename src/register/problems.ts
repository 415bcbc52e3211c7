/**
 * Why the register says no. Each is one Vietnamese sentence; `{…}` are blanks. The code is public: the API sends it, so
 * that a program need not read the sentence.
 */
const sentences = {
  issuerClosed: "{issuer} không còn ban hành văn bản từ sau ngày {day}.",
  noPeriod: "Chưa ghi nhiệm kỳ (hoặc đại hội) nào của {issuer} gồm ngày {day}.",
  twoPeriods: "Ngày {day} là ngày giao giữa {earlier} và {later}; hãy chọn một.",
  otherPeriod: "{period} không gồm ngày {day}.",
  typeWithoutNumber: "Loại văn bản này không đánh số.",
  termWithoutStart: "Nhiệm kỳ chưa có ngày nào để tính: ngày đại hội bế mạc, ngày hội nghị thứ nhất, ngày quyết định chỉ định có hiệu lực, hoặc ngày do cơ quan xác định.",
  appointedBeforeHd05: "Cách tính nhiệm kỳ từ quyết định chỉ định chỉ có từ Hướng dẫn 05-HD/VPTW (27/5/2026); với ngày {day}, hãy ghi ngày bắt đầu do cơ quan xác định và lý do.",
  meetingOutsideCongress: "Hội nghị thứ nhất ngày {meeting} sau ngày đại hội bế mạc {closed} thì nhiệm kỳ tính từ ngày bế mạc; ngày hội nghị chỉ ghi khi họp trong thời gian đại hội.",
  periodsOverlap: "{period} chồng lên {other}.",
  congressDays: "Đại hội bế mạc ngày {closes} trước ngày khai mạc {opens}.",
  reasonNeeded: "Cần ghi lý do.",
  reasonNotListed: "Với văn bản mật chỉ chọn lý do có sẵn: {reasons}.",
  secretColumns: "Sổ không ghi trích yếu, người ký, nơi nhận và các cột khác của văn bản mật; chỉ ghi số, loại, ngày và độ mật.",
  alreadyIssued: "Số này đã phát hành; chỉ đính chính, không huỷ.",
  alreadyVoided: "Số này đã huỷ; số đã huỷ không dùng lại.",
  stillReserved: "Số này chưa phát hành; sửa trực tiếp, không cần đính chính.",
  dateNeeded: "Cần ghi ngày ban hành.",
  dateOutsidePeriod: "Ngày {day} không thuộc {period}, nên không dùng số của dãy này.",
  startTooLow: "Dãy này đã dùng đến số {used}; chỉ bắt đầu tiếp từ số lớn hơn.",
  serialTaken: "Số {serial} của dãy này đã có trong sổ.",
  serialFull: "Dãy này đã hết số.",
} as const;

type Blanks<M extends string> = M extends `${string}{${infer Name}}${infer Rest}` ? Name | Blanks<Rest> : never;
export type ProblemCode = keyof typeof sentences;

/** A refusal with its sentence. The only thing that `src/register` throws. */
export class RegisterError extends Error {
  readonly code: ProblemCode;
  constructor(code: ProblemCode, blanks?: Readonly<Record<string, string>>);
  constructor(code: ProblemCode, blanks: Readonly<Record<string, string>> = {}) {
    super(sentences[code].replace(/\{(\w+)\}/gu, (_, name: string) => blanks[name] ?? ""));
    this.code = code;
  }
}

/** As `new RegisterError`, with the blanks of the sentence checked by the compiler. */
export function refuse<C extends ProblemCode>(code: C, ...blanks: [Blanks<(typeof sentences)[C]>] extends [never] ? [] : [Record<Blanks<(typeof sentences)[C]>, string>]): never {
  throw new RegisterError(code, blanks[0]);
}
