// What is said about a person's own data, in Polish.
import type { de } from '../../../personal-data/own-data-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const pl: SameKeys<typeof de> = {
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
