import { citation } from "../engine/report";
import { gateTitles } from "../engine/release/titles";
import type { GateItem, ReleaseVerdict } from "../engine/release/verdict";

interface Told {
  readonly file: string;
  readonly sha256: string;
  readonly verdict: ReleaseVerdict;
  readonly done: { readonly note: string | null; readonly clean: { readonly path: string; readonly sha256: string } | null; readonly whyNotClean: string | null };
}

const signs: Readonly<Record<GateItem["state"], string>> = { met: "đạt", unmet: "CHƯA ĐẠT", aside: "có lý do", told: "lưu ý" };
const titleOf = (check: GateItem["check"]): string => gateTitles[check].vi;

/** The verdict for a terminal: what is in the way first. */
export function releaseLines({ file, sha256, verdict, done }: Told): readonly string[] {
  const order: readonly GateItem["state"][] = ["unmet", "aside", "told", "met"];
  const items = order.flatMap((state) => verdict.items.filter((item) => item.state === state));
  return [
    file,
    `  ${verdict.ready ? "Sẵn sàng phát hành." : `Chưa sẵn sàng: ${verdict.items.filter(({ state }) => state === "unmet").length} mục chưa đạt.`}`,
    ...items.flatMap((item) => [
      `  [${signs[item.state]}] ${titleOf(item.check)}: ${item.says.vi}`,
      ...(item.state === "unmet" && item.cites.length > 0 ? [`      ${item.cites.slice(0, 2).map(citation).join("; ")}`] : []),
      ...(item.aside ? [`      Lý do: ${item.aside.reason} (${item.aside.by}, ${item.aside.on})`] : []),
    ]),
    ...verdict.dismissals.map((one) => `  Bỏ qua: ${one.title}${one.text ? ` «${one.text}»` : ""}. Lý do: ${one.reason} (${one.by}, ${one.on})`),
    ...verdict.stale.map((one) => `  Lý do cũ không còn ứng với chỗ nào: ${one.title} (${one.by}, ${one.on})`),
    `  SHA-256 ${sha256}`,
    ...(done.clean ? [`  Bản sạch: ${done.clean.path}, SHA-256 ${done.clean.sha256}`] : []),
    ...(done.whyNotClean ? [`  ${done.whyNotClean}`] : []),
    ...(done.note ? [`  Phiếu kiểm tra: ${done.note}`] : []),
  ];
}

/** The public shape of `release --format json`. */
export const releaseJson = ({ file, sha256, version, verdict, done }: Told & { readonly version: string }): object => ({
  tool: "the-thuc", version, file, sha256, ready: verdict.ready,
  edition: verdict.documents[0]?.edition ?? null, editionReason: verdict.documents[0]?.editionReason ?? "",
  items: verdict.items.map(({ check, state, says, cites, places, aside }) => ({
    check, state, title: titleOf(check), message: says.vi, cites,
    places: places.map(({ story, paragraph, text }) => ({ story, paragraph, text })),
    ...(aside ? { aside: { reason: aside.reason, by: aside.by, on: aside.on } } : {}),
  })),
  dismissals: verdict.dismissals, stale: verdict.stale, left: verdict.left, properties: verdict.properties,
  note: done.note, clean: done.clean && { file: done.clean.path, sha256: done.clean.sha256 }, whyNotClean: done.whyNotClean,
});
