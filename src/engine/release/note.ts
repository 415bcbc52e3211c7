import { escapeHtml } from "../../shared/html";
import { citation } from "../../standard/citation";
import { formatEditions, type Day } from "../../standard/editions";
import { propertyWords } from "./property-words";
import { gateTitles } from "./titles";
import type { GateItem, ReleaseVerdict, ToldDismissal } from "./verdict";

/** What the note says of the file besides the verdict. */
export interface NoteFacts {
  readonly file: string;
  /** SHA-256 of the file that is issued; null where no file could be hashed. */
  readonly sha256: string | null;
  /** Set where a program holds the file: the hash is of what it handed over, and it writes the file anew when it saves. */
  readonly isHandedOver?: boolean;
  /** Set where the file that is issued is a cleaned copy: then the hash is the copy's. */
  readonly cleanedFrom?: { readonly file: string; readonly sha256: string | null };
  readonly version: string;
  readonly on: Day;
  /** Why an edition was chosen by hand, in the user's words. */
  readonly editionWhy?: string;
}

const style = `@page{size:A4;margin:16mm}body{font:12.5px/1.4 "Segoe UI",system-ui,sans-serif;color:#1b1b1b;max-width:46rem;margin:1.5rem auto;padding:0 1rem}
h1{font-size:1.25rem;margin:0 0 .1rem}h2{font-size:.95rem;margin:1rem 0 .25rem}p{margin:.15rem 0}.muted{color:#555}
.verdict{font-size:1.05rem;font-weight:600;border:2px solid;border-radius:4px;padding:.35rem .6rem;margin:.6rem 0}.ready{color:#0b6a0b}.not{color:#b10e1c}
table{border-collapse:collapse;width:100%}td,th{border:1px solid #bbb;padding:.18rem .4rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}th{background:#f3f3f3;font-weight:600}
td.sign{width:5.2rem;white-space:nowrap}code{font:11px/1.3 ui-monospace,Consolas,monospace;overflow-wrap:anywhere}tr{break-inside:avoid}
.signature{margin-top:1.6rem;display:flex;justify-content:flex-end}.signature div{text-align:center;min-width:14rem;height:4.5rem}
@media print{body{margin:0;padding:0;max-width:none}}`;

const signs: Readonly<Record<GateItem["state"], string>> = { met: "✓ Đạt", unmet: "✗ Chưa đạt", aside: "✓ Có lý do", told: "• Lưu ý" };
const vietnamese = (day: string): string => day.split("-").reverse().join("/");

/** One page for the file's dossier: what was looked at, by which text, what was left and who answers for it. Needs nothing but itself. */
export function releaseNote(verdict: ReleaseVerdict, facts: NoteFacts): string {
  const [main] = verdict.documents;
  const edition = formatEditions.find(({ id }) => id === main?.edition)?.shortTitle;
  const rows: readonly (readonly [string, string])[] = [
    ["Tệp", escapeHtml(facts.file)],
    ["SHA-256", hashCell(facts)],
    ...(facts.cleanedFrom ? [["Làm sạch từ", `${escapeHtml(facts.cleanedFrom.file)}${facts.cleanedFrom.sha256 === null ? "" : `<br><code>${facts.cleanedFrom.sha256}</code>`}`] as const] : []),
    ...verdict.documents.flatMap((each, i) => [[verdict.documents.length > 1 ? `Văn bản ${i + 1}` : "Văn bản", escapeHtml([each.typeName, each.subject].filter(Boolean).join(" ") || "(không ghi tên loại, trích yếu)")] as const,
      ["Số, ngày", escapeHtml([each.referenceNumber, each.issueDate === null ? "" : `ngày ${vietnamese(each.issueDate)}`, each.issuer, each.secrecy].filter(Boolean).join(" · "))] as const]),
    ["Kiểm theo", escapeHtml([edition ?? "(không bản nào)", main?.editionReason ?? "", facts.editionWhy ? `lý do chọn: ${facts.editionWhy}` : ""].filter(Boolean).join("; "))],
    ["Công cụ", `Thể Thức ${escapeHtml(facts.version)}, ${verdict.rules} quy tắc; ngày kiểm ${vietnamese(facts.on)}`],
  ];
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Phiếu kiểm tra trước khi phát hành</title><style>${style}</style></head><body>
<h1>Phiếu kiểm tra trước khi phát hành</h1>
<p class="verdict ${verdict.ready ? "ready" : "not"}">${verdict.ready ? "Sẵn sàng phát hành" : `Chưa sẵn sàng: ${verdict.items.filter(({ state }) => state === "unmet").length} mục chưa đạt`}</p>
<table>${rows.map(([name, value]) => `<tr><th>${name}</th><td>${value}</td></tr>`).join("")}</table>
<h2>Các mục đã xem</h2>
<table>${verdict.items.map(itemRow).join("")}</table>
${dismissalTable(facts.cleanedFrom ? "Bỏ qua có lý do (chuyển từ tệp sang phiếu này)" : "Bỏ qua có lý do", verdict.dismissals)}${dismissalTable("Lý do cũ không còn ứng với chỗ nào", verdict.stale)}${properties(verdict, facts)}
<div class="signature"><div>Người kiểm tra<br><span class="muted">(ký, ghi rõ họ tên)</span></div></div>
</body></html>
`;
}

const later = "mở tệp đã lưu ở bàn làm việc hoặc chạy «the-thuc release» để có phiếu ghi mã của tệp";
function hashCell({ sha256, isHandedOver }: NoteFacts): string {
  if (sha256 === null) return `<span class="muted">chưa có: ${isHandedOver ? "Word này không đưa cả tệp cho phần bổ trợ" : "tệp được lưu sau khi lập phiếu"}; ${later}</span>`;
  return `<code>${sha256}</code>${isHandedOver ? `<br><span class="muted">của tệp như Word đưa ra lúc lập phiếu; khi lưu, Word ghi lại tệp nên tệp trên đĩa có thể có mã khác: ${later}</span>` : ""}`;
}

function itemRow({ check, state, says, cites, aside }: GateItem): string {
  const clauses = state === "met" || cites.length === 0 ? "" : `<br><span class="muted">${escapeHtml(cites.slice(0, 2).map((id) => citation(id)).join("; "))}</span>`;
  const why = aside ? `<br>Lý do: ${escapeHtml(aside.reason)} (${escapeHtml(aside.by)}, ${vietnamese(aside.on)})` : "";
  return `<tr><td class="sign">${signs[state]}</td><td><b>${escapeHtml(gateTitles[check].vi)}.</b> ${escapeHtml(says.vi)}${clauses}${why}</td></tr>`;
}

function dismissalTable(title: string, list: readonly ToldDismissal[]): string {
  if (list.length === 0) return "";
  const rows = list.map((one) => `<tr><td>${escapeHtml(one.title)}${one.text === "" ? "" : `<br><span class="muted">«${escapeHtml(one.text)}»</span>`}</td><td>${escapeHtml(one.reason)}</td><td>${escapeHtml(one.by)}<br>${vietnamese(one.on)}</td></tr>`);
  return `<h2>${title}</h2>\n<table><tr><th>Điều được bỏ qua</th><th>Lý do</th><th>Ai, ngày</th></tr>${rows.join("")}</table>\n`;
}

function properties({ properties: list }: ReleaseVerdict, { cleanedFrom }: NoteFacts): string {
  if (list.length === 0) return "";
  return `<h2>${cleanedFrom ? "Thông tin đã xoá khỏi tệp khi làm sạch" : "Thông tin còn trong tệp"}</h2>\n<p>${list.map(({ name, value }) => `${escapeHtml(propertyWords[name].vi)}: ${escapeHtml(value)}`).join("; ")}.</p>\n`;
}
