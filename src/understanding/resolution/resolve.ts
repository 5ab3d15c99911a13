import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { figureRefsOf, type Query } from '../../query/query.ts';
import { isPlain } from '../questions/apply-rules.ts';
import { conversationAfterRefusal, ofOwnCompany } from '../conversation/after-refusal.ts';
import { asSpokenOf } from '../conversation/as-spoken-of.ts';
import { choiceByPlace } from '../conversation/choice-by-place.ts';
import { inCalendarYear } from '../conversation/calendar-quarters.ts';
import { restOfWhole } from '../conversation/left-out.ts';
import { byPlace } from '../conversation/by-place.ts';
import { anchored, periodOf, topicOf, type Conversation } from '../conversation/conversation.ts';
import { isPartOfDocument } from './documents.ts';
import { apartAsWell } from './apart-as-well.ts';
import { asInProse } from './in-prose.ts';
import { isForetold } from './foretold.ts';
import { changeOfWorkedOut } from './change-worked-out.ts';
import { isRate, isToldAtRates, ofRateSpokenOf, withoutRate } from './exchange-rate.ts';
import { atRateOfDocument } from './rate-of-document.ts';
import { asksAnew } from '../conversation/asks-anew.ts';
import { followUp, ofTrail } from '../conversation/follow-up.ts';
import { isAtSameTime } from './period-in-doubt.ts';
import { frameOf, hasOperation, isArithmetic, mentionOf, type Frame, type MetricMention } from './frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Steps } from '../reading/read-question.ts';
import { withoutHeadings } from '../reading/headings.ts';
import { isNumber } from '../words/words.ts';
import { refusal, whichMetric, type Refusal } from './refusals.ts';
import { amongChoices, choiceByLabel, namedByWords } from '../metrics/named-in-context.ts';
import { withoutOneOfJoint } from '../metrics/only-one-of-joint.ts';
import { resolveMetrics } from '../metrics/resolve-metrics.ts';
import { daysOfYears } from '../periods/complete.ts';
import { readPeriods } from '../periods/resolve-periods.ts';
import { isOfSeveral } from '../conversation/looked-up-together.ts';
import { withOneSpokenOf } from '../conversation/one-spoken-of.ts';
import { nearLookups, previousFigure } from '../conversation/near-figures.ts';
import { ownership } from './ownership.ts';
import { includedInPrevious } from '../conversation/included-in-previous.ts';
import { sumNamed } from '../conversation/sum-named.ts';
import { whichTime } from '../conversation/which-time.ts';
import { isOfNone } from '../conversation/of-none.ts';
import { isSaidToBeBase } from '../conversation/base-named.ts';
import { withPrevious } from '../conversation/with-previous.ts';
import { linesNamed } from '../metrics/lines-named.ts';
import { wholeStatement } from './statements.ts';
import { inOtherUnit } from './told-in-unit.ts';
import { inOtherScale, isOfShareInMillions, withScale } from './told-scale.ts';
import { areRepeated, isRepeated } from './repeated-amounts.ts';
import { isMonthsWithin } from './months-within.ts';
import { isOfItself } from './of-itself.ts';
import { resolveNamed } from './resolve-named.ts';

/** A question's words with everything that they are resolved against. */
export type Question = {
  readonly dataset: Dataset;
  readonly lexicon: Lexicon;
  readonly steps: Steps;
  readonly conversation: Conversation;
};

/** More figures than this are no one question. */
const MOST_METRICS = 12;

/** Decides what a question asks: a query, or why no single one can be given. */
export function resolveQuestion(asked: Question): Query | Refusal {
  const { dataset, lexicon } = asked;
  const steps = { ...asked.steps, pieces: withoutHeadings(dataset, lexicon, asked.steps.pieces) };
  const question = { ...asked, steps };
  const { pieces, periods, words } = steps;
  const whole = frameOf(pieces, periods, words);
  const chosen = choiceByPlace(question, whole);
  if (chosen) return chosen;
  const { frame, conversation, figure } = withOneSpokenOf(lexicon, {
    frame: inCalendarYear(question, whole),
    conversation: anchored(question.conversation),
  });
  // "back to the first one"
  if (figure && isNothingElse(frame)) return { kind: 'lookup', figure, readings: ['from-conversation'] };
  const turn = { ...question, conversation };
  const spoken = asSpokenOf(turn, frame);
  const result =
    atRateOfDocument(dataset, turn.lexicon, spoken, (asked) => resolveFrame(turn, asked)) ??
    refusal({ code: 'unsupported', what: steps.text });
  if ('kind' in result) {
    const query = withScale(lexicon, frame, apartAsWell(dataset, lexicon, frame, result));
    return isOfItself(dataset, result) || isOfShareInMillions(dataset, query)
      ? refusal({ code: 'unsupported', what: steps.text })
      : asInProse(dataset, frame, lexicon, query);
  }
  if (result.conversation) return result;
  return { ...result, conversation: conversationAfterRefusal(question, frame) };
}

/** Whether a turn names and asks nothing. */
const isNothingElse = (frame: Frame): boolean =>
  ![...frame.metrics, ...frame.periods, ...frame.companies, ...frame.unknown].length && isPlain(frame);

function resolveFrame(question: Question, whole: Frame): Query | Refusal {
  const { dataset, lexicon, steps, conversation } = question;
  if (whole.metrics.length > MOST_METRICS || isForetold(whole, lexicon))
    return refusal({ code: 'unsupported', what: steps.text });
  const previous = previousFigure(question);
  const placed = byPlace(question, whole) ?? restOfWhole(question, whole);
  if (placed) return placed;
  const included = includedInPrevious(question, whole);
  if (included) return included;
  const frame = linesNamed(dataset, lexicon, whole);
  // which figure is spoken of is still open: it narrows nothing
  const isOpen = conversation.open?.kind === 'metric' || isOfNone(dataset, frame, conversation.query);
  const spoken = isOpen ? undefined : previous;
  const resolved = resolveMetrics(dataset, lexicon, frame, spoken);
  const { unexplained } = resolved;
  const chosen = amongChoices(dataset, lexicon, resolved.mentions, frame, conversation);
  const mentions = withoutOneOfJoint(dataset, lexicon, frame, chosen);
  const arithmetic = isArithmetic(frame) || hasOperation(frame, 'count');
  const named = mentions.flatMap(({ metrics }) => metrics);
  const strange = unexplained.filter(
    (word) =>
      !(arithmetic && isNumber(word)) &&
      !isRate(dataset, frame, word) &&
      !isMonthsWithin(dataset, lexicon, frame, named, word) &&
      !(isNumber(word) && isRepeated(dataset, frame, named, word)) &&
      !isPartOfDocument(dataset, lexicon, frame, word),
  );
  const swapped =
    previous && strange.length && !mentions.length
      ? namedByWords(dataset, lexicon, strange, conversation, previous.metric, frame)
      : undefined;
  if (swapped) {
    const again = [mentionOf(swapped, strange)];
    return withPrevious(question, frame, again) ?? resolveNamed(question, frame, again);
  }
  if (mentions.some(({ metrics }) => !metrics.length)) {
    // what is spoken of stays what it was, but a follow-up has to name its figure
    const doubt = { metric: true, period: false, subject: true } as const;
    return {
      ...refusal({ code: 'unsupported', what: steps.text }),
      conversation: { ...conversation, doubt },
    };
  }
  if (strange.length)
    return refusal({ code: 'unknown-words', words: strange }, nearLookups(question, frame, mentions));
  if (frame.companies.length) return ownership(question, frame, mentions);
  const sum = sumNamed(question, frame, mentions);
  if (sum) return sum;
  const asked = withoutRate(dataset, mentions, unexplained, frame);
  const ambiguous = asked.find(({ metrics }) => metrics.length > 1);
  if (ambiguous) {
    const readings = readingsOf(question, frame, asked);
    // "operating income excluding ATM": which of its figures is left out is no answer to what is left
    if (hasOperation(frame, 'excluding') && asked.length > 1 && !readings.some((read) => read))
      return refusal({ code: 'unsupported', what: steps.text }, nearLookups(question, frame, mentions));
    return askWhich(question, frame, ambiguous.metrics, ambiguous.words.join(' '), readings);
  }
  if (!mentions.length) return withoutMetric(question, frame);
  const open = ofEachChoice(question, frame, asked);
  if (open) return open;
  const onPrevious = withPrevious(question, frame, asked);
  if (!onPrevious && isBaseAlone(question, frame, asked))
    return refusal({ code: 'unsupported', what: steps.text });
  const read = onPrevious ?? resolveNamed(question, frame, asked, resolved);
  const result = 'kind' in read ? read : (changeOfWorkedOut(question, frame, asked, resolved) ?? read);
  if ('kind' in result && !isToldAtRates(dataset, frame, unexplained, result))
    return refusal({ code: 'unsupported', what: steps.text });
  const numbers = unexplained.filter(
    (word) =>
      isNumber(word) &&
      !isRate(dataset, frame, word) &&
      !isMonthsWithin(dataset, lexicon, frame, named, word),
  );
  const takesNumbers = 'kind' in result && (result.kind === 'calculate' || result.kind === 'count');
  if (!numbers.length || takesNumbers) return result;
  const isSure = 'kind' in result && areRepeated(dataset, frame, named, result, numbers);
  return isSure ? result : refusal({ code: 'unsupported', what: steps.text });
}

/** A turn that names no metric: a follow-up, an answer to what was asked back, or too little. */
function withoutMetric(question: Question, whole: Frame): Query | Refusal {
  const told = ofRateSpokenOf(question.dataset, question.lexicon, whole, previousFigure(question));
  // "yoy % of that quarter?": what is asked of the time that is spoken of anyway
  const frame = told.operations.length
    ? { ...told, periods: told.periods.filter(({ period }) => !isAtSameTime(period)) }
    : told;
  const { dataset, lexicon, conversation, steps } = question;
  const choice = ofLabel(question, frame);
  if (choice) return choice;
  if (conversation.open?.kind === 'metric' && !isPlain(frame))
    return refusal({ code: 'unsupported', what: steps.text });
  if (conversation.open?.kind === 'metric')
    return askWhich(
      question,
      frame,
      conversation.open.metrics,
      steps.text,
      frame.periods.length ? [] : conversation.open.readings,
    );
  const statement = wholeStatement(dataset, frame, conversation);
  if (statement) return statement;
  const counted = conversation.doubt ? undefined : inOtherScale(lexicon, frame, conversation.query);
  if (counted) return inOtherUnit(dataset, lexicon, frame, counted) ?? counted;
  const { metric } = topicOf(conversation);
  const together = ofTrail(question, frame);
  if (together) return together;
  // 「両方とも前年比は？」: what is asked of several figures is not asked of the last of them
  if (isOfSeveral(lexicon, frame) && hasOperation(frame, 'yoy', 'qoq', 'since-year-end'))
    return refusal({ code: 'unsupported', what: steps.text });
  const isWhole = conversation.query !== undefined && figureRefsOf(conversation.query).length > 0;
  if (
    metric !== undefined &&
    !conversation.doubt?.metric &&
    (asksAnew(frame, conversation.query) || !isWhole)
  )
    return resolveNamed(question, frame, [mentionOf(metric, [])]);
  const own = ofOwnCompany(question, frame);
  if (own) return own;
  const follow = followUp(question, frame);
  if (follow) return follow;
  if (conversation.query)
    return whichTime(question, frame) ?? refusal({ code: 'unsupported', what: steps.text });
  const said = frame.periods.length > 0 || frame.operations.length > 0;
  return refusal({ code: said ? 'no-metric' : 'greeting' }, nearLookups(question, frame));
}

/** "Total", "current" where it was asked which assets are meant: words that say something else elsewhere. */
function ofLabel(question: Question, frame: Frame): Query | Refusal | undefined {
  const { dataset, lexicon, conversation } = question;
  if (conversation.open?.kind !== 'metric' || frame.periods.length) return undefined;
  const said = frame.words.flatMap(({ text }) =>
    /^\W$/u.test(text) || (lexicon.fillers.has(text) && !lexicon.plays(text, 'total')) ? [] : [text],
  );
  const metric = choiceByLabel(dataset, lexicon, said, conversation.open.metrics);
  return metric && resolveNamed(question, { ...frame, operations: [] }, [mentionOf(metric, said)]);
}

/** "As % of equity" after what no share can be told of: what is named is the base, and no figure to be told as a share. */
const isBaseAlone = (
  { lexicon, conversation }: Question,
  frame: Frame,
  [mention, another]: readonly MetricMention[],
): boolean =>
  conversation.query !== undefined &&
  mention !== undefined &&
  !another &&
  !frame.periods.length &&
  isSaidToBeBase(lexicon, frame, mention);

/**
 * "As % of revenue" where it is open which profit was asked for: asks back what that asks with each of them. "Without R&D"
 * tells which of them is meant.
 */
function ofEachChoice(
  question: Question,
  frame: Frame,
  asked: readonly MetricMention[],
): Query | Refusal | undefined {
  const { open, trail } = question.conversation;
  if (open?.kind !== 'metric') return undefined;
  const isOpen = (metric: MetricId | undefined): boolean => open.metrics.some((other) => other === metric);
  const isBase = asked.some((mention) => isSaidToBeBase(question.lexicon, frame, mention));
  if (!isBase && asked.some(({ metrics: [metric] }) => isOpen(metric))) return undefined;
  const choices = open.readings.flatMap((query) => {
    const conversation = query && { query, ...(trail && { trail }) };
    return (conversation && withPrevious({ ...question, conversation }, frame, asked)) ?? [];
  });
  const told = choices.find((query) => query.kind === 'lookup' && isOpen(query.figure.metric));
  if (told) return told;
  return choices.length
    ? { outcome: { status: 'clarify', reason: { code: 'which-figure' }, choices } }
    : undefined;
}

/** What a question asks with each of the metrics that one of its words may mean. */
function readingsOf(
  question: Question,
  frame: Frame,
  asked: readonly MetricMention[],
): readonly (Query | undefined)[] {
  const open = asked.find(({ metrics }) => metrics.length > 1);
  return (open?.metrics ?? []).map((metric) => {
    const mentions = asked.map((mention) => (mention === open ? { ...mention, metrics: [metric] } : mention));
    if (mentions.some(({ metrics }) => metrics.length > 1)) return undefined;
    const read = resolveNamed(question, frame, mentions);
    return 'kind' in read ? read : undefined;
  });
}

function askWhich(
  { dataset, conversation }: Question,
  frame: Frame,
  metrics: readonly MetricId[],
  word: string,
  readings: readonly (Query | undefined)[] = [],
): Refusal {
  const base = periodOf(conversation);
  return whichMetric(dataset, metrics, word, readings, (metric) => {
    const [first] = readPeriods(dataset, metric, daysOfYears(frame.periods), base);
    return first?.kind === 'period' ? first.period : base;
  });
}
