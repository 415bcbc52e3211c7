import type { Routes } from "../context";

/** The register from and to spreadsheets. */
export default (() => {}) satisfies Routes;
