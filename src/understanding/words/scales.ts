import { isJapanese } from './words.ts';

/** What a word behind a number multiplies it by. */
export const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  万: 1e4,
  万円: 1e4,
  千円: 1e3,
  百万: 1e6,
  百万円: 1e6,
  千万: 1e7,
  千万円: 1e7,
  億: 1e8,
  億円: 1e8,
};

const JAPANESE_SCALES = Object.keys(SCALES).filter(isJapanese);

/** Whether a token multiplies the number before it; a run of Japanese letters goes on behind the word that does. */
export const isScale = (token: string): boolean =>
  Object.hasOwn(SCALES, token) || JAPANESE_SCALES.some((scale) => token.startsWith(scale));
