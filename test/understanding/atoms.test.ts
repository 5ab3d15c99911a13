import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataDirectory } from '../../src/dataset/files.ts';
import { ATOM_RULES, mayBegin } from '../../src/understanding/periods/atoms/read-atoms.ts';
import { text } from '../../src/understanding/periods/atoms/reading.ts';
import { normalizer } from '../../src/understanding/words/normalize.ts';
import { tokenize } from '../../src/understanding/words/tokens.ts';
import { loadVocabulary } from '../../src/understanding/words/vocabulary.ts';

/** The parts of periods are looked for only where one may begin: no rule may read one elsewhere. */

const { periods, rewritten } = loadVocabulary(dataDirectory());
const normalize = normalizer(rewritten);
const folder = path.join(import.meta.dirname, '..', 'questions');
const questions = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').trim().split('\n'))
  .flatMap((line) => {
    const { q } = JSON.parse(line) as { q?: string };
    return q ? [q] : [];
  });

describe('the words that a part of a period begins with', () => {
  const tokenized = questions.map((question) => tokenize(normalize(question)));

  it.each(ATOM_RULES.map((rule) => [rule.name, rule] as const))('%s: are all known', (_, rule) => {
    let read = 0;
    const unknown = new Set<string>();
    for (const tokens of tokenized) {
      for (const at of tokens.keys()) {
        if (!rule.read(tokens, at, periods)) continue;
        read += 1;
        if (!mayBegin(text(tokens, at), periods)) unknown.add(text(tokens, at));
      }
    }
    expect(read).toBeGreaterThan(0);
    expect([...unknown]).toEqual([]);
  });
});

describe('the patterns by which periods are written in other words', () => {
  const texts = questions.map(normalize);

  it.each([...periods.english, ...periods.japanese].filter(([, , ...holds]) => holds.length > 0))(
    '%s: fits no text without what it is said to need',
    (pattern, _, ...holds) => {
      const fitting = texts.filter((text) => new RegExp(pattern).test(text));
      expect(fitting.filter((text) => !holds.some((part) => text.includes(part)))).toEqual([]);
    },
  );
});
