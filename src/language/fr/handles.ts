// What is said about handles, in French.
import type { Catalogue } from '../catalogue.ts';

export const handles: Catalogue['handles'] = {
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

  handleNotMastodon:
    'Nous n’arrivons pas à lire cela comme un compte Mastodon. Il se compose de ton nom et de ton serveur, par exemple @ana@example.social.',
  handleNotBluesky:
    'Nous n’arrivons pas à lire cela comme un compte Bluesky. Il ressemble à une adresse web, par exemple @ana.bsky.social ou @ana.example.org.',
  handleNotX:
    'Nous n’arrivons pas à lire cela comme un compte X. Il a 15 lettres, chiffres ou tirets bas au plus, par exemple @AnaExample.',
  handleNotLinkedin:
    'Nous n’arrivons pas à lire cela comme un profil LinkedIn. Le mieux est de copier l’adresse de ton profil, par exemple linkedin.com/in/ana-example.',
  handleNotThreads:
    'Nous n’arrivons pas à lire cela comme un compte Threads. Il a 30 lettres, chiffres, points ou tirets bas au plus, par exemple @ana.example.',
  handleNotBlog:
    'Nous n’arrivons pas à lire cela comme l’adresse d’un blog. Le mieux est de la copier depuis ton navigateur, par exemple https://ana.example.org.',
  handleNotOther:
    'Nous n’y trouvons pas d’adresse. Écris comment ça s’appelle, puis l’adresse, par exemple Codeberg https://codeberg.org/ana.',
  handleIsForAnotherNetwork:
    'Cela appartient à un autre réseau. Mets-le dans son champ, et laisse celui-ci vide si tu n’as pas de compte ici.',
  handleIsMailAddress:
    'C’est une adresse mail. Personne ne doit la voir ici\u00a0: donne plutôt ton compte, ou laisse le champ vide.',
};
