// What a database's file holds of answers that were acknowledged before the site was killed.
import Sqlite from 'better-sqlite3';

export function keptAnswers(file: string, acknowledged: ReadonlySet<string>, capacity: number) {
  const db = new Sqlite(file);
  try {
    const emails = (query: string) => new Set((db.prepare(query).pluck().all() as string[]).map(String));
    const answered = emails('select p.email from rsvps r join persons p on p.id = r.person_id');
    const unconfirmed = emails('select email from unconfirmed_answers');
    // Of a mail that has gone the row stays, without whom it went to: its key still names the answer.
    const answerMails = emails(
      "select p.email from rsvps r join persons p on p.id = r.person_id where exists (select 1 from outbox o where o.dedupe_key like 'answered:' || r.id || ':%')",
    );
    const confirmMails = emails(
      "select u.email from unconfirmed_answers u where exists (select 1 from outbox o where o.dedupe_key = 'confirm-answer:' || u.id)",
    );
    const all = [...acknowledged];
    const going = Number(db.prepare("select count(*) from rsvps where place = 'going'").pluck().get());
    return {
      lost: all.filter((email) => !answered.has(email) && !unconfirmed.has(email)).length,
      withoutMail: all.filter((email) => !answerMails.has(email) && !confirmMails.has(email)).length,
      overbooked: Math.max(0, going - capacity),
    };
  } finally {
    db.close();
  }
}

export function integrityOf(file: string): string {
  const db = new Sqlite(file);
  try {
    return String(db.pragma('integrity_check', { simple: true }));
  } finally {
    db.close();
  }
}
