const { existsSync } = require("node:fs");
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { EsbuildPlugin } = require("esbuild-loader");
const HtmlPlugin = require("html-webpack-plugin");

// Griffel inserts empty <style> elements and fills them by script; the hash is that of the empty string, so that no
// 'unsafe-inline' is needed.
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const closed = ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "object-src 'none'"];

/** One page per entry; a page whose entry does not exist yet is left out. */
const pages = [
  {
    name: "workbench",
    entry: "src/ui/workbench.tsx",
    file: "index.html",
    policy: [
      ...closed,
      "script-src 'self'",
      `style-src 'self' ${emptyStyle}`,
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "frame-src 'self'",
    ],
  },
  {
    name: "taskpane",
    entry: "src/ui/taskpane.tsx",
    file: "taskpane.html",
    template: "assets/taskpane/taskpane.html",
    office: true,
    policy: [
      ...closed,
      "script-src 'self'",
      `style-src 'self' ${emptyStyle}`,
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
    ],
  },
  {
    // What a document looks like, drawn in a sandboxed frame: its styles are inline, and it may reach nothing.
    name: "preview",
    entry: "src/ui/preview.ts",
    file: "preview.html",
    policy: [...closed, "script-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src data: blob:", "font-src data: blob:"],
  },
];

/**
 * Where Office.js comes from. `cdn`: Microsoft's own place, the only copy that Microsoft supports; `mirror`: the same files copied into
 * `office/` by whoever serves the pages; `npm`: the copy on npm, frozen in 2022, for networks without any way out (WordApi 1.3).
 */
const officeSources = {
  cdn: { script: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js", from: "https://appsforoffice.microsoft.com" },
  mirror: { script: "office/office.js", from: null },
  npm: { script: "office/office.js", from: null },
};

/**
 * `--env office=cdn|mirror|npm` (cdn where nothing is said). `--env pane=FILE`: the task pane over another host than Word, for tests;
 * built beside the product, never into it.
 */
module.exports = async (env, argv) => {
  const isProduction = argv.mode === "production";
  const source = env.office ?? "cdn";
  const officeSource = officeSources[source];
  if (!officeSource) throw new Error(`--env office=${source}: cdn, mirror, npm.`);
  const { officeFiles, officeFolder } = await import("./src/tools/office-files.mjs");
  const wanted = env.pane ? pages.filter(({ name }) => name === "taskpane").map((page) => ({ ...page, entry: env.pane, office: false })) : pages;
  const present = wanted.filter(({ entry }) => existsSync(join(__dirname, entry)));
  for (const { name, entry } of wanted) {
    if (!present.some((page) => page.name === name)) console.warn(`webpack: ${entry} does not exist, so there is no page «${name}».`);
  }
  return {
    mode: isProduction ? "production" : "development",
    context: __dirname,
    target: ["web", "es2020"],
    entry: Object.fromEntries(present.map(({ name, entry }) => [name, `./${entry}`])),
    output: {
      path: join(__dirname, env.pane ? "dist/pane-test" : "dist/workbench"),
      filename: "[name].[contenthash:12].js",
      chunkFilename: "[name].[contenthash:12].js",
      assetModuleFilename: "[name].[contenthash:12][ext]",
      cssFilename: "[name].[contenthash:12].css",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js", ".mjs"] },
    module: {
      rules: [
        { test: /\.tsx?$/u, loader: "esbuild-loader", options: { target: "es2020", jsx: "automatic", charset: "utf8" } },
        // Importing the core does nothing by itself, so what a page does not use is left out: the words of the provisions, say.
        { test: /[\\/]src[\\/](?:shared|standard|ooxml|document|rules|engine|templates|drafting|register|hosts)[\\/]/u, sideEffects: false },
        // The worker judges without the sentences of the requirements; the pages of rules, fetched when first read, have them whole.
        { test: /[\\/]standard[\\/][^\\/]+[\\/]requirements[\\/.]/u, issuerLayer: "checker", loader: join(__dirname, "src/tools/strip-words.mjs") },
        { test: /[\\/]ui[\\/]checker-worker\.ts$/u, layer: "checker" },
        { test: /[\\/]ui[\\/](?:rule-pages|clauses)\.ts$/u, layer: "readers" },
        { test: /\.(?:png|svg|ico)$/u, type: "asset/resource" },
      ],
    },
    experiments: { css: true, layers: true },
    plugins: [
      ...present.map(
        ({ name, file, template, office, policy }) =>
          new HtmlPlugin({
            chunks: [name],
            filename: file,
            title: "Thể Thức",
            ...(template
              ? { template: join(__dirname, template), office: office === true ? officeSource.script : null, scriptLoading: "defer" }
              : { templateContent: ({ htmlWebpackPlugin }) =>
                `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${htmlWebpackPlugin.options.title}</title></head><body><div id="root"></div></body></html>` }),
            meta: {
              viewport: "width=device-width, initial-scale=1",
              "content-security-policy": { "http-equiv": "Content-Security-Policy", content: (office === true && officeSource.from ? policy.map((one) => (one.startsWith("script-src") ? `${one} ${officeSource.from}` : one)) : policy).join("; ") },
              referrer: "no-referrer",
            },
          }),
      ),
      new CopyPlugin({ patterns: [
        // Microsoft's files as they are, with their licence; nothing of them is kept in the repository.
        ...(source === "npm" && !env.pane ? [...officeFiles.map((file) => ({ from: `${officeFolder}/${file}`, to: `office/${file}`, info: { minimized: true } })), { from: `${officeFolder}/../LICENSE.md`, to: "office/LICENSE.md" }] : []),
        { from: "assets", to: "assets", noErrorOnMissing: true, globOptions: { ignore: ["**/deploy/**", "**/*.html"] } }] }),
    ],
    optimization: { minimizer: [new EsbuildPlugin({ target: "es2020", css: true, legalComments: "none", charset: "utf8" })] },
    // No eval anywhere: the policy above forbids it in development too.
    devtool: isProduction ? false : "source-map",
    cache: {
      type: "filesystem",
      cacheDirectory: join(__dirname, "node_modules/.cache/webpack"),
      buildDependencies: { config: [__filename] },
    },
    performance: { hints: false },
    stats: "errors-warnings",
    devServer: { host: "127.0.0.1", port: 3000, static: false, hot: false, liveReload: true, client: { overlay: false } },
  };
};
