/** Running text, that the setting of the body is about; headings, titles and formulas stand otherwise. */
const running = ["body", "basis", "article", "clause", "point"];
export const isRunningText = (role: string): boolean => running.includes(role);
