import { componentOf, componentsOf, type SignatureBlock } from "../../document/document";
import { insertParagraph } from "../../document/edits";
import { mmToPt, pt } from "../../shared/measure";
import { badCharacter, tidy } from "../characters";
import { geometry } from "../geometry";
import { bare } from "../wording";
import { cannot, type Action, type NotDone } from "./action";
import { lineBeside } from "./beside";
import { aloneSet, paragraph, typeSet } from "./look";
import { lastParagraph } from "./pages";

/** Recipients above the archive line, one to a line. */
export const addRecipients: Action = {
  id: "add-recipients",
  title: "Nơi nhận",
  about: "Thêm nơi nhận vào trên dòng lưu, mỗi dòng một nơi.",
  fields: [{ name: "items", label: "Nơi nhận", kind: "lines", required: true, hint: "Mỗi dòng một nơi nhận" }],
  steps(draft, { items = "" }) {
    const { itemMark, itemEnd } = draft.standard.tables.recipients;
    const names = items.split(/\r\n|\r|\n/u).map((one) => bare(tidy(one))).filter((one) => one !== "");
    const archive = componentOf(draft.document, "archiveLine")?.lines[0];
    if (!archive) return cannot("Chưa nhận ra dòng lưu ở nơi nhận; nơi nhận đặt trên dòng đó.");
    const steps = names.map((name) => lineBeside(archive, "before", `${itemMark} ${name}${itemEnd}`, typeSet(draft, "recipient")));
    const refused = steps.find((one): one is NotDone => "why" in one);
    if (refused) return refused;
    const isOwn = archive.paragraph.text.trim() === archive.text.trim();
    // In a paragraph of their own all are put in at once; behind soft breaks one line holds them all.
    if (isOwn) return [(now) => names.map((name) => insertParagraph(archive.paragraph, "before", { text: `${itemMark} ${name}${itemEnd}`, like: true, run: typeSet(now, "recipient") }))];
    return lineBeside(archive, "before", names.map((name) => `${itemMark} ${name}${itemEnd}`).join("\n"), typeSet(draft, "recipient"));
  },
};

/** Another signer below the one there is, in the same column. */
export const addSigner: Action = {
  id: "add-signer",
  title: "Người ký",
  about: "Thêm một người ký dưới phần ký đã có.",
  fields: [
    { name: "capacity", label: "Quyền hạn ký", kind: "text", hint: "Ví dụ: T/M BAN THƯỜNG VỤ; để trống khi ký trực tiếp" },
    { name: "position", label: "Chức vụ", kind: "text", required: true },
    { name: "name", label: "Họ và tên", kind: "text", required: true },
  ],
  steps(draft, { capacity = "", position = "", name = "" }) {
    const bad = [capacity, position, name].map(badCharacter).find((one) => one !== null);
    if (bad) return cannot(`Nội dung ${bad}.`);
    const block = componentsOf(draft.document, "signatureBlock").at(-1) as SignatureBlock | undefined;
    const last = block?.name ?? null;
    if (!last) return cannot("Chưa nhận ra phần ký của văn bản.");
    if (last.paragraph.text.trim() !== last.text.trim()) return cannot("Phần ký đang chung đoạn với thành phần khác; tách thành đoạn riêng rồi làm lại.");
    const above = capacity.trim() === "" ? [] : [{ text: tidy(capacity).toUpperCase(), set: typeSet(draft, "signingCapacity") }];
    // In a column of its own the lines are set as the name above them is.
    const lines = [...above, { text: tidy(position).toUpperCase(), set: typeSet(draft, "signerPosition", above.length === 0 ? { bold: true } : {}) }];
    return [() => [
      ...lines.map(({ text, set }, i) => insertParagraph(last.paragraph, "after", { text, like: true, run: set, paragraph: { before: i === 0 ? geometry.belowHyphens : pt(0), keepNext: true } })),
      insertParagraph(last.paragraph, "after", { text: tidy(name), like: true, run: typeSet(draft, "signerName"), paragraph: { before: pt(mmToPt(geometry.signature) - geometry.line), keepNext: false } }),
    ]];
  },
};

/** The copying body's part below a line across the page: the stamp at the left, who signs the copy at the right. */
export const addCopyBlock: Action = {
  id: "add-copy-block",
  title: "Bản sao văn bản",
  about: "Thêm đường kẻ, dấu «Bản sao văn bản» và phần ký sao ở cuối văn bản.",
  fields: [
    { name: "body", label: "Cơ quan, tổ chức sao", kind: "text", required: true },
    { name: "number", label: "Số, ký hiệu bản sao", kind: "text", hint: "Ví dụ: 01-BS/VPTU; để trống khi chưa cấp" },
    { name: "form", label: "Hình thức sao", kind: "choice", required: true, options: ({ standard }) => standard.tables.copies.kinds },
    { name: "placeAndDate", label: "Địa danh và ngày sao", kind: "text" },
    { name: "recipients", label: "Nơi nhận bản sao", kind: "text" },
    { name: "position", label: "Chức vụ người ký sao", kind: "text", required: true },
    { name: "name", label: "Họ và tên người ký sao", kind: "text", required: true },
  ],
  steps(draft, answers) {
    const { stamp, kinds } = draft.standard.tables.copies;
    const last = lastParagraph(draft);
    if (!stamp) return cannot("Bản sao theo Hướng dẫn 36-HD/VPTW có các thành phần riêng, không dùng dấu «Bản sao văn bản».");
    if (!last) return cannot("Không thêm được vào cuối văn bản.");
    if (draft.opened.documents.some((one) => componentOf(one, "copyBlock"))) return cannot("Văn bản đã có phần bản sao.");
    if (!kinds.includes(answers["form"] ?? "")) return cannot(`Hình thức sao là một trong: ${kinds.join(", ")}.`);
    const [section] = draft.document.sections.slice(-1);
    const width = section ? mmToPt(section.width) - mmToPt(section.margins.left) - mmToPt(section.margins.right) : 0;
    const half = pt(width / 2);
    const told = ["body", "number", "form", "placeAndDate", "recipients"].map((name) => tidy(answers[name] ?? "") || "…");
    const left = (text: string, bold: boolean) => paragraph(draft, text, { key: "recipient", run: bold ? { size: stamp.titleSize, bold: true } : {}, paragraph: aloneSet(bold ? "center" : "left", { indentRight: half, keepNext: true }) });
    const right = (text: string, key: "signingCapacity" | "signerName", before = pt(0)) => paragraph(draft, text, { key, paragraph: aloneSet("center", { indentLeft: half, before, keepNext: key !== "signerName" }) });
    return [
      () => [
        paragraph(draft, "", { key: "body", paragraph: aloneSet("left", { before: geometry.belowHyphens, keepNext: true }) }),
        left(stamp.title, true), ...stamp.fields.map((field, i) => left(`${field}: ${told[i] ?? "…"}`, false)),
        right(tidy(answers["position"] ?? "").toUpperCase(), "signingCapacity", geometry.belowHyphens),
        right(tidy(answers["name"] ?? ""), "signerName", pt(mmToPt(geometry.signature) - geometry.line)),
      ].map((made) => insertParagraph(last, "after", made)),
      ({ opened }) => {
        const line = opened.file.stories[0]?.paragraphs[last.index + 1];
        return line ? [{ do: "insertLine", at: { story: "body", paragraph: line.index, start: 0, end: 0, text: "" }, width: pt(width), weight: geometry.separatorWeight, align: "fullWidth" }] : [];
      },
    ];
  },
};
