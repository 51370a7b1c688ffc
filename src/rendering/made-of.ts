// One style sheet and one script for each kind of page, made at start of the sources under public/: what you read there is what is sent.

interface Part {
  readonly path: string;
  readonly as: (source: string) => string;
}

const style = (name: string): Part => ({ path: `/styles/${name}.css`, as: (source) => source });
/** Each keeps its names for itself, as it would in a module of its own. */
const script = (name: string): Part => ({
  path: `/scripts/${name}.js`,
  as: (source) => `{\n${source}}\n`,
});

const page = [
  ...['tokens', 'base', 'layout', 'parts', 'entries', 'facts', 'evenings'].map(style),
  ...['poster', 'poster-phone', 'small-poster', 'announcing', 'masthead', 'forms'].map(style),
  ...['finding', 'home', 'writing', 'choices', 'people', 'ticket'].map(style),
  ...['following', 'oneself', 'take-along', 'hosting', 'wall', 'album', 'prose', 'sign', 'print'].map(style),
];

export const madeOf: Readonly<Record<string, readonly Part[]>> = {
  '/styles/page.css': page,
  '/styles/door-page.css': [...page, style('door')],
  '/styles/door-print-page.css': [...page, style('door-print')],
  '/styles/small-sign-page.css': [...page, style('sign-small')],
  '/styles/screen-page.css': [
    'tokens',
    'base',
    'parts',
    'entries',
    'masthead',
    'sign',
    'people',
    'wall',
    'screen-side',
    'screen',
  ].map(style),
  '/scripts/page.js': [script('comfort'), script('following')],
  '/scripts/door-page.js': [script('comfort'), script('door')],
  '/scripts/passkeys-page.js': [script('comfort'), script('passkeys')],
  '/scripts/album-page.js': [script('comfort'), script('album')],
  '/scripts/new-page.js': [script('comfort'), script('poster')],
  '/scripts/wall-page.js': [script('comfort'), script('wall')],
};
