/** Finds the Rust half: npm installs the one package whose platform and C library fit. */

const PACKAGES: Record<string, string[]> = {
  'linux x64': ['linux-x64-gnu', 'linux-x64-musl'],
  'linux arm64': ['linux-arm64-gnu', 'linux-arm64-musl'],
  'darwin x64': ['darwin-x64'],
  'darwin arm64': ['darwin-arm64'],
  'win32 x64': ['win32-x64-msvc'],
};

/** Loads the Rust half, or fails with an error that says what is missing and what to do. */
export function load(): unknown {
  const { platform, arch } = process;
  const names = PACKAGES[`${platform} ${arch}`] ?? [];
  const failures: unknown[] = [];
  for (const name of names) {
    // The second place is that of a build from source.
    for (const place of [`@hbportal/${name}`, `../npm/${name}/hbportal.node`]) {
      try {
        return require(place);
      } catch (error) {
        if (!isAbsent(error)) failures.push(error);
      }
    }
  }
  throw new Error(explain(platform, arch, names), { cause: failures[0] });
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND';
}

function explain(platform: string, arch: string, names: string[]): string {
  const libc = platform === 'linux' ? cLibrary() : undefined;
  const here = `${platform} ${arch}${libc === undefined ? '' : ` (${libc})`}`;
  if (names.length === 0) {
    const known = Object.keys(PACKAGES).join(', ');
    return `hbportal has no binary for ${here}; there are binaries for ${known}.`;
  }
  const suffix = libc === 'musl' ? '-musl' : '-gnu';
  const name = names.find((known) => known.endsWith(suffix)) ?? names[0];
  return (
    `hbportal cannot load its binary for ${here}: the package @hbportal/${name} is missing or does not fit. ` +
    'It is an optional dependency that npm leaves out when a lock file was written on another platform, or ' +
    'with --omit=optional. Remove node_modules and the lock file and run `npm install`, or run ' +
    `\`npm install @hbportal/${name}\`.`
  );
}

/** Which C library this Linux has. The report takes milliseconds, so only an error asks for it. */
function cLibrary(): string {
  const report = process.report?.getReport() as { header?: { glibcVersionRuntime?: string } } | undefined;
  return report?.header?.glibcVersionRuntime === undefined ? 'musl' : 'glibc';
}
