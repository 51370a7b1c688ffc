// What is said about a person’s own data, leaving, and changing an address, in Polish.
import type { Catalogue } from '../catalogue.ts';

export const personalData: Catalogue['personalData'] = {
  addressTitle: 'Mój adres e-mail',
  addressLead: 'Twój adres tutaj: {email}.',
  addressChange: 'Nowy adres',
  addressChangeText:
    'Pytamy oba: jeden mail idzie na nowy adres, drugi na dotychczasowy. Dopiero gdy oba powiedzą „tak”, wszystko się przeprowadza: odpowiedzi, wieczory, to, co obserwujesz, i maile, które są jeszcze w drodze.',
  addressNew: 'Nowy adres',
  addressAskBoth: 'Zapytaj oba',
  addressJoin: 'Jeszcze jeden mój adres',
  addressJoinText:
    'Bywasz tu także z innym adresem? Zapytamy tam. Jeśli padnie „tak”, połączymy jedno z drugim, a {email} zostanie.',
  addressOther: 'Drugi adres',
  addressAskOther: 'Zapytaj tam',
  addressRules: 'Jak to łączymy',
  addressRuleAnswers:
    'Dwie odpowiedzi w sprawie tego samego wieczoru stają się jedną: liczy się ostatnia; z dwóch miejsc zostaje lepsze, drugie się zwalnia.',
  addressRulePrivate:
    'Gdy przy obu adresach różni się wybór, kto co widzi, liczy się ten, przy którym widzi mniej osób.',
  addressRuleKept:
    'Wieczory, cykle, kręgi, rozmowy, konta i to, co obserwujesz, łączą się. Jeśli masz w jednej sieci dwa konta, zostaje to od adresu, który zostaje.',
  addressRuleSessions: 'Drugi adres jest potem wszędzie wylogowany. Nie da się tego cofnąć.',
  addressLost: 'Nie masz już dostępu do starego adresu?',
  addressLostText:
    'Napisz wtedy z nowego adresu i powiedz, po czym można cię poznać, na przykład po wieczorach albo kontach. Tę stronę prowadzi {operator}:',
  addressSame: 'To adres, którego tu już używasz.',
  addressAskedNotice: 'Maile są w drodze.',
  addressStoppedNotice: 'Dobrze, wszystko zostaje tak, jak jest.',
  addressOpen: 'Jeszcze otwarte',
  addressOpenChange: 'Twój nowy adres to ma być {email}.',
  addressOpenJoin: 'Ma dojść {email}.',
  addressIsAsked: 'zapytany, jeszcze bez odpowiedzi',
  addressSaidYes: 'powiedział „tak”',
  addressStop: 'Jednak nie',

  addressHeading: 'Czy tak ma być?',
  addressLeavesSubject: 'Twój adres e-mail na stronie {site} ma się zmienić',
  addressAskedSubject: 'Czy to twój adres e-mail? Pytanie od {site}',
  addressLeavesWords:
    'Ktoś, kto jest teraz zalogowany jako ty na stronie {site}, chce zmienić twój adres: z tego tutaj na {email}.',
  addressVouchedWords:
    'Ktoś przekonał osoby prowadzące stronę {site}, że chodzi o ciebie i że nie ma już dostępu do tej skrzynki. Twój adres to ma być {email}. Jeśli to nie ty, powiedz „nie”.',
  addressComesWords:
    'Ktoś, kto jest zalogowany na stronie {site} z adresem {who}, chce używać zamiast niego tego adresu.',
  addressJoinsWords:
    'Ktoś, kto jest zalogowany na stronie {site} z adresem {who}, mówi: ten adres tutaj należy do tej samej osoby.',
  addressKnownToo:
    'Co jest tu już pod tym adresem, zostanie przy tym połączone z resztą: powiedz „tak” tylko wtedy, gdy jedno i drugie to ty.',
  addressLook: 'Zobacz i zdecyduj',
  addressLasts: 'Link działa jeden dzień i tylko raz.',
  addressLeavesWhy:
    'Dostajesz tę wiadomość, bo ten adres na stronie {site} jest twój i pytamy go przed zmianą. Jeśli nic nie zrobisz, wszystko zostanie tak, jak jest.',
  addressAskedWhy:
    'Dostajesz tę wiadomość, bo ktoś wpisał ten adres na stronie {site}. Jeśli to nie ty, po prostu nic nie rób.',
  addressAgreeLeaving: 'Tak, zmień',
  addressAgreeComing: 'Tak, to ja',
  addressNo: 'Nie, to nie ja',
  addressNoEnds: '„Nie” kończy zmianę, a ciebie wylogowuje wszędzie.',
  addressGoneText:
    'Link działa jeden dzień i tylko raz. Może wszystko jest już załatwione; jeśli nie, zacznij jeszcze raz na stronie „Maile i kalendarz”.',
  addressHalfTitle: 'Dziękujemy. Jeszcze jeden',
  addressHalfText: 'Drugi adres też dostał maila. Gdy powie „tak”, wszystko się przeprowadzi.',
  addressChangedSubject: 'Twój adres jest zmieniony',
  addressChangedText: 'Wszystko się przeprowadziło. Odtąd logujesz się nowym adresem i tam idą maile.',
  addressChangedMail: 'Na stronie {site} należy teraz do ciebie {shown}, ze wszystkim, co tam masz.',
  addressJoinedSubject: 'Połączone',
  addressJoinedText:
    'Z dwóch adresów zrobił się jeden. Zajrzyj na stronę „Moje wieczory”, czy wszystko jest tak, jak chcesz.',
  addressJoinedMail: 'Co było na stronie {site} pod adresem {shown}, należy teraz do ciebie.',
  accountAskedWords:
    'Przez link z wiadomości do ciebie ktoś podał na stronie {site} twój adres e-mail: {email}. Dopiero gdy ty się tutaj zgodzisz, a skrzynka też powie „tak”, wiadomości będą szły tam.',
  accountToldWords:
    'Przez link z wiadomości do ciebie ktoś podał na stronie {site} twój adres e-mail: {email}. Jeśli skrzynka powie „tak”, wiadomości będą szły tam. Jeśli to nie ty, powiedz „nie”.',
  accountComesWords: 'Ktoś, kto bywa na stronie {site} z kontem {who}, chce dostawać maile na ten adres.',
  giveAddressTitle: 'Lepiej mailem',
  giveAddressLead:
    'Dotąd piszemy do ciebie w fediwersum, na {account}. Podaj adres e-mail, a wszystko przyjdzie tam. Twoje odpowiedzi zostają, jakie są.',
  giveAddressBack: 'Twoja odpowiedź',
  giveAddressField: 'Twój adres e-mail',
  giveAddressButton: 'Wyślij maila do potwierdzenia',
  giveAddressAsked:
    'Mail jest w drodze. Powiedz w nim „tak”, a adres należy do ciebie. Twoje konto w fediwersum się o tym dowie; jeśli masz tu jeszcze inne odpowiedzi, zapytamy i tam.',
  addressNotYou: 'To nie ty? Napisz od razu: {operator}, {email}',
  addressChangedWhy: 'Dostajesz tę wiadomość, bo na stronie {site} zmieniło się coś w twoich adresach.',
  addressRefusedTitle: 'Dobrze, zostaje tak, jak jest',
  addressRefusedText: 'Nic się nie zmieniło.',

  ownData: 'Moje dane',
  ownDataLead: 'Wszystko, co jest tu pod adresem {email}: do zabrania, do uporządkowania, do usunięcia.',
  ownDataFile: 'Jako plik',
  ownDataFileText:
    'Twoje dane, odpowiedzi, konta, zgody z ich brzmieniem i czasem, to, co organizujesz, i to, co piszesz. Jako JSON, który przeczytasz w każdym edytorze tekstu.',
  ownDataDownload: 'Pobierz',
  correct: 'Popraw',
  correctText:
    'Imię, język i konta zmienisz na stronie „O mnie”, to, co jest przy wieczorze, w swojej odpowiedzi.',
  security: 'Bezpieczeństwo',
  securityLead: 'Co otwiera tutaj {email} i jak to zamknąć.',
  securityGoOn: 'Twoje otwarte sesje i urządzenia, które cię znają',
  devices: 'Urządzenia, które cię znają',
  devicesText:
    'Na nich przy odpowiadaniu jest zaznaczone „Zapamiętaj na tym urządzeniu”. Otwierają odpowiedzi, które stamtąd przyszły, i odpowiadają jednym kliknięciem; nikt nie jest tam zalogowany.',
  noDevices: 'Brak.',
  forgetDevice: 'Zapomnij',
  deviceForgotten: 'To urządzenie już cię nie zna.',
  sessions: 'Twoje otwarte sesje',
  sessionsText: 'Jakie to urządzenia, nie wiemy: nie zapisujemy przeglądarek ani adresów IP.',
  sessionFacts: 'Od: {since}, ostatnio: {seen}',
  thisDevice: 'To urządzenie',
  passkeysGoOn: 'Logowanie bez maila: palcem, twarzą albo PIN-em',
  endSession: 'Wyloguj',
  endOthers: 'Wyloguj wszędzie indziej, zapomnij urządzenia',
  sessionEnded: 'Ta sesja jest zamknięta.',
  leave: 'Usuń wszystko',
  leaveText:
    'Twoje odpowiedzi, konta, teksty i maile znikają od razu i wszędzie. Nikt nie może ich przywrócić.',
  leaveGoOn: 'Przejdź do usuwania',
  leaveLead:
    'Usunięte zostanie wszystko pod adresem {email}: odpowiedzi i miejsca, to, co o sobie piszesz, konta, rozmowy, zgody, to, co obserwujesz, maile, które jeszcze nie wyszły, szkice i to, że w ogóle tu jesteś.',
  leaveStays:
    'Minione wieczory, które były twoje, zostają bez twojego imienia. Jeśli nie chcesz więcej maili, to „nie” pozostaje jako suma kontrolna.',
  leaveDuties: 'Najpierw: te wieczory organizujesz w pojedynkę',
  leaveDutiesText: 'Goście na nie liczą. Przekaż je komuś albo je odwołaj, wtedy możesz odejść.',
  leaveHandOver: 'Przekaż',
  leaveNow: 'Tak, usuń wszystko od razu',
  hasLeft: 'Wszystko jest usunięte. Dziękujemy za wspólny czas.',
};
