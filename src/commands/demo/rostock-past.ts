// Evenings in Rostock that are over: most of them Ana's, at a long table.
import type { DemoTweetup } from './tweetup.ts';

export const rostockPast: readonly DemoTweetup[] = [
  {
    hosts: ['Ana'],
    announcedDaysAgo: 104,
    isOfSeries: true,
    when: { days: 5, weekday: 4, months: -3, starts: '19:00', ends: '22:00' },
    typed: {
      title: 'Der erste Abend: Wer schreibt hier eigentlich?',
      city: 'rostock',
      venue: 'Lesecafé Möwennest',
      address: 'Reepergang 5',
      hashtag: 'WOLRostock',
      capacity: '20',
      description: `Ich lese seit Jahren, was ihr über eure Arbeit schreibt, und kenne von den meisten nur das Profilbild. \
Das möchte ich ändern.

Kein Programm, kein Vortrag. Ein langer Tisch, Suppe aus dem großen Topf, und eine Frage an alle: \
**Woran arbeitest du gerade, und was daran ist dir noch unklar?**`,
    },
    coming: 'Ana Ben Gesa Sönke Paula Ida Dörte Hanno Wiebke',
    not: 'Emil',
  },
  {
    hosts: ['Ana'],
    announcedDaysAgo: 76,
    isOfSeries: true,
    when: { days: 5, weekday: 4, months: -2, starts: '19:00', ends: '22:00' },
    typed: {
      title: 'Notizen, die sonst niemand sieht',
      city: 'rostock',
      venue: 'Lesecafé Möwennest',
      address: 'Reepergang 5',
      hashtag: 'WOLRostock',
      capacity: '20',
      description: `Bringt ein Notizbuch mit, einen Zettelstapel oder das Telefon mit den hundert Entwürfen. \
Wir zeigen uns eine Seite, die nie für andere gedacht war.

Wer lieber nur zuhört, ist genauso richtig hier.`,
    },
    coming: 'Ana Paula Yasin Levke Nele Gesa Frida Jannik Sönke Tomke Ulla',
    maybe: 'Lasse',
    not: 'Malte Jannik',
  },
  {
    hosts: ['Caro'],
    announcedDaysAgo: 63,
    when: { days: -44, weekday: 2, starts: '18:30', ends: '21:00' },
    typed: {
      title: 'Working out loud, in English this time',
      city: 'rostock',
      venue: 'Teestube am Speicher',
      address: 'Speicherhof 2',
      hashtag: 'WOLRostockEN',
      language: 'en',
      description: `Some of us think in English at work and in three other languages at home. This evening is for you.

We go round the table once: what are you working on, and which part would you rather not show yet? \
Nobody has to be fluent, and nobody will correct you.`,
    },
    coming: 'Caro Zoë Kofi Mira Emil Yasin',
    maybe: 'Xenia',
  },
  {
    hosts: ['Ana'],
    announcedDaysAgo: 48,
    isOfSeries: true,
    when: { days: 5, weekday: 4, months: -1, starts: '19:00', ends: '22:30' },
    typed: {
      title: 'Was nicht geklappt hat',
      city: 'rostock',
      venue: 'Werkstatt Holzlager',
      address: 'Kranstieg 11',
      hashtag: 'WOLRostock',
      capacity: '24',
      may_bring: '1',
      description: `Fünf von euch erzählen von etwas, das schiefgegangen ist. Acht Minuten, ohne Folien und ohne Moral am Ende.

Danach reden wir so lange, wie der Ofen warm ist.

- Ab 19 Uhr: ankommen, Brot und Käse stehen da
- 19.30 Uhr: die fünf Geschichten
- Danach: alle`,
    },
    coming:
      'Ana Ben Wiebke Dörte Paula Yasin Ida Nele Levke Bosse Jette Sönke Gesa Rieke Oke Xenia Kaja Alma',
    maybe: 'Veit Frida',
    not: 'Tomke',
    bringing: { Levke: 1, Bosse: 1 },
  },
  {
    hosts: ['Ben'],
    announcedDaysAgo: 22,
    when: { days: -12, weekday: 3, starts: '07:15', ends: '08:30' },
    typed: {
      title: 'Frühschicht: eine Stunde vor der Arbeit',
      city: 'rostock',
      venue: 'Backstube Sturmvogel',
      address: 'Fischerstieg 9',
      hashtag: 'WOLHRO',
      capacity: '10',
      description: `Kaffee, ein warmes Brötchen und eine Frage, die euch seit gestern nicht loslässt. Um halb neun gehen alle los.

Für alle, bei denen es abends nie passt.`,
    },
    coming: 'Ben Ida Jannik Dörte Malte Bosse Ana',
    maybe: 'Hanno',
  },
];
