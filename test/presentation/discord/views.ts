import fc from 'fast-check';
import type { AnswerView, ViewChoice } from '../../../src/presentation/view.ts';
import { Query } from '../../../src/query/query.ts';
import { anyQuery } from '../../query/queries.ts';

/** Views to lay out: one of each kind, and a generator of views with anything in them. */

export const lookup = (metric: string, period: string): Query =>
  Query.parse({ kind: 'lookup', figure: { metric, period } });

export const choice = (label: string, query: Query): ViewChoice => ({ label, question: `${label}?`, query });

/** A view with nothing in it but what is given. */
export function view(given: Partial<AnswerView>): AnswerView {
  return {
    status: 'answered',
    language: 'en',
    title: 'Total revenues, 3Q09 (Oct-Dec 2009)',
    figure: null,
    lead: '',
    changes: [],
    formula: null,
    table: null,
    sources: [],
    notes: [],
    choices: [],
    next: [],
    ...given,
  };
}

export const REVENUE_3Q09 = view({
  figure: 'JPY 16,038 million',
  lead: 'Total revenues, 3Q09: JPY 16,038 million, down 8.5% year on year',
  changes: [{ direction: 'down', text: 'down 8.5% year on year, from JPY 17,535 million in 3Q08' }],
  sources: [
    'Nine months FY2009 results release, 12 February 2010, Operating results summary, Total revenues, line 36',
  ],
  notes: ['Read as the fiscal quarter.'],
  next: [choice('3Q08', lookup('revenue', '3Q08'))],
});

const text = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom('*', '<', '@', 'a', '売', '\n', '`'), maxLength: 3000 }),
);
const lines = fc.array(text, { maxLength: 50 });
const choices = fc.array(fc.record({ label: text, question: text, query: anyQuery }), { maxLength: 60 });

export const anyView: fc.Arbitrary<AnswerView> = fc.record({
  status: fc.constantFrom('answered', 'clarify', 'unanswered'),
  language: fc.constantFrom('en', 'ja'),
  title: text,
  figure: fc.option(text),
  lead: text,
  changes: fc.array(fc.record({ direction: fc.constantFrom('up', 'down', 'flat', 'unclear'), text }), {
    maxLength: 30,
  }),
  formula: fc.option(text),
  table: fc.option(
    fc.record({
      header: fc.array(text, { maxLength: 6 }),
      rows: fc.array(fc.array(text, { maxLength: 6 }), { maxLength: 60 }),
    }),
  ),
  sources: lines,
  notes: lines,
  choices,
  next: choices,
});
