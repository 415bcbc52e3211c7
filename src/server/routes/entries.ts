import type { IncomingHttpHeaders } from "node:http";
import { emptyDescription } from "../../register/model";
import type { Step } from "../../register/entry";
import { asking, type Routes } from "../context";
import { refusals } from "../errors";
import { bodies, keyHeader, queries, withId } from "../schemas";
import type { Asking, Recording } from "../service";
import { findEntries, readEntry, readHistory, type Filter } from "../store/entries";
import { listSeries } from "../store/offices";

type Sparse<T extends Asking> = Pick<T, "issuer" | "documentType" | "issueDate"> & Partial<T>;
interface ListQuery { readonly q?: string; readonly issuer?: string; readonly period?: string; readonly run?: string; readonly type?: string; readonly state?: string; readonly from?: string; readonly to?: string; readonly serial?: string; readonly mine?: "true"; readonly before?: string; readonly limit?: string }

const complete = (body: Sparse<Asking>): Asking => ({ ...emptyDescription, with: [], isCopy: false, secrecy: "none", ...body });
/** Counting stops here: past it a list says «hơn 10.000». */
const mostCounted = 10_000;

/** Numbers and the lines of the register. */
export default ((app, context) => {
  const keyOf = (headers: IncomingHttpHeaders): string => String(headers["idempotency-key"]);

  app.post<{ Body: Sparse<Asking> }>("/api/v1/entries", { schema: { summary: "Cấp số", tags: ["entries"], body: bodies.reserve, headers: keyHeader } }, async (request, reply) => {
    const { who, register } = await asking(context, request);
    const answered = await register.reserve(who, complete(request.body), keyOf(request.headers));
    if (!answered.repeated) context.metrics.given += 1;
    return reply.code(answered.repeated ? 200 : 201).send(answered);
  });
  app.post<{ Body: Sparse<Recording> & Pick<Recording, "serial" | "origin"> }>("/api/v1/entries/recorded", { schema: { summary: "Ghi số đã dùng ngoài sổ", tags: ["entries"], body: bodies.record, headers: keyHeader } }, async (request, reply) => {
    const { who, register } = await asking(context, request);
    const answered = await register.record(who, { suffix: "", state: "issued", reason: "", ...complete(request.body), ...request.body } as Recording, keyOf(request.headers));
    return reply.code(answered.repeated ? 200 : 201).send(answered);
  });

  const step = <B extends { version: number }>(name: string, summary: string, body: object, make: (body: B) => Step): void => {
    app.post<{ Params: { id: string } }>(`/api/v1/entries/:id/${name}`, { schema: { summary, tags: ["entries"], params: withId, body, headers: keyHeader } }, async (request) => {
      const { who, register } = await asking(context, request);
      const asked = request.body as B;
      return register.step(who, request.params.id, make(asked), asked.version, keyOf(request.headers));
    });
  };
  type Changes = (Step & { do: "edit" })["changes"];
  step<{ version: number; changes: Changes }>("edit", "Sửa mục còn giữ số", bodies.edit, ({ changes }) => ({ do: "edit", changes }));
  step<{ version: number; changes?: Changes }>("issue", "Phát hành", bodies.issue, ({ changes }) => ({ do: "issue", changes: changes ?? {} }));
  step<{ version: number; reason: string }>("void", "Huỷ số", bodies.void, ({ reason }) => ({ do: "void", reason }));
  step<{ version: number; reason: string; changes: Changes }>("correct", "Đính chính mục đã phát hành", bodies.correct, ({ changes, reason }) => ({ do: "correct", changes, reason }));

  app.get<{ Querystring: ListQuery }>("/api/v1/entries", { schema: { summary: "Tra sổ, mới nhất trước; trang sau: before = id cuối", tags: ["entries"], querystring: queries.list } }, async (request) => {
    const { who, register } = await asking(context, request);
    register.allow(who, "read");
    const { q, type, mine, before, limit, ...rest } = request.query;
    const filter: Filter = { ...rest, text: q, documentType: type, owner: mine ? who.person : undefined };
    const size = Number(limit ?? 50);
    const { entries, found } = await findEntries(register.db, who.office, filter, before, size + 1, mostCounted);
    return { entries: entries.slice(0, size), next: entries.length > size ? entries[size - 1]?.id : null, ...(before === undefined ? { total: Math.min(found, mostCounted), more: found > mostCounted } : {}) };
  });
  app.get<{ Params: { id: string } }>("/api/v1/entries/:id", { schema: { summary: "Một mục và lịch sử của nó", tags: ["entries"], params: withId } }, async (request) => {
    const { who, register } = await asking(context, request);
    const entry = await readEntry(register.db, who.office, request.params.id);
    if (!entry) throw refusals.notFound();
    return { entry, history: await readHistory(register.db, who.office, entry.id) };
  });
  app.get("/api/v1/series", { schema: { summary: "Các dãy số", tags: ["series"] } }, async (request) => {
    const { who, register } = await asking(context, request);
    return { series: await listSeries(register.db, who.office) };
  });
  app.get<{ Querystring: { series: string } }>("/api/v1/review", { schema: { summary: "Số trống, số trùng, ngày ngược trong một dãy", tags: ["series"], querystring: queries.review } }, async (request) => {
    const { who, register } = await asking(context, request);
    return { remarks: await register.review(who.office, request.query.series) };
  });
}) satisfies Routes;
