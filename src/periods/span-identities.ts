import type { Span } from './period.ts';

type Term = { readonly sign: 1 | -1; readonly span: Span };

/** The sums and differences of other spans that a span's flow equals exactly, by how many parts they take. */
export function spanIdentities(span: Span): Term[][] {
  const { fy } = span;
  const quarter = (n: 1 | 2 | 3 | 4): Span => ({ kind: 'quarter', fy, quarter: n });
  const half = (n: 1 | 2): Span => ({ kind: 'half', fy, half: n });
  const nine: Span = { kind: 'nine-months', fy };
  const year: Span = { kind: 'year', fy };
  const plus = (...spans: Span[]): Term[] => spans.map((s) => ({ sign: 1, span: s }));
  const minus = (whole: Span, ...parts: Span[]): Term[] => [
    { sign: 1, span: whole },
    ...parts.map((s): Term => ({ sign: -1, span: s })),
  ];
  switch (span.kind) {
    case 'quarter':
      if (span.quarter === 1) return [minus(half(1), quarter(2)), minus(nine, quarter(2), quarter(3))];
      if (span.quarter === 2) return [minus(half(1), quarter(1)), minus(nine, quarter(1), quarter(3))];
      if (span.quarter === 3) {
        return [minus(nine, half(1)), minus(half(2), quarter(4)), minus(nine, quarter(1), quarter(2))];
      }
      return [minus(year, nine), minus(half(2), quarter(3)), minus(year, half(1), quarter(3))];
    case 'half':
      return span.half === 1
        ? [minus(nine, quarter(3)), plus(quarter(1), quarter(2)), minus(year, half(2))]
        : [minus(year, half(1)), plus(quarter(3), quarter(4)), [...minus(year, nine), ...plus(quarter(3))]];
    case 'nine-months':
      return [plus(half(1), quarter(3)), minus(year, quarter(4)), plus(quarter(1), quarter(2), quarter(3))];
    case 'year':
      return [
        plus(nine, quarter(4)),
        plus(half(1), half(2)),
        plus(quarter(1), quarter(2), quarter(3), quarter(4)),
      ];
  }
}
