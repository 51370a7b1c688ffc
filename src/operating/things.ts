// What an operator may hide besides evenings, and what a typed address means: series, persons’ pages, portraits, posts, blogs in a city, answers to its question, pictures of an evening.
import { beginningOf } from '../forms/words.ts';
import type { Path } from '../addresses.ts';
import { and, asc, eq, isNotNull, notInArray } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { albumPictures } from '../album/tables.ts';
import { monthQuestions, questionAnswers } from '../question/tables.ts';
import { readBlogAddress } from '../writing/blog.ts';
import { cityBlogs } from '../writing/tables.ts';
import { posts } from '../wall/tables.ts';
import { pageAt } from '../people/page-of-person.ts';
import { personPages, persons } from '../people/tables.ts';
import { portraits } from '../pictures/tables.ts';
import { series } from '../series/tables.ts';
import { tweetups } from '../tweetups/tables.ts';

const thingKinds = ['series', 'page', 'portrait', 'post', 'blog', 'sentence', 'picture'] as const;
type ThingKind = (typeof thingKinds)[number];

export interface Thing {
  readonly kind: ThingKind;
  readonly id: string;
  readonly address: Path;
  /** As an operator knows it. */
  readonly name: string;
  readonly isHidden: boolean;
}

/** @param typed a path, a whole address of this site, or of a post where it was written */
export async function thingsMeant(db: Queries, typed: string, baseUrl: string): Promise<Thing[]> {
  const address = URL.parse(typed, baseUrl);
  if (!address) return [];
  if (address.origin !== new URL(baseUrl).origin)
    return [
      ...(await postsWhere(db, eq(posts.address, typed))),
      ...(await blogsWhere(db, eq(cityBlogs.address, readBlogAddress(typed) ?? typed))),
    ];
  const [, first = '', second = '', third = ''] = address.pathname.split('/');
  if (first === 'pictures') return picturesMeant(db, second.replace(/-\d+\.\w+$/, ''));
  if (first === 'people') return pagesMeant(db, second.toLowerCase());
  if (second === 'series') return seriesWhere(db, and(eq(series.city, first), eq(series.slug, third)));
  const id = address.searchParams.get('post') ?? address.hash.replace('#post-', '').replace('#', '');
  if (!id) return [];
  if (second === 'blogs')
    return blogsWhere(db, and(eq(cityBlogs.city, first), eq(cityBlogs.id, id.replace('blog-', ''))));
  if (second === 'question') return sentencesWhere(db, eq(questionAnswers.id, id.replace('answer-', '')));
  if (third === 'album') return picturesWhere(db, eq(albumPictures.id, id.replace('picture-', '')));
  return third === 'wall' ? postsWhere(db, eq(posts.id, id)) : [];
}

async function picturesMeant(db: Queries, hash: string): Promise<Thing[]> {
  return [
    ...(await portraitsWhere(db, eq(portraits.hash, hash))),
    ...(await picturesWhere(db, eq(albumPictures.hash, hash))),
  ];
}

async function pagesMeant(db: Queries, name: string): Promise<Thing[]> {
  const found = await pageAt(db, name);
  return found ? pagesWhere(db, eq(personPages.personId, found.person.id)) : [];
}

/** What is hidden now, by kind and the longest first. */
export async function hiddenThings(db: Queries): Promise<Thing[]> {
  return [
    ...(await seriesWhere(db, isNotNull(series.hiddenAt))),
    ...(await pagesWhere(db, isNotNull(personPages.wasVisible))),
    ...(await portraitsWhere(db, isNotNull(portraits.hiddenAt))),
    ...(await postsWhere(db, isNotNull(posts.operatorHidAt))),
    ...(await blogsWhere(db, isNotNull(cityBlogs.hiddenAt))),
    ...(await sentencesWhere(db, isNotNull(questionAnswers.hiddenAt))),
    ...(await picturesWhere(db, isNotNull(albumPictures.operatorHidAt))),
  ];
}

export async function thingById(db: Queries, kind: string, id: string): Promise<Thing | undefined> {
  if (kind === 'series') return (await seriesWhere(db, eq(series.id, id)))[0];
  if (kind === 'page') return (await pagesWhere(db, eq(personPages.personId, id)))[0];
  if (kind === 'portrait') return (await portraitsWhere(db, eq(portraits.personId, id)))[0];
  if (kind === 'blog') return (await blogsWhere(db, eq(cityBlogs.id, id)))[0];
  if (kind === 'sentence') return (await sentencesWhere(db, eq(questionAnswers.id, id)))[0];
  if (kind === 'picture') return (await picturesWhere(db, eq(albumPictures.id, id)))[0];
  return kind === 'post' ? (await postsWhere(db, eq(posts.id, id)))[0] : undefined;
}

type Which = ReturnType<typeof and>;

async function seriesWhere(db: Queries, which: Which): Promise<Thing[]> {
  const found = await db
    .select()
    .from(series)
    .where(which)
    .orderBy(asc(series.hiddenAt), asc(series.id))
    .limit(100);
  return found.map(({ id, name, city, slug, hiddenAt }) => ({
    kind: 'series',
    id,
    name,
    address: `/${city}/series/${slug}`,
    isHidden: hiddenAt !== null,
  }));
}

async function pagesWhere(db: Queries, which: Which): Promise<Thing[]> {
  const found = await db
    .select({ page: personPages, name: persons.name })
    .from(personPages)
    .innerJoin(persons, eq(persons.id, personPages.personId))
    .where(which)
    .orderBy(asc(personPages.changedAt), asc(personPages.personId))
    .limit(100);
  return found.map(({ page: { personId, chosenName, wasVisible }, name }) => ({
    kind: 'page',
    id: personId,
    name: name || (chosenName ?? personId),
    address: `/people/${chosenName ?? personId}`,
    isHidden: wasVisible !== null,
  }));
}

async function portraitsWhere(db: Queries, which: Which): Promise<Thing[]> {
  const found = await db
    .select({ id: persons.id, name: persons.name, hiddenAt: portraits.hiddenAt })
    .from(portraits)
    .innerJoin(persons, eq(persons.id, portraits.personId))
    .where(which)
    .orderBy(asc(portraits.hiddenAt), asc(persons.id))
    .limit(100);
  return found.map(({ id, name, hiddenAt }) => ({
    kind: 'portrait',
    id,
    name: name || id,
    address: `/admin/people?q=${id}`,
    isHidden: hiddenAt !== null,
  }));
}

async function postsWhere(db: Queries, which: Which): Promise<Thing[]> {
  const found = await db
    .select({ post: posts, city: tweetups.city, slug: tweetups.slug })
    .from(posts)
    .innerJoin(tweetups, eq(tweetups.id, posts.tweetupId))
    .where(and(which, notInArray(posts.state, ['gone', 'taken-off'])))
    .orderBy(asc(posts.operatorHidAt), asc(posts.id))
    .limit(100);
  return found.map(({ post: { id, authorName, words, operatorHidAt }, city, slug }) => ({
    kind: 'post',
    id,
    name: `${authorName}: ${beginningOf(words, 80)}`,
    address: `/${city}/${slug}/wall#post-${id}`,
    isHidden: operatorHidAt !== null,
  }));
}

async function blogsWhere(db: Queries, which: Which): Promise<Thing[]> {
  const found = await db
    .select({ blog: cityBlogs, person: persons.name })
    .from(cityBlogs)
    .leftJoin(persons, eq(persons.id, cityBlogs.personId))
    .where(which)
    .orderBy(asc(cityBlogs.hiddenAt), asc(cityBlogs.id))
    .limit(100);
  return found.map(({ blog: { id, city, name, address, hiddenAt }, person }) => ({
    kind: 'blog',
    id,
    name: person || name ? `${person || name}: ${address}` : address,
    address: `/${city}/blogs#blog-${id}`,
    isHidden: hiddenAt !== null,
  }));
}

async function sentencesWhere(db: Queries, which: Which): Promise<Thing[]> {
  const found = await db
    .select({ answer: questionAnswers, city: monthQuestions.city, month: monthQuestions.month })
    .from(questionAnswers)
    .innerJoin(monthQuestions, eq(monthQuestions.id, questionAnswers.questionId))
    .where(which)
    .orderBy(asc(questionAnswers.hiddenAt), asc(questionAnswers.id))
    .limit(100);
  return found.map(({ answer: { id, name, words, hiddenAt }, city, month }) => ({
    kind: 'sentence',
    id,
    name: `${name}: ${beginningOf(words, 80)}`,
    address: `/${city}/question/${month}#answer-${id}`,
    isHidden: hiddenAt !== null,
  }));
}

async function picturesWhere(db: Queries, which: Which): Promise<Thing[]> {
  const found = await db
    .select({ picture: albumPictures, tweetup: tweetups })
    .from(albumPictures)
    .innerJoin(tweetups, eq(tweetups.id, albumPictures.tweetupId))
    .where(which)
    .orderBy(asc(albumPictures.operatorHidAt), asc(albumPictures.id))
    .limit(100);
  return found.map(({ picture: { id, words, operatorHidAt }, tweetup: { city, slug, title } }) => ({
    kind: 'picture',
    id,
    name: words ? `${title}: ${beginningOf(words, 80)}` : title,
    address: `/${city}/${slug}/album#picture-${id}`,
    isHidden: operatorHidAt !== null,
  }));
}
