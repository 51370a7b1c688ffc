// Commits a second of two rows like an answer's and its mail's, each on the disk before the next: `raw-commits.js FILE`.
import Database from 'better-sqlite3';

const lasting = 1200; // milliseconds
const db = new Database(process.argv[2]);
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.exec(`create table if not exists answers (id text primary key, evening text, email text, words text, at integer);
  create index if not exists answers_of on answers (evening, email);
  create table if not exists outbox (id text primary key, due integer, words text);
  create index if not exists outbox_due on outbox (due)`);
const answer = db.prepare('insert into answers values (?, ?, ?, ?, ?)');
const mail = db.prepare('insert into outbox values (?, ?, ?)');
const words = 'x'.repeat(400);
const commit = db.transaction((id) => {
  answer.run(id, 'evening', `${id}@example.org`, words, Date.now());
  mail.run(id, Date.now(), words);
});
let commits = 0;
const began = performance.now();
while (performance.now() - began < lasting) commit.immediate(`${Date.now()}-${(commits += 1)}`);
process.stdout.write(`${(commits / (performance.now() - began)) * 1000}\n`);
