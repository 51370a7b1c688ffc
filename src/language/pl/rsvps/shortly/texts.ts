// What is said about the reminder two hours before, in Polish.
import type { de } from '../../../../rsvps/shortly/texts.ts';
import type { SameKeys } from '../../../texts.ts';

export const pl: SameKeys<typeof de> = {
  shortly: 'Jeszcze jeden mail dwie godziny wcześniej',
  shortlyHint: 'O {time}: droga do drzwi i kto tam siedzi. Tylko ten jeden, tylko jeśli chcesz.',
  shortlyAsk: 'Tak, przypomnij mi',
  shortlyIsOn: 'O {time} przyjdzie jeszcze jeden mail: droga do drzwi i kto tam siedzi.',
  shortlyOff: 'Jednak nie',
  shortlySubject: 'O {time}: {title}',
  shortlyHeading: 'Zaczynamy o {time}',
  shortlyWho: 'Przyjdą także:',
  shortlyButton: 'Jednak nie przyjdziesz? Daj znać',
  shortlyWhy: 'Dostajesz tę wiadomość na życzenie z twojej odpowiedzi.',
  shortlyStop: 'Żadnych maili dwie godziny wcześniej',
  shortlyStopText:
    'Dwie godziny przed tym wieczorem nie przyjdzie już wtedy żaden mail. Twoja odpowiedź zostaje.',
};
