import { createHash, randomBytes } from "node:crypto";
import type { Role } from "../../register/roles";
import type { Database, Queries } from "./database";

/** Who is asking: a person of one office. Every query that serves the request is bound to `office`. */
export interface Principal {
  readonly person: string;
  readonly name: string;
  readonly office: string;
  readonly officeName: string;
  readonly role: Role;
}
export interface TokenHolder extends Principal { readonly expires: number }

export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");
/** 256 random bits, so that its plain SHA-256 tells nothing. */
export const newToken = (): string => `tt_${randomBytes(32).toString("base64url")}`;

const principal = `p.id::text as person, p.name, p.office_id::text as office, o.name as "officeName", p.role`;

/** The holder of a token that is neither revoked nor expired and whose person is active. */
export async function holderOf(db: Queries, token: string): Promise<TokenHolder | undefined> {
  const [found] = await db.read<TokenHolder>(`
    select row_to_json(x) as j from (
      select ${principal}, extract(epoch from t.expires_at) * 1000 as expires from token t join person p on p.id = t.person_id join office o on o.id = p.office_id
      where t.hash = $1 and t.revoked_at is null and t.expires_at > now() and p.active) x`, [hashToken(token)]);
  return found;
}
/** The person that an identity provider's subject stands for. */
export async function personOfSubject(db: Queries, subject: string): Promise<Principal | undefined> {
  const [found] = await db.read<Principal>(`
    select row_to_json(x) as j from (select ${principal} from person p join office o on o.id = p.office_id where p.subject = $1 and p.active) x`, [subject]);
  return found;
}

export interface Person { readonly id: string; readonly name: string; readonly role: Role; readonly subject: string | null; readonly active: boolean }
export interface Token { readonly id: string; readonly person: string; readonly label: string; readonly createdAt: string; readonly expiresAt: string; readonly revokedAt: string | null }

export const listPeople = (db: Queries, office: string): Promise<readonly Person[]> =>
  db.read(`select json_build_object('id', id::text, 'name', name, 'role', role, 'subject', subject, 'active', active) as j from person where office_id = $1 order by id`, [office]);
export const listTokens = (db: Queries, office: string): Promise<readonly Token[]> =>
  db.read(`select json_build_object('id', id::text, 'person', person_id::text, 'label', label, 'createdAt', created_at, 'expiresAt', expires_at, 'revokedAt', revoked_at) as j
    from token where office_id = $1 order by id`, [office]);

/** Writes down what was done to people, tokens, issuers or terms. */
export const logDeed = (db: Queries, office: string, person: string | null, deed: string, detail: object): Promise<void> =>
  db.run("insert into deed (office_id, person_id, deed, detail) values ($1, $2, $3, $4::jsonb)", [office, person, deed, JSON.stringify(detail)]);

export async function createOffice(db: Database, name: string, administrator: string): Promise<{ readonly office: string; readonly person: string }> {
  return db.transaction(async (tx) => {
    const [office = ""] = await tx.read<string>("insert into office (name) values ($1) returning to_json(id::text) as j", [name]);
    const person = await addPerson(tx, office, null, { name: administrator, role: "administrator", subject: null });
    return { office, person };
  });
}
export const listOffices = (db: Queries): Promise<readonly { readonly id: string; readonly name: string }[]> =>
  db.read("select json_build_object('id', id::text, 'name', name) as j from office order by id");

export async function addPerson(db: Queries, office: string, by: string | null, person: { readonly name: string; readonly role: Role; readonly subject: string | null }): Promise<string> {
  const [id = ""] = await db.read<string>("insert into person (office_id, name, role, subject) values ($1, $2, $3, $4) returning to_json(id::text) as j", [office, person.name, person.role, person.subject]);
  await logDeed(db, office, by, "addPerson", { id, name: person.name, role: person.role });
  return id;
}
/** Whether there was such a person in the office. */
export async function changePerson(db: Queries, office: string, by: string, id: string, change: { readonly role?: Role | undefined; readonly active?: boolean | undefined }): Promise<boolean> {
  const changed = await db.read("update person set role = coalesce($3, role), active = coalesce($4, active) where office_id = $1 and id = $2 returning to_json(1) as j", [office, id, change.role ?? null, change.active ?? null]);
  if (changed.length > 0) await logDeed(db, office, by, "changePerson", { id, ...change });
  return changed.length > 0;
}

/** A new token for a person of the office, in clear for this once; undefined where there is no such person. */
export async function issueToken(db: Queries, office: string, by: string | null, person: string, label: string, days: number): Promise<{ readonly id: string; readonly token: string } | undefined> {
  const token = newToken();
  const [id] = await db.read<string>(`
    insert into token (office_id, person_id, label, hash, expires_at)
    select p.office_id, p.id, $3, $4, now() + make_interval(days => $5) from person p where p.office_id = $1 and p.id = $2 and p.active
    returning to_json(id::text) as j`, [office, person, label, hashToken(token), days]);
  if (id === undefined) return undefined;
  await logDeed(db, office, by, "issueToken", { id, person, label, days });
  return { id, token };
}
export async function revokeToken(db: Queries, office: string, by: string, id: string): Promise<boolean> {
  const revoked = await db.read("update token set revoked_at = coalesce(revoked_at, now()) where office_id = $1 and id = $2 returning to_json(1) as j", [office, id]);
  if (revoked.length > 0) await logDeed(db, office, by, "revokeToken", { id });
  return revoked.length > 0;
}
