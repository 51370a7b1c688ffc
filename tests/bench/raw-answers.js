// Commits a second of the rows that an answer by a mail's link writes, in the site's own tables, each on the disk before the next: `raw-answers.js FILE HOW-MANY`.
import { createHash, randomUUID } from 'node:crypto';
import Database from 'better-sqlite3';

const [file, most] = process.argv.slice(2);
const db = new Database(file);
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.pragma('foreign_keys = ON');

const now = Date.now();
const unconfirmed = db
  .prepare('select id, tweetup_id tweetup, email, name from unconfirmed_answers order by id limit ?')
  .all(Number(most));
const last = db.prepare('select coalesce(max(arrival), 0) from rsvps').pluck();
let arrival = last.get();

const writePerson = db.prepare('insert into persons (id, email, name, since) values (?, ?, ?, ?)');
const writeAnswer = db.prepare(`insert into rsvps
  (id, tweetup_id, person_id, answer, place, arrival, brings, name, working_on, unsure_about, listed, bluesky_pack,
    came_by, language, since, answered_at, changed_at)
  values (?, ?, ?, 'yes', 'waiting', ?, 0, ?, '', '', 'nobody', 'no', 'page', 'de', ?, ?, ?)`);
const writeMail = db.prepare(`insert into outbox
  (id, kind, recipient, language, facts, dedupe_key, message_id, state, urgency, attempts, due_at, since)
  values (?, 'answered', ?, 'de', ?, ?, ?, 'waiting', 2, 0, ?, ?)`);
const writeLink = db.prepare(`insert into mail_links (token_hash, purpose, target, since, until)
  values (?, 'guest-list', ?, ?, ?)`);
const leadLink = db.prepare(`update mail_links set purpose = 'rsvp', target = ?, until = ?
  where purpose = 'unconfirmed-answer' and target = ?`);
const forget = db.prepare('delete from unconfirmed_answers where id = ?');

const commit = db.transaction(({ id, tweetup, email, name }, number) => {
  // In their order, as names of rows are.
  const [person, answer, mail] = ['p', 'a', 'm'].map(
    (one) => `zz${one}${now}${String(number).padStart(6, '0')}`,
  );
  const until = now + 400 * 24 * 60 * 60_000;
  writePerson.run(person, email, name, now);
  writeAnswer.run(answer, tweetup, person, (arrival += 1), name, now, now, now);
  writeMail.run(mail, email, JSON.stringify({ rsvp: answer, arrival }), `answered:${answer}`, mail, now, now);
  writeLink.run(createHash('sha256').update(randomUUID()).digest('hex'), answer, now, until);
  leadLink.run(answer, until, id);
  forget.run(id);
});

const began = performance.now();
for (const [number, one] of unconfirmed.entries()) commit.immediate(one, number);
process.stdout.write(`${(unconfirmed.length / (performance.now() - began)) * 1000}\n`);
