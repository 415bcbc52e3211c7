// expect: is not assignable to type 'never'
import { defineTemplate } from "../../../src/templates/template";

/** A text with a blank for which the template has no field. */
export default defineTemplate({
  id: "decision", documentType: "decision", issuerKind: "provincialCommittee", title: "Quyết định", follows: ["hd05/II.I.5.1.1"],
  fields: { subject: { kind: "text", label: "Trích yếu", longest: 300, example: "khen thưởng" } },
  blocks: [{ is: "subject", text: "{subjekt}" }],
});
