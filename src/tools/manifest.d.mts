export const developmentAddress: string;
/** The manifest for an https address; throws where the address cannot be one. */
export function manifestFor(address: string, version: string): string;
