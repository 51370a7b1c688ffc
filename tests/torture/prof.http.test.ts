import { test } from 'vitest';
import { answered, announced } from '../support/evenings.ts';
import { openSite } from '../support/site.ts';
test('x', async () => {
  for (let i = 0; i < 3; i++) {
    const t = [performance.now()];
    const lap = () => t.push(performance.now());
    const site = await openSite(); lap();
    const { path } = await announced(site); lap();
    await answered(site, path, 'ben@example.org'); lap();
    await answered(site, path, 'caro@example.org'); lap();
    await site.mailTo('caro@example.org'); lap();
    for (let k = 0; k < 10; k++) await site.visitor('de').get(path); lap();
    for (let k = 0; k < 10; k++) await site.visitor('de').get('/health'); lap();
    for (let k = 0; k < 10; k++) await site.db.transaction(async (tx) => {await tx.delete((await import('../../src/mail/tables.ts')).formMails)}); lap();
    await site.close(); lap();
    console.log(['open', 'announced', 'ben', 'caro','mails', '10 pages', '10 health','10 tx', 'close'].map((n, j) => n + ' ' + (t[j + 1]! - t[j]!).toFixed(0)).join(', '));
  }
});
