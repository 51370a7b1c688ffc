// What is said on the people page about the people themselves, in Polish.
import type { de } from '../../../guest-list/list-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const pl: SameKeys<typeof de> = {
  toPeople: 'Kto przyjdzie i gdzie ich znajdziesz',
  peopleComing: 'Kto przyjdzie',
  peopleHere: 'Kto jest',
  peopleThere: 'Kto był',
  peopleTitle: '{heading}: {title}',
  inOrder: 'W kolejności odpowiedzi. Widać tych, którzy tego chcą.',
  thePeople: 'Ludzie',
  isYou: 'to ty',
  wroteLast: 'Ostatni wpis',
  nobodyVisible: 'Nikogo tu jeszcze nie widać. Kto przyjdzie, decyduje, kto może go zobaczyć.',
  strangersSeeLess:
    'Kto pokazuje się tylko gościom, pojawi się tutaj, gdy odpowiesz i wejdziesz linkiem ze swojego maila.',
  worksOn: 'Nad czym pracuje',
  isUnsureAbout: 'Gdzie brakuje pewności',
  follow: 'Obserwuj: {name}',
  mayCome: 'może',
  waits: 'na liście rezerwowej',
  bringsAlong: {
    one: 'z jedną osobą',
    few: 'z {count} osobami',
    many: 'z {count} osobami',
    other: 'z {count} osoby',
  },
  visibleFor: 'Kto widzi: {who}',
  visibleForAll: 'wszyscy',
  visibleForGuests: 'goście',
  visibleForYou: 'tylko ci, którzy zapraszają',
  hostSeesAll:
    'Zapraszasz, więc widzisz wszystkich, którzy odpowiedzieli, i to, komu się pokazują. W pliku są tylko ci, którzy pokazują się gościom albo wszystkim.',
  isHere: 'jest',
  someAreHere: {
    one: 'Jest już jedna osoba.',
    few: 'Są już {count} osoby.',
    many: 'Jest już {count} osób.',
    other: 'Jest już {count} osoby.',
  },
};
