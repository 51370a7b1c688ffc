// Evenings to be found from Rostock: within reach by train, in English and online, far away on the map. And a city that has only wishes so far.
import type { Database } from '../../database/database.ts';
import { personByEmail } from '../../people/person.ts';
import { follow } from '../../subscribing/following.ts';
import type { DemoTweetup } from './tweetup.ts';

export const nearby: readonly DemoTweetup[] = [
  {
    hosts: ['Levke'],
    announcedDaysAgo: 9,
    when: { days: 5, weekday: 6, starts: '15:00', ends: '18:00' },
    typed: {
      title: 'Kaffee und Baustellen',
      city: 'wismar',
      venue: 'Kontor am Kanal',
      address: 'Speicherstieg 2',
      step_free: 'yes',
      hashtag: 'WOLWismar',
      capacity: '10',
      map: '53.8930, 11.4590',
      description: `Ein Nachmittag für alle, die gerade mitten in etwas stecken. Es gibt Kaffee, eine Pinnwand und keine Vorträge.`,
    },
    coming: 'Levke Gesa Tomke',
    maybe: 'Malte',
  },
  {
    hosts: ['Levke'],
    announcedDaysAgo: 11,
    when: { days: 3, starts: '15:30', ends: '17:30' },
    typed: {
      title: 'Drachen steigen lassen und Fragen stellen',
      city: 'wismar',
      venue: 'Deich hinter dem alten Hafen',
      address: 'Am Deich',
      hashtag: 'WOLWismar',
      description: `Wer eine Schnur in der Hand hat, redet anders. Ich bringe drei Drachen mit und eine Kanne Tee.`,
    },
    coming: 'Levke Tomke Gesa Malte Ulla',
    cancelled: {
      daysAgo: 1,
      word: 'Es kommt Sturm, und zwar der falsche.\n\nWir sehen uns beim Kaffee.',
    },
  },
  {
    hosts: ['Paula'],
    announcedDaysAgo: 15,
    when: { days: 12, weekday: 4, starts: '19:00', ends: '21:30' },
    typed: {
      title: 'Fischkutter-Gespräche',
      city: 'stralsund',
      venue: 'Kutter „Hilde“, Liegeplatz 7',
      address: 'Am Querkanal',
      find_us: 'Der blaue Kutter. Klopft an die Scheibe.',
      step_free: 'no',
      hashtag: 'WOLStralsund',
      capacity: '4',
      may_bring: '3',
      description: `Wenige Plätze, ein Ofen, eine Frage: Was würdest du anfangen, wenn du nicht wüsstest, wie es ausgeht?`,
    },
    coming: 'Paula Wiebke Sönke Mira',
    bringing: { Mira: 3 },
  },
  {
    hosts: ['Zoë'],
    announcedDaysAgo: 18,
    when: { days: 6, weekday: 2, starts: '18:30', ends: '20:30' },
    typed: {
      title: 'Half-finished, out loud',
      city: 'hamburg',
      venue: 'Reading room Elbhang',
      address: 'Treppengasse 12',
      step_free: 'partly',
      hashtag: 'WOLHamburg',
      language: 'en',
      online: 'https://meet.example.org/wol-hamburg',
      description: `Bring something half-finished. Ten minutes each, questions only, advice on request.

You can join online as well: the link is in your mail once you have answered.`,
    },
    coming: 'Zoë Kofi Caro',
    maybe: 'Mira',
  },
  {
    hosts: ['Xenia'],
    announcedDaysAgo: 6,
    when: { days: 19, weekday: 5, starts: '18:00', ends: '21:00' },
    typed: {
      title: 'Jause mit offenen Fragen',
      city: 'wien',
      venue: 'Grätzlküche',
      address: 'Ziegelofenweg 3',
      hashtag: 'WOLWien',
      capacity: '20',
      description: `Zum ersten Mal in Wien. Brot, Aufstrich, und wer mag, erzählt fünf Minuten lang von einem Irrweg.`,
    },
    coming: 'Xenia Yasin',
  },
];

/** Two are not a round yet: whoever wishes too makes it three, and all are told. */
export async function demoWishes(db: Database, now: Date): Promise<void> {
  for (const [who, wouldHost] of [
    ['frida', 'no'],
    ['malte', 'yes'],
  ] as const) {
    const person = await personByEmail(db, `${who}@example.org`);
    if (!person) throw new Error(`${who} wishes for nothing: there is no such person in the demo`);
    await follow(db, now, {
      person,
      asked: {
        wouldHost,
        city: 'schwerin',
        cityName: 'Schwerin',
        seriesId: null,
        rhythm: 'as-it-comes',
        language: 'de',
        zone: 'Europe/Berlin',
        wording: 'Ich möchte Mails über neue Abende bekommen.',
        form: '/schwerin',
      },
    });
  }
}
