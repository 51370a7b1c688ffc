// An Express that does nothing but send the bytes it is given, to measure the site beside it: /0, /1, … in the order of the files named.
import { readFileSync } from 'node:fs';
import express from 'express';

const [port, ...files] = process.argv.slice(2);
const app = express();
app.disable('x-powered-by');
files.forEach((file, number) => {
  const bytes = readFileSync(file);
  const headers = JSON.parse(readFileSync(`${file}.json`, 'utf8'));
  app.get(`/${number}`, (_req, res) => {
    res.set(headers).send(bytes);
  });
});
app.listen(Number(port), '127.0.0.1');
