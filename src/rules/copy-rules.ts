import bodyOfKind from "./copies/body-of-kind";
import components from "./copies/components";
import pageGoesOn from "./copies/page-goes-on";
import separatorLine from "./copies/separator-line";
import sides from "./copies/sides";
import symbol from "./copies/symbol";
import type { Rule } from "./rule";

/** What a copy adds below the copied document. */
export const copyRules: readonly Rule[] = [bodyOfKind, components, pageGoesOn, separatorLine, sides, symbol];
