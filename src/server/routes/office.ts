import type { TermFacts } from "../../register/model";
import { placeTerms } from "../../register/terms";
import type { Role } from "../../register/roles";
import type { Run } from "../../register/model";
import { asking, type Routes } from "../context";
import { Refusal, refusals } from "../errors";
import { bodies, withId } from "../schemas";
import { sqlState, uniqueViolation } from "../store/database";
import { addIssuer, addPeriod, changeIssuer, changePeriod, listFacts, type IssuerChange, type NewIssuer } from "../store/offices";
import { addPerson, changePerson, issueToken, listPeople, listTokens, revokeToken } from "../store/people";

const noFacts: TermFacts = { congressClosedOn: null, firstMeetingOn: null, appointedFrom: null, statedStart: null, statedReason: "" };

/** Issuers, terms, series, people and tokens of one office: what its administrators look after. */
export default ((app, context) => {
  const manage = async (request: Parameters<typeof asking>[1]) => {
    const asked = await asking(context, request);
    asked.register.allow(asked.who, "manage");
    return asked;
  };
  /** What the database finds there already. */
  const unlessThere = async <T>(work: Promise<T>): Promise<T> => work.catch((error: unknown) => {
    throw sqlState(error) === uniqueViolation ? new Refusal(409, "alreadyThere", "Đã có mục trùng tên.") : error;
  });
  const known = <T>(value: T | undefined | "" | false): T => {
    if (value === undefined || value === "" || value === false) throw refusals.notFound();
    return value;
  };

  app.get("/api/v1/issuers", { schema: { summary: "Cơ quan ban hành và nhiệm kỳ", tags: ["office"] } }, async (request) => {
    const { who, register } = await asking(context, request);
    const { issuers, periods } = await register.state(who.office, true);
    const facts = new Map((await listFacts(register.db, who.office)).map((each) => [each.id, each.facts]));
    return { issuers, periods: periods.map((period) => ({ ...period, facts: facts.get(period.id) })) };
  });
  app.post<{ Body: NewIssuer }>("/api/v1/issuers", { schema: { summary: "Thêm cơ quan ban hành", tags: ["office"], body: bodies.issuer } }, async (request, reply) => {
    const { who, register } = await manage(request);
    if ((request.body.kind === "committee") !== (request.body.committee === undefined)) throw refusals.invalid("Cấp uỷ không thuộc cấp uỷ khác; cơ quan và đại hội thì phải nêu cấp uỷ.");
    const id = known(await unlessThere(addIssuer(register.db, who.office, who.person, request.body)));
    register.forget(who.office);
    return reply.code(201).send({ id });
  });
  app.patch<{ Params: { id: string }; Body: IssuerChange }>("/api/v1/issuers/:id", { schema: { summary: "Đổi tên, thôi ban hành, có cơ quan kế tục", tags: ["office"], params: withId, body: bodies.issuerChange } }, async (request) => {
    const { who, register } = await manage(request);
    known(await unlessThere(changeIssuer(register.db, who.office, who.person, request.params.id, request.body)));
    register.forget(who.office);
    return { ok: true };
  });
  app.post<{ Body: { committee: string; name: string; facts: Partial<TermFacts> } }>("/api/v1/terms", { schema: { summary: "Thêm nhiệm kỳ", tags: ["office"], body: bodies.term } }, async (request, reply) => {
    const { who, register } = await manage(request);
    const facts = { ...noFacts, ...request.body.facts };
    placeTerms([{ id: "", committee: "", name: request.body.name, facts }]);
    const id = known(await unlessThere(addPeriod(register.db, who.office, who.person, { ...request.body, kind: "term", facts })));
    register.forget(who.office);
    return reply.code(201).send({ id });
  });
  app.patch<{ Params: { id: string }; Body: { name?: string; facts?: Partial<TermFacts> } }>("/api/v1/terms/:id", { schema: { summary: "Sửa nhiệm kỳ", tags: ["office"], params: withId, body: bodies.termChange } }, async (request) => {
    const { who, register } = await manage(request);
    const { name, facts } = request.body;
    known(await unlessThere(changePeriod(register.db, who.office, who.person, request.params.id, "term", { name, facts: facts && { ...noFacts, ...facts } })));
    register.forget(who.office);
    return { ok: true };
  });
  app.post<{ Body: { committee: string; name: string; opensOn: string; closesOn?: string | null } }>("/api/v1/congresses", { schema: { summary: "Thêm đại hội", tags: ["office"], body: bodies.congress } }, async (request, reply) => {
    const { who, register } = await manage(request);
    const { committee, name, opensOn, closesOn } = request.body;
    const id = known(await unlessThere(addPeriod(register.db, who.office, who.person, { committee, name, kind: "congress", facts: { ...noFacts, opensOn, closesOn: closesOn ?? null } })));
    register.forget(who.office);
    return reply.code(201).send({ id });
  });
  app.patch<{ Params: { id: string }; Body: { name?: string; opensOn: string; closesOn?: string | null } }>("/api/v1/congresses/:id", { schema: { summary: "Sửa đại hội", tags: ["office"], params: withId, body: bodies.congressChange } }, async (request) => {
    const { who, register } = await manage(request);
    const { name, opensOn, closesOn } = request.body;
    known(await unlessThere(changePeriod(register.db, who.office, who.person, request.params.id, "congress", { name, facts: { ...noFacts, opensOn, closesOn: closesOn ?? null } })));
    register.forget(who.office);
    return { ok: true };
  });
  app.post<{ Body: { issuer: string; period: string; run: Run; next: number; reason: string } }>("/api/v1/series", { schema: { summary: "Bắt đầu dãy từ một số khác 01", tags: ["series"], body: bodies.series } }, async (request) => {
    const { who, register } = await manage(request);
    const { next, reason, ...key } = request.body;
    return { series: await register.startSeries(who, key, next, reason) };
  });

  app.get("/api/v1/people", { schema: { summary: "Người dùng và mã truy cập", tags: ["people"] } }, async (request) => {
    const { who, register } = await manage(request);
    return { people: await listPeople(register.db, who.office), tokens: await listTokens(register.db, who.office) };
  });
  app.post<{ Body: { name: string; role: Role; subject?: string | null } }>("/api/v1/people", { schema: { summary: "Thêm người", tags: ["people"], body: bodies.person } }, async (request, reply) => {
    const { who, register } = await manage(request);
    const { name, role, subject } = request.body;
    return reply.code(201).send({ id: await unlessThere(addPerson(register.db, who.office, who.person, { name, role, subject: subject ?? null })) });
  });
  app.patch<{ Params: { id: string }; Body: { role?: Role; active?: boolean } }>("/api/v1/people/:id", { schema: { summary: "Đổi vai trò, ngừng dùng", tags: ["people"], params: withId, body: bodies.personChange } }, async (request) => {
    const { who, register, gate } = await manage(request);
    if (request.params.id === who.person) throw refusals.invalid("Không tự đổi vai trò hay ngừng chính mình.");
    known(await changePerson(register.db, who.office, who.person, request.params.id, request.body));
    gate.forget();
    return { ok: true };
  });
  app.post<{ Body: { person: string; label?: string; days?: number } }>("/api/v1/tokens", { schema: { summary: "Cấp mã truy cập; mã chỉ hiện một lần", tags: ["people"], body: bodies.token } }, async (request, reply) => {
    const { who, register } = await manage(request);
    const { person, label, days } = request.body;
    return reply.code(201).send(known(await issueToken(register.db, who.office, who.person, person, label ?? "", days ?? 180)));
  });
  app.delete<{ Params: { id: string } }>("/api/v1/tokens/:id", { schema: { summary: "Thu hồi mã truy cập", tags: ["people"], params: withId } }, async (request) => {
    const { who, register, gate } = await manage(request);
    known(await revokeToken(register.db, who.office, who.person, request.params.id));
    gate.forget();
    return { ok: true };
  });
}) satisfies Routes;
