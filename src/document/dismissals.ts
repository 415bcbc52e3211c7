import type { WordFile } from "../ooxml/model";
import { isElement, parseXml, type XmlElement } from "../ooxml/xml";
import type { Edit } from "./edits";

/** What a finding is known by after the document was edited: no places, and no text that could outlive its deletion. */
export interface FindingMark {
  readonly rule: string;
  readonly component: string;
  /** Fingerprints: of the words that were pointed at, of what was said of them, of the paragraph around. */
  readonly text: string;
  readonly saw: string;
  readonly around: string;
}

/** A finding that somebody answers for leaving as it is. */
export interface Dismissal extends FindingMark {
  readonly reason: string;
  /** A role or initials, as the person chose to sign. */
  readonly by: string;
  /** YYYY-MM-DD. */
  readonly on: string;
}

/** The custom XML part that carries dismissals with the document. */
export const dismissalsNamespace = "urn:the-thuc:dismissals";

const marks = ["rule", "component", "text", "saw", "around"] as const;
const signed = ["by", "on"] as const;

/** What was set aside in this file. A damaged part counts as none: then every finding is shown. */
export function dismissalsIn(file: Pick<WordFile, "customXml">): readonly Dismissal[] {
  return file.customXml.filter(({ namespace }) => namespace === dismissalsNamespace).flatMap(({ xml }) => readDismissals(xml));
}

export function readDismissals(xml: string): readonly Dismissal[] {
  let root: XmlElement;
  try {
    root = parseXml(xml);
  } catch {
    return [];
  }
  return root.children.filter(isElement).flatMap((element): Dismissal[] => {
    if (element.name !== "dismissal") return [];
    const values = [...marks, ...signed].map((name) => element.attributes[name]);
    const reason = element.attributes["reason"]?.trim() ?? "";
    if (reason === "" || values.some((value) => value === undefined || value === "")) return [];
    const [rule = "", component = "", text = "", saw = "", around = "", by = "", on = ""] = values;
    return [{ rule, component, text, saw, around, by, on, reason }];
  });
}

/** Puts these dismissals in place of those that the document carries. */
export function keepDismissals(dismissals: readonly Dismissal[]): Edit {
  const items = dismissals.map((one) => `<dismissal${[...marks, ...signed, "reason" as const].map((name) => ` ${name}="${escaped(one[name])}"`).join("")}/>`);
  return { do: "customXmlPart", namespace: dismissalsNamespace, xml: `<dismissals xmlns="${dismissalsNamespace}">${items.join("")}</dismissals>` };
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "\n": "&#10;", "\t": "&#9;", "\r": "&#13;" };
/** What XML cannot hold at all is left out. */
const escaped = (text: string): string =>
  text.replace(/[\p{Cs}\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, "").replace(/[&<>"\n\t\r]/gu, (character) => entities[character] ?? "");
