import { useEffect, useRef } from "react";
import type { CheckState } from "../findings/check-store";
import type { PaneHost } from "./pane-host";

/**
 * Underlines what is listed in the text itself. Whether this Word can is found out by the first try; one that fails is not asked
 * again, and nothing is asked while the same stretches stay underlined. The list is the main surface.
 */
export function useSquiggles(host: PaneHost, { documents, severities }: Pick<CheckState, "documents" | "severities">, onClick: (finding: string) => void): void {
  const shown = useRef("[]");
  const given = useRef<readonly { readonly id: string; readonly key: string }[]>([]);
  useEffect(() => host.onSquiggle?.((id) => {
    // The finding may have been found anew since, under another id and in the same place.
    const key = given.current.find((one) => one.id === id)?.key;
    const all = (documents ?? []).flatMap(({ findings }) => findings);
    const finding = all.find((one) => one.id === id) ?? all.find(({ anchor, severity }) => anchor && key === keyOf(severity, anchor));
    if (finding) onClick(finding.id);
  }), [host, documents, onClick]);
  useEffect(() => {
    if (!host.annotate) return;
    const squiggles = (documents ?? []).flatMap(({ findings }) => findings.flatMap(({ id, severity, anchor, dismissed }) =>
      anchor?.story === "body" && !dismissed && severities.has(severity) && anchor.end > anchor.start
        ? [{ id, severity, paragraph: anchor.paragraph, start: anchor.start, end: anchor.end, text: anchor.text }] : []));
    const wanted = JSON.stringify(squiggles.map((one) => keyOf(one.severity, one)));
    if (wanted === shown.current) return;
    shown.current = wanted;
    given.current = squiggles.map((one) => ({ id: one.id, key: keyOf(one.severity, one) }));
    host.annotate(squiggles).catch(() => undefined);
  }, [host, documents, severities]);
}
const keyOf = (severity: string, { paragraph, start, text }: { readonly paragraph: number; readonly start: number; readonly text: string }): string => JSON.stringify([severity, paragraph, start, text]);
