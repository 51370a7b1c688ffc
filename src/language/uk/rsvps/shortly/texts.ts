// What is said about the reminder two hours before, in Ukrainian.
import type { de } from '../../../../rsvps/shortly/texts.ts';
import type { SameKeys } from '../../../texts.ts';

export const uk: SameKeys<typeof de> = {
  shortly: 'Ще один лист за дві години до вечора',
  shortlyHint: 'О {time}: дорога до дверей і хто там буде. Лише цей один, лише якщо хочеш.',
  shortlyAsk: 'Так, нагадайте мені',
  shortlyIsOn: 'О {time} прийде ще один лист: дорога до дверей і хто там буде.',
  shortlyOff: 'Ні, не треба',
  shortlySubject: 'О {time}: {title}',
  shortlyHeading: 'Починаємо о {time}',
  shortlyWho: 'Також прийдуть:',
  shortlyButton: 'Таки не зможеш? Дай знати',
  shortlyWhy: 'Ти отримуєш цей лист, бо його замовлено разом із твоєю відповіддю.',
  shortlyStop: 'Більше жодного листа за дві години до вечора',
  shortlyStopText: 'Тоді за дві години до цього вечора листа не буде. Твоя відповідь лишається.',
};
