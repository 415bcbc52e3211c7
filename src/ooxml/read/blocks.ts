import type { Container } from "../model";
import { isElement, type XmlElement } from "../xml";
import { readParagraph } from "./paragraph";
import { readTable } from "./table";
import { childOf, chosenOf, hasOn, valueOf } from "./tree";
import { inside, type Walk } from "./walk";

/** Everything that may stand where paragraphs stand: in the body, a cell, a text box, a note, a header. */
export function readBlock(walk: Walk, element: XmlElement): void {
  switch (element.name) {
    case "w:p": readParagraph(walk, element); break;
    case "w:tbl": readTable(walk, element); break;
    case "w:sectPr": walk.breaks.push({ after: walk.paragraphs.length, sectPr: element }); break;
    case "w:sdt":
      inside(walk, { containers: [...walk.containers, contentControlOf(element)] }, () => readBlocks(walk, childOf(element, "w:sdtContent")));
      break;
    case "mc:AlternateContent": readBlocks(walk, chosenOf(element)); break;
    case "w:ins": case "w:del": case "w:moveFrom": case "w:moveTo":
      inside(walk, { pending: true }, () => readBlocks(walk, element));
      break;
    default: readBlocks(walk, element);
  }
}

export function readBlocks(walk: Walk, parent: XmlElement | null): void {
  for (const node of parent?.children ?? []) {
    if (isElement(node)) readBlock(walk, node);
  }
}

export function contentControlOf(sdt: XmlElement): Container {
  const properties = childOf(sdt, "w:sdtPr");
  const lock = valueOf(properties, "w:lock");
  return {
    in: "contentControl", id: valueOf(properties, "w:id"), tag: valueOf(properties, "w:tag"), alias: valueOf(properties, "w:alias"),
    contentLocked: lock === "contentLocked" || lock === "sdtContentLocked",
    placeholder: hasOn(properties, "w:showingPlcHdr"),
  };
}
