import type { Bridge } from "./bridge";

/** What the page is told before anything of it runs. */
export interface WireInfo { readonly hostInfo: string; readonly sets: Readonly<Record<string, string>>; readonly url: string; readonly language: string; readonly version: string; readonly editable: boolean }

export function wireInfo({ info }: Bridge): WireInfo {
  return { hostInfo: `_host_Info=Word$Win32$16.01$${info.language}$telemetry$$$0`, sets: info.sets, url: info.url, language: info.language, version: info.version, editable: info.mode === "readWrite" };
}

/**
 * The native side of Word on Windows as the genuine office.js meets it in `window.external`. Runs in the page before office.js;
 * what it is asked it hands to the test over functions that the test exposed. Numbers are those of office.js (`OSF.DDA.MethodDispId`).
 */
export function wirePage(told: WireInfo): void {
  const scope = window as unknown as {
    wordExecute(batch: string): Promise<string>; wordFile(): Promise<string | null>; wordData(ask: string): Promise<string>;
    wordEmit(name: string): void; wordAsked: number[];
  };
  scope.wordAsked = [];
  const lower = Object.fromEntries(Object.entries(told.sets).map(([name, version]) => [name.toLowerCase(), version]));
  const context = {
    GetAppType: () => 1, GetSolutionRef: () => "the-thuc", GetAppVersionMajor: () => 16, GetAppVersionMinor: () => 1,
    GetAppUILocale: () => told.language, GetAppDataLocale: () => told.language, GetDocUrl: () => told.url, GetAppCapabilities: () => 0,
    GetActivationMode: () => 1, GetControlIntegrationLevel: () => 1, GetSolutionToken: () => "", GetCorrelationId: () => "1", GetInstanceId: () => "1",
    GetTouchEnabled: () => false, GetCommerceAllowed: () => false, GetSupportedMatrix: () => JSON.stringify(lower), GetHostCustomMessage: () => "",
    GetHostFullVersion: () => told.version, GetDialogRequirementMatrix: () => "{}", GetFeaturesForSolution: () => "{}", GetInitialDisplayMode: () => 0,
    GetDocMode: () => (told.editable ? 1 : 0), GetSettings: () => ({ Read: () => [] }),
  };
  const safeArray = (items: unknown) => ({ toArray: () => items });
  const handlers = new Map<number, (id: number, data: unknown) => void>();
  const files = new Map<string, Uint8Array>();
  async function answer(id: number, params: readonly unknown[]): Promise<unknown[]> {
    switch (id) {
      case 93: return [0, [200, [], await scope.wordExecute(String((params[0] as unknown[])[4]))]];
      case 77: {
        const base64 = await scope.wordFile();
        if (base64 === null) return [11001];
        const handle = `f${files.size}`;
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        files.set(handle, bytes);
        return [0, [handle, bytes.length]];
      }
      case 80: {
        const bytes = files.get(String(params[0])) ?? new Uint8Array();
        const data = [...bytes.slice(Number(params[1]), Number(params[1]) + Number(params[2]))];
        return [0, [data, data.length]];
      }
      case 81: return [0];
      case 128: return [0, [JSON.parse(await scope.wordData(JSON.stringify({ do: "add", xml: params[0] }))), false]];
      case 130: return [0, (JSON.parse(await scope.wordData(JSON.stringify({ do: "list", namespace: params[0] }))) as string[]).map((part) => [part, false])];
      case 131: return [0, JSON.parse(await scope.wordData(JSON.stringify({ do: "xml", id: params[0] })))];
      case 133: await scope.wordData(JSON.stringify({ do: "delete", id: params[0] })); return [0];
      default: return [0, null];
    }
  }
  const native = {
    GetContext: () => context, GetHostInfo: () => told.hostInfo, GetLoggingAllowed: () => false,
    Execute(id: number, params: unknown, done: (answer: unknown) => void) {
      scope.wordAsked.push(id);
      const list = Array.isArray(params) ? params as unknown[] : (params as { toArray?(): unknown[] } | null)?.toArray?.() ?? [];
      void answer(id, list).then((got) => { done(safeArray(got)); });
    },
    RegisterEvent(id: number, _target: string, handler: (id: number, data: unknown) => void, done?: (status: number) => void) { handlers.set(id, handler); done?.(0); },
    UnregisterEvent(id: number, _target: string, done?: (status: number) => void) { handlers.delete(id); done?.(0); },
  };
  scope.wordEmit = (name) => { if (name === "DocumentSelectionChanged") handlers.get(2)?.(2, safeArray([])); };
  Object.defineProperty(window, "external", { value: native, configurable: true, writable: true });
}
