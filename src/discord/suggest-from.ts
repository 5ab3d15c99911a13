import type { Suggestion } from '../understanding/suggest.ts';
import type { AskContext, OptionValues, Suggest } from './command.ts';

/** What Discord shows at most, and how long a name may be. */
const MOST = 25;
const LONGEST = 100;

/** Suggests from a list: what begins with the typed text, then what holds it; everything where nothing is typed. */
export function suggestsFrom(
  list: (context: AskContext, values: OptionValues) => readonly Suggestion[],
): Suggest {
  return (typed, values, context) => {
    const wanted = plain(typed);
    const all = list(context, values).map(({ name, value }) => ({ name: name.slice(0, LONGEST), value }));
    const starts = all.filter(({ name, value }) =>
      [name, value].some((text) => plain(text).startsWith(wanted)),
    );
    const holds = all.filter(({ name, value }) => [name, value].some((text) => plain(text).includes(wanted)));
    return [...new Set([...starts, ...holds])].slice(0, MOST);
  };
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim();
