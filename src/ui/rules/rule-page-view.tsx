import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle20Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { useId, type ReactNode } from "react";
import type { AskedBy, RulePage } from "../../engine/rule-page";
import type { Clause, ShownFinding } from "../../engine/shown";
import { authorityEditions, formatEditions } from "../../standard/editions";
import type { FormatEdition } from "../../standard/vocabulary";
import { componentName } from "../component-names";
import { SeverityIcon } from "../findings/severity-icon";
import { useLanguage, useStrings } from "../language";
import { topicOf } from "./search-rules";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "14px" },
  heading: { margin: "0 0 4px" },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  asked: { display: "flex", flexDirection: "column", gap: "3px", padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  level: { display: "flex", gap: "6px", alignItems: "flex-start" },
  clauses: { margin: 0, display: "flex", flexDirection: "column", gap: "4px", "& dt": { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 }, "& dd": { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 } },
  examples: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 230px), 1fr))", gap: "8px", margin: 0 },
  example: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: "8px 10px", backgroundColor: tokens.colorNeutralBackground2, "& dt": { display: "flex", gap: "6px", alignItems: "center", fontSize: tokens.fontSizeBase200 }, "& dd": { margin: "4px 0 0", whiteSpace: "pre-wrap", overflowWrap: "anywhere" } },
  list: { margin: 0, paddingLeft: "18px", display: "flex", flexDirection: "column", gap: "4px" },
});

export interface RulePageViewProps {
  readonly page: RulePage;
  readonly clauses: Readonly<Record<string, Clause>>;
  /** What this rule found in the open document; null where none is open. */
  readonly findings: readonly ShownFinding[] | null;
  readonly edition: FormatEdition | null;
  onGo(id: string): void;
}

/** One rule as a page: what should be true, who asks it and how firmly, one right and one wrong way, how it is mended. */
export const RulePageView = ({ page, clauses, findings, edition, onGo }: RulePageViewProps) => {
  const styles = useStyles();
  const t = useStrings();
  const language = useLanguage();
  return (
    <article className={styles.root} data-testid="rule-page">
      <div>
        <Text size={200} className={styles.quiet}>{componentName(topicOf(page), language)}{page.documentTypes.length > 0 ? <> · {t.rules.types} <span lang="vi">{page.documentTypes.join(", ")}</span></> : null}</Text>
        <Text as="h3" block size={400} weight="semibold" className={styles.title} lang="vi">{page.title}</Text>
      </div>
      <Part title={t.rules.asks}>
        {page.askedBy.map((asked) => <Asked key={asked.text} asked={asked} clauses={clauses} isInForce={asked.text === edition} />)}
      </Part>
      <Part title={t.rules.example}>
        <dl className={styles.examples} lang="vi">
          <div className={styles.example}><dt><CheckmarkCircle20Filled aria-hidden color={tokens.colorStatusSuccessForeground1} />{t.rules.right}</dt><dd>{page.example.right}</dd></div>
          <div className={styles.example}><dt><DismissCircle20Filled aria-hidden color={tokens.colorStatusDangerForeground1} />{t.rules.wrong}</dt><dd>{page.example.wrong}</dd></div>
        </dl>
      </Part>
      <Part title={t.rules.mend}>
        <Text block>{t.rules.fix[page.fix]}</Text>
        {page.whyNoFix ? <Text block>{page.fix === "none" ? null : `${t.rules.except} `}<span lang="vi">{page.whyNoFix}</span></Text> : null}
      </Part>
      {findings === null ? null : (
        <Part title={t.rules.here(findings.length)}>
          {findings.length === 0 ? <Text>{t.rules.noneHere}</Text> : (
            <ul className={styles.list} lang="vi">
              {findings.map((finding) => <li key={finding.id}><Link as="button" style={{ textAlign: "left" }} onClick={() => { onGo(finding.id); }}>{finding.message}</Link></li>)}
            </ul>
          )}
        </Part>
      )}
    </article>
  );
};

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const styles = useStyles();
  const id = useId();
  return <section aria-labelledby={id}><Text as="h4" block id={id} size={300} weight="semibold" className={styles.heading}>{title}</Text>{children}</section>;
};

const titles: Readonly<Record<string, string>> = Object.fromEntries([...formatEditions, ...authorityEditions].map(({ id, title }) => [id, title]));

const Asked = ({ asked, clauses, isInForce }: { readonly asked: AskedBy; readonly clauses: Readonly<Record<string, Clause>>; readonly isInForce: boolean }) => {
  const styles = useStyles();
  const t = useStrings();
  return (
    <div className={styles.asked} data-text={asked.text}>
      <Text weight="semibold"><span lang="vi">{titles[asked.text]}</span>{isInForce ? ` (${t.rules.inForce})` : ""}</Text>
      <Text lang="vi">{asked.says}</Text>
      <span className={styles.level}><SeverityIcon severity={asked.severity} /><Text size={200}>{t.rules.level[asked.severity]}: {t.rules.because[asked.because]}</Text></span>
      {asked.ambiguous ? <Text size={200} className={styles.quiet}>{t.rules.ambiguous} <span lang="vi">{asked.ambiguous}</span></Text> : null}
      <dl className={styles.clauses} lang="vi">
        {asked.cites.map((id) => clauses[id]).filter((clause) => clause !== undefined).map((clause) => (
          <div key={clause.citation}><dt>{clause.citation}</dt><dd>{clause.says || t.noClause}</dd></div>
        ))}
      </dl>
    </div>
  );
};
