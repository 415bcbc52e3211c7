import { fold } from "../shared/text";
import type { Standard } from "../standard/index";

/** «Không phổ biến trên … phương tiện thông tin đại chúng»: the one circulation notice that has a place of its own. */
export function isNotForMedia(text: string, { tables }: Standard): boolean {
  const folded = fold(text).replace(/[^\p{L}\s]/gu, "").trim();
  return tables.marks.notForMedia.values.some((value) => folded.startsWith(fold(value).split(" ").slice(0, 4).join(" ")));
}
