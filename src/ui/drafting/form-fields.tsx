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
            key={name} name={name} field={name === "signing" ? asPrinted(field, form, value) : field} value={value} written={field.kind === "date" && typeof value === "string" ? asWritten(value, placeAndDate) : null}
            groups={name === "recipients" ? form.office.recipientGroups : []} onRefill={isFilled && values[name] !== undefined ? () => { store.refill(name); } : null}
            problem={problem ? { message: problem.message, clause: problem.provision ? clauses[problem.provision] ?? null : null } : null}
            onChange={(typed) => { store.change(name, typed); }} onTouch={() => { store.touch(name); }}
          />
        );
      })}
    </>
  );
};

/** A way of signing is chosen by what the page prints; what it is for stands below. */
function asPrinted(field: Field, { options }: Form, chosen: unknown): Field {
  const says = options.find(({ id }) => id === chosen)?.label;
  return field.kind === "choice" ? { ...field, options: signingLabels(options), ...(says === undefined ? {} : { hint: says }) } : field;
}
