// What operators read in Danish when somebody floods the site, and what a host reads whose first evening was declined.
import type { de } from '../../../operating/flood-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const da: SameKeys<typeof de> = {
  reportsMore: { one: 'og en til', other: 'og {count} til' },
  dismissReports: 'Besvar flere på én gang',
  dismissHint:
    'Alle anmeldelser af det, du sætter kryds ved ovenfor, får dette svar, på mail, hvor der er skrevet en adresse. Klager forbliver åbne.',
  dismissWords: 'Svar til alle',
  dismissNow: 'Besvar dem med kryds',
  announcedLately: 'Senest oprettet',
  announcingTitle: 'Hvem der må oprette',
  announcing_open: 'Alle, med det samme.',
  'announcing_first-looked-at': 'Alle; den første aften venter på at blive set.',
  'announcing_by-invitation': 'De, der er inviteret eller allerede har oprettet en aften.',
  announcingChange: 'Ret',
  announcingHint:
    'Gælder med det samme og bliver ved, også efter en genstart. Herfra kan det ikke blive løsere end indstillingen ANNOUNCING.',
  announcingRule: 'Regel',
  announcingNow: 'Sådan gør vi',
  decline: 'Afvis',
  declineNow: 'Offentliggør ikke',
  declineHint: 'Ingen ser aftenen undtagen den, der har oprettet den, og som får en mail med denne grund.',
  blockDomain: 'Spær et helt domæne',
  blockDomainHint:
    'Det rammer alle, hvis adresse ender sådan efter @, også underdomæner. Først ser du, hvor mange vi kender dér.',
  domain: 'Domæne',
  domainShow: 'Vis, hvem det rammer',
  domainWrong: 'Det er ikke et domæne. Det ser sådan ud: example.org',
  domainMeets: {
    one: '{domain}: én person, vi kender. Personen bliver logget ud og får grunden at vide; kommende aftener, som ingen andre holder, bliver skjult.',
    other:
      '{domain}: {count} personer, vi kender. De bliver logget ud og får grunden at vide; kommende aftener, som ingen andre holder, bliver skjult.',
  },
  domainNow: 'Spær hele domænet',
  deed_declined: 'ikke offentliggjort',
  deed_dismissed_reports: 'anmeldelser besvaret samlet',
  deed_set_announcing: 'bestemt, hvem der må oprette',
  othersMeant: {
    one: 'Det gælder også endnu en aften fra dig: {titles}.',
    other: 'Det gælder også {count} andre aftener fra dig: {titles}.',
  },
  tweetupDeclinedSubject: 'Ikke offentliggjort: {title}',
  tweetupDeclinedHeading: 'Din aften bliver ikke offentliggjort',
  tweetupDeclinedWords:
    'Vi har set på din første aften og offentliggør den ikke. Kun du kan se den. Grunden:',
};
