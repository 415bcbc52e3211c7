import type { DraftStore } from "../drafting/draft-store";
import { textOf } from "../drafting/form-values";
import { dayTyped, shownDay } from "../drafting/written-day";
import { columnLimits } from "../../register/model";
import { readTypedNumber } from "../../register/serial";
import type { NumberTarget } from "./number-target";

/** The form of a draft: number and day go into its fields, and so into every place of the document that shows them. */
export function formTarget(drafts: DraftStore): NumberTarget {
  return {
    is: "form",
    about() {
      const { form, template, values } = drafts.get();
      if (!form || !template) return Promise.resolve(null);
      const field = (name: string): string => textOf(form, values, name)?.trim() ?? "";
      const symbol = form.office.symbol;
      const typed = readTypedNumber(field("serial"));
      return Promise.resolve({
        title: template.title, documentType: template.documentType, issuerSymbols: symbol, issuerName: form.office.name.join(" "),
        // The form has no symbol of its own: which entry it is, is found by number and issuer.
        number: typed ? { serial: typed.serial, suffix: typed.suffix, symbol: "" } : null,
        issueDate: dayTyped(field("issueDate")), subject: field("subject").replace(/\s+/gu, " ").slice(0, columnLimits.subject), signer: field("signer").slice(0, columnLimits.signer),
        recipients: field("recipients").split(/\r?\n/u).map((each) => each.trim()).filter(Boolean).join("; ").slice(0, columnLimits.recipients), secrecy: "none" as const, urgency: "none" as const,
      });
    },
    put({ serial, day }) {
      const { form } = drafts.get();
      if (!form) return Promise.resolve({ done: false, why: "Chưa chọn mẫu văn bản nào." });
      if (serial !== "" && !("serial" in form.fields)) return Promise.resolve({ done: false, why: "Mẫu này không có số văn bản." });
      if (serial !== "") drafts.change("serial", serial.replace(/^0+(?=\d)/u, ""));
      if (day !== "") drafts.change("issueDate", shownDay(day));
      return Promise.resolve({ done: true });
    },
  };
}
