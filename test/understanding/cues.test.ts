import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, it, vi } from 'vitest';
import type { Conversation } from '../../src/understanding/understand.ts';
import type * as Cues from '../../src/understanding/words/cues.ts';
import { askJson } from '../answering/answerer.ts';

/** Rules that were passed over though they would have changed a question, and how often one was passed over. */
const seen = vi.hoisted(() => ({ missed: new Set<string>(), passedOver: 0 }));

vi.mock('../../src/understanding/words/cues.ts', async (importOriginal) => {
  const cues = await importOriginal<typeof Cues>();
  const appliedInTurn: typeof cues.appliedInTurn = (subject, rules, cuesIn, apply) => {
    let made = subject;
    for (const cued of rules) {
      const applied = apply(cued.rule, made);
      const isPassedOver = !cues.mayBeAbout(cued, cuesIn(made));
      if (isPassedOver) seen.passedOver += 1;
      if (isPassedOver && !isDeepStrictEqual(applied, made))
        seen.missed.add(`${String(cued.cues)}: ${JSON.stringify(made)}`);
      made = applied;
    }
    return made;
  };
  return { ...cues, appliedInTurn };
});

type Line = { readonly q: string; readonly conversation?: string };

/** How many questions of each file are asked: enough that each rule meets those that it is about, and others. */
const OF_EACH = 60;

const FOLDER = path.resolve(import.meta.dirname, '../questions');

it('a rule changes nothing in a question that holds none of its cues', () => {
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'))) {
    const conversations = new Map<string, Conversation>();
    const lines = readFileSync(path.join(FOLDER, file), 'utf8').split('\n').filter(Boolean);
    for (const line of lines.slice(0, OF_EACH)) {
      const { q, conversation: name = '' } = JSON.parse(line) as Line;
      const { conversation } = askJson(q, conversations.get(name));
      if (name) conversations.set(name, conversation);
    }
  }
  expect([...seen.missed]).toEqual([]);
  expect(seen.passedOver).toBeGreaterThan(100_000);
}, 120_000);
