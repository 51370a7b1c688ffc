// Evenings in Rostock: one that is running, one tomorrow, and what comes in the next weeks.
import type { DemoTweetup } from './tweetup.ts';

export const rostock: readonly DemoTweetup[] = [
  {
    hosts: ['Ana', 'Ben'],
    announcedDaysAgo: 21,
    when: 'now',
    typed: {
      title: 'Offene Runde: eine Frage, viele Ohren',
      city: 'rostock',
      venue: 'Lesecafé Möwennest',
      address: 'Reepergang 5',
      find_us: 'Der lange Tisch ganz hinten, hinter dem Regal mit den Seekarten.',
      step_free: 'yes',
      quiet_corner: 'yes',
      hashtag: 'WOLRostock',
      capacity: '26',
      may_bring: '1',
      description: `Jede Person bringt **eine** Frage aus ihrer Arbeit mit, auf die sie selbst keine Antwort hat. \
Wir hören zu, fragen nach und halten uns mit Ratschlägen zurück, bis jemand darum bittet.

Wenn du schreibst, was du von hier mitnimmst, dann unter dem Hashtag. So finden es auch die, die heute nicht konnten.`,
    },
    coming: 'Ana Ben Yasin Wiebke Gesa Emil Nele Sönke Paula Frida Levke Oke Jette Rieke Ida Kofi Ulla',
    maybe: 'Xenia Lasse',
    not: 'Dörte Oke',
    bringing: { Gesa: 1 },
    here: 'Ana Ben Paula Yasin Gesa Nele Wiebke Ida Xenia',
    walkedIn: 'Fiete',
  },
  {
    hosts: ['Ben'],
    announcedDaysAgo: 16,
    when: { days: 1, starts: '18:30', ends: '21:30' },
    typed: {
      title: 'Brot und Zwischenstände',
      city: 'rostock',
      venue: 'Haus am Speicher, Küche im Erdgeschoss',
      address: 'Speicherhof 4',
      find_us: 'Durch das blaue Tor, dann immer dem Brotgeruch nach.',
      step_free: 'yes',
      cost: 'Was du ins Glas legen magst, für Mehl und Butter',
      house_rules: 'Wer fotografiert, fragt vorher. Wer Mehl an den Händen hat, fasst keine Notizbücher an.',
      hashtag: 'WOLHRO',
      capacity: '30',
      may_bring: '2',
      description: `Ich backe, ihr bringt mit, was noch nicht fertig ist: ein Kapitel, eine Skizze, eine Tabelle, ein halbes Lied.

Wir legen alles auf den großen Tisch und gehen herum wie in einem Museum. Nur dass man hier alles anfassen darf \
und die Leute, die es gemacht haben, danebenstehen und selbst noch nicht wissen, wie es ausgeht.`,
    },
    coming: 'Ben Tomke Ana Bosse Xenia Ida Jannik Levke Alma Dörte Yasin Sönke Hanno Mira',
    maybe: 'Paula Veit Caro',
    not: 'Malte',
    bringing: { Tomke: 2, Sönke: 1 },
    invited: {
      daysAgo: 14,
      emails: 'tomke@example.org, alma@example.org, hanno@example.org, fiete@example.org, silke@example.org',
      word: 'Ihr habt beim letzten Mal gefragt, wann es wieder Brot gibt. Morgen in zwei Wochen.',
    },
  },
  {
    hosts: ['Ana'],
    announcedDaysAgo: 12,
    isOfSeries: true,
    when: { days: 5, weekday: 4, starts: '19:00', ends: '22:00' },
    typed: {
      title: 'Am großen Küchentisch',
      city: 'rostock',
      venue: 'Gemeinschaftsküche im Hinterhof',
      address: 'Garnweberstieg 17, dritter Stock',
      find_us: 'Klingeln bei „Küche“. Leider kein Aufzug.',
      step_free: 'no',
      quiet_corner: 'no',
      hashtag: 'WOLRostock',
      capacity: '8',
      may_bring: '1',
      description: `Acht Stühle, mehr gibt es hier nicht. Dafür haben wir den ganzen Abend Zeit.

Wir nehmen uns drei Sachen vor, an denen ihr gerade festhängt, eine Stunde für jede. Wer etwas einbringen will, \
schreibt mir vorher zwei Sätze. Wer nicht, kocht mit.

Voll? Setz dich auf die Warteliste, irgendwer wird immer krank.`,
    },
    coming: 'Ana Paula Nele Frida Veit Gesa Yasin Rieke Lasse Wiebke Bosse Jette Kaja',
    maybe: 'Levke',
    not: 'Veit',
    bringing: { Gesa: 1 },
    invited: {
      daysAgo: 11,
      emails: 'Paula <paula@example.org>; Nele <nele@example.org>; Frida <frida@example.org>',
      word: 'Ihr drei wart schon so oft kurz davor, etwas zu zeigen. Ich halte euch einen Stuhl frei.',
    },
  },
  {
    hosts: ['Caro'],
    announcedDaysAgo: 9,
    when: { days: 12, weekday: 2, starts: '18:30', ends: '21:00' },
    typed: {
      title: 'Half-finished, in English',
      city: 'rostock',
      venue: 'Teestube am Speicher',
      address: 'Speicherhof 2',
      step_free: 'yes',
      quiet_corner: 'yes',
      hashtag: 'WOLRostockEN',
      language: 'en',
      capacity: '14',
      description: `Bring something that is half finished, in whatever language it is half finished in. We talk about it in English.

Last time we ran out of tea and stayed anyway. If you are new in town: half of us are, too.`,
    },
    coming: 'Caro Kofi Zoë Olek Yasin',
    maybe: 'Mira Emil',
  },
  {
    hosts: ['Olek', 'Daryna'],
    announcedDaysAgo: 4,
    when: { days: 24, weekday: 3, starts: '19:00', ends: '21:30' },
    typed: {
      title: 'Po polsku i українською',
      city: 'rostock',
      venue: 'Teestube am Speicher',
      address: 'Speicherhof 2',
      hashtag: 'WOLRostockPL',
      language: 'pl',
      capacity: '12',
      description: `Przynieś to, co cię teraz zajmuje, także jeśli to dopiero początek. Mówimy po polsku.

Приходь із тим, над чим зараз працюєш. Ми говоримо й українською.`,
    },
    coming: 'Zoë Kofi',
    maybe: 'Caro',
  },
  {
    hosts: ['Ana'],
    announcedDaysAgo: 6,
    when: { days: 19, weekday: 4, starts: '19:00', ends: '22:00' },
    typed: {
      title: 'Leise Leute, laute Notizen',
      city: 'rostock',
      venue: 'Lesecafé Möwennest',
      address: 'Reepergang 5',
      find_us: 'Der lange Tisch ganz hinten, hinter dem Regal mit den Seekarten.',
      step_free: 'yes',
      online: 'https://raum.example.org/leise',
      hashtag: 'WOLRostock',
      capacity: '20',
      description: `Ein Abend für alle, die lieber schreiben als reden. Die erste Stunde ist still: Wir sitzen zusammen und schreiben auf, \
woran wir hängen. Danach liest vor, wer mag.

Rieke übersetzt in Gebärdensprache. Wenn du das brauchst, sag kurz Bescheid, dann sitzen wir so, dass alle sich sehen.`,
    },
    coming: 'Ana Rieke Hanno Lasse Dörte',
    maybe: 'Alma Frida',
  },
  {
    hosts: ['Ben'],
    announcedDaysAgo: 4,
    when: { days: 32, weekday: 6, starts: '14:00', ends: '17:00' },
    typed: {
      title: 'Spaziergang mit Notizbuch',
      city: 'rostock',
      venue: 'Treffpunkt: Bootsschuppen am Ostufer',
      address: 'Uferweg, am Ende der Straße',
      find_us: 'Die Bank mit der abgeblätterten grünen Farbe. Ich habe einen roten Rucksack auf.',
      hashtag: 'WOLHRO',
      may_bring: '3',
      description: `Vier Kilometer, drei Pausen, drei Fragen. Zu zweit nebeneinander her redet es sich leichter als am Tisch.

Bei Sturm gehen wir kürzer und sitzen länger. Kinder und Hunde kommen einfach mit.`,
    },
    coming: 'Ben Levke Sönke',
    maybe: 'Ida',
    bringing: { Levke: 2 },
  },
  {
    hosts: ['Ana', 'Ben'],
    announcedDaysAgo: 2,
    isOfSeries: true,
    when: { days: 5, weekday: 4, months: 1, starts: '19:00', ends: '23:00' },
    typed: {
      title: 'Vier Monate laut gearbeitet: Was bleibt?',
      city: 'rostock',
      venue: 'Werkstatt Holzlager',
      address: 'Kranstieg 11',
      hashtag: 'WOLRostock',
      capacity: '40',
      may_bring: '1',
      description: `Wir legen die Listen der letzten Abende nebeneinander und erzählen: Wem folgst du noch? Was ist aus deiner Frage geworden? \
Und worüber schreibst du inzwischen nicht mehr, und warum?`,
    },
    coming: 'Ana Ben',
  },
  {
    // Hidden by the operator before anybody sees it.
    hosts: ['Egon'],
    announcedDaysAgo: 8,
    when: { days: 9, starts: '09:00', ends: '17:00' },
    typed: {
      title: 'Kaffeefahrt mit Überraschung',
      city: 'rostock',
      venue: 'Busbahnhof, Steig 4',
      hashtag: 'KaffeefahrtHRO',
      description: `Kaffee, Kuchen und ein Geschenk für jede Person. Unterwegs zeige ich euch, wie gut man schlafen kann.`,
    },
    coming: 'Egon',
  },
];
