import { anyOf } from '../dataset/any-of.ts';
import type { Claim, NameMention, NumberMention } from './claim.ts';
import type { ClaimWords } from './claim-words.ts';
import { pattern, said } from './word-patterns.ts';

/** What a clause says of a figure that moved. */
export type Move = {
  /** Set where the clause says that it rose or fell, or compares it with another time. */
  readonly isSaid: boolean;
  /** Whether the number is how far it moved, and not where to. */
  readonly isNumber: boolean;
  readonly from: Claim['from'];
  readonly sign: 1 | -1;
};

/** A clause: its words without the names in it, those of them before the number, and the sentence that it is of. */
export type Told = { readonly rest: string; readonly before: string; readonly sentence: string };

/** What a clause says of a move to a number, from a base if one is named; nothing where it says both up and down. */
export type MoveReader = (
  told: Told,
  number: NumberMention,
  base: NameMention | undefined,
) => Move | undefined;

/** Makes what reads moves. */
export function moveReader(words: ClaimWords): MoveReader {
  const up = pattern(said(words.up));
  const down = pattern(said(words.down));
  const makingUp = pattern(String.raw`\b${anyOf(words.makingUp.verbs)}\s+${words.makingUp.particle}\b`, 'g');
  const yearBefore = pattern(said(words.yearBefore));
  const quarterBefore = pattern(said(words.quarterBefore));
  const toValue = pattern(String.raw`\b${anyOf(words.toValue)}\s*$`);
  const ofMove = pattern(String.raw`\b${anyOf(words.ofMove)}\s*$`);
  return ({ rest, before, sentence }, { unit, sign }, base) => {
    const text = rest.replace(makingUp, ' ');
    const [rises, falls] = [up.test(text), down.test(text)];
    if (rises && falls) return undefined;
    const isQuarters = quarterBefore.test(text);
    const isSaid = rises || falls || isQuarters || yearBefore.test(text);
    const isRelative = unit === '%' || unit === 'points';
    const isNumber = isRelative ? isSaid : (rises || falls) && (!toValue.test(before) || ofMove.test(before));
    // the words tell the direction, but a growth may be a negative one
    const direction = isNumber && rises ? 1 : isNumber && falls ? -1 : undefined;
    return {
      isSaid,
      isNumber,
      from:
        base && isNumber
          ? { period: base.text }
          : isQuarters
            ? 'quarter-before'
            : yearBefore.test(sentence)
              ? 'year-before'
              : 'not-said',
      sign: sign === -1 ? -1 : (direction ?? sign ?? 1),
    };
  };
}
