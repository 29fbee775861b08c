import { spawnSync } from 'node:child_process';

/**
 * What the configured registry says of one version of a package.
 *
 * @param {string} specification name@version or name@range
 * @returns {'not-there' | Record<string, any>} version, integrity, os, cpu, libc, engines, license, dependencies, hasInstallScript
 */
export function askTheRegistry(specification) {
  const fields = ['version', 'dist', 'os', 'cpu', 'libc', 'engines', 'license', 'dependencies', 'scripts'];
  const asked = spawnSync('npm', ['view', specification, ...fields, '--json', '--loglevel=silent'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const answer = readAnswer(asked.stdout ?? '');
  if (asked.status === 0 && answer?.dist?.integrity) {
    const { dist, scripts = {}, ...rest } = answer;
    const hasInstallScript = ['preinstall', 'install', 'postinstall'].some((name) => name in scripts);
    return { ...rest, integrity: dist.integrity, hasInstallScript };
  }
  if (answer === undefined || answer?.error?.code === 'E404') return 'not-there';
  throw new Error(
    `The registry could not be asked about ${specification}: ${answer?.error?.summary ?? asked.error?.message ?? 'no answer'}`,
  );
}

/** A range may match several versions; npm lists them oldest first. */
function readAnswer(text) {
  if (text.trim() === '') return undefined;
  const answer = JSON.parse(text);
  return Array.isArray(answer) ? answer.at(-1) : answer;
}
