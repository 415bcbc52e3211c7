// npm run templates [-- --only <part of a template's id> --issuer <part of a profile's id> --pictures FOLDER --every N --no-validator --refused --whole]: every template with every kind of
// issuer it allows, in every edition and every way of signing, drafted with its example answers and read by our own checker.
// With --whole the validator and LibreOffice (without pictures) are given one of each template × kind × edition, which takes twenty minutes.
import { parseArgs } from "node:util";
import { combinations } from "./combinations";
import { judge } from "./judge";
import { drawPictures } from "./pictures";
import { validateStructures } from "./structures";

/** Prints what was found and the counts last; 1 where anything was. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { only: { type: "string" }, issuer: { type: "string" }, pictures: { type: "string" }, "no-validator": { type: "boolean" }, refused: { type: "boolean" }, whole: { type: "boolean" }, every: { type: "string" } } });
  const { offered, refused } = combinations();
  const chosen = offered.filter(({ template, issuer }) => template.id.includes(values.only ?? "") && issuer.profile.id.includes(values.issuer ?? "")).filter((_, index) => index % Number(values.every ?? 1) === 0);

  const complaints = new Map<string, { count: number; first: string }>();
  const times: number[] = [];
  const files: { readonly name: string; readonly docx: Uint8Array; readonly combination: (typeof chosen)[number] }[] = [];
  let clean = 0;
  for (const combination of chosen) {
    const { docx, complaints: found, ms } = judge(combination);
    times.push(ms);
    const name = [combination.template.id, combination.issuer.profile.id, combination.signing, combination.edition].join(" ");
    if (found.length === 0) clean += 1;
    for (const text of found) {
      const key = text.split(":")[0] ?? text;
      const known = complaints.get(key);
      if (known) known.count += 1;
      else complaints.set(key, { count: 1, first: `${name}\n      ${text}` });
    }
    files.push({ name, docx, combination });
  }
  for (const [rule, { count, first }] of [...complaints].sort((a, b) => b[1].count - a[1].count)) console.log(`${String(count).padStart(5)}  ${rule}\n      ${first}`);
  if (values.refused) for (const { template, issuer, edition, why } of refused) console.log(`–  ${template.id} ${issuer.profile.id} ${edition}: ${why}`);

  const keyOf = ({ template, form, edition }: (typeof chosen)[number]): string => `${template.id} ${form.office.kind} ${edition}`;
  const ofEach = files.filter(({ combination }, index) => files.findIndex((other) => keyOf(other.combination) === keyOf(combination)) === index);
  const validated = values["no-validator"] ? null : await validateStructures(values.whole ? ofEach : files, values.whole ?? false);
  for (const complaint of validated?.complaints ?? []) console.log(complaint);
  const drawn = values.pictures === undefined ? null : drawPictures(values.whole ? ofEach : files, values.pictures, values.whole ?? false);
  for (const complaint of drawn?.complaints ?? []) console.log(complaint);
  const sorted = [...times].sort((a, b) => a - b);
  const count = <T>(of: (one: (typeof chosen)[number]) => T): number => new Set(chosen.map(of)).size;
  const remarks = chosen.filter(({ form }) => form.remark !== null).length;
  console.log([
    `${count(({ template }) => template.id)} mẫu, ${count(({ form }) => form.office.kind)} loại cơ quan, ${count(({ issuer }) => issuer.profile.id)} hồ sơ`,
    `${count(keyOf)} tổ hợp mẫu × loại cơ quan × bản quy định`,
    `${chosen.length} văn bản (mỗi cách ký một), ${clean} không lỗi, không cảnh báo, ${chosen.length - clean} có`,
    `${remarks} kèm lời nhắc chưa đọc được thẩm quyền, ${refused.length} tổ hợp không có`,
    ...(validated === null ? [] : [validated.unavailable ? "không có Open XML validator" : `Open XML validator: ${validated.valid}/${validated.asked} văn bản hợp lệ, gồm đủ ${validated.forms} dạng đoạn, bảng, phần của mọi văn bản`]),
    ...(drawn === null ? [] : [`LibreOffice: ${drawn.opened}/${drawn.given} mở được, ${drawn.different} khác câu trả lời`]),
    `soạn: trung vị ${sorted[Math.floor(sorted.length / 2)]?.toFixed(1) ?? "–"} ms, lâu nhất ${sorted.at(-1)?.toFixed(1) ?? "–"} ms`,
  ].join("; "));
  return clean < chosen.length || (validated && validated.complaints.length > 0) || (drawn && (drawn.opened < drawn.given || drawn.different > 0)) ? 1 : 0;
}
