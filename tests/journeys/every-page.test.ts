// Every page in a browser: for eyes and screen readers, narrow and wide, light and dark, in both languages, and as HTML.
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, test, describe } from 'vitest';
import { openBrowser, type Browser } from '../support/browser.ts';
import { busySeason, type Season } from '../support/busy-season.ts';
import { everyPage } from '../support/every-page.ts';
import { openSite, type Site } from '../support/site.ts';
import { visit } from '../support/visiting.ts';

let site: Site;
let season: Season;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openBrowser()]);
  season = await busySeason(site);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const again = (rules: string) => `axe.run({ runOnly: ${rules}, resultTypes: ['violations'] })`;
test('x', async () => {
  const all = (['de','en'] as const).flatMap((language) => everyPage(season).map((p) => ({ p, language })));
  const worker = async () => {
   for (let next = all.shift(); next; next = all.shift()) {
      const { p, language } = next;
      const b = await browser.open(site.origin, { language, width: 320, scripts: 'on' });
      if (p.of) await b.context.addCookies([...season[p.of].cookies].map(([name, value]) => ({ name, value, url: site.origin })));
      await visit(b.page, p);
      const r = await new AxeBuilder({ page: b.page }).setLegacyMode(true).options({ resultTypes: ['violations'] }).analyze();
      await b.page.setViewportSize({ width: 1280, height: 800 });
      const r2 = await b.page.evaluate(`axe.run({ resultTypes: ['violations'] })`);
      await b.page.emulateMedia({ colorScheme: 'dark' });
      const r3 = await b.page.evaluate(again(`['color-contrast']`));
      await b.page.setViewportSize({ width: 320, height: 800 });
      const r4 = await b.page.evaluate(again(`['color-contrast']`));
      const found = [r, r2, r3, r4].flatMap((x: any) => x.violations.map((v: any) => `${v.id} ${v.nodes[0]?.html.slice(0, 100)}`)).join('\n   ') +  b.complaints.join(';');
      if (found) console.log(p.name, found);
      await b.context.close();
   }
  };
  await Promise.all(Array.from({ length: Number(process.env.W) }, worker));
});
