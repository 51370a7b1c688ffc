// The twelve letters of a circle: each has a question, some words, and what one might write back, in French.
import type { Catalogue } from '../catalogue.ts';

export const letters = {
  letter1Question: 'Qu’est-ce qui devrait avoir changé dans douze semaines\u202f?',
  letter1Words:
    'C’est bien que vous soyez là. Douze semaines, c’est assez long pour avancer, et assez court pour ne pas remettre à plus tard. Choisis quelque chose qui compte pour toi et que personne ne t’a demandé. Ça peut être petit. Et tu peux en changer en route, dès que tu y vois plus clair.',
  letter1Ask:
    'Écris ton projet en 25 mots au plus, et raconte aux autres pourquoi celui-là et pourquoi maintenant.',
  letter2Question: 'En qui ai-je confiance, qui ai-je en estime\u202f?',
  letter2Words:
    'Si les choses réussissent, c’est souvent que quelqu’un a tenu la porte. Pense aux gens qui pourraient avoir un lien avec ton projet. À qui demanderais-tu conseil sans te recoiffer d’abord\u202f? Et quel travail estimes-tu assez pour qu’un mot venu de là te touche, même si vous vous connaissez à peine\u202f? Fais deux courtes listes, pour toi, sur papier. Quelqu’un figure peut-être sur les deux.',
  letter2Ask:
    'Qu’as-tu remarqué en écrivant\u202f? Tu n’as pas à donner de noms. Mais raconte devant qui tu as hésité, et pourquoi.',
  letter3Question: 'Qu’est-ce que je peux offrir\u202f?',
  letter3Words:
    'Un merci qui dit pourquoi. Un lien qui répond à la question sur laquelle quelqu’un butait l’autre jour. Une demi-heure d’écoute. Ça ne coûte presque rien, et on s’en souvient longtemps. Choisis une personne sur tes deux listes et offre-lui quelque chose cette semaine, sans rien attendre en retour.',
  letter3Ask: 'Qu’as-tu offert\u202f? Et comment c’était, de ne rien attendre en retour\u202f?',
  letter4Question: 'Comment est-ce que j’en parle\u202f?',
  letter4Words:
    'Pour l’instant, seul ce cercle connaît ton projet. Imagine\u00a0: dans l’escalier, tu croises quelqu’un que tu aimes bien, et tu as deux minutes. Que dis-tu\u202f? N’oublie surtout pas l’endroit où tu ne sais plus comment faire\u00a0: c’est là que les autres peuvent te donner un coup de main. Écris-le comme tu parles.',
  letter4Ask: 'Écris-nous ce seul paragraphe, aussi inachevé qu’il soit.',
  letter5Question: 'Qu’est-ce que personne ici ne sait encore de moi\u202f?',
  letter5Words:
    'Une part de ce que nous sommes ne figure sur aucun CV\u00a0: l’année sur le bateau de pêche, le groupe qui n’est jamais monté sur scène, les mois où rien n’allait. Souvent, c’est justement là que les autres nous reconnaissent. C’est avec ça que la conversation s’engage, bien avant qu’il soit question de travail.',
  letter5Ask:
    'Raconte au cercle trois choses sur toi que personne ici ne sait encore. L’une d’elles peut être sans importance.',
  letter6Question: 'Qu’est-ce qui a raté\u202f?',
  letter6Words:
    'C’est la mi-temps. Tu es peut-être plus loin que prévu, ou tu n’y as pas touché depuis trois semaines. Les deux vont très bien, et les deux sont des nouvelles. Quand on ne raconte que ce qui a marché, il est difficile de nous aider. Quand on dit où ça coince, la réponse arrive souvent le jour même.',
  letter6Ask:
    'Qu’est-ce qui, en six semaines, ne s’est pas passé comme tu le voulais\u202f? Qu’est-ce que cela t’a montré\u202f? Et ton projet est-il toujours le bon\u202f?',
  letter7Question: 'À qui pourrais-je demander\u202f?',
  letter7Words:
    'Une demande n’est pas un poids tant qu’elle est petite et facile à refuser. Cherche une question qui se règle en cinq minutes, et une personne qui connaît la réponse. Dis-lui pourquoi c’est à elle que tu demandes, et qu’un non serait très bien aussi. La plupart des gens sont contents qu’on leur demande.',
  letter7Ask: 'Quelle est ta question\u202f? Essaie-la ici avant de l’envoyer.',
  letter8Question: 'À qui ce que je sais pourrait-il servir\u202f?',
  letter8Words:
    'Quelque part, quelqu’un se débat avec le nœud que tu as défait il y a peu. Pour cette seule personne, ça vaut la peine de l’écrire\u00a0: sur un blog, dans un post, sur un bout de papier à côté de la machine à café. Pas besoin d’être quelqu’un de spécial. Il suffit d’avoir un pas d’avance sur quelqu’un qui vient après toi.',
  letter8Ask:
    'Qu’as-tu appris ces derniers temps qui pourrait servir à quelqu’un\u202f? Écris-nous trois phrases. Et si tu en as envie, montre-les ensuite à tout le monde.',
  letter9Question: 'Quel quart d’heure est à moi\u202f?',
  letter9Words:
    'Chaque semaine, l’urgent mange ce qui compte pour toi, et il a toujours de bonnes raisons. Contre les bonnes raisons, aucune résolution ne tient, mais un rendez-vous, parfois\u00a0: un quart d’heure, toujours à la même heure, à la même place, le téléphone dans une autre pièce. Après, tu as le droit d’arrêter. Le plus souvent, tu n’en auras pas envie.',
  letter9Ask: 'Où se trouve ce quart d’heure dans ta semaine\u202f? Et que feras-tu du prochain\u202f?',
  letter10Question: 'Qui devrait connaître qui\u202f?',
  letter10Words:
    'Tu connais maintenant des gens qui ne se connaissent pas et qui auraient beaucoup à se dire. En réunir deux, c’est un grand cadeau pour deux phrases de travail. Demande d’abord aux deux si ça leur va. Puis écris-leur ce que leur rencontre pourrait donner, et efface-toi.',
  letter10Ask:
    'Quelles sont les deux personnes que tu présenterais, et de quoi parleraient-elles\u202f? Sans les nommer, si tu préfères.',
  letter11Question: 'Qu’aurais-je aimé savoir plus tôt\u202f?',
  letter11Words:
    'Relis ce que tu avais prévu il y a onze semaines, et ce que tu as écrit ici depuis. Certaines choses te paraîtront sans doute étrangères. C’est bon signe\u00a0: tu n’es plus au même endroit. Une personne qui commence aujourd’hui aurait peut-être besoin de ce que tu as ramassé en chemin.',
  letter11Ask: 'Quel conseil donnerais-tu à la personne que tu étais il y a onze semaines\u202f?',
  letter12Question: 'Que reste-t-il\u202f?',
  letter12Words:
    'Les douze semaines sont passées. Vous vous êtes écrit des choses qui ne sont écrites nulle part ailleurs. Ton projet a peut-être abouti, ou il est devenu autre chose. Garde la petite chose que tu continueras quand plus personne ne te la demandera. Et dis aux gens de ce cercle de quoi tu les remercies, tant que vous êtes encore ici.',
  letter12Ask: 'Qu’emportes-tu\u202f? Que vas-tu continuer\u202f? Et qui aimerais-tu remercier ici\u202f?',
} satisfies Partial<Catalogue['circles']>;
