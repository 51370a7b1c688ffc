// Loads Drizzle as CommonJS: its ES modules refer to each other in circles, and to link these costs Node 24 a second and 150 MB that it keeps. The code is the same.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    if (!/^drizzle-orm(?:$|\/)/.test(specifier)) return next(specifier, context);
    return next(specifier, { ...context, conditions: ['node', 'require'] });
  },
});
