const publicRegistry = 'https://registry.npmjs.org/';
const folder = 'node_modules/';

/** The parts of a binary package's name that tell for which system it is. */
const systems = {
  os: { darwin: 'darwin', linux: 'linux', win32: 'win32', windows: 'win32', android: 'android', freebsd: 'freebsd' },
  cpu: { arm64: 'arm64', x64: 'x64', ia32: 'ia32', arm: 'arm', ppc64: 'ppc64', s390x: 's390x' },
  libc: { musl: 'musl', gnu: 'glibc', gnueabihf: 'glibc' },
};

/**
 * Optional packages that a package of the lockfile wants and the lockfile has no entry for.
 * Without its entry, npm installs a platform's binary on no machine, and says nothing.
 */
export function missingEntries({ packages }) {
  return Object.entries(packages).flatMap(([at, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name, version]) => !isInstalledFor(packages, at, name, version))
      .map(([name, version]) => ({ name, version, wantedBy: at, at: `${folderOf(at)}${name}` })),
  );
}

/** Entries that would be fetched from anywhere but the public registry. */
export function entriesElsewhere({ packages }) {
  return Object.entries(packages)
    .filter(([, entry]) => entry.resolved !== undefined && !entry.link && !entry.resolved.startsWith(publicRegistry))
    .map(([at, entry]) => ({ at, resolved: entry.resolved }));
}

/** Entries whose content npm could not verify. */
export function entriesWithoutIntegrity({ packages }) {
  return Object.entries(packages)
    .filter(([at, entry]) => at.includes(folder) && !entry.link && entry.integrity === undefined)
    .map(([at, entry]) => ({ at, entry, name: nameOf(at) }));
}

/**
 * The entry of an optional package, as npm writes it, from what the registry says of it; where the registry lacks the
 * package, from what its name says of its system, without integrity.
 */
export function newEntry({ packages }, wanted, answer) {
  const parent = packages[wanted.wantedBy];
  const exact = wanted.version.replace(/^[~^]/, '');
  const known = answer === 'not-there' ? systemFromName(wanted.name) : answer;
  if (known === 'unknown' || !/^\d/.test(exact)) return 'unknown';

  const version = known.version ?? exact;
  const entry = {
    version,
    resolved: registryAddressesAreKept(packages) ? addressOf(wanted.name, version) : undefined,
    integrity: known.integrity,
    cpu: list(known.cpu),
    dev: parent.dev,
    devOptional: parent.devOptional,
    hasInstallScript:
      (answer === 'not-there' ? siblingsRunScripts(packages, parent) : known.hasInstallScript) || undefined,
    libc: list(known.libc),
    license: known.license ?? parent.license,
    optional: true,
    os: list(known.os),
    dependencies: known.dependencies,
    engines: known.engines ?? parent.engines,
  };
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
}

/** An entry with its integrity, where npm writes it. */
export function completed({ version, resolved, ...rest }, integrity) {
  return { version, ...(resolved === undefined ? {} : { resolved }), integrity, ...rest };
}

/** The order in which npm writes the entries. */
export function sortedLikeNpm(packages) {
  return Object.fromEntries(Object.entries(packages).sort(([one], [other]) => one.localeCompare(other, 'en')));
}

function isInstalledFor(packages, at, name, version) {
  for (let place = at; ; place = enclosing(place)) {
    const entry = packages[`${place === '' ? '' : `${place}/`}${folder}${name}`];
    if (entry) return !/^\d/.test(version) || entry.version === version;
    if (place === '') return false;
  }
}

/** The place one level up in which a package looks for what it imports. */
function enclosing(at) {
  return at.includes(`/${folder}`) ? at.slice(0, at.lastIndexOf(`/${folder}`)) : '';
}

function folderOf(at) {
  return at.includes(folder) ? at.slice(0, at.lastIndexOf(folder) + folder.length) : folder;
}

function nameOf(at) {
  return at.slice(at.lastIndexOf(folder) + folder.length);
}

function systemFromName(name) {
  const words = name.split(/[-/]/);
  const found = (kind) => words.map((word) => systems[kind][word]).find((value) => value !== undefined);
  const [os, cpu] = [found('os'), found('cpu')];
  if (os === undefined || cpu === undefined) return 'unknown';
  return { os, cpu, libc: os === 'linux' ? found('libc') : undefined };
}

function siblingsRunScripts(packages, parent) {
  return Object.keys(parent.optionalDependencies).some((name) => packages[`${folder}${name}`]?.hasInstallScript);
}

/** Some configurations of npm leave out the address, which then follows from name and version. */
function registryAddressesAreKept(packages) {
  return Object.values(packages).some((entry) => entry.resolved?.startsWith(publicRegistry));
}

function addressOf(name, version) {
  return `${publicRegistry}${name}/-/${name.split('/').at(-1)}-${version}.tgz`;
}

function list(value) {
  return value === undefined || Array.isArray(value) ? value : [value];
}
