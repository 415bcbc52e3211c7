import { columnLimits, entryOrigins, entryStates, greatestCopies, greatestSerial, issuerKinds, secrecyLevels, urgencyLevels } from "../register/model";
import { roles } from "../register/roles";
import { numberedTypes } from "../register/series";

/** JSON schemas of what comes in. They are also what the OpenAPI description says. */
const closed = <P extends object>(properties: P, required: readonly (keyof P & string)[] = []): object => ({ type: "object", additionalProperties: false, properties, required: [...required] });
/** One line or several, without control characters other than a line's end. */
const text = (maxLength: number, minLength = 0): object => ({ type: "string", minLength, maxLength, pattern: "^[^\\u0000-\\u0009\\u000b-\\u001f\\u007f\\ud800-\\udfff]*$" });
const line = (maxLength: number, minLength = 1): object => ({ type: "string", minLength, maxLength, pattern: "^[^\\u0000-\\u001f\\u007f\\ud800-\\udfff]*$" });
export const id = { type: "string", pattern: "^[1-9][0-9]{0,17}$" };
const day = { type: "string", format: "day", description: "NĂM-THÁNG-NGÀY, một ngày có thật" };
const orNull = (schema: object): object => ({ anyOf: [schema, { type: "null" }] });

const description = {
  subject: text(columnLimits.subject), signer: text(columnLimits.signer), recipients: text(columnLimits.recipients), drafter: text(columnLimits.drafter),
  copies: orNull({ type: "integer", minimum: 0, maximum: greatestCopies }), urgency: { enum: [...urgencyLevels] }, note: text(columnLimits.note),
};
const asked = {
  issuer: id, with: { type: "array", items: id, maxItems: 10, uniqueItems: true }, documentType: { enum: numberedTypes }, isCopy: { type: "boolean" },
  secrecy: { enum: [...secrecyLevels] }, issueDate: day, period: id, ...description,
};
const changes = closed({ ...description, issueDate: day, secrecy: { enum: [...secrecyLevels] } });
const version = { type: "integer", minimum: 1, maximum: 2_147_483_647 };
const facts = closed({
  congressClosedOn: orNull(day), firstMeetingOn: orNull(day), appointedFrom: orNull(day), statedStart: orNull(day), statedReason: text(columnLimits.reason),
});

export const bodies = {
  reserve: closed(asked, ["issuer", "documentType", "issueDate"]),
  record: closed({
    ...asked, serial: { type: "integer", minimum: 1, maximum: greatestSerial }, suffix: { type: "string", pattern: "^\\p{Ll}?$" },
    state: { enum: entryStates.filter((state) => state !== "reserved") }, origin: { enum: entryOrigins.filter((origin) => origin !== "given" && origin !== "imported") }, reason: text(columnLimits.reason),
  }, ["issuer", "documentType", "issueDate", "serial", "origin"]),
  edit: closed({ changes, version }, ["changes", "version"]),
  issue: closed({ changes, version }, ["version"]),
  void: closed({ reason: text(columnLimits.reason, 1), version }, ["reason", "version"]),
  correct: closed({ changes, reason: text(columnLimits.reason, 1), version }, ["changes", "reason", "version"]),
  issuer: closed({ kind: { enum: [...issuerKinds] }, name: line(300), symbol: line(40), committee: id }, ["kind", "name", "symbol"]),
  issuerChange: closed({ name: line(300), symbol: line(40), closedOn: orNull(day), succeededBy: id }),
  term: closed({ committee: id, name: line(100), facts }, ["committee", "name", "facts"]),
  congress: closed({ committee: id, name: line(200), opensOn: day, closesOn: orNull(day) }, ["committee", "name", "opensOn"]),
  termChange: closed({ name: line(100), facts }),
  congressChange: closed({ name: line(200), opensOn: day, closesOn: orNull(day) }, ["opensOn"]),
  series: closed({ issuer: id, period: id, run: { enum: [...numberedTypes, "congress", "copies"] }, next: { type: "integer", minimum: 1, maximum: greatestSerial }, reason: text(columnLimits.reason, 1) }, ["issuer", "period", "run", "next", "reason"]),
  person: closed({ name: line(200), role: { enum: [...roles] }, subject: orNull(line(200)) }, ["name", "role"]),
  personChange: closed({ role: { enum: [...roles] }, active: { type: "boolean" } }),
  token: closed({ person: id, label: line(200, 0), days: { type: "integer", minimum: 1, maximum: 730 } }, ["person"]),
  office: closed({ name: line(300), administrator: line(200) }, ["name", "administrator"]),
} as const;

export const queries = {
  list: closed({
    q: text(200), issuer: id, period: id, run: { enum: [...numberedTypes, "congress", "copies"] }, type: { enum: numberedTypes }, state: { enum: [...entryStates] },
    serial: { type: "string", pattern: "^[1-9][0-9]{0,5}$" }, from: day, to: day, mine: { enum: ["true"] }, before: id, limit: { type: "string", pattern: "^(?:[1-9][0-9]?|1[0-9][0-9]|200)$" },
  }),
  review: closed({ series: id }, ["series"]),
  import: closed({ apply: { enum: ["true"] } }),
  export: closed({ issuer: id, period: id, run: { enum: [...numberedTypes, "congress", "copies"] }, type: { enum: numberedTypes }, state: { enum: [...entryStates] }, from: day, to: day, format: { enum: ["xlsx", "html"] } }),
} as const;

export const withId = closed({ id }, ["id"]);
export const keyHeader = {
  type: "object",
  properties: { "idempotency-key": { type: "string", minLength: 8, maxLength: 100, pattern: "^[\\x21-\\x7e]+$", description: "Khoá chống lặp: yêu cầu gửi lại với cùng khoá nhận cùng kết quả." } },
  required: ["idempotency-key"],
};
