// The form with which somebody writes their own page.
import type { MessageKey } from '../language/translate.ts';
import { submittedFields, type Submitted } from '../forms/submitted.ts';
import type { PersonBlog } from './blogs.ts';
import { pageAudiences, readPageName, type PageAudience } from './page-words.ts';
import type { PersonPage, WrittenPage } from './page-of-person.ts';

export const pageFields = [
  'visible',
  'address',
  'pronouns',
  'languages',
  'working_on',
  'unsure_about',
  'writing_about',
  'blog_posts',
  'ask',
] as const;
export type PageField = (typeof pageFields)[number];
export type PageErrors = Partial<Record<PageField, MessageKey>>;

const longest: Partial<Record<PageField, number>> = {
  pronouns: 60,
  languages: 120,
  working_on: 600,
  unsure_about: 600,
  writing_about: 600,
};

export type PageReading =
  | { readonly outcome: 'read'; readonly written: Omit<WrittenPage, 'language'> }
  | { readonly outcome: 'refused'; readonly typed: Submitted<PageField>; readonly errors: PageErrors };

/** Who may see it is chosen by the person; what was not chosen is nobody. */
export function pageForm(body: unknown): PageReading & { readonly typed: Submitted<PageField> } {
  const typed = submittedFields(body, pageFields);
  const errors: PageErrors = {};
  for (const field of pageFields)
    if (typed[field].length > (longest[field] ?? 100)) errors[field] = 'web.tooLong';
  const read = typed.address === '' ? { name: null } : readPageName(typed.address);
  if ('refused' in read) errors.address = read.refused;
  if ('refused' in read || Object.keys(errors).length > 0) return { outcome: 'refused', typed, errors };
  return {
    outcome: 'read',
    typed,
    written: {
      visible: audienceIn(typed.visible),
      chosenName: read.name,
      pronouns: typed.pronouns,
      languages: typed.languages,
      workingOn: typed.working_on,
      unsureAbout: typed.unsure_about,
      writingAbout: typed.writing_about,
      blogPosts: typed.blog_posts ? 'shown' : 'not-shown',
      asking: typed.ask ? 'yearly' : 'never',
    },
  };
}

export function typedPage(page: PersonPage | undefined, blog: PersonBlog | undefined): Submitted<PageField> {
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

function audienceIn(typed: string): PageAudience {
  return pageAudiences.find((one) => one === typed) ?? 'nobody';
}
