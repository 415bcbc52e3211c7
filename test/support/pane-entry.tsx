import { createRoot } from "react-dom/client";
import type { Sentence } from "../../src/engine/sentence";
import { createBrowserHost } from "../../src/hosts/browser/browser-host";
import type { WordHost } from "../../src/hosts/word";
import { openPane } from "../../src/ui/pane/open-pane";
import type { PaneHost } from "../../src/ui/pane/pane-host";
import { Pane, type PaneTab } from "../../src/ui/pane/pane";
import { startEngine } from "../../src/ui/start-engine";
import "../../src/ui/page.css";

/** What a test hands over before the page's scripts run: the document, and what the host beside it says of itself. */
interface Given {
  readonly docx: string;
  readonly on: string;
  readonly tab?: PaneTab;
  readonly abilities?: ReturnType<WordHost["abilities"]>;
  readonly trouble?: Sentence;
  readonly slow?: number;
}
declare global {
  interface Window { given?: Given; pane?: { input(): string; revealed: string[]; type(paragraph: number, found: string, wanted: string): Promise<void> } }
}

/** The pane over a document held in the page: what surrounds it is the product's own. */
const root = document.getElementById("root");
const { given } = window;
if (root && given) {
  const engine = startEngine();
  const revealed: string[] = [];
  const bytes = Uint8Array.from(atob(given.docx), (letter) => letter.charCodeAt(0));
  const held = createBrowserHost({ bytes, name: "Nghị quyết mẫu.docx", engine, reveal: async (at) => { revealed.push(at.text); return "shown"; } });
  const late = async <T,>(work: () => Promise<T>): Promise<T> => {
    if (given.slow !== undefined) await new Promise((done) => { setTimeout(done, given.slow); });
    return work();
  };
  const { abilities, trouble } = given;
  const host: PaneHost = {
    ...held,
    read: () => late(held.read),
    ...(abilities ? {
      abilities: () => abilities,
      diagnostics: () => ({
        platform: "PC", version: "16.0.14332", sets: { "WordApi 1.3": true, "WordApi 1.4": false }, probes: { annotate: "untried" as const }, abilities,
        reads: { count: 3, last: 140, by: "getOoxml" as const }, roundTrips: 12, period: 4000, troubles: ["GeneralException"],
      }),
    } : {}),
    ...(trouble ? { troubled: (told: (why: Sentence | null) => void) => { told(trouble); return () => {}; } } : {}),
  };
  window.pane = {
    input: () => btoa(Array.from(held.input() as Uint8Array, (byte) => String.fromCharCode(byte)).join("")),
    revealed,
    async type(paragraph, found, wanted) {
      await held.apply([{ do: "replaceText", at: { story: "body", paragraph, start: 0, end: found.length, text: found }, with: wanted }], "gõ");
    },
  };
  createRoot(root).render(<Pane pane={openPane({ host, engine, on: given.on })} start={given.tab ?? "check"} />);
  document.documentElement.className = "runs";
}
