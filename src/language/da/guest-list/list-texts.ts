// What is said on the people page about the people themselves, in Danish.
import type { de } from '../../../guest-list/list-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const da: SameKeys<typeof de> = {
  toPeople: 'Hvem der kommer, og hvor du finder dem',
  peopleComing: 'Hvem kommer',
  peopleHere: 'Hvem er her',
  peopleThere: 'Hvem var med',
  peopleTitle: '{heading}: {title}',
  inOrder: 'I den rækkefølge, de svarede. Du ser dem, der gerne vil ses.',
  thePeople: 'Hvem de er',
  isYou: 'det er dig',
  wroteLast: 'Skrev sidst',
  nobodyVisible: 'Der er ingen at se her endnu. Den, der kommer, bestemmer selv, hvem der må se det.',
  strangersSeeLess:
    'De, der kun viser sig for gæsterne, står her, så snart du selv har svaret og bruger linket fra din mail.',
  worksOn: 'Arbejder på',
  isUnsureAbout: 'I tvivl om',
  follow: 'Følg {name}',
  mayCome: 'måske',
  waits: 'på ventelisten',
  bringsAlong: { one: 'tager en med', other: 'tager {count} med' },
  visibleFor: 'Synlig for: {who}',
  visibleForAll: 'alle',
  visibleForGuests: 'gæster',
  visibleForYou: 'kun dem, der inviterer',
  hostSeesAll:
    'Fordi du inviterer, ser du alle, der har svaret, og hvem de viser sig for. I filen står kun dem, der viser sig for gæsterne eller for alle.',
  isHere: 'er her',
  someAreHere: { one: 'Én er her allerede.', other: '{count} er her allerede.' },
};
