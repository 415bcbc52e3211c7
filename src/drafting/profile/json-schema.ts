import { profileSchema } from "./schema";

// The published schema is made from the one that reads: what a valibot schema says, in the words of JSON Schema.

interface Node {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly wrapped?: Node;
  readonly options?: readonly unknown[];
  readonly value?: Node;
  readonly pipe?: readonly { readonly type?: string; readonly kind?: string; readonly requirement?: unknown; readonly description?: string }[];
}
type Json = Record<string, unknown>;

function converted(node: Node): Json {
  const said = Object.assign({}, ...(node.pipe ?? []).slice(1).map(actionOf)) as Json;
  const isText = node.type === "string";
  const bounds = Object.fromEntries(Object.entries(said).map(([key, value]) => [key === "least" ? (isText ? "minLength" : "minItems") : key === "most" ? (isText ? "maxLength" : "maxItems") : key, value]));
  return { ...shapeOf(node), ...bounds };
}

function actionOf({ type, requirement, description }: NonNullable<Node["pipe"]>[number]): Json {
  switch (type) {
    case "description": return { description };
    case "min_length": return { least: requirement };
    case "max_length": return { most: requirement };
    case "regex": return { pattern: requirement instanceof RegExp ? requirement.source : "" };
    default: throw new Error(`no JSON Schema for ${String(type)}`);
  }
}

function shapeOf(node: Node): Json {
  switch (node.type) {
    case "string": return { type: "string" };
    case "boolean": return { type: "boolean" };
    case "array": return { type: "array", items: converted(node.item as Node) };
    case "picklist": return { enum: node.options };
    case "union": return { anyOf: (node.options as readonly Node[]).map(converted) };
    case "record": return { type: "object", additionalProperties: converted(node.value as Node) };
    case "strict_object": {
      const entries = Object.entries(node.entries ?? {});
      return {
        type: "object", additionalProperties: false,
        required: entries.filter(([, entry]) => entry.type !== "optional").map(([name]) => name),
        properties: Object.fromEntries(entries.map(([name, entry]) => [name, converted(entry.type === "optional" ? entry.wrapped as Node : entry)])),
      };
    }
    default: throw new Error(`no JSON Schema for ${node.type}`);
  }
}

/** The JSON Schema of a profile, as `assets/profile.schema.json` publishes it. */
export const profileJsonSchema = (): Json => ({
  $schema: "https://json-schema.org/draft/2020-12/schema", title: "Hồ sơ cơ quan ban hành văn bản của Đảng", ...converted(profileSchema as unknown as Node),
});
