import type { Span } from "../document";
import type { SignatureBlock } from "../document";
import { makeSignatureBlock } from "../component";
import { spanOf, type Line, type Side } from "../line";
import { attestations, beginsWith, capacityCodes, concurrently, issuerBeginnings, positionBeginnings } from "../words";
import { isSignatureStart, type ClosingWindow } from "./closing";
import { isContact } from "./contact";
import { isCapacity } from "./hints";
import { markOf } from "./marks";
import { cellOf, linesBetween, type Reading } from "./reading";
import { isHyphens } from "../line";

interface Block { lines: Line[]; capacity: Line | null; positions: Line[]; concurrently: Line[]; name: Line | null; attestation: Line | null; last: Line | null }
const newBlock = (): Block => ({ lines: [], capacity: null, positions: [], concurrently: [], name: null, attestation: null, last: null });

const words = (text: string): number => text.split(/\s+/u).length;
const nameLike = (line: Line): boolean => words(line.text) <= 8 && line.text.length < 60 && !/\d|[:;]/u.test(line.text);
const isNote = (text: string): boolean => /^[(\[].*[)\]]\.?$/u.test(text) || /^[.…_\s]+$/u.test(text);
const known = (line: Line): boolean => beginsWith(line.folded, positionBeginnings) !== null || beginsWith(line.folded, issuerBeginnings) !== null;

/** Signature blocks of the window's columns. `taken` are the lines of the recipients. */
export function readSignatures(reading: Reading, window: ClosingWindow | null, taken: readonly Line[]): void {
  const blocks: { block: Block; side: Side; first: number }[] = [];
  if (window) {
    const used = new Set(taken.map((line) => `${line.paragraph.index}:${line.start}`));
    const lines = linesBetween(reading, window.from, window.to).filter((line) => !used.has(`${line.paragraph.index}:${line.start}`));
    const table = window.recipients ? cellOf(window.recipients.paragraph)?.table ?? null : null;
    const groups = [...columns(lines)].map(([key, group]) => {
      const whole = table !== null && key.startsWith(`t${table}c`);
      return { key, group, parsed: parse(group, whole) };
    });
    for (const { key, group, parsed } of groups) {
      // Beside a signer in the other column stands another, whatever his position is called.
      const beside = parsed.length === 0 && groups.some((other) => other.parsed.length > 0 && tableOf(other.key) !== null && tableOf(other.key) === tableOf(key));
      const found = beside ? parse(group, true).filter((block) => block.name !== null && block.lines[0]?.upper === true && block.lines[0].text.length < 60) : parsed;
      for (const block of found) {
        const [first] = block.lines;
        if (first) blocks.push({ block, side: first.side, first: first.paragraph.index });
      }
    }
  }
  blocks.sort((a, b) => a.first - b.first);
  for (const { block, side } of blocks) publish(reading, block, side);
  const why = "Cuối văn bản chưa thấy khối chữ ký (quyền hạn, chức vụ, họ tên).";
  if (blocks.length === 0) reading.miss("signatureBlock", why);
  for (const kind of ["signingCapacity", "signerPosition", "signerName"] as const) {
    if (reading.find(kind) === null) reading.miss(kind, blocks.length === 0 ? why : "Khối chữ ký không có dòng này.");
  }
  if (reading.find("signatureAttestation") === null) reading.miss("signatureAttestation", "Không có dòng xác nhận chữ ký.");
}

/** Lines that stand under one another: a column of a table over its rows, a text box, the right side of the flow. */
function columns(lines: readonly Line[]): Map<string, Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const cell = cellOf(line.paragraph);
    const key = cell !== null && cell.columns > 1 ? `t${cell.table}c${cell.column}` : line.region.startsWith("box:") ? line.region
      : line.region === "flow:left" && line.piece ? "flow:left" : "flow";
    const group = groups.get(key);
    if (group) group.push(line); else groups.set(key, [line]);
  }
  return groups;
}

const tableOf = (key: string): string | null => /^t\d+c/u.exec(key)?.[0] ?? null;

function parse(lines: readonly Line[], whole: boolean): readonly Block[] {
  const blocks: Block[] = [];
  let block: Block | null = null;
  const open = (): Block => { const next = newBlock(); blocks.push(next); return next; };
  for (const line of lines) {
    if (isHyphens(line.text) || markOf(line) !== null || isNote(line.text)) continue;
    if (isContact(line.text)) break;
    const started = isSignatureStart(line);
    if (block === null && !started && !whole) continue;
    const apart = block?.last ? line.paragraph.index - block.last.paragraph.index : 0;
    if (block !== null && !started && !whole && apart > 14) { block = null; continue; }
    if (block !== null && block.name !== null && !started) { if (whole && nameLike(line)) continue; block = whole ? block : null; continue; }

    if (beginsWith(line.folded, attestations) !== null) {
      block = open();
      block.attestation = line;
    } else if (isCapacity(line.text) || (whole && beginsWith(line.folded, capacityCodes.filter((code) => code.includes("/"))) !== null)) {
      if (block === null || block.capacity !== null || block.name !== null || block.positions.length > 0) block = open();
      block.capacity = line;
    } else if (concurrently.has(line.folded)) {
      block ??= open();
      block.concurrently.push(line);
    } else if (line.upper || known(line)) {
      if (block === null || (block.name !== null && started)) block = open();
      const spelledName = !known(line) && apart > 1 && nameLike(line) && words(line.text) >= 2 && (block.capacity !== null || block.positions.length > 0);
      if (spelledName) block.name = line; else block.positions.push(line);
    } else if (nameLike(line)) {
      block ??= open();
      block.name = line;
    } else continue;
    block.lines.push(line);
    block.last = line;
  }
  // A block is more than a lone word that happened to stand there.
  return blocks.filter((one) => one.capacity !== null || one.positions.length > 0 || (whole && one.name !== null));
}

function publish(reading: Reading, block: Block, side: Side): void {
  const span = (line: Line | null): Span | null => line && spanOf(line, 0, line.text.length);
  const spans = (lines: readonly Line[]): readonly Span[] => lines.map((line) => spanOf(line, 0, line.text.length));
  const parts = { capacity: span(block.capacity), positions: spans(block.positions), name: span(block.name), attestation: span(block.attestation), concurrently: spans(block.concurrently) };
  const sureness = block.capacity !== null || block.positions.some((line) => beginsWith(line.folded, positionBeginnings) !== null) ? "certain" as const : "likely" as const;
  const made: SignatureBlock = makeSignatureBlock({ lines: block.lines, side, why: `khối ở cuối văn bản, ${side}`, sureness }, parts);
  reading.components.push(made);
  const why = "trong khối chữ ký";
  if (block.attestation) reading.add({ kind: "signatureAttestation", lines: [block.attestation], side, why });
  if (block.capacity) reading.add({ kind: "signingCapacity", lines: [block.capacity], side, why });
  if (block.positions.length > 0) reading.add({ kind: "signerPosition", lines: block.positions, side, why });
  if (block.name) reading.add({ kind: "signerName", lines: [block.name], side, why, sureness });
}
