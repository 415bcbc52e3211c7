import packageJson from "../../../package.json";
import { asking, openDoor, type Routes } from "../context";
import { refusals } from "../errors";

/** How the server does, and who one is. */
export default ((app, context) => {
  const hidden = { schema: { hide: true } };
  app.get("/api/health", hidden, () => ({ ok: true, version: packageJson.version }));
  app.get("/api/ready", hidden, async (_, reply) => {
    if (context.door.is === "shut") return reply.code(503).send({ ok: false, why: context.door.why });
    await context.door.register.db.read("select to_json(1) as j");
    return { ok: true };
  });
  app.get("/api/openapi.json", hidden, () => app.swagger());
  app.get("/api/metrics", hidden, async (request, reply) => {
    const { gate, register } = openDoor(context);
    gate.operator(request);
    const { count, requests } = register.giver.batches;
    return reply.type("text/plain; version=0.0.4").send(context.metrics.write({ the_thuc_give_transactions_total: count, the_thuc_give_requests_total: requests }));
  });

  app.get("/api/v1/me", { schema: { summary: "Người đang hỏi", tags: ["me"] } }, async (request) => (await asking(context, request)).who);

  // Only the page that this server itself handed out can send the header without asking first, and asking is never allowed.
  app.get("/api/v1/session", hidden, (request) => {
    if (!context.config.local) throw refusals.notFound();
    if (request.headers["x-the-thuc"] !== "1") throw refusals.elsewhere();
    const { local } = openDoor(context);
    if (!local) throw refusals.notFound();
    return { token: local.token, ...local.who };
  });
}) satisfies Routes;
