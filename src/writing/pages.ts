// Who writes in a city, at `/:city/blogs`; suggesting a blog; and its owner's decision, by the link of a mail.
import type { Response } from 'express';
import { cityOrNotFound, type KnownCity } from '../cities/city.ts';
import { LinkGone } from '../errors.ts';
import { botCheck } from '../forms/bot-check.ts';
import { fieldsView, type Filled } from '../forms/field-views.ts';
import { readButtons, readForm } from '../forms/form.ts';
import { findLink } from '../mail/links.ts';
import { isTweetupAt } from '../tweetups/archive.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { pageAsked, pagerView } from '../web/pager.ts';
import type { Exchange, RequestAt } from '../web/request.ts';
import { passOn } from '../web/routing.ts';
import { saidNotice } from '../web/said.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import { goOnIn } from '../web/visit.ts';
import { agree, blogById, blogsIn, forgetBlog, suggest, type CityBlog } from './blog.ts';
import { shownViews } from './blog-views.ts';
import { decisionForm, suggestForm } from './form.ts';
import { siteOf } from './newest.ts';

const mostOnPage = 30;

export async function showBlogs(
  site: Dependencies,
  req: RequestAt<'city'>,
  res: Response,
): Promise<void | typeof passOn> {
  const { db, show, absolute } = site;
  const { city: slug } = req.params;
  // An evening that was called so before the word was kept free has the older right.
  if (await isTweetupAt(db, slug, 'blogs')) return passOn;
  const city = await cityOrNotFound(site, slug);
  const { say } = req.visit;
  const page = pageAsked(req.query['page']);
  const { shown, hasMore } = await blogsIn(db, slug, { page, most: mostOnPage });
  const here = `/${slug}/blogs`;
  const title = say('writing.title', { city: city.name });
  show(req, res, {
    template: 'writing/blogs',
    page: {
      title,
      description: say('writing.description', { city: city.name }),
      feeds: [
        { address: absolute(`/${slug}/blogs/feed.atom`), type: 'application/atom+xml', title },
        { address: absolute(`/${slug}/blogs/feed.json`), type: 'application/feed+json', title },
      ],
    },
    view: {
      city: city.name,
      slug,
      cityAddress: `/${slug}`,
      here,
      notice: saidNotice(req, { suggested: 'writing.suggested' }),
      blogs: await shownViews(db, shown, say),
      canTake: shown.some(({ blog }) => blog.audience === 'feeds'),
      pager: pagerView(here, page, hasMore),
    },
  });
}

export async function showSuggesting(
  site: Dependencies,
  req: RequestAt<'city'>,
  res: Response,
): Promise<void> {
  const city = await cityOrNotFound(site, req.params.city);
  renderSuggesting(site, { req, res }, { city, status: 200 });
}

export async function takeSuggestion(
  site: Dependencies,
  req: RequestAt<'city'>,
  res: Response,
): Promise<void> {
  const { db, clock } = site;
  const city = await cityOrNotFound(site, req.params.city);
  const { submitted, values, errors } = readForm(suggestForm, req.body);
  const refused = botCheck(req.body, clock());
  const { blog } = values;
  if (!blog || refused) {
    const wrong = refused ? { blog: refused } : errors;
    return renderSuggesting(site, { req, res }, { city, submitted, errors: wrong, status: 422 });
  }
  const { language } = req.visit;
  await suggest(db, clock(), { city: city.slug, cityName: city.name, address: blog, language });
  seeOther(res, `/${city.slug}/blogs?said=suggested`);
}

export async function showDecision(
  site: Dependencies,
  req: RequestAt<'token'>,
  res: Response,
): Promise<void> {
  const { show } = site;
  if (req.query['said'] === 'gone') {
    protectTokenPage(res);
    const { say } = req.visit;
    return show(req, res, {
      template: 'web/gone',
      page: { title: say('writing.heading'), isPrivate: true },
      view: { text: say('writing.decidedGone') },
    });
  }
  const blog = await blogOfLink(site, { req, res });
  const { say } = req.visit;
  show(req, res, {
    template: 'writing/decision',
    page: {
      title: say('writing.decideTitle', { site: siteOf(blog.address), city: blog.cityName }),
      isPrivate: true,
    },
    view: {
      action: `/blogs/${req.params.token}`,
      address: blog.address,
      seeCity: { address: `/${blog.city}/blogs`, label: say('writing.seeCity', { city: blog.cityName }) },
      yes: say('writing.decideHere', { city: blog.cityName }),
      notice:
        req.query['said'] === 'shown' && blog.state === 'shown'
          ? say('writing.decidedShown', { city: blog.cityName })
          : '',
      now:
        blog.state === 'shown'
          ? say(blog.audience === 'feeds' ? 'writing.isShownInFeeds' : 'writing.isShownHere')
          : '',
    },
  });
}

export async function decide(site: Dependencies, req: RequestAt<'token'>, res: Response): Promise<void> {
  const { db, clock } = site;
  const blog = await blogOfLink(site, { req, res });
  const here = `/blogs/${req.params.token}`;
  const { audience } = readButtons(decisionForm, req.body);
  if (audience === undefined) return seeOther(res, here);
  if (audience === 'nobody') {
    await forgetBlog(db, blog.id);
    return seeOther(res, `${here}?said=gone`);
  }
  const { say } = req.visit;
  const wording =
    audience === 'here' ? say('writing.decideHere', { city: blog.cityName }) : say('writing.decideFeeds');
  await agree(db, clock(), { id: blog.id, by: 'mail', audience, wording });
  seeOther(res, `${here}?said=shown`);
}

async function blogOfLink({ db, clock }: Dependencies, { req, res }: Exchange): Promise<CityBlog> {
  protectTokenPage(res);
  const link = await findLink(db, String(req.params['token']), clock());
  const blog = link?.purpose === 'blog' ? await blogById(db, link.target) : undefined;
  if (!blog) throw new LinkGone('writing.linkGone');
  goOnIn(req, blog.language);
  return blog;
}

function renderSuggesting(
  { clock, show, absolute }: Dependencies,
  { req, res }: Exchange,
  { city, status, ...filled }: Filled<keyof typeof suggestForm> & { city: KnownCity; status: number },
): void {
  const { say } = req.visit;
  const here = absolute(`/${city.slug}/blogs`);
  show(req, res, {
    template: 'writing/suggest',
    page: { title: say('writing.suggestTitle', { city: city.name }), isPrivate: true },
    view: {
      lead: say('writing.suggestLead', { city: city.name }),
      action: `/${city.slug}/blogs/suggest`,
      back: `/${city.slug}/blogs`,
      form: fieldsView(suggestForm, filled, say),
      opened: String(clock().getTime()),
      snippet: `<a rel="me" href="${here}">Work Out Loud in ${city.name}</a>`,
      linkThen: say('writing.ownByLinkThen', { feed: `${here}/feed.atom` }),
    },
    status,
  });
}
