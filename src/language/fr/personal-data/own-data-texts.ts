// What is said about a person's own data, in French.
import type { de } from '../../../personal-data/own-data-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const fr: SameKeys<typeof de> = {
  ownData: 'Mes données',
  ownDataLead: 'Tout ce qu’il y a ici sur {email}\u00a0: à emporter, à ranger, à supprimer.',
  ownDataFile: 'En fichier',
  ownDataFileText:
    'Tes indications, réponses, comptes, consentements avec leur texte et leur heure, ce que tu organises et ce que tu as écrit. En JSON, lisible dans n’importe quel éditeur de texte.',
  ownDataDownload: 'Télécharger',
  correct: 'Rectifier',
  correctText:
    'Nom, langue et comptes se changent sous «\u202fÀ propos de moi\u202f», ce qui figure à une soirée, dans ta réponse.',
  security: 'Sécurité',
  securityLead: 'Ce que {email} ouvre ici, et comment le refermer.',
  securityGoOn: 'Où ta connexion est ouverte, et quels appareils te connaissent',
  devices: 'Appareils qui te connaissent',
  devicesText:
    'Là, en répondant, tu as choisi «\u202fMe reconnaître sur cet appareil\u202f». Ils ouvrent les réponses que tu y as données, et répondent en un clic\u202f; ce n’est pas une connexion.',
  noDevices: 'Aucun.',
  forgetDevice: 'Oublier',
  deviceForgotten: 'Cet appareil ne te connaît plus.',
  sessions: 'Où ta connexion est ouverte',
  sessionsText:
    'Quels appareils ce sont, nous ne le savons pas\u00a0: nous ne notons ni navigateurs ni adresses IP.',
  sessionFacts: 'Depuis {since}, dernier passage {seen}',
  thisDevice: 'Cet appareil',
  passkeysGoOn: 'Se connecter sans mail\u00a0: avec le doigt, le visage ou un code',
  endSession: 'Déconnecter',
  endOthers: 'Déconnecter partout ailleurs, oublier tous les appareils',
  sessionEnded: 'Là-bas, ta connexion est fermée.',
  leave: 'Tout supprimer',
  leaveText:
    'Tes réponses, comptes, textes et mails disparaissent tout de suite et partout. Personne ne peut les faire revenir.',
  leaveGoOn: 'Vers la suppression',
  leaveLead:
    'Est supprimé tout ce qui concerne {email}\u00a0: réponses et places, ce que tu as raconté de toi, comptes, conversations, consentements, abonnements, mails pas encore partis, brouillons, et le fait que tu étais ici.',
  leaveStays:
    'Les soirées passées que tu as organisées restent, sans ton nom. Si tu ne voulais plus de mails, ce non reste sous forme d’empreinte.',
  leaveDuties: 'Mais d’abord\u00a0: ces soirées, personne d’autre ne les organise',
  leaveDutiesText: 'Des gens comptent dessus. Confie-les à quelqu’un ou annule-les, et tu peux partir.',
  leaveHandOver: 'Confier',
  leaveNow: 'Oui, tout supprimer',
  hasLeft: 'Tout est supprimé. Merci d’avoir été là.',
};
