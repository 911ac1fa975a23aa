// Writes the package's JavaScript: one CommonJS file, because Node spends more on finding and wrapping forty small
// files than on all that stands in them; and its ESM face. That hands on what the CommonJS file holds, so that there is
// one copy of every class: an error made through `require` is an instance of the class that `import` gives.
import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

const dist = new URL('../dist/', import.meta.url);
const index = fileURLToPath(new URL('index.js', dist));

rmSync(dist, { recursive: true, force: true });
await build({
  entryPoints: [fileURLToPath(new URL('../ts/index.ts', import.meta.url))],
  outfile: index,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
});

const names = Object.keys(createRequire(import.meta.url)(index)).sort();
writeFileSync(
  new URL('index.mjs', dist),
  `import hbportal from './index.js';\n\nexport const {\n${names.map((name) => `  ${name},\n`).join('')}} = hbportal;\n`,
);
writeFileSync(new URL('index.d.mts', dist), "export * from './index.js';\n");
