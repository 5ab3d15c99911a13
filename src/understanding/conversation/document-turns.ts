import { isPlainBut } from '../questions/apply-rules.ts';
import { documentBehind, readDocument } from '../resolution/documents.ts';
import { RATE } from '../resolution/exchange-rate.ts';
import type { TurnReader } from './following-turn.ts';

/** "And in the February 2010 release?", "in the 9M09 release": the figure before as that document states it. */
export const asStatedIn: TurnReader = ({ dataset, frame, query }) => {
  const [mention, another] = frame.periods;
  if (query.kind !== 'lookup' || query.figure.target || !mention || another) return undefined;
  // each document has its own exchange rate: to name it is to name the date
  if (!isPlainBut(frame, 'original', 'printed') || dataset.metric(query.figure.metric).unit === RATE)
    return undefined;
  const document = readDocument(dataset, frame).document ?? documentBehind(dataset, frame).document;
  return document
    ? { ...query, figure: { ...query.figure, basis: undefined, document }, readings: ['from-conversation'] }
    : undefined;
};
