// expect: Type '"articles"' is not assignable to type '"subject"'
import { defineTemplate } from "../../../src/templates/template";

/** A block that lists a field which the template does not have. */
export default defineTemplate({
  id: "decision", documentType: "decision", issuerKind: "provincialCommittee", title: "Quyết định", follows: ["hd05/II.I.5.1.1"],
  fields: { subject: { kind: "text", label: "Trích yếu", longest: 300, example: "khen thưởng" } },
  blocks: [{ is: "subject", text: "{subject}" }, { is: "article", each: "articles" }],
});
