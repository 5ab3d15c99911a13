import type { Query } from '../../query/query.ts';
import type { Frame } from '../resolution/frame.ts';
import type { Question } from '../resolution/resolve.ts';
import type { Role } from '../words/role-names.ts';

const PLACES: readonly Role[] = ['choice-first', 'choice-second', 'choice-third', 'choice-fourth'];

/** "The second one", "2", 「最後」 after several questions were offered: the one in that place. */
export function choiceByPlace({ lexicon, conversation }: Question, frame: Frame): Query | undefined {
  const { choices = [] } = conversation;
  if (!choices.length || frame.metrics.length || frame.periods.length || frame.companies.length)
    return undefined;
  const { plays, fillers } = lexicon;
  const words = frame.words.flatMap(({ text }) => (/^[?？.!#()]$/.test(text) ? [] : [text]));
  const isPlace = (word: string): boolean =>
    [...PLACES, 'choice-last' as const].some((role) => plays(word, role));
  const [place, another] = words.filter((word) => isPlace(word));
  const isOnlyPlace = words.every((word) => isPlace(word) || plays(word, 'choice-word') || fillers.has(word));
  if (place === undefined || another !== undefined || !isOnlyPlace) return undefined;
  const chosen = plays(place, 'choice-last')
    ? choices.at(-1)
    : choices[PLACES.findIndex((role) => plays(place, role))];
  return chosen && ({ ...chosen, readings: ['from-conversation'] } as Query);
}
