// A thousand mails through 24 simulated hours of a dead mail server: each delivered once, within ten minutes of its return.
import { createServer, connect, type AddressInfo, type Server } from 'node:net';
import { expect, test } from 'vitest';
import { composes } from '../../src/mail/message.ts';
import { delivery, senderOf, type Writers } from '../../src/mail/delivery.ts';
import { mailKinds } from '../../src/mail/kinds.ts';
import type { Letter } from '../../src/mail/letter.ts';
import { queueMail } from '../../src/mail/outbox.ts';
import { smtpTransport } from '../../src/mail/transport.ts';
import { after, minute } from '../../src/time/clock.ts';
import { openSite } from '../support/site.ts';
import { say } from './say.ts';

const mails = Number(process.env['MAILS'] ?? 1000);

test(`${mails} mails through a day without a mail server`, async () => {
  const site = await openSite();
  const gate = await gateBefore(new URL(site.postOffice.address).port);
  const transport = smtpTransport(`smtp://127.0.0.1:${gate.port}`, { connections: 4 });
  let now = site.now();
  const worker = () =>
    delivery(
      { db: site.db, clock: () => now, log: () => undefined, sender: senderOf(site.config) },
      async () => lettersOf(),
      composes(site.config, site.render, async () => undefined),
      transport,
    );
  const workers = [worker(), worker()];
  const deliver = () => Promise.all(workers.map((one) => one.deliverDue()));

  await gate.shut();
  const perMinute = mails / (24 * 60);
  let posted = 0;
  for (let minutes = 0; minutes < 24 * 60; minutes += 1) {
    for (; posted < perMinute * (minutes + 1) && posted < mails; posted += 1) {
      const kind = mailKinds[posted % mailKinds.length] ?? 'answered';
      const recipient = `guest-${posted}@example.org`;
      const mail = { kind, recipient, language: 'de', facts: {}, dedupeKey: String(posted) } as const;
      await site.db.transaction((tx) => queueMail(tx, now, mail));
    }
    await deliver();
    now = after(now, minute);
  }
  expect(site.postOffice.arrived).toEqual([]);

  await gate.open();
  for (let minutes = 0; minutes < 10; minutes += 1) {
    await deliver();
    now = after(now, minute);
  }
  const arrived = site.postOffice.arrived.map(({ recipients }) => recipients.join());
  const once = new Set(arrived);
  say(`${posted} mails: ${posted - once.size} lost, ${arrived.length - once.size} twice`);
  expect({ posted, arrived: arrived.length, once: once.size }).toEqual({
    posted: mails,
    arrived: mails,
    once: mails,
  });
  transport.close();
  await gate.shut();
  await site.close();
});

function lettersOf(): Writers {
  const bare = { preview: '', heading: 'x', blocks: [{ words: 'x' }], why: 'x' };
  const none = { stop: null, replyTo: null, calendar: null };
  const letter: Letter = { ...bare, ...none, language: 'de', subject: 'x' };
  return Object.fromEntries(
    mailKinds.map((kind) => [kind, () => Promise.resolve(letter)]),
  ) as unknown as Writers;
}

/** A door on a port of its own that can be shut, so that nobody is at home there. */
async function gateBefore(port: string) {
  const door: Server = createServer((visitor) => {
    const inside = connect(Number(port), '127.0.0.1');
    visitor.on('error', () => inside.destroy()).pipe(inside);
    inside.on('error', () => visitor.destroy()).pipe(visitor);
  });
  const open = (at: number) => new Promise<void>((resolve) => door.listen(at, '127.0.0.1', () => resolve()));
  await open(0);
  const own = (door.address() as AddressInfo).port;
  return {
    port: own,
    open: () => open(own),
    shut: () => new Promise<void>((resolve) => door.close(() => resolve())),
  };
}
