import { spawn, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "./storage";

/** A server in a process of its own, as an office runs it. */
export interface TestServer {
  readonly url: string;
  readonly child: ChildProcess;
  /** Everything it wrote to its two outputs so far. */
  output(): string;
  operatorToken(): string;
  call(method: string, path: string, options?: Call): Promise<Reply>;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}
export interface Call { readonly token?: string | undefined; readonly body?: unknown; readonly key?: string | undefined; readonly headers?: Readonly<Record<string, string>> }
export interface Reply { readonly status: number; readonly headers: Headers; readonly text: string; readonly json: any } // eslint-disable-line @typescript-eslint/no-explicit-any

export interface ServerSetup {
  readonly data: string;
  readonly databaseUrl?: string | undefined;
  readonly port?: number;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Whether to wait until the register can be used; true as a rule. */
  readonly ready?: boolean;
  /** Serves the built pages too. */
  readonly pages?: boolean;
}

/** Starts `the-thuc server` and waits for its register. */
export async function startServer(setup: ServerSetup): Promise<TestServer> {
  const port = setup.port ?? await freePort();
  const env: NodeJS.ProcessEnv = { ...process.env, THE_THUC_RATE: "1000000000", THE_THUC_RATE_WITHOUT_TOKEN: "1000000000", ...setup.env };
  delete env["DATABASE_URL"];
  if (setup.databaseUrl) env["DATABASE_URL"] = setup.databaseUrl;
  const child = spawn(process.execPath, ["src/cli/launch.mjs", "server", "--port", String(port), "--data", setup.data, ...(setup.pages ? [] : ["--no-pages"]), ...(setup.args ?? [])], { env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout?.on("data", (chunk: Buffer) => { output += chunk.toString(); });
  child.stderr?.on("data", (chunk: Buffer) => { output += chunk.toString(); });
  const exited = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  const url = `http://127.0.0.1:${port}`;
  const server: TestServer = {
    url, child, output: () => output,
    operatorToken: () => (JSON.parse(readFileSync(join(setup.data, "server.json"), "utf8")) as { operatorToken: string }).operatorToken,
    call: (method, path, options) => call(url, method, path, options),
    stop: async (signal = "SIGTERM") => {
      child.kill(signal);
      return exited;
    },
  };
  const path = setup.ready === false ? "/api/health" : "/api/ready";
  for (let waited = 0; ; waited += 100) {
    const up = await fetch(url + path).then((response) => response.ok, () => false);
    if (up) return server;
    if (child.exitCode !== null || waited > 110_000) {
      child.kill("SIGKILL");
      throw new Error(`the server did not come up: ${output.slice(-2000)}`);
    }
    await new Promise((done) => setTimeout(done, 100));
  }
}

export async function call(url: string, method: string, path: string, { token, body, key, headers = {} }: Call = {}): Promise<Reply> {
  const send = (): Promise<Response> => fetch(url + path, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...(key === undefined ? {} : { "idempotency-key": key }),
      ...(body === undefined || headers["content-type"] ? {} : { "content-type": "application/json" }), ...headers,
    },
    body: body === undefined ? null : typeof body === "string" || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
  });
  // A kept connection that the server closes at this very moment; a server that is gone fails the second time too.
  const response = await send().catch((error: Error & { cause?: { code?: string } }) => (["UND_ERR_SOCKET", "ECONNRESET"].includes(error.cause?.code ?? "") ? send() : Promise.reject(error)));
  const text = await response.text();
  let json: unknown;
  try { json = JSON.parse(text); } catch { json = undefined; }
  return { status: response.status, headers: response.headers, text, json };
}

const prepared = join("node_modules/.cache/the-thuc", `pglite-${createHash("sha256").update(readFileSync("package-lock.json")).update(readFileSync("src/server/store/schema.ts")).digest("hex").slice(0, 16)}`);

/** A data folder with a fresh embedded register: made once by a first start, then copied, because the first start is long. */
export async function freshPglite(data: string): Promise<string> {
  if (!existsSync(prepared)) {
    const draft = `${prepared}.${process.pid}`;
    const server = await startServer({ data: draft });
    await server.stop();
    try { renameSync(draft, prepared); } catch { rmSync(draft, { recursive: true, force: true }); }
  }
  cpSync(prepared, data, { recursive: true });
  return data;
}
