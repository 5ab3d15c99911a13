import type { Dataset } from '../dataset/dataset.ts';
import type { NameMention, Span } from './claim.ts';

/** A sentence's figures by all the names that the catalog has for them, the longest name at each place. */
export type MetricFinder = (sentence: string) => NameMention[];

/** Makes the finder of a dataset. Its cost grows with the sentence, whatever stands in it. */
export function metricFinder(dataset: Dataset): MetricFinder {
  const names = [
    ...dataset.metrics.flatMap(({ name, aliases, labels }) => [
      name.en,
      name.ja,
      ...aliases.en,
      ...aliases.ja,
      ...labels,
    ]),
    ...dataset.ambiguities.flatMap(({ words }) => [...words.en, ...words.ja]),
  ].map((name) => name.normalize('NFKC').trim());
  const tree = treeOf(names.filter((name) => name.length > 1 && /\p{L}/u.test(name)));
  return (sentence) => findNames(tree, sentence);
}

/** Names by their parts, one below the other; `isName` where one ends. */
type Tree = { readonly next: Map<string, Tree>; isName: boolean };

function treeOf(names: readonly string[]): Tree {
  const root: Tree = { next: new Map(), isName: false };
  for (const name of names) {
    let at = root;
    for (const { key } of partsOf(name)) {
      const below = at.next.get(key) ?? { next: new Map<string, Tree>(), isName: false };
      at.next.set(key, below);
      at = below;
    }
    at.isName = true;
  }
  return root;
}

function findNames(tree: Tree, sentence: string): NameMention[] {
  const parts = partsOf(sentence);
  const found: NameMention[] = [];
  for (let from = 0; from < parts.length;) {
    const to = endOfLongest(tree, parts, from);
    const [first, last] = [parts[from], parts[to - 1]];
    if (first && last) {
      found.push({
        text: sentence.slice(first.start, last.end).toLowerCase(),
        start: first.start,
        end: last.end,
      });
    }
    from = Math.max(to, from + 1);
  }
  return found;
}

/** Behind the last part of the longest name that begins at a part; 0 where none does. */
function endOfLongest(tree: Tree, parts: readonly Part[], from: number): number {
  let end = 0;
  let at: Tree | undefined = tree;
  for (let index = from; index < parts.length; index += 1) {
    at = at.next.get(parts[index]?.key ?? '');
    if (!at) break;
    if (at.isName) end = index + 1;
  }
  return end;
}

type Part = Span & { readonly key: string };

/** A word of Latin letters and digits, a gap of any width, or one character of any other kind: Japanese has no gaps. */
const PART = /[a-z0-9]+|\s+|[^]/giu;

function partsOf(text: string): Part[] {
  return [...text.matchAll(PART)].map(({ 0: part, index }) => ({
    key: keyOf(part),
    start: index,
    end: index + part.length,
  }));
}

/** People say "revenue" where the catalog has "revenues", and the other way round. */
function keyOf(part: string): string {
  const plain = part.toLowerCase();
  if (plain.trim() === '') return ' ';
  return /[a-rt-z]{2}s$/.test(plain) ? plain.slice(0, -1) : plain;
}
