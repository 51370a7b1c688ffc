// What is said about subscribing, in Polish.
import type { de } from '../../../subscribing/texts.ts';
import type { SameKeys } from '../../texts.ts';
import { pl as follow } from './follow-texts.ts';

export const pl: SameKeys<typeof de> = {
  ...follow,
  invitedSubject: '{host} zaprasza cię na wieczory {what}',
  invitedPreview: 'Jeden przycisk, jeśli chcesz o tym słyszeć. Poza tym nic więcej.',
  invitedHeading: '{host} zaprasza cię',
  invitedWords:
    '{host} organizuje tu wieczory i chętnie cię na nich zobaczy. Jedno kliknięcie i w poniedziałki dostaniesz maila, gdy szykuje się wieczór {what}.',
  invitedButton: 'Tak, chcę wiedzieć',
  invitedOnce: 'To jedyny mail w tej sprawie. Jeśli nic nie zrobisz, po siedmiu dniach usuniemy twój adres.',
  invitedWhy: 'Dostajesz tę wiadomość, bo {host} podaje twój adres na stronie {site}, żeby cię raz zaprosić.',
  description: 'Wieczory dla ludzi, którzy otwarcie mówią o swojej pracy.',
  heading: 'Niczego nie przegap',
  lead: 'Nowe wieczory w takiej formie, jaką lubisz. Przeniesione i odwołane zmienią się w kalendarzu same.',
  googleCalendar: 'Kalendarz Google',
  appleAndOutlook: 'Apple i Outlook',
  calendarsHeading: 'Trzymaj w kalendarzu',
  calendarFile: 'Adres kalendarza (iCalendar)',
  ownCalendarReaders:
    'Kto prowadzi kalendarz, ten go czyta: w Google to Google widzi, dokąd idziesz. Na własnym urządzeniu nie widzi tego nikt inny.',
  ownCalendar: 'Twój kalendarz',
  ownCalendarName: '{site}: moje wieczory',
  ownCalendarLead:
    'Wszystkie wieczory, na które idziesz albo zapraszasz, w twoim kalendarzu. Co się zmieni, zmieni się tam samo.',
  ownCalendarSecret:
    'Ten adres jest tajny: kto go zna, widzi, dokąd chodzisz. Zrób nowy, jeśli trafił w niepowołane ręce.',
  ownCalendarMake: 'Połącz kalendarz',
  ownCalendarRenew: 'Nowy adres',
  ownCalendarEnd: 'Rozłącz',
  feed: 'Feed (Atom)',
  rss: 'RSS',
  jsonFeed: 'JSON Feed',
  embed: 'Pokaż na swojej stronie',
  embedTitle: 'Pokaż na swojej stronie',
  embedLead: 'Wieczory twojego miasta na twojej własnej stronie: bez skryptów i w twoich kolorach.',
  embedFramed: 'Jako ramka',
  embedFramedText: 'Skopiuj to na swoją stronę. Co zmieni się tutaj, zmieni się tam samo.',
  embedRestyled: 'W twoich kolorach',
  embedRestyledText:
    'Dopisz do adresu, co ma być inaczej: ink (pismo), paper (tło), accent (wyróżnienia), font (serif, sans, mono), size (od 10 do 24), count (ile) i language (kod języka, na przykład pl).',
  embedFragment: 'Jako kawałek twojej strony',
  embedFragmentText:
    'Pod tym adresem jest sam HTML listy, z mikroformatami. Twój serwer go pobiera i wstawia; obowiązują twoje własne style.',
  embedNothing: 'Nic nie jest teraz ogłoszone.',
  forMachines: 'Dla programów',
  forMachinesText:
    'Wszystko, co jest ogłoszone publicznie, jest też jako JSON, bez klucza i do odczytania z każdej strony. Co w nim jest, opisuje OpenAPI.',
  apiDescribed: 'Opis interfejsu (OpenAPI)',
  apiTweetups: 'Najbliższe wieczory jako JSON',
};
