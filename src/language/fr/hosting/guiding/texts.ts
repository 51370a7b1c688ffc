// What is said on an evening's page to its hosts: the bar, and what they could do now, in French.
import type { de } from '../../../../hosting/guiding/texts.ts';
import type { SameKeys } from '../../../texts.ts';

export const fr: SameKeys<typeof de> = {
  barMore: 'Plus',
  writeToAll: 'Écrire à tous',
  whatNow: 'Et maintenant\u202f?',
  putAway: 'Pas maintenant',
  step_look:
    'C’est ta première soirée ici. Quelqu’un de l’équipe du site va la regarder, le plus souvent dans la journée. Ensuite elle est en ligne, et tu reçois un mail.',
  stepDo_look: 'La peaufiner d’ici là',
  step_words: 'On ne sait pas encore de quoi il s’agit. Deux phrases suffisent.',
  stepDo_words: 'Écrire quelques mots',
  step_picture: 'La soirée n’a pas encore d’image. Une de la table ou de la maison suffit.',
  stepDo_picture: 'Choisir une image',
  step_self: 'L’affiche ne dit pas encore sur quoi tu travailles et sur quoi tu hésites.',
  stepDo_self: 'Deux phrases sur toi',
  step_invite: 'Personne n’a encore reçu d’invitation. Qui aimerais-tu entendre\u202f?',
  stepDo_invite: 'Inviter les premiers',
  step_ask_again: { one: '{names} n’a pas encore répondu.', other: '{names} n’ont pas encore répondu.' },
  stepDo_ask_again: 'Écrire encore une fois',
  step_question:
    'Ta soirée est la prochaine ici, c’est donc à toi de choisir la question du mois. Les réponses ouvriront la soirée.',
  stepDo_question: 'Choisir la question',
  step_questions: 'C’est pour demain. Lis les questions des gens qui viennent.',
  stepDo_questions: 'Lire les questions',
  step_badges: 'Avec des badges, on se parle plus facilement.',
  stepDo_badges: 'Imprimer les badges',
  step_door: 'C’est aujourd’hui. À la porte, tu touches le nom de qui arrive.',
  stepDo_door: 'À l’entrée',
  step_projector: 'Tu as un projecteur\u202f? Montres-y ce que tout le monde écrit.',
  stepDo_projector: 'Le mur en grand',
  step_recap: 'C’était comment\u202f? Trois phrases, tant que c’est frais.',
  stepDo_recap: 'Écrire le récit',
  step_photo: 'Il n’y a pas encore de photo de la soirée. Une seule pour commencer, et d’autres suivront.',
  stepDo_photo: 'Ajouter une photo',
  step_thank: 'Un merci dans tes mots, ça reste.',
  stepDo_thank: 'Dire merci',
  step_again: 'C’est quand, la prochaine fois\u202f?',
  stepDo_again: 'Recommencer',
  andMore: { one: '{names} et une autre personne', other: '{names} et {count} autres' },
};
