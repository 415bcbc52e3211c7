import { paragraphAt } from "../document/apply";
import type { Anchor } from "../document/edits";
import type { OpenedFile } from "../document/open";

/** `gone` where another text stands at the place than the one that was read. */
export function whetherThere(opened: OpenedFile, at: Anchor): "shown" | "gone" {
  const text = paragraphAt(opened, at)?.text;
  return text !== undefined && text.slice(at.start, at.end) === at.text ? "shown" : "gone";
}
