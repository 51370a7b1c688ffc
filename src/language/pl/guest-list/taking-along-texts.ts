// What to do with each file of the people page, in three steps with the names of the networks' own menus, in Polish.
import type { de } from '../../../guest-list/taking-along-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const pl: SameKeys<typeof de> = {
  takeAlongLead: 'W każdym pliku są dokładnie te osoby, które możesz tu widzieć i które chcą być na liście.',
  print: 'Drukuj',
  onPaper: 'Na papierze: wydrukuj tę stronę. Wydrukują się tylko ludzie i ich konta.',
  listName: 'Imię',
  holdPeople: {
    one: 'osoba',
    few: 'osoby',
    many: 'osób',
    other: 'osoby',
  },
  fileContacts: 'Kontakty',
  fileTable: 'Tabela',
  fileJson: 'JSON',
  mastodonStep1: 'Pobierz plik.',
  mastodonStep2:
    'Otwórz na swoim serwerze „Preferencje”, potem „Import i eksport”, potem „Importowanie danych”.',
  mastodonStep3: 'Wybierz „Lista obserwowanych” i plik, zostaw „Połącz”: wtedy obserwujesz wszystkich naraz.',
  blueskyStep1: 'Pobierz plik: jedno konto w linijce.',
  blueskyStep2: 'Otwórz w Bluesky lupę („Szukaj”) i wklej konto.',
  blueskyStep3: 'Kliknij „Obserwuj”, potem następne. Szybciej pójdzie przyciskami obok imion poniżej.',
  contactsStep1: 'Pobierz plik.',
  contactsStep2: 'Otwórz go: twoje kontakty zapytają, czy dodać wizytówki.',
  contactsStep3: 'W notatce jest, skąd się znacie.',
  tableStep1: 'Pobierz plik.',
  tableStep2: 'Otwórz go w arkuszu kalkulacyjnym.',
  tableStep3: 'Każda kolumna to jedna sieć, z adresem profilu.',
  jsonStep1: 'Pobierz plik.',
  jsonStep2: 'Jest dla programów: imiona, tematy, konta i adresy.',
  jsonStep3: 'Obchodź się z nim ostrożnie: ci ludzie ci zaufali.',
};
