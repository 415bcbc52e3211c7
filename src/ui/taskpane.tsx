import { startTransition } from "react";
import "./page.css";
import { nextTurn } from "../hosts/browser/next-turn";
import { today } from "./opened-file";
import { connectPane } from "./pane/connect";
import { openPane } from "./pane/open-pane";
import type { PaneTab } from "./pane/pane";
import { startEngine } from "./start-engine";
import { sentenceOf } from "./trouble";

/**
 * The screen's scripts, run piece by piece while Word is waited for: in one piece they hold the page longer than a reader
 * should notice. They are all in the first file; only the running is spread.
 */
async function loadScreen() {
  const { createRoot } = await import(/* webpackMode: "eager" */ "react-dom/client");
  await nextTurn();
  await import(/* webpackMode: "eager" */ "./findings/findings-panel");
  await nextTurn();
  const { Pane } = await import(/* webpackMode: "eager" */ "./pane/pane");
  await nextTurn();
  return { createRoot, Pane };
}

/** The pane's entry: the engine in its worker, the document that is open in Word, and the screen over both. */
async function start(root: HTMLElement): Promise<void> {
  const address = new URLSearchParams(location.search);
  const asked = address.get("tab");
  const tab: PaneTab = asked === "draft" || asked === "release" ? asked : "check";
  try {
    const engine = startEngine();
    const [host, { createRoot, Pane }] = await Promise.all([connectPane(engine), loadScreen()]);
    const pane = openPane({ host, engine, on: today() });
    // A transition is drawn in slices, so that the page stays awake; what is drawn first is no exception.
    startTransition(() => { createRoot(root).render(<Pane pane={pane} start={tab} fixes={address.get("do") === "fix"} />); });
    document.documentElement.className = "runs";
  } catch (error) {
    const { vi, en } = sentenceOf(error);
    document.documentElement.className = "cannot";
    const why = document.getElementById("why");
    if (why) why.textContent = `${vi} ${en}`;
  }
}

// Where this script came to run although the page has said that it cannot, the page's sentence stands.
const root = document.documentElement.className === "cannot" ? null : document.getElementById("root");
if (root) void start(root);
