// What Ana has brought along from where she invited before: a year of evenings in the archive, one that is still to be chosen, and a friend from there who is invited once to follow.
import type { Database } from '../../database/database.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { fileFound } from '../../moving/file.ts';
import { keepLuggage, unpack } from '../../moving/unpacking.ts';
import { personByEmail } from '../../people/person.ts';
import { consentTo } from '../../subscribing/follow-views.ts';
import { inviteToFollow } from '../../subscribing/inviting.ts';
import { sayIn } from '../../language/translate.ts';
import { daysLater, wallTime } from '../../time/zones.ts';
import { open } from '../../tweetups/held-back.ts';

interface Before {
  readonly daysFromNow: number;
  readonly title: string;
  readonly words: string;
}

const evenings: readonly Before[] = [
  {
    daysFromNow: 21,
    title: 'Schreibtisch an Schreibtisch: noch einmal',
    words: 'Wie damals, für einen Abend.',
  },
  {
    daysFromNow: -203,
    title: 'Schreibtisch an Schreibtisch: Aufräumen',
    words: 'Was liegt seit einem Jahr auf dem Stapel ganz unten? Jede und jeder nimmt eins davon mit.',
  },
  {
    daysFromNow: -252,
    title: 'Schreibtisch an Schreibtisch: Erste Sätze',
    words: 'Wir lesen uns erste Sätze vor, und niemand sagt, wie es weitergeht.',
  },
  {
    daysFromNow: -301,
    title: 'Schreibtisch an Schreibtisch: Anfangen',
    words: 'Zwei Stunden nebeneinander arbeiten, dann Tee.',
  },
];

export async function demoBroughtAlong(
  db: Database,
  now: Date,
  { gazetteer }: { gazetteer: Gazetteer },
): Promise<void> {
  const host = await personByEmail(db, 'ana@example.org');
  const place = gazetteer.at('rostock');
  if (!host || !place) throw new Error('the demo has nobody who brings anything along');
  const found = fileFound(Buffer.from(calendarOf(wallTime(now, place.zone).date)), now);
  if (found.outcome !== 'found') throw new Error('the calendar of the demo cannot be read');
  await keepLuggage(db, now, { personId: host.id, source: 'schreibtische.ics', evenings: found.evenings });
  const { past } = await unpack(db, now, {
    host,
    chosen: found.evenings.slice(1),
    place,
    hashtag: 'SchreibtischeHRO',
    language: 'de',
    noVenue: '',
    welcome: open,
  });
  if (past !== evenings.length - 1) throw new Error('not every evening of the demo came along');
  const city = { city: place.slug, cityName: place.label, seriesId: null, zone: place.zone };
  const wording = consentTo({ ...city, series: '' }, 'weekly', sayIn('de'));
  await inviteToFollow(db, now, {
    host,
    emails: ['svea@example.org'],
    inviting: { ...city, wording, language: 'de' },
  });
}

/** As a calendar elsewhere would write it. */
function calendarOf(today: string): string {
  const events = evenings.flatMap(({ daysFromNow, title, words }) => {
    const day = daysLater(today, daysFromNow).replaceAll('-', '');
    return [
      'BEGIN:VEVENT',
      `UID:${day}`,
      `SUMMARY:${title}`,
      `DESCRIPTION:${words.replaceAll(',', '\\,')}`,
      'LOCATION:Kontor am Hafen\\, Speicherhof 7',
      `DTSTART;TZID=Europe/Berlin:${day}T183000`,
      `DTEND;TZID=Europe/Berlin:${day}T210000`,
      'END:VEVENT',
    ];
  });
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n');
}
