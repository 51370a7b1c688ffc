// What is said about handles that cannot be read, in French.
import type { de } from '../../../handles/refusal-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const fr: SameKeys<typeof de> = {
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
