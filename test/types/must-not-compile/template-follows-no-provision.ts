// expect: '"hd05/II.I.5.9.9"' is not assignable to type
import { defineTemplate } from "../../../src/templates/template";

/** A clause that the standard does not have. */
export default defineTemplate({
  id: "decision", documentType: "decision", issuerKind: "provincialCommittee", title: "Quyết định", follows: ["hd05/II.I.5.9.9"],
  fields: { subject: { kind: "text", label: "Trích yếu", longest: 300, example: "khen thưởng" } },
  blocks: [{ is: "subject", text: "{subject}" }],
});
