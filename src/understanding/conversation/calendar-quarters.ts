import { spanOfMonths } from '../../periods/calendar.ts';
import { parsePeriodId } from '../../periods/period.ts';
import type { Frame, PlacedPeriod } from '../resolution/frame.ts';
import type { Question } from '../resolution/resolve.ts';
import { topicOf } from './conversation.ts';

const MONTHS_OF_QUARTER = 3;

/** "And Q3?" after a quarter of the calendar year: a quarter that is named alone is one of that year too. */
export function inCalendarYear({ lexicon, steps, conversation }: Question, frame: Frame): Frame {
  // "fiscal Q3", "calendar Q3" tell it themselves
  if (steps.text.split(/\W+/).some((word) => lexicon.plays(word.toLowerCase(), 'year-basis'))) return frame;
  const spoken = conversation.calendar ? parsePeriodId(topicOf(conversation).period ?? '') : undefined;
  if (spoken?.kind !== 'quarter') return frame;
  const year = spoken.quarter === 4 ? spoken.fy + 1 : spoken.fy;
  const read = (mention: PlacedPeriod): PlacedPeriod => {
    const [, quarter] = mention.period.kind === 'part' ? (/^q([1-4])$/.exec(mention.period.part) ?? []) : [];
    if (!quarter) return mention;
    const month = Number(quarter) * MONTHS_OF_QUARTER;
    const period = spanOfMonths({ year, month: month - MONTHS_OF_QUARTER + 1 }, { year, month });
    return period
      ? { ...mention, period: { kind: 'period', period }, readings: ['calendar', 'from-conversation'] }
      : mention;
  };
  return { ...frame, periods: frame.periods.map(read) };
}
