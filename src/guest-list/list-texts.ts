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
  visibleForYou: 'nur die, die einladen',
  hostSeesAll:
    'Weil du einlädst, siehst du alle, die geantwortet haben, und wem sie sich zeigen. In der Datei stehen nur die, die sich den Gästen oder allen zeigen.',
  isHere: 'ist da',
  someAreHere: { one: 'Ein Mensch ist schon da.', other: '{count} Menschen sind schon da.' },
} as const;

export const en: SameKeys<typeof de> = {
  toPeople: 'Who’s coming, and where to find them',
  peopleComing: 'Who is coming',
  peopleHere: 'Who is here',
  peopleThere: 'Who was there',
  peopleTitle: '{heading}: {title}',
  inOrder: 'In the order people replied. You see those who wanted to be seen.',
  thePeople: 'The people',
  isYou: 'that’s you',
  wroteLast: 'Wrote last',
  nobodyVisible: 'There’s nobody to see here yet. Everyone who comes decides who may see them.',
  strangersSeeLess:
    'People who show themselves to guests only appear here once you’ve replied and come by the link in your email.',
  worksOn: 'Is working on',
  isUnsureAbout: 'Is unsure about',
  follow: 'Follow {name}',
  mayCome: 'maybe',
  waits: 'on the waiting list',
  bringsAlong: { one: 'brings one person', other: 'brings {count} people' },
  visibleFor: 'Visible to: {who}',
  visibleForAll: 'everyone',
  visibleForGuests: 'guests',
  visibleForYou: 'hosts only',
  hostSeesAll:
    'As a host you see everyone who replied, and who they show themselves to. The file has only those who show themselves to guests or to everyone.',
  isHere: 'is here',
  someAreHere: { one: 'One person is here already.', other: '{count} people are here already.' },
};
