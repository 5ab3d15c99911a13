import type { Outcome } from '../answering/answer.ts';
import type { Steps } from '../understanding/understand.ts';

/** How a question was read, step by step, for those who look into a misreading. */
export function explain(steps: Steps, outcome: Outcome): string {
  return [
    ...steps.remarks.map((remark) => `left out  ${remark}`),
    `text      ${steps.text}`,
    ...(steps.corrected === steps.text ? [] : [`corrected ${steps.corrected}`]),
    ...steps.periods.map(
      ({ period, readings }) => `period    ${JSON.stringify(period)} ${readings.join(' ')}`,
    ),
    ...steps.pieces.map((piece) => {
      const words =
        'words' in piece
          ? piece.words.join(' ')
          : piece.kind === 'period'
            ? `#${piece.period}`
            : piece.company;
      const meaning =
        piece.kind === 'metric'
          ? piece.metrics.join(' | ')
          : piece.kind === 'operation'
            ? piece.names.join(' | ')
            : '';
      return `${piece.kind.padEnd(9)} ${words}${meaning ? ` = ${meaning}` : ''}`;
    }),
    `${outcome.status.padEnd(9)} ${JSON.stringify(outcome.status === 'answered' ? outcome.query : outcome.reason)}`,
  ].join('\n');
}
