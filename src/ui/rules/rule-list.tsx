import { Field, Input, Link, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { Search20Regular } from "@fluentui/react-icons/svg/search";
import { useId, useMemo, useRef, type KeyboardEvent } from "react";
import type { RuleBook } from "../../engine/worker";
import { componentName } from "../component-names";
import { useLanguage, useStrings } from "../language";
import { indexRules, searchRules, topicsOf, type RuleIndex, type RuleTopic } from "./search-rules";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  search: { display: "flex", flexWrap: "wrap", columnGap: "12px", rowGap: "8px", alignItems: "flex-start" },
  query: { flexGrow: 1, flexBasis: "260px" },
  heading: { margin: "8px 0 2px", color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  rule: { padding: "3px 0" },
});

export interface RuleQuery { readonly text: string; readonly topic: RuleTopic | null }
export interface RuleListProps {
  readonly book: RuleBook;
  readonly query: RuleQuery;
  onQuery(query: RuleQuery): void;
  onChoose(rule: string): void;
}

/** Every rule by component. Tab stops at one of them; arrows, Home and End walk over the rest. */
export const RuleList = ({ book, query, onQuery, onChoose }: RuleListProps) => {
  const styles = useStyles();
  const t = useStrings();
  const language = useLanguage();
  const root = useRef<HTMLDivElement>(null);
  const index = useMemo(() => indexRules(book), [book]);
  const topics = useMemo(() => topicsOf(book.rules), [book]);
  const found = useMemo(() => searchRules(index, query.text, query.topic), [index, query]);
  const groups = topics.map((topic) => ({ topic, rules: found.filter((each) => each.topic === topic) })).filter(({ rules }) => rules.length > 0);
  const first = groups[0]?.rules[0]?.page.id;

  const onKeyDown = (event: KeyboardEvent): void => {
    const links = [...root.current?.querySelectorAll<HTMLElement>("[data-rule]") ?? []];
    const at = links.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    links[to]?.focus();
  };
  return (
    <div className={styles.root}>
      <div className={styles.search} role="search">
        <Field className={styles.query} label={t.rules.search} hint={t.rules.searchHint}>
          <Input type="search" value={query.text} contentBefore={<Search20Regular aria-hidden />} onChange={(_, { value }) => { onQuery({ ...query, text: value }); }} />
        </Field>
        <Field label={t.rules.component}>
          <Select value={query.topic ?? ""} onChange={(_, { value }) => { onQuery({ ...query, topic: topics.find((topic) => topic === value) ?? null }); }}>
            <option value="">{t.rules.everything}</option>
            {topics.map((topic) => <option key={topic} value={topic}>{componentName(topic, language)}</option>)}
          </Select>
        </Field>
      </div>
      <Text size={200} role="status">{found.length === 0 ? t.rules.none : t.rules.found(found.length, index.length)}</Text>
      <div ref={root} role="region" aria-label={t.rules.listLabel} onKeyDown={onKeyDown}>
        {groups.map(({ topic, rules }) => <Group key={topic} name={componentName(topic, language)} rules={rules} tabStop={first} onChoose={onChoose} />)}
      </div>
    </div>
  );
};

const Group = ({ name, rules, tabStop, onChoose }: { readonly name: string; readonly rules: readonly RuleIndex[]; readonly tabStop: string | undefined; onChoose(rule: string): void }) => {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Text as="h3" block id={id} size={200} weight="semibold" className={styles.heading}>{name}</Text>
      <ul className={styles.list}>
        {rules.map(({ page }) => (
          <li key={page.id} className={styles.rule}><Link as="button" lang="vi" style={{ textAlign: "left" }} tabIndex={page.id === tabStop ? 0 : -1} data-rule={page.id} onClick={() => { onChoose(page.id); }}>{page.title}</Link></li>
        ))}
      </ul>
    </section>
  );
};
