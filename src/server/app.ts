import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import files from "@fastify/static";
import swagger from "@fastify/swagger";
import fastify, { LogController, type FastifyInstance, type FastifyServerOptions } from "fastify";
import packageJson from "../../package.json";
import { RegisterError, type ProblemCode } from "../register/problems";
import { isDay } from "../register/terms";
import { bearer } from "./auth";
import { people, type Context } from "./context";
import { Refusal, refusals } from "./errors";
import entries from "./routes/entries";
import office from "./routes/office";
import operator from "./routes/operator";
import spreadsheets from "./routes/spreadsheets";
import state from "./routes/state";
import { sqlState } from "./store/database";

const conflicts: readonly ProblemCode[] = ["alreadyIssued", "alreadyVoided", "stillReserved", "serialTaken", "startTooLow", "periodsOverlap"];

/** The whole HTTP side of a server: the add-in's files and the register's API. Nothing listens yet. */
export async function buildApp(context: Context): Promise<FastifyInstance> {
  const { config, metrics } = context;
  const options: FastifyServerOptions = {
    logger: config.quiet ? false : { level: "info", base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` },
    // Lines of ours instead: the usual ones hold addresses with what was searched for.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 64 * 1024,
    requestTimeout: 120_000,
    keepAliveTimeout: 30_000,
    routerOptions: { maxParamLength: 100 },
    trustProxy: config.trustProxy ?? false,
    forceCloseConnections: "idle",
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false, allErrors: false, formats: { day: { type: "string", validate: isDay } } } },
  };
  const app = config.tls
    ? fastify({ ...options, https: { cert: readFileSync(config.tls.certFile), key: readFileSync(config.tls.keyFile), minVersion: "TLSv1.2" } } as FastifyServerOptions) as unknown as FastifyInstance
    : fastify(options);

  await app.register(helmet, {
    global: true,
    // The pages carry their own policy, and Word on the web shows the pane in a frame.
    contentSecurityPolicy: false, frameguard: false, crossOriginOpenerPolicy: false, crossOriginResourcePolicy: { policy: "same-origin" },
    strictTransportSecurity: config.tls ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: "no-referrer" },
  });
  const tokenKey = (token: string): string => createHash("sha256").update(token).digest("base64url");
  await app.register(rateLimit, {
    global: true, timeWindow: 60_000, cache: 20_000,
    // A token counts for itself once it has proved good; whatever else is sent counts for its address.
    keyGenerator: (request) => {
      const token = bearer(request);
      return token !== undefined && context.door.is === "open" && context.door.gate.knows(token) ? tokenKey(token) : request.ip;
    },
    max: (_, key) => (key.length === 43 ? config.rate.withToken : config.rate.without),
    allowList: (request) => !request.url.startsWith("/api/"),
    errorResponseBuilder: () => refusals.tooMany(),
  });
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: { title: "Sổ đăng ký văn bản đi của Thể Thức", version: packageJson.version, description: "Cấp số, phát hành, huỷ, tra cứu. Lỗi: { error: { code, message } }." },
      components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
      security: [{ token: [] }],
    },
  });

  guardOrigin(app, context);
  answerErrors(app);
  app.addHook("onResponse", (request, reply, done) => {
    const route = request.routeOptions.url ?? "none";
    metrics.note(route, request.method, reply.statusCode, reply.elapsedTime);
    if (route.startsWith("/api/")) request.log.info({ method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime * 10) / 10, person: people.get(request) }, "answered");
    done();
  });

  for (const routes of [state, entries, office, spreadsheets, operator]) routes(app, context);
  if (config.assets !== null) {
    await app.register(files, {
      root: config.assets, cacheControl: false, dotfiles: "deny",
      setHeaders: (response, path) => {
        void response.header("Cache-Control", /\.[0-9a-f]{12}\.\w+$/u.test(path) ? "public, max-age=31536000, immutable" : "no-cache");
        // The preview is a sandboxed frame, an origin of its own: «same-origin» would keep its script and its looks from it. Page files are for everyone.
        void response.header("Cross-Origin-Resource-Policy", "cross-origin");
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith("/api/")) throw new Refusal(404, "noSuchRoute", "Không có đường dẫn này.");
    return reply.code(404).type("text/plain; charset=utf-8").send("Không có trang này.\n");
  });
  return app;
}

/** Pages of other sites may not reach the API: not by their own name, and not by one that now points here. */
function guardOrigin(app: FastifyInstance, { config }: Context): void {
  app.addHook("onRequest", (request, reply, done) => {
    if (config.local && !/^(?:localhost|127\.0\.0\.1)(?::\d+)?$/u.test(request.headers.host ?? "")) throw refusals.elsewhere();
    if (request.url.startsWith("/api/")) {
      reply.header("Cache-Control", "no-store").header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
      const { origin } = request.headers;
      const site = request.headers["sec-fetch-site"];
      const isOurs = origin === undefined || (URL.canParse(origin) && new URL(origin).host === request.host);
      if (!isOurs || site === "cross-site" || site === "same-site") throw refusals.elsewhere();
    }
    done();
  });
}

function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: Error & { statusCode?: number; validation?: readonly { instancePath: string; message?: string; params?: Record<string, unknown> }[]; validationContext?: string; code?: string }, request, reply) => {
    const send = (status: number, code: string, message: string): unknown => reply.code(status).send({ error: { code, message } });
    if (error instanceof Refusal) {
      if (error.status === 401) reply.header("WWW-Authenticate", "Bearer");
      return send(error.status, error.code, error.message);
    }
    if (error instanceof RegisterError) return send(conflicts.includes(error.code) ? 409 : 422, error.code, error.message);
    if (error.validation) {
      const [first] = error.validation;
      const extra = first?.params?.["additionalProperty"] ?? first?.params?.["missingProperty"];
      const where = `${first?.instancePath.slice(1).replaceAll("/", ".") ?? ""}${typeof extra === "string" ? ` ${extra}` : ""}`.trim();
      return send(400, "invalid", `Yêu cầu không đúng mẫu${where ? ` ở «${where.slice(0, 100)}»` : ""}.`);
    }
    const status = error.statusCode ?? 500;
    if (status === 413) return send(413, "tooLarge", "Nội dung gửi lên quá lớn.");
    if (status === 415) return send(415, "unsupported", "Loại nội dung này không nhận.");
    if (status >= 400 && status < 500) return send(status, "invalid", "Yêu cầu không đọc được.");
    if (isAway(error)) return send(503, "unavailable", "Cơ sở dữ liệu của sổ tạm thời không trả lời; hãy thử lại.");
    request.log.error({ err: error }, "failed");
    return send(500, "internal", "Máy chủ gặp lỗi; yêu cầu chưa được thực hiện.");
  });
}

const isAway = (error: Error & { code?: string }): boolean => {
  const state = sqlState(error);
  return (state !== undefined && /^(?:08|53|57P)/u.test(state)) || ["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND"].includes(error.code ?? "")
    || /Connection terminated|timeout exceeded when trying to connect/u.test(error.message);
};
