import { formatNumber } from "../../../src/ooxml/read/labels";
import { p, paragraphsOf, r } from "./tiny";

const level = (at: number, format: string, text: string, more = ""): string => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, levels: string): string => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const num = (id: number, of: number, more = ""): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const item = (numId: number, at = 0): string => p(r("x"), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${numId}"/></w:numPr>`);
const labels = (numbering: string, body: string): readonly (string | undefined)[] => paragraphsOf({ body, numbering }).map((one) => one.label?.text);

describe("labels as Word counts them", () => {
  const outline = abstract(0, level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.") + level(2, "decimal", "%1.%2.%3"));
  it.each([
    ["one after the other", outline + num(1, 0), item(1) + item(1) + p(r("y")) + item(1), ["I.", "II.", undefined, "III."]],
    ["deeper levels restart", outline + num(1, 0), item(1) + item(1, 1) + item(1, 1) + item(1) + item(1, 1), ["I.", "1.", "2.", "II.", "1."]],
    ["higher levels in their own format", outline + num(1, 0), item(1) + item(1, 1) + item(1, 2), ["I.", "1.", "I.1.1"]],
    ["legal numbering", abstract(0, level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2", "<w:isLgl/>")) + num(1, 0), item(1) + item(1, 1), ["I.", "1.1"]],
    ["a level that never restarts", abstract(0, level(0, "decimal", "%1.") + level(1, "decimal", "%2)", `<w:lvlRestart w:val="0"/>`)) + num(1, 0), item(1) + item(1, 1) + item(1) + item(1, 1), ["1.", "1)", "2.", "2)"]],
    ["lists of one definition count on", outline + num(1, 0) + num(2, 0), item(1) + item(2), ["I.", "II."]],
    ["start override restarts once", outline + num(1, 0) + num(2, 0, `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>`), item(1) + item(1) + item(2) + item(2), ["I.", "II.", "I.", "II."]],
    ["level override", outline + num(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, "decimalZero", "%1")}</w:lvlOverride>`), item(1), ["01"]],
    ["bullet", abstract(0, level(0, "bullet", "-") + level(1, "bullet", "\uF0B7")) + num(1, 0), item(1) + item(1, 1), ["-", "•"]],
    ["no number", abstract(0, level(0, "none", "")) + num(1, 0), item(1), [""]],
    ["a list that is missing", outline, item(7), [undefined]],
  ])("%s", (_, numbering, body, expected) => expect(labels(numbering, body)).toEqual(expected));
});

it.each([
  [4, "upperRoman", "IV"], [9, "lowerRoman", "ix"], [27, "lowerLetter", "aa"], [3, "upperLetter", "C"], [5, "decimalZero", "05"], [12, "decimalZero", "12"], [0, "upperRoman", "0"],
])("%d as %s is %s", (value, format, text) => expect(formatNumber(value, format)).toBe(text));
