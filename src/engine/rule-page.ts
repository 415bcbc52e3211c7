import { requirementOf, standardFor, type ProvisionId } from "../standard/index";
import { severityOf, severityReason, type SeverityReason } from "../standard/severity";
import type { Severity, StandardId } from "../standard/vocabulary";
import type { Example, FixKind, LooksAt, Rule } from "../rules/rule";

/** What one text asks of the matter a rule is about, and how strongly. */
export interface AskedBy {
  readonly text: StandardId;
  /** In our words, Vietnamese. */
  readonly says: string;
  readonly cites: readonly ProvisionId[];
  readonly severity: Severity;
  readonly because: SeverityReason;
  /** Where the text can be read in more than one way: which, Vietnamese. */
  readonly ambiguous: string | null;
}

/** A rule for a reader. Plain data: it crosses a worker. */
export interface RulePage {
  readonly id: string;
  /** What should be true, Vietnamese. */
  readonly title: string;
  readonly looksAt: LooksAt;
  /** Names of the types it is about, Vietnamese; empty for all. */
  readonly documentTypes: readonly string[];
  /** The newest text first. */
  readonly askedBy: readonly AskedBy[];
  /** One right and one wrong way; the rule is tested with both. */
  readonly example: Example;
  readonly fix: FixKind;
  /** Why it is not mended, or where it cannot be; Vietnamese. */
  readonly whyNoFix: string | null;
}

const types = standardFor("hd05", "qd399").authority.documentTypes;
const texts: readonly StandardId[] = ["hd05", "hd36", "qd399", "qd66"];

export function rulePage(rule: Rule): RulePage {
  return {
    id: rule.id, title: rule.title, looksAt: rule.looksAt, documentTypes: (rule.documentTypes ?? []).map((type) => types.find((row) => row.type === type)?.name ?? type),
    askedBy: texts.flatMap((text): AskedBy[] => {
      const row = rule.requires[text];
      const asked = row === undefined ? undefined : requirementOf(text, row);
      return asked ? [{ text, says: asked.says, cites: asked.cites, severity: severityOf(asked), because: severityReason(asked), ambiguous: asked.ambiguous ?? null }] : [];
    }),
    example: rule.example, fix: rule.fix, whyNoFix: rule.whyNoFix ?? null,
  };
}
