import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "10px", padding: "10px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0 },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "flex-start", "& > *": { flexGrow: 1, flexBasis: "140px", minWidth: 0 } },
  card: { display: "flex", flexDirection: "column", gap: "6px", padding: "8px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
});

/** A group of entries with its heading. */
export const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const styles = useStyles();
  const id = useId();
  return <section className={styles.section} aria-labelledby={id}><Text as="h3" size={300} weight="semibold" id={id} className={styles.heading}>{title}</Text>{children}</section>;
};
/** Entries beside each other where there is room. */
export const Row = ({ children }: { readonly children: ReactNode }) => <div className={useStyles().row}>{children}</div>;
/** One of several: a signer, a group. */
export const Card = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => <div role="group" aria-label={label} className={useStyles().card}>{children}</div>;
