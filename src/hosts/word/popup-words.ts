/** The manifest's names for the words of the pop-up at an underline (`src/tools/manifest.mjs`); Word takes no other words there. */
export const popupWords = {
  brand: "Underline.Brand",
  where: "Underline.Where",
  titles: { error: "Underline.error", warning: "Underline.warning", hint: "Underline.hint" },
} as const;
