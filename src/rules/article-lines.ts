import type { Paragraph, PartyDocument } from "../document/document";

const outside = ["part", "chapter", "section", "title", "sectionTitle", "formula"];

/** The lines below each article's heading, in their order: where khoản and điểm are, however they are marked. */
export function articleLines(document: PartyDocument): readonly { readonly paragraph: Paragraph; readonly role: string }[] {
  const found: { paragraph: Paragraph; role: string }[] = [];
  let inside = false;
  for (const [paragraph, role] of document.roles) {
    if (role === "article") inside = true;
    else if (outside.includes(role)) inside = false;
    else if (inside && ["body", "clause", "point"].includes(role) && !paragraph.label) found.push({ paragraph, role });
  }
  return found;
}
