// The least that has pages out of a database: Express, this database driver, Handlebars, one table and one template.
import Database from 'better-sqlite3';
import express from 'express';
import Handlebars from 'handlebars';

const db = new Database('bare.db');
db.pragma('journal_mode = WAL');
db.exec('create table if not exists evenings (id integer primary key, title text)');
db.prepare('insert into evenings (title) values (?)').run('WOL im Advent');
const page = Handlebars.compile('<!doctype html><ul>{{#each evenings}}<li>{{title}}</li>{{/each}}</ul>');
const app = express();
app.get('/', (_req, res) => {
  res.send(page({ evenings: db.prepare('select title from evenings limit 5').all() }));
});
app.listen(Number(process.env.PORT), '127.0.0.1');
