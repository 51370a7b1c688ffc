// The mail that signs somebody in, in French.
import type { de } from '../../../people/mail-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const fr: SameKeys<typeof de> = {
  signInSubject: '{code} est ton code pour {site}',
  signInPreview: 'Le lien et le code valent 15 minutes.',
  signInHeading: 'Se connecter à {site}',
  signInWords: 'Ce bouton te mène à la page où tu te connectes\u00a0:',
  signInButton: 'Me connecter',
  signInCode: 'Ou tape ce code là où on te le demande\u00a0:',
  signInLasts: 'Les deux valent 15 minutes et une seule fois.',
  signInWhy:
    'Tu reçois ce mail parce que quelqu’un veut se connecter à {site} avec ton adresse. Si ce n’était pas toi, ne fais rien.',
};
