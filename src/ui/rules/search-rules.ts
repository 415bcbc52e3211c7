import type { RulePage } from "../../engine/rule-page";
import type { RuleBook } from "../../engine/worker";
import { componentKinds, type ComponentKind } from "../../standard/vocabulary";
import { componentName } from "../component-names";
import { folded } from "../folded";

export type RuleTopic = ComponentKind | "page" | "document";

/** What a rule is about for a reader: its folder where that is a component, else what it is shown. */
export function topicOf({ id, looksAt }: Pick<RulePage, "id" | "looksAt">): RuleTopic {
  const folder = (id.split("/")[0] ?? "").replace(/-(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
  const kind = componentKinds.find((each) => each === folder);
  return kind ?? (looksAt === "bodyParagraph" ? "body" : looksAt);
}

/** Page and document first, then components as they come on the page. */
export const topicsOf = (rules: readonly RulePage[]): readonly RuleTopic[] => {
  const present = new Set(rules.map(topicOf));
  return (["page", "document", ...componentKinds] as const).filter((topic) => present.has(topic));
};

export interface RuleIndex { readonly page: RulePage; readonly topic: RuleTopic; readonly words: string }

/** Everything that a rule may be found by, without accents: its words, its component in both languages, its clauses as they are cited and stored. */
export const indexRules = ({ rules, clauses }: RuleBook): readonly RuleIndex[] => rules.map((page) => {
  const topic = topicOf(page);
  const cites = page.askedBy.flatMap((asked) => [asked.says, ...asked.cites.flatMap((id) => [id, clauses[id]?.citation ?? ""])]);
  return { page, topic, words: folded([page.title, page.id, componentName(topic, "vi"), componentName(topic, "en"), page.example.right, ...page.documentTypes, ...cites].join(" \n ")) };
});

/** Rules that have every word of the query; a clause number matches from its beginning to its end («3.2» is not «13.2»). */
export function searchRules(index: readonly RuleIndex[], query: string, topic: RuleTopic | null): readonly RuleIndex[] {
  const wanted = folded(query).split(/[\s,;]+/u).filter(Boolean).map(pattern);
  return index.filter((each) => (topic === null || each.topic === topic) && wanted.every((want) => want.test(each.words)));
}

const pattern = (word: string): RegExp => new RegExp(`${/^\d/u.test(word) ? "(?<![\\d.])" : "(?<![\\p{L}\\d])"}${word.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&")}`, "u");
