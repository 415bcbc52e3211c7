// Tier: WordApi 1.3
/// <reference types="office-js" />
import { encodeBase64 } from "../../ooxml/base64";
import type { Batches } from "./batch";
import { insertWhole } from "./insert-file";
import { says } from "./sentences";
import type { Tiers } from "./tiers";
import { WordTrouble, type Delivery, type Inserted } from "./word-host";

/** The most that Word inserts (reference of insertFileFromBase64). */
const mostBytes = 4 * 1024 * 1024;

export function createDelivering(batches: Batches, tiers: Tiers) {
  /** A window of its own for a file; what cannot be opened is offered for download. */
  async function open(docx: Uint8Array, name: string): Promise<Delivery> {
    if (tiers.opensDocuments) {
      try {
        await batches.run(async (context, sync) => {
          context.application.createDocument(encodeBase64(docx)).open();
          await sync();
        });
        return { is: "opened" };
      } catch (error) {
        if (error instanceof WordTrouble && error.why === says.slow) return { is: "failed", why: says.slow };
        tiers.opensDocuments = false;
      }
    }
    return { is: "download", docx, name };
  }

  async function insert(docx: Uint8Array): Promise<Inserted> {
    if (docx.length > mostBytes) return { is: "refused", why: says.tooLarge };
    const base64 = encodeBase64(docx);
    if (tiers.may("insertFile")) {
      try {
        await insertWhole(batches, base64);
        tiers.learned("insertFile", true);
        return { is: "inserted" };
      } catch (error) {
        if (error instanceof WordTrouble && error.why === says.readOnly) return { is: "refused", why: error.why };
        tiers.learned("insertFile", false);
      }
    }
    try {
      await batches.run(async (context, sync) => {
        context.document.body.insertFileFromBase64(base64, "Replace");
        await sync();
      });
      return { is: "reduced", why: says.intoReduced };
    } catch (error) {
      return { is: "refused", why: error instanceof WordTrouble ? error.why : says.failed };
    }
  }

  const isEmpty = (): Promise<boolean> => batches.run(async (context, sync) => {
    const { body } = context.document;
    body.load("text");
    await sync();
    return body.text.trim() === "";
  });
  return { open, insert, isEmpty };
}
