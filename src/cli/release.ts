import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { cleanCopy } from "../document/leftovers";
import { refusalSentences } from "../engine/refusals";
import { releaseNote } from "../engine/release/note";
import { judgeRelease } from "../engine/release/verdict";
import { startSession } from "../engine/session";
import { oneOf, readArgs, readCheckOptions } from "./args";
import { exitCodes, type Command } from "./command";
import { checker, version } from "./compose";
import { readOneFile, withFile } from "./one-file";
import { print } from "./print";
import { releaseJson, releaseLines } from "./release-text";

const sha256 = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

export default {
  name: "release",
  about: "văn bản đã sẵn sàng phát hành chưa, kèm phiếu kiểm tra",
  usage: `the-thuc release <tệp>
  --note TỆP         ghi phiếu kiểm tra (một trang HTML, in được)
  --clean TỆP        khi đã sẵn sàng: ghi bản sạch, không còn thông tin người soạn; lý do bỏ qua chuyển sang phiếu
  --standard auto|hd05|hd36, --on NĂM-THÁNG-NGÀY, --format text|json
Mã thoát: 0 sẵn sàng; 1 chưa sẵn sàng; 2 không đọc hay không ghi được.`,
  async run(args) {
    const { values, words } = readArgs(args, {
      note: { type: "string" }, clean: { type: "string" }, standard: { type: "string" }, on: { type: "string" }, format: { type: "string" },
    });
    const { path } = await readOneFile(words, values.clean, values.clean === undefined, "xem");
    if (values.note !== undefined) await readOneFile(words, values.note, false, "xem");
    const format = oneOf("--format", values.format, ["text", "json"]);
    const options = readCheckOptions(values);
    let isReady = false;
    const code = await withFile(path, async (bytes) => {
      const session = startSession(checker, bytes, options);
      const verdict = judgeRelease(checker, session, options);
      isReady = verdict.ready;
      const own = { file: basename(path), sha256: sha256(bytes) };
      const clean = values.clean !== undefined && verdict.ready ? cleanCopy(session.opened) : null;
      const isRefused = clean === "signed";
      const copy = clean === null || isRefused || values.clean === undefined ? null : { path: values.clean, file: basename(values.clean), sha256: sha256(clean) };
      if (copy !== null && clean !== null) await writeFile(copy.path, clean);
      const facts = { ...(copy ? { file: copy.file, sha256: copy.sha256, cleanedFrom: own } : own), version, on: options.on };
      if (values.note !== undefined) await writeFile(values.note, releaseNote(verdict, facts));
      const whyNotClean = values.clean === undefined || copy ? null : isRefused ? refusalSentences.signed.vi : "Chưa sẵn sàng nên chưa làm sạch.";
      const done = { note: values.note ?? null, clean: copy, whyNotClean };
      await print(format === "json" ? JSON.stringify(releaseJson({ file: path, sha256: own.sha256, version, verdict, done }), null, 2) : releaseLines({ file: path, sha256: own.sha256, verdict, done }).join("\n"));
    });
    if (code !== exitCodes.fine) return code;
    return isReady ? exitCodes.fine : exitCodes.findings;
  },
} satisfies Command;
