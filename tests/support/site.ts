// The real site for a test: real database, real HTTP, real SMTP, and a clock that stands where it is put.
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { openGazetteer, type Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import { readConfig, type Config } from '../../src/config.ts';
import type { Database } from '../../src/database/database.ts';
import type { Job } from '../../src/jobs/job.ts';
import type { Line, Log } from '../../src/log.ts';
import type { Language } from '../../src/language/translate.ts';
import { signingWith } from '../../src/mail/dkim.ts';
import { smtpTransport } from '../../src/mail/transport.ts';
import type { Outside } from '../../src/outside/outside.ts';
import { s3Files } from '../../src/pictures/s3-files.ts';
import type { PictureStore } from '../../src/pictures/store.ts';
import { pictureStore } from '../../src/pictures/uses.ts';
import { fingerprinted, publicFiles } from '../../src/rendering/assets.ts';
import { sealingWith, type Sealing } from '../../src/secrets/sealing.ts';
import { serverOf } from '../../src/server.ts';
import { assembleSite } from '../../src/site.ts';
import { templates, type Render } from '../../src/rendering/templates.ts';
import { after } from '../../src/time/clock.ts';
import { quickFolder } from './quick-folder.ts';
import { emptyDatabase } from './databases.ts';
import { unplugged } from './net.ts';
import { openPostOffice, type Arrived, type PostOffice } from './post-office.ts';
import { visitorOf, type Visitor } from './visitor.ts';

const root = join(import.meta.dirname, '../..');
const gazetteer = openGazetteer();
const files = publicFiles(join(root, 'public'));
const pages = templates(join(root, 'views'), fingerprinted(files));

export interface Site {
  readonly origin: string;
  readonly config: Config;
  readonly db: Database;
  readonly gazetteer: Gazetteer;
  readonly postOffice: PostOffice;
  readonly logged: Line[];
  readonly render: Render;
  readonly outside: Outside;
  readonly pictures: PictureStore;
  readonly sealing: Sealing;
  now(): Date;
  setClock(moment: string): void;
  advance(milliseconds: number): void;
  /** @param language what their browser accepts; undefined: it says nothing */
  visitor(language?: Language): Visitor;
  /** Delivers what is due. @returns all that arrived at the address, oldest first */
  mailsTo(email: string): Promise<Arrived[]>;
  /** The latest mail to the address. */
  mailTo(email: string): Promise<Arrived>;
  /** Runs one job of the timetable. */
  run(name: Job['name']): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param outside the net, as far as the test needs one; without, nothing out there can be reached
 * @param database of a second site beside another one: on PostgreSQL all share one otherwise
 */
export async function openSite(
  settings: Record<string, string> = {},
  outside: Outside = unplugged,
  database = emptyDatabase,
): Promise<Site> {
  let now = new Date('2026-11-22T12:00:00Z');
  const clock = () => now;
  const logged: Line[] = [];
  const log: Log = (line, id) => logged.push(id === undefined ? line : { ...line, id });
  const postOffice = await openPostOffice();
  const db = await database();
  const server = serverOf();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const config = readConfig({ BASE_URL: origin, SMTP_URL: postOffice.address, ...settings });
  const transport = smtpTransport(postOffice.address, {
    // One after the other: the latest mail is the latest.
    connections: 1,
    signing: config.dkim && signingWith(config.dkim),
  });
  const sealing = sealingWith(new Uint8Array(32));
  const pictures = pictureStore(
    join(mkdtempSync(join(quickFolder(), 'tweetups-pictures-')), 'pictures'),
    config.picturesUrl ? await s3Files(config.picturesUrl) : undefined,
  );
  const { app, work } = assembleSite(
    {
      config,
      db,
      clock,
      gazetteer,
      log,
      outside,
      pictures,
      sealing,
      render: pages,
      publicFiles: files,
      readableMails: null,
    },
    transport,
  );
  const { delivery, jobs } = await work();
  server.on('request', app);

  const run = async (name: Job['name']) => {
    const job = jobs.find((one) => one.name === name);
    if (!job) throw new Error(`no job ${name}`);
    await job.run(now);
  };
  const mailsTo = async (email: string) => {
    await run('write to all guests');
    await delivery.deliverDue();
    return postOffice.arrived.filter(({ recipients }) => recipients.includes(email));
  };
  return {
    origin,
    config,
    db,
    gazetteer,
    postOffice,
    logged,
    render: pages,
    outside,
    pictures,
    sealing,
    now: clock,
    setClock: (moment) => {
      now = new Date(moment);
    },
    advance: (milliseconds) => {
      now = after(now, milliseconds);
    },
    visitor: (language) => visitorOf(origin, { 'Accept-Language': language ?? '' }),
    mailsTo,
    mailTo: async (email) => {
      const latest = (await mailsTo(email)).at(-1);
      if (!latest) throw new Error(`no mail for ${email}`);
      return latest;
    },
    run,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      transport.close();
      await postOffice.close();
      await db.close();
      await rm(dirname(pictures.folder), { recursive: true, force: true });
    },
  };
}
