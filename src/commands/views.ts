// `npm run views`: writes the types of all views again, after a template has changed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { viewTypes } from '../rendering/typed-views.ts';

const root = join(import.meta.dirname, '../..');
writeFileSync(join(root, 'src/rendering/views.ts'), viewTypes(join(root, 'views')));
