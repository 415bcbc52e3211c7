import type { Issuer } from "../../src/register/model";
import { differs, issuersSaid } from "../../src/register/said-issuer";

const issuer = (id: string, symbol: string, name: string, kind: Issuer["kind"] = "body"): Issuer => ({ id, kind, name, symbol, committee: "1", closedOn: null, succeededBy: null });
const province = issuer("1", "TU", "Tỉnh uỷ Cao Bằng", "committee");
const organization = issuer("2", "BTCTU", "Ban Tổ chức Tỉnh uỷ");
const internal = issuer("3", "BNCTU", "Ban Nội chính Tỉnh uỷ");
const hyphened = issuer("4", "BTCTU-X", "Tổ công tác X");
const cellOne = issuer("5", "CB", "Chi bộ Một", "committee");
const cellTwo = issuer("6", "CB", "Chi bộ Hai", "committee");
const congress = issuer("7", "ĐCT", "Đại hội đại biểu", "congress");
const all = [province, organization, internal, hyphened, cellOne, cellTwo, congress];

it.each<[string, string, string, readonly [Issuer, ...Issuer[]], readonly Issuer[], string | undefined]>([
  ["the same", "TU", "", [province], all, undefined],
  ["in other letters, decomposed and spaced", " tu ", "", [province], all, undefined],
  ["decomposed", "ĐH".normalize("NFD"), "", [congress], all, undefined],
  ["a cell's paper under the province", "CB", "CHI BỘ MỘT", [province], all, "lead"],
  ["a symbol that the register does not have", "ĐU", "", [province], [province], "lead"],
  ["a letter too few", "T", "", [province], all, "lead"],
  ["a symbol that only begins so", "BTCTUX", "", [organization], all, "lead"],
  ["joint, as it is", "BTCTU-BNCTU", "", [organization, internal], all, undefined],
  ["joint, a long hyphen", "BTCTU – BNCTU", "", [organization, internal], all, undefined],
  ["joint, the lead alone is chosen", "BTCTU-BNCTU", "", [organization], all, "joint"],
  ["joint, the second is chosen as lead", "BTCTU-BNCTU", "", [internal, organization], all, "lead"],
  ["joint, the register lacks the second", "BTCTU-ABC", "", [organization], all, "joint"],
  ["one body, two are chosen", "BTCTU", "", [organization, internal], all, "joint"],
  ["a symbol with a hyphen of its own", "BTCTU-X", "", [organization], all, "lead"],
  ["a symbol with a hyphen of its own, chosen", "BTCTU-X", "", [hyphened], all, undefined],
  ["two cells of one symbol, no name", "CB", "", [cellTwo], all, undefined],
  ["two cells of one symbol, the other's name", "CB", "CHI BỘ MỘT", [cellTwo], all, "lead"],
  ["two cells of one symbol, a name of neither", "CB", "CHI BỘ BA", [cellTwo], all, undefined],
  ["a congress by its own symbol", "ĐCT", "", [congress], all, "joint"],
  ["nothing at all", "", "", [province], all, undefined],
  ["dots", "…", "CHI BỘ", [province], all, undefined],
  ["dots and letters", "…TU", "", [organization], all, undefined],
  ["a blank to fill in", "[ký hiệu]", "", [organization], all, undefined],
  ["no symbol, a name that the register does not have", "", "CHI BỘ BA", [province], all, undefined],
  ["no symbol, the name of the chosen one, the other way of writing uỷ", "", "TỈNH ỦY CAO BẰNG", [province], all, undefined],
  ["no symbol, the name of another", "", "CHI BỘ MỘT", [province], all, "lead"],
])("%s: «%s», «%s»", (_, symbols, name, chosen, issuers, expected) => { expect(differs({ symbols, name }, chosen, issuers)).toBe(expected); });

it.each<[string, string, string, readonly Issuer[]]>([
  ["one", "TU", "", [province]],
  ["joint, in their order", "BNCTU-BTCTU", "", [internal, organization]],
  ["joint, one of them unknown: the lead is known all the same", "BTCTU-ABC", "", [organization]],
  ["joint, the lead unknown", "ABC-BTCTU", "", []],
  ["a cell by its name", "CB", "CHI BỘ HAI", [cellTwo]],
  ["a cell by its symbol, which two have", "CB", "", [cellOne]],
  ["by its name alone", "…", "Chi bộ Hai", [cellTwo]],
  ["nobody", "", "", []],
])("finds who is meant: %s", (_, symbols, name, expected) => { expect(issuersSaid({ symbols, name }, all)).toEqual(expected); });
