import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { writeDay } from "../../../register/terms";
import { useRegisterStyles } from "../styles";
import { useWords } from "../words";
import type { OfficeViewProps } from "./office-view";
import { TermForm } from "./term-form";

/** Terms and congresses: a term is entered by what it is counted from, and the days follow; what was mistyped is changed. */
export const Terms = ({ desk, state }: OfficeViewProps) => {
  const styles = useRegisterStyles();
  const t = useWords().office;
  const { issuers, periods } = state.offices;
  const committees = issuers.filter(({ kind }) => kind === "committee");
  const [changing, setChanging] = useState("");
  return (
    <section className={styles.form} aria-label={t.terms}>
      <Text as="h2" weight="semibold" className={styles.heading}>{t.terms}</Text>
      <ul className={styles.list}>{periods.map((period) => (
        <li key={period.id} className={styles.entry} data-period={period.name}>
          <div className={styles.row}>
            <Text className={styles.grow} lang="vi">{period.name}{committees.length < 2 ? "" : `, ${committees.find(({ id }) => id === period.committee)?.name ?? ""}`}</Text>
            <Button size="small" appearance="subtle" aria-expanded={changing === period.id} onClick={() => { setChanging(changing === period.id ? "" : period.id); }}>{t.change}</Button>
          </div>
          <Text size={200} className={styles.quiet}>{t.days(writeDay(period.startsOn), period.endsOn === null ? "" : writeDay(period.endsOn))}</Text>
          {changing === period.id ? <TermForm desk={desk} committees={committees} of={period} onDone={() => { setChanging(""); }} /> : null}
        </li>
      ))}</ul>
      <TermForm desk={desk} committees={committees} />
    </section>
  );
};
