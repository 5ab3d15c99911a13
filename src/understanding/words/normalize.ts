import type { Language } from '../../presentation/view.ts';

/** The longest question that is read; what is longer is answered with a request to shorten it. */
export const LONGEST_QUESTION = 400;

const JAPANESE = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u;

/** The language a text is in: Japanese where it has any Japanese letters. */
export const languageOf = (text: string): Language => (JAPANESE.test(text) ? 'ja' : 'en');

/** The year before the first of the era 平成. */
const HEISEI = 1988;
const HEISEI_YEAR =
  /(?:平成|(?<![a-z\d])h)(\d{1,2})(?=年)|(?:平成|(?<![a-z\d])h)(\d{2})(?=[/.]\d{1,2}(?!\d))/g;

/** Mentions, emoji and commands as Discord writes them, and emoji as people type them. */
const DISCORD_MARKUP = /<(?:[@#][!&]?|a?:\w+:|\/[\w -]+:)\w+>|(?<!\w):[a-z][a-z\d_+-]*:(?!\w)/g;
/** Whom a message is written to, and that it is a question: "@results revenue 3Q09", "Q: revenue 3Q09 A:". */
const ADDRESS = /^\s*(?:@[\w.-]*(?:bot|iij|results)[\w.-]*[\s,:]+)+|^\s*q:|\sa:\s*$/g;
const PLAIN = /^[ -~]*$/;

/** Without control characters and emoji, with one kind of dash and quote. Most texts have nothing to be replaced. */
function plainLetters(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Co}]/gu, ' ')
    .replace(/[\u2010-\u2015\u2212]|(?<![\p{sc=Katakana}\u30fc])\u30fc/gu, '-')
    .replace(/[\u301c\uff5e]/g, '-')
    .replace(/[\u2018\u2019\u201b\u00b4]/g, "'")
    .replace(/[\u201c\u201d]/g, ' ')
    .replace(/\u00f7/g, ' / ')
    .replace(/\u00d7/g, ' * ')
    .replace(/\p{Extended_Pictographic}/gu, ' ');
}

/** What is written in another form: where a text holds the sign or letters, the pattern, and what takes its place. */
const REWRITTEN: readonly (readonly [holds: string, pattern: RegExp, by: string])[] = [
  ['~', /~/g, '-'],
  ['`', /`/g, "'"],
  ['"', /"/g, ' '],
  // "9M09's", "FY2008's"
  ["'s", /(?<=\d)'s\b/g, ''],
  ['_', /_/g, ' '],
  ['|', /\|/g, ' '],
  ['\\', /\\/g, ' '],
  ['*', /\*{2,}|\*(?=\p{L})(?<![\d)]\s?\*)|(?<=\p{L})\*(?!\s?[\d(\p{L}])/gu, ' '],
  [',', /(\d),(?=\d{3}(?!\d))/g, '$1'],
  ['&', /\bc\s?&\s?o\b/g, 'connectivity and outsourcing'],
  ['&', /\bc\s?&\s?ce\b/g, 'cash and cash equivalents'],
  ['&', /\bp\s?&\s?e\b/g, 'property and equipment'],
  ['s/t', /\bs\/t\b/g, 'short-term'],
  ['l/t', /\bl\/t\b/g, 'long-term'],
  ['o/s', /\bo\/s\b/g, 'outstanding'],
  ['s/h', /\bs\/h\b/g, 'shareholders'],
  ['b/s', /\bb\/s\b/g, 'balance sheet'],
  ['w/', /\bw\/o\b/g, 'without'],
  ['w/', /\bw\/\s?(?=[a-z])/g, 'with '],
  ['&', /(?<=[a-z])(?=sg\s?&\s?a\b)/g, ' '],
  ['&', /\b([a-z]{1,2})\s?&\s?([a-z])(?![a-z])/g, '$1$2'],
  ['/', /\b([a-z]{1,2})\s?\/\s?([a-z])(?![a-z])/g, '$1$2'],
  ['.', /\b(incl|excl|mos?|yrs?|qtrs?|vs|approx|avg|est)\./g, '$1'],
  ['b4', /\bb4\b/g, 'before'],
  ['no', /\bno(?:s|\.|s\.)? (?=of\b)/g, 'number '],
  ['# of', /# (?=of\b)/g, 'number '],
  ['i.', /\bi\.\s?e\b\.?/g, 'ie'],
  ['non', /\bnon[ -](?=[a-z])/g, 'non'],
  ['cap', /\bcap[ -]ex\b/g, 'capex'],
  ['writ', /\b(?:write|writing|written)[ -](?=(?:down|off)s?\b)/g, 'write'],
  ['wrote', /\bwrote (?=(?:down|off)\b)/g, 'write'],
  [
    'loss',
    /(?<=\b(?:income|profit|earnings|result|gain|aoci)) ?(?:\/? ?\((?:loss|losses)\)|\/ ?loss(?:es)?\b)/g,
    '',
  ],
  ['&', /&/g, ' and '],
  ['u.s', /u\.s\.|u\.s\b/g, 'us'],
  ['$', /(?:us ?)?\$/g, ' usd '],
  ['δ', /δ ?%/g, ' % change '],
  ['δ', /δ/g, ' change '],
  ['→', /→/g, ' to '],
  ['€', /€/g, ' euro '],
  ['£', /£/g, ' pound '],
  [' and ', /\b(r|s|g|d) and (d|m|a)\b/g, '$1$2'],
  ['-to-', /(?<=[a-z])-to-(?=[a-z])/g, ' to '],
  ['ed', /\b(?:that|which) (?:has |had )?(?:ended|closed|finished)(?: (?:on|in))?\b/g, 'ended'],
  ['ends', /\b(?:that|which) ends(?: (?:on|in))?\b/g, 'ended'],
  ['march', /\bmarch(?=\d)/g, 'march '],
  ['- ', / - (?=(?:what|how|which|whats|what's|did|was|were|i mean)\b)/g, ', '],
  ["k'd", /\bok'd\b/g, 'approved'],
  ['per 1', /\bper (?:1|one) +(?=(?:us )?(?:usd|dollar))/g, 'per '],
  ['y-o-y', /y-o-y/g, 'yoy'],
  ['q-o-q', /q-o-q/g, 'qoq'],
];

const plainWriting = (text: string): string =>
  REWRITTEN.reduce(
    (written, [holds, pattern, by]) => (written.includes(holds) ? written.replace(pattern, by) : written),
    text,
  );

/**
 * A question in one plain form: lower case, half width, one kind of dash and quote, without markup, emoji and control
 * characters, with spaces where digits and words were run together.
 */
export function normalize(text: string): string {
  const lower = plainLetters(
    text.normalize('NFKC').toLowerCase().replace(DISCORD_MARKUP, ' ').replace(ADDRESS, ' '),
  );
  return plainWriting(
    lower.replace(HEISEI_YEAR, (_, year?: string, short?: string) => String(HEISEI + Number(year ?? short))),
  )
    .replace(/([a-z]{2,})(?=(?:[1-4]q|q[1-4]|[12]h|h[12]|9m|fy)\s?'?\d{2})/g, '$1 ')
    .replace(/((?:[1-4]q|[12]h|9m|fy)\d{2}(?:\d{2})?)(?=[a-z]{3,})/g, '$1 ')
    .replace(/\bq([1-4])(\d{2})\b/g, 'q$1 $2')
    .replace(/(?<=\d[qhm])(?=fy)|(?<=\b(?:1st|2nd|3rd|4th))(?=[qh](?:\b|uarter|alf))/g, ' ')
    .replace(/\bf\.\s?y\.(?=\s?['\d])/g, 'fy')
    .replace(/\s+/g, ' ')
    .trim();
}
