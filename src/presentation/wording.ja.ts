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
  yoy: '前年同期比',
  qoq: '前四半期比',
  'since-year-end': '前期末比',
  change: '',
};

/** The Japanese wording. */
export function japaneseWording({ dataset }: WordingContext): Wording {
  const metric = (id: MetricId): string => dataset.metric(id).name.ja;
  const period = (id: PeriodId): string => periodName(id, 'ja');
  const short = (id: PeriodId): string => shortPeriodName(id, 'ja');
  const value = (amount: number, unit: ShownFigure['unit'], precision = 1): string =>
    formatFigure({ value: amount, unit, precision }, 'ja');
  const reference = ({ metric: id, period: at, target }: FigureRef): string =>
    `${metric(id)}${target ? '（目標）' : ''}、${period(at)}`;
  const document = (id: string): string => {
    const { title, published } = dataset.document(id);
    return `${title.ja}（${published}）`;
  };

  const source = (at: readonly SourceRow[], more: number): string => {
    const [first] = at;
    if (!first) return '';
    const rows = at.map(({ row, line, texts }) => `${row}（${line}行目：${texts.join('、')}）`);
    if (more > 0) rows.push(`ほか${more}行`);
    return `${document(first.document)} › ${first.table}：${rows.join('、')}`;
  };

  const change = (comparison: Comparison): string => {
    const { kind, from, base, basePrecision, unit, percent, points, meaningful, approximate } = comparison;
    const compared = COMPARED[kind] ? `${COMPARED[kind]} ` : '';
    const at =
      base === null
        ? `（${short(from)}比、資料の記載値）`
        : `（${short(from)}：${value(base, unit, basePrecision ?? 1)}）`;
    if (points !== null) return `${compared}${formatChange(points, 'points', 'ja')}${at}`;
    if (!meaningful || percent === null) return `${compared}増減率は算出できません${at}`;
    if (percent === 0) return `${compared}増減なし${at}`;
    return `${compared}${approximate ? `約${formatPercentMagnitude(percent, 0)}` : formatPercentMagnitude(percent)}${percent > 0 ? '増' : '減'}${at}`;
  };

  const READINGS: Record<Reading, (id: MetricId, at: PeriodId) => string> = {
    latest: (_, at) => `期間の指定がないため、開示されている最新の${period(at)}の数値です。`,
    'short-name': (id) => dataset.metric(id).shortName?.told.ja ?? '',
    calendar: (_, at) => `暦年の四半期を${period(at)}と解釈しました。`,
    'year-end-naming': (_, at) => `決算期の表記を${period(at)}と解釈しました。`,
    'span-end': (_, at) => `残高は期末（${period(at)}）の数値です。`,
    'bare-year': (_, at) => `年を会計年度として解釈しました：${period(at)}。`,
    'known-parts': () => `お尋ねの期間のうち、資料に記載のある期間だけを対象としています。`,
    'from-conversation': (id, at) => `直前の会話から解釈しました：${metric(id)}、${period(at)}。`,
    spelling: (id) => `綴りを補正して「${metric(id)}」と解釈しました。`,
    remark: (id) => `「${metric(id)}」以外の部分は、質問に添えられたコメントとして扱いました。`,
  };

  const note = (entry: Note): string => {
    switch (entry.code) {
      case 'reading':
        return READINGS[entry.reading](entry.metric, entry.period);
      case 'derived':
        return `開示値ではなく、次の式による算出値です：${formulaOf(entry.figure)}`;
      case 'restated': {
        const now = entry.is
          ? `採用した値：${value(entry.is.value, entry.is.unit, entry.is.precision)}（${document(entry.is.document)}）。`
          : '';
        return `${metric(entry.metric)}（${period(entry.period)}）は、${document(entry.was.document)}の${entry.was.table}（${entry.was.line}行目）では${value(entry.was.value, entry.was.unit, entry.was.precision)}です。${now}`;
      }
      case 'discrepancy':
        return entry.summary.ja;
      case 'coarse':
        return `${document(entry.fact.document)}での記載は${entry.fact.text}です（${entry.fact.table}）。`;
      case 'approximate':
        return `資料の記載は概数です（${entry.fact.text}）。`;
      case 'repaired':
        return `資料上の印字は「${entry.fact.text}」です（修正または読み替えあり）。`;
      case 'not-meaningful':
        return '負の値、または符号が変わった値の増減率には意味がありません。';
      case 'target': {
        const when = entry.announced ? `${entry.announced}公表` : '公表日の記載なし';
        const before = entry.replaces
          .map(
            (target) =>
              `${value(target.value, target.unit, target.precision)}${target.announced ? `（${target.announced}）` : ''}`,
          )
          .join('、');
        return `実績ではなく${entry.midTerm ? '中期' : ''}目標値です（${when}）。${before ? `同じ期間の他の目標：${before}。` : ''}`;
      }
      case 'dollars':
        return entry.printed
          ? `${document(entry.document)}による換算（1米ドル=${entry.rate}円）。`
          : `${document(entry.document)}の換算レート（1米ドル=${entry.rate}円）で計算。`;
      case 'remark':
        return dataset.metric(entry.metric).remark?.ja ?? '';
      case 'absent':
        return `資料に記載なし：${metric(entry.metric)}（${entry.periods.map(short).join('、')}）`;
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
        return `${reference(reason.figure)}は資料に記載がなく、算出もできません。`;
      case 'not-comparable':
        return `次の数値はそのようには計算できません：${reason.figures.map(reference).join('；')}`;
      case 'not-meaningful': {
        const { metric: id, from, to, base, change: by, unit } = reason.comparison;
        const later =
          base === null || by === null
            ? ''
            : `（${short(from)}：${value(base, unit)}、${short(to)}：${value(base + by, unit)}）`;
        return `${metric(id)}の増減率には意味がありません${later}。`;
      }
      case 'unknown-words':
        return `「${reason.words.join(' ')}」がIIJの業績の何を指すか分からないため、お答えできません。`;
      case 'unknown-period':
        return '期間を解釈できませんでした。3Q09、1H08、9M08、FY2008、または2008年12月31日のように指定してください。';
      case 'no-metric':
        return 'どの数値でしょうか。例：「営業利益 9M08」';
      case 'unsupported':
        return 'ご質問の計算内容を理解できませんでした。例：「営業利益 9M08」のように項目と期間を一つずつ指定してください。';
      case 'bad-expression':
        return 'その式は計算できません。項目と期間、四則演算で指定してください。';
      case 'no-dollars':
        return `${reference(reason.figure)}の米ドル換算は資料にありません。`;
      case 'other-unit':
        return `${metric(reason.metric)}は、その単位では表せません。`;
      case 'no-target':
        return `該当する目標は資料にありません：${reference(reason.figure)}`;
      case 'too-long':
        return `質問が長すぎます。${reason.limit}文字以内でお願いします。`;
      case 'no-statement':
        return `${period(reason.period)}の${groupName(reason.group, 'ja')}は資料にありません。`;
      case 'no-targets':
        return reason.metric
          ? `${metric(reason.metric)}の目標値は資料にありません。`
          : '目標値は資料にありません。';
      case 'thanks':
        return 'またいつでもお尋ねください。';
      case 'greeting':
        return 'IIJの2007年度から2011年度までの開示業績についてお尋ねください。例：「売上高 3Q09」';
    }
  };

  return {
    metric,
    period,
    titleOf: (figure, target, original) =>
      `${metric(figure.metric)}${target ? '（目標）' : ''}${original ? '（当初発表）' : ''}、${period(figure.period)}`,
    nameOf: (figure) => `${metric(figure.metric)}${figure.origin === 'target' ? '（目標）' : ''}`,
    roleTitle(role, figures, together) {
      const [result, first, second] = figures;
      if (!result || !first) return '';
      const about = (figure: ShownFigure): string =>
        `${metric(figure.metric)}${figure.origin === 'target' ? '（目標）' : ''} ${short(figure.period)}`;
      switch (role) {
        case 'change':
          if (second && second.period === first.period)
            return first.origin === second.origin
              ? `${about(first)}の修正`
              : `${about(second)}に対する${about(first)}`;
          return `${metric(first.metric)}の増減${second ? `（${short(second.period)}→${short(first.period)}）` : ''}`;
        case 'difference':
          return `${about(first)} − ${second ? about(second) : ''}`;
        case 'ratio':
          return `${second ? about(second) : ''}に対する${about(first)}の比率`;
        case 'sum':
          return `合計：${together}`;
        case 'average':
          return `平均：${together}`;
        case 'growth':
          return `${metric(first.metric)}の年平均成長率${second ? `（${short(second.period)}→${short(first.period)}）` : ''}`;
        case 'count':
          return `${metric(first.metric)}が条件を満たす期間の数`;
        case 'expression':
          return `計算：${together}`;
        case 'share':
          return `${about(first)}の構成比`;
        case 'printed':
          return `${about(first)}（資料の記載値）`;
      }
    },
    change,
    note,
    unanswered,
    clarify(reason) {
      switch (reason.code) {
        case 'which-metric':
          return `「${reason.word}」は複数の項目に当てはまります。どれでしょうか。`;
        case 'which-span':
          return `${metric(reason.metric)}は期間の数値です。どの期間でしょうか。`;
        case 'which-target':
          return `${period(reason.period)}のどの目標でしょうか。`;
        case 'which-figure':
          return '次のどれでしょうか。';
      }
    },
    source,
    moreSources: (tables) => `ほか${tables}表`,
    formulaPart: (sign, figure) =>
      `${sign}${metric(figure.metric)} ${short(figure.period)} ${value(figure.value, figure.unit, figure.precision)}`,
    list: (words) => words.join('、'),
  };
}
