import type { Engine } from "../engine/client";
import { download } from "../hosts/browser/download";
import { createBrowserHost } from "../hosts/browser/browser-host";
import type { HeldDocument } from "../hosts/held-document";
import type { Day } from "../standard/editions";
import { createCheckStore, type CheckStore } from "./findings/check-store";
import { createGateStore, type GateStore } from "./release/gate-store";
import type { Viewer } from "./viewer";

/** A file that was opened in the page: where it is held, the check of it, and the gate. */
export interface OpenedPageFile { readonly name: string; readonly host: HeldDocument; readonly store: CheckStore; readonly gate: GateStore }

export function openPageFile(of: { readonly bytes: Uint8Array; readonly name: string; readonly engine: Engine; readonly on: Day; viewer(): Viewer | null }): OpenedPageFile {
  const { bytes, name, engine, on } = of;
  const host = createBrowserHost({ bytes, name, engine, reveal: async (at) => await of.viewer()?.reveal(at) ?? "gone" });
  const store = createCheckStore({ host, engine, on });
  return { name, host, store, gate: createGateStore({ host, engine, on, check: store, files: { give: download } }) };
}

/** The reader's today, as days are written in the engine. */
export function today(now = new Date()): Day {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
