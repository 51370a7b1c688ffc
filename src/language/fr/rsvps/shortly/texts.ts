// What is said about the reminder two hours before, in French.
import type { de } from '../../../../rsvps/shortly/texts.ts';
import type { SameKeys } from '../../../texts.ts';

export const fr: SameKeys<typeof de> = {
  shortly: 'Encore un mail deux heures avant',
  shortlyHint:
    'À {time}\u00a0: le chemin jusqu’à la porte, et qui sera là. Un seul, et seulement si tu veux.',
  shortlyAsk: 'Oui, un rappel',
  shortlyIsOn: 'À {time}, un dernier mail arrive\u00a0: le chemin jusqu’à la porte, et qui sera là.',
  shortlyOff: 'Finalement non',
  shortlySubject: 'À {time}\u00a0: {title}',
  shortlyHeading: 'Ça commence à {time}',
  shortlyWho: 'Seront là aussi\u00a0:',
  shortlyButton: 'Tu ne viens pas, finalement\u202f? Dis-le vite',
  shortlyWhy: 'Tu reçois ce mail parce que tu l’as souhaité en répondant.',
  shortlyStop: 'Plus de mail deux heures avant',
  shortlyStopText: 'Alors plus aucun mail n’arrive deux heures avant cette soirée. Ta réponse reste.',
};
