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
  const list = state.remarks?.list ?? [];
  // What asks for an answer stands first.
  const inOrder = [...list].sort((a, b) => Number(a.explained) - Number(b.explained));
  const open = list.filter(({ explained }) => !explained).length;
  return (
    <section className={styles.form} aria-label={t.title}>
      <Text as="h2" weight="semibold" className={styles.heading}>{t.title}</Text>
      <Text size={200} className={styles.quiet}>{t.about}</Text>
      <Field label={t.series}>
        <Select className={styles.narrow} value={state.remarks?.series ?? ""} lang="vi" onChange={(_, { value }) => { if (value !== "") void desk.review(value); }}>
          <option value="">…</option>{state.series.map((series) => <option key={series.id} value={series.id}>{nameOf(series)}</option>)}
        </Select>
      </Field>
      {state.remarks === null ? null : list.length === 0 ? <Text role="status">{t.fine}</Text> : (
        <>
          <Text role="status" weight="semibold" data-testid="review-counts">{t.counts(open, list.length - open)}</Text>
          <ul className={styles.list}>{inOrder.map((remark, index) => (
            <li key={index} className={styles.row}><Text className={styles.grow} lang="vi">{remark.says}</Text><Badge appearance="tint" color={remark.explained ? "subtle" : "warning"}>{remark.explained ? t.explained : t.open}</Badge></li>
          ))}</ul>
        </>
      )}
    </section>
  );
};
