import type { RequirementRefs } from "../../standard/index";
import { isPlaceholder } from "../../shared/text";
import { componentOf, componentsOf, type Span } from "../../document/document";
import { isBlocking } from "../finding";
import { dateOf, numberOf, recipientsOf } from "./components";
import { standardOf } from "./law";
import { met, told, unmet } from "./seen";
import type { GateCheckId } from "./titles";
import type { Evidence, Seen } from "./verdict";

export interface GateCheck {
  readonly id: GateCheckId;
  /** The requirement it answers to, where one does. */
  readonly requires?: RequirementRefs;
  /** Whether somebody may answer for it. What can be settled in a minute, and what cannot be judged, may not be left. */
  readonly mayBeAside: boolean;
  look(evidence: Evidence): Seen;
}

/** In the order in which a clerk would ask. */
export const gateChecks: readonly GateCheck[] = [
  {
    id: "document", mayBeAside: false,
    look({ reports }) {
      for (const { document, editions } of reports) {
        if (document.kind === "notParty") return unmet(`Không phải văn bản của Đảng: ${closed(document.reason)}`, "Not a document of the Party, so nothing can be said of it.");
        if (document.legacyEncoding) return unmet(`Chữ theo bảng mã cũ (${document.legacyEncoding}); chuyển sang Unicode rồi kiểm lại.`, `The text is in a legacy encoding (${document.legacyEncoding}); convert it to Unicode and check again.`);
        if (document.personalForm) return unmet("Đây là đơn, bản khai của cá nhân; không phải văn bản do cơ quan phát hành.", "This is a person's own form, not a document that an office issues.");
        if (document.kind === "unsure") return unmet(`Chưa chắc đây là văn bản của Đảng: ${closed(document.reason)}`, "It is not certain that this is a document of the Party.");
        if (editions.format === null) return unmet(closed(editions.reason), "No edition of the standard here governs the document's date.");
      }
      return met(reports.length > 1 ? `Văn bản của Đảng; tệp có ${reports.length} văn bản.` : "Văn bản của Đảng.", "A document of the Party.");
    },
  },
  {
    id: "findings", mayBeAside: false,
    look({ reports }) {
      const open = reports.flatMap(({ findings }) => findings.filter(isBlocking));
      const aside = reports.flatMap(({ findings }) => findings.filter(({ dismissed, severity }) => dismissed && severity === "error")).length;
      if (open.length > 0) return unmet(`Còn ${open.length} lỗi; sửa, hoặc bỏ qua từng lỗi kèm lý do.`, `Errors left: ${open.length}; mend each, or set it aside with a reason.`, { at: open.flatMap(({ anchor }) => anchor ?? []) });
      return aside > 0 ? met(`Không còn lỗi; ${aside} lỗi được bỏ qua có lý do.`, `No errors left; ${aside} set aside with a reason.`) : met("Không còn lỗi.", "No errors left.");
    },
  },
  {
    id: "rules", mayBeAside: false,
    look({ reports, checker }) {
      const failed = [...new Set(reports.flatMap(({ failures }) => failures.map(({ rule }) => rule)))];
      if (failed.length === 0) return met("Mọi quy tắc đều chạy.", "Every rule ran.");
      const names = failed.map((rule) => checker.titleOf(rule)).join("; ");
      return unmet(`Có quy tắc gặp trục trặc nên chưa kiểm được: ${names}.`, `Rules that broke down, so that their matter was not checked: ${names}.`);
    },
  },
  { id: "number", requires: { hd05: "SK-04", hd36: "S01" }, mayBeAside: true, look: numberOf },
  { id: "date", requires: { hd05: "DN-03", hd36: "D01" }, mayBeAside: true, look: dateOf },
  { id: "recipients", requires: { hd05: "NN-05", hd36: "R02" }, mayBeAside: true, look: recipientsOf },
  {
    id: "draftMark", requires: { hd05: "PB-04", hd36: "M04" }, mayBeAside: false,
    look({ reports, extras }) {
      const notices = reports.flatMap(({ document }) => componentsOf(document, "draftNotice").flatMap(({ lines }) => lines));
      const drawn = extras.watermarks.filter((words) => /dự\s+thảo|draft/iu.test(words.normalize("NFC")));
      const [first] = notices;
      if (first) return unmet(`Còn ghi «${first.text.trim()}»; bản phát hành không có chỉ dẫn dự thảo.`, `“${first.text.trim()}” still stands there; what is issued is no draft.`, { at: notices });
      if (drawn.length > 0) return unmet(`Còn hình mờ «${drawn[0] ?? ""}» sau chữ; bỏ hình mờ (Thiết kế, Hình mờ).`, `A watermark “${drawn[0] ?? ""}” stands behind the text; remove it.`);
      return met("Không còn chỉ dẫn dự thảo.", "No draft mark.");
    },
  },
  {
    id: "blanks", mayBeAside: true,
    look({ leftovers, extras, reports }) {
      const settled = reports.flatMap(({ document }) => [componentOf(document, "referenceNumber"), componentOf(document, "placeAndDate")]).flatMap((component) => component?.lines ?? []);
      // The gate asks for number and date by themselves.
      const isOwn = ({ paragraph, start }: Span): boolean => settled.some((line) => line.paragraph === paragraph && line.start <= start && start < line.end);
      const left = leftovers.flatMap(({ blanks }) => blanks).filter((span) => !isOwn(span));
      const count = left.length + extras.prompts;
      if (count > 0) return unmet(`Còn ${count} chỗ chưa điền${samples(left)}.`, `Blanks left: ${count}${samples(left)}.`, { at: left });
      const forms = leftovers.flatMap(({ blanksInAppendices }) => blanksInAppendices);
      if (forms.length > 0) return told(`Phụ lục có ${forms.length} chỗ để trống; chỉ đúng khi là biểu mẫu để nơi nhận điền.`, `The appendices hold ${forms.length} blanks; right only where they are forms to be filled in.`, { at: forms });
      return met("Không còn chỗ chưa điền.", "No blanks left.");
    },
  },
  {
    id: "trackedChanges", mayBeAside: false,
    look({ extras, reports }) {
      const pending = reports.flatMap(({ document }) => document.paragraphs.filter((paragraph) => paragraph.pending));
      const at = pending.map((paragraph): Span => ({ paragraph, start: 0, end: paragraph.text.length, text: paragraph.text }));
      const count = Math.max(extras.trackedChanges, pending.length);
      if (count > 0) return unmet(`Còn ${count} thay đổi đang theo dõi; chấp nhận hoặc từ chối hết.`, `Tracked changes left: ${count}; accept or reject each.`, { at });
      if (reports.some(({ document }) => document.settings.trackRevisions)) return told("Không còn thay đổi nào, nhưng việc theo dõi vẫn đang bật.", "No changes left, but tracking is still switched on.");
      return met("Không còn thay đổi đang theo dõi.", "No tracked changes.");
    },
  },
  {
    id: "comments", mayBeAside: false,
    look({ extras, reports }) {
      if (extras.comments === 0) return met("Không còn bình luận.", "No comments.");
      const at = reports.flatMap(({ document }) => document.paragraphs.filter(({ notes }) => notes.comments))
        .map((paragraph): Span => ({ paragraph, start: 0, end: paragraph.text.length, text: paragraph.text }));
      return unmet(`Còn ${extras.comments} bình luận; xử lý rồi xoá hết.`, `Comments left: ${extras.comments}; settle and delete each.`, { at });
    },
  },
  {
    id: "highlights", mayBeAside: true,
    look({ leftovers }) {
      const at = leftovers.flatMap(({ highlights }) => highlights);
      return at.length > 0 ? unmet(`Còn ${at.length} chỗ tô nền màu${samples(at)}.`, `Highlighted places: ${at.length}${samples(at)}.`, { at }) : met("Không có chữ tô nền màu.", "Nothing is highlighted.");
    },
  },
  {
    id: "hiddenText", mayBeAside: true,
    look({ leftovers }) {
      const at = leftovers.flatMap(({ hidden }) => hidden);
      return at.length > 0 ? unmet(`Có ${at.length} chỗ chữ ẩn, người nhận tệp vẫn đọc được${samples(at)}.`, `Hidden text in ${at.length} places, which whoever gets the file can read${samples(at)}.`, { at }) : met("Không có chữ ẩn.", "No hidden text.");
    },
  },
  {
    id: "fonts", requires: { hd05: "TR-01", hd36: "P05b" }, mayBeAside: false,
    look(evidence) {
      const found = evidence.findingsOn({ hd05: "TR-01", hd36: "P05b" });
      const expected = standardOf(evidence)?.tables.page.fontFamily ?? "";
      if (found.length > 0) return unmet(`Còn ${found.length} chỗ không dùng phông ${expected}; sửa một lượt ở «Kiểm tra», hoặc bỏ qua kèm lý do.`, `Places not in ${expected}: ${found.length}; mend them under “Check”, or set them aside with a reason.`, { at: found.flatMap(({ anchor }) => anchor ?? []) });
      const { embeddedFonts } = evidence.extras;
      return embeddedFonts > 0 ? told(`Chữ dùng phông ${expected}; tệp còn nhúng ${embeddedFonts} tệp phông.`, `Set in ${expected}; ${embeddedFonts} font files are embedded.`) : met(`Chữ dùng phông ${expected}.`, `Set in ${expected}.`);
    },
  },
  {
    id: "letters", requires: { hd05: "TR-02b", hd36: "P05c" }, mayBeAside: false,
    look(evidence) {
      const found = evidence.findingsOn({ hd05: "TR-02b", hd36: "P05c" });
      return found.length > 0
        ? unmet(`Còn ${found.length} đoạn gõ dấu rời; sửa một lượt ở «Kiểm tra» để tìm kiếm được, hoặc bỏ qua kèm lý do.`, `Paragraphs with combining marks: ${found.length}; mend them under “Check”, or set them aside with a reason.`, { at: found.flatMap(({ anchor }) => anchor ?? []) })
        : met("Chữ Việt Unicode dựng sẵn.", "Vietnamese letters are precomposed.");
    },
  },
  {
    id: "attention", mayBeAside: false,
    look({ reports }) {
      const open = reports.flatMap(({ findings }) => findings.filter((finding) => !finding.dismissed && !isBlocking(finding)));
      const warnings = open.filter(({ severity }) => severity !== "hint").length;
      if (open.length === 0) return met("Không có cảnh báo, gợi ý nào.", "No warnings or hints.");
      return told(`Còn ${warnings} cảnh báo, ${open.length - warnings} gợi ý; không cản việc phát hành.`, `Warnings: ${warnings}, hints: ${open.length - warnings}; they are not in the way.`);
    },
  },
  {
    id: "edition", mayBeAside: false,
    look({ reports, isForced }) {
      const reason = reports.find(({ editions }) => editions.format !== null)?.editions.reason;
      if (reason === undefined) return told("Không kiểm theo bản nào.", "Not checked against any edition.");
      return isForced ? told(closed(reason), "By an edition that the user chose.") : met(closed(reason), "By the edition of the document's date.");
    },
  },
  {
    id: "properties", mayBeAside: false,
    look({ extras }) {
      const { properties } = extras;
      if (properties.length === 0) return met("Không thấy thông tin về người soạn trong tệp.", "Nothing in the file tells who made it.");
      return told(`Tệp còn ghi ${properties.length} thông tin về người soạn, cơ quan, mẫu; «Làm sạch» xoá được.`, `The file tells ${properties.length} things of who made it; “Clean” removes them.`);
    },
  },
];

/** A sentence with one full stop: some reasons bring theirs along. */
const closed = (text: string): string => `${text.replace(/[.\s]+$/u, "")}.`;

function samples(spans: readonly Span[]): string {
  const words = [...new Set(spans.map(({ text }) => text.replace(/\s+/gu, " ").trim()).filter((text) => text !== "" && !isPlaceholder(text)).map((text) => text.length > 40 ? `${text.slice(0, 39)}…` : text))].slice(0, 3);
  return words.length > 0 ? `: ${words.map((text) => `«${text}»`).join(", ")}` : "";
}
