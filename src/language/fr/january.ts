// What is said about January's question, in French.
import type { Catalogue } from '../catalogue.ts';

export const january: Catalogue['january'] = {
  question: 'Qui suis-je, et qu’est-ce que je dis\u202f?',
  lead: 'Une année est passée. Écris en quelques phrases qui tu es en ce moment, et ce que tu dis quand quelqu’un te le demande. Personne d’autre que toi ne le lit.',
  yours: 'Cette année',
  lastYear: 'Ce que tu as écrit en {year}',
  missing: 'Écris d’abord quelque chose.',
  keep: 'Le garder pour moi',
  kept: 'C’est gardé. L’an prochain, ce sera à côté de ta nouvelle réponse.',
  hint: 'Gardé chiffré, sur aucune autre page que celle-ci et la tienne.',
  forget: 'Supprimer',
  forgotten: 'C’est supprimé.',
  share: 'Partager à {city}',
  shareText: 'C’est aussi la question du mois à {city}. Si tu en as envie, ajoutes-y une phrase.',
  years: 'Mes années',
  subject: 'Qui suis-je, et qu’est-ce que je dis\u202f?',
  preview: 'Une question en janvier, rien que pour toi',
  words:
    'L’an dernier, tu étais à une soirée. Une fois par an, nous posons à tout le monde la même question\u00a0: qui suis-je, et qu’est-ce que je dis\u202f? Personne d’autre que toi ne lit ta réponse\u202f; l’an prochain, nous la mettrons à côté de la nouvelle.',
  before: 'Ta réponse de l’an dernier est à côté, sur la page.',
  button: 'Répondre au calme',
  why: 'Tu reçois ce mail une fois par an, parce que tu étais à une soirée et que tu veux bien qu’on te le redemande.',
  stop: 'Ne plus me le demander en janvier',
  stopText: 'Nous ne te poserons plus cette question en janvier.',
  linkGone:
    'Cette question n’est plus ouverte. Sous «\u202fMes années\u202f», tu peux répondre à tout moment.',
};
