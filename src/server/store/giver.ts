import type { DocumentType } from "../../standard/vocabulary";
import type { Day } from "../../standard/editions";
import type { Description, Secrecy } from "../../register/model";
import { sqlState, type Database } from "./database";
import { foldedText, type Request } from "./entries";

/** What a number is asked for, decided but for the number itself. */
export interface Asked extends Description {
  readonly documentType: DocumentType;
  readonly isCopy: boolean;
  readonly symbol: string;
  readonly secrecy: Secrecy;
  readonly issueDate: Day | null;
}
export type Given =
  | { readonly is: "given"; readonly id: string; readonly serial: number }
  /** The key was used before, for the same request (`same`) or for another one. */
  | { readonly is: "before"; readonly id: string; readonly same: boolean }
  /** Issuers or terms were changed meanwhile: decide again. */
  | { readonly is: "stale" };

interface Waiting {
  readonly asked: Asked;
  readonly request: Request;
  readonly resolve: (given: Given) => void;
  readonly reject: (error: unknown) => void;
}
type Answer = { readonly id: number; readonly serial: number } | { readonly was: number; readonly same: boolean };

/**
 * Gives numbers. Transactions on one series can only follow one another, each waiting for the disk; so requests that
 * come in while one is under way go together into the next one. Nobody is answered before the transaction that holds his
 * number is on disk (decision 0043).
 */
export class Giver {
  readonly #queues = new Map<string, Waiting[]>();
  readonly #db: Database;
  readonly #most: number;
  /** How many requests the transactions so far took together, for the metrics. */
  readonly batches = { count: 0, requests: 0 };

  constructor(db: Database, most = 200) {
    this.#db = db;
    this.#most = most;
  }

  give(office: string, revision: number, series: string, asked: Asked, request: Request): Promise<Given> {
    return new Promise((resolve, reject) => {
      const waiting: Waiting = { asked, request, resolve, reject };
      const key = `${office} ${revision} ${series}`;
      const queue = this.#queues.get(key);
      if (queue) queue.push(waiting);
      else {
        this.#queues.set(key, [waiting]);
        void this.#serve(key, office, revision, series);
      }
    });
  }

  async #serve(key: string, office: string, revision: number, series: string): Promise<void> {
    const queue = this.#queues.get(key) ?? [];
    while (queue.length > 0) {
      const batch = queue.splice(0, this.#most);
      await this.#serveBatch(batch, office, revision, series);
    }
    this.#queues.delete(key);
  }

  async #serveBatch(batch: readonly Waiting[], office: string, revision: number, series: string): Promise<void> {
    this.batches.count += 1;
    this.batches.requests += batch.length;
    try {
      const [answers] = await this.#db.read<readonly Answer[] | null>("select give_serials($1, $2, $3, $4::jsonb) as j", [office, revision, series, JSON.stringify(batch.map(asStored))]);
      for (const [index, waiting] of batch.entries()) {
        const answer = answers?.[index];
        if (!answer) waiting.resolve({ is: "stale" });
        else if ("serial" in answer) waiting.resolve({ is: "given", id: String(answer.id), serial: answer.serial });
        else waiting.resolve({ is: "before", id: String(answer.was), same: answer.same });
      }
    } catch (error) {
      // What the database refuses of one request (never: it was checked before) must not fail the others.
      const [only, ...others] = batch;
      if (others.length === 0 || sqlState(error) === undefined) for (const waiting of batch) waiting.reject(error);
      else if (only) for (const waiting of batch) await this.#serveBatch([waiting], office, revision, series);
    }
  }
}

const asStored = ({ asked, request }: Waiting): object => ({
  request_key: request.key, request_hash: request.hash, person_id: request.person, document_type: asked.documentType, is_copy: asked.isCopy, symbol: asked.symbol,
  secrecy: asked.secrecy, issue_date: asked.issueDate, subject: asked.subject, signer: asked.signer, recipients: asked.recipients, drafter: asked.drafter,
  copies: asked.copies, urgency: asked.urgency, note: asked.note, folded: foldedText(asked.symbol, asked),
});
