import { lockFolder } from "../../../src/server/store/lock";

/** Holds a folder until it is killed; says when it has it. */
export async function main([folder = ""]: readonly string[]): Promise<number> {
  await lockFolder(folder);
  process.stdout.write("held\n");
  await new Promise((done) => setTimeout(done, 600_000));
  return 0;
}
