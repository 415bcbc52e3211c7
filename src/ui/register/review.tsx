import { Badge, Field, Select, Text } from "@fluentui/react-components";
import { typeName } from "../../register/columns";
import type { DocumentType } from "../../standard/vocabulary";
import type { DeskState, RegisterDesk } from "./register-desk";
import { useRegisterStyles } from "./styles";
import { useWords } from "./words";

/** Gaps, duplicates and dates that run back in one series, each with what is known of it. */
export const Review = ({ desk, state }: { readonly desk: RegisterDesk; readonly state: DeskState }) => {
  const styles = useRegisterStyles();
  const t = useWords().review;
  const nameOf = (series: DeskState["series"][number]): string => {
    const issuer = state.offices.issuers.find(({ id }) => id === series.issuer)?.name ?? "";
    const period = state.offices.periods.find(({ id }) => id === series.period)?.name ?? "";
    const run = series.run === "copies" ? t.copies : series.run === "congress" ? t.congress : typeName(series.run as DocumentType);
    return `${issuer}, ${run}, ${period}`;
  };
  return (
    <section className={styles.form} aria-label={t.title}>
      <Text as="h2" weight="semibold" className={styles.heading}>{t.title}</Text>
      <Field label={t.series}>
        <Select value={state.remarks?.series ?? ""} onChange={(_, { value }) => { if (value !== "") void desk.review(value); }}>
          <option value="">…</option>{state.series.map((series) => <option key={series.id} value={series.id}>{nameOf(series)}</option>)}
        </Select>
      </Field>
      {state.remarks === null ? null : state.remarks.list.length === 0 ? <Text>{t.fine}</Text> : (
        <ul className={styles.list}>{state.remarks.list.map((remark, index) => (
          <li key={index} className={styles.row}><Text className={styles.grow}>{remark.says}</Text><Badge appearance="tint" color={remark.explained ? "subtle" : "warning"}>{remark.explained ? t.explained : t.open}</Badge></li>
        ))}</ul>
      )}
    </section>
  );
};
