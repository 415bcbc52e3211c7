/** Paths in Microsoft's npm copy of Office.js. */
export const officeFiles: readonly string[];
export const officeFolder: string;
