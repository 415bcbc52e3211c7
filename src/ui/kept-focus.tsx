import { useFocusFinders } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode, type RefObject } from "react";

/** An element that stood around what had the focus, and which of its parent's children it was. */
interface Step { readonly element: HTMLElement; readonly at: number }

const isOff = (one: Element): boolean => one.matches(":disabled") || one.closest("[hidden]") !== null;
/** A button is off for as long as something is under way. What is still off after this many milliseconds stays so. */
const patience = 2_000;

function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  const { findFirstFocusable } = useFocusFinders();
  useEffect(() => {
    const within = root.current;
    if (!within) return undefined;
    /** What had the focus last, and what it stood in, from the inside out; empty where nothing is to be given back. */
    let last: readonly Step[] = [];
    let isByPointer = false;
    let soon: ReturnType<typeof setTimeout> | undefined;
    let late: ReturnType<typeof setTimeout> | undefined;
    const isLost = (): boolean => (document.activeElement === null || document.activeElement === document.body) && document.hasFocus();
    const came = ({ target }: FocusEvent): void => {
      const chain: Step[] = [];
      for (let at = target as HTMLElement | null; at !== null && at !== within; at = at.parentElement) chain.push({ element: at, at: at.parentElement ? [...at.parentElement.children].indexOf(at) : 0 });
      last = [...chain, { element: within, at: 0 }];
    };
    const left = ({ target, relatedTarget }: FocusEvent): void => {
      if (relatedTarget !== null) return;
      // A browser says this of an element that is being taken away, too: a turn later it is known which it was.
      setTimeout(() => { if (isLost() && (target as HTMLElement).isConnected && !isOff(target as HTMLElement)) last = []; });
    };
    const give = (to: HTMLElement | null | undefined): boolean => {
      to?.focus({ preventScroll: isByPointer });
      return !isLost();
    };
    /** What stands now where the element stood, or before it, or around it. */
    const besides = (from: number): void => {
      for (let i = from; i < last.length; i += 1) {
        const [gone, around] = [last[i], last[i + 1]];
        if (!gone || !around?.element.isConnected) continue;
        const { children } = around.element;
        for (const one of [children[gone.at], children[gone.at + 1], children[gone.at - 1], around.element]) {
          if (!(one instanceof HTMLElement) || isOff(one)) continue;
          if (one !== around.element && one.hasAttribute("tabindex") && give(one)) return;
          if (give(findFirstFocusable(one))) return;
        }
      }
    };
    const back = (isLate: boolean): void => {
      const there = last[0]?.element;
      if (!there || !isLost()) return;
      if (!there.isConnected) besides(0);
      else if (!isOff(there)) give(there);
      else if (isLate) besides(0);
      else {
        clearTimeout(late);
        late = setTimeout(() => { back(true); }, patience);
      }
    };
    const observer = new MutationObserver(() => {
      if (last.length === 0 || !isLost()) return;
      clearTimeout(soon);
      soon = setTimeout(() => { back(false); });
    });
    const pointed = (): void => { isByPointer = true; };
    const typed = (): void => { isByPointer = false; };
    within.addEventListener("focusin", came);
    within.addEventListener("focusout", left);
    document.addEventListener("pointerdown", pointed, true);
    document.addEventListener("keydown", typed, true);
    // Dialogs stand beside the page, not in it.
    observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled", "hidden"] });
    return () => {
      clearTimeout(soon);
      clearTimeout(late);
      observer.disconnect();
      within.removeEventListener("focusin", came);
      within.removeEventListener("focusout", left);
      document.removeEventListener("pointerdown", pointed, true);
      document.removeEventListener("keydown", typed, true);
    };
  }, [root, findFirstFocusable]);
}

/**
 * Gives the focus back inside what it stands around when what had it went away or was switched off, also behind a dialog that is closed: to the
 * same element where it is there again, else to what stands at its place now. Somebody without a mouse, or who listens to the page,
 * goes on where he was. Focus that was moved elsewhere on purpose is left alone, and so is a window that is not the one being typed
 * into: in Word that would take the caret out of the document.
 */
export const KeptFocus = ({ className, children }: { readonly className: string; readonly children: ReactNode }) => {
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  return <div ref={root} className={className}>{children}</div>;
};
