// What is said of a device that is remembered for a guest, in Ukrainian.
import type { de } from '../../../../rsvps/remembered/texts.ts';
import type { SameKeys } from '../../../texts.ts';

export const uk: SameKeys<typeof de> = {
  remember: 'Запам’ятати на цьому пристрої',
  rememberHint:
    'Коли підтвердиш, тут досить буде одного дотику. Не варто, якщо цим пристроєм користуються й інші.',
  rememberedAs: 'Цей пристрій знає тебе: {name} ({email}).',
  rememberedAddress: 'Цей пристрій знає тебе: {email}.',
  forgetDevice: 'Забути на цьому пристрої',
  deviceForgotten: 'Забуто. Твої відповіді й далі діють; змінити їх можна за посиланням зі своїх листів.',
};
