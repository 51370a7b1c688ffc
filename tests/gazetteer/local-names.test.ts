// Places are called as locals write them.
import { expect, test } from 'vitest';
import { openGazetteer } from '../../src/gazetteer/gazetteer.ts';

const gazetteer = openGazetteer();

// How locals write it, then how others call it.
const cities = `
München: Munich, Muenchen, Munchen
Köln: Cologne
Nürnberg: Nuremberg
Hannover: Hanover
Braunschweig: Brunswick
Lübbenau: Lubnjow
Bautzen: Budyšin
Wien: Vienna
Klagenfurt am Wörthersee: Klagenfurt
St. Pölten: Sankt Pölten
Zürich: Zurich, Zurigo
Genève: Geneva, Genf
Basel: Basle, Bâle
Bern: Berne
Luzern: Lucerne
Neuchâtel: Neuchatel
Sion: Sitten
Roma: Rome, Rom
Milano: Milan, Mailand
Napoli: Naples, Neapel
Torino: Turin
Genova: Genoa, Genua
Firenze: Florence, Florenz
Venezia: Venice, Venedig
Padova: Padua
Bolzano: Bozen
Trieste: Triest
Strasbourg: Straßburg, Strassburg
Nice: Nizza
Dunkerque: Dünkirchen
Sevilla: Seville
Zaragoza: Saragossa
A Coruña: La Coruña
Lisboa: Lisbon, Lissabon
Den Haag: The Hague
Nijmegen: Nimwegen
Bruxelles: Brussels, Brüssel, Brussel
Antwerpen: Antwerp, Anvers
Brugge: Bruges, Brügge
Gent: Ghent
Liège: Lüttich, Luik
Luxembourg: Luxemburg
København: Copenhagen, Kopenhagen
Aarhus: Århus
Göteborg: Gothenburg, Goeteborg
Malmö: Malmoe, Malmo
Helsinki: Helsingfors
Reykjavík: Reykjavik
Warszawa: Warsaw, Warschau
Kraków: Cracow, Krakau
Wrocław: Breslau
Gdańsk: Danzig
Szczecin: Stettin
Poznań: Posen
Łódź: Lodz
Praha: Prague, Prag
Plzeň: Pilsen
Brno: Brünn
Bratislava: Pressburg
Budapest: budapest
București: Bucharest, Bukarest
Timișoara: Temeswar, Timisoara
Brașov: Brasov
Chișinău: Chisinau
Ljubljana: Laibach
Zagreb: Agram
Beograd: Belgrade, Belgrad
Tiranë: Tirana
Rīga: Riga
Vilnius: Wilna
Tallinn: Reval
Galway: Gaillimh
İstanbul: Istanbul
Athens: Athen
Moscow: Moskau
Kyiv: Kiew, Kiev
Lviv: Lemberg
`;
const lines = cities
  .trim()
  .split('\n')
  .map((line) => line.split(': '));

test.each(lines)('%s is its name, and it is found as %s', (name = '', others = '') => {
  for (const typed of [name, name.toUpperCase(), ...others.split(', ')])
    expect(gazetteer.named(typed).map((place) => place.name)).toEqual([name]);
});
