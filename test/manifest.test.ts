import { existsSync, readFileSync } from "node:fs";
import { popupWords } from "../src/hosts/word/popup-words";
import { isElement, parseXml, type XmlElement } from "../src/ooxml/xml";
import { developmentAddress, manifestFor } from "../src/tools/manifest.mjs";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const kids = (element: XmlElement): readonly XmlElement[] => element.children.filter(isElement);
const all = (element: XmlElement): readonly XmlElement[] => [element, ...kids(element).flatMap(all)];
const named = (root: XmlElement, name: string): readonly XmlElement[] => all(root).filter((one) => one.name === name);
const text = (element: XmlElement | undefined): string => element?.children.map((one) => (isElement(one) ? "" : one.text)).join("").trim() ?? "";

/** Order of children that the schema fixes. Source: «How to find the proper order of manifest elements», Office add-ins documentation. */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides"],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

/** What is wrong with a manifest; nothing where all is well. */
function faults(xml: string): readonly string[] {
  const root = parseXml(xml);
  const found: string[] = [];
  const fault = (is: boolean, what: string): void => { if (is) found.push(what); };
  for (const element of all(root)) {
    const order = orders[element.name];
    if (!order) continue;
    const places = kids(element).map((one) => order.indexOf(one.name));
    fault(places.includes(-1), `${element.name} holds ${kids(element).map(({ name }) => name).join(" ")}`);
    fault(places.some((place, i) => place < (places[i - 1] ?? 0)), `${element.name} is out of order`);
  }
  fault(!/^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u.test(text(named(root, "Id")[0])), "Id is no GUID");
  fault(text(named(root, "Version")[0]) !== `${version}.0`, "the version is not package.json's");
  fault(text(named(root, "DefaultLocale")[0]) !== "vi-VN", "the language is not Vietnamese");

  const sets = named(root, "Set").map(({ attributes }) => `${attributes["Name"] ?? ""} ${attributes["MinVersion"] ?? ""}`);
  fault(sets.join() !== "WordApi 1.3", `asks for ${sets.join()}`);

  const resources = all(named(root, "Resources")[0] ?? root).filter((one) => one.attributes["id"] !== undefined);
  const ids = resources.map((one) => one.attributes["id"] ?? "");
  fault(new Set(ids).size !== ids.length, "a resource id twice");
  for (const id of ids) fault(id.length > 32, `${id} is longer than 32`);
  const used = all(root).flatMap((one) => one.attributes["resid"] ?? []);
  // Named in the code, where an underline has a pop-up.
  const inPopups = [popupWords.brand, popupWords.where, ...Object.values(popupWords.titles)];
  for (const one of resources) if (inPopups.includes(one.attributes["id"] as never)) fault((one.attributes["DefaultValue"] ?? "").length > 32, `${one.attributes["id"] ?? ""} is longer than a pop-up shows`);
  // Where the ribbon and with it the words are left out, underlines have no pop-up.
  if (ids.length > 0) used.push(...inPopups);
  for (const id of used) fault(!ids.includes(id), `no resource ${id}`);
  for (const id of ids) fault(!used.includes(id), `${id} is used nowhere`);
  const controls = named(root, "Control").map((one) => one.attributes["id"] ?? "");
  fault(new Set(controls).size !== controls.length || controls.some((id) => id.length > 125), "control ids");

  const limits: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250 };
  const strings = [...named(root, "DisplayName"), ...named(root, "Description").filter((one) => one.attributes["DefaultValue"] !== undefined), ...named(root, "bt:String")];
  for (const one of strings) {
    const most = limits[one.name] ?? (named(named(root, "bt:LongStrings")[0] ?? root, "bt:String").includes(one) ? 250 : 125);
    const english = kids(one).find(({ attributes }) => attributes["Locale"] === "en-US")?.attributes["Value"];
    fault(english === undefined || english === "", `${one.attributes["id"] ?? one.name} has no English`);
    for (const value of [one.attributes["DefaultValue"] ?? "", english ?? ""]) fault(value === "" || value.length > most, `«${value}» is longer than ${most}`);
  }

  const addresses = all(root).filter(({ name }) => name !== "bt:String" && name !== "DisplayName" && name !== "Description").flatMap((one) => one.attributes["DefaultValue"] ?? []);
  const origin = new URL(addresses[0] ?? "x:").origin;
  for (const one of addresses) fault(new URL(one).origin !== origin || !one.startsWith("https://"), `${one} is elsewhere`);
  fault(named(root, "AppDomain").map(text).join() !== origin, "AppDomains");
  for (const one of addresses.filter((each) => each.endsWith(".png"))) {
    const file = `assets/icons/${one.split("/").at(-1) ?? ""}`;
    const size = Number(/-(\d+)\.png$/u.exec(file)?.[1]);
    if (!existsSync(file)) { found.push(`no ${file}`); continue; }
    const bytes = readFileSync(file);
    fault(bytes.readUInt32BE(16) !== size || bytes.readUInt32BE(20) !== size, `${file} is not ${size} pixels`);
  }
  for (const icon of named(root, "Icon")) {
    const sizes = kids(icon).map((one) => Number(one.attributes["size"]));
    fault([16, 32, 80].some((size) => !sizes.includes(size)), "an icon without 16, 32 or 80");
    for (const one of kids(icon)) {
      const address = resources.find(({ attributes }) => attributes["id"] === one.attributes["resid"])?.attributes["DefaultValue"] ?? "";
      fault(!address.endsWith(`-${one.attributes["size"] ?? ""}.png`), `${one.attributes["resid"] ?? ""} is another size`);
    }
  }
  return found;
}

describe("the manifest", () => {
  const xml = readFileSync("manifest.xml", "utf8");

  it("is what the script writes, without a fault", () => {
    expect(xml).toBe(manifestFor(developmentAddress, version));
    expect(faults(xml)).toEqual([]);
  });

  it("is a whole add-in without its ribbon, for catalogues that show none", () => {
    expect(faults(xml.replace(/ {2}<VersionOverrides[\s\S]*<\/VersionOverrides>\n/u, ""))).toEqual([]);
  });

  it("is written for any address", () => {
    for (const address of ["https://vanphong.tinhuy.vn", "https://vanphong.tinhuy.vn/the-thuc/", "https://10.0.0.5:8443/a/b"]) {
      const made = manifestFor(address, version);
      expect(faults(made)).toEqual([]);
      expect(made).not.toContain("localhost");
      expect(made).toContain(`${address.replace(/\/$/u, "")}/taskpane.html`);
    }
    for (const address of ["http://vanphong.tinhuy.vn", "https://a.vn/?x=1", "nowhere"]) expect(() => manifestFor(address, version)).toThrow();
  });

  // A test that cannot fail is none.
  it.each([
    ["order", (one: string) => one.replace(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/u, "$2$1")],
    ["resource", (one: string) => one.replace('resid="Draft.Label"', 'resid="Draft.Labe"')],
    ["origin", (one: string) => one.replace("https://localhost:3000/taskpane.html?tab=draft", "https://cdn.example/taskpane.html")],
    ["plain http", (one: string) => one.replaceAll("https://localhost", "http://localhost")],
    ["length", (one: string) => one.replace('DefaultValue="Kiểm tra"', `DefaultValue="${"Kiểm tra ".repeat(20)}"`)],
    ["icon", (one: string) => one.replace("app-64.png", "app-65.png")],
    ["language", (one: string) => one.replace('<bt:Override Locale="en-US" Value="Check"/>', "")],
    ["set", (one: string) => one.replace('"WordApi" MinVersion="1.3"', '"WordApi" MinVersion="1.5"')],
    ["version", (one: string) => one.replace(`<Version>${version}.0`, "<Version>9.9.9.9")],
    ["guid", (one: string) => one.replace("<Id>6f2f6c0e", "<Id>zf2f6c0e")],
  ])("a fault of %s is found", (_what, break_) => {
    const broken = break_(xml);
    expect(broken).not.toBe(xml);
    expect(faults(broken)).not.toEqual([]);
  });
});
