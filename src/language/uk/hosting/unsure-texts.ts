// What is said on the page of what guests are unsure about, in Ukrainian.
import type { de } from '../../../hosting/unsure-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const uk: SameKeys<typeof de> = {
  unsure: 'Про що питають гості',
  unsureTitle: 'Про що питають гості: {title}',
  unsureHeading: 'Про що питають гості',
  unsureLead: 'Щоб прочитати й надрукувати перед вечором. У порядку відповідей, лише для вас.',
  unsureSilent: {
    one: 'Ще {count} людина прийде, але поки нічого не розповіла.',
    few: 'Ще {count} людини прийдуть, але поки нічого не розповіли.',
    many: 'Ще {count} людей прийдуть, але поки нічого не розповіли.',
    other: 'Ще {count} людини прийдуть, але поки нічого не розповіли.',
  },
  unsureNobody: 'Ще ніхто нічого не розповів. У нагадуванні за день до вечора всіх спитають ще раз.',
};
