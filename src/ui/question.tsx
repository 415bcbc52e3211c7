import { Button, Dialog, DialogActions, DialogBody, DialogSurface, DialogTitle } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState, type ReactElement } from "react";
import { useStrings } from "./language";

interface Asked { readonly words: string; readonly goOn: () => void }

/**
 * A question that the page itself asks, and where it is drawn. Office.js takes the browser's `confirm` away (it throws), so
 * nothing that stands in the pane may call it; the linter refuses it.
 */
export function useQuestion(): readonly [ask: (words: string, goOn: () => void) => void, drawn: ReactElement | null] {
  const t = useStrings();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = (): void => { setAsked(null); };
  /** What was pressed: whatever the answer, its reader goes on there, and not where Fluent last gave the focus back to. */
  const from = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (asked !== null) return;
    if (from.current instanceof HTMLElement && from.current.isConnected) from.current.focus();
    from.current = null;
  }, [asked]);
  const drawn = asked && (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => { if (!open) close(); }}>
      <DialogSurface style={{ maxWidth: "420px", width: "calc(100vw - 24px)" }} aria-describedby={undefined}>
        <DialogBody>
          <DialogTitle as="h2" style={{ fontSize: "inherit", lineHeight: "inherit" }}>{asked.words}</DialogTitle>
          <DialogActions>
            <Button onClick={close}>{t.cancel}</Button>
            <Button appearance="primary" data-testid="go-on" onClick={() => { close(); asked.goOn(); }}>{t.goOn}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
  const ask = (words: string, goOn: () => void): void => {
    from.current = document.activeElement;
    setAsked({ words, goOn });
  };
  return [ask, drawn];
}
