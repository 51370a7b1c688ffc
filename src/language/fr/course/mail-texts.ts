// What is said in the mails of courses, in French.
import type { de } from '../../../course/mail-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const fr: SameKeys<typeof de> = {
  invitedSubject: 'Invitation au cours «\u202f{title}\u202f»',
  invitedPreview: 'Un oui pour toutes les soirées',
  eveningsCount: { one: 'une soirée', other: '{count} soirées' },
  invitedWords: {
    one: '{hosts} t’invite\u00a0: «\u202f{title}\u202f», {evenings}, à partir du {day}. Le cours est fermé\u202f; il n’est dans aucune liste.',
    other:
      '{hosts} t’invitent\u00a0: «\u202f{title}\u202f», {evenings}, à partir du {day}. Le cours est fermé\u202f; il n’est dans aucune liste.',
  },
  invitedButton: 'Voir et répondre',
  invitedWhy: {
    one: 'Tu reçois ce mail car {hosts} t’a envoyé une invitation, ou car quelqu’un a donné ton adresse avec le lien du cours.',
    other:
      'Tu reçois ce mail car {hosts} t’ont envoyé une invitation, ou car quelqu’un a donné ton adresse avec le lien du cours.',
  },
  invitedStop: 'Non merci, ne plus m’écrire',
  invitedStopText: 'Tu n’y participeras pas, et nous oublions ton adresse pour ce cours.',
  joinedSubject: 'Tu participes\u00a0: {title}',
  joinedWords:
    'Voici les soirées. Avant chacune, nous t’envoyons un rappel, et dans ce rappel tu peux annuler celle-là seule.',
  toCourse: 'Vers le cours',
  memberWhy: 'Tu reçois ce mail parce que tu es dans ce cours.',
  stop: 'Plus de questions de ce cours',
  stopText: 'Tu ne recevras plus par mail les questions de ce cours, mais tu y participes toujours.',
  eveningSubject: '«\u202f{title}\u202f»\u00a0: une soirée de plus, le {day}',
  eveningHeading: 'Une soirée de plus',
  eveningWords: 'Ton oui vaut aussi pour elle. Si tu ne peux pas, annule-la dans le rappel.',
  questionSubject: 'D’ici la prochaine fois\u00a0: {question}',
  questionAsk: 'Quelques phrases suffisent. Les autres les lisent sur la page du cours.',
  endsSubject: '«\u202f{title}\u202f», c’est fini. Continuer à quatre\u202f?',
};
