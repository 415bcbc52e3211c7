import { useEffect, useRef } from "react";
import type { CheckState } from "../findings/check-store";
import type { PaneHost } from "./pane-host";

/**
 * Underlines what is listed in the text itself. Whether this Word can is found out by the first try; one that fails is not asked
 * again, and nothing is asked while the same stretches stay underlined. The list is the main surface.
 */
export function useSquiggles(host: PaneHost, { documents, severities }: Pick<CheckState, "documents" | "severities">): void {
  const shown = useRef("[]");
  useEffect(() => {
    if (!host.annotate) return;
    const squiggles = (documents ?? []).flatMap(({ findings }) => findings.flatMap(({ id, severity, anchor, dismissed }) =>
      anchor?.story === "body" && !dismissed && severities.has(severity) && anchor.end > anchor.start
        ? [{ id, severity, paragraph: anchor.paragraph, start: anchor.start, end: anchor.end, text: anchor.text }] : []));
    const wanted = JSON.stringify(squiggles.map(({ severity, paragraph, start, text }) => [severity, paragraph, start, text]));
    if (wanted === shown.current) return;
    shown.current = wanted;
    host.annotate(squiggles).catch(() => undefined);
  }, [host, documents, severities]);
}
