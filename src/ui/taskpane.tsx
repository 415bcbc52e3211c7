import { createRoot } from "react-dom/client";
import "./page.css";
import { today } from "./opened-file";
import { connectPane } from "./pane/connect";
import { openPane } from "./pane/open-pane";
import { Pane, type PaneTab } from "./pane/pane";
import { startEngine } from "./start-engine";
import { sentenceOf } from "./trouble";

/** The pane's entry: the engine in its worker, the document that is open in Word, and the screen over both. */
async function start(root: HTMLElement): Promise<void> {
  const address = new URLSearchParams(location.search);
  const asked = address.get("tab");
  const tab: PaneTab = asked === "draft" || asked === "release" ? asked : "check";
  try {
    const engine = startEngine();
    const host = await connectPane(engine);
    createRoot(root).render(<Pane pane={openPane({ host, engine, on: today() })} start={tab} fixes={address.get("do") === "fix"} />);
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
