import { createRoot } from "react-dom/client";
import { App } from "./app";
import "./page.css";
import { startEngine } from "./start-engine";
import { strings } from "./strings";

/** The page's entry: the engine in its worker, the screen over it. */
const root = document.getElementById("root");
if (root) {
  try {
    createRoot(root).render(<App engine={startEngine()} />);
  } catch {
    root.textContent = strings.vi.broken;
  }
}
