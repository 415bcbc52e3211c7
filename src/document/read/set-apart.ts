import type { Paragraph } from "../document";

/** Longer than this a line is a sentence that somebody centred, not a line set apart. Characters at body size. */
const longestLine = 90;
const endsSentence = /(?:[^.…]\.|[;:?!])\s*$/u;

/**
 * Whether a body paragraph is set apart from the running text on purpose: an example, a slogan, a caption, a centred
 * heading of the unregulated kind. Such lines are short and stand centred or to the right; the setting of running text is
 * not for them, and justifying one would tear its words apart (the guidance's own examples are built so).
 */
export function isSetApart(paragraph: Paragraph): boolean {
  const { alignment } = paragraph.format;
  if (alignment !== "center" && alignment !== "right") return false;
  const lines = paragraph.text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  if (lines.length > 1) return lines.every((line) => line.length <= longestLine);
  const [line = ""] = lines;
  return line.length <= longestLine && !endsSentence.test(line);
}
