// Starts the site, or a worker that does its jobs alone: configuration, database, pages, jobs; and stops it without breaking a request.
import { flushCompileCache, getCompileCacheDir } from 'node:module';
import { join } from 'node:path';
import { openGazetteer } from './gazetteer/gazetteer.ts';
import { readConfig, type Config } from './config.ts';
import { ConfigError } from './setting-kinds.ts';
import { causes } from './database/failures.ts';
import type { Database } from './database/database.ts';
import { openDatabase } from './database/open.ts';
import { leasesIn, noLeases } from './jobs/leases.ts';
import { sharing } from './jobs/sharing-rests.ts';
import { work } from './jobs/worker.ts';
import { errorForLog, logTo, type Log } from './log.ts';
import { signingWith, type Signing } from './mail/dkim.ts';
import { folderTransport, smtpTransport } from './mail/transport.ts';
import { offline, openOutside } from './outside/outside.ts';
import type { Rests } from './outside/rate-limits.ts';
import { openSealing } from './operating/sealed-things.ts';
import { startupWarnings } from './operating/startup-warnings.ts';
import { healthOf } from './operating/health.ts';
import { metricsPage } from './operating/metrics-page.ts';
import { metricsOf } from './operating/metrics.ts';
import { picturesFolder, picturesOf } from './pictures/place.ts';
import { pictureStore } from './pictures/uses.ts';
import { fingerprinted, publicFiles } from './rendering/assets.ts';
import { templates } from './rendering/templates.ts';
import { newToken } from './secrets/tokens.ts';
import { serverOf } from './server.ts';
import { assembleSite } from './site.ts';
import { second, systemClock as clock } from './time/clock.ts';
import { gracefulClose } from './web/closing.ts';

const root = join(import.meta.dirname, '..');
const data = join(process.cwd(), 'data');
/** `npm run worker`: it has no pages. */
const isWorker = process.argv[2] === 'worker';

/** What the machine or the database server says of itself: an address or a password stands in none of it. */
function reasonOf(error: unknown): string {
  const { code, message } = causes(error).at(-1) ?? {};
  return [message, code].find((said) => typeof said === 'string' && said !== '') as string;
}

/** Read before anything else is begun: a key that cannot be used would leave every mail in the outbox. */
function signing({ dkim }: Config): Signing | undefined {
  try {
    return dkim && signingWith(dkim);
  } catch (error) {
    throw new ConfigError(`DKIM_KEY_FILE holds no key that can be read: ${reasonOf(error)}.`, {
      cause: error,
    });
  }
}

async function start(config: Config): Promise<void> {
  const writeLine = logTo(process.stdout);
  const metrics = config.metricsPort ? metricsOf(() => healthOf(db, clock(), config.databaseUrl)) : undefined;
  const log: Log = (line, id) => {
    writeLine(line, id);
    metrics?.count(line);
  };
  process.on('unhandledRejection', (error) => {
    log({ event: 'unhandled', error: errorForLog(error) });
    process.exit(1);
  });

  const db = await openDatabase(config.databaseUrl, join(root, 'migrations'), config.databaseSizes).catch(
    (error: unknown) => {
      throw new ConfigError(`The database that DATABASE_URL names cannot be opened: ${reasonOf(error)}.`, {
        cause: error,
      });
    },
  );
  const gazetteer = openGazetteer();
  const files = publicFiles(join(root, 'public'));
  const render = templates(join(root, 'views'), fingerprinted(files), getCompileCacheDir());
  // The demo's lie beside its database, and go with it.
  const isDemo = config.databaseUrl === 'file:data/demo/tweetup.db';
  const folder = config.smtpUrl ? null : join(data, isDemo ? 'demo/mail' : 'mail');
  const transport = folder
    ? folderTransport(folder)
    : smtpTransport(config.smtpUrl ?? '', { connections: config.mailConnections, signing: signing(config) });
  const rests: Rests = new Map();
  const outside = config.fetching ? openOutside(config, clock, { rests }) : offline;
  const sealing = await openSealing(db, config.sealingKeyFile).catch((error: Error) => {
    throw new ConfigError(error.message, { cause: error });
  });
  const pictures = pictureStore(picturesFolder(config.databaseUrl, data), await picturesOf(config, data));
  const site = assembleSite(
    {
      config,
      db,
      clock,
      gazetteer,
      log,
      outside,
      pictures,
      sealing,
      render,
      publicFiles: files,
      readableMails: config.production ? null : folder,
    },
    transport,
  );
  const server = isWorker ? undefined : serverOf(site.app);
  const closeGently = server && gracefulClose(server);
  server?.listen(config.port, config.host);
  if (server) await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject));
  const figures = metrics && serverOf(metricsPage(metrics)).listen(config.metricsPort, config.host);
  if (figures)
    await new Promise((resolve, reject) => figures.once('listening', resolve).once('error', reject));
  const beginWork = async () => {
    const isShared = db.engine === 'postgres';
    const mine = [
      ...(isWorker || config.jobs ? (await site.work()).jobs : []),
      ...(isShared ? [sharing(db, rests)] : []),
    ];
    // What has been read for it is kept for the next start, too.
    flushCompileCache();
    const leases = isShared ? leasesIn(db, clock, newToken()) : noLeases;
    const begin = () => work(mine, { clock, log, leases });
    // Beside pages, what jobs read comes after what visitors want to see.
    return db.letOthersGoFirst && !isWorker ? db.letOthersGoFirst(begin) : begin();
  };
  let working: Promise<() => Promise<void>> | undefined;
  // Whoever waits for a page since the start goes first.
  const beginning = setTimeout(() => {
    working = beginWork();
  }, second);
  log({ event: 'started', address: config.baseUrl, database: db.engine, ...(isWorker && { as: 'worker' }) });
  if (config.production)
    for (const danger of [...(await startupWarnings(config)), ...(await warningsOfFederation(db, config))])
      log({ event: 'warning', danger });
  if (!isWorker) welcome(config, folder);

  const stop = async () => {
    log({ event: 'stopping' });
    // Whatever hangs then is no reason to stay: a job that was broken off runs again.
    setTimeout(() => process.exit(1), 9.5 * second).unref();
    // A mail server that says nothing is not waited for: the mail goes again, under the same Message-ID.
    const patience = setTimeout(() => transport.close(), 4 * second);
    if (figures) figures.close();
    clearTimeout(beginning);
    await Promise.all([closeGently?.(), working?.then((stopWork) => stopWork())]);
    clearTimeout(patience);
    transport.close();
    await db.close();
    // The lines of the last answers are made when their turn is over.
    await new Promise((resolve) => setImmediate(resolve));
    log({ event: 'stopped' });
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
}

async function warningsOfFederation(db: Database, { federation, baseUrl }: Config): Promise<string[]> {
  if (!federation) return [];
  const { movedAway } = await import('./federation/site-key.ts');
  return movedAway(db, baseUrl);
}

/** For people at a terminal; the log above is for machines. */
function welcome(config: Config, mails: string | null): void {
  if (config.production) return;
  process.stderr.write(
    [
      '',
      `  ${config.siteName} is running: ${config.baseUrl}`,
      `  Announce a first tweetup: ${config.baseUrl}/new`,
      ...(mails ? [`  Read the mails it sends: ${config.baseUrl}/dev/mail`] : []),
      '  Stop it with Ctrl+C.',
      '',
      '',
    ].join('\n'),
  );
}

try {
  await start(readConfig(process.env));
} catch (error) {
  process.stderr.write(`The site did not start. ${whyNot(error)}\n`);
  process.exit(1);
}

function whyNot(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  const { code, port, stack } = error as NodeJS.ErrnoException & { port?: number };
  switch (code) {
    case 'EADDRINUSE':
      return `Something else listens on port ${port}: stop it, or start this one with another PORT.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return 'HOST is none of the addresses of this machine: leave it out, or set it to 127.0.0.1 or 0.0.0.0.';
    case 'EACCES':
      return `This user may not listen on port ${port}: start it with a PORT above 1023.`;
    case undefined:
    default:
      return stack ?? String(error);
  }
}
