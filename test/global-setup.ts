import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Bundles the programs once before any test runs: tests that start them side by side would otherwise each find the
 * bundles out of date and build them into the same folder at the same time.
 */
export default async function setup(): Promise<void> {
  const { build } = (await import(new URL('../build.mjs', import.meta.url).href)) as {
    build: (root: string) => Promise<void>;
  };
  await build(root);
}
