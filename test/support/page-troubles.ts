import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
/** Fluent's own focus guards hand the focus on the moment they get it; axe takes them for places where it can stay. */
const guards = "[data-tabster-dummy]";
/** What axe has against the page as it stands; `without` names checks that do not fit what is shown. */
export async function troublesOf(page: Page, ...without: readonly string[]): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async ([guard, off]) => {
    const { violations } = await (window as unknown as { axe: { run(what: object, how: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run({ exclude: [[guard]] }, { rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])) });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" / ")}`);
  }, [guards, without] as const);
}
