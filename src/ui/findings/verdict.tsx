import { Button, Input, makeStyles, MessageBar, MessageBarBody, Select, Text, tokens } from "@fluentui/react-components";
import { ArrowSwap20Regular } from "@fluentui/react-icons/svg/arrow-swap";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { countBySeverity } from "../../engine/finding";
import type { ShownDocument } from "../../engine/shown";
import { formatEditions } from "../../standard/editions";
import type { FormatEdition, Severity } from "../../standard/vocabulary";
import { useLanguage, useStrings } from "../language";
import type { Strings } from "../strings";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "6px" },
  line: { display: "flex", alignItems: "center", gap: "6px" },
  reason: { color: tokens.colorNeutralForeground2, flexBasis: "180px", flexGrow: 1 },
  edition: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px", rowGap: "4px", flexWrap: "wrap" },
  why: { flexBasis: "100%" },
  select: { width: "150px", flexShrink: 0 },
});

export interface VerdictProps {
  readonly document: ShownDocument;
  readonly edition: FormatEdition | null;
  /** Why that edition was chosen. */
  readonly why: string;
  readonly disabled: boolean;
  onEdition(edition: FormatEdition | null): void;
  onWhy(why: string): void;
  onConvert(to: FormatEdition): void;
}

/** What came out, by which edition and why, and the choice of another edition. */
export const Verdict = ({ document, edition, why, disabled, onEdition, onWhy, onConvert }: VerdictProps) => {
  const styles = useStyles();
  const t = useStrings();
  const language = useLanguage();
  const isJudged = document.kind !== "notParty" && document.edition !== null && document.legacyEncoding === null;
  const counts = countBySeverity(document.findings);
  const isClean = isJudged && document.findings.length === 0;
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        {isClean && document.kind === "party" ? <CheckmarkCircle20Filled aria-hidden style={{ color: tokens.colorStatusSuccessForeground1 }} /> : null}
        <Text as="h2" size={400} weight="semibold" style={{ margin: 0 }} data-testid="verdict">{verdictWords(t, document, counts, isJudged)}</Text>
      </div>
      {document.kind !== "party" || !isJudged ? <Text lang="vi" className={styles.reason} data-testid="kind-reason">{document.reason}</Text> : null}
      {document.kind === "notParty" ? null : (
        <div className={styles.edition}>
          <Text size={200} className={styles.reason} data-testid="edition-reason" lang={language === "vi" ? "vi" : "en"}>
            {document.edition === null ? document.editionReason : t.edition.reason(titleOf(document.edition), dayWords(document.issueDate), `${document.editionReason}.`, edition !== null)}
          </Text>
          <Select size="small" className={styles.select} aria-label={t.edition.label} disabled={disabled} value={edition ?? ""} onChange={(_, { value }) => { onEdition(value === "" ? null : value as FormatEdition); }}>
            <option value="">{t.edition.auto}</option>
            {[...formatEditions].reverse().map((each) => <option key={each.id} value={each.id}>{each.shortTitle}</option>)}
          </Select>
          {edition === null ? null : <Input size="small" className={styles.why} value={why} maxLength={200} placeholder={t.editionWhy} aria-label={t.editionWhy} onChange={(_, { value }) => { onWhy(value); }} />}
        </div>
      )}
      {isJudged && document.kind === "party" && document.edition !== newest.id && document.writeBlock === null ? (
        <div><Button size="small" icon={<ArrowSwap20Regular />} disabled={disabled} data-testid="convert" onClick={() => { onConvert(newest.id); }}>{t.convert.open(newest.shortTitle)}</Button></div>
      ) : null}
      {document.writeBlock ? <MessageBar intent="warning" layout="multiline"><MessageBarBody>{t.verdict.cannotWrite[document.writeBlock]}</MessageBarBody></MessageBar> : null}
      {document.failures.length > 0 ? <MessageBar intent="warning" layout="multiline"><MessageBarBody>{t.verdict.failures(document.failures.length)}{document.failures.join(", ")}</MessageBarBody></MessageBar> : null}
    </div>
  );
};

const newest = formatEditions[formatEditions.length - 1] as (typeof formatEditions)[number];
const titleOf = (edition: FormatEdition): string => formatEditions.find((each) => each.id === edition)?.shortTitle ?? edition;
const dayWords = (day: string | null): string | null => day && day.split("-").reverse().join("/");

function verdictWords(t: Strings, document: ShownDocument, counts: Readonly<Record<Severity, number>>, isJudged: boolean): string {
  if (document.kind === "notParty") return t.verdict.notParty;
  if (!isJudged) return t.verdict.noEdition;
  const words = (["error", "warning", "hint"] as const).filter((severity) => counts[severity] > 0).map((severity) => t.countOf[severity](counts[severity]));
  const listed = words.length > 1 ? `${words.slice(0, -1).join(", ")}${t.verdict.and}${words.at(-1) ?? ""}` : words.join("");
  const found = words.length === 0 ? t.verdict.clean : counts.error === 0 ? t.verdict.noErrors(listed) : t.verdict.found(listed);
  return document.kind === "unsure" ? `${t.verdict.unsure} ${words.length === 0 ? "" : found}`.trim() : found;
}
