import type { ShownFinding } from "../../engine/shown";
import type { Severity } from "../../standard/vocabulary";

/** Findings of one rule that follow one another in a component: shown as one card that opens. */
export interface Cluster { readonly key: string; readonly findings: readonly ShownFinding[] }
export interface Group { readonly component: ShownFinding["component"]; readonly clusters: readonly Cluster[]; readonly count: number }

/** From how many on the same remark is folded up. */
const foldFrom = 3;

/**
 * Components in the order in which the first finding of each stands on the page; within one, the same remark made often is
 * one cluster at its first place. Only the chosen severities, and none that was set aside.
 */
export function groupFindings(findings: readonly ShownFinding[], severities: ReadonlySet<Severity>): readonly Group[] {
  const components = new Map<ShownFinding["component"], Map<string, ShownFinding[]>>();
  for (const finding of findings) {
    if (finding.dismissed || !severities.has(finding.severity)) continue;
    const rules = components.get(finding.component) ?? new Map<string, ShownFinding[]>();
    components.set(finding.component, rules);
    const same = rules.get(kindOf(finding));
    if (same) same.push(finding); else rules.set(kindOf(finding), [finding]);
  }
  return [...components].map(([component, rules]) => ({
    component,
    count: [...rules.values()].reduce((sum, same) => sum + same.length, 0),
    clusters: inPlaceOrder([...rules.values()].flatMap((same) =>
      same.length >= foldFrom ? [clusterOf(component, same)] : same.map((finding) => clusterOf(component, [finding])))),
  }));
}

const kindOf = (finding: ShownFinding): string => `${finding.rule} ${finding.severity} ${finding.outcome}`;
const clusterOf = (component: string, findings: readonly ShownFinding[]): Cluster => ({ key: `${component}/${findings[0]?.id ?? ""}`, findings });
const placeOf = ({ findings: [first] }: Cluster): number => (first?.anchor?.paragraph ?? -1) * 10_000 + (first?.anchor?.start ?? 0);
const inPlaceOrder = (clusters: readonly Cluster[]): readonly Cluster[] => [...clusters].sort((a, b) => placeOf(a) - placeOf(b));

/** The findings in the order in which the list shows them: what next and previous go by. */
export const inListOrder = (groups: readonly Group[]): readonly ShownFinding[] =>
  groups.flatMap((group) => group.clusters.flatMap((cluster) => cluster.findings));

/** What can be mended at one press. */
export const safeOnes = (findings: readonly ShownFinding[]): readonly ShownFinding[] =>
  findings.filter((finding) => finding.fix === "safe" && finding.change !== null && !finding.dismissed);
export const refusedOnes = (findings: readonly ShownFinding[]): readonly ShownFinding[] =>
  findings.filter((finding) => finding.fix === "safe" && finding.refused !== null && !finding.dismissed);
