import { createEngine, type Engine } from "../engine/client";
import { messagesOf } from "../engine/in-pieces";
import { nextTurn } from "../hosts/browser/next-turn";
import type { Reply, Request } from "../engine/worker";

/** The engine in a worker of its own, so that the page never waits for it. */
export function startEngine(): Engine {
  const worker = new Worker(/* webpackChunkName: "checker" */ new URL("./checker-worker.ts", import.meta.url));
  const open = new Map<number, { resolve(reply: Reply): void; reject(error: Error): void }>();
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    open.get(data.id)?.resolve(data);
    open.delete(data.id);
  };
  worker.onerror = (event) => {
    for (const { reject } of open.values()) reject(new Error(event.message || "worker"));
    open.clear();
  };
  return createEngine((request: Request) => new Promise<Reply>((resolve, reject) => {
    open.set(request.id, { resolve, reject });
    void (async () => {
      const [first, ...rest] = messagesOf(request);
      worker.postMessage(first);
      for (const message of rest) {
        await nextTurn();
        worker.postMessage(message);
      }
    })().catch(reject);
  }));
}
