import { useCallback, useSyncExternalStore, useState } from "react";
import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { Language } from "./strings";

export type ThemeChoice = "system" | "light" | "dark" | "contrast";
export interface Settings {
  readonly language: Language;
  readonly theme: ThemeChoice;
  /** Whether the document that is open in Word is checked while it is being written. */
  readonly live: boolean;
}

const key = "the-thuc.settings";
const isLanguage = (value: unknown): value is Language => value === "vi" || value === "en";
const isTheme = (value: unknown): value is ThemeChoice => value === "system" || value === "light" || value === "dark" || value === "contrast";

function read(): Settings {
  try {
    const { language, theme, live } = JSON.parse(localStorage.getItem(key) ?? "{}") as { language?: unknown; theme?: unknown; live?: unknown };
    return { language: isLanguage(language) ? language : "vi", theme: isTheme(theme) ? theme : "system", live: live !== false };
  } catch {
    // Storage may be switched off by policy; then the settings last as long as the page.
    return { language: "vi", theme: "system", live: true };
  }
}

const signerKey = "the-thuc.signer";
/** How this reader signed what he set aside last: a role or initials. */
export function readSigner(): string {
  try {
    return localStorage.getItem(signerKey) ?? "";
  } catch {
    return "";
  }
}
export function keepSigner(by: string): void {
  try {
    localStorage.setItem(signerKey, by);
  } catch {
    // As above.
  }
}

/** The reader's language and colours, kept in this browser and nowhere else. */
export function useSettings(): readonly [Settings, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(read);
  const change = useCallback((part: Partial<Settings>) => {
    setSettings((before) => {
      const after = { ...before, ...part };
      try {
        localStorage.setItem(key, JSON.stringify(after));
      } catch {
        // As above.
      }
      return after;
    });
  }, []);
  return [settings, change];
}

/** Whether a media query holds, now and whenever it changes. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback((changed: () => void) => {
    const media = matchMedia(query);
    media.addEventListener("change", changed);
    return () => { media.removeEventListener("change", changed); };
  }, [query]);
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

export interface Colours { readonly theme: Theme; readonly dark: boolean }
/** The computer's wish, unless the reader chose. */
export function useColours(choice: ThemeChoice): Colours {
  const prefersDark = useMedia("(prefers-color-scheme: dark)");
  const dark = choice === "dark" || choice === "contrast" || (choice === "system" && prefersDark);
  return { dark, theme: choice === "contrast" ? teamsHighContrastTheme : dark ? webDarkTheme : webLightTheme };
}
