import { named } from './named-by.ts';
import type { FoundName } from './found-name.ts';

/**
 * "Corporate - mobile contracts", "SI - systems construction revenue": two lines with a dash between them, of which the
 * kind of figure behind the second makes a figure of the first as well, however well the second is known by both.
 */
export function joinsLinesApart({ words, found, lexicon }: FoundName): boolean {
  const dash = words.findIndex(({ text }) => text === '-');
  const [left, right] = [words.slice(0, Math.max(dash, 0)), words.slice(dash + 1)];
  const isLine = left.length > 0 && left.every(({ text }) => lexicon.plays(text, 'business'));
  const kinds = right.filter(({ text }) => lexicon.plays(text, 'kind'));
  if (!isLine || !kinds.length || found.length > 1) return false;
  // "systems integration - systems construction revenue" is cited with its heading
  if (left.some(({ text }) => right.some((word) => word.text === text))) return false;
  const [first, second] = [named([...left, ...kinds], lexicon), named(right, lexicon)];
  return first.length === 1 && second.length === 1 && second[0] === found[0] && first[0] !== found[0];
}

/**
 * "Cost and R&D", "equity and minority interests": a figure beside another that has all of its name behind "and". What may
 * begin such a name, as "sales and marketing" does, is no figure of its own.
 */
export function joinsFigureBeside({ words, found, lexicon }: FoundName): boolean {
  if (found.length !== 1 || lexicon.isConjoinedName(words.map(({ text }) => text))) return false;
  return words.some(({ text }, at) => {
    const left = words.slice(0, at);
    if (at === 0 || !lexicon.plays(text, 'adding-up')) return false;
    const isKind = left.every((word) => lexicon.plays(word.text, 'kind'));
    const mayBegin = left.some((word) => lexicon.plays(word.text, 'family'));
    const [first, second] = [named(left, lexicon), named(words.slice(at + 1), lexicon)];
    // "goodwill and intangible assets" is one name for the two
    const isOfBoth = found.some((id) => first.some((part) => lexicon.sums.get(id)?.has(part)));
    if (isOfBoth) return false;
    const isFigure = isKind || (!mayBegin && first.length === 1);
    return isFigure && second.some((id) => id === found[0]) && !first.some((id) => id === found[0]);
  });
}
