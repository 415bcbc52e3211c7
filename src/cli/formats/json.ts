import type { CheckAnswer } from "./summary";

export const asJson = (answer: CheckAnswer): string => `${JSON.stringify(answer, null, 2)}\n`;
