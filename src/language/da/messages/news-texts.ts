// What is said when hosts hear who has answered, in Danish.
import type { de } from '../../../messages/news-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const da: SameKeys<typeof de> = {
  news: 'Nye svar på mail',
  newsTitle: 'Nye svar på mail: {title}',
  newsLead: 'Hvor tit vil du høre, hvem der har svaret? Det gælder kun dig, andre værter vælger selv.',
  newsAtOnce: 'Med det samme, højst én mail hvert femte minut',
  newsDaily: 'En gang om dagen, ved 18-tiden',
  newsNever: 'Slet ikke, jeg ser selv efter',
  newsAll: 'Også for mine andre aftener, hvis jeg ikke vælger noget andet dér',
  newsRhythm: 'Hvor tit?',
  newsSubject: { one: 'Et nyt svar: {title}', other: '{count} nye svar: {title}' },
  newsHeading: { one: 'Et nyt svar', other: '{count} nye svar' },
  newsCounts: 'Pladser taget: {going}. På ventelisten: {waiting}.',
  newsButton: 'Se alle gæster',
  newsChange: 'Oftere, sjældnere eller slet ikke',
  newsWhy: 'Du får denne mail, fordi du er vært for denne aften.',
  newsStop: 'Ingen mails om svar på denne aften',
  stopNewsText:
    'Så skriver vi ikke mere til dig om, hvem der svarer på denne aften. Du kan stadig se det på gæsternes side.',
};
