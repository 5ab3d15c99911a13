import type { Dataset } from '../../dataset/dataset.ts';
import { isWithin as isTimeWithin } from '../../periods/calendar.ts';
import { parsePeriodId } from '../../periods/period.ts';
import { questionText } from '../../presentation/question-text.ts';
import { figureRefsOf, type FigureRef, type Query } from '../../query/query.ts';
import { isHeldIn } from '../metrics/metric-kinship.ts';
import { isOperation } from '../reading/pieces.ts';
import { readQuestion, type Steps } from '../reading/read-question.ts';
import { refusal } from '../resolution/refusals.ts';
import type { SignedName } from '../words/japanese-signs.ts';
import type { ReadTurn, Turn } from '../turn.ts';
import { goesOnWith, operandOf } from './calculated-on.ts';
import type { Conversation } from './conversation.ts';
import { isAsLong } from './last-two.ts';

/**
 * 「減価償却を足すと？」, 「投資CFとの合計は？」, "sum of that and depreciation" after a figure or what was worked out of figures: the
 * question before with that behind it. A name with such a sign is never looked up by itself: what cannot be calculated
 * with what was spoken of is refused. Undefined where a turn is no single name with a sign.
 */
export function ofSignedTurn({
  dataset,
  language,
  reader,
  whole: { text },
  conversation,
  resolve,
}: Turn): ReadTurn | undefined {
  const signed = reader.signedName(text);
  const steps = signed && readQuestion(reader, signed.name);
  if (!signed || !steps) return undefined;
  const declined = { steps, result: refusal({ code: 'unsupported', what: text }) };
  if (language === 'ja' && mayBeOwnSum(signed, steps, conversation)) return declined;
  // where what is spoken of is pointed at, the name alone is not what is asked for
  const otherwise = signed.points ? declined : undefined;
  if (!isName(steps)) return otherwise;
  const { query, doubt, open } = conversation;
  const rest = readQuestion(reader, signed.rest);
  const isMore = asksMore(rest);
  if (signed.ofSeveral && query?.kind === 'lookup') return declined;
  if (!query) return steps.periods.length || rest.periods.length ? undefined : declined;
  if (isMore && operandOf(query, dataset, language) === undefined) return otherwise;
  const named = resolve(steps, isTime(steps) ? withLastFigure(conversation) : conversation);
  if (!('kind' in named) || named.kind !== 'lookup') return otherwise;
  const operand = doubt || open ? undefined : operandOf(query, dataset, language);
  const own = named.figure.metric;
  const spoken = figureRefsOf(query).filter(({ period }) => period === named.figure.period);
  // 「営業CFと投資CFを足すと」 after one of these names the sum of both
  if (signed.name.includes(TOGETHER) && spoken.some(({ metric }) => isHeldIn(dataset, metric, own)))
    return undefined;
  const isWithin =
    signed.sign === '+' &&
    spoken.some(({ metric }) => isHeldIn(dataset, metric, own) || isHeldIn(dataset, own, metric));
  if (operand === undefined || isWithin || isCounted(query, named.figure)) return declined;
  if (signed.sign === 'average') {
    const average = averageOf(dataset, query, named);
    return average && !isMore ? { steps, result: average } : declined;
  }
  const one = questionText({ kind: 'lookup', figure: named.figure }, dataset, language);
  const [left, right] = signed.turned ? [one, operand] : [operand, one];
  const read = readQuestion(reader, `${left} ${signed.sign} ${right}`);
  const result = resolve(read, {});
  const isAll = 'kind' in result && goesOnWith(result, query) && goesOnWith(result, named);
  if (!isAll || !isMore) return isAll ? { steps: read, result } : declined;
  // 「減価償却を足すと売上比何％？」: what is asked of the sum
  const asked = resolve(rest, { query: result });
  const isOfSum = 'kind' in asked && asked.kind === 'calculate' && goesOnWith(asked, result);
  return isOfSum ? { steps: rest, result: asked } : declined;
}

/** Whether a text is the name of one figure, with its time or without it, or the one time of the figure spoken of. */
const isName = ({ pieces, periods }: Steps): boolean =>
  (pieces.filter(({ kind }) => kind === 'metric').length === 1 || isTime({ pieces, periods })) &&
  pieces.every(({ kind }) => kind === 'metric' || kind === 'filler' || kind === 'period');

/** 「9M08との平均は？」, "average of that and 9M08": of two figures of one unit and of times of one length. */
function averageOf(dataset: Dataset, a: Query, b: Query): Query | undefined {
  if (a.kind !== 'lookup' || b.kind !== 'lookup') return undefined;
  const figures = [a.figure, b.figure];
  const isAlike = dataset.metric(a.figure.metric).unit === dataset.metric(b.figure.metric).unit;
  return isAlike && isAsLong(a.figure.period, b.figure.period) && figures.every(({ target }) => !target)
    ? { kind: 'aggregate', figures, how: 'average', readings: ['from-conversation'] }
    : undefined;
}

/** 「SIと機器販売との合計」 names all that it adds up. */
const TOGETHER = 'と';

/** 「減価償却と支払利息を足すと？」 after a figure that is neither: their sum, or the figure with both added to it. */
const mayBeOwnSum = (
  { sign, particle }: SignedName,
  { pieces, periods }: Steps,
  { query }: Conversation,
): boolean => {
  const named = pieces.flatMap((piece) => (piece.kind === 'metric' ? [piece.metrics] : []));
  const spoken = query?.kind === 'lookup' ? query.figure.metric : undefined;
  if (
    spoken === undefined ||
    named.length < 2 ||
    periods.length ||
    sign === '/' ||
    particle?.startsWith(TOGETHER)
  )
    return false;
  return !named.some((metrics) => metrics.includes(spoken));
};

const isTime = ({ pieces, periods }: Pick<Steps, 'pieces' | 'periods'>): boolean =>
  periods.length === 1 && pieces.every(({ kind }) => kind !== 'metric');

/** 「3Qも足すと？」 after a sum: the figure added last, at another time. */
function withLastFigure(conversation: Conversation): Conversation {
  const figure = conversation.query && figureRefsOf(conversation.query).at(-1);
  return figure ? { ...conversation, query: { kind: 'lookup', figure } } : conversation;
}

/** Whether a text asks for anything but an amount. */
const asksMore = ({ pieces }: Steps): boolean =>
  pieces.some((piece) => piece.kind !== 'filler' && !isOperation(piece, 'amount', 'absolute'));

/** Whether a figure is one of those spoken of, at that time or one within it: nothing is counted twice. */
const isCounted = (query: Query, { metric, period }: FigureRef): boolean => {
  const spoken = query.kind === 'lookup' ? [query.figure] : 'figures' in query ? query.figures : [];
  return spoken.some((figure) => {
    const [own, other] = [parsePeriodId(period), parsePeriodId(figure.period)];
    return figure.metric === metric && own && other && (isTimeWithin(own, other) || isTimeWithin(other, own));
  });
};
