// A package without its binary would be published in silence. Run by npm in a folder of `npm/` before it packs.
import { existsSync } from 'node:fs';

if (!existsSync('hbportal.node')) {
  console.error('hbportal.node is missing here: build it on this platform, and copy it as CONTRIBUTING.md says.');
  process.exitCode = 1;
}
