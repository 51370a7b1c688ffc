// How to keep a hashtag in view on each network, in Polish.
import type { de } from '../../../wall/watch-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const pl: SameKeys<typeof de> = {
  watchHeading: 'Jak mieć #{hashtag} na oku',
  watchLead: 'Wszystkie sieci razem są tutaj, na tablicy. Jeśli wolisz czytać u siebie, zrób tak:',
  watchOpen: 'Otwórz #{hashtag}: {network}',
  watchMastodonFind: 'Wpisz #{hashtag} w wyszukiwarkę na swoim serwerze i otwórz hashtag.',
  watchMastodonFollow: 'Kliknij „Obserwuj hasztag”: posty będą wtedy na twojej stronie głównej.',
  watchMastodonColumns:
    'Na własną kolumnę, w przeglądarce: w „Preferencje”, „Wygląd” włącz „zaawansowany interfejs użytkownika” i zapisz.',
  watchMastodonPin:
    'Otwórz hashtag jeszcze raz. Na górze jego kolumny kliknij znak ustawień, a potem „Przypnij”: kolumna zostanie.',
  watchBlueskyOpen: 'Otwórz hashtag tutejszym linkiem albo kliknij go w poście.',
  watchBlueskyLatest: 'Wybierz u góry „Najnowsze” zamiast „Najlepsze” i dodaj zakładkę.',
  watchBlueskyFeed:
    'Jeśli ktoś zbudował kanał do tego hashtagu, jest on w „Kanały”: „Przypnij kanał” da mu własne miejsce na twojej stronie głównej.',
  watchXOpen: 'Otwórz hashtag po zalogowaniu i przejdź z „Najlepsze” na „Najnowsze”.',
  watchXSave:
    'Kliknij trzy kropki obok wyszukiwarki, a potem „Zapisz wyszukiwanie”. Kolumny są tylko za pieniądze.',
  watchLinkedinOpen:
    'Otwórz wyszukiwanie tutejszym linkiem. Jeśli LinkedIn proponuje przy hashtagu „Obserwuj”, kliknij.',
  watchLinkedinSort: 'Posortuj według „Najnowsze” zamiast trafności i dodaj zakładkę: kolumn tam nie ma.',
  watchThreadsOpen: 'Otwórz temat tutejszym linkiem. Znaku # Threads nie pokazuje.',
  watchThreadsRecent:
    'Przejdź na „Najnowsze”. W przeglądarce kliknij potem znak pinezki: temat stanie się kolumną obok twojego kanału.',
  watchReader: 'Czytnik feedów',
  watchReaderCopy:
    'Skopiuj adres feedu do swojego czytnika: wszystko, co jest tu na tablicy, przyjdzie tam, bez konta.',
  watchReaderAll: 'Jeśli chcesz wszystkich wieczorów z tym hashtagiem, weź feed ze strony hashtagu.',
};
