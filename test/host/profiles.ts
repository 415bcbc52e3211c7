import { noQuirks, type Quirks } from "./quirks";

export type ProfileName = "ltsc2021" | "ltsc2024" | "m365" | "mac" | "web";
/** One kind of Word: the newest version of each requirement set that it reports, and what it does besides. */
export interface Profile {
  readonly name: ProfileName;
  readonly platform: "PC" | "Mac" | "OfficeOnline";
  readonly version: string;
  readonly sets: Readonly<Record<string, string>>;
  readonly quirks: Quirks;
}

/** Of every set in Common API; the reference of requirement sets gives them to all supported Words. */
const common = { CustomXmlParts: "1.1", DocumentEvents: "1.1", CompressedFile: "1.1", File: "1.1", Selection: "1.1" };

// Source: word-api-requirement-sets of the Office add-ins reference, as of April 2026.
export const profiles: Readonly<Record<ProfileName, Profile>> = {
  ltsc2021: {
    name: "ltsc2021", platform: "PC", version: "16.0.14332.20000", sets: { ...common, WordApi: "1.3" },
    quirks: { ...noQuirks, noSettingsInOoxml: true },
  },
  ltsc2024: {
    name: "ltsc2024", platform: "PC", version: "16.0.17932.20000", sets: { ...common, WordApi: "1.8", WordApiDesktop: "1.1" },
    quirks: { ...noQuirks, noLocalIds: true, annotationsThrow: true, emptyAfterInsertOoxml: true },
  },
  m365: {
    name: "m365", platform: "PC", version: "16.0.19127.20264", sets: { ...common, WordApi: "1.9", WordApiDesktop: "1.4" },
    quirks: noQuirks,
  },
  mac: {
    name: "mac", platform: "Mac", version: "16.104", sets: { ...common, WordApi: "1.9", WordApiDesktop: "1.4" },
    quirks: { ...noQuirks, noLocalIds: true, rowInsteadOfLastInCell: true, insertOoxmlLosesTabs: true },
  },
  web: {
    name: "web", platform: "OfficeOnline", version: "16.0.19200.40000", sets: { ...common, CompressedFile: "0", WordApi: "1.9" },
    quirks: { ...noQuirks, createDocumentFails: true, noGetFile: true, emptyAfterInsertOoxml: true, insertOoxmlMs: 20 },
  },
};
