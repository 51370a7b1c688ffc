// The one writer of an SQLite file: whatever waits is written together, as savepoints of one commit, and nobody is told before it is on disk.
import type Sqlite from 'better-sqlite3';
import { causes } from './failures.ts';

/** What is written between two commits: neither does the first wait long for the last, nor another process for the file. */
const mostMembers = 32;
const longestGroup = 5; // milliseconds

/** As long as another process holds the file; it is asked every few milliseconds. */
const patience = 5000; // milliseconds
const longestPause = 8; // milliseconds

export interface Writing {
  /** All of `work` happens or none of it; it may run twice, and is on disk when this resolves. */
  write: <Result>(work: () => Result | Promise<Result>) => Promise<Result>;
  /** Resolves when nothing waits any more. */
  idle: () => Promise<void>;
}

interface Member {
  readonly work: () => unknown;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
  /** When it has waited too long for another process. */
  readonly until: number;
  /** Its group failed as a whole. */
  readonly goesAlone: boolean;
}

type Outcome = { readonly result: unknown } | { readonly error: unknown };
type Finished = Member & { readonly outcome: Outcome };

/** @param writer waits for nothing by itself (`busy_timeout` 0): that would hold up the whole process */
export function groupCommits(writer: Sqlite.Database): Writing {
  const [begin, commit, rollback, open, release, undo] = [
    'BEGIN IMMEDIATE',
    'COMMIT',
    'ROLLBACK',
    'SAVEPOINT member',
    'RELEASE member',
    'ROLLBACK TO member',
  ].map((statement) => writer.prepare(statement)) as Statements;
  const waiting: Member[] = [];
  let writing: Promise<void> | undefined;

  return {
    write: (work) =>
      new Promise((resolve, reject) => {
        const until = performance.now() + patience;
        waiting.push({ work, resolve: resolve as Member['resolve'], reject, until, goesAlone: false });
        writing ??= writeWhatWaits();
      }),
    idle: async () => writing,
  };

  async function writeWhatWaits(): Promise<void> {
    while (waiting.length > 0) {
      if (await hasBegun()) await writeGroup();
      // Between two groups requests are read, and another process finds the file free.
      if (waiting.length > 0) await nextTurn();
    }
    writing = undefined;
  }

  /** @returns false when nobody waits any more: another process did not let go, and all have been told */
  async function hasBegun(): Promise<boolean> {
    for (let pause = 1; waiting.length > 0; pause = Math.min(2 * pause, longestPause)) {
      try {
        rollBack();
        begin.run();
        return true;
      } catch (error) {
        refuse(error, isBusy(error) ? performance.now() : Infinity);
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    return false;
  }

  /** Those alone who do not wait any longer. */
  function refuse(error: unknown, now: number): void {
    const refused = waiting.filter(({ until }) => until <= now);
    waiting.splice(0, waiting.length, ...waiting.filter(({ until }) => until > now));
    for (const { reject } of refused) reject(error);
  }

  async function writeGroup(): Promise<void> {
    const group: Finished[] = [];
    const end = performance.now() + longestGroup;
    const most = waiting[0]?.goesAlone ? 1 : mostMembers;
    do {
      const member = waiting.shift();
      if (member) group.push({ ...member, outcome: await within(member) });
    } while (
      writer.inTransaction &&
      group.length < most &&
      performance.now() < end &&
      (waiting.length > 0 || (await anotherComes()))
    );
    const trouble = whyNotCommitted();
    if (!trouble) for (const member of group) tell(member, member.outcome);
    else if (group.length === 1) for (const member of group) tell(member, asItsOwn(member.outcome, trouble));
    // Nobody was told anything yet: each begins again, without the others.
    else waiting.unshift(...group.map(byItself));
  }

  /** Requests that arrived meanwhile are read in the next turn of the event loop. */
  async function anotherComes(): Promise<boolean> {
    await nextTurn();
    return waiting.length > 0;
  }

  async function within({ work }: Member): Promise<Outcome> {
    try {
      open.run();
      const result = await work();
      release.run();
      return { result };
    } catch (error) {
      takeBack();
      return { error };
    }
  }

  /** What one member has written, and nothing of the others; where that is impossible everything. */
  function takeBack(): void {
    // After some errors, a full disk among them, SQLite has already rolled everything back by itself.
    if (!writer.inTransaction) return;
    try {
      undo.run();
      release.run();
    } catch {
      rollBack();
    }
  }

  /** @returns why what the group has written is gone, if it is */
  function whyNotCommitted(): { readonly error: unknown } | undefined {
    try {
      // It fails as well where SQLite has rolled back by itself.
      commit.run();
      return undefined;
    } catch (error) {
      rollBack();
      return { error };
    }
  }

  function rollBack(): void {
    try {
      if (writer.inTransaction) rollback.run();
    } catch {
      // A disk that fails may not even let go: before the next group begins it is tried again.
    }
  }
}

type Statements = [
  Sqlite.Statement,
  Sqlite.Statement,
  Sqlite.Statement,
  Sqlite.Statement,
  Sqlite.Statement,
  Sqlite.Statement,
];

function tell({ resolve, reject }: Member, outcome: Outcome): void {
  if ('error' in outcome) reject(outcome.error);
  else resolve(outcome.result);
}

function byItself({ work, resolve, reject }: Member): Member {
  return { work, resolve, reject, until: performance.now() + patience, goesAlone: true };
}

/** What failed first is what has to be told. */
function asItsOwn(outcome: Outcome, trouble: { readonly error: unknown }): Outcome {
  return 'error' in outcome ? outcome : trouble;
}

function isBusy(error: unknown): boolean {
  return causes(error).some(({ code }) => typeof code === 'string' && code.startsWith('SQLITE_BUSY'));
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
