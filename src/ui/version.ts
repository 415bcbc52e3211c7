import manifest from "../../package.json";

/** Of the program, as the note and the settings say it. */
export const version: string = manifest.version;
