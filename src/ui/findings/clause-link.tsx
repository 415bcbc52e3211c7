import { Link, makeStyles, Popover, PopoverSurface, PopoverTrigger, Text, tokens } from "@fluentui/react-components";
import type { Clause } from "../../engine/shown";
import { useStrings } from "../language";

const useStyles = makeStyles({
  link: { fontSize: tokens.fontSizeBase200, textAlign: "left", lineHeight: tokens.lineHeightBase200 },
  surface: { maxWidth: "340px", display: "flex", flexDirection: "column", gap: "6px" },
});

/** A clause as it is cited; it opens what it asks, in our own words. */
export const ClauseLink = ({ clause, focusable = true }: { readonly clause: Clause; readonly focusable?: boolean }) => {
  const styles = useStyles();
  const t = useStrings();
  return (
    <Popover withArrow trapFocus size="small">
      <PopoverTrigger disableButtonEnhancement>
        <Link as="button" className={styles.link} lang="vi" tabIndex={focusable ? 0 : -1}>{clause.citation}</Link>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={clause.citation} tabIndex={0}>
        <Text weight="semibold" size={200} lang="vi">{clause.citation}</Text>
        <Text size={200} style={{ color: tokens.colorNeutralForeground3 }}>{t.clauseAsks}</Text>
        <Text lang="vi">{clause.says || t.noClause}</Text>
      </PopoverSurface>
    </Popover>
  );
};
