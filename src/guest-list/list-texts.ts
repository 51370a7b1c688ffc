// What is said on the people page about the people themselves.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  toPeople: 'Wer kommt, und wo du sie findest',
  peopleComing: 'Wer kommt',
  peopleHere: 'Wer da ist',
  peopleThere: 'Wer da war',
  peopleTitle: '{heading}: {title}',
  inOrder: 'In der Reihenfolge der Antworten. Zu sehen ist, wer es so wollte.',
  thePeople: 'Die Menschen',
  isYou: 'das bist du',
  wroteLast: 'Schrieb zuletzt',
  nobodyVisible: 'Noch ist hier niemand zu sehen. Wer kommt, entscheidet selbst, wer das sehen darf.',
  strangersSeeLess:
    'Wer sich nur den Gästen zeigt, steht hier, sobald du selbst geantwortet hast und den Link aus deiner Mail nimmst.',
  worksOn: 'Arbeitet an',
  isUnsureAbout: 'Ist unsicher bei',
  follow: '{name} folgen',
  mayCome: 'vielleicht',
  waits: 'auf der Warteliste',
  bringsAlong: { one: 'bringt eine Person mit', other: 'bringt {count} Menschen mit' },
  visibleFor: 'Sichtbar für: {who}',
  visibleForAll: 'alle',
  visibleForGuests: 'Gäste',
  visibleForYou: 'nur die Gastgeber:innen',
  hostSeesAll:
    'Du siehst als Gastgeber:in alle, die geantwortet haben, und wem sie sich zeigen. In der Datei stehen nur die, die sich den Gästen oder allen zeigen.',
  isHere: 'ist da',
  someAreHere: { one: 'Ein Mensch ist schon da.', other: '{count} Menschen sind schon da.' },
} as const;

export const en: SameKeys<typeof de> = {
  toPeople: 'Who’s coming, and where to find them',
  peopleComing: 'Who is coming',
  peopleHere: 'Who is here',
  peopleThere: 'Who was there',
  peopleTitle: '{heading}: {title}',
  inOrder: 'In the order of answers. You see who wanted to be seen.',
  thePeople: 'The people',
  isYou: 'that is you',
  wroteLast: 'Wrote last',
  nobodyVisible: 'There is nobody to be seen here yet. Whoever comes decides who may see it.',
  strangersSeeLess:
    'People who show themselves to guests only are here once you have answered and come by the link in your mail.',
  worksOn: 'Works on',
  isUnsureAbout: 'Is unsure about',
  follow: 'Follow {name}',
  mayCome: 'maybe',
  waits: 'on the waiting list',
  bringsAlong: { one: 'brings one person', other: 'brings {count} people' },
  visibleFor: 'Visible to: {who}',
  visibleForAll: 'everybody',
  visibleForGuests: 'guests',
  visibleForYou: 'hosts only',
  hostSeesAll:
    'As a host you see everybody who answered, and to whom they show themselves. The file has only those who show themselves to guests or to everybody.',
  isHere: 'is here',
  someAreHere: { one: 'One person is here already.', other: '{count} people are here already.' },
};
