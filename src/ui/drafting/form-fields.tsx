import { applies, type Form } from "../../drafting/index";
import { standardFor } from "../../standard/index";
import type { Field } from "../../templates/field";
import type { DraftStore } from "./draft-store";
import { FieldInput } from "./field-input";
import { textOf, valueOf } from "./form-values";
import { signingLabels } from "./signing-labels";
import { asWritten } from "./written-day";

/** The fields that this document needs, in the order of the page; those that hang on another answer come and go with it. */
export const FormFields = ({ store, form }: { readonly store: DraftStore; readonly form: Form }) => {
  const { values, problems, touched, clauses } = store.get();
  const { placeAndDate } = standardFor(form.edition, "qd399").tables;
  const answer = (name: string): string | null => textOf(form, values, name);
  return (
    <>
      {Object.entries(form.fields).filter(([, field]) => applies(field, answer)).map(([name, field]) => {
        const problem = touched.has(name) ? problems.find((each) => each.field === name) : undefined;
        const value = valueOf(form, values, name);
        const isFilled = field.filled !== undefined || name === "signer";
        return (
          <FieldInput
            key={name} name={name} field={name === "signing" ? asPrinted(form, value) ?? field : field} value={value}
            written={field.kind === "date" && typeof value === "string" ? asWritten(value, placeAndDate) : null}
            groups={name === "recipients" ? form.office.recipientGroups : none} canRefill={isFilled && values[name] !== undefined}
            problem={problem?.message ?? null} clause={problem?.provision === undefined ? null : clauses[problem.provision] ?? null}
            onChange={store.change} onTouch={store.touch} onRefill={store.refill}
          />
        );
      })}
    </>
  );
};

const none: readonly never[] = [];

/** A way of signing is chosen by what the page prints; what it is for stands below. */
function asPrinted({ fields: { signing }, options }: Form, chosen: unknown): Field | null {
  const says = options.find(({ id }) => id === chosen)?.label;
  return signing?.kind === "choice" ? { ...signing, options: signingLabels(options), ...(says === undefined ? {} : { hint: says }) } : null;
}
