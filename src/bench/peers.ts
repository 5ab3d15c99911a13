import Fuse from 'fuse.js';
import type { Dataset } from '../dataset/dataset.ts';

/** A search that does a part of what understanding a question does. */
export type Peer = {
  readonly name: string;
  readonly search: (question: string) => unknown;
  /** How often a repeat goes through the questions: a slow search fewer times. */
  readonly rounds: number;
};

/**
 * What an obvious approach costs, over the same names: a fuzzy and a full-text search over every metric at every period,
 * and the reading of dates alone.
 * @throws Error where the packages for development are not installed
 */
export async function createPeers(dataset: Dataset): Promise<Peer[]> {
  const { default: MiniSearch } = await import('minisearch').catch(notInstalled);
  const chrono = await import('chrono-node').catch(notInstalled);
  const texts = dataset.metrics.flatMap(({ id, name }) =>
    dataset.periodsOf(id).flatMap((period) => [`${name.en} ${period}`, `${name.ja} ${period}`]),
  );
  const fuse = new Fuse(texts, { threshold: 0.3 });
  const mini = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    searchOptions: { fuzzy: 0.2, prefix: true },
  });
  mini.addAll(texts.map((text, id) => ({ id, text })));
  return [
    { name: 'fuse.js', search: (question) => fuse.search(question, { limit: 1 }), rounds: 2 },
    { name: 'minisearch', search: (question) => mini.search(question)[0], rounds: 6 },
    { name: 'chrono-node', search: (question) => chrono.parse(question), rounds: 40 },
  ];
}

function notInstalled(error: unknown): never {
  throw new Error('The packages to compare with are not installed: run npm ci without --omit=dev.', {
    cause: error,
  });
}
