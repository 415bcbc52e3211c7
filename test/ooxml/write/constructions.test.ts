import { openPackage } from "../../../src/ooxml/package";
import type { PackageEdit } from "../../../src/ooxml/edits";
import { readWordFile } from "../../../src/ooxml/read";
import { liveRoot } from "../../../src/ooxml/write/live";
import { linesIn } from "../../../src/ooxml/write/lines";
import { storyTree } from "../../../src/ooxml/write/locate";
import { rawText } from "../../../src/ooxml/write/pieces";
import { buildParty } from "../../support/builder/build-party";
import { everyConstruction } from "../../support/builder/construction";
import { resolution } from "../../support/builder/content";
import { at, editPackage, pt } from "./support";

describe.each(everyConstruction().map(({ name, construction }) => [name, construction] as const))("built with %s", (_, construction) => {
  const pkg = openPackage(buildParty({ content: resolution, construction }));
  const file = readWordFile(pkg);

  it("paragraphs, texts and lines are counted as the reader counts them", () => {
    for (const story of file.stories) {
      const tree = storyTree(story.name, story.part, liveRoot(pkg.part(story.part) ?? ""));
      expect(tree.count).toBe(story.paragraphs.length);
      for (const { index, text, drawings } of story.paragraphs) {
        const paragraph = tree.paragraph(index);
        expect(paragraph && rawText(paragraph)).toBe(text);
        expect(paragraph && linesIn(paragraph).length).toBe(drawings.filter(({ is }) => is === "line").length);
      }
    }
  });

  it("everything is formatted and every line resized, and no word changes", () => {
    const paragraphs = file.stories[0]?.paragraphs ?? [];
    const edits = paragraphs.flatMap(({ index, text, drawings }): PackageEdit[] => [
      { do: "formatRun", at: at(index, 0, text.length), set: { font: "Arial", size: pt(11) } },
      { do: "formatParagraph", at: at(index), set: { before: pt(3), lineRule: "exact", line: pt(17) } },
      ...drawings.filter(({ is }) => is === "line").map((__, line): PackageEdit => ({ do: "resizeLine", at: at(index), line, width: pt(77) })),
    ]);
    const { outcomes, file: after } = editPackage(pkg, ...edits);
    const now = after.stories[0]?.paragraphs ?? [];
    expect(now.map(({ text }) => text)).toEqual(paragraphs.map(({ text }) => text));
    edits.forEach((edit, i) => {
      if (outcomes[i] !== "done" || !("at" in edit)) return;
      const one = now[edit.at.paragraph];
      if (edit.do === "formatRun") expect(one?.runs.every(({ format }) => format.font === "Arial" && format.size === 11)).toBe(true);
      if (edit.do === "formatParagraph") expect(one?.format).toMatchObject({ before: 3, lineRule: "exact", line: 17 });
      if (edit.do === "resizeLine") expect(one?.drawings.filter(({ is }) => is === "line")[edit.line]?.width).toBeCloseTo(77, 1);
    });
    expect(new Set(outcomes.filter((outcome) => outcome !== "done" && outcome !== "pendingChange"))).toEqual(new Set());
  });
});
