// Where drizzle-kit finds the tables and puts the migrations for SQLite.
import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: './src/database/schema-sqlite.ts',
  out: './migrations/sqlite',
  casing: 'snake_case',
});
