// What is said of a device that is remembered for a guest, in French.
import type { de } from '../../../../rsvps/remembered/texts.ts';
import type { SameKeys } from '../../../texts.ts';

export const fr: SameKeys<typeof de> = {
  remember: 'Me reconnaître sur cet appareil',
  rememberHint:
    'Une fois ta réponse confirmée, un clic suffit ici. Pas si d’autres personnes utilisent aussi cet appareil.',
  rememberedAs: 'Cet appareil te connaît comme {name} ({email}).',
  rememberedAddress: 'Cet appareil te connaît comme {email}.',
  forgetDevice: 'M’oublier sur cet appareil',
  deviceForgotten:
    'C’est oublié. Tes réponses comptent toujours\u202f; tu peux les changer avec le lien de tes mails.',
};
