import { useEffect, useState } from "react";
import { recordNamespace } from "../../document/draft-record";
import type { DocumentHost } from "../../engine/host";
import type { Input } from "../../engine/session";

/** The open document with the data part it was drafted from, where that lies apart from it. */
export interface OpenRecord { readonly input: Input; readonly record: string | null }

/**
 * What the form of the open document could be filled from; read each time that it is `wanted`. Where the host can tell that
 * the document has no such part, the document itself is not read.
 */
export function useOpenRecord(host: Pick<DocumentHost, "read" | "readPart">, wanted: boolean): OpenRecord | null {
  const [open, setOpen] = useState<OpenRecord | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let isStale = false;
    const look = async (): Promise<OpenRecord | null> => {
      const record = host.readPart ? await host.readPart(recordNamespace) : null;
      return host.readPart && record === null ? null : { input: (await host.read()).input, record };
    };
    // A document that cannot be read is told of where it is checked.
    look().then((found) => { if (!isStale) setOpen(found); }, () => { if (!isStale) setOpen(null); });
    return () => { isStale = true; };
  }, [host, wanted]);
  return open;
}
