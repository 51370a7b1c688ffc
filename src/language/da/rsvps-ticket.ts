// What the ticket says in Danish: the page after a yes, a maybe, or a place on the waiting list.
import type { Catalogue } from '../catalogue.ts';

export const ticket = {
  blueskyPack: 'også på aftenens Bluesky-liste',
  blueskyPackHint:
    'Når den findes, følger andre dig med ét tryk. Listen er offentlig på Bluesky; du står på den, så længe alle må se dig.',
  gladYouCome: 'Dejligt, {name}! Du er med.',
  youComeNamed: 'Du er med, {name}',
  comeToo: { one: '{names} kommer også.', other: '{names} kommer også.' },
  comeTooAndMore: { one: '{names} og en til kommer også.', other: '{names} og {count} til kommer også.' },
  othersComeToo: '{count} andre kommer også.',
  someComeToo: 'Der kommer også andre.',
  come: { one: '{names} kommer.', other: '{names} kommer.' },
  comeAndMore: { one: '{names} og en til kommer.', other: '{names} og {count} til kommer.' },
  othersCome: { one: 'Én kommer.', other: '{count} kommer.' },
  someCome: 'Andre har allerede sagt ja.',
  hostsAreThere: { one: '{names} glæder sig til at se dig.', other: '{names} glæder sig til at se dig.' },
  seeAll: 'Se alle',
  waitingPlace: 'Du er nummer {place} i køen.',
  waitingNext:
    'Melder nogen afbud, rykker du automatisk op og får en mail. Det kan ske, indtil det begynder, {day}, {time}. Du skal ikke gøre noget.',
  waitingLeave: 'Kan du alligevel ikke? Meld afbud, så rykker en anden op.',
  maybeDecide: 'Eller ved du det allerede?',

  tellFriend: 'Sig det videre',
  sharePicture: 'Billede til at dele',

  showYourself: 'Vis dig for de andre',
  showYourselfHint: 'Helt frivilligt. Så ved de andre, hvad de kan tale med dig om.',
  asOthersSeeYou: 'Sådan ser de andre dig',
  changeSelf: 'Ret',
  seenByAll: 'Det kan alle se.',
  seenByGuests: 'Det kan aftenens gæster se.',
  seenByHosts: { one: 'Det kan kun {names} se.', other: 'Det kan kun {names} se.' },
  whoeverHosts: 'den, der holder aftenen',
  takenFromYourPage: 'Fra din profil. Det tæller først her, når du gemmer.',
  whoSeesHandle: 'Hvem ser det?',
  upTo: 'Op til {most} tegn.',

  newOrShowing: 'Ny her? Eller viser du gerne, hvordan man gør?',
  newOrShowingHint:
    'Fra kl. {time}, en halv time før aftenen: den første konto, den første sætning, sammen. {names} får det at vide dagen før, ellers ingen.',
  newHere: 'Jeg er ny her',
  showsHow: 'Jeg viser det gerne',

  firstPostIsThere: 'Dér har du allerede dit første opslag',
  firstPostWaits: 'Det kommer ingen steder af sig selv: Du bestemmer, hvor det vises.',
  otherNetworks: 'På et andet netværk',
  someNetwork: 'På et netværk',
  pin: 'På opslagstavlen',
  pinHint: 'Din sætning med dit navn, så alle kan læse den, indtil du tager den ned.',
  pinPublicAsk: 'På opslagstavlen uden netværk',
  pinPublicHint: 'Alle kan læse opslagstavlen. Hænger din sætning der, må alle derfor også se, at du kommer.',
  pinPublic: 'Alle må se mig: Sæt den op',
  isPinned: 'Din sætning hænger på opslagstavlen.',
  seeOnWall: 'Se den',
  unpin: 'Tag ned',

  pairsSubject: 'Hvem der er ny, og hvem der viser det (fra kl. {time}): {title}',
  pairsHeading: 'Den første konto, den første sætning, sammen',
  pairsWords:
    'Et par gæster er nye og kommer allerede kl. {time}, en halv time før aftenen. Andre viser dem gerne, hvordan man gør. Sæt dem ved samme bord:',
  pairsAlone:
    'Et par gæster er nye og kommer allerede kl. {time}, en halv time før aftenen. Viser du dem, hvordan man gør?',
  pairWith: 'er ny, {name} viser det gerne',
  pairAlone: 'er ny',
  pairsGuests: 'Se alle gæster',
  pairsWhy: 'Du får denne mail, fordi du er vært for denne aften, og nogen har sagt: Jeg er ny her.',
  newHereReminder:
    'Du er ny her: Kom gerne allerede kl. {time}. Så er der ro til den første konto og den første sætning.',
  showsHowReminder: 'Du viser gerne, hvordan man gør: De nye kommer allerede kl. {time}.',

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
} satisfies Partial<Catalogue['rsvps']>;
