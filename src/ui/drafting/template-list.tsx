import { Button, Input, Select, makeStyles, Text, tokens, Field as Labelled } from "@fluentui/react-components";
import { Search20Regular } from "@fluentui/react-icons/svg/search";
import { Document20Regular } from "@fluentui/react-icons/svg/document";
import type { Form } from "../../drafting/index";
import { useStrings } from "../language";
import { searchTemplates } from "./search-templates";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "10px", padding: "12px" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
  one: { width: "100%", justifyContent: "flex-start", textAlign: "left", fontWeight: tokens.fontWeightRegular },
});

/** Every template, found by any of its words, with or without accents. */
export const TemplateList = ({ templates, offices, office, query, onOffice, onSearch, onChoose }: {
  readonly templates: readonly Form[]; readonly offices: readonly { readonly id: string; readonly title: string }[]; readonly office: string; onOffice(id: string): void;
  readonly query: string; onSearch(query: string): void; onChoose(template: Form): void;
}) => {
  const styles = useStyles();
  const t = useStrings();
  const found = searchTemplates(templates, query);
  return (
    <div className={styles.root}>
      <Text as="h2" size={400} weight="semibold" style={{ margin: 0 }}>{t.drafting.choose}</Text>
      <Labelled label={t.drafting.office}>
        <Select value={office} lang="vi" onChange={(_, { value }) => { onOffice(value); }}>
          {offices.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
        </Select>
      </Labelled>
      <Labelled label={t.drafting.search} hint={t.drafting.searchHint}>
        <Input type="search" value={query} contentBefore={<Search20Regular aria-hidden />} onChange={(_, { value }) => { onSearch(value); }} />
      </Labelled>
      <ul className={styles.list}>
        {found.map((template) => (
          <li key={template.id}>
            <Button className={styles.one} icon={<Document20Regular />} data-template={template.id} onClick={() => { onChoose(template); }}><span lang="vi">{template.title}</span></Button>
          </li>
        ))}
      </ul>
      <Text role="status">{found.length === 0 ? t.drafting.none : ""}</Text>
    </div>
  );
};
