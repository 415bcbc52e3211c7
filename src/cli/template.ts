import { draftOf } from "../drafting/actions/index";
import { readOfficeTemplate, sampleOf } from "../drafting/office-template/office-template";
import { startSession } from "../engine/session";
import { authorityEditionOn, formatEditionOn } from "../standard/editions";
import { standardFor } from "../standard/index";
import { oneOf, readArgs, readCheckOptions } from "./args";
import { exitCodes, UsageError, type Command } from "./command";
import { checker } from "./compose";
import { explain, readInput } from "./inputs";
import { print } from "./print";

export default {
  name: "template",
  about: "kiểm tra mẫu riêng của cơ quan",
  usage: `the-thuc template lint <tệp.docx>
  --standard auto|hd05|hd36, --on NĂM-THÁNG-NGÀY, --format text|json
Mẫu là tệp .docx có các ô (content control) mang thẻ (tag): serial, issueDate, placeName, subject, signer, bases, content, recipients…
In các ô của mẫu và những điều phát hiện được. Mã thoát: 0 mẫu dùng được; 1 thiếu ô phải có hoặc còn lỗi; 2 không đọc được.`,
  async run(args) {
    const { values, words } = readArgs(args, { standard: { type: "string" }, on: { type: "string" }, format: { type: "string" } });
    const [verb, path, ...more] = words;
    if (verb !== "lint" || path === undefined || more.length > 0) throw new UsageError("Hãy ghi: the-thuc template lint <tệp.docx>.");
    const options = readCheckOptions(values);
    const format = oneOf("--format", values.format, ["text", "json"]);
    try {
      const bytes = await readInput(path);
      const template = readOfficeTemplate(bytes);
      const edition = options.edition ?? formatEditionOn(options.on) ?? "hd05";
      const standard = standardFor(edition, authorityEditionOn(options.on) ?? "qd399");
      const { reports } = startSession(checker, sampleOf(template, standard, options.on), { on: options.on, edition });
      const findings = reports.flatMap((report) => report.findings).filter(({ severity }) => severity !== "hint");
      const kind = draftOf(bytes, () => standard);
      const notParty = "why" in kind ? kind.why : null;
      const isWrong = template.lacking.length > 0 || notParty !== null || findings.some(({ severity }) => severity === "error");
      await print(format === "json"
        ? JSON.stringify({
          file: path, edition, ok: !isWrong, notParty,
          fields: template.fields.map(({ tag, label, known, controls }) => ({ tag, label, known: known !== null, usable: !template.unusable.includes(tag), places: controls.length, bound: controls.some(({ isBound }) => isBound) })),
          lacking: template.lacking, findings: findings.map(({ rule, severity, outcome, message, cites }) => ({ rule, severity, outcome, message, cites })),
        }, null, 2)
        : [
          `${path}: ${template.fields.length === 0 ? "không có ô nào mang thẻ" : `${template.fields.length} ô`}`,
          ...template.fields.map(({ tag, label, known, controls }) => `  ${tag.padEnd(20)} ${label}${controls.length > 1 ? ` (${controls.length} chỗ)` : ""}${known ? "" : "; thẻ riêng của cơ quan"}${template.unusable.includes(tag) ? "; không điền chữ được" : ""}`),
          ...(template.lacking.length > 0 ? [`Thiếu ô phải có: ${template.lacking.join(", ")}.`] : []),
          ...(notParty === null ? [] : [notParty]),
          ...findings.map(({ severity, message }) => `${severity === "error" ? "Lỗi" : "Cảnh báo"}: ${message}`),
          isWrong ? "Mẫu chưa dùng được." : findings.length > 0 ? "Mẫu dùng được, còn chỗ nên xem lại." : "Mẫu dùng được.",
        ].join("\n"));
      return isWrong ? exitCodes.findings : exitCodes.fine;
    } catch (error) {
      if (error instanceof UsageError) throw error;
      throw new UsageError(`${path}: ${explain(error)}`);
    }
  },
} satisfies Command;
