// What is said to those whose series, page or post is hidden, in Polish.
import type { de } from '../../../operating/hiding-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const pl: SameKeys<typeof de> = {
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
  shownSubject: 'Znowu jest: {name}',
  shownHeading: 'Znowu to widać',
  shownWords: 'Kto widział to wcześniej, teraz znowu to widzi.',
  hiddenSeries:
    'Osoby prowadzące serwis ukryły tę stronę. Widzicie ją tylko wy, którzy organizujecie cykl. Uzasadnienie jest w mailu do was.',
  hiddenPage:
    'Osoby prowadzące serwis ukryły twoją stronę, dopóki znowu jej nie pokażą. Uzasadnienie masz w mailu.',
  hiddenPortrait:
    'Osoby prowadzące tę stronę ukryły twoje zdjęcie, dopóki znowu go nie pokażą. Uzasadnienie masz w mailu.',
  hiddenPost: 'Osoby prowadzące tę stronę ukryły ten post. Uzasadnienie masz w mailu.',
};
