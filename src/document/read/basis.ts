import { fold } from "../../shared/text";

// Openings of a basis by usage (HD 05 II.I.6.2.3 names the thing, not the word). Not a list of the standard.
const openings = ["căn cứ", "theo đề nghị", "xét đề nghị", "xét tờ trình", "theo tờ trình", "thực hiện", "trên cơ sở", "xét"];
const firm = ["căn cứ", "theo đề nghị", "xét đề nghị", "xét tờ trình", "theo tờ trình"];
const body = (text: string): string => fold(text.slice(0, 60)).replace(/^[-\u2010-\u2015+*•\s]+/u, "");

/** `- Căn cứ Điều lệ Đảng;`: opens as a basis does. */
export const isBasis = (text: string): boolean => firm.some((opening) => body(text).startsWith(opening));
/** Between bases also `Thực hiện…;` and `Xét…;` are bases. */
export const mayBeBasis = (text: string): boolean => openings.some((opening) => body(text).startsWith(opening)) && /[;,.]\s*$/u.test(text);
