import fc from "../../support/properties";

/** As much of JSON Schema as the register's description of itself uses. */
export interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
}
/** Values that mean something here: ids that exist, days that a term covers. Where none is given, any that the schema allows. */
export interface Known { readonly ids: readonly string[]; readonly days: readonly string[] }

const isId = ({ pattern }: Schema): boolean => pattern === "^[1-9][0-9]{0,17}$";

/** Whatever a schema allows, often enough something that is there. */
export function fromSchema(schema: Schema, known: Known): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((each) => fromSchema(each, known)));
  switch (schema.type) {
    case "null": return fc.constant(null);
    case "boolean": return fc.boolean();
    case "integer": return fc.oneof({ weight: 4, arbitrary: fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 1000, (schema.minimum ?? 0) + 60) }) }, fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 2 ** 31 }));
    case "array": return fc.uniqueArray(fromSchema(schema.items ?? {}, known), { maxLength: Math.min(schema.maxItems ?? 3, 3) });
    case "object": {
      const shape = Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, each]) => [name, fromSchema(each, known)]));
      return fc.record(shape, { requiredKeys: [...(schema.required ?? [])] });
    }
    default: return text(schema, known);
  }
}

function text(schema: Schema, { ids, days }: Known): fc.Arbitrary<string> {
  if (isId(schema)) return fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...ids) }, fc.integer({ min: 1, max: 2 ** 40 }).map(String));
  if (schema.format === "day") return fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...days) }, fc.date({ min: new Date("1990-01-01"), max: new Date("2060-01-01"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)));
  const { minLength = 0, maxLength = 40, pattern } = schema;
  const allowed = pattern === undefined ? /^[^]*$/u : new RegExp(pattern, "u");
  const nasty = ["'; drop table entry; --", "\" or \"\"=\"", "${7*7}", "<script>alert(1)</script>", "../../etc/passwd", "Quyết định «khen thưởng»", "\u0301ủy", "%_\\", "=1+1", "a", "đ", "05", ""];
  return fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: "grapheme", minLength, maxLength: Math.min(maxLength, 30) }))
    .filter((value) => value.length >= minLength && value.length <= maxLength && allowed.test(value));
}
