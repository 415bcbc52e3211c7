/** What a person of an office may do. Each role may do what the ones before it may. */
export const roles = ["drafter", "clerk", "administrator"] as const;
export type Role = (typeof roles)[number];

/** Deeds, and the least role that may do each. */
export const leastRole = {
  read: "drafter",
  reserve: "drafter",
  /** A drafter edits only what the drafter reserved; the server checks whose it is. */
  editOwn: "drafter",
  editAny: "clerk",
  issue: "clerk",
  void: "clerk",
  correct: "clerk",
  record: "clerk",
  export: "clerk",
  import: "clerk",
  manage: "administrator",
} as const satisfies Readonly<Record<string, Role>>;
export type Deed = keyof typeof leastRole;

export const may = (role: Role, deed: Deed): boolean => roles.indexOf(role) >= roles.indexOf(leastRole[deed]);
