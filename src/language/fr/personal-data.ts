// What is said about a person’s own data, leaving, and changing an address, in French.
import type { Catalogue } from '../catalogue.ts';

export const personalData: Catalogue['personalData'] = {
  addressTitle: 'Mon adresse mail',
  addressLead: 'Ton adresse ici est {email}.',
  addressChange: 'Une nouvelle adresse',
  addressChangeText:
    'Nous demandons aux deux\u00a0: un mail part à la nouvelle adresse, un autre à l’actuelle. C’est seulement quand les deux ont dit oui que tout déménage\u00a0: réponses, soirées, abonnements, et mails encore en route.',
  addressNew: 'Nouvelle adresse',
  addressAskBoth: 'Demander aux deux',
  addressJoin: 'Une autre adresse à moi',
  addressJoinText:
    'Tu utilises aussi une autre adresse ici\u202f? Nous lui posons la question. Si elle dit oui, les deux sont réunies, et {email} reste.',
  addressOther: 'L’autre adresse',
  addressAskOther: 'Demander là-bas',
  addressRules: 'Comment on réunit',
  addressRuleAnswers:
    'Deux réponses à la même soirée en font une\u00a0: c’est ce que tu as dit en dernier qui compte\u202f; de deux places reste la meilleure, l’autre se libère.',
  addressRulePrivate:
    'Là où tu as fait deux choix différents sur qui voit quoi, c’est le plus discret qui compte.',
  addressRuleKept:
    'Soirées, séries, cercles, conversations, comptes et abonnements se rejoignent. Si tu as deux comptes sur un réseau, reste celui de l’adresse qui reste.',
  addressRuleSessions:
    'L’autre adresse n’a ensuite plus de session ouverte nulle part. On ne peut pas revenir en arrière.',
  addressLost: 'Tu n’as plus accès à l’ancienne adresse\u202f?',
  addressLostText:
    'Alors écris à {operator} depuis la nouvelle adresse, en disant à quoi on te reconnaît, par exemple à tes soirées ou à tes comptes\u00a0:',
  addressSame: 'C’est déjà ton adresse ici.',
  addressAskedNotice: 'Les mails sont en route.',
  addressStoppedNotice: 'Bien, tout reste comme c’était.',
  addressOpen: 'En attente',
  addressOpenChange: 'Nouvelle adresse demandée\u00a0: {email}.',
  addressOpenJoin: 'Adresse à ajouter\u00a0: {email}.',
  addressIsAsked: 'demandé, pas encore de réponse',
  addressSaidYes: 'a dit oui',
  addressStop: 'Finalement non',

  addressHeading: 'C’est bien ça\u202f?',
  addressLeavesSubject: 'Ton adresse mail sur {site} va changer',
  addressAskedSubject: 'Est-ce ton adresse mail\u202f? Une question du site {site}',
  addressLeavesWords:
    'La personne connectée en ton nom sur {site} aimerait changer ton adresse\u00a0: de celle-ci à {email}.',
  addressVouchedWords:
    'Quelqu’un a montré à l’équipe de {site} qu’il s’agit bien de toi, et n’a plus accès à cette boîte. Ton adresse deviendrait {email}. Si ce n’est pas toi, dis non.',
  addressComesWords: 'La personne connectée sur {site} avec {who} aimerait utiliser plutôt cette adresse.',
  addressJoinsWords:
    'La personne connectée sur {site} avec {who} dit\u00a0: cette adresse est aussi la sienne.',
  addressKnownToo:
    'Ce qui existe déjà ici sous cette adresse sera réuni avec le reste\u00a0: ne dis oui que si les deux, c’est toi.',
  addressLook: 'Voir et décider',
  addressLasts: 'Le lien est valable un jour et une seule fois.',
  addressLeavesWhy:
    'Tu reçois ce mail parce que cette adresse est la tienne sur {site} et qu’on te demande avant tout changement. Si tu ne fais rien, tout reste tel quel.',
  addressAskedWhy:
    'Tu reçois ce mail parce que quelqu’un a inscrit cette adresse sur {site}. Si ce n’était pas toi, tu n’as rien à faire.',
  addressAgreeLeaving: 'Oui, changer',
  addressAgreeComing: 'Oui, c’est moi',
  addressNo: 'Non, ce n’était pas moi',
  addressNoEnds: 'Si tu dis non, le changement s’arrête, et toutes tes sessions sont fermées.',
  addressGoneText:
    'Le lien est valable un jour et une seule fois. Tout est peut-être déjà fait\u202f; sinon, recommence sous «\u202fMails et agenda\u202f».',
  addressHalfTitle: 'Merci. Il manque encore l’autre',
  addressHalfText: 'L’autre adresse a reçu un mail aussi. Dès qu’elle dit oui, tout déménage.',
  addressChangedSubject: 'Ton adresse est changée',
  addressChangedText:
    'Tout a déménagé avec elle. Désormais, tu te connectes avec la nouvelle adresse, et les mails y arrivent.',
  addressChangedMail: 'Sur {site}, {shown} est maintenant à toi, avec tout ce que tu y as.',
  addressJoinedSubject: 'C’est réuni',
  addressJoinedText:
    'De deux, il n’y en a plus qu’une. Regarde sous «\u202fMes soirées\u202f» si tout est comme tu le souhaites.',
  addressJoinedMail: 'Ce qu’il y avait sur {site} sous {shown} est maintenant à toi.',
  accountAskedWords:
    'Par le lien d’un message qui t’était adressé, quelqu’un a donné {email} comme ton adresse mail sur {site}. Les messages n’y partiront que si tu dis oui ici et si la boîte dit oui aussi.',
  accountToldWords:
    'Par le lien d’un message qui t’était adressé, quelqu’un a donné {email} comme ton adresse mail sur {site}. Si la boîte dit oui, les messages y partent. Si ce n’était pas toi, dis non.',
  accountComesWords:
    'Quelqu’un qui participe sur {site} avec le compte {who} aimerait recevoir ses mails à cette adresse.',
  giveAddressTitle: 'Plutôt par mail',
  giveAddressLead:
    'Jusqu’ici, nous t’écrivons sur le fédivers, à {account}. Donne une adresse mail, et tout arrivera là. Tes réponses restent telles quelles.',
  giveAddressBack: 'Retour à ma réponse',
  giveAddressField: 'Ton adresse mail',
  giveAddressButton: 'Envoyer le mail à confirmer',
  giveAddressAsked:
    'Un mail est en route. Dis oui dans ce mail, et l’adresse est à toi. Ton compte sur le fédivers l’apprend\u202f; si tu as d’autres réponses ici, nous demandons là aussi.',
  addressNotYou: 'Ce n’était pas toi\u202f? Alors écris vite à {operator}\u00a0: {email}',
  addressChangedWhy: 'Tu reçois ce mail parce que quelque chose a changé dans tes adresses sur {site}.',
  addressRefusedTitle: 'Bien, ça reste comme c’était',
  addressRefusedText: 'Rien n’a été changé.',

  ownData: 'Mes données',
  ownDataLead: 'Tout ce qu’il y a ici sur {email}\u00a0: à emporter, à ranger, à supprimer.',
  ownDataFile: 'En fichier',
  ownDataFileText:
    'Tes informations, réponses, comptes, consentements avec leur texte et leur heure, ce que tu organises et ce que tu as écrit. En JSON, lisible dans n’importe quel éditeur de texte.',
  ownDataDownload: 'Télécharger',
  correct: 'Rectifier',
  correctText:
    'Nom, langue et comptes se changent sous «\u202fÀ propos de moi\u202f», ce qui figure à une soirée, dans ta réponse.',
  security: 'Sécurité',
  securityLead: 'Ce que {email} ouvre ici, et comment le refermer.',
  securityGoOn: 'Tes sessions ouvertes, et les appareils qui te connaissent',
  devices: 'Appareils qui te connaissent',
  devicesText:
    'Là, en répondant, tu as choisi «\u202fMe reconnaître sur cet appareil\u202f». Ils ouvrent les réponses que tu y as données, et répondent en un clic\u202f; aucune session n’y est ouverte.',
  noDevices: 'Aucun.',
  forgetDevice: 'Oublier',
  deviceForgotten: 'Cet appareil ne te connaît plus.',
  sessions: 'Tes sessions ouvertes',
  sessionsText:
    'Quels appareils ce sont, nous ne le savons pas\u00a0: nous ne notons ni navigateurs ni adresses IP.',
  sessionFacts: 'Depuis {since}, dernier passage {seen}',
  thisDevice: 'Cet appareil',
  passkeysGoOn: 'Se connecter sans mail\u00a0: avec le doigt, le visage ou un code',
  endSession: 'Déconnecter',
  endOthers: 'Déconnecter partout ailleurs, oublier tous les appareils',
  sessionEnded: 'Cette session est fermée.',
  leave: 'Tout supprimer',
  leaveText:
    'Tes réponses, comptes, textes et mails disparaissent tout de suite et partout. Personne ne peut les faire revenir.',
  leaveGoOn: 'Passer à la suppression',
  leaveLead:
    'Nous supprimons tout ce qui concerne {email}\u00a0: réponses et places, ce que tu as raconté de toi, comptes, conversations, consentements, abonnements, mails pas encore partis, brouillons, et le fait que tu étais ici.',
  leaveStays:
    'Les soirées passées que tu as organisées restent, sans ton nom. Si tu ne voulais plus de mails, ce non reste sous forme d’empreinte.',
  leaveDuties: 'Mais d’abord\u00a0: ces soirées, personne d’autre ne les organise',
  leaveDutiesText: 'Des gens comptent dessus. Confie-les à quelqu’un ou annule-les, et tu peux partir.',
  leaveHandOver: 'Confier',
  leaveNow: 'Oui, tout supprimer',
  hasLeft: 'Tout est supprimé. Merci d’avoir été là.',
};
