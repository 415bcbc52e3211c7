import { useLanguage } from "../language";
import type { Widened } from "../strings";
import { en } from "./words-en";
import { vi } from "./words-vi";

export type RegisterWords = Widened<typeof vi>;
/** The words of the register, fetched with it. */
export const useWords = (): RegisterWords => (useLanguage() === "vi" ? vi : en);
