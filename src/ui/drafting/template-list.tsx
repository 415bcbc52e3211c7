import { Field as Labelled, Input, makeStyles, Text, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Search20Regular } from "@fluentui/react-icons/svg/search";
import { useRef } from "react";
import type { Template } from "../../templates/template";
import type { Excluded, Offer } from "./offers";
import { searchTemplates } from "./search-templates";
import { TemplateRow } from "./template-row";
import type { UsedTemplates } from "./used-templates";
import { useWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "10px", padding: "12px" },
  legend: { color: tokens.colorNeutralForeground2 },
  mark: { verticalAlign: "text-bottom" },
  heading: { margin: "6px 0 2px" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
  excluded: { color: tokens.colorNeutralForeground2, "& li": { padding: "2px 0" } },
});

export interface TemplateListProps {
  readonly offered: readonly Offer[];
  readonly excluded: readonly Excluded[];
  readonly used: UsedTemplates;
  readonly query: string;
  onSearch(query: string): void;
  onChoose(template: Template): void;
  onStar(template: Template): void;
}

/** What the office may draft, found by any of its words with or without accents; what it uses most stands first. */
export const TemplateList = ({ offered, excluded, used, query, onSearch, onChoose, onStar }: TemplateListProps) => {
  const styles = useStyles();
  const t = useWords();
  const lists = useRef<HTMLDivElement>(null);
  const arrows = useArrowNavigationGroup({ axis: "both", memorizeCurrent: true });
  const found = searchTemplates(offered.map(({ template }) => template), query);
  const isFound = new Set(found);
  const pick = (ids: readonly string[]): readonly Offer[] => ids.flatMap((id) => offered.filter(({ template }) => template.id === id));
  const groups = query.trim() === ""
    ? [{ title: t.favourites, offers: pick(used.favourite) }, { title: t.recent, offers: pick(used.recent) }, { title: t.all, offers: offered }].filter(({ offers }) => offers.length > 0)
    : [{ title: t.all, offers: offered.filter(({ template }) => isFound.has(template)) }];
  const out = excluded.filter(({ template }) => searchTemplates([template], query).length > 0);

  const onKey = (event: React.KeyboardEvent): void => {
    const [first] = found;
    if (event.key === "Enter" && query.trim() !== "" && first) onChoose(first);
    else if (event.key === "ArrowDown") lists.current?.querySelector<HTMLElement>("[data-template]")?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.root}>
      <Labelled label={t.search} hint={t.searchHint}>
        <Input type="search" value={query} autoComplete="off" contentBefore={<Search20Regular aria-hidden />} onKeyDown={onKey} onChange={(_, { value }) => { onSearch(value); }} />
      </Labelled>
      {offered.some(({ remark }) => remark !== null) ? <Text size={200} className={styles.legend}><Info16Regular aria-hidden className={styles.mark} /> {t.legend}</Text> : null}
      <div ref={lists} {...arrows}>
        {groups.map(({ title, offers }) => (
          <section key={title} aria-label={title}>
            {groups.length > 1 ? <Text as="h3" size={200} weight="semibold" block className={styles.heading}>{title}</Text> : null}
            <ul className={styles.list}>
              {offers.map((offer) => (
                <TemplateRow
                  key={offer.template.id} offer={offer} isFavourite={used.favourite.includes(offer.template.id)}
                  onChoose={() => { onChoose(offer.template); }} onStar={() => { onStar(offer.template); }}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <Text role="status">{found.length === 0 ? t.none : ""}</Text>
      {out.length > 0 ? (
        <details className={styles.excluded}>
          <summary>{t.excluded(out.length)}</summary>
          <ul lang="vi">{out.map(({ template, why }) => <li key={template.id}><Text size={200}><b>{template.title}</b>: {why}</Text></li>)}</ul>
        </details>
      ) : null}
    </div>
  );
};
