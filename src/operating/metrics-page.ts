// Where Prometheus reads its figures. Not for everybody's eyes: a site of its own on a port of its own, which only the operator's network reaches.
import express, { type Express } from 'express';
import type { Metrics } from './metrics.ts';

export function metricsPage(metrics: Metrics): Express {
  const app = express();
  app.disable('x-powered-by');
  app.get('/metrics', async (_req, res) => {
    res.type(metrics.contentType).send(await metrics.text());
  });
  // Express's own answer waits for the end of a request, which one without a body does not say (server.ts).
  app.use((_req, res) => void res.sendStatus(404));
  return app;
}
