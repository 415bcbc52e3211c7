import type { Database } from "./database";

/**
 * The database, step by step; a step that has landed never changes. What the register promises stands here as well as in
 * `src/register`: a number is unique in its series, never moves and never goes away, and no change escapes the history.
 */
const steps: readonly string[] = [/* sql */ `
create table office (
  id bigint generated always as identity primary key,
  name text not null,
  -- Counts changes of issuers and terms: who decided by an older state has to look again.
  revision integer not null default 1,
  created_at timestamptz not null default now()
);
create table person (
  id bigint generated always as identity primary key,
  office_id bigint not null references office,
  name text not null,
  role text not null check (role in ('drafter', 'clerk', 'administrator')),
  -- «sub» of the office's identity provider.
  subject text unique,
  active boolean not null default true,
  created_at timestamptz not null default now(),
  unique (office_id, id)
);
create table token (
  id bigint generated always as identity primary key,
  office_id bigint not null,
  person_id bigint not null,
  label text not null,
  -- SHA-256 of 256 random bits; the token itself is kept nowhere.
  hash text not null unique,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  foreign key (office_id, person_id) references person (office_id, id)
);
create table issuer (
  id bigint generated always as identity primary key,
  office_id bigint not null references office,
  kind text not null check (kind in ('committee', 'body', 'congress')),
  name text not null,
  symbol text not null,
  committee_id bigint,
  closed_on date,
  succeeded_by bigint,
  unique (office_id, id),
  foreign key (office_id, committee_id) references issuer (office_id, id),
  foreign key (office_id, succeeded_by) references issuer (office_id, id),
  check ((kind = 'committee') = (committee_id is null))
);
create unique index issuer_name on issuer (office_id, lower(name)) where closed_on is null;
create table period (
  id bigint generated always as identity primary key,
  office_id bigint not null references office,
  committee_id bigint not null,
  kind text not null check (kind in ('term', 'congress')),
  name text not null,
  facts jsonb not null,
  unique (office_id, id),
  unique (committee_id, kind, name),
  foreign key (office_id, committee_id) references issuer (office_id, id)
);
create table series (
  id bigint generated always as identity primary key,
  office_id bigint not null,
  issuer_id bigint not null,
  period_id bigint not null,
  run text not null,
  first_serial integer not null default 1 check (first_serial > 0),
  start_reason text not null default '',
  next_serial integer not null default 1 check (next_serial > 0),
  unique (issuer_id, period_id, run),
  unique (office_id, id),
  foreign key (office_id, issuer_id) references issuer (office_id, id),
  foreign key (office_id, period_id) references period (office_id, id)
);
create table entry (
  id bigint generated always as identity primary key,
  office_id bigint not null,
  series_id bigint not null,
  serial integer not null check (serial between 1 and 999999),
  suffix text not null default '' check (char_length(suffix) <= 1),
  twin smallint not null default 0 check (twin >= 0),
  state text not null check (state in ('reserved', 'issued', 'voided')),
  origin text not null check (origin in ('given', 'secretBook', 'typed', 'wedged', 'imported', 'twin')),
  document_type text not null,
  is_copy boolean not null,
  symbol text not null,
  secrecy text not null check (secrecy in ('none', 'confidential', 'secret', 'topSecret')),
  issue_date date,
  subject text not null,
  signer text not null,
  recipients text not null,
  drafter text not null,
  copies integer,
  urgency text not null check (urgency in ('none', 'urgent', 'veryUrgent', 'immediate')),
  note text not null,
  reason text not null default '',
  version integer not null default 1,
  -- What searching looks through: the columns without accents.
  folded text not null,
  owner_id bigint not null,
  entered_at timestamptz not null default now(),
  -- The change that made this version; the history is written from these.
  changed_by bigint not null,
  changed_as text not null,
  change_key text,
  change_hash text,
  unique (series_id, serial, suffix, twin),
  unique (office_id, id),
  foreign key (office_id, series_id) references series (office_id, id),
  foreign key (office_id, owner_id) references person (office_id, id),
  foreign key (office_id, changed_by) references person (office_id, id),
  check (state <> 'issued' or issue_date is not null),
  check (state <> 'voided' or reason <> ''),
  -- Of a secret document the register keeps number, type, date and mark.
  check (secrecy = 'none' or (subject = '' and signer = '' and recipients = '' and drafter = '' and note = '' and copies is null and urgency = 'none'))
);
create index entry_of_office on entry (office_id, id);
create table history (
  id bigint generated always as identity primary key,
  office_id bigint not null,
  entry_id bigint not null,
  version integer not null,
  at timestamptz not null default now(),
  person_id bigint not null,
  deed text not null,
  after jsonb not null,
  request_key text,
  request_hash text,
  unique (entry_id, version),
  foreign key (office_id, entry_id) references entry (office_id, id)
);
create unique index history_key on history (office_id, request_key) where request_key is not null;
-- What was done to issuers, terms, people and tokens.
create table deed (
  id bigint generated always as identity primary key,
  office_id bigint not null references office,
  at timestamptz not null default now(),
  person_id bigint,
  deed text not null,
  detail jsonb not null
);

create function is_restoring() returns boolean language sql stable as $$ select coalesce(current_setting('the_thuc.restoring', true), '') = 'on' $$;

create function never() returns trigger language plpgsql as $$
begin
  raise exception 'the register only grows: % on % is not allowed', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger entry_stays before delete on entry for each row execute function never();
create trigger entry_stays_whole before truncate on entry for each statement execute function never();
create trigger history_stays before update or delete on history for each row execute function never();
create trigger history_stays_whole before truncate on history for each statement execute function never();
create trigger deed_stays before update or delete on deed for each row execute function never();
create trigger deed_stays_whole before truncate on deed for each statement execute function never();
create trigger series_stays before delete on series for each row execute function never();

create function entry_as_kept(e entry) returns jsonb language sql stable as $$
  select to_jsonb(e) - '{folded,changed_by,changed_as,change_key,change_hash}'::text[]
$$;

create function entry_guard() returns trigger language plpgsql as $$
begin
  if (new.id, new.office_id, new.series_id, new.serial, new.suffix, new.twin, new.origin, new.document_type, new.is_copy, new.symbol, new.owner_id, new.entered_at)
     is distinct from (old.id, old.office_id, old.series_id, old.serial, old.suffix, old.twin, old.origin, old.document_type, old.is_copy, old.symbol, old.owner_id, old.entered_at) then
    raise exception 'a number, its series and its type never change' using errcode = 'restrict_violation';
  end if;
  if old.state = 'voided' or (old.state = 'issued' and new.state <> 'issued') then
    raise exception 'a % number does not become %', old.state, new.state using errcode = 'restrict_violation';
  end if;
  -- Secret stays secret, and what was written down of a document cannot be unwritten: take a new number instead.
  if old.secrecy = 'none' and new.secrecy <> 'none' and exists (select 1 from history h where h.entry_id = old.id
      and (h.after->>'subject' <> '' or h.after->>'signer' <> '' or h.after->>'recipients' <> '' or h.after->>'drafter' <> '' or h.after->>'note' <> '')) then
    raise exception 'described before' using errcode = 'TT001';
  end if;
  new.version := old.version + 1;
  return new;
end $$;
create trigger entry_guarded before update on entry for each row execute function entry_guard();

create function entry_record() returns trigger language plpgsql as $$
begin
  if not is_restoring() then
    insert into history (office_id, entry_id, version, person_id, deed, after, request_key, request_hash)
    values (new.office_id, new.id, new.version, new.changed_by, new.changed_as, entry_as_kept(new), new.change_key, new.change_hash);
  end if;
  return null;
end $$;
create trigger entry_recorded after insert or update on entry for each row execute function entry_record();

-- Gives the next free numbers of one series to several requests at once; each is answered on its own.
create function give_serials(p_office bigint, p_revision integer, p_series bigint, p_requests jsonb) returns jsonb language plpgsql as $$
declare
  r record;
  v_next integer;
  v_first integer;
  v_id bigint;
  v_serial integer;
  v_key history%rowtype;
  answers jsonb[] := '{}';
begin
  select next_serial into v_next from series where id = p_series and office_id = p_office for update;
  if not found or not exists (select 1 from office where id = p_office and revision = p_revision) then
    return null;
  end if;
  v_first := v_next;
  for r in select * from jsonb_to_recordset(p_requests) as x(
    request_key text, request_hash text, person_id bigint, document_type text, is_copy boolean, symbol text, secrecy text, issue_date date,
    subject text, signer text, recipients text, drafter text, copies integer, urgency text, note text, folded text)
  loop
    select * into v_key from history where office_id = p_office and request_key = r.request_key;
    if found then
      answers := answers || jsonb_build_object('was', v_key.entry_id, 'same', v_key.request_hash = r.request_hash);
      continue;
    end if;
    v_id := null;
    while v_id is null loop
      v_serial := v_next;
      v_next := v_next + 1;
      -- A number that was entered by hand is passed over.
      insert into entry (office_id, series_id, serial, state, origin, document_type, is_copy, symbol, secrecy, issue_date, subject, signer,
        recipients, drafter, copies, urgency, note, folded, owner_id, changed_by, changed_as, change_key, change_hash)
      values (p_office, p_series, v_serial, 'reserved', 'given', r.document_type, r.is_copy, r.symbol, r.secrecy, r.issue_date, r.subject, r.signer,
        r.recipients, r.drafter, r.copies, r.urgency, r.note, case when v_serial < 10 then '0' else '' end || v_serial || '-' || r.folded, r.person_id, r.person_id, 'reserve', r.request_key, r.request_hash)
      on conflict (series_id, serial, suffix, twin) do nothing returning id into v_id;
    end loop;
    answers := answers || jsonb_build_object('id', v_id, 'serial', v_serial);
  end loop;
  if v_next > v_first then
    update series set next_serial = v_next where id = p_series;
  end if;
  return to_jsonb(answers);
end $$;
`, /* sql */ `
-- What searching finds an entry by: its words without accents, and its number with and without the zero (decision 0050).
alter table entry add column words tsvector;
create function words_of(folded text) returns tsvector language sql immutable strict as $$
  select array_to_tsvector(array_remove(regexp_split_to_array(folded, '[^a-z0-9\\u0080-\\uffff]+'), ''))
$$;
create function entry_words() returns trigger language plpgsql as $$
begin
  new.words := words_of(new.serial || new.suffix || ' ' || new.folded);
  return new;
end $$;
create trigger entry_worded before insert or update of folded on entry for each row execute function entry_words();
create or replace function entry_as_kept(e entry) returns jsonb language sql stable as $$
  select to_jsonb(e) - '{folded,words,changed_by,changed_as,change_key,change_hash}'::text[]
$$;
-- No change of anything the register keeps: no new version, no history.
alter table entry disable trigger user;
-- A word of more than 2 KB cannot be indexed; what is written from now on has none.
update entry set words = words_of(serial || suffix || ' ' || regexp_replace(folded, '([^ ]{80})', '\\1 ', 'g'));
alter table entry enable trigger user;
-- It was the same as the one that (office_id, id) is unique by.
drop index entry_of_office;
-- What was entered lately is looked through one by one: a short list, for nobody may be there to tidy it up (decision 0050).
create index entry_by_words on entry using gin (words) with (gin_pending_list_limit = 256);
`, /* sql */ `
-- Lines that an import has decided to take and that are still to be written: they are as good as in the register, and what
-- is left of them after a power cut is written at the next start (decision 0053).
create table import_part (
  id bigint generated always as identity primary key,
  office_id bigint not null,
  series_id bigint not null,
  person_id bigint not null,
  at timestamptz not null default now(),
  -- The file that it came with. Until that is decided a row here says nothing.
  batch text not null,
  decided boolean not null default false,
  rows text not null,
  foreign key (office_id, series_id) references series (office_id, id),
  foreign key (office_id, person_id) references person (office_id, id)
);
alter table import_part alter column rows set storage external;
create index import_part_of_series on import_part (series_id);
`];

export const schemaVersion = steps.length;

/** Brings the database up to date; refuses one that a newer program has already changed. */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async (tx) => {
    // Two servers may start on one database at once.
    if (database.kind === "postgres") await tx.run("select pg_advisory_xact_lock(7238045)");
    await tx.run("create table if not exists schema_step (step integer primary key, at timestamptz not null default now())");
    const [done = 0] = await tx.read<number>("select coalesce(max(step), 0) as j from schema_step");
    if (done > steps.length) throw new Error(`Sổ do bản Thể Thức mới hơn quản lý (lược đồ ${done}, bản này hiểu đến ${steps.length}); hãy cập nhật Thể Thức.`);
    for (let step = done; step < steps.length; step += 1) {
      for (const statement of statementsOf(steps[step] ?? "")) await tx.run(statement);
      await tx.run("insert into schema_step (step) values ($1)", [step + 1]);
    }
  });
}

/** The statements of a script, one by one: PGlite takes one at a time inside a transaction. */
export function statementsOf(script: string): readonly string[] {
  const statements: string[] = [];
  let current = "";
  let quoted = false;
  for (const line of script.split("\n")) {
    if (!quoted && /^\s*--/u.test(line)) continue;
    if ((line.match(/\$\$/gu)?.length ?? 0) % 2 === 1) quoted = !quoted;
    current += `${line}\n`;
    if (!quoted && /;\s*$/u.test(line)) {
      statements.push(current.trim());
      current = "";
    }
  }
  return statements;
}
