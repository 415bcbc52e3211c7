import { once } from "node:events";
import { PassThrough, Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { openNameless } from "../nameless-file";
import { openDoor, type Routes } from "../context";
import { Refusal, refusals } from "../errors";
import { bodies } from "../schemas";
import { createOffice, issueToken, listOffices } from "../store/people";
import { writeDecided } from "../store/imports";
import { backup, BackupRefused, restore, verify } from "../store/transfer";

/** For whoever runs the server: offices, backup and restore. Asked with the operator's token, never with a person's. */
export default ((app, context) => {
  const tags = ["operator"];
  app.get("/api/v1/operator/offices", { schema: { summary: "Các cơ quan dùng sổ", tags } }, async (request) => {
    const { gate, register } = openDoor(context);
    gate.operator(request);
    return { offices: await listOffices(register.db) };
  });
  app.post<{ Body: { name: string; administrator: string } }>("/api/v1/operator/offices", { schema: { summary: "Thêm cơ quan và người quản trị đầu tiên", tags, body: bodies.office } }, async (request, reply) => {
    const { gate, register } = openDoor(context);
    gate.operator(request);
    const { office, person } = await createOffice(register.db, request.body.name, request.body.administrator);
    const token = await issueToken(register.db, office, null, person, "mã đầu tiên", 180);
    return reply.code(201).send({ office, person, token: token?.token });
  });
  app.get("/api/v1/operator/verify", { schema: { summary: "Kiểm tra sổ có nhất quán", tags } }, async (request) => {
    const { gate, register } = openDoor(context);
    gate.operator(request);
    return verify(register.db);
  });
  app.get("/api/v1/operator/backup", { schema: { summary: "Sao lưu toàn bộ sổ", tags } }, async (request, reply) => {
    const { gate, register } = openDoor(context);
    gate.operator(request);
    // On disk first: the snapshot must not stay open for as long as a slow line takes, and what fails is told and not sent in half.
    const file = await openNameless(context.config.dataFolder);
    try {
      const lines = new PassThrough();
      const saved = pipeline(lines, createGzip(), file.handle.createWriteStream({ autoClose: false }));
      const write = async (line: string): Promise<void> => { if (!lines.write(line)) await once(lines, "drain"); };
      await Promise.all([saved, backup(register.db, new Date().toISOString(), write).then(() => lines.end(), (error: unknown) => { lines.destroy(error instanceof Error ? error : new Error("backup failed")); throw error; })]);
      const { size } = await file.handle.stat();
      const packed = file.handle.createReadStream({ start: 0 }).once("close", file.forget);
      return await reply.type("application/gzip").header("Content-Length", size).send(packed);
    } catch (error) {
      await file.handle.close().catch(() => {});
      file.forget();
      throw error;
    }
  });

  app.addContentTypeParser("application/gzip", (_, payload, done) => done(null, payload));
  app.post<{ Body: Readable }>("/api/v1/operator/restore", { bodyLimit: 2 ** 31, schema: { summary: "Khôi phục vào sổ còn trống", tags } }, async (request) => {
    const { gate, register } = openDoor(context);
    gate.operator(request);
    if (!(request.body instanceof Readable)) throw refusals.invalid("Hãy gửi tệp sao lưu (application/gzip).");
    try {
      const rows = await restore(register.db, linesOf(request.body));
      // A backup may have been taken while an import was being written.
      await writeDecided(register.db);
      return { rows };
    } catch (error) {
      throw error instanceof BackupRefused ? new Refusal(422, "backupRefused", error.message) : error;
    }
  });
}) satisfies Routes;

/** The lines of a packed stream; what cannot be unpacked is a `BackupRefused`. */
async function* linesOf(packed: Readable): AsyncGenerator<string> {
  const unpacked = createGunzip();
  packed.on("error", (error) => unpacked.destroy(error)).pipe(unpacked);
  let rest = "";
  try {
    for await (const chunk of unpacked.setEncoding("utf8")) {
      const lines = (rest + String(chunk)).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
  } catch {
    throw new BackupRefused("Tệp sao lưu không giải nén được hoặc bị cắt giữa chừng.");
  }
  if (rest !== "") yield rest;
}
