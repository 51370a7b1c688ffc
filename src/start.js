// Before anything else is imported: says kindly which Node is needed, instead of failing on the first line of TypeScript.
const major = Number(process.versions.node.split('.')[0]);

if (major < 24) {
  process.stderr.write(
    `This needs Node 24; you run ${process.version} (${process.execPath}).\n` +
      'Start it with `npm start`: `npm ci` has brought the right Node into node_modules/.bin.\n',
  );
  process.exit(1);
}

await import(process.argv[2] === 'demo' ? './demo.ts' : './main.ts');
