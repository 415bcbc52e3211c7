import { homedir } from "node:os";
import { join } from "node:path";

/** How one server runs. Everything comes from options of the command line and from the environment; there is no file. */
export interface ServerConfig {
  readonly host: string;
  readonly port: number;
  /** The add-in's built files; null serves the register alone. */
  readonly assets: string | null;
  /** Where the embedded register, the operator's token and the address of the running server are kept. */
  readonly dataFolder: string;
  /** A PostgreSQL server instead of the embedded database. */
  readonly databaseUrl: string | null;
  readonly connections: number;
  /** One person on this machine: loopback only, the page gets its token from the server. */
  readonly local: boolean;
  readonly tls: { readonly certFile: string; readonly keyFile: string } | null;
  /** Addresses of the proxies whose word about the client's address is taken. */
  readonly trustProxy: string | null;
  readonly oidc: OidcConfig | null;
  /** Requests a minute: for each token, and for each address without one. */
  readonly rate: { readonly withToken: number; readonly without: number };
  readonly quiet: boolean;
}
export interface OidcConfig { readonly issuer: string; readonly audience: string; readonly keysUrl: string }

/** Something in the options or the environment that cannot be: one Vietnamese sentence. */
export class ConfigError extends Error {}

export function defaultDataFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  if (env["THE_THUC_DATA"]) return env["THE_THUC_DATA"];
  if (platform === "win32") return join(env["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local"), "the-thuc");
  if (platform === "darwin") return join(homedir(), "Library", "Application Support", "the-thuc");
  return join(env["XDG_DATA_HOME"] ?? join(homedir(), ".local", "share"), "the-thuc");
}

export interface ServerOptions {
  readonly host?: string | undefined;
  readonly port?: string | undefined;
  readonly data?: string | undefined;
  readonly assets?: string | undefined;
  readonly local?: boolean | undefined;
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
}

export function readConfig(options: ServerOptions, env: NodeJS.ProcessEnv = process.env): ServerConfig {
  const local = options.local ?? false;
  const host = options.host ?? env["THE_THUC_HOST"] ?? "127.0.0.1";
  if (local && host !== "127.0.0.1") throw new ConfigError("Chế độ một máy chỉ nghe ở 127.0.0.1.");
  const certFile = options.cert ?? env["THE_THUC_TLS_CERT"];
  const keyFile = options.key ?? env["THE_THUC_TLS_KEY"];
  if ((certFile === undefined) !== (keyFile === undefined)) throw new ConfigError("Chứng thư và khoá TLS phải cùng có: --cert và --key.");
  const [issuer, audience, keysUrl] = [env["THE_THUC_OIDC_ISSUER"], env["THE_THUC_OIDC_AUDIENCE"], env["THE_THUC_OIDC_KEYS"]];
  if (issuer !== undefined && (!audience || !keysUrl)) throw new ConfigError("Có THE_THUC_OIDC_ISSUER thì phải có THE_THUC_OIDC_AUDIENCE và THE_THUC_OIDC_KEYS.");
  return {
    host,
    port: whole("cổng", options.port ?? env["PORT"], 3000, 65_535),
    assets: options.assets ?? null,
    dataFolder: options.data ?? defaultDataFolder(env),
    databaseUrl: env["DATABASE_URL"] || null,
    connections: whole("THE_THUC_CONNECTIONS", env["THE_THUC_CONNECTIONS"], 10, 500),
    local,
    tls: certFile !== undefined && keyFile !== undefined ? { certFile, keyFile } : null,
    trustProxy: env["THE_THUC_TRUST_PROXY"] || null,
    oidc: issuer !== undefined && audience && keysUrl ? { issuer, audience, keysUrl } : null,
    rate: { withToken: whole("THE_THUC_RATE", env["THE_THUC_RATE"], 1200, 1e9), without: whole("THE_THUC_RATE_WITHOUT_TOKEN", env["THE_THUC_RATE_WITHOUT_TOKEN"], 600, 1e9) },
    quiet: env["THE_THUC_LOG"] === "silent",
  };
}

function whole(what: string, text: string | undefined, otherwise: number, most: number): number {
  if (text === undefined || text === "") return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > most) throw new ConfigError(`${what} ghi «${text}»; hãy ghi một số nguyên từ 0 đến ${most}.`);
  return value;
}
