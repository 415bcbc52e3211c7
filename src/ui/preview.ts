import { renderAsync } from "docx-preview";
import "./preview.css";
import type { FromFrame, MarkedPlace, ShownPlace, ToFrame } from "./preview-messages";
import { paragraphFor, placeOf, rangeFor } from "./preview-place";

// Draws a document in a frame of its own, of no origin, that may reach nothing: whatever a hostile file does to the viewer
// stays in here. It knows nothing but the bytes it is given and the places it is asked for.

const root = document.getElementById("root") ?? document.body;
// The address of this page is the only thing the frame may believe: its own origin is opaque.
const trusted = new URL(location.href).origin;
const say = (message: FromFrame): void => { parent.postMessage(message, trusted); };

const options = {
  inWrapper: true, ignoreLastRenderedPageBreak: false, renderHeaders: true, renderFooters: true, renderFootnotes: true, renderEndnotes: true,
  useBase64URL: true, renderAltChunks: false, renderComments: false, renderChanges: false, experimental: true, debug: false,
};

let marked: readonly MarkedPlace[] = [];
let here: ShownPlace | null = null;
let drawing = 0;

async function draw({ id, docx, label, keepPlace }: Extract<ToFrame, { do: "draw" }>): Promise<void> {
  drawing = id;
  const scroll = keepPlace ? scrollY : 0;
  const body = document.createElement("div");
  const styles = document.createElement("div");
  let failed = false;
  try {
    await renderAsync(new Blob([docx as Uint8Array<ArrayBuffer>]), body, styles, options);
  } catch {
    failed = true;
  }
  if (drawing !== id) return;
  // A link of the document leads nowhere from here.
  for (const link of body.querySelectorAll("a[href]")) link.removeAttribute("href");
  root.replaceChildren(styles, body);
  root.setAttribute("aria-label", label);
  here = null;
  fit();
  paint();
  scrollTo({ top: scroll, behavior: "instant" });
  say({ is: "drawn", id, failed });
}

/** Pages wider than the frame are made smaller, never larger. */
function fit(): void {
  const wrapper = root.querySelector<HTMLElement>(".docx-wrapper");
  if (!wrapper) return;
  wrapper.style.setProperty("zoom", "1");
  const widest = Math.max(...[...wrapper.querySelectorAll<HTMLElement>("section.docx")].map((page) => page.offsetWidth), 1);
  wrapper.style.setProperty("zoom", String(Math.min(1, document.documentElement.clientWidth / (widest + 32))));
}

/** Marks are drawn by the browser beside the text: the drawing itself is not touched. */
function paint(): void {
  const registry = (CSS as { highlights?: HighlightRegistry }).highlights;
  for (const old of root.querySelectorAll("[data-finding]")) old.removeAttribute("data-finding");
  for (const old of root.querySelectorAll(".here")) old.classList.remove("here");
  registry?.clear();
  const ranges: Record<MarkedPlace["severity"] | "here", Range[]> = { error: [], warning: [], hint: [], here: [] };
  for (const place of marked) {
    const paragraph = paragraphFor(root, place);
    if (!paragraph) continue;
    paragraph.setAttribute("data-finding", place.id);
    const range = isWhole(paragraph, place) ? null : rangeFor(paragraph, place);
    if (range) ranges[place.severity].push(range);
  }
  const target = here && paragraphFor(root, here);
  if (here && target) {
    target.classList.add("here");
    const range = isWhole(target, here) ? null : rangeFor(target, here);
    if (range) ranges.here.push(range);
  }
  if (!registry) return;
  for (const [name, list] of Object.entries(ranges)) {
    const highlight = new Highlight(...list);
    if (name === "here") highlight.priority = 1;
    registry.set(name, highlight);
  }
}
/** A mark under every letter of a paragraph says nothing: then the frame around it does. */
const isWhole = (paragraph: Element, place: ShownPlace): boolean =>
  place.text.replace(/\s+/gu, "").length > 60 && place.text.replace(/\s+/gu, "").length >= 0.9 * (paragraph.textContent ?? "").replace(/\s+/gu, "").length;

function reveal({ id, place }: Extract<ToFrame, { do: "reveal" }>): void {
  here = place;
  const paragraph = paragraphFor(root, place);
  paint();
  paragraph?.scrollIntoView({ block: "center", inline: "nearest" });
  say({ is: "revealed", id, how: paragraph ? "shown" : "gone" });
}

addEventListener("message", (event: MessageEvent<ToFrame>) => {
  if (event.source !== parent || event.origin !== trusted) return;
  const message = event.data;
  switch (message.do) {
    case "draw": void draw(message); break;
    case "mark": marked = message.places; paint(); break;
    case "reveal": reveal(message); break;
    case "look": document.documentElement.classList.toggle("is-dark", message.dark); break;
  }
});
addEventListener("resize", fit);
addEventListener("click", (event) => {
  event.preventDefault();
  const place = event.target instanceof Element ? placeOf(event.target) : null;
  if (place) say({ is: "clicked", ...place });
});
addEventListener("dragover", (event) => { event.preventDefault(); say({ is: "dragged" }); });
addEventListener("drop", (event) => {
  event.preventDefault();
  say({ is: "dropped", files: [...event.dataTransfer?.files ?? []] });
});
addEventListener("keydown", (event) => {
  const control = event.ctrlKey || event.metaKey;
  if (event.key !== "F8" && !(control && ["z", "y", "o", "s"].includes(event.key.toLowerCase()))) return;
  event.preventDefault();
  say({ is: "key", key: event.key, shift: event.shiftKey, control });
});
// The document can be scrolled by keys alone.
root.tabIndex = 0;
root.setAttribute("role", "document");
say({ is: "ready" });
