import type { Command } from '../src/discord/command.ts';
import { ask } from './ask.ts';
import { capex } from './capex.ts';
import { cash } from './cash.ts';
import { contracts } from './contracts.ts';
import { define } from './define.ts';
import { ebitda } from './ebitda.ts';
import { figure } from './figure.ts';
import { grossMargin } from './gross-margin.ts';
import { help } from './help.ts';
import { netIncome } from './net-income.ts';
import { operatingIncome } from './operating-income.ts';
import { revenue } from './revenue.ts';
import { sources } from './sources.ts';

/** Every command of the bot. A command that is not in this list is not registered. */
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
  define,
  sources,
  help,
];
