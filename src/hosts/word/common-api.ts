// Tier: WordApi 1.3
/// <reference types="office-js" />
import { says } from "./sentences";
import { WordTrouble } from "./word-host";

/** The older half of office-js, which every Word has: calls with callbacks. */
function asked<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new WordTrouble(says.failed, `${result.error.code}: ${result.error.message}`));
    });
  });
}

/** 4 MB is the most that Word gives in one slice. */
const slice = 4 * 1024 * 1024;

/** The file as it would be saved now. Word keeps it locked until it is closed, so it is closed whatever happens. */
export async function wholeFile(): Promise<Uint8Array> {
  const file = await asked<Office.File>((done) => { Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: slice }, done); });
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let i = 0; i < file.sliceCount; i += 1) {
      const { data } = await asked<Office.Slice>((done) => { file.getSliceAsync(i, done); });
      bytes.set(data as ArrayLike<number>, at);
      at += (data as ArrayLike<number>).length;
    }
    return bytes.subarray(0, at);
  } finally {
    file.closeAsync(() => undefined);
  }
}

const partsOf = (namespace: string): Promise<Office.CustomXmlPart[]> =>
  asked<Office.CustomXmlPart[]>((done) => { Office.context.document.customXmlParts.getByNamespaceAsync(namespace, done); });

export async function readPart(namespace: string): Promise<string | null> {
  const [part] = await partsOf(namespace);
  return part ? asked<string>((done) => { part.getXmlAsync(done); }) : null;
}

/** The new part is there before the old ones go, so that a failure loses nothing. */
export async function writePart(namespace: string, xml: string | null): Promise<void> {
  const old = await partsOf(namespace);
  if (xml !== null) await asked<Office.CustomXmlPart>((done) => { Office.context.document.customXmlParts.addAsync(xml, done); });
  for (const part of old) await asked<void>((done) => { part.deleteAsync(done); });
}

/** Calls back when the caret moves; the result stops it. Some Words miss some (office-js issue 2964). */
export async function onCaret(moved: () => void): Promise<() => void> {
  const type = Office.EventType.DocumentSelectionChanged;
  await asked<void>((done) => { Office.context.document.addHandlerAsync(type, moved, done); });
  return () => { Office.context.document.removeHandlerAsync(type, { handler: moved }, () => undefined); };
}

/** The file's name as the user knows it; null while it was never saved. */
export function documentName(): string | null {
  const last = Office.context.document.url?.split(/[\\/]/u).at(-1) ?? "";
  try {
    return decodeURIComponent(last) || null;
  } catch {
    return last || null;
  }
}
