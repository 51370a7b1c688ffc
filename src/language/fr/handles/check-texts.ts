// What is said about looking for a handle on its network, in French.
import type { de } from '../../../handles/check-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const fr: SameKeys<typeof de> = {
  checkWaiting: 'Nous vérifions dans un instant que ce compte existe. Pas besoin d’attendre.',
  checkFound: 'Trouvé.',
  checkFoundAs: 'Trouvé\u00a0: {name}',
  checkMissing: 'Nous n’avons pas trouvé ce compte. Une faute de frappe\u202f?',
  checkUnanswered: 'Le serveur n’a pas répondu. Nous réessaierons\u202f; tu n’as rien à faire.',
  checkNoBlog: 'Nous n’avons rien trouvé à cette adresse. Une faute de frappe\u202f?',
  checkFeed: 'Trouvé, avec un feed\u00a0: {feed}',
  checkNoFeed: 'Trouvé, mais sans feed\u00a0: il ne sera donc pas dans la liste des blogs à emporter.',

  elsewhere: 'Ailleurs\u00a0: nom et adresse',
  handleAudiences: 'Montrer certains comptes à moins de monde',
  handleAudiencesHint: 'Personne ne voit un compte sans avoir le droit de te voir.',
  handleAsMe: 'Qui me voit',
  handleForGuests: 'Les gens de la soirée',
  handleForNobody: 'Personne',
};
