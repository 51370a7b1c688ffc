// What is said when a guest and the hosts write to each other, in French.
import type { de } from '../../../messages/conversation-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const fr: SameKeys<typeof de> = {
  askHosts: 'Demander à {names}',
  askWhoeverHosts: 'Écrire à qui organise',
  askLead:
    'Une question avant de venir, un souhait, un souci\u00a0: un mail part, et la réponse t’arrive. Personne ne voit ton adresse, et tu ne vois pas la leur.',
  askWords: 'Tes mots',
  askEmailHint:
    'C’est là qu’arrive la réponse. D’abord, tu reçois un mail avec un bouton qui confirme ton adresse.',
  askSend: 'Envoyer',
  askSentHeading: 'Presque fini',
  askSentText:
    'Nous t’avons envoyé un mail. Appuie sur le bouton, et ta question part aux personnes qui organisent.',
  askSentTo: 'Nous t’avons envoyé un mail. Appuie sur le bouton, et ta question part à {names}.',
  askSentAgain: 'Écris-la simplement encore une fois.',
  askWrote: 'Tes mots sont en route.',
  confirmTitle: 'Plus qu’à confirmer',
  confirmLeadTo: 'Voici ce qui part à {names}, au sujet de «\u202f{title}\u202f»\u00a0:',
  confirmLead: 'Voici ce qui part aux personnes qui organisent «\u202f{title}\u202f»\u00a0:',
  confirmSend: 'Oui, envoyer',
  tooMany: 'Assez d’allers-retours pour aujourd’hui. Reprends demain.',
  closedTitle: 'Ici, plus rien ne passe',
  closedText:
    'Ici, les messages ne sont plus acceptés, ou la soirée est passée depuis longtemps. Si c’est important, écris à l’équipe du site\u00a0: son adresse est dans les mentions légales.',
  linkGoneText:
    'Il a peut-être plus de sept jours, ou la conversation a été supprimée. Écris simplement à nouveau sur la page de la soirée.',
  saidSoFar: 'Jusqu’ici',
  saidAt: '{by}, {day}, {time}',
  theirQuestions: 'Ce que les gens vous ont écrit',
  noMoreFrom: 'tu n’acceptes plus rien',
  withGuest: 'Conversation avec {name}',
  withGuestLead: '{name} voit ton nom, pas ton adresse.',
  sendAnswer: 'Envoyer la réponse',
  close: 'Ne plus rien accepter\u00a0: {name}',
  closeHint: 'Ce qui viendra ensuite de là sera refusé. Tu peux revenir en arrière.',
  isClosed: 'Tu n’acceptes plus de messages\u00a0: {name}.',
  reopen: 'Accepter à nouveau',

  confirmSubject: 'Ta question\u00a0: {title}',
  confirmPreview: 'Plus qu’à confirmer, et elle est en route.',
  confirmHeading: 'Plus qu’à confirmer',
  confirmWords:
    'Quelqu’un, sans doute toi, veut écrire à {names} au sujet de cette soirée. Regarde, et envoie\u00a0:',
  confirmButton: 'Voir et envoyer',
  guestWroteSubject: '{name} t’écrit\u00a0: {title}',
  guestWroteHeading: '{name} t’écrit',
  answerThere:
    'Réponds avec le bouton\u00a0: {name} recevra tes mots. Une réponse à ce mail-ci arriverait à l’équipe du site.',
  answer: 'Répondre',
  guestWroteWhy:
    'Tu reçois ce mail parce que tu organises cette soirée et que quelqu’un vous a écrit par le site.',
  takeNothingMore: 'Ne plus rien accepter de là',
  hostWroteSubject: '{host} te répond\u00a0: {title}',
  hostWroteHeading: '{host} te répond',
  writeBack: 'Répondre',
  hostWroteWhy: 'Tu reçois ce mail parce que tu as écrit à {names} au sujet de cette soirée.',
  stopLetters: 'Plus rien de cette conversation',
  stopMessagesText:
    'Alors nous ne te transmettons plus de messages pour cette soirée. Si elle est déplacée ou annulée, tu l’apprendras quand même.',
  stopLettersText:
    'Alors nous ne te transmettons plus rien de cette conversation. Si tu écris à nouveau toi-même, les réponses arriveront de nouveau.',
};
