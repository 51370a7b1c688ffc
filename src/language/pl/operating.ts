// What is said on the operator's pages; their long texts stand in views/operating, in Polish.
import type { Catalogue } from '../catalogue.ts';
import { lists } from './operating-lists.ts';

export const operating: Catalogue['operating'] = {
  ...lists,
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
  'announcing_first-looked-at': 'Wszyscy; pierwszy wieczór czeka na sprawdzenie.',
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
    'Obejrzeliśmy twój pierwszy wieczór i go nie ogłosimy. Widzisz go tylko ty. Uzasadnienie:',

  hiddenSubject: 'Ukryte: {name}',
  hiddenHeading: 'Coś jest teraz ukryte',
  hiddenWords_series:
    'Ukrywamy twój cykl „{name}” z jego przyszłymi wieczorami. Widzicie je już tylko wy, którzy je organizujecie, a cykl niczego już sam nie ogłasza. Uzasadnienie:',
  hiddenWords_page: 'Ukrywamy twoją tutejszą stronę. Widzisz ją już tylko ty. Uzasadnienie:',
  hiddenWords_portrait:
    'Ukrywamy twoje zdjęcie: zamiast niego wszyscy, także ty, widzą tu twoje inicjały. Uzasadnienie:',
  hiddenWords_post: 'Ukrywamy post na tablicy: „{name}”. Uzasadnienie:',
  hiddenWords_blog: 'Ukrywamy twój blog na stronie miasta: {name}. Uzasadnienie:',
  hiddenWords_sentence:
    'Ukrywamy twoją odpowiedź na pytanie miesiąca: „{name}”. Widzisz ją już tylko ty. Uzasadnienie:',
  hiddenWords_picture: 'Ukrywamy zdjęcie z albumu wieczoru: „{name}”. Uzasadnienie:',
  hiddenBlog:
    'Osoby prowadzące tę stronę ukryły tu twój blog, dopóki znowu go nie pokażą. Uzasadnienie masz w mailu.',
  hiddenSentence:
    'Osoby prowadzące tę stronę ukryły twoje zdanie: widzisz je już tylko ty. Uzasadnienie masz w mailu.',
  hiddenWhy:
    'Dostajesz tę wiadomość, bo to należy do ciebie na stronie {site} albo organizujesz ten wieczór.',
  shownSubject: 'Znowu widać: {name}',
  shownHeading: 'Znowu to widać',
  shownWords: 'Kto widział to wcześniej, teraz znowu to widzi.',
  hiddenSeries:
    'Osoby prowadzące serwis ukryły tę stronę. Widzicie ją tylko wy, którzy organizujecie cykl. Uzasadnienie jest w mailu do was.',
  hiddenPage:
    'Osoby prowadzące serwis ukryły twoją stronę, dopóki znowu jej nie pokażą. Uzasadnienie masz w mailu.',
  hiddenPortrait:
    'Osoby prowadzące tę stronę ukryły twoje zdjęcie, dopóki znowu go nie pokażą. Uzasadnienie masz w mailu.',
  hiddenPost: 'Osoby prowadzące tę stronę ukryły ten post. Uzasadnienie masz w mailu.',

  reportOne: 'Zgłoś',
  report: 'Zgłoś coś',
  reportTitle: 'Zgłoś coś',
  reportLead:
    'Czy coś na tej stronie jest niezgodne z prawem, rani kogoś albo jest reklamą? Spojrzy na to człowiek, podejmie decyzję i ją uzasadni.',
  reportAbout: 'O co chodzi?',
  reportAboutHint: 'Adres strony, na przykład /rostock/jakis-wieczor.',
  reportReason: 'Co jest nie tak?',
  reason_unlawful: 'Jest niezgodne z prawem',
  reason_hurtful: 'Rani kogoś',
  reason_spam: 'To reklama albo oszustwo',
  reason_privacy: 'Zdradza coś o kimś',
  reason_other: 'Coś innego',
  reportWords: 'Co dokładnie?',
  reportWordsHint:
    'Im dokładniej, tym szybciej: które miejsce i dlaczego? Przy treściach niezgodnych z prawem najlepiej z podaniem przepisu.',
  reportEmail: 'Dokąd odpowiedzieć?',
  reportEmailHint: 'Tylko do tego. Bez adresu też można, ale wtedy nie dowiesz się, co z tego wynikło.',
  reportNow: 'Wyślij',
  reportSentTitle: 'Dziękujemy, dotarło',
  reportSentText:
    'Spojrzy na to człowiek. Jeśli w zgłoszeniu jest adres, przyjdzie na niego mail z decyzją i uzasadnieniem.',
  reportAboutMissing: 'Napisz, o jaką stronę chodzi.',
  reportReasonMissing: 'Wybierz, co jest nie tak.',
  reportWordsMissing: 'Napisz w jednym, dwóch zdaniach, co się dzieje.',
  objectTitle: 'Wnieś sprzeciw',
  objectLead:
    'Ta decyzja jest twoim zdaniem błędna? Napisz dlaczego. Człowiek spojrzy na nią jeszcze raz i ci odpowie.',
  objectWords: 'Dlaczego jest błędna?',
  objectGone: 'Ten link jest za stary. Napisz do nas: {email}',

  reportReceivedSubject: 'Twoje zgłoszenie dotarło',
  reportReceivedHeading: 'Twoje zgłoszenie dotarło',
  reportReceivedWords: 'Spojrzy na nie człowiek, nie automat, i napisze ci, jaka jest decyzja i dlaczego.',
  reportReceivedWhy:
    'Dostajesz tę wiadomość, bo ktoś podał twój adres w zgłoszeniu na stronie {site}. Jeśli to nie ty, po prostu nic nie rób.',
  reportAnsweredSubject: 'W sprawie twojego zgłoszenia',
  reportAnsweredHeading: 'W sprawie twojego zgłoszenia',
  reportAnsweredWords: 'Twoje zgłoszenie jest rozpatrzone. Oto decyzja i uzasadnienie:',
  objectButton: 'Wnieś sprzeciw',
  objectLasts:
    'Jeśli uważasz, że to błąd, przez sześć miesięcy możesz tu bezpłatnie wnieść sprzeciw. Potem albo zamiast tego możesz zwrócić się do organu pozasądowego rozstrzygania sporów albo do sądu.',
  tweetupHiddenSubject: 'Ukryty: {title}',
  tweetupHiddenHeading: 'Twój wieczór jest ukryty',
  tweetupHiddenWords:
    'Ukrywamy ten wieczór. Widzicie go już tylko wy, którzy go organizujecie. Uzasadnienie:',
  tweetupLetGoSubject: 'Znowu widać: {title}',
  tweetupAnnouncedSubject: 'Twój wieczór jest ogłoszony: {title}',
  tweetupLetGoHeading: 'Twój wieczór jest opublikowany',
  tweetupLetGoWords: 'Wszyscy mogą go teraz zobaczyć i odpowiedzieć.',
  operatorHostWhy: 'Dostajesz tę wiadomość, bo organizujesz ten wieczór.',
  addressBlockedSubject: 'Twój adres jest zablokowany',
  addressBlockedHeading: 'Twój adres jest zablokowany',
  addressBlockedWords:
    'Nie możesz się nim już zalogować na stronie {site}, nic ogłosić ani odpowiedzieć. Uzasadnienie:',
  addressBlockedWhy: 'Dostajesz tę wiadomość, bo twój adres jest znany na stronie {site}.',
  mayAnnounceSubject: 'Masz ochotę ogłosić wieczór?',
  mayAnnounceHeading: 'Masz ochotę ogłosić wieczór?',
  mayAnnounceWords:
    'Osoby prowadzące stronę {site} zapraszają cię do ogłaszania wieczorów: dla ludzi, którzy otwarcie i szczerze mówią o swojej pracy. Co ogłosisz, od razu widzą wszyscy.',
  mayAnnounceButton: 'Ogłoś wieczór',
  mayAnnounceWhy:
    'Dostajesz tę wiadomość, bo ktoś, kto prowadzi stronę {site}, wpisał twój adres. Zostaje z niego tylko odcisk.',
  reportWaitsSubject: 'Czeka zgłoszenie',
  reportWaitsWords: 'Ktoś coś zgłosił albo wniósł sprzeciw.',
  lookWaitsSubject: 'Pierwszy wieczór czeka na sprawdzenie',
  lookWaitsWords: 'Ktoś po raz pierwszy ogłasza wieczór.',
  operatorButton: 'Zobacz i zdecyduj',
  operatorWhy: 'Dostajesz tę wiadomość, bo współprowadzisz stronę {site} (ADMIN_EMAILS).',

  aboutTitle: 'Co to jest',
  aboutDescription:
    'Wieczory dla ludzi, którzy otwarcie mówią o swojej pracy: odpowiedź mailem, jeden hashtag na wszystkie sieci, lista do obserwowania.',
  guideTitle: 'Jak to działa',
  guideDescription:
    'Czym jest „Work Out Loud”, jak przebiega tweetup, jak obserwować hashtag i jak założyć pierwsze konto.',
  languagesHeading: 'Języki',
  languagesText:
    'Napisane w językach: {originals}. Przetłumaczone maszynowo i jeszcze nieprzejrzane przez nikogo, kto z tym językiem dorastał: {translated}.',
  languagesHelp: 'Mówisz w jednym z nich? Powiedz nam, co zgrzyta. Pomaga każde zdanie.',
  imprintTitle: 'Nota prawna',
  privacyTitle: 'Prywatność',
  offlineTitle: 'Chwilowo bez sieci',
  offlineText: 'Tej strony nie ma jeszcze na twoim urządzeniu. Gdy wróci sieć, wszystko ruszy dalej.',
  offlineOwn: 'Gdy korzystasz ze strony po zalogowaniu, widać tu twój następny wieczór, także bez sieci.',
  offlineAgain: 'Spróbuj jeszcze raz',
  nextTitle: 'Mój następny wieczór',
  nextKept: 'Przeglądarka przechowuje tę stronę i pokazuje ją także bez sieci, dopóki się nie wylogujesz.',
  nextNothing: 'Nie masz teraz przed sobą żadnego wieczoru.',
  inviting: 'Kto zaprasza najwięcej',
  invitingCount: '{today} w ciągu doby, {all} na przyszłe wieczory',
};
