import { createHash, timingSafeEqual } from "node:crypto";
import { createRemoteJWKSet, jwtVerify } from "jose";
import type { FastifyRequest } from "fastify";
import type { OidcConfig } from "./config";
import { refusals } from "./errors";
import type { Database } from "./store/database";
import { hashToken, holderOf, personOfSubject, type Principal } from "./store/people";

/** How long a token that was good is believed without asking the database again: until then another server's revocation is not seen. */
const believed = 2_000;

/** Finds out who is asking, by an access token of the register or by a token of the office's identity provider. */
export class Gate {
  readonly #db: Database;
  readonly #operator: string;
  #local: { readonly token: string; readonly who: Principal } | undefined;
  readonly #known = new Map<string, { readonly who: Principal; readonly until: number }>();
  readonly #oidc: ((token: string) => Promise<string | undefined>) | undefined;

  constructor(db: Database, operatorToken: string, oidc: OidcConfig | null) {
    this.#db = db;
    this.#operator = operatorToken;
    if (oidc) {
      const keys = createRemoteJWKSet(new URL(oidc.keysUrl));
      this.#oidc = async (token) => {
        // Signatures by public key only: with HS256 the public key itself would sign.
        const { payload } = await jwtVerify(token, keys, { issuer: oidc.issuer, audience: oidc.audience, algorithms: ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"], requiredClaims: ["exp", "sub"], clockTolerance: 5 });
        return payload.sub;
      };
    }
  }

  async principal(request: FastifyRequest): Promise<Principal> {
    const token = bearer(request);
    if (token === undefined) throw refusals.unauthenticated();
    const who = token.startsWith("tt_") ? await this.#byToken(token) : await this.#bySubject(token);
    if (!who) throw refusals.unauthenticated();
    return who;
  }

  /** The token of whoever runs the server, from a file that only that account can read. */
  operator(request: FastifyRequest): void {
    const token = bearer(request);
    if (token === undefined || !timingSafeEqual(digest(token), digest(this.#operator))) throw refusals.unauthenticated();
  }

  /** Whether this token proved good a moment ago. */
  knows(token: string): boolean {
    return this.#local?.token === token || this.#known.has(hashToken(token));
  }

  /** The page of this machine, in local mode. */
  admit(desk: { readonly token: string; readonly who: Principal }): void {
    this.#local = desk;
  }

  /** After a change of people or tokens. */
  forget(): void {
    this.#known.clear();
  }

  async #byToken(token: string): Promise<Principal | undefined> {
    if (this.#local && timingSafeEqual(digest(token), digest(this.#local.token))) return this.#local.who;
    const hash = hashToken(token);
    const now = Date.now();
    const known = this.#known.get(hash);
    if (known && known.until > now) return known.who;
    const holder = await holderOf(this.#db, token);
    if (!holder) {
      this.#known.delete(hash);
      return undefined;
    }
    const { expires, ...who } = holder;
    if (this.#known.size > 10_000) this.#known.clear();
    this.#known.set(hash, { who, until: Math.min(expires, now + believed) });
    return who;
  }

  async #bySubject(token: string): Promise<Principal | undefined> {
    if (!this.#oidc || token.length > 8_192) return undefined;
    const subject = await this.#oidc(token).catch(() => undefined);
    return subject === undefined ? undefined : personOfSubject(this.#db, subject);
  }
}

export function bearer(request: FastifyRequest): string | undefined {
  return /^Bearer ([\x21-\x7e]{1,8192})$/u.exec(request.headers.authorization ?? "")?.[1];
}
const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
