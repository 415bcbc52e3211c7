import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Day } from "../standard/editions";
import { dayTyped, shownDay } from "./drafting/written-day";
import { useLanguage } from "./language";

const words = {
  vi: { hint: "ngày/tháng/năm, ví dụ 03/02/2026", wrong: "Không có ngày này; ghi ngày/tháng/năm, ví dụ 03/02/2026." },
  en: { hint: "day/month/year, such as 03/02/2026", wrong: "There is no such day; write day/month/year, such as 03/02/2026." },
};

export interface DayFieldProps {
  readonly label: string;
  readonly value: Day | "";
  readonly required?: boolean;
  /** Without the line that says how to write it, where several stand together. */
  readonly quiet?: boolean;
  /** An empty day where nothing, or nothing that is a day, was typed. */
  onDay(day: Day | ""): void;
}

/** A day as it is written here: the browser's own field would follow the language of the browser, 06/03 for the third of June. */
export const DayField = ({ label, value, required = false, quiet = false, onDay }: DayFieldProps) => {
  const t = words[useLanguage()];
  const [text, setText] = useState(shownDay(value));
  const [was, setWas] = useState(value);
  // Changed from outside: by a document that was read, or when the form is cleared.
  if (was !== value) {
    setWas(value);
    if ((dayTyped(text) ?? "") !== value) setText(shownDay(value));
  }
  const isWrong = text.trim() !== "" && dayTyped(text) === null;
  const [left, setLeft] = useState(false);
  return (
    <Field label={label} required={required} {...(quiet ? {} : { hint: t.hint })} {...(isWrong && left ? { validationState: "error" as const, validationMessage: t.wrong } : {})}>
      <Input
        value={text} inputMode="numeric" autoComplete="off" maxLength={10} style={{ minWidth: 0 }}
        onChange={(_, { value: typed }) => {
          const day = dayTyped(typed) ?? "";
          setText(typed);
          setWas(day);
          setLeft(false);
          onDay(day);
        }}
        onBlur={() => { setLeft(true); }}
      />
    </Field>
  );
};
