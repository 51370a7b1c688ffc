// Before anything else is imported: says kindly which Node is needed, instead of failing on the first line of TypeScript.
import module from 'node:module';
import { join } from 'node:path';

// Each thread beside the main one has memory of its own; with three as many names are looked up at once as with four.
process.env.UV_THREADPOOL_SIZE ??= '3';

const major = Number(process.versions.node.split('.')[0]);

if (major < 24) {
  process.stderr.write(
    `This needs Node 24; you run ${process.version} (${process.execPath}).\n` +
      'Start it with `npm start`: `npm ci` has brought the right Node into node_modules/.bin.\n',
  );
  process.exit(1);
}

/** What `npm run` may start; without a name: the site. */
const commands = [
  'main',
  'worker',
  'demo',
  'backup',
  'restore',
  'forget-sealed',
  'pictures-move',
  'dkim',
  'settings',
  'views',
];

const command = process.argv[2] ?? 'main';
if (!commands.includes(command)) {
  process.stderr.write(`There is no ${command}: there are ${commands.join(', ')}.\n`);
  process.exit(1);
}

const runsSite = ['main', 'worker', 'demo'].includes(command);

const { cacheFolder } = await import('./cache-folder.js');
const { giveBackWhenQuiet } = await import('./giving-back.js');
const { keepShapeOfTicks } = await import('./shape-of-ticks.js');

keepShapeOfTicks();

// What is made of the files (types taken off, compiled) is kept: the next start takes half the time.
// Only for what runs a site: a command leaves nothing behind where it was called.
const cache = runsSite ? cacheFolder(join(process.cwd(), 'data')) : undefined;
if (cache) module.enableCompileCache(cache);

await import('./module-resolution.js');
await import(['main', 'worker'].includes(command) ? './main.ts' : `./commands/${command}.ts`);

// Now, when it has been started, and not only when it ends: that may be by a signal that leaves no time.
setTimeout(() => module.flushCompileCache(), 500).unref();
// What only the start needed goes when the work behind the pages has been read too.
setTimeout(giveBackWhenQuiet, 2000).unref();
