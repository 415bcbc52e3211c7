import { standardOf } from "./bases";
import { each, type Mutant, type Rows } from "./mutant";

interface Seat { readonly parent?: string; readonly issuer?: string; readonly capacity?: string; readonly place: string }
/** The place of a document of a đảng uỷ; the issuer's name goes with it. */
const place = (what: string, rows: Rows, seat: Seat, base = "đảng uỷ phường"): readonly Mutant[] => each("place name", what, base, rows, ({ content }) => {
  // The places of a tỉnh uỷ say nothing of the centre's.
  if (seat.issuer === undefined && base !== "đảng uỷ phường" && content.issuerName[0] !== "TỈNH UỶ CAO BẰNG") return null;
  const [signer, ...more] = content.signers;
  const placeAndDate = (content.placeAndDate ?? "").replace(/^[^,]+/u, seat.place);
  return {
    content: { placeAndDate, ...(seat.parent ? { parentIssuer: [seat.parent] } : {}), ...(seat.issuer ? { issuerName: [seat.issuer] } : {}),
      ...(seat.capacity && signer ? { signers: [{ ...signer, capacity: seat.capacity }, ...more] } : {}),
    }, broken: [placeAndDate],
  };
});

const persons = standardOf("hd05").tables.placeAndDate.personNames ?? [];

/** HD 05 II.I.4.1.1c and HD 36 II.1.4.1a: when the level stands before the name, and when not. */
export const placeMutants: readonly Mutant[] = [
  ...persons.filter((_, i) => i % 3 === 0).flatMap((name) => place(`«${name}» without its level`, { hd05: "DN-07b", hd36: "D04b" }, { issuer: `ĐẢNG UỶ PHƯỜNG ${name.toUpperCase()}`, place: name })),
  ...["Huế", "Bưởi"].flatMap((name) => place(`«${name}» without its level`, { hd05: "DN-07", hd36: "D04" }, { place: name })),
  ...["7", "10"].flatMap((name) => place(`«${name}» without its level`, { hd36: "D04" }, { issuer: `ĐẢNG UỶ PHƯỜNG ${name}`, place: name })),
  ...["Phú Thọ", "Vĩnh Long"].flatMap((name) => place(`phường «${name}» without its level`, { hd05: "DN-07c" }, { parent: `ĐẢNG BỘ TỈNH ${name.toUpperCase()}`, issuer: `ĐẢNG UỶ PHƯỜNG ${name.toUpperCase()}`, place: name })),
  place("thành phố «Hoà Bình» without its level", { hd36: "D04c" }, { parent: "ĐẢNG BỘ TỈNH HOÀ BÌNH", issuer: "THÀNH UỶ HOÀ BÌNH", capacity: "T/M THÀNH UỶ", place: "Hoà Bình" }),
  place("«Tỉnh» before the province", { hd05: "DN-06" }, { place: "Tỉnh Cao Bằng" }, "quyết định"),
  place("a district's name for a tỉnh uỷ", { hd36: "D05" }, { place: "Trùng Khánh" }, "nghị quyết"),
].flat();
