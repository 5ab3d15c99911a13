import { answerJson } from '../../../src/presentation/answer-json.ts';
import { answerText } from '../../../src/presentation/answer-text.ts';
import type { Conversation } from '../../../src/understanding/understand.ts';
import { type Entrance, hold } from '../entrance.ts';
import { JAPANESE_QUESTIONS, REAL_QUESTIONS } from '../inputs/questions.ts';
import { anyText } from '../inputs/texts.ts';
import { bot, checkReply } from './bot.ts';

const { answerer } = bot;

/** What may have been said before. */
const CONVERSATIONS: readonly Conversation[] = [...REAL_QUESTIONS.slice(0, 300), ...JAPANESE_QUESTIONS].map(
  (question) => answerer.ask(question).conversation,
);

/** A question in words, first or following: a mention, a direct message, /ask, `ask`, a line of `--batch`. */
export const question: Entrance = {
  name: 'question',
  limitMs: 20,
  make: (random) => {
    const text = anyText(random);
    const conversation = random.chance(0.3) ? random.pick(CONVERSATIONS) : {};
    return {
      input: { text, after: conversation.query },
      send() {
        const { outcome, view, conversation: next } = answerer.ask(text, { conversation });
        const query = outcome.status === 'answered' ? outcome.query : undefined;
        checkReply({ view, query, chart: undefined }, false);
        hold(answerText(view) !== '', 'an answer without a text');
        const json = answerJson(text, outcome, view, answerer.dataset);
        hold(JSON.parse(JSON.stringify(json)) !== null, 'an answer that is no JSON');
        hold(json.answer === null || Number.isFinite(json.answer.value), 'an answer that is no number');
        hold(JSON.stringify(next).length < 20_000, 'a conversation that grows');
      },
    };
  },
};
