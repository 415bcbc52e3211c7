import { createContext, useContext, type ReactNode } from "react";
import { strings, type Language, type Strings } from "./strings";

const LanguageContext = createContext<Language>("vi");

export const LanguageProvider = ({ language, children }: { readonly language: Language; readonly children: ReactNode }) =>
  <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;

export const useLanguage = (): Language => useContext(LanguageContext);
export const useStrings = (): Strings => strings[useContext(LanguageContext)];
