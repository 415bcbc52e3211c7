// What the command line, the workbench and the pane call.
export { draft, type Drafted, type DraftOptions } from "./draft";
export { filledFor } from "./check-answers";
export { applies, exampleAnswers, formFor, signerFor, type Form, type Issuer, type NotOffered } from "./form";
export type { Problem } from "./problem";
export { chainOf, issuerOf } from "./profile/chain";
export { exampleIssuer, exampleIssuers } from "./profile/examples";
export { officeOf, ProfileError, type Office, type ProfileSource } from "./profile/office";
export { adviceOn, type ProfileAdvice } from "./profile/advice";
export { originOf, type Entry, type Origin } from "./profile/origins";
export { readProfile, type ProfileFault } from "./profile/read";
export { signingsOf } from "./profile/signings";
export { profileSchema, type Profile } from "./profile/schema";
export type { SigningOption } from "./signing-options";
