import { greatestSerial } from "./model";

/** A number as people type it, taken apart. */
export interface TypedNumber {
  readonly serial: number;
  /** «a» of «05a»; empty as a rule. */
  readonly suffix: string;
  /** What stands behind the hyphen: «QĐ/TU»; empty where only the number was typed. */
  readonly symbol: string;
}

/** Reads «5», «05a», «Số 05a-QĐ/TU», «05-QĐ/TU»; undefined where it is none of these. */
export function readTypedNumber(text: string): TypedNumber | undefined {
  const match = /^(?:số\s*:?\s*)?(\d{1,6})\s*(\p{L}?)\s*(?:[-–]\s*(\p{L}[\p{L}./-]*))?$/iu.exec(text.normalize("NFC").trim());
  if (!match) return undefined;
  const serial = Number(match[1]);
  if (serial < 1 || serial > greatestSerial) return undefined;
  return { serial, suffix: (match[2] ?? "").toLowerCase(), symbol: (match[3] ?? "").trim() };
}
