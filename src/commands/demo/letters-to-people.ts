// Mails of the demo about somebody themselves: their address, page, year and blog, what they follow or wish for, and what waits until their address is proved.
import { newId } from '../../database/ids.ts';
import type { Database } from '../../database/database.ts';
import { maskedEmail } from '../../mail/masked-email.ts';
import { askToConfirmQuestion } from '../../messages/unconfirmed.ts';
import { askToChange } from '../../personal-data/address-change.ts';
import { inviteToFollow } from '../../subscribing/inviting.ts';
import { follow } from '../../subscribing/following.ts';
import { after, day, hour } from '../../time/clock.ts';
import { announcementOf } from '../../tweetups/announcement-of.ts';
import { askToConfirmAnnouncement } from '../../tweetups/unconfirmed.ts';
import { cityBlogs } from '../../writing/tables.ts';
import { evening, known, write } from './cast.ts';

const jan = { email: 'jan@example.org', name: 'Jan', language: 'de' } as const;

export async function demoLettersToPeople(db: Database, now: Date): Promise<void> {
  await aboutTheirAddress(db, now);
  await onceAYear(db, now);
  await aboutCities(db, now);
  await beforeJanIsKnown(db, now);
  await aboutTheirBlog(db, now);
}

async function aboutTheirAddress(db: Database, now: Date): Promise<void> {
  const [ana, paula, hanno] = [await known(db, 'ana'), await known(db, 'paula'), await known(db, 'hanno')];
  await write(db, now, { kind: 'passkey-added', to: ana, facts: { name: 'Anas Telefon' } });
  const email = 'paula.neu@example.org';
  await askToChange(db, now, { person: paula, email, purpose: 'change', language: 'de' });
  const facts = { purpose: 'change', shown: maskedEmail('werkstatt@example.org') };
  await write(db, now, { kind: 'address-changed', to: hanno, facts });
}

async function onceAYear(db: Database, now: Date): Promise<void> {
  const [ana, caro] = [await known(db, 'ana'), await known(db, 'caro')];
  await write(db, now, { kind: 'still-you', to: caro, facts: { person: caro.id } });
  await write(db, now, {
    kind: 'january',
    to: ana,
    facts: { person: ana.id, year: String(now.getUTCFullYear()) },
  });
}

/** Three wish for an evening in Greifswald, Paula hears of one, and Jan is invited to follow Rostock. */
async function aboutCities(db: Database, now: Date): Promise<void> {
  const wording = 'Ich möchte Mails über neue Abende bekommen.';
  const zone = 'Europe/Berlin';
  for (const [who, wouldHost] of [
    ['oke', 'no'],
    ['lasse', 'no'],
    ['alma', 'yes'],
  ] as const)
    await follow(db, now, {
      person: await known(db, who),
      asked: {
        wouldHost,
        city: 'greifswald',
        cityName: 'Greifswald',
        seriesId: null,
        rhythm: 'as-it-comes',
        language: 'de',
        zone,
        wording,
        form: '/greifswald',
      },
    });
  const paula = await known(db, 'paula');
  const next = await evening(db, 'vier-monate-laut-gearbeitet-was-bleibt');
  await write(db, now, { kind: 'new-evenings', to: paula, facts: { person: paula.id, evenings: next.id } });
  await inviteToFollow(db, now, {
    host: await known(db, 'ana'),
    emails: [jan.email],
    inviting: { city: 'rostock', cityName: 'Rostock', seriesId: null, zone, wording, language: 'de' },
  });
}

async function beforeJanIsKnown(db: Database, now: Date): Promise<void> {
  const quiet = await evening(db, 'leise-leute-laute-notizen');
  const announcement = {
    ...announcementOf(quiet),
    title: 'Register im Gespräch',
    hashtag: 'RegisterRostock',
  };
  await askToConfirmAnnouncement(db, now, { ...jan, announcement });
  const words = 'Darf ich eine Freundin mitbringen, die nur zuhört?';
  await askToConfirmQuestion(db, now, { tweetupId: quiet.id, given: { ...jan, words } });
}

/** As it is once the site of a suggested blog has been read: its owner is asked. */
async function aboutTheirBlog(db: Database, now: Date): Promise<void> {
  const id = newId(now);
  const email = 'strandgut@example.org';
  await db.insert(cityBlogs).values({
    id,
    city: 'rostock',
    cityName: 'Rostock',
    address: 'https://strandgut.example.org/',
    state: 'asked',
    audience: 'here',
    wording: '',
    name: 'Strandgut',
    writtenIn: 'de',
    language: 'de',
    email,
    feed: 'https://strandgut.example.org/feed.xml',
    posts: [],
    latestAt: after(now, -hour),
    failures: 0,
    since: now,
    lookAt: after(now, day),
    dueAt: after(now, day),
  });
  await write(db, now, { kind: 'blog-suggested', to: { contact: email }, facts: { blog: id } });
}
