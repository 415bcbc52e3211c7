import type { JobName, Jobs, Reply, Request, Sentence } from "./worker";

/** The engine could not do what was asked; `why` is the sentence for the reader. */
export class EngineRefusal extends Error {
  override readonly name = "EngineRefusal";
  readonly why: Sentence;
  constructor(why: Sentence) {
    super(why.en);
    this.why = why;
  }
}

/**
 * The engine as a screen sees it, wherever it runs. Of each kind of job only the newest counts: the promise of a request
 * that a newer one overtook gives null, so that no stale answer is ever shown. `apply` is never overtaken.
 */
export interface Engine {
  ask<J extends JobName>(job: J, ask: Jobs[J]["ask"]): Promise<Jobs[J]["answer"] | null>;
}

interface Waiting { readonly request: Request; settle(reply: Reply | null): void }

/** `send` gives one request to the engine and its reply back; one is under way at a time, the rest wait or are overtaken. */
export function createEngine(send: (request: Request) => Promise<Reply>): Engine {
  const waiting: Waiting[] = [];
  const newest = new Map<JobName, number>();
  let lastId = 0;
  let isBusy = false;

  async function work(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { request, settle } = next;
      settle(isOvertaken(request) ? null : await send(request).catch((error: unknown): Reply => ({ id: request.id, ok: false, why: brokenDown(error) })));
    }
    isBusy = false;
  }
  const isOvertaken = ({ id, job }: Request): boolean => job !== "apply" && newest.get(job) !== id;

  return {
    ask: (job, ask) => new Promise((resolve, reject) => {
      const request: Request = { id: lastId += 1, job, ask };
      newest.set(job, request.id);
      waiting.push({
        request,
        settle(reply) {
          if (reply === null || isOvertaken(request)) resolve(null);
          else if (reply.ok) resolve(reply.answer as never);
          else reject(new EngineRefusal(reply.why));
        },
      });
      void work();
    }),
  };
}

const brokenDown = (error: unknown): Sentence => {
  const detail = error instanceof Error ? error.message : String(error);
  return { vi: `Bộ kiểm tra gặp trục trặc (${detail}); hãy tải lại trang.`, en: `The checker has broken down (${detail}); reload the page.` };
};
