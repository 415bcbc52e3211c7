import type { DocumentHost } from "../../engine/host";
import type { WordHost } from "../../hosts/word";
import { download } from "../../hosts/browser/download";
import type { Language } from "../strings";
import { paneWords } from "./pane-words";

/** Whatever holds the document that the pane is beside. What only Word can do is asked for where it is there. */
export type PaneHost = DocumentHost & Partial<Pick<WordHost, "abilities" | "annotate" | "diagnostics" | "insertTemplate" | "isEmpty" | "onSquiggle" | "openDocument" | "openMendedCopy" | "troubled">>;

type Delivery = Awaited<ReturnType<WordHost["openDocument"]>>;

/** Says how a file reached the reader, and hands it over where Word would not open it. */
export function deliver(delivery: Delivery, language: Language): string {
  const t = paneWords[language];
  switch (delivery.is) {
    case "opened": return t.opened;
    case "failed": return delivery.why[language];
    case "download":
      download(delivery.docx, delivery.name);
      return t.downloaded(delivery.name);
  }
}
