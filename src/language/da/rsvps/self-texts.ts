// What a guest is asked about themselves after the answer, in Danish.
import type { de } from '../../../rsvps/self-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const da: SameKeys<typeof de> = {
  workingOn: 'Hvad arbejder du på?',
  workingOnHint: 'Én sætning. Ingen titel, ingen stilling.',
  unsureAbout: 'Hvor er du i tvivl?',
  unsureAboutHint: 'Det er det, aftenen handler om.',
  whereToFindYou: 'Hvor finder man dig?',
  whereToFindYouHint: '@navn eller link, begge dele virker.',
  whoMaySeeYou: 'Hvem må se dig?',
  public: 'Alle',
  publicHint:
    'Også fremmede, men ikke søgemaskiner. Det, du slår offentligt op med hashtagget, må komme på opslagstavlen.',
  guests: 'Gæsterne',
  guestsHint: 'Dem, der har sagt ja eller måske eller venter, og {names}.',
  nobody: 'Ingen',
  nobodyHint: 'Kun {names}. Sådan er det også, hvis du ikke vælger noget.',
  nameToBeSeen: 'For at stå på listen skal du have et navn. Et fornavn er nok.',
  doYouBring: 'Tager du nogen med?',
  bringsNobody: 'Ingen',
  brings: { one: 'Én', other: '{count}' },
  photosQuestion: 'Må du komme med på billeder?',
  photosHint: 'Hvis nogen tager billeder. Siger du ikke noget, er det et nej.',
  photosYes: 'Ja, gerne',
  photosNo: 'Nej, helst ikke',
  theNextEvening: 'Næste gang',
  mayInvite: {
    one: '{names} må invitere mig til den næste aften',
    other: '{names} må invitere mig til den næste aften',
  },
  mayInviteHint: 'Gennem os, uden at se din adresse. Du kan altid trække det tilbage her.',
  invitedAgainWhy:
    'Du får denne mail, fordi du ved »{title}« sagde, at {host} må invitere dig til den næste aften. Kun {site} har din adresse.',
  onlyInvitedTitle: 'Denne aften er kun for inviterede',
  onlyInvitedText:
    'Man kan svare, hvis man er inviteret. Har du fået en invitation til en anden adresse, så brug linket i den mail. Ellers spørg den, der inviterer.',
  onlyInvitedHere:
    'Denne aften er kun for inviterede. Svar med linket i din invitation, eller her med den adresse, den blev sendt til.',
  tooLateTitle: 'Svarfristen er forbi',
  tooLateText:
    'Der var bedt om svar inden en tidligere dag. Spørg på aftenens side, om det stadig går; du kan altid melde afbud.',
};
