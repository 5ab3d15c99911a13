import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What is installed with the program, by its lock file and by the page that gives the reasons. */

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

type Locked = {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
};
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
const manifest = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const direct = { ...manifest.dependencies, ...manifest.devDependencies };
const page = read('docs/dependencies.md');

/** Scripts that run while packages are installed, with why nothing is lost where they do not. */
const INSTALL_SCRIPTS: Readonly<Record<string, string>> = {
  'node_modules/esbuild': 'only replaces a small starter by the program, which its own package brings along',
};

describe('the lock file', () => {
  it('pins every package by its content', () => {
    expect(installed.length).toBeGreaterThan(100);
    expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  });

  it('names no other source than the public registry', () => {
    const sources = installed.flatMap(([, { resolved }]) => resolved ?? []);
    expect(sources.filter((source) => new URL(source).host !== 'registry.npmjs.org')).toEqual([]);
  });

  it('has no install script that anything depends on', () => {
    const scripts = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    expect(scripts).toEqual(Object.keys(INSTALL_SCRIPTS));
  });
});

describe('direct dependencies', () => {
  it('are pinned to one version each', () => {
    expect(Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('have their reason in the page about them, and no other has', () => {
    const rows = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
    expect(rows.sort()).toEqual(Object.keys(direct).sort());
  });
});
