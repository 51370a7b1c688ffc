// What is said of a device that is remembered for a guest, in Polish.
import type { de } from '../../../../rsvps/remembered/texts.ts';
import type { SameKeys } from '../../../texts.ts';

export const pl: SameKeys<typeof de> = {
  remember: 'Zapamiętaj na tym urządzeniu',
  rememberHint:
    'Po potwierdzeniu wystarczy tu jedno kliknięcie. Nie zaznaczaj, jeśli z tego urządzenia korzystają też inni.',
  rememberedAs: 'To urządzenie cię zna: {name} ({email}).',
  rememberedAddress: 'To urządzenie cię zna: {email}.',
  forgetDevice: 'Zapomnij na tym urządzeniu',
  deviceForgotten: 'Zapomniane. Twoje odpowiedzi dalej się liczą; zmienisz je linkiem ze swoich maili.',
};
