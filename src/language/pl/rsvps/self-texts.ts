// What a guest is asked about themselves after the answer, in Polish.
import type { de } from '../../../rsvps/self-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const pl: SameKeys<typeof de> = {
  workingOn: 'Nad czym pracujesz?',
  workingOnHint: 'Jedno zdanie. Bez tytułu, bez stanowiska.',
  unsureAbout: 'Gdzie brakuje ci pewności?',
  unsureAboutHint: 'O to chodzi w tym wieczorze.',
  whereToFindYou: 'Gdzie można cię znaleźć?',
  whereToFindYouHint: '@nazwa albo link, jak wolisz.',
  whoMaySeeYou: 'Kto może cię widzieć?',
  public: 'Wszyscy',
  publicHint:
    'Także obcy, ale nie wyszukiwarki. Co napiszesz publicznie z hashtagiem, może trafić na tablicę.',
  guests: 'Goście',
  guestsHint: 'Kto powiedział „tak” albo „może”, kto czeka, oraz {names}.',
  nobody: 'Nikt',
  nobodyHint: 'Tylko {names}. Tak jest też, gdy nic nie wybierzesz.',
  nameToBeSeen: 'Żeby być na liście, potrzebujesz imienia. Wystarczy samo imię.',
  doYouBring: 'Przyjdziesz z kimś?',
  bringsNobody: 'Bez nikogo',
  brings: {
    one: 'Z jedną osobą',
    few: 'Z {count} osobami',
    many: 'Z {count} osobami',
    other: 'Z {count} osoby',
  },
  photosQuestion: 'Możesz być na zdjęciach?',
  photosHint: 'Gdy ktoś fotografuje. Jeśli nic nie powiesz, to „nie”.',
  photosYes: 'Tak, chętnie',
  photosNo: 'Nie, proszę',
  theNextEvening: 'Następnym razem',
  mayInvite: {
    one: '{names} może zaprosić mnie na następny wieczór',
    few: '{names} mogą zaprosić mnie na następny wieczór',
    many: '{names} mogą zaprosić mnie na następny wieczór',
    other: '{names} mogą zaprosić mnie na następny wieczór',
  },
  mayInviteHint: 'Przez nas, bez oglądania twojego adresu. Możesz to tutaj w każdej chwili cofnąć.',
  invitedAgainWhy:
    'Dostajesz tę wiadomość, bo przy „{title}” jest twoja zgoda: {host} może cię zaprosić na następny wieczór. Twój adres ma tylko {site}.',
  onlyInvitedTitle: 'Ten wieczór jest tylko dla zaproszonych',
  onlyInvitedText:
    'Odpowiedzieć może ten, kto ma zaproszenie. Jeśli przyszło na inny twój adres, otwórz link z tamtego maila. W innym wypadku zapytaj osoby, które zapraszają.',
  onlyInvitedHere:
    'Ten wieczór jest tylko dla zaproszonych. Odpowiedz linkiem ze swojego zaproszenia albo tutaj z adresem, na który przyszło.',
  tooLateTitle: 'Termin odpowiedzi minął',
  tooLateText:
    'Czekaliśmy na odpowiedzi do wcześniejszego dnia. Zapytaj na stronie wieczoru, czy jeszcze można; zrezygnować możesz w każdej chwili.',
};
