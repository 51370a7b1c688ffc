// What is said when somebody takes posts off the wall, in Polish.
import type { de } from '../../../wall/off-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const pl: SameKeys<typeof de> = {
  offTitle: 'Zdejmij post z tablicy',
  offDone: 'Nie ma go i już nie wróci.',
  offAsked: 'Twoja prośba jest już u adresatów: {names}. Tam ktoś obejrzy ten post.',
  offTheirs:
    'To twoje posty na tej tablicy. Co zdejmiesz, już nie wróci. Co jest przypięte ręcznie, w innym razie zostaje, także gdy zrezygnujesz z wieczoru.',
  takeThisOff: 'Zdejmij',
  takeAllOff: 'Zdejmij wszystkie moje',
  offAskLead:
    'To twój post i nie chcesz go tu widzieć? Damy znać: {names}. Nie potrzebujesz konta. Jeśli usuniesz go tam, gdzie powstał, to też pomoże.',
  offAsk: 'Proszę zdjąć',
  offByProfile: 'Bez pytania: pokaż swoim profilem, że jest twój',
  offAuthorTitle: 'Zdejmij z tablicy wszystkie swoje posty',
  offAuthorLead:
    'Nie potrzebujesz tu konta: że posty są twoje, pokaże link w twoim profilu. Tylko ty możesz go tam wpisać.',
  offAuthorMastodon: 'Wpisz ten adres w polu swojego profilu („Edytuj profil”, „Dodatkowe pola”):',
  offAuthorBluesky: 'Wpisz ten adres w opisie swojego profilu („Edytuj profil”):',
  offAuthorBlog: 'Umieść ten link na stronie głównej swojego bloga:',
  offAuthorPress: 'Potem kliknij tutaj. Zajrzymy w tle do twojego profilu.',
  offAuthorLook: 'Sprawdź i zdejmij',
  offAuthorAfter:
    'Wszystkie twoje posty znikną ze wszystkich tablic tej strony, a nowe nie przyjdą. Potem możesz usunąć link.',
  offAuthorAsked: 'Właśnie sprawdzamy. To zwykle tylko kilka sekund.',
  offAuthorNotFound:
    'W twoim profilu nie ma tego linku. Niektóre sieci pokazują zmiany dopiero po kilku minutach: spróbuj wtedy jeszcze raz.',
  offAuthorUnanswered: 'Twoja sieć teraz nie odpowiada. Spróbuj później.',
  offAuthorDone: 'Wszystkie twoje posty zniknęły, a nowe już nie przyjdą.',
  offAuthorBack: 'Ręcznie możesz dalej przypinać posty. Jeśli chcesz to wszystko cofnąć, napisz do nas:',
  offBackTitle: 'Jednak znowu pokazuj',
  offBackLead:
    'Wystarczy ten sam link: umieść go jeszcze raz w swoim profilu i powiedz nam, który to profil. Nie mamy go zachowanego.',
  offBackAccount: 'Twoje konto albo blog',
  offBackLook: 'Sprawdź i znowu pokazuj',
  offBackAsked: 'Właśnie zaglądamy do twojego profilu. Jeśli link tam jest, twoje posty wrócą.',
  offBackWrong: 'To nie jest konto, którym zdejmuje się te posty.',
  offWhich: 'Znajdź post na tablicy i kliknij tam „Twój? Zdejmij”.',
  askedOffSubject: 'Spójrz na post: {title}',
  askedOffHeading: 'Ktoś chce zdjąć post z tablicy',
  askedOffWords: 'Ktoś mówi, że post na tablicy twojego wieczoru to własny post i ma zniknąć. Ty decydujesz.',
  askedOffButton: 'Zobacz',
  askedOffWhy: 'Dostajesz tę wiadomość najwyżej raz dziennie, bo organizujesz ten wieczór.',
};
