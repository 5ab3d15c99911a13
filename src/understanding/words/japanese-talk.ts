import { anyOf } from '../../dataset/any-of.ts';
import {
  HIRAGANA,
  isContent,
  isOf,
  talkTokenizer,
  type JapaneseTalk,
  type TalkKind,
  type TalkToken,
} from './japanese-talk-words.ts';

export type JapaneseTalkReader = {
  /** The words of a clause that no list has where it is talk, and nothing where it may be part of a question. */
  readonly unknownIn: (clause: string) => readonly string[] | undefined;
  /** The end of talk that a question follows without a sign: "提案書に入れたいので|". */
  readonly opening: RegExp;
  /** That a figure is known already, or may be taken for the one asked: "個人向け|は分かったので", "9M09|から逆算で可". */
  readonly known: RegExp;
};

/**
 * Makes the reader of a vocabulary. A clause is talk where every word of it has its place: a list has it, or what stands
 * around it tells that it names neither whose figure nor which part is meant, as who put a question, what is made of
 * the answer and the writer's name do not.
 */
export function japaneseTalkReader(words: JapaneseTalk): JapaneseTalkReader {
  const tokensOf = talkTokenizer(words);
  const unknownIn: JapaneseTalkReader['unknownIn'] = (clause) => {
    const tokens = tokensOf(clause.replace(/\s+/g, ''));
    if (!tokens.some(isContent) || tokens.some((token) => isOf(token, 'narrowing'))) return undefined;
    if (isWish(tokens, words)) return undefined;
    const isFine = tokens.every((_, at) => {
      const place = { tokens, at, ...behind(tokens, at), words };
      return tokens[at]?.kinds.size ? isFineKnown(place) : isFineUnknown(place);
    });
    return isFine ? tokens.filter(({ kinds }) => !kinds.size).map(({ text }) => text) : undefined;
  };
  const found = `(?:は|が|も)(?:もう|すでに|既に)?${anyOf(words.found)}(?!${HIRAGANA}*${anyOf(words.negations)})`;
  const derived = `${anyOf(words.derived)}${HIRAGANA}{0,4}${anyOf(words.allowed)}`;
  return {
    unknownIn,
    opening: new RegExp(anyOf(words.connectives), 'g'),
    known: new RegExp(`(?:${found}|${derived})${HIRAGANA}{0,12}$`, 'u'),
  };
}

/** A word among the others of its clause. */
type Place = {
  readonly tokens: readonly TalkToken[];
  readonly at: number;
  /** The endings that stand right behind it, and what comes after them. */
  readonly after: string;
  readonly rest: readonly TalkToken[];
  readonly words: JapaneseTalk;
};

function behind(tokens: readonly TalkToken[], at: number): Pick<Place, 'after' | 'rest'> {
  const rest = tokens.slice(at + 1);
  const end = rest.findIndex((token) => !token.kinds.size || (isContent(token) && !isOf(token, 'titles')));
  const said = end < 0 ? rest : rest.slice(0, end);
  return { after: said.map(({ text }) => text).join(''), rest: end < 0 ? [] : rest.slice(end) };
}

const startsWith = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.startsWith(word));
const comes = ({ rest }: Place, ...of: readonly TalkKind[]): boolean =>
  rest.some((token) => isOf(token, ...of));
const isAnywhere = (tokens: readonly TalkToken[], ...of: readonly TalkKind[]): boolean =>
  tokens.some((token) => isOf(token, ...of));

/** "直してください", "入れないで": what is to be done with the figure itself. */
function isWish(tokens: readonly TalkToken[], { wishes }: JapaneseTalk): boolean {
  const verb = tokens.findLastIndex(isContent);
  const isDone =
    isOf(tokens[verb], 'making', 'using', 'looking') && !isOf(tokens[verb], 'states', 'products');
  return isDone && startsWith(behind(tokens, verb).after, wishes);
}

/** Whether a word that a list has says nothing where it stands. */
function isFineKnown({ tokens, at, after, rest, words }: Place): boolean {
  const token = tokens[at];
  if (token?.text === 'を') return isNoun(tokens[at - 1]);
  if (isOf(token, 'moves') && !isOf(token, 'states', 'manners')) return isAnywhere(tokens, 'thoughts');
  // "監査前の数字で", "みかんの数値": which of several figures it is to be
  if (isOf(token, 'numbers')) {
    const isOwn = tokens[at - 1]?.text !== 'の' || isNoun(tokens[at - 2]) || isNounEnd(tokens[at - 2]);
    return isOwn && !/^で(?![すし])/.test(after);
  }
  if (!isOf(token, 'persons') || isOf(token, 'looking', 'states', 'products', 'things')) return true;
  // no person is to be a figure's owner: "取引先を調べて", "銀行の数字", "銀行です"
  if (after.startsWith('の') && isOf(rest[0], 'numbers')) return false;
  if (startsWith(after, words.named) && !rest.length) return isOf(token, 'speakers');
  return !(after.startsWith('を') && rest.some((each) => isOf(each, 'looking')));
}

const isNoun = (token: TalkToken | undefined): boolean => !!token && (!token.kinds.size || isContent(token));
const isNounEnd = (token: TalkToken | undefined): boolean =>
  !!token && /^(?:た|る|い|う|て|で|から|と)$/.test(token.text);

/** Whether what stands around a word that nobody knows tells that it is of talk. */
function isFineUnknown(place: Place): boolean {
  const { tokens, at, after, rest, words } = place;
  const text = tokens[at]?.text ?? '';
  if (startsWith(after, words.designated) && isOf(rest[0], 'products')) return true;
  const title = words.titles.find((each) => after.startsWith(each)) ?? '';
  const isSource = title.length > 2 || startsWith(after.slice(title.length), words.sources);
  if (isSource && comes(place, 'hearing')) return true;
  if (isName(place)) return true;
  const isLookedAt = tokens.some(
    (token) =>
      isOf(token, 'looking', 'lacking') && !isOf(token, 'making', 'using', 'hearing', 'products', 'things'),
  );
  if (isLookedAt) return startsWith(after, words.means) && comes(place, 'lacking');
  const isBody =
    /^\p{sc=Han}{3,}$/u.test(text) && words.houses.some((end) => text.endsWith(end)) && after !== '';
  if (isBody && !startsWith(after, words.named)) return true;
  if (startsWith(after, words.objects)) return comes(place, 'making', 'using');
  if (startsWith(after, words.targets)) return comes(place, 'making', 'using', 'hearing', 'states');
  if (startsWith(after, words.subjects)) return comes(place, 'states') && !isAnywhere(tokens, 'moves');
  // what takes no particle is a verb or an adjective; a clause may have one that nobody knows
  const isOnly = tokens.filter(({ kinds }) => !kinds.size).length === 1;
  return isOnly && after !== '' && !startsWith(after, words.particles);
}

/** "経理部の田中です": a name stands behind where its bearer works. */
function isName({ tokens, at, after, words }: Place): boolean {
  const before = tokens[at - 1]?.text === 'の' ? tokens[at - 2] : undefined;
  return isOf(before, 'speakers') && !isOf(before, 'looking') && startsWith(after, words.named);
}
