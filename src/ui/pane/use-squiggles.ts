import { useEffect } from "react";
import type { CheckState } from "../findings/check-store";
import type { PaneHost } from "./pane-host";

/** Underlines what is listed in the text itself, where this Word has proved that it can; the list is the main surface. */
export function useSquiggles(host: PaneHost, { documents, severities }: Pick<CheckState, "documents" | "severities">): void {
  useEffect(() => {
    if (!host.annotate || host.abilities?.().squiggles.level === "none") return;
    const squiggles = (documents ?? []).flatMap(({ findings }) => findings.flatMap(({ id, severity, anchor, dismissed }) =>
      anchor?.story === "body" && !dismissed && severities.has(severity) && anchor.end > anchor.start
        ? [{ id, severity, paragraph: anchor.paragraph, start: anchor.start, end: anchor.end, text: anchor.text }] : []));
    // A Word that fails here switches the ability off by itself.
    host.annotate(squiggles).catch(() => undefined);
  }, [host, documents, severities]);
}
