import type { Command } from '../src/discord/command.ts';
import type { MessageCommand } from '../src/discord/message-command.ts';
import { ask } from './ask.ts';
import { breakdown } from './breakdown.ts';
import { calculate } from './calculate.ts';
import { capex } from './capex.ts';
import { cash } from './cash.ts';
import { checkFigures } from './check-figures.ts';
import { compare } from './compare.ts';
import { contracts } from './contracts.ts';
import { define } from './define.ts';
import { discrepancies } from './discrepancies.ts';
import { ebitda } from './ebitda.ts';
import { explain } from './explain.ts';
import { figure } from './figure.ts';
import { grossMargin } from './gross-margin.ts';
import { help } from './help.ts';
import { netIncome } from './net-income.ts';
import { operatingIncome } from './operating-income.ts';
import { revenue } from './revenue.ts';
import { sources } from './sources.ts';
import { statement } from './statement.ts';
import { target } from './target.ts';
import { trend } from './trend.ts';

/** Every slash command of the bot. A command that is not in this list is not registered. */
export const COMMANDS: readonly Command[] = [
  revenue,
  operatingIncome,
  netIncome,
  grossMargin,
  ebitda,
  capex,
  cash,
  contracts,
  figure,
  ask,
  statement,
  compare,
  trend,
  breakdown,
  target,
  calculate,
  define,
  sources,
  discrepancies,
  help,
];

/** Every command of the menu of messages. */
export const MESSAGE_COMMANDS: readonly MessageCommand[] = [explain, checkFigures];
