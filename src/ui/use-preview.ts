import { useEffect, useRef, useState, type RefObject } from "react";
import type { Engine } from "../engine/client";
import type { CheckState } from "./findings/check-store";
import type { OpenedPageFile } from "./opened-file";
import type { MarkedPlace } from "./preview-messages";
import type { Viewer } from "./viewer";

interface Previewed {
  readonly engine: Engine;
  readonly viewer: RefObject<Viewer | null>;
  readonly file: OpenedPageFile | null;
  readonly state: CheckState | null;
  /** Set while a draft is shown instead of the file. */
  readonly draft: Uint8Array | null;
  readonly label: string;
  readonly dark: boolean;
}

/** Keeps the frame showing what is held now, with the findings marked in it. Answers whether it could be drawn. */
export function usePreview({ engine, viewer, file, state, draft, label, dark }: Previewed): "drawing" | "drawn" | "failed" {
  const [result, setResult] = useState<"drawing" | "drawn" | "failed">("drawing");
  const lastFile = useRef<unknown>(null);
  const documents = state?.documents ?? null;
  // What is held changes only together with a check of it, or with a draft.
  const input = draft ?? (documents === null ? null : file?.host.input() ?? null);

  useEffect(() => {
    if (!(input instanceof Uint8Array)) return undefined;
    let isStale = false;
    const owner = draft ? "draft" : file;
    const keepPlace = lastFile.current === owner;
    lastFile.current = owner;
    setResult("drawing");
    void (async () => {
      // A file that cannot be marked can still be looked at.
      const copy = await engine.ask("copyForShowing", { input }).then((answer) => answer?.copy ?? null, () => input);
      if (isStale || copy === null) return;
      const fine = await viewer.current?.draw(copy, label, keepPlace);
      if (!isStale) setResult(fine === true ? "drawn" : "failed");
    })();
    return () => { isStale = true; };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a new label or file name alone is no reason to draw again
  }, [input, engine, viewer]);

  const which = state?.which ?? 0;
  const severities = state?.severities;
  useEffect(() => {
    const findings = draft ? [] : documents?.[which]?.findings ?? [];
    viewer.current?.mark(findings.flatMap(({ id, severity, anchor, dismissed }): MarkedPlace[] => anchor && !dismissed && severities?.has(severity) ? [{ id, severity, ...anchor }] : []));
  }, [documents, which, severities, draft, viewer]);

  useEffect(() => { viewer.current?.look(dark); }, [dark, viewer]);
  return result;
}
