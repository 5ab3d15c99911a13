import type { Answerer } from '../../answerer.ts';
import { answer } from '../../answering/answer-query.ts';
import type { Query } from '../../query/query.ts';
import { createPeers, type Peer } from '../peers.ts';
import { FOLLOW_UPS, QUESTIONS } from '../questions.ts';
import type { Row } from '../row.ts';
import { microseconds } from '../table.ts';
import { timeCalls } from '../time-calls.ts';

const ROUNDS = 200;
/** A look-up in a map is over before the clock ticks. */
const BATCH = 1000;

/** How long questions take to be understood and answered, beside searches over the same names with the same sentences. */
export async function measureQuestions(answerer: Answerer): Promise<Row[]> {
  const peers = await createPeers(answerer.dataset);
  const before = answerer.ask(FOLLOW_UPS.after).conversation;
  const kinds = [
    ...Object.entries(QUESTIONS).map(([kind, questions]) => ({ kind, questions, conversation: {} })),
    { kind: 'follow-up', questions: FOLLOW_UPS.questions, conversation: before },
    // as a channel brings them: what was compiled for one kind serves the others too
    { kind: 'all in turn', questions: Object.values(QUESTIONS).flat(), conversation: {} },
  ];
  const rows = kinds.flatMap(({ kind, questions, conversation }) => {
    const measured = timeCalls(questions, ROUNDS, (question) => answerer.ask(question, { conversation }));
    return peers.map((peer, index): Row => {
      const beside = besidePeer(peer, questions);
      return { what: index === 0 ? `question, ${kind}` : '', measured, tell: microseconds, beside };
    });
  });
  return [...rows, measureLookUp(answerer)];
}

const besidePeer = (
  { name, search, rounds }: Peer,
  questions: readonly string[],
): NonNullable<Row['beside']> => ({
  what: `${name}, same sentences`,
  measured: timeCalls(questions, rounds, search),
});

/** A query that is already understood, as a slash command or a button gives it, beside a look-up in a map. */
function measureLookUp({ dataset }: Answerer): Row {
  const queries = dataset.metrics.flatMap(({ id }) =>
    dataset.periodsOf(id).map((period): Query => ({ kind: 'lookup', figure: { metric: id, period } })),
  );
  const keys = dataset.facts.map(({ metric, period }) => `${metric} ${period}`);
  const map = new Map(dataset.facts.map((fact, index) => [keys[index], fact]));
  return {
    what: 'look-up, already understood',
    measured: timeCalls(queries, 3, (query) => answer(dataset, query)),
    tell: microseconds,
    beside: {
      what: 'a Map of the facts',
      measured: timeCalls(keys.slice(0, 100), 5, (key) => map.get(key), { batch: BATCH }),
    },
  };
}
