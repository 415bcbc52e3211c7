import { useEffect, useState } from "react";
import type { Engine } from "../../engine/client";
import type { RecalledDraft } from "../../engine/worker";

/** What the open document was drafted from; null while that is not known, and for documents of others. */
export function useRecalled(engine: Engine, open: Uint8Array | string | null, record: string | null): RecalledDraft | null {
  const [recalled, setRecalled] = useState<RecalledDraft | null>(null);
  useEffect(() => {
    let isStale = false;
    setRecalled(null);
    // A file that cannot be read has told so where it was opened.
    if (open !== null) void engine.ask("recallDraft", { input: open, record }).then((answer) => { if (!isStale) setRecalled(answer?.recalled ?? null); }, () => {});
    return () => { isStale = true; };
  }, [engine, open, record]);
  return recalled;
}
