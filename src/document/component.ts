import type { ComponentKind } from "../standard/vocabulary";
import type { Component, SignatureBlock, Span } from "./document";
import type { Side } from "./line";

export interface Parts { readonly [name: string]: Span | readonly Span[] | null | undefined }
export interface Making {
  readonly kind: ComponentKind;
  readonly lines: readonly (Span & { readonly side?: Side })[];
  readonly parts?: Parts;
  readonly side?: Side | null;
  readonly why: string;
  readonly sureness?: "certain" | "likely";
}

const plain = ({ paragraph, start, end, text }: Span): Span => ({ paragraph, start, end, text });

export function makeComponent(making: Making): Component {
  const lines = making.lines.map(plain);
  const parts = making.parts ?? {};
  const side = making.side === undefined ? making.lines[0]?.side ?? null : making.side;
  const named = (name: string): readonly Span[] => {
    const found = parts[name];
    return found === undefined || found === null ? [] : "text" in found ? [found as Span] : found as readonly Span[];
  };
  return {
    kind: making.kind, lines, text: lines.map((line) => line.text).join("\n"), side, why: making.why, sureness: making.sureness ?? "certain",
    part: (name) => named(name)[0] ?? null,
    partsNamed: named,
  };
}

export interface BlockParts { readonly capacity: Span | null; readonly positions: readonly Span[]; readonly name: Span | null; readonly attestation: Span | null; readonly concurrently: readonly Span[] }
export function makeSignatureBlock(making: Omit<Making, "kind" | "parts">, block: BlockParts): SignatureBlock {
  const { capacity, positions, name, attestation, concurrently } = block;
  return {
    ...makeComponent({ ...making, kind: "signatureBlock", parts: { capacity, positions, name, attestation, concurrently } }),
    kind: "signatureBlock", capacity, positions, name, attestation,
  };
}
