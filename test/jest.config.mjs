import { fileURLToPath } from "node:url";

const rootDir = fileURLToPath(new URL("..", import.meta.url));

// Packages that ship ES modules only: jest runs CommonJS, so these go through swc too.
const esModulesOnly = [];

const swc = {
  jsc: {
    target: "es2022",
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
  },
};

const common = {
  rootDir,
  transform: { "^.+\\.(?:[cm]?ts|tsx|mjs|js)$": ["@swc/jest", swc] },
  transformIgnorePatterns: [esModulesOnly.length > 0 ? `/node_modules/(?!(?:${esModulesOnly.join("|")})/)` : "/node_modules/"],
  moduleNameMapper: { "\\.css$": "<rootDir>/test/support/empty-module.ts" },
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/node_modules/.cache/"],
};

export default {
  rootDir,
  // Only so that a hang ends: two busy cores must not fail a test that is right. Jest reads it here and not in a project.
  testTimeout: 120_000,
  cacheDirectory: "<rootDir>/node_modules/.cache/jest",
  projects: [
    {
      ...common,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/ui/", "<rootDir>/test/e2e/"],
    },
    {
      ...common,
      displayName: "ui",
      testEnvironment: "jsdom",
      // Without this, jsdom asks packages for their browser build, which is often an ES module.
      testEnvironmentOptions: { customExportConditions: ["node", "node-addons"] },
      testMatch: ["<rootDir>/test/ui/**/*.test.{ts,tsx}"],
      setupFiles: ["<rootDir>/test/support/slow-turns.ts"],
      setupFilesAfterEnv: ["<rootDir>/test/support/ui-setup.ts"],
    },
    {
      ...common,
      displayName: "e2e",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/e2e/**/*.test.{ts,tsx}"],
      setupFilesAfterEnv: ["<rootDir>/test/support/e2e-setup.ts"],
    },
  ],
};
