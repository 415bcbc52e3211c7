import type { Bridge } from "./bridge";
import { has, isAtLeast, itemClass, members, type ClassName, type Member } from "./members";

/**
 * Objects that behave as office-js does (loads, syncs, null objects, requirement gates) for Words newer than the copy of
 * office-js on npm. They speak the same wire. Runs in Node and, bundled, in a page.
 */
export interface Front {
  readonly Word: unknown;
  readonly Office: unknown;
  /** The user's doings come in here. */
  emit(name: string, detail: unknown): void;
}

interface Path { readonly type: number; readonly name?: string; readonly parent?: Client; readonly args?: readonly unknown[] }
interface Client { readonly cls: ClassName; path: Path; values: Map<string, unknown>; isNull: boolean | null; items: unknown[] | null; readonly objects: Map<string, unknown>; proxy: unknown; readonly context: Context }
interface Context { queue: Queued[]; sync(): Promise<void> }
interface Queued { readonly type: number; readonly of: Client; readonly name?: string; readonly args?: readonly unknown[]; readonly select?: readonly string[]; done?(value: unknown): void }

class OfficeError extends Error {
  override readonly name = "OfficeExtension.Error";
  readonly debugInfo: { readonly code: string; readonly message: string; readonly errorLocation: string };
  constructor(readonly code: string, message: string, errorLocation = "") {
    super(message);
    this.debugInfo = { code, message, errorLocation };
  }
}
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

export function createFront(bridge: Bridge): Front {
  const { sets } = bridge.info;
  const listeners = new Map<string, Set<(detail: unknown) => unknown>>();
  const clients = new WeakMap<object, Client>();

  function contextOf(): Context {
    const context: Context = {
      queue: [],
      async sync() {
        const { queue } = context;
        context.queue = [];
        const { batch } = encode(queue);
        const answer = JSON.parse(await bridge.execute(JSON.stringify(batch))) as { Results: { ActionId: number; Value: unknown }[]; Error?: { Code: string; Message: string; Location: string } };
        for (const { ActionId, Value } of answer.Results) queue[ActionId]?.done?.(Value);
        if (answer.Error) throw new OfficeError(answer.Error.Code, answer.Error.Message, answer.Error.Location);
      },
    };
    return context;
  }

  function encode(queue: readonly Queued[]) {
    const paths: Record<string, unknown> = {};
    const ids = new Map<Client, number>();
    const argumentsOf = (args: readonly unknown[]) => ({
      Arguments: args.map((value) => (clientOf(value) ? null : value)),
      ReferencedObjectPathIds: args.map((value) => { const client = clientOf(value); return client ? pathId(client) : 0; }),
    });
    const clientOf = (value: unknown): Client | undefined => (typeof value === "object" && value !== null ? clients.get(value) : undefined);
    function pathId(client: Client): number {
      const known = ids.get(client);
      if (known !== undefined) return known;
      const parent = client.path.parent ? pathId(client.path.parent) : 0;
      const id = ids.size + 1;
      ids.set(client, id);
      const { type, name, args } = client.path;
      paths[id] = { Id: id, ObjectPathType: type, Name: name ?? "", ParentObjectPathId: parent, ArgumentInfo: args ? argumentsOf(args) : {} };
      return id;
    }
    const actions = queue.map((one, Id) => ({
      Id, ActionType: one.type, Name: one.name ?? "", ObjectPathId: pathId(one.of), ArgumentInfo: one.args ? argumentsOf(one.args) : {}, QueryInfo: one.select ? { Select: one.select } : {},
    }));
    return { batch: { Actions: actions, ObjectPaths: paths } };
  }

  function fill(client: Client, value: unknown): void {
    client.isNull = value === null;
    if (value === null) return;
    const data = value as Record<string, unknown>;
    const itemsClass = itemClass[client.cls];
    if (Array.isArray(data["_Items"]) && itemsClass) {
      client.items = (data["_Items"] as Record<string, unknown>[]).map((item) => {
        const made = make(client.context, itemsClass, { type: 6, name: String(item["_Id"]) });
        fill(made, item);
        return made.proxy;
      });
    }
    for (const [key, one] of Object.entries(data)) {
      if (key.startsWith("_")) continue;
      const name = camel(key);
      if (members[client.cls][name]?.is === "object") fill(clients.get((client.proxy as Record<string, object>)[name] ?? {}) as Client, one);
      else client.values.set(name, one);
    }
  }

  function make(context: Context, cls: ClassName, path: Path): Client {
    const client: Client = { cls, path, values: new Map(), isNull: null, items: null, objects: new Map(), proxy: null, context };
    client.proxy = new Proxy({}, {
      get: (_target, key) => (typeof key === "string" ? get(client, key) : undefined),
      set: (_target, key, value: unknown) => {
        const member = memberOf(client, String(key));
        if (member.is !== "scalar") throw new TypeError(`${cls}.${String(key)} cannot be set`);
        context.queue.push({ type: 4, of: client, name: pascal(String(key)), args: [value] });
        return true;
      },
    });
    clients.set(client.proxy as object, client);
    return client;
  }

  function memberOf(client: Client, name: string): Member {
    const member = members[client.cls][name];
    if (!member) throw new TypeError(`${client.cls}.${name} is not among the members that the add-in may use (test/host/members.ts)`);
    if (!has(sets, member.set)) throw new OfficeError("ApiNotFound", `${client.cls}.${name} needs ${member.set}`, `${client.cls}.${name}`);
    return member;
  }

  function get(client: Client, name: string): unknown {
    const { context } = client;
    if (name === "then" || name === "toJSON") return undefined;
    if (name === "context") return context;
    if (name === "load") {
      return (asked: string | readonly string[]) => {
        const select = (typeof asked === "string" ? asked.split(",") : asked).map((one) => one.trim());
        for (const one of select) check(client.cls, one.replace(/^items\/?/u, "") || "isNullObject", Boolean(itemClass[client.cls]) && one.startsWith("items"));
        context.queue.push({ type: 2, of: client, select, done: (value) => { fill(client, value); } });
        return client.proxy;
      };
    }
    if (name === "isNullObject") return client.isNull ?? notLoaded(client, name);
    if (name === "items" && itemClass[client.cls]) return client.items ?? notLoaded(client, name);
    const member = memberOf(client, name);
    if (member.is === "scalar") return client.values.has(name) ? client.values.get(name) : notLoaded(client, name);
    if (member.is === "object") {
      const known = client.objects.get(name) ?? make(context, member.gives ?? "Document", { type: 4, name: pascal(name), parent: client }).proxy;
      client.objects.set(name, known);
      return known;
    }
    if (member.is === "event") return eventOf(name);
    return (...args: unknown[]) => {
      if (member.is === "call" && member.gives) {
        const made = make(context, member.gives, { type: 3, name: pascal(name), parent: client, args });
        context.queue.push({ type: 1, of: made, done: (value) => {
          made.isNull = value === null;
          if (value !== null) made.path = { type: 6, name: String((value as Record<string, unknown>)["_ReferenceId"]) };
        } });
        return made.proxy;
      }
      const result: { done: boolean; value?: unknown } = { done: false };
      context.queue.push({ type: 3, of: client, name: pascal(name), args, done: (value) => { result.done = true; result.value = value; } });
      return { get value() { if (!result.done) throw new OfficeError("ValueNotLoaded", "The value of the result object has not been loaded yet."); return result.value; } };
    };
  }
  /** Names in `load` are checked where they are written, so that a slip is seen at once. */
  function check(cls: ClassName, path: string, ofItems: boolean): void {
    const [head = "", ...rest] = path.split("/");
    if (head === "isNullObject" || head === "$none") return;
    const of = ofItems ? itemClass[cls] ?? cls : cls;
    const member = memberOf({ cls: of } as Client, head);
    if (rest.length > 0) check(member.gives ?? of, rest.join("/"), false);
  }
  const notLoaded = (client: Client, name: string): never => {
    throw new OfficeError("PropertyNotLoaded", `The property '${name}' is not available. Before reading the property's value, call the load method on the containing object and call "context.sync()".`, `${client.cls}.${name}`);
  };
  function eventOf(name: string) {
    const key = name.replace(/^on/u, "");
    return {
      add(handler: (detail: unknown) => unknown) {
        on(key, handler);
        return { remove: () => { listeners.get(key)?.delete(handler); }, context: contextOf() };
      },
    };
  }
  function on(name: string, handler: (detail: unknown) => unknown): void {
    const set = listeners.get(name) ?? new Set();
    listeners.set(name, set);
    set.add(handler);
  }

  const Word = {
    async run<T>(work: (context: unknown) => Promise<T>): Promise<T> {
      const context = contextOf();
      const document = make(context, "Document", { type: 1 });
      const application = make(context, "Application", { type: 2, name: "Microsoft.WordServices.Application" });
      const shown = { document: document.proxy, application: application.proxy, sync: () => context.sync() };
      const answer = await work(shown);
      if (context.queue.length > 0) await context.sync();
      return answer;
    },
  };
  return { Word, Office: officeOf(bridge, { on, off: (name, handler) => { listeners.get(name)?.delete(handler); } }), emit: (name, detail) => { for (const handler of listeners.get(name) ?? []) void handler(detail); } };
}

interface Events { on(name: string, handler: (detail: unknown) => unknown): void; off(name: string, handler: (detail: unknown) => unknown): void }
type Callback = (result: unknown) => void;

/** The Common API, as far as the add-in uses it. */
function officeOf(bridge: Bridge, { on, off }: Events) {
  const { info } = bridge;
  const succeed = (callback: Callback | undefined, value?: unknown): void => callback?.({ status: "succeeded", value, error: null });
  const fail = (callback: Callback | undefined, code: number, message: string): void => callback?.({ status: "failed", error: { code, message, name: message } });
  const part = (id: string) => ({
    id,
    getXmlAsync: (callback: Callback) => { void bridge.data({ do: "xml", id }).then((xml) => { succeed(callback, JSON.parse(xml)); }); },
    deleteAsync: (callback: Callback) => { void bridge.data({ do: "delete", id }).then(() => { succeed(callback); }); },
  });
  const document = {
    url: info.url, mode: info.mode,
    addHandlerAsync: (type: string, handler: (detail: unknown) => void, callback?: Callback) => {
      on(type === "documentSelectionChanged" ? "DocumentSelectionChanged" : type, handler);
      succeed(callback);
    },
    removeHandlerAsync: (_type: string, { handler }: { handler: (detail: unknown) => void }, callback?: Callback) => {
      off("DocumentSelectionChanged", handler);
      succeed(callback);
    },
    getFileAsync: (_type: string, options: { sliceSize: number }, callback: Callback) => {
      void bridge.file().then((base64) => {
        if (base64 === null) { fail(callback, 11001, "Not supported."); return; }
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        const count = Math.ceil(bytes.length / options.sliceSize);
        succeed(callback, {
          size: bytes.length, sliceCount: count,
          getSliceAsync: (index: number, sliced: Callback) => { succeed(sliced, { index, size: options.sliceSize, data: [...bytes.slice(index * options.sliceSize, (index + 1) * options.sliceSize)] }); },
          closeAsync: (closed?: Callback) => { succeed(closed); },
        });
      });
    },
    customXmlParts: {
      getByNamespaceAsync: (namespace: string, callback: Callback) => { void bridge.data({ do: "list", namespace }).then((ids) => { succeed(callback, (JSON.parse(ids) as string[]).map(part)); }); },
      addAsync: (xml: string, callback: Callback) => { void bridge.data({ do: "add", xml }).then((id) => { succeed(callback, part(JSON.parse(id) as string)); }); },
    },
  };
  const host = { host: "Word", platform: info.platform };
  return {
    onReady: (callback?: (told: typeof host) => void) => { callback?.(host); return Promise.resolve(host); },
    EventType: { DocumentSelectionChanged: "documentSelectionChanged" },
    HostType: { Word: "Word" },
    PlatformType: { PC: "PC", Mac: "Mac", OfficeOnline: "OfficeOnline" },
    FileType: { Compressed: "compressed" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    DocumentMode: { ReadOnly: "readOnly", ReadWrite: "readWrite" },
    context: {
      document, displayLanguage: info.language, contentLanguage: info.language, platform: info.platform, host: "Word",
      diagnostics: { host: "Word", platform: info.platform, version: info.version },
      requirements: { isSetSupported: (name: string, version = "1.1") => isAtLeast(info.sets[name], version) },
    },
  };
}
