import { readCell } from '../build/cells.ts';
import type { Fact } from '../schema.ts';

/** A dataset's facts with one mistake in them, such as a slip of the hand or a misread column makes. */
export type Mutation = {
  readonly kind: MutationKind;
  /** The facts that are changed, as they were. */
  readonly originals: readonly Fact[];
  /** All facts, the changed ones in place of the originals. */
  readonly facts: readonly Fact[];
};

export const MUTATION_KINDS = ['digit', 'swap', 'sign'] as const;
export type MutationKind = (typeof MUTATION_KINDS)[number];

/**
 * An endless series of mutations, the kinds in turn, the same for the same seed. Text and value change together, as if
 * the document had been read wrongly: a value that alone is changed no longer says what its text says, and is found
 * by that.
 */
export function* mutationsOf(facts: readonly Fact[], seed: number): Generator<Mutation> {
  const random = generator(seed);
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
  const negative = facts.filter(({ value }) => value < 0);
  const pairs = rowsOf(facts);
  for (;;) {
    for (const kind of MUTATION_KINDS) {
      const changed = {
        digit: () => withDigit(pick(facts), random),
        swap: () => swapped(pick(pairs), random),
        sign: () => withoutSign(pick(negative)),
      }[kind]();
      if (changed)
        yield { kind, originals: [...changed.keys()], facts: facts.map((fact) => changed.get(fact) ?? fact) };
    }
  }
}

type Changed = ReadonlyMap<Fact, Fact>;

/** A small generator of numbers in [0, 1) that can be started anew with the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function withDigit(fact: Fact | undefined, random: () => number): Changed | undefined {
  const number = fact && /\d[\d,.]*/.exec(fact.text);
  if (!number) return undefined;
  const places = [...number[0].matchAll(/\d/g)].map(({ index }) => number.index + index);
  const place = places[Math.floor(random() * places.length)] ?? number.index;
  const digit = (Number(fact.text[place]) + 1 + Math.floor(random() * 9)) % 10;
  const text = `${fact.text.slice(0, place)}${digit}${fact.text.slice(place + 1)}`;
  const sign = fact.value < 0 ? -1 : 1;
  const value = sign * Math.abs(readingOf(text, fact));
  return new Map([[fact, { ...fact, text, value }]]);
}

/** What the changed text says; where the text is damaged and cannot be read, the value that was made out of it stays. */
function readingOf(text: string, { precision, value }: Fact): number {
  const decimals = /\d\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  try {
    return readCell(text, precision * 10 ** decimals).value;
  } catch {
    return value;
  }
}

/** Figures that stand in one row and could be taken for each other: of one metric, measure and unit. */
function rowsOf(facts: readonly Fact[]): Fact[][] {
  const rows = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = [fact.document, fact.table, fact.line, fact.metric, fact.measure, fact.unit, fact.of].join(
      '|',
    );
    rows.set(key, [...(rows.get(key) ?? []), fact]);
  }
  return [...rows.values()].filter((row) => new Set(row.map(({ value }) => value)).size > 1);
}

function swapped(row: readonly Fact[] | undefined, random: () => number): Changed | undefined {
  const a = row?.[Math.floor(random() * row.length)];
  const others = row?.filter(({ value }) => value !== a?.value) ?? [];
  const b = others[Math.floor(random() * others.length)];
  if (!a || !b) return undefined;
  return new Map([
    [a, withFigureOf(a, b)],
    [b, withFigureOf(b, a)],
  ]);
}

const withFigureOf = (fact: Fact, { value, text, precision, note }: Fact): Fact => ({
  ...fact,
  value,
  text,
  precision,
  note,
});

function withoutSign(fact: Fact | undefined): Changed | undefined {
  if (!fact) return undefined;
  const text = fact.text.replace(/[()△▲]|-(?=\d)/g, '') || fact.text;
  return new Map([[fact, { ...fact, value: -fact.value, text }]]);
}
