// Where drizzle-kit finds the tables and puts the migrations for PostgreSQL.
import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: './src/database/schema.ts',
  out: './migrations/postgres',
  casing: 'snake_case',
});
