// Pages are read when they are first asked for: no tool sees who uses their functions, so this does.
import { expect, test } from 'vitest';
import { sources } from './sources.ts';

const all = sources();
const lists = all.filter(({ path }) => /^(tweetup-)?routes\.ts$/.test(path));

test('every function that a page exports has an address, or is used by another file', () => {
  const idle = lists.flatMap(({ text }) =>
    [...text.matchAll(/^const (\w+) = later\(\(\) => import\('\.\/([^']+)'\)\);$/gm)].flatMap(
      ([, name = '', file = '']) => {
        const pages = all.find(({ path }) => path === file);
        const exported = [...(pages?.text ?? '').matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)];
        return exported
          .map(([, one = '']) => one)
          .filter((one) => !lists.some((list) => new RegExp(`\\b${name}\\.${one}\\b`).test(list.text)))
          .filter((one) => !all.some(({ path, text }) => path !== file && text.includes(one)))
          .map((one) => `${file}: ${one}`);
      },
    ),
  );
  expect(idle).toEqual([]);
});
