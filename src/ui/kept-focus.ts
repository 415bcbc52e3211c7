import { useFocusFinders } from "@fluentui/react-components";
import { useEffect, type RefObject } from "react";

const isOff = (one: Element): boolean => one.matches(":disabled") || one.closest("[hidden]") !== null;

/**
 * Gives the focus back inside an element when what had it went away, or could not be pressed for a while: somebody without a mouse
 * goes on where he was. Focus that was moved elsewhere on purpose, and a window that is not the one being typed into, are left alone.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  const { findFirstFocusable } = useFocusFinders();
  useEffect(() => {
    const within = root.current;
    if (!within) return undefined;
    const { document } = within.ownerDocument.defaultView ?? window;
    /** What had the focus last, and what it stood in, from the inside out. */
    let last: readonly HTMLElement[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;
    const came = ({ target }: FocusEvent): void => {
      const chain: HTMLElement[] = [];
      for (let at = target as HTMLElement | null; at !== null && at !== within; at = at.parentElement) chain.push(at);
      last = [...chain, within];
    };
    const left = ({ target, relatedTarget }: FocusEvent): void => {
      if (relatedTarget !== null) return;
      // A browser says this of an element that is being taken away, too: a turn later it is known which it was.
      setTimeout(() => { if (isLost() && document.hasFocus() && (target as HTMLElement).isConnected && !isOff(target as HTMLElement)) last = []; });
    };
    const back = (): void => {
      if (!isLost() || !document.hasFocus()) return;
      const there = last.find((one) => one.isConnected);
      if (!there) return;
      if (there !== last[0]) findFirstFocusable(there)?.focus();
      else if (!isOff(there)) there.focus();
    };
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(back);
    });
    within.addEventListener("focusin", came);
    within.addEventListener("focusout", left);
    observer.observe(within, { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled", "hidden"] });
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      within.removeEventListener("focusin", came);
      within.removeEventListener("focusout", left);
    };
  }, [root, findFirstFocusable]);
}
