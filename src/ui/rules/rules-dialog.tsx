import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, Spinner, Text } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef, useState } from "react";
import type { Engine } from "../../engine/client";
import type { ShownDocument } from "../../engine/shown";
import type { RuleBook } from "../../engine/worker";
import { useStrings } from "../language";
import { RuleList, type RuleQuery } from "./rule-list";
import { RulePageView } from "./rule-page-view";

const useStyles = makeStyles({
  surface: { maxWidth: "760px", width: "calc(100vw - 24px)", padding: "16px 20px" },
  inner: { outlineStyle: "none" },
  content: { height: "70vh", overflowY: "auto" },
});

export interface RulesDialogProps {
  readonly engine: Engine;
  /** The rule to begin with; null for the list. */
  readonly rule: string | null;
  readonly document: ShownDocument | null;
  /** To a finding of the document; the dialog has closed by then. */
  onGo(finding: string): void;
  onClose(): void;
}

/** The rules as a book: the list, and a page for each. Loaded when it is first opened. */
export const RulesDialog = ({ engine, rule, document, onGo, onClose }: RulesDialogProps) => {
  const styles = useStyles();
  const t = useStrings();
  const [chosen, setChosen] = useState(rule);
  const [query, setQuery] = useState<RuleQuery>({ text: "", topic: null });
  const book = useRuleBook(engine);
  const content = useRef<HTMLDivElement>(null);
  const lastRead = useRef(rule);
  const page = typeof book === "object" ? book.rules.find(({ id }) => id === chosen) : undefined;
  const isReady = typeof book === "object";
  useEffect(() => {
    const root = content.current;
    if (!isReady || !root) return;
    if (root.parentElement) root.parentElement.scrollTop = 0;
    // A page begins at its words; the list where it was left, or at its search.
    const at = chosen !== null ? root : root.querySelector<HTMLElement>(`[data-rule="${CSS.escape(lastRead.current ?? "")}"]`) ?? root.querySelector("input");
    at?.focus();
    if (chosen !== null) lastRead.current = chosen;
  }, [chosen, isReady]);
  return (
    <Dialog open onOpenChange={(_, { open }) => { if (!open) onClose(); }}>
      <DialogSurface className={styles.surface} aria-describedby={undefined}>
        <DialogBody>
          <DialogTitle>{t.rules.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <div ref={content} className={styles.inner} tabIndex={-1}>
              {book === "loading" ? <Spinner size="small" label={t.rules.loading} /> : book === "failed" ? <Text role="alert">{t.rules.failed}</Text>
                : page ? (
                  <RulePageView
                    page={page} clauses={book.clauses} edition={document?.edition ?? null} findings={document && document.findings.filter((finding) => finding.rule === page.id && !finding.dismissed)}
                    onGo={(id) => { onClose(); onGo(id); }}
                  />
                ) : <RuleList book={book} query={query} onQuery={setQuery} onChoose={setChosen} />}
            </div>
          </DialogContent>
          <DialogActions>
            {page ? <Button icon={<ArrowLeft20Regular />} onClick={() => { setChosen(null); }}>{t.rules.back}</Button> : null}
            <Button appearance="primary" onClick={onClose}>{t.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
export default RulesDialog;

const books = new WeakMap<Engine, Promise<RuleBook | null>>();

/** The rules do not change while the page is open: asked for once. */
function useRuleBook(engine: Engine): RuleBook | "loading" | "failed" {
  const [book, setBook] = useState<RuleBook | "loading" | "failed">("loading");
  useEffect(() => {
    let isStale = false;
    const asked = books.get(engine) ?? engine.ask("rules", {});
    books.set(engine, asked);
    asked.then((found) => { if (!isStale) setBook(found ?? "failed"); }, () => {
      books.delete(engine);
      if (!isStale) setBook("failed");
    });
    return () => { isStale = true; };
  }, [engine]);
  return book;
}
