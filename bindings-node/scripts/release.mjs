// What a released package has and a working copy has not: the licences, and the packages of all platforms as optional
// dependencies. They would make `npm ci` fail here, because the registry need not know the version being made.
// Run by npm before and after it packs.
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const manifest = new URL('package.json', root);
const content = JSON.parse(readFileSync(manifest, 'utf8'));
const licences = ['LICENSE-APACHE', 'LICENSE-MIT'];

if (process.argv[2] === 'begin') {
  for (const name of licences) copyFileSync(new URL(`../${name}`, root), new URL(name, root));
  const platforms = readdirSync(new URL('npm/', root)).sort();
  content.optionalDependencies = Object.fromEntries(
    platforms.map((platform) => [`@hbportal/${platform}`, content.version]),
  );
} else {
  for (const name of licences) rmSync(new URL(name, root), { force: true });
  delete content.optionalDependencies;
}
writeFileSync(manifest, `${JSON.stringify(content, null, 2)}\n`);
