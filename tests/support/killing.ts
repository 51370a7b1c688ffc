// Kills the running site in the middle of answers, mails and uploads, again and again, and looks what is left of what it acknowledged.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { integrityOf, keptAnswers } from './killed-answers.ts';
import { brokenPictures, coverOfTweetup, drawnPictures, type Drawn } from './killed-pictures.ts';
import { prepare, type Evening, type Guest, type Prepared } from './killed-site.ts';
import { startSite, type Started } from './killed-start.ts';
import { openPostOffice, type PostOffice } from './post-office.ts';

export interface Killed {
  /** How often the process was killed. */
  readonly kills: number;
  readonly answers: { readonly tried: number; readonly acknowledged: number; readonly lost: number };
  /** Acknowledged answers without their row in the outbox. */
  readonly withoutMail: number;
  readonly overbooked: number;
  /** Of acknowledged answers; `again` is what came twice under one Message-ID, `twice` under two. */
  readonly mails: {
    readonly arrived: number;
    readonly lost: number;
    readonly again: number;
    readonly twice: number;
  };
  readonly uploads: { readonly tried: number; readonly acknowledged: number; readonly lost: number };
  /** Files with the name of a picture that cannot be decoded to their end, or that a row speaks of and that are not there. */
  readonly brokenPictures: number;
  /** What SQLite says: 'ok'. */
  readonly integrity: string;
}

/** At once in each round: some have their 303 when the process is killed, some are in the middle. */
const answersAtOnce = 6;
const uploadsAtOnce = 2;

/**
 * @param most how often at most
 * @param goOn is asked after each round
 */
export async function killAgainAndAgain(
  most: number,
  goOn: (round: number) => boolean = () => true,
): Promise<Killed> {
  const folder = await mkdtemp(join(tmpdir(), 'tweetups-killed-'));
  const office = await openPostOffice();
  try {
    const prepared = await prepare(folder, most * answersAtOnce);
    const site = await startSite(prepared, office.address);
    // What was compiled is written down at the end of a process, which the killed ones never reach.
    await site.stop();
    const drawn = await drawnPictures(folder, 40);
    const answered = new Set<string>();
    const uploads = uploadsTo(prepared, drawn);
    let kills = 0;
    let wanted = true;
    while (wanted && kills < most) {
      const round = kills;
      const running = await startSite(prepared, office.address);
      uploads.look();
      const guests = prepared.guests.slice(round * answersAtOnce, (round + 1) * answersAtOnce);
      // From now on: it may arrive before the answer that it belongs to is heard of here.
      const mail = new Promise<void>((resolve) => {
        office.heard = () => resolve();
      });
      const answers = guests.map((guest, index) =>
        answer(running, prepared, guest, index % 3 === 2).then(() => answered.add(guest.email)),
      );
      const sent = Array.from({ length: uploadsAtOnce }, (_, index) =>
        uploads.send(running, round * uploadsAtOnce + index),
      );
      const settled = Promise.allSettled([...answers, ...sent]);
      await theMoment(round, answers, sent, mail);
      await running.kill();
      await settled;
      kills += 1;
      wanted = goOn(kills);
    }
    const kept = keptAnswers(prepared.file, answered, prepared.capacity);
    const mails = await allMails(prepared, office, answered);
    uploads.look();
    return {
      kills,
      answers: { tried: kills * answersAtOnce, acknowledged: answered.size, lost: kept.lost },
      withoutMail: kept.withoutMail,
      overbooked: kept.overbooked,
      mails,
      uploads: { tried: kills * uploadsAtOnce, ...uploads.counted },
      brokenPictures: await brokenPictures(prepared.file, join(folder, 'pictures')),
      integrity: integrityOf(prepared.file),
    };
  } finally {
    await office.close();
    await rm(folder, { recursive: true });
  }
}

/** When the process dies: with an answer's 303 or a later one's, with an upload's, or while mails go out. */
async function theMoment(
  round: number,
  answers: readonly Promise<unknown>[],
  sent: readonly Promise<unknown>[],
  mail: Promise<void>,
): Promise<void> {
  switch (round % 4) {
    case 0:
      await Promise.race(answers.slice((round / 4) % answersAtOnce));
      return;
    case 1:
      await Promise.race(sent);
      return;
    case 2:
      await Promise.all([Promise.race(answers), mail]);
      return;
    default:
      await Promise.all([...answers, ...sent]);
  }
}

async function answer(
  { origin }: Started,
  { path }: Prepared,
  { email, link }: Guest,
  fromPage: boolean,
): Promise<void> {
  // From the page its 303 promises the mail that confirms; from an invitation it counts.
  const [address, form] = fromPage
    ? [`${path}/rsvp`, { name: 'Gast', email, answer: 'yes' }]
    : [link, { answer: 'yes' }];
  await taken(
    await fetch(origin + address, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(form as Record<string, string>),
    }),
  );
}

async function taken(answered: Response): Promise<void> {
  if (answered.status !== 303) throw new Error(`${answered.url} was answered with ${answered.status}`);
  await answered.arrayBuffer().catch(() => undefined);
}

/** Evenings get a new cover again and again; afterwards each has the last that was acknowledged, or one that came later. */
function uploadsTo({ file, session, evenings }: Prepared, drawn: readonly Drawn[]) {
  const counted = { acknowledged: 0, lost: 0 };
  // What an evening may show: at first nothing.
  const mayShow = new Map<Evening, Set<string | undefined>>();
  return {
    counted,
    send: async ({ origin }: Started, number: number): Promise<void> => {
      const evening = evenings[number % evenings.length];
      const picture = drawn[number % drawn.length];
      if (!evening || !picture) throw new Error('nothing to upload');
      // While it is under way the one before may still be there.
      mayShow.set(evening, (mayShow.get(evening) ?? new Set([undefined])).add(picture.hash));
      const form = new FormData();
      form.set('picture', new File([picture.bytes], 'abend.jpg', { type: 'image/jpeg' }));
      form.set('alt', 'Ein Tisch');
      form.set('may_use', 'yes');
      const headers = { Cookie: `session=${session}` };
      const address = `${origin}${evening.path}/picture`;
      await taken(await fetch(address, { method: 'POST', redirect: 'manual', body: form, headers }));
      counted.acknowledged += 1;
      mayShow.set(evening, new Set([picture.hash]));
    },
    /** Nothing is there but what was acknowledged last, or sent after it. */
    look: (): void => {
      for (const [evening, allowed] of mayShow) {
        const shown = coverOfTweetup(file, evening.id);
        if (!allowed.has(shown)) counted.lost += 1;
        mayShow.set(evening, new Set([shown]));
      }
    },
  };
}

/** The last process delivers what is left; mails whose lease is not over yet are taken over at once. */
async function allMails(prepared: Prepared, office: PostOffice, answered: ReadonlySet<string>) {
  const db = new Sqlite(prepared.file);
  db.prepare("update outbox set due_at = 0 where state in ('waiting', 'sending')").run();
  const promised = new Set(
    db
      .prepare("select message_id from outbox where kind in ('answered', 'confirm-answer')")
      .pluck()
      .all() as string[],
  );
  db.close();
  const left = new Set(promised);
  const here = (messageId = '') => left.delete(messageId.replaceAll(/^<|@.*$/g, ''));
  for (const { messageId } of office.arrived) here(messageId);
  const all = new Promise<void>((resolve) => {
    office.heard = ({ messageId }) => {
      here(messageId);
      if (left.size === 0) resolve();
    };
  });
  const last = await startSite(prepared, office.address);
  if (left.size > 0) await all;
  await last.stop();

  const ids = new Map<string, Set<string>>();
  for (const { recipients, messageId = '' } of office.arrived)
    ids.set(recipients.join(), (ids.get(recipients.join()) ?? new Set()).add(messageId));
  const different = [...ids.values()].reduce((sum, { size }) => sum + size, 0);
  return {
    arrived: different,
    lost: [...answered].filter((email) => !ids.has(email)).length,
    again: office.arrived.length - different,
    twice: different - ids.size,
  };
}
