import type { Bilingual } from '../dataset/schema.ts';
import { askFigure, suggestsPeriods } from './ask-figure.ts';
import { defineCommand, type Command } from './command.ts';
import { periodOption } from './options.ts';

/** Defines the command of one headline figure: its only question is the period. */
export function headlineFigure(spec: {
  name: string;
  ja: string;
  metric: string;
  description: Bilingual;
}): Command {
  const { name, ja, metric, description } = spec;
  return defineCommand({
    name,
    ja,
    description,
    options: { period: periodOption(suggestsPeriods(metric)) },
    ask: ({ period }, context) => askFigure(metric, period, context),
  });
}
