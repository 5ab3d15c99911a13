import type { FigureRef } from './query.ts';
import { periodsOfRun, runsOf } from './runs.ts';
import { longDate, shortDate } from './short-date.ts';
import { wordOf } from './short-letters.ts';
import { decoded } from './short-text.ts';

/** The figures of a query in its short form: `revenue@3Q09*o$!n+IIJ-Tech~9m09-release`, parted by dots. */

const TARGET_LETTERS = { newest: 'n', first: 'f', previous: 'p', midterm: 'm' } as const;
const BASIS_LETTERS = { current: 'c', original: 'o' } as const;
const PROSE = '_';

/** Figures parted by dots, with a run of one metric over successive periods as one: `revenue@1Q07>4Q08`. */
export function printRefs(refs: readonly FigureRef[]): string {
  let before: FigureRef | undefined;
  return runsOf(refs)
    .map(({ first, last }) => {
      const text = printRef(first, last === first ? '' : `>${shortDate(last.period)}`, before);
      before = last;
      return text;
    })
    .join('.');
}

/** `revenue@3Q09`, then what is asked of it; a metric or period that the figure before has too is left out. */
function printRef(ref: FigureRef, until: string, before: FigureRef | undefined): string {
  const metric = ref.metric === before?.metric ? '' : ref.metric;
  const period = ref.period === before?.period && until === '' ? '' : `${shortDate(ref.period)}${until}`;
  const basis = ref.basis === undefined ? '' : `*${BASIS_LETTERS[ref.basis]}`;
  const currency = ref.currency === undefined ? '' : '$';
  const target = ref.target === undefined ? '' : `!${printTarget(ref.target)}`;
  const document = ref.document === undefined ? '' : `~${ref.document.replace(/[%.]/g, escaped)}`;
  const of = ref.of === undefined ? '' : `+${encodeURIComponent(ref.of).replaceAll('.', '%2E')}`;
  const source = ref.source === undefined ? '' : PROSE;
  return `${metric}@${period}${basis}${currency}${target}${source}${of}${document}`;
}

/** A dot parts figures from each other, and so cannot stand inside of one. */
const escaped = (character: string): string => (character === '.' ? '%2E' : '%25');

function printTarget(target: NonNullable<FigureRef['target']>): string {
  return target in TARGET_LETTERS ? TARGET_LETTERS[target as keyof typeof TARGET_LETTERS] : shortDate(target);
}

const REF =
  /^([a-z0-9_]*)@([0-9A-Z]*)(?:>([0-9A-Z]+))?(?:\*([co]))?(\$)?(?:!([a-z]|\d{8}))?(_)?(?:\+([^~]*))?(?:~([^]*))?$/;

/** The figures as plain objects, still to be checked; what cannot be read is null, which the check refuses. */
export function parseRefs(body: string): unknown[] {
  let before: { metric: string; period: string } | undefined;
  return body.split('.').flatMap((text) => {
    const parts = REF.exec(text);
    if (!parts) return [null];
    const [, metric = '', period = '', until, basis, currency, target, source, of, document] = parts;
    const first = {
      metric: metric || (before?.metric ?? ''),
      period: longDate(period) || (before?.period ?? ''),
    };
    const more = {
      ...(basis === undefined ? {} : { basis: wordOf(BASIS_LETTERS, basis) }),
      ...(currency === undefined ? {} : { currency: 'USD' }),
      ...(target === undefined ? {} : { target: wordOf(TARGET_LETTERS, target) ?? longDate(target) }),
      ...(source === undefined ? {} : { source: 'text' }),
      ...(of === undefined ? {} : { of: decoded(of) }),
      ...(document === undefined ? {} : { document: document.replace(/%2E|%25/g, decodeURIComponent) }),
    };
    const periods = until === undefined ? [first.period] : periodsOfRun(first.period, longDate(until));
    before = { metric: first.metric, period: periods.at(-1) ?? '' };
    return periods.length === 0
      ? [null]
      : periods.map((at) => ({ metric: first.metric, period: at, ...more }));
  });
}
