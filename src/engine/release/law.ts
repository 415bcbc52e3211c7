import { standardFor } from "../../standard/index";
import type { Evidence } from "./verdict";

/** The law that the first judged document answers to. */
export function standardOf({ reports }: Pick<Evidence, "reports">): ReturnType<typeof standardFor> | null {
  const editions = reports.find((report) => report.editions.format !== null)?.editions;
  return editions?.format ? standardFor(editions.format, editions.authority ?? (editions.format === "hd05" ? "qd399" : "qd66")) : null;
}
