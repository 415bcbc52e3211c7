import type { PageFacts } from "../../document/page-facts";
import { putNumber } from "../../drafting/actions/index";
import { createActionStore } from "../actions/action-store";
import type { CheckStore } from "../findings/check-store";
import { secrecyWords, urgencyWords } from "../../register/columns";
import { columnLimits, secrecyLevels, urgencyLevels, type Secrecy, type Urgency } from "../../register/model";
import { readTypedNumber } from "../../register/serial";
import { withoutAccents } from "../../shared/text";
import type { Day } from "../../standard/editions";
import type { DocumentType } from "../../standard/vocabulary";
import type { NumberOnPage } from "./register-desk";

/** What the document beside the register says of itself, as far as a line of the register hangs on it. */
export interface AboutDocument {
  /** What it is called on the screen. */
  readonly title: string;
  readonly documentType: DocumentType | null;
  /** What stands behind the stroke: «TU», «BTCTU-BNCTU»; empty where the page has none. */
  readonly issuerSymbols: string;
  /** Who issues, as it stands above the number; empty where the page has none. */
  readonly issuerName: string;
  /** The number it carries now; null for a blank. */
  readonly number: NumberOnPage | null;
  readonly issueDate: Day | null;
  readonly subject: string;
  readonly signer: string;
  readonly recipients: string;
  readonly secrecy: Secrecy;
  readonly urgency: Urgency;
}
/** A number, a symbol and a day to write; an empty one leaves its place as it is. */
export interface ToPut { readonly serial: string; readonly symbol: string; readonly day: Day | "" }
export type Put = { readonly done: true } | { readonly done: false; readonly why: string };

/** Where a number that was given is written: the form of a draft, or the document that is open. */
export interface NumberTarget {
  readonly is: "form" | "document";
  /** Null where it is no document of the Party's, or cannot be told. */
  about(): Promise<AboutDocument | null>;
  put(what: ToPut): Promise<Put>;
}

const oneLine = (text: string, most: number): string => text.normalize("NFC").replace(/\s+/gu, " ").trim().slice(0, most);
const levelOf = <K extends string>(levels: readonly K[], words: Readonly<Record<K, string>>, text: string): K | undefined =>
  levels.find((level) => words[level] !== "" && withoutAccents(words[level]) === withoutAccents(text.trim()));

/** What a page says, as a line of the register has it. */
export function aboutDocument(facts: PageFacts, title: string): AboutDocument {
  const typed = readTypedNumber(`${facts.serial}-${facts.symbol}`);
  return {
    title, documentType: facts.documentType, issuerSymbols: oneLine(facts.issuerSymbols, 80), issuerName: oneLine(facts.issuerName, 300),
    number: typed && typed.symbol !== "" ? typed : null, issueDate: facts.issueDate,
    subject: oneLine(facts.subject, columnLimits.subject), signer: oneLine(facts.signer, columnLimits.signer), recipients: oneLine(facts.recipients.join("; "), columnLimits.recipients),
    secrecy: levelOf(secrecyLevels, secrecyWords, facts.secrecyMark) ?? "none", urgency: levelOf(urgencyLevels, urgencyWords, facts.urgencyMark) ?? "none",
  };
}

/** The document that is open, in the page or in Word: what is written there is one deed, which the store can take back. */
export function documentTarget(store: CheckStore, title: string, deed: string): NumberTarget {
  const { host, engine, on } = store;
  const edition = () => store.get().edition;
  const actions = createActionStore({ host, engine, on, edition });
  return {
    is: "document",
    async about() {
      const { input } = await host.read();
      const chosen = edition();
      const facts = (await engine.ask("pageFacts", { input, on, ...(chosen ? { edition: chosen } : {}) }))?.facts ?? null;
      return facts && aboutDocument(facts, title);
    },
    async put({ serial, symbol, day }) {
      const outcome = await actions.run(putNumber, { serial, symbol, date: day }, deed);
      if (outcome.done) await store.check();
      return outcome.done ? { done: true } : { done: false, why: outcome.why };
    },
  };
}
