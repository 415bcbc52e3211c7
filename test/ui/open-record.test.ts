import { renderHook, waitFor } from "@testing-library/react";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { recordNamespace } from "../../src/document/draft-record";
import { useRecalled } from "../../src/ui/drafting/use-recalled";
import { useOpenRecord } from "../../src/ui/pane/use-open-record";
import { directEngine } from "../support/direct-engine";
import { draftNamed } from "../support/forms";

jest.setTimeout(60_000);
const engine = directEngine();
const subject = "kết quả công tác quý I";

function drafted(): Uint8Array {
  const result = draftNamed("report", "dang-uy-phuong-muong-thanh", "hd05", { subject });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.docx;
}
/** As Word hands it over: the document here, its data part there. */
function apart(docx: Uint8Array): { readonly input: Uint8Array; readonly record: string } {
  const parts = unzipSync(docx);
  const record = strFromU8(parts["customXml/item1.xml"] ?? new Uint8Array());
  const rels = "word/_rels/document.xml.rels";
  const left = Object.entries(parts).filter(([name]) => !name.startsWith("customXml/"))
    .map(([name, bytes]) => [name, name === rels ? strToU8(strFromU8(bytes).replace(/<Relationship [^>]*customXml[^>]*\/>/gu, "")) : bytes] as const);
  return { input: zipSync(Object.fromEntries(left)), record };
}

it.each([["beside it", true], ["in the document", false]])("finds the form of the open document where the record lies %s", async (_, isApart) => {
  const docx = drafted();
  const { input, record } = apart(docx);
  const host = {
    read: () => Promise.resolve({ input: isApart ? input : docx, revision: 1, name: null }),
    ...(isApart ? { readPart: (namespace: string) => Promise.resolve(namespace === recordNamespace ? record : null) } : {}),
  };
  const { result } = renderHook(() => {
    const open = useOpenRecord(host, true);
    return useRecalled(engine, open?.input ?? null, open?.record ?? null);
  });
  await waitFor(() => { expect(result.current).toMatchObject({ template: "report", changed: [], answers: { subject } }); });
});

it("does not read a document that its host knows to have no record, nor one while the form is not shown", async () => {
  const read = jest.fn(() => Promise.reject(new Error("not asked for")));
  const readPart = jest.fn(() => Promise.resolve(null));
  const host = { read, readPart };
  const { result, rerender } = renderHook(({ wanted }) => useOpenRecord(host, wanted), { initialProps: { wanted: false } });
  expect(readPart).not.toHaveBeenCalled();
  rerender({ wanted: true });
  await waitFor(() => { expect(readPart).toHaveBeenCalledWith(recordNamespace); });
  expect(read).not.toHaveBeenCalled();
  expect(result.current).toBeNull();
});

it("a document that cannot be read has no form, and nothing is thrown", async () => {
  const host = { read: () => Promise.reject(new Error("busy")) };
  const { result } = renderHook(() => useOpenRecord(host, true));
  await waitFor(() => { expect(result.current).toBeNull(); });
});
