import type { Comparison, Note, ShownFigure, UnansweredReason } from '../answering/answer.ts';
import type { MetricId } from '../dataset/schema.ts';
import type { PeriodId } from '../periods/period.ts';
import type { FigureRef, Reading } from '../query/query.ts';
import { groupName } from './group-names.ts';
import { formatChange, formatPercentMagnitude, formatFigure } from './numbers.ts';
import { periodName, shortPeriodName } from './period-names.ts';
import type { SourceRow } from './sources.ts';
import type { Wording, WordingContext } from './wording.ts';

const COMPARED: Record<Comparison['kind'], string> = {
  yoy: 'year on year',
  qoq: 'quarter on quarter',
  'since-year-end': 'since the fiscal year end',
  change: '',
};

/** The English wording. */
export function englishWording({ dataset }: WordingContext): Wording {
  const metric = (id: MetricId): string => dataset.metric(id).name.en;
  const period = (id: PeriodId): string => periodName(id, 'en');
  const short = (id: PeriodId): string => shortPeriodName(id, 'en');
  const value = (amount: number, unit: ShownFigure['unit'], precision = 1): string =>
    formatFigure({ value: amount, unit, precision }, 'en');
  const reference = ({ metric: id, period: at, target }: FigureRef): string =>
    `${metric(id)}${target ? ' target' : ''}, ${period(at)}`;
  const document = (id: string): string => {
    const { title, published } = dataset.document(id);
    return `${title.en}, ${published}`;
  };

  const source = (at: readonly SourceRow[], more: number): string => {
    const [first] = at;
    if (!first) return '';
    const rows = at.map(({ row, line, texts }) => `${row} (line ${line}: ${texts.join(' and ')})`);
    if (more > 0) rows.push(`and ${more} more ${more === 1 ? 'row' : 'rows'}`);
    return `${document(first.document)} › ${first.table}: ${rows.join('; ')}`;
  };

  const change = (comparison: Comparison): string => {
    const { kind, from, base, basePrecision, unit, percent, points, meaningful, approximate } = comparison;
    const compared = COMPARED[kind] ? ` ${COMPARED[kind]}` : '';
    const when = `${from.includes('-') ? 'on' : 'in'} ${short(from)}`;
    const at =
      base === null
        ? `as printed, from ${short(from)}`
        : `from ${value(base, unit, basePrecision ?? 1)} ${when}`;
    if (points !== null) return `${formatChange(points, 'points', 'en')}${compared}, ${at}`;
    if (!meaningful || percent === null) return `no meaningful percentage${compared}, ${at}`;
    if (percent === 0) return `unchanged${compared}, ${at}`;
    const size = approximate
      ? `about ${formatPercentMagnitude(percent, 0)}`
      : formatPercentMagnitude(percent);
    const move = `${percent > 0 ? 'up' : 'down'} ${size}`;
    return `${move}${compared}, ${at}`;
  };

  const READINGS: Record<Reading, (id: MetricId, at: PeriodId) => string> = {
    latest: (_, at) => `No period was named: this is the latest one reported, ${period(at)}.`,
    'short-name': (id) => dataset.metric(id).shortName?.told.en ?? '',
    calendar: (_, at) => `The calendar quarter was read as ${period(at)} of the fiscal year.`,
    'year-end-naming': (_, at) => `The fiscal year was named by its end: ${period(at)}.`,
    'span-end': (_, at) => `A balance is told at the end of the period, ${period(at)}.`,
    'bare-year': (_, at) => `The year was read as the fiscal year: ${period(at)}.`,
    'known-parts': () =>
      `The documents do not give all parts of the time asked about: only those shown count.`,
    'from-conversation': (id, at) => `Read from the conversation: ${metric(id)}, ${period(at)}.`,
    spelling: (id) => `A misspelt word was read as part of "${metric(id)}".`,
    remark: (id) => `What else was said beside "${metric(id)}" was left out as a remark.`,
  };

  const note = (entry: Note): string => {
    switch (entry.code) {
      case 'reading':
        return READINGS[entry.reading](entry.metric, entry.period);
      case 'derived':
        return `Not reported as such: derived as ${formulaOf(entry.figure)}.`;
      case 'restated': {
        const now = entry.is
          ? ` ${entry.is.document === entry.was.document ? 'The value used' : 'Now'}: ${value(entry.is.value, entry.is.unit, entry.is.precision)} (${document(entry.is.document)}).`
          : '';
        return `${metric(entry.metric)}, ${period(entry.period)}, stands also as ${value(entry.was.value, entry.was.unit, entry.was.precision)} in ${document(entry.was.document)} (${entry.was.table}, line ${entry.was.line}).${now}`;
      }
      case 'discrepancy':
        return entry.summary.en;
      case 'coarse':
        return `Reported as ${entry.fact.text} in ${document(entry.fact.document)} (${entry.fact.table}).`;
      case 'approximate':
        return `The document itself says ${entry.fact.qualifier ?? 'about'} ${entry.fact.text}: no exact figure.`;
      case 'repaired':
        return `Printed as "${entry.fact.text}": ${entry.fact.note ?? ''}`;
      case 'not-meaningful':
        return 'A percentage of a figure that is negative, or changed its sign, would not be meaningful.';
      case 'target': {
        const when = entry.announced
          ? `announced on ${entry.announced}`
          : 'the document does not say when it was announced';
        const before = entry.replaces
          .map(
            (target) =>
              `${value(target.value, target.unit, target.precision)}${target.announced ? ` (${target.announced})` : ''}`,
          )
          .join(', ');
        return `A ${entry.midTerm ? 'mid-term ' : ''}target, no actual; ${when}.${before ? ` Other targets for the same period: ${before}.` : ''}`;
      }
      case 'dollars':
        return entry.printed
          ? `As ${document(entry.document)} translated it, at JPY ${entry.rate} per US$.`
          : `Calculated at the rate of ${document(entry.document)}, JPY ${entry.rate} per US$.`;
      case 'remark':
        return dataset.metric(entry.metric).remark?.en ?? '';
      case 'absent':
        return `Not in the documents: ${metric(entry.metric)}, ${entry.periods.map(short).join(', ')}.`;
    }
  };

  const formulaOf = (figure: ShownFigure): string => {
    const { formula } = figure;
    if (!formula) return '';
    if (formula.kind === 'sum') {
      return formula.parts
        .map(
          ({ sign, figure: part }, index) =>
            `${index === 0 ? (sign < 0 ? '-' : '') : sign < 0 ? '- ' : '+ '}${part.metric === figure.metric ? '' : `${metric(part.metric)} `}${short(part.period)} ${value(part.value, part.unit, part.precision)}`,
        )
        .join(' ');
    }
    if (formula.kind === 'change') {
      const { figure: other, change: printed, sign } = formula;
      return `${short(other.period)} ${value(other.value, other.unit, other.precision)} ${sign > 0 ? '+' : '-'} ${value(printed.value, printed.unit, printed.precision)} (${document(printed.document)})`;
    }
    return `${metric(formula.of.metric)} ${value(formula.of.value, formula.of.unit, formula.of.precision)} / ${metric(formula.to.metric)} ${value(formula.to.value, formula.to.unit, formula.to.precision)}`;
  };

  const unanswered = (reason: UnansweredReason): string => {
    switch (reason.code) {
      case 'no-figure':
        return `The documents do not give ${reference(reason.figure)}, and it cannot be derived from them.`;
      case 'not-comparable':
        return `These figures cannot be put together that way: ${reason.figures.map(reference).join('; ')}.`;
      case 'not-meaningful': {
        const { metric: id, from, to, base, change: by, unit } = reason.comparison;
        const later =
          base === null || by === null
            ? ''
            : `: ${value(base, unit)} in ${short(from)}, ${value(base + by, unit)} in ${short(to)}`;
        return `A percentage change of ${metric(id)} would not be meaningful${later}.`;
      }
      case 'unknown-words':
        return `I do not know what "${reason.words.join(' ')}" means in IIJ's results, so I give no figure.`;
      case 'unknown-period':
        return 'I could not make a reporting period of that. Try 3Q09, 1H08, 9M08, FY2008 or a date such as Dec 31, 2008.';
      case 'no-metric':
        return 'Which figure do you mean? Name one, for example "operating income 9M08".';
      case 'unsupported':
        return 'I understood the words but not what to work out from them. Try one figure and one period, for example "operating income 9M08".';
      case 'bad-expression':
        return `That cannot be worked out: ${reason.why}.`;
      case 'no-dollars':
        return `The documents do not translate ${reference(reason.figure)} into dollars.`;
      case 'other-unit':
        return `That is no unit in which this can be told: ${metric(reason.metric)}.`;
      case 'no-target':
        return `The documents give no such target: ${reference(reason.figure)}.`;
      case 'too-long':
        return `That is too long for a question: keep it under ${reason.limit} characters.`;
      case 'no-statement':
        return `The documents give nothing of that table for ${period(reason.period)}: ${groupName(reason.group, 'en')}.`;
      case 'no-targets':
        return reason.metric
          ? `The documents give no targets for this: ${metric(reason.metric)}.`
          : 'The documents give no targets.';
      case 'thanks':
        return 'All right. Ask on whenever you like.';
      case 'greeting':
        return 'Ask me about the reported results of Internet Initiative Japan, FY2007 to FY2011: for example "revenue 3Q09".';
    }
  };

  return {
    metric,
    period,
    titleOf: (figure, target, original) =>
      `${metric(figure.metric)}${target ? ' (target)' : ''}${original ? ' (as originally reported)' : ''}, ${period(figure.period)}`,
    nameOf: (figure) => `${metric(figure.metric)}${figure.origin === 'target' ? ' target' : ''}`,
    roleTitle(role, figures, together) {
      const [result, first, second] = figures;
      if (!result || !first) return '';
      const about = (figure: ShownFigure): string =>
        `${metric(figure.metric)}${figure.origin === 'target' ? ' target' : ''}, ${short(figure.period)}`;
      switch (role) {
        case 'change':
          if (second && second.period === first.period)
            return first.origin === second.origin
              ? `Revision of ${about(first)}`
              : `${about(first)}, against ${about(second)}`;
          return `Change in ${metric(first.metric)}${second ? `, ${short(second.period)} to ${short(first.period)}` : ''}`;
        case 'difference':
          return `${about(first)} less ${second ? about(second) : ''}`;
        case 'ratio':
          return `${about(first)} as a share of ${second ? about(second) : ''}`;
        case 'sum':
          return `Sum of ${together}`;
        case 'average':
          return `Average of ${together}`;
        case 'growth':
          return `Compound growth a year of ${metric(first.metric)}${second ? `, ${short(second.period)} to ${short(first.period)}` : ''}`;
        case 'count':
          return `Number of the periods shown in which ${metric(first.metric)} lies beyond the limit`;
        case 'expression':
          return `Calculated from ${together}`;
        case 'share':
          return `Share of ${about(first)}`;
        case 'printed':
          return `${about(first)}: as printed`;
      }
    },
    change,
    note,
    unanswered,
    clarify(reason) {
      switch (reason.code) {
        case 'which-metric':
          return `"${reason.word}" can mean several figures. Which one?`;
        case 'which-span':
          return `${metric(reason.metric)} is reported for periods, not for a date. Which one?`;
        case 'which-target':
          return `Which target for ${period(reason.period)}?`;
        case 'which-figure':
          return 'Which of these do you mean?';
      }
    },
    source,
    moreSources: (tables) => `and ${tables} more ${tables === 1 ? 'table' : 'tables'}`,
    formulaPart: (sign, figure) =>
      `${sign}${metric(figure.metric)} ${short(figure.period)} ${value(figure.value, figure.unit, figure.precision)}`,
    list: (words) => words.join(', '),
  };
}
