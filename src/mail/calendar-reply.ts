// What a calendar program answers to an invitation (RFC 5546, REPLY), also where it is not quite what the standards want.
import type Ical from 'ical.js';
import { lazily } from '../lazily.ts';

const ical = lazily<typeof Ical>('ical.js');

/** Of one of the people whom the reply names: programs send the other guests along as they know them. */
export interface CalendarAnswer {
  /** In small letters; empty where the program names none. */
  readonly email: string;
  readonly answer: 'yes' | 'maybe' | 'no';
}

const meanings: Readonly<Record<string, CalendarAnswer['answer']>> = {
  ACCEPTED: 'yes',
  TENTATIVE: 'maybe',
  DECLINED: 'no',
};

/** @param method of the part's own header: some programs name it there alone */
export function answersIn(text: string, method?: string): CalendarAnswer[] {
  const start = /^\uFEFF?\s*BEGIN:VCALENDAR\s*$/im.exec(text);
  if (!start) return [];
  const properties = propertiesIn(text.slice(start.index));
  const said = properties.find(({ name }) => name === 'method')?.value ?? method ?? '';
  if (said.trim().toUpperCase() !== 'REPLY') return [];
  return properties.flatMap(({ name, value, partstat }) => {
    const answer = meanings[partstat];
    return name === 'attendee' && answer ? [{ email: value.replace(/^mailto:/i, '').trim(), answer }] : [];
  });
}

interface Property {
  readonly name: string;
  readonly value: string;
  readonly partstat: string;
}

/** Line by line, because one that is broken says nothing about the others: the parser refuses the whole file for it. */
function propertiesIn(text: string): Property[] {
  const lines = text.replaceAll(/(?:\r\n?|\n)[ \t]/g, '').split(/\r\n?|\n/);
  return lines.flatMap((line, index) => {
    if (line.trim() === '' || /^(?:BEGIN|END):/i.test(line)) return [];
    // Quotes that are not closed; a line that was folded without the space that says so.
    const next = lines[index + 1] ?? '';
    return propertyIn(line) ?? propertyIn(line.replaceAll('"', '')) ?? propertyIn(line + next) ?? [];
  });
}

function propertyIn(line: string): Property | undefined {
  try {
    const [name, parameters, , value] = ical().parse.property(line) as [string, Parameters, string, unknown];
    const partstat = parameters['partstat'];
    return {
      name: name.trim(),
      value: typeof value === 'string' ? value.toLowerCase() : '',
      partstat: typeof partstat === 'string' ? partstat.trim().toUpperCase() : '',
    };
  } catch {
    return undefined;
  }
}

type Parameters = Readonly<Record<string, unknown>>;
