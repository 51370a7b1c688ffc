// What is said of a device that is remembered for a guest, in Danish.
import type { de } from '../../../../rsvps/remembered/texts.ts';
import type { SameKeys } from '../../../texts.ts';

export const da: SameKeys<typeof de> = {
  remember: 'Husk på denne enhed',
  rememberHint: 'Når du har bekræftet, er ét tryk nok her. Ikke hvis andre også bruger enheden.',
  rememberedAs: 'Enheden kender dig som {name} ({email}).',
  rememberedAddress: 'Enheden kender dig som {email}.',
  forgetDevice: 'Glem mig på denne enhed',
  deviceForgotten: 'Glemt. Dine svar gælder stadig; du kan ændre dem med linket i dine mails.',
};
