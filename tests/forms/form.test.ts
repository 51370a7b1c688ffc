// What follows from a field's declaration: what it reads, what is wrong, what its input says, and what comes back.
import { expect, test } from 'vitest';
import { GivenTwice } from '../../src/errors.ts';
import { fieldsView } from '../../src/forms/field-views.ts';
import {
  acceptedValues,
  differingFields,
  readButtons,
  readForm,
  submittedAgain,
} from '../../src/forms/form.ts';
import { choice, day, email, line, number, sentSeveralTimes, text, time } from '../../src/forms/kinds.ts';
import { sayIn } from '../../src/language/translate.ts';

const form = {
  name: line({ most: 5, missing: 'people.nameMissing' }),
  words: text({ most: 10 }),
  email: email(),
  answer: choice(['yes', 'no'], { missing: 'rsvps.answerMissing' }),
  listed: choice(['public'], { otherwise: 'nobody' }),
  date: day({ missing: 'tweetups.dateMissing' }),
  starts: time({ missing: 'tweetups.startsMissing' }),
  brings: number({ least: 0, most: 3, ifEmpty: 0, wrong: 'tweetups.mayBringWrong' }),
  hashtag: sentSeveralTimes(line({ most: 50 })),
};

const right = {
  name: 'Ana',
  words: 'a\r\nb',
  email: 'ANA@example.org',
  answer: 'yes',
  date: '2026-12-03',
  starts: '19:00',
  brings: '2',
  hashtag: ['WOLRostock', ''],
};

test('what is right becomes values', () => {
  const reading = readForm(form, right);
  expect(reading.errors).toEqual({});
  expect(acceptedValues(reading)).toEqual({
    name: 'Ana',
    words: 'a\nb',
    email: 'ana@example.org',
    answer: 'yes',
    listed: 'nobody',
    date: '2026-12-03',
    starts: '19:00',
    brings: 2,
    hashtag: 'WOLRostock',
  });
});

test.each([
  ['name', '', 'people.nameMissing'],
  ['name', '\u200B', 'people.nameMissing'],
  ['name', 'Anabel', 'web.tooLong'],
  ['words', 'x'.repeat(11), 'web.tooLong'],
  ['email', '', 'people.emailMissing'],
  ['email', 'ana', 'people.emailWrong'],
  ['answer', 'perhaps', 'rsvps.answerMissing'],
  ['date', '2026-02-30', 'tweetups.dateMissing'],
  ['starts', '25:00', 'tweetups.startsMissing'],
  ['brings', '4', 'tweetups.mayBringWrong'],
  ['brings', '1.5', 'tweetups.mayBringWrong'],
  ['name', ['Ana', 'Ben'], 'web.givenTwice'],
])('%s %j is refused: %s', (field, typed, why) => {
  const reading = readForm(form, { ...right, [field]: typed });
  expect(reading.errors).toEqual({ [field]: why });
  expect(acceptedValues(reading)).toBeUndefined();
});

test('what came twice has no value, and a button that did is refused', () => {
  const body = { ...right, name: ['Ana', 'Ben'] };
  expect(readForm(form, body).values).not.toHaveProperty('name');
  expect(() => readButtons(form, body)).toThrow(GivenTwice);
});

test('what every object has by itself is no field', () => {
  expect(readForm({ constructor: line({ most: 5 }) }, {}).submitted).toEqual({ constructor: '' });
});

test('inputs say what the declaration says', () => {
  const { fields, errors } = fieldsView(
    form,
    { submitted: { name: 'Anabel' }, errors: { name: 'web.tooLong' } },
    sayIn('en'),
  );
  expect(fields.name).toMatchObject({ value: 'Anabel', most: 5, isRequired: true, isOneLine: true });
  expect(fields.words).toMatchObject({ value: '', most: 10, isRequired: false, isOneLine: false });
  expect(errors).toEqual([{ name: 'name', message: fields.name.error }]);
});

test('values stand in the form again, and differences are named by field', () => {
  const values = acceptedValues(readForm(form, right));
  if (!values) throw new Error('nothing was read');
  const again = submittedAgain(form, values);
  expect(readForm(form, again).values).toEqual(values);
  expect(differingFields(form, again, { ...again, name: 'Ben', brings: '3' })).toEqual(['name', 'brings']);
});

test('what was kept before a field was declared stands empty in it', () => {
  const values = acceptedValues(readForm(form, right));
  if (!values) throw new Error('nothing was read');
  const { words: _words, brings: _brings, ...older } = values;
  const again = submittedAgain(form, older as typeof values);
  expect(again).toMatchObject({ name: 'Ana', words: '', brings: '' });
});
