// Posts of the demo that have pictures, of evenings that are over and of the one that runs; and how their hosts told it.
import type { Scene } from './drawings.ts';

interface PastPost {
  /** Minutes after the start. */
  readonly after: number;
  readonly who: string;
  readonly address: string;
  readonly words: string;
  readonly pictures?: readonly Scene[];
}

export interface PastWall {
  readonly title: string;
  /** Of an evening that is over. */
  readonly recap?: string;
  readonly posts: readonly PastPost[];
}

export const pastWalls: readonly PastWall[] = [
  {
    title: 'Offene Runde: eine Frage, viele Ohren',
    posts: [
      {
        after: 22,
        who: 'Paula',
        address: 'https://example.social/@paula/100405',
        words:
          'Hinter dem Regal mit den Seekarten, wie versprochen. Es sind noch drei Stühle da. #WOLRostock',
        pictures: ['table'],
      },
      {
        after: 48,
        who: 'Ida',
        address: 'https://example.social/@ida/100407',
        words: 'Mitschrift der ersten Frage. Mehr Kästchen als Antworten. #WOLRostock',
        pictures: ['notes'],
      },
    ],
  },
  {
    title: 'Notizen, die sonst niemand sieht',
    recap: `Elf Leute, elf Notizbücher, und das schönste war leer bis auf ein Fragezeichen.

Wir haben lange darüber geredet, für wen man eigentlich mitschreibt. **Drei Dinge**, die hängen geblieben sind:

- Ein Zettel, den niemand versteht, ist trotzdem nicht umsonst.
- Wer eine Seite zeigt, bekommt vier Fragen und keinen Rat.
- Durchgestrichenes ist lesbarer, als man denkt.

Danke an das Möwennest fürs lange Offenlassen.`,
    posts: [
      {
        after: -1500,
        who: 'Paula',
        address: 'https://example.social/@paula/100201',
        words:
          'Ich suche seit einer Stunde die Seite, die ich heute zeigen will. Es gibt zu viele, die ich nicht zeigen will. #WOLRostock',
      },
      {
        after: 35,
        who: 'Yasin',
        address: 'https://bsky.app/profile/yasin.example.org/post/3kdemo21',
        words: 'Zwei Seiten, ein Problem. #WOLRostock',
        pictures: ['notes'],
      },
      {
        after: 80,
        who: 'Frida',
        address: 'https://example.social/@frida/100204',
        words: 'Was heute am häufigsten gesagt wurde: „Ach, du auch?“ #WOLRostock',
      },
      {
        after: 95,
        who: 'Gesa',
        address: 'https://example.social/@gesa/100207',
        words: 'Der lange Tisch, von der Leiter aus. Alle schreiben, niemand schreibt ab. #WOLRostock',
        pictures: ['table', 'harbour'],
      },
      {
        after: 900,
        who: 'Ana',
        address: 'https://ana.example.org/notizen-die-niemand-sieht',
        words:
          'Notizen, die niemand sieht\n\nGestern haben elf Menschen je eine Seite gezeigt, die nie für andere gedacht war. Ich habe mir gemerkt, wie still es war, bevor die erste sprach.',
      },
    ],
  },
  {
    title: 'Was nicht geklappt hat',
    recap: `Wir haben Brot gegessen, das nicht aufgegangen war, und dabei über Dinge geredet, denen es ähnlich ging.

Niemand hat am Ende gewusst, wie es besser geht. Alle wussten, dass sie damit nicht allein sind.`,
    posts: [
      {
        after: 20,
        who: 'Ben',
        address: 'https://example.social/@ben/100301',
        words: 'Das ist das Brot, von dem ich erzählt habe. Es schmeckt besser, als es aussieht. #WOLRostock',
        pictures: ['bread'],
      },
      {
        after: 150,
        who: 'Ana',
        address: 'https://example.social/@ana/100305',
        words: 'Auf dem Heimweg noch am Hafen gestanden. Scheitern mit Aussicht. #WOLRostock',
        pictures: ['harbour'],
      },
    ],
  },
];
