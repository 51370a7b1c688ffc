// The mail that signs somebody in, in Ukrainian.
import type { de } from '../../../people/mail-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const uk: SameKeys<typeof de> = {
  signInSubject: '{code} — твій код для {site}',
  signInPreview: 'Посилання й код діють 15 хвилин.',
  signInHeading: 'Вхід на {site}',
  signInWords: 'Ця кнопка веде на сторінку, де ти ввійдеш:',
  signInButton: 'Увійти',
  signInCode: 'Або введи цей код там, де про нього питають:',
  signInLasts: 'І те, і те діє 15 хвилин і лише один раз.',
  signInWhy:
    'Ти отримуєш цей лист, бо хтось хоче увійти на {site} з твоєю адресою. Якщо це не ти, просто нічого не роби.',
};
