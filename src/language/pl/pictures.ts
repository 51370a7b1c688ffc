// What is said about pictures that people upload, in Polish.
import type { Catalogue } from '../catalogue.ts';

export const pictures: Catalogue['pictures'] = {
  file: 'Zdjęcie',
  fileHint:
    'JPEG, PNG lub WebP, najwyżej 10 MB i 24 megapiksele. Usuwamy z pliku informacje o tym, gdzie i czym zrobiono zdjęcie.',
  alt: 'Co na nim widać?',
  altHint:
    'Dla wszystkich, którzy nie mogą go zobaczyć. Wystarczy jedno zdanie: „Dwanaście osób przy długim stole, pośrodku chleb”.',
  mayUse: 'Wolno mi pokazać tu to zdjęcie, a osoby, które można na nim rozpoznać, o tym wiedzą.',
  upload: 'Zapisz zdjęcie',
  remove: 'Usuń zdjęcie',
  coverTitle: 'Plakat: {title}',
  coverHeading: 'Plakat wieczoru',
  coverOwn: 'Własne zdjęcie',
  another: 'Inne zdjęcie',
  saved: 'Zapisane.',
  toPicture: 'Plakat',
  isMissing: 'Wybierz zdjęcie.',
  altMissing: 'Powiedz w jednym zdaniu, co widać na zdjęciu.',
  mayUseMissing: 'Bez twojego zapewnienia nie pokażemy zdjęcia.',
  isEmpty: 'Plik jest pusty. Wybierz go jeszcze raz.',
  isTooHeavy: 'Plik jest większy niż 10 MB. Zapisz zdjęcie w mniejszym rozmiarze i spróbuj jeszcze raz.',
  isNoPicture:
    'To nie jest JPEG, PNG ani WebP. Zapisz zdjęcie w jednym z tych formatów i spróbuj jeszcze raz.',
  isTooLarge: 'Zdjęcie ma więcej niż 24 megapiksele. Zmniejsz je i spróbuj jeszcze raz.',
  isTooSmall: 'Zdjęcie jest za małe: na ekranie nic nie będzie widać.',
  isTooLong: 'Zdjęcie jest bardzo wąskim paskiem. Przytnij je trochę i spróbuj jeszcze raz.',
  isBroken: 'Plik jest uszkodzony albo niepełny. Zapisz zdjęcie na nowo i spróbuj jeszcze raz.',

  posterWorksOn: 'Nad czym pracuje {name}',
  posterIsUnsure: 'Gdzie {name} nie ma pewności',
  posterUnsure: 'Gdzie brakuje pewności',
  posterColour: 'Kolor plakatu',
  posterColourHint: 'Kliknij jeden i już jest.',
  posterColourNumber: 'Kolor {number}',

  portraitLink: 'Moje zdjęcie',
  portraitTitle: 'Moje zdjęcie',
  portraitLead:
    'Jeśli chcesz, obok twojego imienia jest zdjęcie zamiast inicjałów: na twojej stronie i wszędzie tutaj, gdzie ktoś może cię widzieć.',
  portraitChoose: 'Co mają widzieć inni?',
  portraitNone: 'Moje inicjały',
  portraitOfAccount: 'Zdjęcie z sieci {network}: {handle}',
  portraitOwn: 'Własne zdjęcie',
  portraitAccountHint:
    'Zdjęcie z konta pobieramy stamtąd i pokazujemy stąd jego kopię. Gdy je tam zmienisz, po kilku dniach zmieni się i tutaj.',
  portraitNoAccounts:
    'Jeśli podasz na stronie „O mnie” konto na Mastodonie albo Bluesky, możesz wziąć też zdjęcie stamtąd.',
  portraitFile: 'Plik z własnym zdjęciem',
  portraitFileHint:
    'JPEG, PNG lub WebP, najwyżej 10 MB. Wycinamy kwadrat ze środka i usuwamy informacje o tym, gdzie i czym zrobiono zdjęcie.',
  portraitNotChosen: 'Wybierz jedną z możliwości.',
  portraitNoAccount: 'Tego konta już tu nie masz. Wybierz coś innego.',
  portraitSaved: 'Zapisane.',
  portraitRemoved: 'Twoje zdjęcie jest usunięte. Inni widzą twoje inicjały.',
  portraitWaiting: 'Zaraz pobierzemy zdjęcie. Nie musisz czekać.',
  portraitThere: 'To zdjęcie tam jest.',
  portraitMissing: 'Nie ma tam zdjęcia. Zajrzymy znowu.',
  portraitUnanswered: 'Serwer nie odpowiada. Spróbujemy znowu; nie musisz nic robić.',
  portraitUnusable: 'Tamtego zdjęcia nie możemy pokazać: to nie JPEG, PNG ani WebP, albo jest za małe.',
};
