import type { ProvisionId, Standard } from "../standard/index";
import type { FormatEdition } from "../standard/vocabulary";
import { fillBlanks } from "../templates/blanks";
import { archive, issueDate, placeName, recipients, serial, signer } from "../templates/common-fields";
import { exampleOf, type Answer, type Answers, type Field, type Fields } from "../templates/field";
import type { Template } from "../templates/template";
import { officeOf, type Office, type ProfileSource } from "./profile/office";
import type { Profile } from "./profile/schema";
import { mayIssue, type MayIssue } from "./may-issue";
import { signingOptions, type SigningOption } from "./signing-options";

/** Who issues: a profile, and where to find those it stands on. */
export interface Issuer { readonly profile: Profile; readonly source: ProfileSource }

/** A template in the hands of one issuer under one edition: what is asked, and every way to sign. */
export interface Form {
  readonly id: string;
  readonly title: string;
  readonly template: Template;
  readonly office: Office;
  readonly edition: FormatEdition;
  readonly editions?: readonly FormatEdition[];
  readonly fields: Fields;
  readonly options: readonly SigningOption[];
  /** What has to be said when it is offered: the article on authority was not read. */
  readonly remark: string | null;
}
export interface NotOffered { readonly excluded: string; readonly provision?: ProvisionId }

/** The form, or why the standard does not have this combination. Throws `ProfileError` where the profile is broken. */
export function formFor(template: Template, issuer: Issuer, standard: Standard): Form | NotOffered {
  const office = officeOf(issuer.profile, issuer.source, standard);
  const { edition, authority } = standard;
  const type = authority.documentTypes.find((row) => row.type === template.documentType);
  if (template.editions && !template.editions.includes(edition)) return { excluded: `Mẫu «${template.title}» không dùng cho bản quy định này.` };
  if (!type) return { excluded: `Loại văn bản của mẫu «${template.title}» không có trong quy định về thể loại đang áp dụng.` };
  if (!standard.tables.issuers.rows.some(({ kind }) => kind === office.kind)) return { excluded: "Quy định đang áp dụng không có loại cơ quan ban hành này." };
  if (!template.issuers.includes(office.kind)) return { excluded: `${sentence(type.name)} không do loại cơ quan này ban hành.` };
  const allowed = both(mayIssue(office, template.documentType, standard), template.attached ? mayIssue(office, template.attached.documentType, standard) : null);
  if (allowed.organs !== "all" && allowed.organs.length === 0) return { excluded: allowed.why, ...(allowed.provision ? { provision: allowed.provision } : {}) };
  const options = signingOptions(office, template.documentType, standard)
    .filter(({ caseId }) => template.signing?.includes(caseId) ?? true)
    .filter(({ organ }) => allowed.organs === "all" || organ === null || allowed.organs.includes(organ));
  if (options.length === 0) return { excluded: `Văn bản quy định không có cách ký ${type.name} nào cho loại cơ quan này.` };
  return {
    id: template.id, title: template.title, template, office, edition, ...(template.editions ? { editions: template.editions } : {}),
    fields: fieldsOf(template, office, options, standard), options, remark: allowed.remark,
  };
}

/** What is issued by the document has to be the issuer's to issue as well. */
function both(own: MayIssue, attached: MayIssue | null): MayIssue {
  if (attached === null) return own;
  const organs = own.organs === "all" ? attached.organs : attached.organs === "all" ? own.organs : own.organs.filter((organ) => attached.organs.includes(organ));
  return { ...(own.organs !== "all" && own.organs.length === 0 ? own : attached), organs, remark: own.remark ?? attached.remark };
}

/** A type that the edition has no symbol for is not numbered. */
export const isNumbered = ({ documentType }: Template, { tables }: Standard): boolean => tables.numbering.typeSymbols[documentType] !== undefined;

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function fieldsOf(template: Template, office: Office, options: readonly SigningOption[], standard: Standard): Fields {
  const standing = office.signers.find(({ signing }) => options.some(({ id }) => id === signing));
  const [firstOption] = options;
  const signing = standing?.signing ?? firstOption?.id ?? "";
  const asking = options.filter(({ asks }) => asks !== null);
  const withSecond = options.filter(({ columns }) => columns.some(({ name }) => name === "secondSigner"));
  const withAttestor = options.filter(({ columns }) => columns.some(({ name }) => name === "attestor"));
  const ids = (some: readonly SigningOption[]): readonly string[] => some.map(({ id }) => id);
  // Asked for only in the edition whose page shows it.
  const elsewhere = new Set(template.blocks.flatMap((block) => (block.is === "reportLine" && block.editions?.includes(standard.edition) === false ? [block.of, block.to] : [])));
  const group = template.recipients ?? office.recipientGroups[0]?.recipients;
  return {
    ...(isNumbered(template, standard) ? { serial } : {}),
    placeName: { ...placeName, ...(office.place === "" ? {} : { filled: office.place, example: office.place }) },
    issueDate,
    ...Object.fromEntries(Object.entries(template.fields).filter(([name]) => !elsewhere.has(name)).map(([name, field]) => [name, worded(withDefault(field, office.defaults[name]), office)])),
    signing: {
      kind: "choice", label: "Người ký", required: true, options: Object.fromEntries(options.map(({ id, label }) => [id, label])),
      filled: signing, example: signing, follows: ["hd05/II.I.7.1.2", "hd36/II.1.7.1"],
    },
    ...(asking.length === 0 ? {} : {
      post: {
        kind: "text", label: asking[0]?.asks?.label ?? "", required: true, longest: 120, when: { field: "signing", is: ids(asking) },
        filled: asking[0]?.asks?.example ?? "", example: asking[0]?.asks?.example ?? "",
      },
    }),
    signer: { ...signer, ...(standing ? { filled: standing.name } : {}) },
    ...(withSecond.length === 0 ? {} : { secondSigner: { ...signer, label: "Họ và tên người ký bên trái", hint: "Người ghi biên bản, đoàn thư ký, cơ quan phối hợp", example: "Lê Thị Hoa", when: { field: "signing", is: ids(withSecond) } } }),
    ...further("thirdSigner", "Họ và tên người ký của cơ quan thứ ba", "Vũ Minh Đức", options),
    ...further("fourthSigner", "Họ và tên người ký của cơ quan thứ tư", "Bùi Thanh Mai", options),
    ...(withAttestor.length === 0 ? {} : { attestor: { ...signer, label: "Họ và tên người xác nhận chữ ký", example: "Phạm Quốc Bảo", when: { field: "signing", is: ids(withAttestor) } } }),
    recipients: { ...recipients(group ?? ["Cơ quan cấp trên trực tiếp (để báo cáo)", "Các tổ chức, cá nhân có liên quan"]), ...(group ? { filled: group } : {}) },
    ...(office.contact.length === 0 ? {} : {
      contact: {
        kind: "choice", label: "Thông tin liên hệ", hint: "Ghi khi cần, ở trang cuối, dưới đường kẻ ngang", options: { no: "Không ghi", yes: `Ghi «${office.contact.join(" ")}»` },
        filled: "no", example: "yes", follows: ["hd05/II.II.6", "hd36/II.2.4"],
      } as const,
    }),
    archive: { ...archive, filled: office.archive, example: office.archive },
  };
}

/** The signer of a body beyond the second that issues the document. */
function further(name: "thirdSigner" | "fourthSigner", label: string, example: string, options: readonly SigningOption[]): Fields {
  const ids = options.filter(({ columns }) => columns.some((column) => column.name === name)).map(({ id }) => id);
  return ids.length === 0 ? {} : { [name]: { ...signer, label, example, when: { field: "signing", is: ids } } };
}

function withDefault(field: Field, own: string | readonly string[] | undefined): Field {
  return own === undefined ? field : { ...field, filled: own, example: own } as Field;
}

/** Examples and skeletons in the office's own words. */
function worded(field: Field, office: Office): Field {
  const words: Readonly<Record<string, string>> = { issuer: office.inText, short: office.short, term: office.term?.name ?? "…", place: office.place };
  const fill = (value: unknown): unknown =>
    typeof value === "string" ? fillBlanks(value, (name) => words[name] ?? `{${name}}`)
      : Array.isArray(value) ? value.map(fill)
      : typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, fill(inside)])) : value;
  return { ...field, example: fill(field.example), ...("filled" in field ? { filled: fill(field.filled) } : {}) } as Field;
}

/** Every field answered with its example: what a form can be filled with to try a template, and what the tests draft. */
export function exampleAnswers(form: Form): Answers {
  return Object.fromEntries(Object.entries(form.fields).filter(([, field]) => applies(field, (name) => exampleText(form, name))).map(([name, field]) => [name, (name === "post" ? postFor(form, exampleText(form, "signing") ?? "") : null) ?? exampleOf(field, form.edition)]));
}
const exampleText = (form: Form, name: string): string | null => {
  const field = form.fields[name];
  const example: Answer = field ? exampleOf(field, form.edition) : null;
  return typeof example === "string" ? example : null;
};

/** Whether a field is asked for, by what stands in the one that it hangs on. */
export const applies = ({ when }: Field, answerOf: (name: string) => string | null): boolean => when === undefined || when.is.includes(answerOf(when.field) ?? "");

/** The person whom the profile names for a way of signing. */
export const signerFor = ({ office }: Form, signing: string): string | null => office.signers.find((one) => one.signing === signing)?.name ?? null;
/** The post that a way of signing leaves open, as an example of it; null where it leaves none. */
export const postFor = ({ options }: Form, signing: string): string | null => options.find(({ id }) => id === signing)?.asks?.example ?? null;
