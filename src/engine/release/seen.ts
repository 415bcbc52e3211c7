import type { Seen } from "./verdict";

type More = Pick<Seen, "at" | "requires">;
export const met = (vi: string, en: string): Seen => ({ state: "met", says: { vi, en } });
export const unmet = (vi: string, en: string, more: More = {}): Seen => ({ state: "unmet", says: { vi, en }, ...more });
export const told = (vi: string, en: string, more: More = {}): Seen => ({ state: "told", says: { vi, en }, ...more });
