// What is said of a device that is remembered for a guest.
import type { SameKeys } from '../../language/texts.ts';

export const de = {
  remember: 'Auf diesem Gerät merken',
  rememberHint:
    'Sobald du bestätigt hast, genügt hier ein Tipp. Nicht, wenn andere mit an diesem Gerät sitzen.',
  rememberedAs: 'Dieses Gerät kennt dich als {name} ({email}).',
  rememberedAddress: 'Dieses Gerät kennt dich als {email}.',
  forgetDevice: 'Auf diesem Gerät vergessen',
  deviceForgotten:
    'Vergessen. Deine Antworten gelten weiter; ändern kannst du sie mit dem Link in deinen Mails.',
} as const;

export const en: SameKeys<typeof de> = {
  remember: 'Remember me on this device',
  rememberHint: 'Once you have confirmed, one tap is enough here. Not on a device that others use too.',
  rememberedAs: 'This device knows you as {name} ({email}).',
  rememberedAddress: 'This device knows you as {email}.',
  forgetDevice: 'Forget me on this device',
  deviceForgotten: 'Forgotten. Your replies still count; you can change them with the link in your emails.',
};
