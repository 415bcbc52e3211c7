import { useEffect, useState } from "react";
import type { ImportProgress } from "../../hosts/register-http";
import type { RegisterDesk } from "./register-desk";

/** How long between two questions. */
const pause = 1000;
/** Whoever waits for the import hears from its own answer what went wrong. */
const silently = (): void => {};

/** How far this person's import has come, asked again and again while `on`; null until rows are being written, and where the register cannot say. */
export function useImportProgress(desk: RegisterDesk, on: boolean): ImportProgress | null {
  const [seen, setSeen] = useState<ImportProgress | null>(null);
  useEffect(() => {
    if (!on) return undefined;
    let over = false;
    let timer: ReturnType<typeof setTimeout>;
    const later = (): void => { timer = setTimeout(() => { void look(); }, pause); };
    const look = async (): Promise<void> => {
      const found = await desk.ask((client) => client.importProgress(), undefined, silently);
      if (over) return;
      // All written and not yet answered: what was seen last stays.
      if (found) setSeen(found);
      later();
    };
    later();
    return () => {
      over = true;
      clearTimeout(timer);
      setSeen(null);
    };
  }, [desk, on]);
  return seen;
}
