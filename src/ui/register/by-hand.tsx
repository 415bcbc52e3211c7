import { Button, Field, Input, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useState } from "react";
import { readTypedNumber } from "../../register/serial";
import { writeSerial } from "../../register/series";
import type { Day } from "../../standard/editions";
import { DayField } from "../day-field";
import type { AboutDocument, NumberTarget } from "./number-target";
import { useRegisterStyles } from "./styles";
import { useWords } from "./words";

/** While the register is away: a number that somebody gave on paper, written into the document all the same. */
export const ByHand = ({ target, about, onPut }: { readonly target: NumberTarget; readonly about: AboutDocument | null; onPut(): void }) => {
  const styles = useRegisterStyles();
  const t = useWords().byHand;
  const [number, setNumber] = useState("");
  const [day, setDay] = useState<Day | "">("");
  const [said, setSaid] = useState<{ readonly done: boolean; readonly text: string } | null>(null);
  const typed = readTypedNumber(number);
  const write = async (): Promise<void> => {
    const put = await target.put({ serial: typed ? writeSerial(typed.serial, typed.suffix) : "", symbol: typed?.symbol ?? "", day });
    setSaid(put.done ? { done: true, text: t.written } : { done: false, text: put.why });
    if (put.done) onPut();
  };
  return (
    <form className={styles.form} aria-label={t.title} onSubmit={(event) => { event.preventDefault(); void write(); }}>
      <Text as="h2" weight="semibold" className={styles.heading}>{t.title}</Text>
      {about ? <Text size={200} className={styles.quiet} lang="vi">{about.title}</Text> : null}
      <Field label={t.number} {...(number.trim() !== "" && !typed ? { validationState: "error" as const, validationMessage: t.wrong } : {})}>
        <Input className={styles.narrow} value={number} lang="vi" autoComplete="off" onChange={(_, { value }) => { setNumber(value); }} />
      </Field>
      <DayField label={t.day} value={day} onDay={setDay} />
      <Button type="submit" disabled={(!typed && number.trim() !== "") || (!typed && day === "")} data-testid="write-by-hand">{t.write}</Button>
      {said ? <MessageBar intent={said.done ? "success" : "warning"} layout="multiline"><MessageBarBody data-testid="written">{said.text}</MessageBarBody></MessageBar> : null}
    </form>
  );
};
