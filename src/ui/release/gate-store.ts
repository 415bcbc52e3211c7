import type { Engine } from "../../engine/client";
import type { DocumentHost } from "../../engine/host";
import { refusalSentences } from "../../engine/refusals";
import type { NoteFacts } from "../../engine/release/note";
import type { Sentence } from "../../engine/sentence";
import type { Input } from "../../engine/session";
import type { Jobs } from "../../engine/worker";
import type { Day } from "../../standard/editions";
import type { CheckStore } from "../findings/check-store";
import { sentenceOf } from "../trouble";
import { version } from "../version";

export interface GateState {
  readonly busy: boolean;
  readonly seen: Jobs["release"]["answer"] | null;
  /** Which verdict of the check it belongs to: another one means that the document changed. */
  readonly round: number;
  readonly bad: Sentence | null;
}

/** What the page around the gate does with files that the gate makes. */
export interface GateFiles {
  /** Hands a file to the reader; the type is that of its content. */
  give(content: Uint8Array | string, name: string): void;
  /** Opens a file as a document of its own, where the host can; false where it has to be given instead. */
  open?(docx: Uint8Array, name: string): Promise<boolean>;
}
export type Cleaned = { readonly is: "given" | "opened"; readonly name: string } | { readonly is: "failed"; readonly why: Sentence };

export interface GateStore {
  get(): GateState;
  subscribe(changed: () => void): () => void;
  look(): Promise<void>;
  /** Gives the note of the document as it stands; its name, or why not. */
  note(nameOf: (stem: string) => string, untitled: string): Promise<{ readonly name: string } | { readonly why: Sentence }>;
  /** Gives or opens the clean copy, and gives its note. */
  clean(names: { note(stem: string): string; copy(stem: string): string; readonly untitled: string }): Promise<Cleaned>;
}

/** What the gate shows and does, over any host; by the edition that the check goes by. */
export function createGateStore({ host, engine, on, check, files }: { readonly host: DocumentHost; readonly engine: Engine; readonly on: Day; readonly check: CheckStore; readonly files: GateFiles }): GateStore {
  const listeners = new Set<() => void>();
  let state: GateState = { busy: false, seen: null, round: -1, bad: null };
  const set = (change: Partial<GateState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  /** With everything that the file holds, where the host reads less by itself. */
  async function read(): Promise<{ readonly input: Input; readonly name: string | null }> {
    const { name } = check.get();
    return host.readFile ? { input: await host.readFile(), name } : host.read();
  }
  /** A program that holds the file open writes it anew when it saves: the note says that the hash is of what was handed over. */
  const handed = host.readFile ? { isHandedOver: true } : {};
  const stemOf = (name: string | null, untitled: string): string => name?.replace(/\.(?:docx|dotx|docm|xml)$/iu, "").trim() || untitled;

  async function noteOf(input: Input, facts: Pick<NoteFacts, "file" | "sha256" | "isHandedOver" | "cleanedFrom">): Promise<string> {
    const why = check.get().editionWhy.trim();
    const answer = await engine.ask("releaseNote", { input, ...check.judgedBy(), facts: { ...facts, version, on, ...(check.get().edition && why !== "" ? { editionWhy: why } : {}) } });
    return answer?.html ?? "";
  }

  return {
    get: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    async look() {
      const { round } = check.get();
      set({ busy: true, bad: null });
      try {
        const { input } = await read();
        const seen = await engine.ask("release", { input, ...check.judgedBy() });
        set({ busy: false, ...(seen ? { seen, round } : {}) });
      } catch (error) {
        set({ busy: false, seen: null, bad: sentenceOf(error) });
      }
    },
    async note(nameOf, untitled) {
      try {
        const { input, name } = await read();
        const stem = stemOf(name, untitled);
        const html = await noteOf(input, { file: name ?? untitled, sha256: await sha256(input), ...handed });
        files.give(html, `${nameOf(stem)}.html`);
        return { name: `${nameOf(stem)}.html` };
      } catch (error) {
        return { why: sentenceOf(error) };
      }
    },
    async clean({ note, copy: copyName, untitled }) {
      try {
        const { input, name } = await read();
        const cleaned = await engine.ask("cleanCopy", { input });
        if (cleaned === null || cleaned.copy === null) return { is: "failed", why: cleaned?.refused ? refusalSentences[cleaned.refused] : sentenceOf(new Error("overtaken")) };
        const stem = stemOf(name, untitled);
        const file = `${copyName(stem)}.docx`;
        const isOpened = await files.open?.(cleaned.copy, file) ?? false;
        if (!isOpened) files.give(cleaned.copy, file);
        const html = await noteOf(input, { file, sha256: await sha256(cleaned.copy), ...(isOpened ? handed : {}), cleanedFrom: { file: name ?? untitled, sha256: await sha256(input) } });
        files.give(html, `${note(stem)}.html`);
        return { is: isOpened ? "opened" : "given", name: file };
      } catch (error) {
        return { is: "failed", why: sentenceOf(error) };
      }
    },
  };
}

/** Null for what is no file, and on a page without a secure connection, where browsers do not offer it. */
async function sha256(input: Input): Promise<string | null> {
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle as SubtleCrypto | undefined;
  if (typeof input === "string" || subtle === undefined) return null;
  const digest = new Uint8Array(await subtle.digest("SHA-256", input as Uint8Array<ArrayBuffer>));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
