// Tables to which rows are only ever added: the engine itself refuses to change or delete one. drizzle-kit knows no triggers, so they are made at every start.

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
    `drop trigger if exists operator_log_only_added_to on operator_log`,
    `create trigger operator_log_only_added_to before update or delete on operator_log
       for each row execute function only_added_to()`,
  ],
} as const;
