// Tables to which rows are only ever added: the engine itself refuses to change or delete one. drizzle-kit knows no triggers, so they are made where they are missing.

const refusal = 'the log of deeds is only ever added to';

/** Statements that may be run again and again. */
export const appendOnlyMaking = {
  sqlite: ['update', 'delete'].map(
    (deed) => `create trigger if not exists operator_log_no_${deed} before ${deed} on operator_log begin
       select raise(abort, '${refusal}'); end`,
  ),
  postgres: [
    `create or replace function only_added_to() returns trigger language plpgsql as $$
       begin raise exception '${refusal}'; end $$`,
    // To drop one and make it again would wait for everybody who reads the table, a dump among them.
    makeMissing('operator_log_only_added_to', 'before update or delete', 'row'),
    makeMissing('operator_log_not_emptied', 'before truncate', 'statement'),
  ],
} as const;

function makeMissing(name: string, when: string, each: 'row' | 'statement'): string {
  return `do $$ begin
    if not exists (select from pg_trigger where tgname = '${name}' and tgrelid = 'operator_log'::regclass) then
      create trigger ${name} ${when} on operator_log for each ${each} execute function only_added_to();
    end if;
  end $$`;
}
