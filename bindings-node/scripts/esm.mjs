// Writes the ESM face of the package. It hands on what the CommonJS build holds, so that there is one copy of every
// class: an error made through `require` is an instance of the class that `import` gives.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const dist = new URL('../dist/', import.meta.url);
const names = Object.keys(createRequire(import.meta.url)(new URL('index.js', dist).pathname)).sort();
writeFileSync(
  new URL('index.mjs', dist),
  `import hbportal from './index.js';\n\nexport const {\n${names.map((name) => `  ${name},\n`).join('')}} = hbportal;\n`,
);
writeFileSync(new URL('index.d.mts', dist), "export * from './index.js';\n");
