import { encodeBase64 } from "../../src/ooxml/base64";
import { execute, type Batch } from "./core/execute";
import type { TestWord } from "./core/word";

/** What a front needs of the Word behind it; everything is text, so that it can cross from a page to the test. */
export interface Bridge {
  readonly info: { readonly sets: Readonly<Record<string, string>>; readonly platform: string; readonly version: string; readonly url: string; readonly language: string; readonly mode: "readWrite" | "readOnly" };
  execute(batch: string): Promise<string>;
  /** The file as base64; null where this Word refuses. */
  file(): Promise<string | null>;
  data(ask: DataAsk): Promise<string>;
}
export type DataAsk = { readonly do: "list"; readonly namespace: string } | { readonly do: "add"; readonly xml: string } | { readonly do: "xml" | "delete"; readonly id: string };

export function bridgeTo(word: TestWord): Bridge {
  return {
    info: { sets: word.profile.sets, platform: word.profile.platform, version: word.profile.version, url: word.url, language: "vi-VN", mode: word.readOnly ? "readOnly" : "readWrite" },
    execute: async (batch) => JSON.stringify(await execute(word, JSON.parse(batch) as Batch)),
    file: async () => (word.quirks.noGetFile ? null : encodeBase64(word.save())),
    data: async (ask) => JSON.stringify(dataOf(word, ask)),
  };
}

function dataOf(word: TestWord, ask: DataAsk): unknown {
  switch (ask.do) {
    case "list": return word.dataParts.filter((part) => part.namespace === ask.namespace).map(({ id }) => id);
    case "xml": return word.dataParts.find(({ id }) => id === ask.id)?.xml ?? null;
    case "delete": return word.dataParts.splice(word.dataParts.findIndex(({ id }) => id === ask.id), 1).length === 1;
    case "add": {
      const id = `{${word.dataParts.length + 1}-${Math.random()}}`;
      word.dataParts.push({ id, namespace: /xmlns(?::\w+)?="([^"]*)"/u.exec(ask.xml)?.[1] ?? "", xml: ask.xml });
      return id;
    }
  }
}
