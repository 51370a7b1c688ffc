// What is said about mentions on other sites, in Danish.
import type { Catalogue } from '../catalogue.ts';

export const mentions: Catalogue['mentions'] = {
  title: 'Fra dit eget websted',
  description: 'Svar med et opslag på dit eget websted, eller fortæl om en aften dér: Webmention.',
  lead: 'Skriver du på dit eget websted? Så kan du svare derfra, og det, du skriver om en aften, kan komme på dens opslagstavle. Det foregår med Webmention: Dit websted fortæller vores, at det nævner en aften, og så ser vi efter.',
  answerHeading: 'Svar',
  answerHow:
    'Skriv et opslag (h-entry), der svarer på aftenen (u-in-reply-to) og har et svar med (p-rsvp): yes, maybe, interested eller no. »interested« tæller som måske.',
  answerWhose:
    'For at vi ved, at webstedet er dit: Skriv det som din blog under »Om mig«, opret din side dér, som viser det, og link til den side fra din forside med »rel=me«. Så siger de det begge to.',
  answerRules:
    'Så gælder dit svar som alle andre: med venteliste og svarfrist, og du kan kun ses, hvis du siger det her. Du får en mail med linket til det.',
  answerNobody:
    'Hører webstedet ikke til nogen her, optager det ingen plads, og der bliver ikke oprettet en person. Så er det en omtale ligesom andre.',
  answerChange:
    'Retter du opslaget, så send omtalen igen: Så gælder det nye. Sletter du det og sender omtalen igen, bliver dit svar til et nej.',
  wallHeading: 'Fortæl',
  wallHow:
    'Enhver anden side, der linker til en aften, kan komme på dens opslagstavle med sin begyndelse: hvis du er gæst og synlig for alle, og webstedet er din blog, eller hvis værterne åbner opslagstavlen for alle. Sletter du den hos dig, forsvinder den også her.',
  byHandHeading: 'Send selv',
  byHandLead: 'Kan dit websted ikke gøre det af sig selv, kan du gøre det her.',
  source: 'Adressen på dit opslag',
  target: 'Adressen på aftenen',
  send: 'Send',
  takenIn: 'Tak, vi ser efter om lidt.',
  sourceWrong: 'Skriv adressen på en side, der begynder med https://',
  sourceOurs: 'Det er en side herfra. Vi mener opslaget på dit eget websted.',
  targetWrong: 'På den adresse er der ingen offentliggjort aften her.',
  targetOver: 'Den aften er for længe siden.',
  endpoint: 'Til programmer: POST til {address} med source og target.',
  mentionsHeading: 'Sider, der nævner denne aften',
  mentionsLead: 'De har selv fortalt os det (Webmention). Den nyeste først.',
  howItWorks: 'Sådan foregår det',
  fromOwnSite: 'Skriver du på dit eget websted? Det kan selv fortælle os om det.',
  becameWaiting: 'Vi ser på den om lidt.',
  becameAnswer: 'Tæller som personens svar.',
  becameNotCounted: 'Et svar, men for sent, eller et, der ikke gælder.',
  becameOnWall: 'Er på opslagstavlen.',
  becameNotShown: 'Er ikke på opslagstavlen, fordi den ikke er fra en gæst, som alle må se.',
  becameUnanswered: 'Kunne ikke nås.',
};
