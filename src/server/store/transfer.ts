import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { Database, Queries } from "./database";
import { schemaVersion } from "./schema";

/** In the order in which a row may refer to others. */
const tables = ["office", "person", "token", "issuer", "period", "series", "entry", "history", "deed", "import_part"] as const;
const pageSize = 1000;
/** What came with step 2 is worked out anew from what a backup of step 1 has; before step 3 no import was left half written. */
const readable: readonly number[] = [1, 2, schemaVersion];

export class BackupRefused extends Error {}

/**
 * The whole register as lines of JSON, as it stood at one moment: numbers given meanwhile wait for nothing and are not in
 * it. Written the same by PGlite and PostgreSQL, so that it also moves a register from one to the other.
 */
export async function backup(db: Database, at: string, write: (line: string) => Promise<void>): Promise<void> {
  const hash = createHash("sha256");
  let rows = 0;
  const put = async (value: object): Promise<void> => {
    const line = `${JSON.stringify(value)}\n`;
    hash.update(line);
    await write(line);
  };
  await db.transaction(async (tx) => {
    await put({ backup: "the-thuc-register", schema: schemaVersion, at });
    for (const table of tables) {
      let last = 0;
      for (;;) {
        const page = await tx.read<{ id: number }>(`select to_jsonb(t)${table === "entry" ? " - 'words'" : ""} as j from ${table} t where id > $1 order by id limit ${pageSize}`, [last]);
        for (const row of page) await put({ table, row });
        // The embedded database answers without letting anybody else have a turn (decision 0053).
        await setImmediate();
        rows += page.length;
        const end = page[page.length - 1];
        if (!end || page.length < pageSize) break;
        last = end.id;
      }
    }
  }, "repeatable read");
  await write(`${JSON.stringify({ end: true, rows, sha256: hash.digest("hex") })}\n`);
}

/** Puts a backup into a register that has no office yet; all of it or nothing. Gives the number of rows. */
export async function restore(db: Database, lines: AsyncIterable<string>): Promise<number> {
  return db.transaction(async (tx) => {
    const [offices = 0] = await tx.read<number>("select to_json(count(*)) as j from office");
    if (offices > 0) throw new BackupRefused("Chỉ khôi phục vào sổ chưa có cơ quan nào; hãy chỉ một thư mục dữ liệu mới.");
    await tx.run("select set_config('the_thuc.restoring', 'on', true)");
    const hash = createHash("sha256");
    let rows = 0;
    let table: string | undefined;
    let waiting: object[] = [];
    let started = false;
    let ended = false;
    const flush = async (): Promise<void> => {
      if (table === undefined || waiting.length === 0) return;
      await tx.run(`insert into ${table} overriding system value select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [JSON.stringify(waiting)]);
      waiting = [];
    };
    for await (const line of lines) {
      if (ended) throw new BackupRefused("Tệp sao lưu có dòng thừa ở cuối.");
      const value = parse(line);
      if (value["end"] === true) {
        await flush();
        if (value["rows"] !== rows || value["sha256"] !== hash.digest("hex")) throw new BackupRefused("Tệp sao lưu đã bị thay đổi hoặc thiếu dòng.");
        ended = true;
        continue;
      }
      hash.update(`${line}\n`);
      if (!started) {
        if (value["backup"] !== "the-thuc-register") throw new BackupRefused("Đây không phải là tệp sao lưu sổ của Thể Thức.");
        if (!readable.includes(Number(value["schema"]))) throw new BackupRefused(`Tệp sao lưu theo lược đồ ${String(value["schema"])}; bản này đọc lược đồ ${readable.join(", ")}.`);
        started = true;
        continue;
      }
      const of = tables.find((each) => each === value["table"]);
      if (!of || typeof value["row"] !== "object" || value["row"] === null) throw new BackupRefused("Tệp sao lưu có dòng không đọc được.");
      if (of !== table || (waiting.length >= pageSize && of !== "issuer")) {
        await flush();
        table = of;
      }
      waiting.push(value["row"]);
      rows += 1;
    }
    if (!ended) throw new BackupRefused("Tệp sao lưu bị cắt giữa chừng.");
    for (const each of tables) await tx.run(`select setval(pg_get_serial_sequence('${each}', 'id'), coalesce((select max(id) from ${each}), 0) + 1, false)`);
    await tx.run("select set_config('the_thuc.restoring', 'off', true)");
    const troubles = await verify(tx);
    if (troubles.problems.length > 0) throw new BackupRefused(`Sổ trong tệp sao lưu không nhất quán: ${troubles.problems[0] ?? ""}`);
    return rows;
  });
}

function parse(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null) return value as Record<string, unknown>;
  } catch { /* falls through */ }
  throw new BackupRefused("Tệp sao lưu có dòng không đọc được.");
}

export interface Verdict {
  readonly offices: number;
  readonly series: number;
  readonly entries: number;
  readonly versions: number;
  readonly problems: readonly string[];
}

/** Whether what the register promises holds: numbers and their history agree, and no given number has disappeared. */
export async function verify(db: Queries): Promise<Verdict> {
  const count = async (table: string): Promise<number> => (await db.read<number>(`select to_json(count(*)) as j from ${table}`))[0] ?? 0;
  const problems: string[] = [];
  const look = async (sql: string): Promise<void> => {
    problems.push(...await db.read<string>(`select to_json(x.says) as j from (${sql} limit 100) x`));
    await setImmediate();
  };
  await look(`select 'Mục ' || e.id || ' (số ' || e.serial || ') khác với lịch sử của nó.' as says from entry e
    left join history h on h.entry_id = e.id and h.version = e.version where h.id is null or h.after <> entry_as_kept(e)`);
  await look(`select 'Mục ' || e.id || ' có ' || count(h.id) || ' bản ghi lịch sử cho ' || e.version || ' lần thay đổi.' as says from entry e
    left join history h on h.entry_id = e.id group by e.id having count(h.id) <> e.version`);
  await look(`select 'Dãy ' || s.id || ' thiếu số ' || (a.serial + 1) || ' đến ' || (a.following - 1) || '.' as says from (
      select series_id, serial, coalesce(lead(serial) over w, 0) as following from entry where twin = 0 and suffix = '' window w as (partition by series_id order by serial)
    ) a join series s on s.id = a.series_id where a.following > a.serial + 1 and a.following <= s.next_serial and s.start_reason = ''
      and exists (select 1 from entry g where g.series_id = s.id and g.origin = 'given' and g.serial >= a.following)
      and not exists (select 1 from entry i where i.series_id = s.id and i.origin = 'imported') and not exists (select 1 from import_part p where p.series_id = s.id and p.decided)`);
  await look(`select 'Dãy ' || s.id || ' sắp cấp lại số ' || s.next_serial || '.' as says from series s
    where exists (select 1 from entry e where e.series_id = s.id and e.origin = 'given' and e.serial >= s.next_serial)`);
  await look(`select 'Mục ' || e.id || ' đổi số giữa chừng.' as says from entry e join history h on h.entry_id = e.id
    where (h.after->>'serial')::integer <> e.serial or h.after->>'suffix' <> e.suffix or (h.after->>'series_id')::bigint <> e.series_id`);
  return { offices: await count("office"), series: await count("series"), entries: await count("entry"), versions: await count("history"), problems };
}
