/** Small texts that are kept in this browser and nowhere else: settings, profiles, what was used last. */
export interface KeptTexts {
  /** False where the browser keeps nothing; then they last as long as the page. */
  readonly lasts: boolean;
  /** The keys that begin so, in order. */
  keys(beginning: string): readonly string[];
  get(key: string): string | null;
  /** False where there was no room for it; what stood there before still stands. */
  set(key: string, text: string): boolean;
  remove(key: string): void;
  /** Called when another page of this browser changed something. */
  subscribe(changed: () => void): () => void;
}

/** In the page's memory: for tests, and where storage is switched off by policy. */
export function memoryTexts(before: Readonly<Record<string, string>> = {}): KeptTexts {
  const texts = new Map(Object.entries(before));
  return {
    lasts: false,
    keys: (beginning) => [...texts.keys()].filter((key) => key.startsWith(beginning)).sort(),
    get: (key) => texts.get(key) ?? null,
    set: (key, text) => { texts.set(key, text); return true; },
    remove: (key) => { texts.delete(key); },
    subscribe: () => () => {},
  };
}

const probe = "the-thuc.probe";

/** In the browser's local storage where it may be used, in memory where not. */
export function browserTexts(): KeptTexts {
  try {
    const storage = localStorage;
    storage.setItem(probe, "");
    storage.removeItem(probe);
    return storedTexts(storage);
  } catch {
    return memoryTexts();
  }
}

function storedTexts(storage: Storage): KeptTexts {
  return {
    lasts: true,
    keys: (beginning) => Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? "").filter((key) => key.startsWith(beginning)).sort(),
    get: (key) => storage.getItem(key),
    set(key, text) {
      try {
        storage.setItem(key, text);
        return true;
      } catch {
        return false;
      }
    },
    remove: (key) => { storage.removeItem(key); },
    subscribe(changed) {
      const onStorage = ({ storageArea }: StorageEvent): void => { if (storageArea === storage) changed(); };
      addEventListener("storage", onStorage);
      return () => { removeEventListener("storage", onStorage); };
    },
  };
}
