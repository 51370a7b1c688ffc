// Spellings of a place's name: as an address, as a search compares them, and what is left when "an der Oder" is taken off.

/** Letters that Unicode does not take apart into a base letter and an accent. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'e',
  ħ: 'h',
  ŋ: 'n',
};

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** Letters a–z and digits, words parted by one space, accents dropped: "Köln" is "koln". Empty for scripts other than Latin. */
export function folded(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\p{M}’‘ʻʼ`]/gu, '')
    .replaceAll(/\P{ASCII}/gu, (letter) => letters[letter] ?? ' ')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** As `folded`, but "Köln" is "koeln" and "Århus" is "aarhus". */
export function foldedWithUmlauts(name: string): string {
  return folded(
    name
      .toLowerCase()
      .normalize('NFC')
      .replaceAll(/[äöüøå]/g, (letter) => umlauts[letter] ?? letter),
  );
}

/** The address: where German is written "ae" for "ä", elsewhere without accents. */
export function slugOf(name: string, country: string): string {
  const words = inGermanSpeakingCountry({ country }) ? foldedWithUmlauts(name) : folded(name);
  return words.replaceAll(' ', '-');
}

export function isWellFormed(slug: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) && !/^\d{4}$/.test(slug);
}

export function inGermanSpeakingCountry({ country }: { country: string }): boolean {
  return country === 'DE' || country === 'AT' || country === 'CH' || country === 'LI';
}

/** "Frankfurt" for "Frankfurt (Oder)", "Neustadt" for "Neustadt in Holstein"; undefined where nothing can be taken off. */
export function withoutAddition(name: string): string | undefined {
  const short = name.replace(
    /(?: \(.*| ?\/ ?.*|,? (?:a[mn]|i[mn]|bei|ob|vor|auf|unter|de[rsmn]|vorm|beim|zur?) .*)$/,
    '',
  );
  return short === name || short === '' ? undefined : short;
}

/** Every form in which a search knows a name: "St. Gallen" also as "Sankt Gallen", "Malmö" as "malmo" and as "malmoe". */
export function searchForms(name: string): readonly string[] {
  const forms = [folded(name), foldedWithUmlauts(name)].filter((form) => form !== '');
  return [...new Set([...forms, ...forms.map(withOtherSaint)])];
}

/** "st gallen" for "sankt gallen", and the other way round. */
export function withOtherSaint(form: string): string {
  return form.startsWith('st ') ? `sankt ${form.slice(3)}` : form.replace(/^sankt /, 'st ');
}
