import { z } from 'zod';
import { Words } from '../../dataset/any-of.ts';
import { phraseTree, type PhraseTree } from './phrases.ts';

/** What people say of themselves and their work around what they ask, in `data/vocabulary/small-talk.json`. */
export const SmallTalk = z.strictObject({
  /** Who asks: "i", "someone". */
  subjects: Words,
  /** What they do: "asked", "preparing". */
  verbs: Words,
  /** Who they do it for or with: "boss", "analyst". */
  people: Words,
  /** What a figure is to be put into: "the footnote", "slide 3"; `#` is a number. */
  things: Words,
  /** What says nothing at either end of a clause: "in advance", "quick question". */
  asides: Words,
  /** What says nothing in a clause that names nothing else, and may say something in another: "great", "tomorrow". */
  exclamations: Words,
});
export type SmallTalk = z.infer<typeof SmallTalk>;

type Kind = keyof SmallTalk;
type Token = {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** A filler says nothing wherever it stands; content may be what is asked for. */
  readonly kind: Kind | 'filler' | 'content' | 'boundary';
};

/**
 * Leaves out of a normalized English text what is said around a question. A word is small talk by where it stands,
 * never by itself: "for our client call: revenue 3Q09" asks for revenue, "client revenue 3Q09" for what nobody reports.
 */
export type TalkRemover = (text: string) => string;

const TOKEN = /[a-z][a-z0-9']*(?:-[a-z]+)*|\d[^\s,;:?!()]*|[^\s]/g;
const BOUNDARY = /^(?:[,;:?!()>.]|-+)$/;
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'our', 'my']);
/** What introduces a purpose: "for the appendix", "on a slide". */
const PURPOSE: ReadonlySet<string> = new Set(['for', 'on', 'in', 'into']);

/** What begins a question of what somebody does something for. */
const ASKING: ReadonlySet<string> = new Set(['what', 'much']);

/**
 * Makes the remover of a vocabulary. `isFiller` tells the words that say nothing wherever they stand, `isCommon` those of
 * everyday English that name nothing here.
 */
export function talkRemover(
  talk: SmallTalk,
  isFiller: (word: string) => boolean,
  isCommon: (word: string) => boolean,
): TalkRemover {
  const phrases = phraseTree(
    new Map(
      Object.entries(talk).flatMap(([kind, list]) => list.map((phrase) => [phrase, kind as Kind] as const)),
    ),
  );
  return (text) => {
    const tokens = withAsker(tokensOf(text, phrases, isFiller), isCommon);
    if (!tokens.some(isTalk) || !tokens.some(({ kind }) => kind === 'content')) return text;
    return clausesOf(tokens)
      .flatMap(spareTokens)
      .reduceRight((left, { from, to }) => `${left.slice(0, from)} ${left.slice(to)}`, text)
      .replace(/\s+/g, ' ')
      .trim();
  };
}

/** The tokens of a text; a phrase of small talk is one token, the longest that fits. */
function tokensOf(text: string, phrases: PhraseTree<Kind>, isFiller: (word: string) => boolean): Token[] {
  const words = [...text.matchAll(TOKEN)];
  const tokens: Token[] = [];
  for (let at = 0; at < words.length;) {
    const [first, from] = placeOf(words[at]);
    const { kind, count } = phraseAt(words, at, phrases) ?? { kind: plainKind(first, isFiller), count: 1 };
    const [last, lastFrom] = placeOf(words[at + count - 1]);
    const to = lastFrom + last.length;
    tokens.push({ text: text.slice(from, to), from, to, kind });
    at += count;
  }
  return tokens;
}

/** How the verb of one who asks ends: "the bank wants", "a lender asked for". */
const OF_ASKER = /(?:s|ed)$/;

/** The tokens, where somebody who asks at the beginning is known by what he does: "the bank wants revenue". */
function withAsker(tokens: Token[], isCommon: (word: string) => boolean): Token[] {
  const at = tokens.findIndex(({ kind }) => kind !== 'filler');
  const [asker, verb] = [tokens[at], tokens[at + 1]];
  if (asker?.kind !== 'content' || verb?.kind !== 'verbs') return tokens;
  if (!OF_ASKER.test(verb.text) || !isCommon(asker.text)) return tokens;
  return tokens.with(at, { ...asker, kind: 'people' });
}

function plainKind(word: string, isFiller: (word: string) => boolean): Token['kind'] {
  if (BOUNDARY.test(word)) return 'boundary';
  return isFiller(word) ? 'filler' : 'content';
}

/** The longest phrase that begins at a place, with the number of its words. */
function phraseAt(
  words: readonly RegExpExecArray[],
  at: number,
  phrases: PhraseTree<Kind>,
): { kind: Kind; count: number } | undefined {
  let found: { kind: Kind; count: number } | undefined;
  let node: PhraseTree<Kind> | undefined = phrases;
  for (let count = 1; node && at + count <= words.length; count += 1) {
    const [word] = placeOf(words[at + count - 1]);
    node = node.next.get(isShortNumber(word) ? '#' : word);
    if (node?.meaning) found = { kind: node.meaning, count };
  }
  return found;
}

const isShortNumber = (word: string): boolean => word.length <= 3 && /^\d+$/.test(word);

const placeOf = (match: RegExpExecArray | undefined): [word: string, from: number] => [
  match?.[0] ?? '',
  match?.index ?? 0,
];

function clausesOf(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'boundary') clauses.push([]);
    else clauses.at(-1)?.push(token);
  }
  return clauses;
}

const SAYS_SOMETHING: ReadonlySet<Token['kind']> = new Set(['filler', 'content', 'boundary']);
const isTalk = ({ kind }: Token): boolean => !SAYS_SOMETHING.has(kind);

/** The tokens of a clause that are small talk where they stand. */
function spareTokens(clause: readonly Token[]): Token[] {
  const first = clause.findIndex(({ kind }) => kind === 'content');
  if (first < 0) return clause.filter(isTalk);
  const last = clause.findLastIndex(({ kind }) => kind === 'content');
  return [
    ...beforeContent(clause.slice(0, first)),
    ...betweenContents(clause.slice(first, last + 1)),
    ...afterContent(clause.slice(last + 1)),
  ];
}

const has = (tokens: readonly Token[], ...kinds: readonly Token['kind'][]): boolean =>
  tokens.some(({ kind }) => kinds.includes(kind));
/** What is left of a clause's talk where something is asked for in it. */
const talkIn = (tokens: readonly Token[]): Token[] =>
  tokens.filter((token) => isTalk(token) && token.kind !== 'exclamations');

/** "an analyst asked for [revenue]"; someone or something right before a name belongs to it: "client [revenue]". */
function beforeContent(tokens: readonly Token[]): Token[] {
  const nearest = tokens.findLast(({ text }) => !ARTICLES.has(text));
  // "how much is needed for the target": nobody is told of who needs it; "confirm what was ..." has the talk before
  const asking = tokens.findIndex(({ text }) => ASKING.has(text));
  if (asking >= 0 && !has(tokens, 'subjects', 'people')) {
    const before = talkIn(tokens.slice(0, asking));
    return tokens.filter((token) => token.kind === 'asides' || before.includes(token));
  }
  if (nearest?.kind === 'people' || nearest?.kind === 'things')
    return tokens.filter(({ kind }) => kind === 'asides');
  return talkIn(tokens);
}

/** "[revenue] my boss wants for [3Q09]": who does something, or nothing of it. */
function betweenContents(tokens: readonly Token[]): Token[] {
  const runs: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'content') runs.push([]);
    else runs.at(-1)?.push(token);
  }
  return runs.filter((run) => has(run, 'verbs') && has(run, 'subjects', 'people')).flatMap(talkIn);
}

/** "[3Q09] for the appendix", "[3Q09] to put on a slide"; "[revenue] for clients" names something else. */
function afterContent(tokens: readonly Token[]): Token[] {
  const isPurpose =
    tokens.some(({ text }) => PURPOSE.has(text)) && tokens.findLast(isTalk)?.kind === 'things';
  if (isPurpose || has(tokens, 'verbs', 'subjects')) return talkIn(tokens);
  return tokens.filter(({ kind }) => kind === 'asides');
}
