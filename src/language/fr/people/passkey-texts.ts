// What is said about passkeys, in French.
import type { de } from '../../../people/passkey-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const fr: SameKeys<typeof de> = {
  passkeys: 'Clés d’accès',
  passkeysLead:
    'Une clé d’accès (passkey) est une clé sur ton appareil\u00a0: tu te connectes avec ton doigt, ton visage ou ton code, sans attendre de mail. Le mail marche toujours aussi.',
  passkeysStore:
    'Ici ne reste que la partie publique de la clé. Empreinte, visage et code ne quittent jamais ton appareil.',
  passkeyAdd: 'Ajouter une clé d’accès',
  passkeyName: 'Comment l’appeler\u202f?',
  passkeyNameHint: 'Pour la reconnaître, par exemple «\u202ftéléphone\u202f».',
  passkeyNeedsScript:
    'Pour cela, il faut que ton navigateur ait JavaScript et les clés d’accès. Sans eux, tout le reste marche comme toujours, avec le lien par mail.',
  passkeyFailed: 'Ça n’a pas marché. Réessaie, ou prends le mail.',
  passkeyAdded: 'Ta clé d’accès est là. Un mail te le confirme aussi.',
  passkeyRemoved: 'La clé d’accès est supprimée. Supprime-la aussi sur ton appareil.',
  passkeyRefused: 'Ça n’a pas marché. Réessaie.',
  passkeyRemove: 'Supprimer',
  passkeySince: 'Depuis {since}, pas encore utilisée',
  passkeyFacts: 'Depuis {since}, dernier usage {used}',
  passkeyThis: 'C’est elle qui t’ouvre en ce moment',
  passkeySignIn: 'Connexion par clé d’accès',
  passkeySignInRefused: 'Ça n’a pas marché avec cette clé d’accès. Réessaie, ou prends le mail.',
  passkeyOr: 'Ou sans mail',
  passkeyFirst:
    'La gestion ne s’ouvre ici qu’avec une clé d’accès (ADMIN_PASSKEYS). Ajoute ta première, et ça continue.',
  passkeyConfirm:
    'Montre avec l’une de tes clés d’accès que c’est bien toi. La gestion s’ouvre alors, et tu peux changer tes clés.',
  passkeyConfirmNow: 'Confirmer avec une clé',
  passkeyLost:
    'Tu n’as plus aucune de tes clés d’accès\u202f? La personne qui s’occupe du serveur met ADMIN_PASSKEYS sur optional et redémarre\u202f; ensuite tu en ajoutes une nouvelle.',
  passkeyAddedSubject: 'Une clé d’accès a été ajoutée',
  passkeyAddedWords: 'Avec «\u202f{name}\u202f», tu peux maintenant te connecter à {site} sans mail.',
  passkeyAddedNotYou:
    'Ce n’était pas toi\u202f? Connecte-toi par mail, supprime-la sous «\u202fSécurité\u202f», déconnecte-toi partout ailleurs et écris à {operator}\u00a0: {email}',
  passkeyAddedLook: 'Voir mes clés d’accès',
  passkeyAddedWhy: 'Tu reçois ce mail parce qu’une clé d’accès a été ajoutée à ton adresse sur {site}.',
};
