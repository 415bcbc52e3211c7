import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { transformSync } from "esbuild";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const here = import.meta.dirname;
const lawSource = readFileSync(new URL("src/tools/import-law.ts", import.meta.url), "utf8");
const { code } = transformSync(lawSource, { loader: "ts", format: "esm" });
const { whyForbidden } = await import(`data:text/javascript,${encodeURIComponent(code)}`);

/** The import law in the editor; test/architecture.test.ts holds the same table with a stricter reader. */
const importLaw = {
  create(context) {
    const file = relative(`${here}${sep}src`, context.filename).replaceAll(sep, "/");
    const judge = (node) => {
      const source = node.source ?? node.argument;
      if (typeof source?.value !== "string") return;
      const why = whyForbidden(file, source.value);
      if (why !== undefined) context.report({ node, message: why });
    };
    return {
      ImportDeclaration: judge,
      ImportExpression: judge,
      ExportAllDeclaration: judge,
      ExportNamedDeclaration: judge,
      TSImportType: judge,
    };
  },
};

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "coverage/", "test/types/must-not-compile/"] },
  { linterOptions: { reportUnusedDisableDirectives: "warn" } },
  ...tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: "error",
      "prefer-const": "error",
      "no-var": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-empty-function": "off",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: here } },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { house: { rules: { "import-law": importLaw } } },
    rules: { "house/import-law": "error" },
  },
  { files: ["webpack.config.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  {
    files: ["src/ui/**/*.{ts,tsx}", "test/ui/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    // One seed for all: test/support/properties.ts.
    files: ["test/**/*.{ts,tsx}"],
    ignores: ["test/support/properties.ts"],
    rules: { "no-restricted-imports": ["error", { paths: [{ name: "fast-check", message: "Import it from test/support/properties." }] }] },
  },
  {
    // Office.js replaces these with functions that throw; ui/question.tsx asks in the page. The workbench alone has no Office.js.
    files: ["src/ui/**/*.{ts,tsx}"],
    ignores: ["src/ui/app.tsx"],
    rules: { "no-restricted-globals": ["error", "alert", "confirm", "prompt"] },
  },
);
