// Writes manifest.xml for an address: `npm run manifest -- https://host/path [--output FILE]`. Without an address the file at the
// top of the repository is written anew, for the development server.
import { readFileSync, writeFileSync } from "node:fs";

/** Where the development server serves the pane. */
export const developmentAddress = "https://localhost:3000";
const id = "6f2f6c0e-5d1b-4a8e-9a53-2b7c1c8f4d71";

const texts = {
  "Name": ["Thể Thức", "Thể Thức"],
  "About": ["Soạn và kiểm tra thể thức văn bản của Đảng theo Hướng dẫn 05-HD/VPTW, ngay trong Word. Nội dung văn bản không rời máy này.", "Drafts and checks documents of the Communist Party of Vietnam against Guidance 05-HD/VPTW, inside Word. The text never leaves this machine."],
  "Group.Label": ["Thể Thức", "Thể Thức"],
  "Draft.Label": ["Soạn văn bản", "Draft"],
  "Draft.Title": ["Soạn văn bản", "Draft a document"],
  "Draft.Tip": ["Tạo văn bản đúng thể thức từ mẫu: tiêu đề, số, ngày tháng, trích yếu, chữ ký, nơi nhận.", "Creates a correctly formatted document from a template: title, number, date, subject, signature, recipients."],
  "Check.Label": ["Kiểm tra", "Check"],
  "Check.Title": ["Kiểm tra thể thức", "Check the format"],
  "Check.Tip": ["Đối chiếu văn bản đang mở với hướng dẫn về thể thức, chỉ ra từng chỗ và điều khoản.", "Compares the open document with the guidance and shows each place with its clause."],
  "Fix.Label": ["Sửa lỗi an toàn", "Safe fixes"],
  "Fix.Title": ["Sửa lỗi an toàn", "Make the safe fixes"],
  "Fix.Tip": ["Liệt kê những chỗ chỉ có một cách sửa đúng, trước và sau khi sửa; bấm để sửa tất cả.", "Lists what has one right answer, before and after; press to mend it all."],
  "Release.Label": ["Sẵn sàng phát hành", "Ready to issue"],
  "Release.Title": ["Sẵn sàng phát hành?", "Ready to issue?"],
  "Release.Tip": ["Một kết luận cho văn thư: còn lỗi, chỗ trống, dấu dự thảo, ý kiến hay thay đổi đang theo dõi không.", "One verdict for the clerk: whether errors, blanks, draft marks, comments or tracked changes are left."],
  // Of the pop-up at an underline in the text: Word takes at most 32 characters.
  "Underline.Brand": ["Thể Thức", "Thể Thức"],
  "Underline.error": ["Lỗi thể thức", "Error of format"],
  "Underline.warning": ["Cảnh báo về thể thức", "Warning about the format"],
  "Underline.hint": ["Gợi ý về thể thức", "Hint about the format"],
  "Underline.Where": ["Xem và sửa ở ngăn Thể Thức", "See it and mend it in the pane"],
};
/** Ribbon buttons: icon, text, and the page that the pane shows. */
const buttons = [["Draft", "draft", "tab=draft"], ["Check", "check", "tab=check"], ["Fix", "fix", "tab=check&do=fix"], ["Release", "release", "tab=release"]];
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 96];

const escape = (text) => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/"/gu, "&quot;");

/** The manifest for an https address; throws where the address cannot be one. */
export function manifestFor(address, version) {
  const url = new URL(address);
  if (url.protocol !== "https:" || url.search !== "" || url.hash !== "" || url.username !== "") throw new Error(`Địa chỉ phải là https, không có tham số: ${address}`);
  const base = `${url.origin}${url.pathname.replace(/\/+$/u, "")}`;
  const at = (path) => escape(`${base}/${path}`);
  const override = (key) => `DefaultValue="${escape(texts[key][0])}"`;
  const english = (key) => `<Override Locale="en-US" Value="${escape(texts[key][1])}"/>`;
  const icons = (name, prefix) => sizes.map((size) => `${prefix}<bt:Image size="${size}" resid="Icon.${name}.${size}"/>`).join("\n");
  const string = (key) => `        <bt:String id="${key}" ${override(key)}><bt:Override Locale="en-US" Value="${escape(texts[key][1])}"/></bt:String>`;
  const control = ([key, icon]) => `                <Control xsi:type="Button" id="TheThuc.${key}">
                  <Label resid="${key}.Label"/>
                  <Supertip>
                    <Title resid="${key}.Title"/>
                    <Description resid="${key}.Tip"/>
                  </Supertip>
                  <Icon>
${icons(icon, "                    ")}
                  </Icon>
                  <Action xsi:type="ShowTaskpane">
                    <TaskpaneId>TheThuc.Pane</TaskpaneId>
                    <SourceLocation resid="${key}.Url"/>
                  </Action>
                </Control>`;
  const images = ["app", ...buttons.map(([, icon]) => icon)].flatMap((name) => sizes.map((size) => `        <bt:Image id="Icon.${name}.${size}" DefaultValue="${at(`assets/icons/${name}-${size}.png`)}"/>`));
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Written by src/tools/manifest.mjs; change it there. -->
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>${id}</Id>
  <Version>${version}.0</Version>
  <ProviderName>Thể Thức</ProviderName>
  <DefaultLocale>vi-VN</DefaultLocale>
  <DisplayName ${override("Name")}>${english("Name")}</DisplayName>
  <Description ${override("About")}>${english("About")}</Description>
  <IconUrl DefaultValue="${at("assets/icons/app-32.png")}"/>
  <HighResolutionIconUrl DefaultValue="${at("assets/icons/app-64.png")}"/>
  <SupportUrl DefaultValue="${at("index.html")}"/>
  <AppDomains>
    <AppDomain>${escape(url.origin)}</AppDomain>
  </AppDomains>
  <Hosts>
    <Host Name="Document"/>
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.3">
      <Set Name="WordApi" MinVersion="1.3"/>
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${at("taskpane.html")}"/>
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Document">
        <DesktopFormFactor>
          <FunctionFile resid="Functions.Url"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="TheThuc.Group">
                <Label resid="Group.Label"/>
                <Icon>
${icons("app", "                  ")}
                </Icon>
${buttons.map(control).join("\n")}
              </Group>
            </OfficeTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
${images.join("\n")}
      </bt:Images>
      <bt:Urls>
        <bt:Url id="Functions.Url" DefaultValue="${at("taskpane.html")}"/>
${buttons.map(([key, , query]) => `        <bt:Url id="${key}.Url" DefaultValue="${at(`taskpane.html?${query}`)}"/>`).join("\n")}
      </bt:Urls>
      <bt:ShortStrings>
${["Group.Label", ...buttons.flatMap(([key]) => [`${key}.Label`, `${key}.Title`]), ...Object.keys(texts).filter((key) => key.startsWith("Underline."))].map(string).join("\n")}
      </bt:ShortStrings>
      <bt:LongStrings>
${buttons.map(([key]) => string(`${key}.Tip`)).join("\n")}
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;
}

if (process.argv[1]?.endsWith("manifest.mjs")) {
  const args = process.argv.slice(2);
  const output = args.includes("--output") ? args[args.indexOf("--output") + 1] : "manifest.xml";
  const address = args.find((one) => one.startsWith("http")) ?? developmentAddress;
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  try {
    // A half-written file is worse than none.
    const xml = manifestFor(address, version);
    writeFileSync(output ?? "manifest.xml", xml);
    console.log(`${output}: ${address}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
