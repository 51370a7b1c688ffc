// The twelve letters of a circle in Danish: each has a question, some words, and what one might write back.
import type { Catalogue } from '../catalogue.ts';

export const letters = {
  letter1Question: 'Hvad skal være anderledes om tolv uger?',
  letter1Words:
    'Hvor er det godt, at I er her. Tolv uger er længe nok til at komme et stykke vej med noget og kort nok til, at man ikke skubber det foran sig. Vælg noget, der betyder noget for dig selv, og som ingen har bedt dig om. Det må gerne være småt. Og du må lave det om undervejs, når du bliver klogere.',
  letter1Ask:
    'Skriv, hvad du sætter dig for, med højst 25 ord, og fortæl de andre, hvorfor lige netop det, og hvorfor lige nu.',
  letter2Question: 'Hvem stoler jeg på, og hvem har jeg respekt for?',
  letter2Words:
    'Det meste lykkes, fordi nogen holder en dør åben. Tænk på dem, der kunne have noget med dit mål at gøre. Hvem ville du spørge til råds uden først at gøre dig pæn? Og hvis arbejde sætter du så højt, at et ord derfra ville betyde meget, også selv om I knap kender hinanden? Skriv to korte lister, til dig selv, på papir. Måske står der en på dem begge.',
  letter2Ask:
    'Hvad lagde du mærke til, mens du skrev? Du behøver ikke nævne navne. Men fortæl, hvor du tøvede, og hvorfor.',
  letter3Question: 'Hvad kan jeg give væk?',
  letter3Words:
    'En tak, der siger for hvad. Et link, der passer til det spørgsmål, nogen snublede over forleden. En halv time, hvor du bare lytter. Det koster næsten ingenting, og de andre husker det længe. Vælg en fra dine to lister, og giv vedkommende noget i denne uge uden at ville have noget igen.',
  letter3Ask: 'Hvad gav du væk? Og hvordan var det ikke at vente noget igen?',
  letter4Question: 'Hvordan fortæller jeg om det?',
  letter4Words:
    'Indtil nu er det kun kredsen her, der ved, hvad du har gang i. Forestil dig, at du på trappen møder en, du holder af, og at I har to minutter. Hvad siger du? Tag endelig det sted med, hvor du selv er gået i stå: Det er dér, andre kan tage fat. Skriv det ned, som du taler.',
  letter4Ask: 'Send os det ene stykke tekst, så ufærdigt som det er.',
  letter5Question: 'Hvad er der ingen her, der ved om mig?',
  letter5Words:
    'Noget af det, der gør os til dem, vi er, står ikke i noget CV: året på fiskekutteren, bandet, der aldrig kom på scenen, månederne, hvor intet lykkedes. Tit er det netop dér, andre genkender sig selv. Den slags får folk til at snakke, længe før det handler om arbejde.',
  letter5Ask: 'Fortæl kredsen tre ting om dig, som ingen her ved endnu. En af dem må gerne være ligegyldig.',
  letter6Question: 'Hvad gik galt?',
  letter6Words:
    'Halvvejs. Måske er du længere, end du troede, måske har du ikke rørt det i tre uger. Begge dele er i orden, og begge dele er værd at fortælle. Det er svært at hjælpe den, der kun fortæller om det, der lykkes. Den, der siger, hvor det driller, får tit svar samme dag.',
  letter6Ask:
    'Hvad gik anderledes i de seks uger, end du ville? Hvad så du af det? Og passer dit mål stadig?',
  letter7Question: 'Hvem kunne jeg spørge?',
  letter7Words:
    'At bede om noget er ikke til besvær, så længe det er småt og let at sige nej til. Find et spørgsmål, der kan besvares på fem minutter, og nogen, der kender svaret. Skriv, hvorfor det er dem, du spørger, og at et nej er helt i orden. De fleste bliver glade for det.',
  letter7Ask: 'Hvordan lyder dit spørgsmål? Prøv det af her, før du sender det.',
  letter8Question: 'Hvem kunne have gavn af det, jeg ved?',
  letter8Words:
    'Et eller andet sted sidder der nogen med præcis den knude, du løste for nylig. Bare for den enes skyld er det værd at skrive det ned: på bloggen, i et opslag, på en seddel ved kaffemaskinen. Du behøver ikke være noget særligt. Du skal bare være et skridt længere end den, der kommer efter dig.',
  letter8Ask:
    'Hvad har du lært for nylig, som en anden kunne bruge? Send os tre sætninger. Og vis dem gerne til alle bagefter.',
  letter9Question: 'Hvilket kvarter er mit?',
  letter9Words:
    'Hver uge æder det, der haster, det, der er vigtigt for dig, og det har altid gode grunde. Gode forsætter hjælper ikke mod gode grunde, men det gør en aftale nogle gange: et kvarter, altid på samme tid, samme sted, med telefonen i et andet rum. Bagefter må du gerne holde op. Som regel har du slet ikke lyst til det.',
  letter9Ask: 'Hvornår i din uge ligger det kvarter? Og hvad gør du i det næste?',
  letter10Question: 'Hvem burde kende hvem?',
  letter10Words:
    'Nu kender du folk, der ikke kender hinanden, og som ville have meget at tale om. At bringe to af dem sammen er en stor gave for to sætningers arbejde. Spørg begge først, om de har lyst. Skriv så til dem, hvad de kunne have glæde af hos hinanden, og træd til side.',
  letter10Ask:
    'Hvilke to ville du præsentere for hinanden, og hvad ville de tale om? Uden navne, hvis du hellere vil det.',
  letter11Question: 'Hvad ville jeg gerne have vidst noget før?',
  letter11Words:
    'Læs, hvad du for elleve uger siden satte dig for, og hvad du har skrevet her siden. Noget af det lyder nok fremmed. Det er et godt tegn: Du står ikke længere samme sted. En, der lige er begyndt, kunne bruge det, du har samlet op på vejen.',
  letter11Ask: 'Hvilket råd ville du give det menneske, du var for elleve uger siden?',
  letter12Question: 'Hvad bliver tilbage?',
  letter12Words:
    'Så er de tolv uger gået. I har skrevet ting til hinanden, som ikke står andre steder. Måske nåede du det, du ville, måske blev det til noget andet. Behold den lille ting, du bliver ved med, når ingen længere spørger til den. Og sig til dem i kredsen, hvad du vil takke dem for, mens I stadig er her alle sammen.',
  letter12Ask: 'Hvad tager du med dig? Hvad bliver du ved med? Og hvem her vil du gerne sige tak til?',
} satisfies Partial<Catalogue['circles']>;
