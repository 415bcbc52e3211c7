import { join } from "node:path";
import { readArgs } from "./args";
import { exitCodes, UsageError, type Command } from "./command";
import { print } from "./print";
import type { start } from "../server/main";

export default {
  name: "server",
  about: "máy chủ: trang của Thể Thức và sổ đăng ký văn bản đi",
  usage: [
    "the-thuc server",
    "  --port N           cổng (mặc định 3000, hoặc PORT)",
    "  --host ĐỊA-CHỈ     địa chỉ nghe (mặc định 127.0.0.1; 0.0.0.0 cho mọi máy trong mạng, khi đó nên có --cert và --key)",
    "  --data THƯ-MỤC     nơi giữ sổ (mặc định theo hệ điều hành, hoặc THE_THUC_DATA)",
    "  --cert TỆP --key TỆP   chứng thư và khoá TLS",
    "  --pages THƯ-MỤC    trang đã dựng (mặc định dist/workbench); --no-pages chỉ chạy sổ",
    "  --local            một người trên máy này: chỉ nghe 127.0.0.1, không cần mã truy cập",
    "",
    "Sổ nằm trong thư mục dữ liệu; đặt DATABASE_URL=postgres://… để dùng máy chủ PostgreSQL.",
    "OpenID Connect: THE_THUC_OIDC_ISSUER, THE_THUC_OIDC_AUDIENCE, THE_THUC_OIDC_KEYS (địa chỉ bộ khoá JWKS).",
    "Sau máy chủ chuyển tiếp: THE_THUC_TRUST_PROXY=<địa chỉ của nó>. Giới hạn mỗi phút: THE_THUC_RATE.",
    "Dừng: Ctrl+C hoặc SIGTERM.",
  ].join("\n"),
  async run(args, load) {
    const { values, words } = readArgs(args, {
      port: { type: "string" }, host: { type: "string" }, data: { type: "string" }, cert: { type: "string" }, key: { type: "string" },
      pages: { type: "string" }, "no-pages": { type: "boolean" }, local: { type: "boolean" },
    });
    if (words.length > 0) throw new UsageError(`Không hiểu «${words.join(" ")}».`);
    if (load === undefined) throw new UsageError("Lệnh này chạy từ bản cài đặt của Thể Thức.");
    const { start: startServer } = await load("src/server/main.ts") as { readonly start: typeof start };
    const pages = values["no-pages"] ? undefined : values.pages ?? join(process.env["THE_THUC_ROOT"] ?? ".", "dist/workbench");
    const started = await startServer({ host: values.host, port: values.port, data: values.data, cert: values.cert, key: values.key, local: values.local, assets: pages });
    if (typeof started === "string") throw new UsageError(started);
    await print(`Thể Thức: ${started.url}`);
    const why = await started.opened;
    await print(why === undefined ? "Sổ đăng ký đã mở." : `Sổ đăng ký chưa mở được: ${why}`);
    await new Promise(() => {});
    return exitCodes.fine;
  },
} satisfies Command;
