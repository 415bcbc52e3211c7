import { has, itemClass, members, type Member } from "../members";
import { NullObject, SearchOptions, type Obj } from "./model";
import { HostError, type TestWord } from "./word";

/** A batch as office-js sends it (request id 93 of the rich API). */
export interface Batch { readonly Actions: readonly Action[]; readonly ObjectPaths: Readonly<Record<string, ObjectPath>> }
export interface Action {
  readonly Id: number;
  /** 1 instantiate, 2 query, 3 method, 4 set property. */
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId?: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] | null };
  readonly QueryInfo?: { readonly Select?: readonly string[] | null; readonly Expand?: readonly string[] | null };
}
export interface ObjectPath {
  readonly Id: number;
  /** 1 global object, 2 new, 3 method, 4 property, 5 indexer, 6 reference id, 7 null. */
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] | null; readonly ReferencedObjectPathIds?: readonly (number | null)[] | null };
}
export interface Answer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly Location: string; readonly ActionIndex: number; readonly HttpStatusCode: number };
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const byWireName = new Map(Object.entries(members).map(([of, table]) => [of, new Map(Object.entries(table).map(([name, member]) => [pascal(name), member] as const))] as const));

/** References that the add-in holds, for as long as its Word lives. */
const references = new WeakMap<TestWord, { readonly byId: Map<string, Obj>; readonly ids: WeakMap<Obj, string>; next: number }>();
function referencesOf(word: TestWord) {
  const known = references.get(word) ?? { byId: new Map<string, Obj>(), ids: new WeakMap<Obj, string>(), next: 0 };
  references.set(word, known);
  return known;
}
function idOf(word: TestWord, obj: Obj): string {
  const refs = referencesOf(word);
  const known = refs.ids.get(obj) ?? `R${refs.next += 1}`;
  refs.ids.set(obj, known);
  refs.byId.set(known, obj);
  return known;
}

function memberOf(obj: Obj, name: string, word: TestWord): Member {
  const member = byWireName.get(obj.is)?.get(name);
  if (!member) throw new HostError("ApiNotFound", `${obj.is}.${name} is not among the members that the add-in may use`);
  if (!has(word.profile.sets, member.set)) throw new HostError("ApiNotFound", `${obj.is}.${name} needs ${member.set}`);
  return member;
}

/** Runs a batch in order until the first failure; what was done before it stays done, as in Word. */
export async function execute(word: TestWord, batch: Batch): Promise<Answer> {
  word.batches += 1;
  await word.wait(word.quirks.batchMs);
  const objects = new Map<number, Obj>();
  const argument = (info: ObjectPath["ArgumentInfo"]): readonly unknown[] => {
    const referenced = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, i) => { const id = referenced[i]; return typeof id === "number" && id > 0 ? reach(id) : value; });
  };
  const pending: Promise<unknown>[] = [];
  function reach(id: number): Obj {
    const known = objects.get(id);
    if (known) return known;
    const path = batch.ObjectPaths[id];
    if (!path) throw new HostError("InvalidObjectPath", String(id));
    const found = follow(path);
    objects.set(id, found);
    return found;
  }
  function follow(path: ObjectPath): Obj {
    const name = path.Name ?? "";
    if (path.ObjectPathType === 1) return word.document;
    if (path.ObjectPathType === 2 && name.endsWith("SearchOptions")) return new SearchOptions(word);
    // office-js asks Word for a service of its own at the start and can do without. Source: word-win32-16.01.debug.js, AddinInternalService.
    if (path.ObjectPathType === 2 && name.startsWith("Microsoft.InternalService.")) return new NullObject(word);
    if (path.ObjectPathType === 2) return name.endsWith("Application") ? word.application : fail("InvalidObjectPath", name);
    if (path.ObjectPathType === 6) return referencesOf(word).byId.get(name) ?? fail("ItemNotFound", name);
    if (path.ObjectPathType === 7) return new NullObject(word);
    const parent = reach(path.ParentObjectPathId ?? 0);
    if (parent instanceof NullObject) return parent;
    if (path.ObjectPathType === 5) return referencesOf(word).byId.get(String(path.ArgumentInfo?.Arguments?.[0])) ?? fail("ItemNotFound", name);
    memberOf(parent, name, word);
    const value = (parent as unknown as Record<string, unknown>)[name];
    if (path.ObjectPathType === 4) return value as Obj;
    const answer = (value as (...args: unknown[]) => unknown).apply(parent, [...argument(path.ArgumentInfo)]);
    if (answer instanceof Promise) pending.push(answer);
    return answer === null || answer instanceof Promise ? new NullObject(word) : answer as Obj;
  }
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      const failure = word.failures.shift();
      if (failure) throw failure;
      results.push({ ActionId: action.Id, Value: await run(action) });
      for (const one of pending.splice(0)) await one;
    } catch (error) {
      const known = error instanceof HostError ? error : new HostError("GeneralException", error instanceof Error ? error.message : String(error));
      if (!(error instanceof HostError)) word.surprises.push(error);
      return { Results: results, Error: { Code: known.code, Message: known.message, Location: action.Name ?? "", ActionIndex: index, HttpStatusCode: 500 } };
    }
  }
  return { Results: results };

  async function run(action: Action): Promise<unknown> {
    const obj = reach(action.ObjectPathId ?? 0);
    const name = action.Name ?? "";
    switch (action.ActionType) {
      case 1: return obj instanceof NullObject ? null : { _ReferenceId: idOf(word, obj) };
      case 2: {
        const answer = pick(word, obj, action.QueryInfo?.Select ?? []);
        const meanwhile = word.meanwhile;
        word.meanwhile = null;
        meanwhile?.();
        return answer;
      }
      case 3: {
        if (name === "_KeepReference" || name === "_RemoveReference" || obj instanceof NullObject) return null;
        memberOf(obj, name, word);
        return await (obj as unknown as Record<string, (...args: unknown[]) => unknown>)[name]?.(...argument(action.ArgumentInfo));
      }
      case 4: {
        memberOf(obj, name, word);
        (obj as unknown as Record<string, unknown>)[name] = action.ArgumentInfo?.Arguments?.[0];
        return null;
      }
      default: return null;
    }
  }
}
const fail = (code: string, message: string): never => { throw new HostError(code, message); };

/** The loaded properties; `isNullObject` is told by the value being null. */
function pick(word: TestWord, obj: Obj, select: readonly string[]): unknown {
  if (obj instanceof NullObject) return null;
  const out: Record<string, unknown> = { _ReferenceId: idOf(word, obj) };
  const { items } = obj as { readonly items?: readonly Obj[] };
  if (items && itemClass[obj.is]) {
    const own = select.map((one) => one.replace(/^items\//u, "")).filter((one) => one !== "items" && one !== "$none");
    out["_Items"] = items.map((item) => ({ ...(pick(word, item, own) as object), _Id: idOf(word, item) }));
    return out;
  }
  for (const one of select) {
    const [head = "", ...rest] = one.split("/");
    const name = pascal(head);
    if (head === "isNullObject" || head === "$none") continue;
    memberOf(obj, name, word);
    const value = (obj as unknown as Record<string, unknown>)[name];
    out[name] = rest.length > 0 ? { ...(out[name] as object | undefined), ...(pick(word, value as Obj, [rest.join("/")]) as object) } : value;
  }
  return out;
}
