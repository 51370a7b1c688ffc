// Evenings in two other cities: Köln, and Zürich, which has a time zone and a spelling of its own.
import type { DemoTweetup } from './tweetup.ts';

export const elsewhere: readonly DemoTweetup[] = [
  {
    hosts: ['Dilek'],
    announcedDaysAgo: 34,
    when: { days: -20, weekday: 3, starts: '19:30', ends: '22:00' },
    typed: {
      title: 'Halbfertiges zeigen',
      city: 'koeln',
      venue: 'Nachbarschaftsladen Fädchen',
      address: 'Kordelgasse 8',
      hashtag: 'WOLKoeln',
      capacity: '15',
      description: `Der erste Abend in Köln. In Rostock machen sie das schon, und ich war neidisch.

Bringt etwas mit, das noch nicht fertig ist. Kölsch ist da, Limo auch.`,
    },
    coming: 'Dilek Fabio Greta Cem Nuri Jupp',
    maybe: 'Elif',
  },
  {
    hosts: ['Dilek'],
    announcedDaysAgo: 13,
    when: { days: 8, weekday: 3, starts: '19:30', ends: '22:00' },
    typed: {
      title: 'Lernen, während jemand zuschaut',
      city: 'koeln',
      venue: 'Nachbarschaftsladen Fädchen',
      address: 'Kordelgasse 8',
      find_us: 'Der Laden mit den Garnrollen im Fenster.',
      step_free: 'yes',
      hashtag: 'WOLKoeln',
      capacity: '15',
      may_bring: '1',
      description: `Was verändert sich, wenn andere beim Lernen zusehen dürfen? Fabio und Lena fangen an und erzählen, wie es ihnen dabei geht.

Danach sitzen wir in kleinen Runden. Wer zum ersten Mal kommt: Setz dich einfach dazu.`,
    },
    coming: 'Dilek Lena Fabio Cem Greta Elif',
    maybe: 'Nuri Jupp',
    bringing: { Lena: 1 },
  },
  {
    hosts: ['Fabio'],
    announcedDaysAgo: 3,
    when: { days: 29, weekday: 1, starts: '20:00', ends: '22:30' },
    typed: {
      title: 'Treppenhausgespräche',
      city: 'koeln',
      venue: 'Im Hinterhaus, Stufe für Stufe',
      address: 'Efeustraße 31',
      step_free: 'no',
      hashtag: 'WOLKoeln',
      description: `Auf jeder Stufe ein Kissen und eine Frage. Wer antworten mag, setzt sich dazu.`,
    },
    coming: 'Fabio Greta',
  },
  {
    hosts: ['Reto'],
    announcedDaysAgo: 47,
    when: { days: -33, weekday: 2, starts: '18:30', ends: '21:00' },
    typed: {
      title: 'Feierabend an der Werkbank',
      city: 'zuerich',
      venue: 'Quartierwerkstatt Hobel',
      address: 'Spänweg 6',
      hashtag: 'WOLZuerich',
      description: `Eine Werkbank, ein paar Hocker und die Frage, was ihr diese Woche nicht hinbekommen habt.`,
    },
    coming: 'Reto Seraina Ursina Noemi',
  },
  {
    hosts: ['Reto'],
    announcedDaysAgo: 11,
    when: { days: 10, weekday: 2, starts: '18:30', ends: '21:00' },
    typed: {
      title: 'Unfertiges auf den Tisch',
      city: 'zuerich',
      venue: 'Quartierwerkstatt Hobel',
      address: 'Spänweg 6',
      find_us: 'Im Hof, die Tür mit dem grossen Holzzahnrad.',
      step_free: 'yes',
      hashtag: 'WOLZuerich',
      capacity: '12',
      description: `Jede Person hat zehn Minuten und legt etwas auf den Tisch, das noch wackelt. Die anderen fragen, statt zu raten.

Znacht gibt es nebenher: Brot, Käse und was ihr mitbringt.`,
    },
    coming: 'Reto Ursina Flurin Seraina',
    maybe: 'Noemi',
  },
];
