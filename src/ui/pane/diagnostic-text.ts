import { version } from "../version";
import type { LiveCheck } from "../live-check";
import type { Language } from "../strings";
import type { PaneHost } from "./pane-host";

/** Plain lines for a letter to IT: no word of the document, no name of its file. */
export function diagnosticText({ host, live, language }: { readonly host: PaneHost; readonly live: LiveCheck; readonly language: Language }): string {
  const state = live.get();
  const lines = [
    `The Thuc ${version}, ${language}`,
    `browser: ${navigator.userAgent}`,
    `pane: ${innerWidth} x ${innerHeight}, scale ${devicePixelRatio}, secure: ${isSecureContext ? "yes" : "no"}`,
    `live: ${state.is}, next look at most ${Math.round(live.period())} ms after the last`,
    ...("why" in state ? [`live says: ${state.why.en}`] : []),
  ];
  const found = host.diagnostics?.();
  if (!found) return [...lines, "host: no Word"].join("\n");
  const { reads } = found;
  return [
    ...lines,
    `word: ${found.platform}, ${found.version}`,
    `reads: ${reads.count}, last ${reads.last === null ? "none" : `${Math.round(reads.last)} ms`} by ${reads.by ?? "nothing yet"}; round trips: ${found.roundTrips}; period ${Math.round(found.period)} ms`,
    `sets: ${Object.entries(found.sets).map(([name, has]) => `${name} ${has ? "yes" : "no"}`).join(", ")}`,
    `tried: ${Object.entries(found.probes).map(([name, how]) => `${name} ${how}`).join(", ")}`,
    ...Object.entries(found.abilities).map(([name, { level, why }]) => `can ${name}: ${level}${why ? ` (${why.en})` : ""}`),
    ...found.troubles.map((trouble) => `trouble: ${trouble}`),
  ].join("\n");
}
