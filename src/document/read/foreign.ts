import { fold } from "../../shared/text";
import type { Line } from "../line";
import { foreignTypeNames } from "../words";

// Types that only organs of the State issue. Source: Luật Ban hành văn bản quy phạm pháp luật 2025, Điều 4.
const stateTypes = ["hiến pháp", "bộ luật", "luật", "pháp lệnh", "lệnh", "nghị định", "thông tư", "thông tư liên tịch", "nghị quyết liên tịch"].map(fold);
const all = new Set([...foreignTypeNames, ...stateTypes]);

/** A line that is the name of a type which the Party does not issue. */
export const isForeignTypeName = (line: Line): boolean => all.has(line.folded) || (line.upper && line.centred && [...foreignTypeNames].some((name) => line.folded.startsWith(`${name} `)));
