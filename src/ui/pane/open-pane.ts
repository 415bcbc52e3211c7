import type { Engine } from "../../engine/client";
import { download } from "../../hosts/browser/download";
import type { Day } from "../../standard/editions";
import { createCheckStore, type CheckStore } from "../findings/check-store";
import { createLiveCheck, type LiveCheck } from "../live-check";
import { createGateStore, type GateStore } from "../release/gate-store";
import type { PaneHost } from "./pane-host";

/** Everything behind the pane's tabs, over one document. */
export interface OpenedPane { readonly host: PaneHost; readonly engine: Engine; readonly on: Day; readonly store: CheckStore; readonly live: LiveCheck; readonly gate: GateStore }

export function openPane({ host, engine, on }: { readonly host: PaneHost; readonly engine: Engine; readonly on: Day }): OpenedPane {
  const store = createCheckStore({ host, engine, on });
  const gate = createGateStore({
    host, engine, on, check: store,
    files: {
      give: download,
      ...(host.openDocument ? { open: async (docx, name) => (await host.openDocument?.(docx, name))?.is === "opened" } : {}),
    },
  });
  return { host, engine, on, store, gate, live: createLiveCheck({ host, store }) };
}
