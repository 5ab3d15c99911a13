import { createRequire } from 'node:module';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type * as ResvgModule from '@resvg/resvg-js';
import type { Answerer } from '../../answerer.ts';
import { dataDirectory } from '../../dataset/files.ts';
import { chartOf } from '../../presentation/chart/chart-of.ts';
import { chartSvg } from '../../presentation/chart/chart-svg.ts';
import { drawPng, stopDrawing } from '../../presentation/chart/draw-png.ts';
import { type Distribution, distribution } from '../distribution.ts';
import type { Row } from '../row.ts';
import { milliseconds } from '../table.ts';
import { timeRuns } from '../time-calls.ts';

const COLD = 5;
const WARM = 30;
const HERE = 'drawn in the same thread';

/** How long a chart takes, first and later on, and how long the program answers nobody meanwhile. */
export async function measureCharts(answerer: Answerer): Promise<Row[]> {
  const svgs = chartsOf(answerer);
  const svg = (index: number): string => svgs[index % svgs.length] ?? '';
  const drawHere = inThisThread();
  const cold = await timeRuns(COLD, async (index) => {
    await stopDrawing();
    await drawPng(`${svg(index)}<!-- cold ${index} -->`);
  });
  // A remark makes another chart of it, which is not remembered.
  const warm = await withPauses(WARM, (index) => drawPng(`${svg(index)}<!-- ${index} -->`));
  const here = await withPauses(WARM, (index) => Promise.resolve(drawHere(svg(index))));
  const remembered = await timeRuns(WARM, (index) => drawPng(`${svg(index)}<!-- ${index} -->`));
  await stopDrawing();
  return [
    { what: 'chart, cold', measured: cold, tell: milliseconds },
    {
      what: 'chart, warm',
      measured: warm.taken,
      tell: milliseconds,
      beside: { what: HERE, measured: here.taken },
    },
    { what: 'chart, remembered', measured: remembered, tell: milliseconds },
    {
      what: 'longest pause while a chart is drawn',
      measured: warm.pauses,
      tell: milliseconds,
      beside: { what: HERE, measured: here.pauses },
    },
  ];
}

/** Charts of each shape: columns, a line, parts of a total, targets. */
function chartsOf({ ask, dataset }: Answerer): string[] {
  const questions = ['revenue 3Q09', 'cash 2009-12-31', 'breakdown of revenue 9M09', 'FY2008 revenue target'];
  return questions.flatMap((question) => {
    const { outcome } = ask(question);
    const chart = outcome.status === 'answered' ? chartOf(outcome, dataset, 'en') : undefined;
    return chart ? [chartSvg(chart(), 'light')] : [];
  });
}

async function withPauses(
  runs: number,
  draw: (index: number) => Promise<unknown>,
): Promise<{ taken: Distribution; pauses: Distribution }> {
  const pauses: number[] = [];
  const taken: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    // Some turns before and after, so that a pause has a beginning and an end that are seen.
    await sleep(5);
    const start = performance.now();
    await draw(run);
    taken.push(performance.now() - start);
    await sleep(5);
    delay.disable();
    pauses.push(delay.max / 1e6);
  }
  return { taken: distribution(taken), pauses: distribution(pauses) };
}

/** The obvious way: the same drawing where everything else happens. */
function inThisThread(): (svg: string) => Buffer {
  const { Resvg } = createRequire(import.meta.url)('@resvg/resvg-js') as typeof ResvgModule;
  const fontFiles = ['Regular', 'Bold'].map((face) =>
    path.join(dataDirectory(), 'fonts', `NotoSansJP-${face}.ttf`),
  );
  return (svg) =>
    new Resvg(svg, { fitTo: { mode: 'zoom', value: 2 }, font: { loadSystemFonts: false, fontFiles } })
      .render()
      .asPng();
}
