// One's own blog in one's city, at `/me/blog`: nowhere, on the city's page, or also to take along.
import type { Request, Response } from 'express';
import { beginningOf } from '../forms/words.ts';
import { cityAt } from '../cities/city.ts';
import { choices, fieldsView, type Filled } from '../forms/field-views.ts';
import { acceptedValues, readForm } from '../forms/form.ts';
import { keptHandlesOf, type Person } from '../people/person.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange } from '../web/request.ts';
import { saidNotice } from '../web/said.ts';
import { seeOther } from '../web/show.ts';
import { signedInPerson } from '../web/signed-in.ts';
import { blogOfPerson, hideOwnBlog, showOwnBlog as showInCity } from './blog.ts';
import { audiences, ownBlogForm, type OwnBlogField } from './form.ts';

const labels = {
  nobody: 'writing.audienceNobody',
  here: 'writing.audienceHere',
  feeds: 'writing.audienceFeeds',
} as const;

export async function showOwnBlog(site: Dependencies, req: Request, res: Response): Promise<void> {
  const viewer = signedInPerson(req, res);
  const own = await blogOfPerson(site.db, viewer.id);
  const asked = typeof req.query['city'] === 'string' ? beginningOf(req.query['city'], 100) : '';
  const place = asked ? await cityAt(site.db, site.gazetteer, asked) : undefined;
  await render(
    site,
    { req, res },
    {
      viewer,
      submitted: {
        city: own?.cityName ?? place?.label ?? asked,
        audience: own?.audience ?? (asked ? 'here' : 'nobody'),
      },
      status: 200,
    },
  );
}

export async function chooseOwnBlog(site: Dependencies, req: Request, res: Response): Promise<void> {
  const { db, clock, gazetteer } = site;
  const viewer = signedInPerson(req, res);
  const reading = readForm(ownBlogForm, req.body);
  const { submitted, errors } = reading;
  const values = acceptedValues(reading);
  const again = (wrong: typeof errors) =>
    render(site, { req, res }, { viewer, submitted, errors: wrong, status: 422 });
  if (!values) return again(errors);
  const { city: typed, audience } = values;
  if (audience === 'nobody') {
    await hideOwnBlog(db, viewer.id);
    return seeOther(res, '/me/blog?said=hidden');
  }
  const address = await shownBlogOf(site, viewer);
  if (!address) return again({ audience: 'writing.ownNone' });
  if (!typed) return again({ city: 'cities.missing' });
  const own = await blogOfPerson(db, viewer.id);
  const [place, ...others] = gazetteer.named(typed);
  const known = own?.cityName === typed ? own.city : (place?.slug ?? typed);
  const city = await cityAt(db, gazetteer, known);
  if (!city) return again({ city: 'cities.unknown' });
  if (others.length > 0 && city.label !== typed && own?.cityName !== typed)
    return again({ city: 'cities.several' });
  const { say, language } = req.visit;
  const wording = say(labels[audience]);
  const choice = { city: city.slug, cityName: city.name, address, audience, wording, language };
  const became = await showInCity(db, clock(), { ...choice, personId: viewer.id, email: viewer.contact });
  if (became === 'hidden') return again({ audience: 'operating.hiddenBlog' });
  if (became === 'taken') return again({ audience: 'writing.taken' });
  seeOther(res, '/me/blog?said=saved');
}

/** @returns undefined: there is none, or not everybody who sees them may see it */
async function shownBlogOf({ db }: Dependencies, viewer: Person): Promise<string | undefined> {
  const kept = await keptHandlesOf(db, viewer.id);
  const blog = kept.find(({ network }) => network === 'blog');
  return blog?.audience === null ? blog.kept : undefined;
}

async function render(
  { db, show }: Dependencies,
  { req, res }: Exchange,
  { viewer, status, ...filled }: Filled<OwnBlogField> & { viewer: Person; status: number },
): Promise<void> {
  res.set('Cache-Control', 'private, no-store');
  const { say } = req.visit;
  const kept = (await keptHandlesOf(db, viewer.id)).find(({ network }) => network === 'blog');
  const own = await blogOfPerson(db, viewer.id);
  show(req, res, {
    template: 'writing/own-blog',
    page: { title: say('writing.ownTitle'), isPrivate: true },
    view: {
      notice: saidNotice(req, { saved: 'writing.saved', hidden: 'writing.hidden' }),
      blog: kept ? say('writing.ownIs', { address: kept.handle }) : '',
      problem: own?.hiddenAt
        ? say('operating.hiddenBlog')
        : !kept
          ? say('writing.ownNone')
          : kept.audience === null
            ? ''
            : say('writing.ownHidden'),
      seeCity: own
        ? { address: `/${own.city}/blogs`, label: say('writing.seeCity', { city: own.cityName }) }
        : null,
      form: fieldsView(ownBlogForm, filled, say),
      audiences: choices(audiences, filled.submitted?.audience ?? '', (one) => say(labels[one])),
    },
    status,
  });
}
