// The twelve letters of a circle: each has a question, some words, and what one might write back, in Polish.
import type { Catalogue } from '../catalogue.ts';

export const letters = {
  letter1Question: 'Co ma być inaczej za dwanaście tygodni?',
  letter1Words:
    'Dobrze, że jesteście. Dwanaście tygodni to dość długo, żeby z czymś ruszyć, i dość krótko, żeby tego nie odkładać. Wybierz coś, co jest ważne dla ciebie i czego nikt od ciebie nie wymaga. Może być małe. A po drodze możesz to zmienić, gdy tylko będziesz wiedzieć więcej.',
  letter1Ask:
    'Zapisz swój zamiar w najwyżej 25 słowach i opowiedz pozostałym, dlaczego właśnie to i dlaczego właśnie teraz.',
  letter2Question: 'Komu ufam, kogo szanuję?',
  letter2Words:
    'Większość rzeczy udaje się dlatego, że ktoś przytrzymał drzwi. Pomyśl o ludziach, którzy mogą mieć coś wspólnego z twoim zamiarem. Kogo poprosisz o radę tak po prostu, bez poprawiania włosów przed lustrem? A czyją pracę cenisz tak bardzo, że jedno słowo od tej osoby wiele by dla ciebie znaczyło, choć prawie się nie znacie? Zrób dwie krótkie listy, dla siebie, na papierze. Może ktoś będzie na obu.',
  letter2Ask:
    'Co zwróciło twoją uwagę podczas pisania? Nie musisz podawać imion. Opowiedz jednak, przy kim przyszło wahanie i dlaczego.',
  letter3Question: 'Co mogę podarować?',
  letter3Words:
    'Podziękowanie, które mówi, za co. Link pasujący do pytania, o które ktoś się niedawno potknął. Pół godziny słuchania. Kosztuje to prawie nic, a inni długo pamiętają. Wybierz ze swoich dwóch list jedną osobę i podaruj jej coś w tym tygodniu, nie chcąc nic w zamian.',
  letter3Ask: 'Co to za prezent? I jak to jest niczego nie oczekiwać w zamian?',
  letter4Question: 'Jak o tym opowiadam?',
  letter4Words:
    'Na razie tylko ten krąg wie, co zamierzasz. Wyobraź sobie, że na schodach spotykasz kogoś, kogo lubisz, i masz dwie minuty. Co mówisz? Koniecznie powiedz też o miejscu, w którym nie wiesz, co dalej: właśnie tam mogą pomóc inni. Zapisz to tak, jak mówisz.',
  letter4Ask: 'Przyślij nam ten jeden akapit, choćby był zupełnie niegotowy.',
  letter5Question: 'Czego nikt tu jeszcze o mnie nie wie?',
  letter5Words:
    'Niektórych rzeczy, które nas tworzą, nie ma w żadnym życiorysie: rok na kutrze rybackim, zespół, który nigdy nie zagrał koncertu, miesiące, w których nic nie szło. Często właśnie w nich inni rozpoznają siebie. Od takich rzeczy zaczyna się rozmowa, na długo zanim padnie słowo o pracy.',
  letter5Ask:
    'Opowiedz kręgowi trzy rzeczy o sobie, których nikt tu jeszcze nie zna. Jedna z nich może być błaha.',
  letter6Question: 'Co poszło nie tak?',
  letter6Words:
    'Połowa drogi. Może jesteś dalej, niż się spodziewasz, a może od trzech tygodni nic nie ruszyło. Jedno i drugie jest w porządku, o jednym i o drugim warto napisać. Kto opowiada tylko o tym, co się udało, temu trudno pomóc. Kto mówi, gdzie utknął, często tego samego dnia dostaje odpowiedź.',
  letter6Ask:
    'Co przez te sześć tygodni poszło inaczej, niż miało? Co dzięki temu widzisz? I czy twój zamiar jest jeszcze właściwy?',
  letter7Question: 'Kogo mogę zapytać?',
  letter7Words:
    'Prośba nie jest ciężarem, dopóki jest mała i łatwo powiedzieć „nie”. Znajdź pytanie, na które można odpowiedzieć w pięć minut, i kogoś, kto zna odpowiedź. Dopisz, dlaczego pytasz właśnie tę osobę i że odmowa też jest w porządku. Większość ludzi się ucieszy.',
  letter7Ask: 'Jak brzmi twoje pytanie? Wypróbuj je tutaj, zanim je wyślesz.',
  letter8Question: 'Komu przyda się to, co wiem?',
  letter8Words:
    'Gdzieś ktoś siedzi nad tym samym węzłem, który ty już masz rozplątany. Dla tej jednej osoby warto to opisać: na blogu, w poście, na kartce obok ekspresu do kawy. Nie musisz być kimś wyjątkowym. Wystarczy być o krok dalej niż ktoś, kto idzie za tobą.',
  letter8Ask:
    'Co umiesz od niedawna, a przyda się jeszcze komuś? Przyślij nam trzy zdania. A jeśli chcesz, pokaż je potem wszystkim.',
  letter9Question: 'Który kwadrans należy do mnie?',
  letter9Words:
    'To, co pilne, co tydzień zjada to, co dla ciebie ważne, i zawsze ma dobre powody. Na dobre powody nie działa postanowienie, ale czasem działa termin: kwadrans, zawsze o tej samej porze, w tym samym miejscu, z telefonem w drugim pokoju. Potem wolno ci przestać. Najczęściej wcale nie będziesz chcieć.',
  letter9Ask: 'Kiedy w twoim tygodniu jest ten kwadrans? I co zrobisz w najbliższym?',
  letter10Question: 'Kto powinien poznać kogo?',
  letter10Words:
    'Znasz już ludzi, którzy nie znają się nawzajem, a mieliby sobie dużo do powiedzenia. Poznać ze sobą dwie takie osoby to wielki prezent za dwa zdania pracy. Najpierw zapytaj obie, czy tego chcą. Potem napisz im, co mogą w sobie nawzajem znaleźć, i usuń się z drogi.',
  letter10Ask:
    'Które dwie osoby chcesz sobie przedstawić i o czym będą rozmawiać? Bez imion, jeśli tak wolisz.',
  letter11Question: 'Co dobrze byłoby wiedzieć wcześniej?',
  letter11Words:
    'Wróć do tego, jaki był twój zamiar jedenaście tygodni temu, i do tego, co tu od tamtej pory piszesz. Niektóre zdania zabrzmią pewnie obco. To dobry znak: jesteś już w innym miejscu. Komuś, kto teraz zaczyna, może się przydać to, co zbierasz po drodze.',
  letter11Ask: 'Co doradzisz sobie sprzed jedenastu tygodni?',
  letter12Question: 'Co zostaje?',
  letter12Words:
    'Minęło dwanaście tygodni. Padły między wami słowa, których nie ma nigdzie indziej. Może twój zamiar się udał, a może wyrosło z niego coś innego. Zachowaj tę małą rzecz, którą będziesz robić dalej, gdy nikt już o nią nie zapyta. I powiedz ludziom w tym kręgu, za co im dziękujesz, póki jeszcze tu są.',
  letter12Ask: 'Co zabierasz ze sobą? Czego nie przestaniesz robić? I komu tutaj chcesz podziękować?',
} satisfies Partial<Catalogue['circles']>;
