// What the command line, the workbench and the pane call.
export { draft, type Drafted, type DraftOptions } from "./draft";
export { exampleAnswers, formFor, signerFor, type Form, type Issuer, type NotOffered } from "./form";
export type { Problem } from "./problem";
export { exampleIssuer, exampleIssuers } from "./profile/examples";
export { officeOf, ProfileError, type Office, type ProfileSource } from "./profile/office";
export { readProfile } from "./profile/read";
export { profileSchema, type Profile } from "./profile/schema";
export type { SigningOption } from "./signing-options";
