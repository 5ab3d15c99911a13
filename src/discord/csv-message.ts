import type { Answerer } from '../answerer.ts';
import type { ShownFigure } from '../answering/answer.ts';
import { fileMessage } from '../presentation/discord/message.ts';
import type { Button, MessagePayload } from '../presentation/discord/payload.ts';
import { figuresCsv } from '../presentation/figures-csv.ts';
import type { Language } from '../presentation/view.ts';
import type { Query } from '../query/query.ts';

/** The figures of a query's answer, of all of its pages, as a file. */
export function csvMessage(
  answerer: Answerer,
  query: Query,
  language: Language,
  tools: readonly Button[],
): MessagePayload {
  const content = figuresCsv(allFigures(answerer, query, language), answerer.dataset, language);
  return fileMessage({ name: nameOf(query), content }, tools);
}

function allFigures(answerer: Answerer, query: Query, language: Language): ShownFigure[] {
  const figuresOf = (asked: Query) => {
    const { outcome } = answerer.answer(asked, language);
    return outcome.status === 'answered'
      ? { figures: outcome.figures, pages: outcome.page?.of ?? 1 }
      : { figures: [], pages: 1 };
  };
  if (!('page' in query)) return [...figuresOf(query).figures];
  const first = figuresOf({ ...query, page: 1 });
  const others = Array.from({ length: first.pages - 1 }, (_, index) => ({ ...query, page: index + 2 }));
  return [...first.figures, ...others.flatMap((asked) => figuresOf(asked).figures)];
}

/** A file name that says what is in it, of letters that every system takes. */
function nameOf(query: Query): string {
  if (query.kind === 'statement') return `iij-${query.group}-${query.period}.csv`;
  const metrics =
    'figures' in query
      ? [...new Set(query.figures.map(({ metric }) => metric))]
      : 'figure' in query
        ? [query.figure.metric]
        : [];
  return `iij-${[query.kind, ...metrics.slice(0, 2)].join('-').replaceAll('_', '-')}.csv`;
}
