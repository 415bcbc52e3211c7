import type { Role } from "../document/document";

/** Running text, that the setting of the body is about; headings, titles and formulas stand otherwise. */
export const runningRoles = ["body", "basis", "article", "clause", "point"] as const satisfies readonly Role[];
export const isRunningText = (role: string): boolean => (runningRoles as readonly string[]).includes(role);
