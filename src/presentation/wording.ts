import type {
  ClarifyReason,
  Comparison,
  FigureRole,
  Note,
  ShownFigure,
  UnansweredReason,
} from '../answering/answer.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { MetricId } from '../dataset/schema.ts';
import type { PeriodId } from '../periods/period.ts';
import type { SourceRow } from './sources.ts';

/** All sentences of the program in one language. What there is to say is decided elsewhere; here is only how. */
export type Wording = {
  readonly metric: (metric: MetricId) => string;
  readonly period: (period: PeriodId) => string;
  readonly titleOf: (figure: ShownFigure, target: boolean, original: boolean) => string;
  /** The metric's name, and that it is a target where it is one. */
  readonly nameOf: (figure: ShownFigure) => string;
  /** `together` names the figures that the result was made of. */
  readonly roleTitle: (role: FigureRole, figures: readonly ShownFigure[], together: string) => string;
  readonly change: (comparison: Comparison) => string;
  readonly note: (note: Note) => string;
  readonly unanswered: (reason: UnansweredReason) => string;
  readonly clarify: (reason: ClarifyReason) => string;
  /** Rows of one table of one document, and how many more of it are not named. */
  readonly source: (rows: readonly SourceRow[], more: number) => string;
  readonly moreSources: (tables: number) => string;
  readonly formulaPart: (sign: string, figure: ShownFigure) => string;
  readonly list: (words: readonly string[]) => string;
};

/** What a wording is made for. */
export type WordingContext = { readonly dataset: Dataset };
