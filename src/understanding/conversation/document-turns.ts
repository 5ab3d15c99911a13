import type { Dataset } from '../../dataset/dataset.ts';
import type { Query } from '../../query/query.ts';
import { isPlainBut } from '../questions/apply-rules.ts';
import { documentBehind, readDocument } from '../resolution/documents.ts';
import { RATE } from '../resolution/exchange-rate.ts';
import type { Frame } from '../resolution/frame.ts';

/** "And in the February 2010 release?", "in the 9M09 release": the figure before as that document states it. */
export function asStatedIn(dataset: Dataset, frame: Frame, query: Query): Query | undefined {
  const [mention, another] = frame.periods;
  if (query.kind !== 'lookup' || query.figure.target || !mention || another) return undefined;
  // each document has its own exchange rate: to name it is to name the date
  if (!isPlainBut(frame, 'original', 'printed') || dataset.metric(query.figure.metric).unit === RATE)
    return undefined;
  const document = readDocument(dataset, frame).document ?? documentBehind(dataset, frame).document;
  return document
    ? { ...query, figure: { ...query.figure, basis: undefined, document }, readings: ['from-conversation'] }
    : undefined;
}
