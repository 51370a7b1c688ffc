// The form with which somebody writes their own page.
import { acceptedValues, readForm, type Errors, type FieldOf } from '../forms/form.ts';
import { box, choice, line, text } from '../forms/kinds.ts';
import type { Submitted } from '../forms/submitted.ts';
import type { PersonBlog } from './blogs.ts';
import { pageAudiences, readPageName } from './page-words.ts';
import type { PersonPage, WrittenPage } from './page-of-person.ts';

/** Who may see it is chosen by its person; nothing chosen means nobody. */
export const pageForm = {
  visible: choice(pageAudiences, { otherwise: 'nobody' }),
  address: line({ most: 60 }),
  pronouns: line({ most: 60 }),
  languages: line({ most: 120 }),
  working_on: text({ most: 600 }),
  unsure_about: text({ most: 600 }),
  writing_about: text({ most: 600 }),
  blog_posts: box(),
  ask: box(),
} as const;
export type PageField = FieldOf<typeof pageForm>;

export type PageReading = { readonly submitted: Submitted<PageField> } & (
  | { readonly outcome: 'read'; readonly written: Omit<WrittenPage, 'language'> }
  | { readonly outcome: 'refused'; readonly errors: Errors<PageField> }
);

export function readOwnPage(body: unknown): PageReading {
  const reading = readForm(pageForm, body);
  const { submitted, errors } = reading;
  const read = submitted.address === '' ? { name: null } : readPageName(submitted.address);
  if ('refused' in read) errors.address ??= read.refused;
  const values = acceptedValues(reading);
  if ('refused' in read || !values) return { outcome: 'refused', submitted, errors };
  return {
    outcome: 'read',
    submitted,
    written: {
      visible: values.visible,
      chosenName: read.name,
      pronouns: values.pronouns,
      languages: values.languages,
      workingOn: values.working_on,
      unsureAbout: values.unsure_about,
      writingAbout: values.writing_about,
      blogPosts: values.blog_posts ? 'shown' : 'not-shown',
      asking: values.ask ? 'yearly' : 'never',
    },
  };
}

/** The page as it stands in its form. */
export function submittedPage(
  page: PersonPage | undefined,
  blog: PersonBlog | undefined,
): Submitted<PageField> {
  return {
    visible: page?.wasVisible ?? page?.visible ?? '',
    address: page?.chosenName ?? '',
    pronouns: page?.pronouns ?? '',
    languages: page?.languages ?? '',
    working_on: page?.workingOn ?? '',
    unsure_about: page?.unsureAbout ?? '',
    writing_about: page?.writingAbout ?? '',
    blog_posts: blog ? 'yes' : '',
    ask: page?.askAt ? 'yes' : '',
  };
}
