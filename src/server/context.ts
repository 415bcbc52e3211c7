import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Gate } from "./auth";
import type { ServerConfig } from "./config";
import { refusals } from "./errors";
import type { Metrics } from "./metrics";
import type { Register } from "./service";
import type { Principal } from "./store/people";

/** The register while the server runs: it is opened behind the pages, and may not open at all. */
export type Door =
  | { readonly is: "open"; readonly register: Register; readonly gate: Gate; readonly local: LocalDesk | null }
  | { readonly is: "shut"; readonly why: string };

/** In local mode: whom the page of this machine acts for. */
export interface LocalDesk { readonly token: string; readonly who: Principal }

export interface Context {
  readonly config: ServerConfig;
  readonly metrics: Metrics;
  door: Door;
}

/** The register, or a sentence why it cannot be used now. */
export function openDoor({ door }: Context): Door & { is: "open" } {
  if (door.is === "shut") throw refusals.unavailable(door.why);
  return door;
}

/** Who asks, with the register to answer from. */
export async function asking(context: Context, request: FastifyRequest): Promise<{ readonly who: Principal; readonly register: Register; readonly gate: Gate }> {
  const { gate, register } = openDoor(context);
  const who = await gate.principal(request);
  people.set(request, who.person);
  return { who, register, gate };
}

/** For the log: the person's number, nothing else. */
export const people = new WeakMap<FastifyRequest, string>();

export type Routes = (app: FastifyInstance, context: Context) => void;
