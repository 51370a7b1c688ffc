// What operators read when somebody floods the site, and what a host reads whose first evening was declined, in Polish.
import type { de } from '../../../operating/flood-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const pl: SameKeys<typeof de> = {
  reportsMore: {
    one: 'i jeszcze jedno',
    few: 'i jeszcze {count}',
    many: 'i jeszcze {count}',
    other: 'i jeszcze {count}',
  },
  dismissReports: 'Odpowiedz na kilka naraz',
  dismissHint:
    'Wszystkie zgłoszenia do tego, co zaznaczysz wyżej, dostaną tę odpowiedź; kto podał adres, dostanie ją mailem. Sprzeciwy pozostają otwarte.',
  dismissWords: 'Odpowiedź do wszystkich',
  dismissNow: 'Odpowiedz na zaznaczone',
  announcedLately: 'Ostatnio ogłoszone',
  announcingTitle: 'Kto może ogłaszać',
  announcing_open: 'Wszyscy, od razu.',
  'announcing_first-looked-at': 'Wszyscy; pierwszy wieczór czeka na spojrzenie.',
  'announcing_by-invitation': 'Kto ma zaproszenie albo już kiedyś ogłosił wieczór.',
  announcingChange: 'Zmień',
  announcingHint:
    'Działa od razu i na stałe, także po ponownym uruchomieniu. Luźniej niż w ustawieniu ANNOUNCING stąd się nie da.',
  announcingRule: 'Reguła',
  announcingNow: 'Tak zróbmy',
  decline: 'Odrzuć',
  declineNow: 'Nie ogłaszaj',
  declineHint:
    'Wieczoru nie zobaczy nikt poza osobą, która go utworzyła: dostanie maila z tym uzasadnieniem.',
  blockDomain: 'Zablokuj całą domenę',
  blockDomainHint:
    'Dotyczy wszystkich, których adres tak się kończy po znaku @, także w poddomenach. Najpierw zobaczysz, ile to znanych nam osób.',
  domain: 'Domena',
  domainShow: 'Pokaż, kogo to dotyczy',
  domainWrong: 'To nie jest domena. Wygląda ona tak: example.org',
  domainMeets: {
    one: '{domain}: jedna znana nam osoba. Zostanie wylogowana i pozna uzasadnienie; przyszłe wieczory, których nie organizuje nikt inny, zostaną ukryte.',
    few: '{domain}: {count} znane nam osoby. Zostaną wylogowane i poznają uzasadnienie; przyszłe wieczory, których nie organizuje nikt inny, zostaną ukryte.',
    many: '{domain}: {count} znanych nam osób. Zostaną wylogowane i poznają uzasadnienie; przyszłe wieczory, których nie organizuje nikt inny, zostaną ukryte.',
    other:
      '{domain}: {count} znanej nam osoby. Zostaną wylogowane i poznają uzasadnienie; przyszłe wieczory, których nie organizuje nikt inny, zostaną ukryte.',
  },
  domainNow: 'Zablokuj całą domenę',
  deed_declined: 'nie ogłoszono',
  deed_dismissed_reports: 'odpowiedziano na zgłoszenia razem',
  deed_set_announcing: 'ustalono, kto może ogłaszać',
  othersMeant: {
    one: 'Dotyczy to także jeszcze jednego twojego wieczoru: {titles}.',
    few: 'Dotyczy to także {count} innych twoich wieczorów: {titles}.',
    many: 'Dotyczy to także {count} innych twoich wieczorów: {titles}.',
    other: 'Dotyczy to także {count} innego twojego wieczoru: {titles}.',
  },
  tweetupDeclinedSubject: 'Nieogłoszony: {title}',
  tweetupDeclinedHeading: 'Twój wieczór nie zostanie ogłoszony',
  tweetupDeclinedWords:
    'Twój pierwszy wieczór jest już obejrzany i nie zostanie ogłoszony. Widzisz go tylko ty. Uzasadnienie:',
};
