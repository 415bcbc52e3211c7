import letterOfProvincialCommitteeOffice from "./letter-of-provincial-committee-office";
import resolutionOfProvincialCommittee from "./resolution-of-provincial-committee";
import type { Template } from "./template";

const templates: readonly Template[] = [resolutionOfProvincialCommittee, letterOfProvincialCommitteeOffice];

/** Every template, in the order in which they are offered. */
export const listTemplates = (): readonly Template[] => templates;
export const templateOf = (id: string): Template | undefined => templates.find((template) => template.id === id);
