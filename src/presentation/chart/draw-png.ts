import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { dataDirectory } from '../../dataset/files.ts';
import { FONT_FAMILY } from './chart-svg.ts';
import { WORKER_SOURCE, type WorkerData, type WorkerReply } from './draw-worker.ts';
import { recentlyUsed } from './recently-used.ts';

/** A chart that could not be drawn. */
export class DrawError extends Error {
  override name = 'DrawError';
}

/** Twice the SVG's size, for screens with fine pixels. */
const ZOOM = 2;
/** Far more than any drawing takes, the start of the thread included. */
const TIME_LIMIT_MS = 8_000;
/** So many are drawn well within the time limit, one after the other; who comes later is told at once. */
const MOST_WAITING = 24;
/** About 60 kB each. */
const CACHED = 96;
const FONTS = ['NotoSansJP-Regular.ttf', 'NotoSansJP-Bold.ttf'];

type Waiting = {
  readonly resolve: (png: Buffer) => void;
  readonly reject: (error: DrawError) => void;
  readonly timer: NodeJS.Timeout;
};

const drawn = recentlyUsed<Promise<Buffer>>(CACHED);
const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let lastId = 0;

/**
 * An SVG as a PNG of twice its size, drawn in a thread of its own with the fonts that go with the program. The same
 * SVG is drawn once while it is remembered.
 * @throws DrawError where it cannot be drawn, takes too long (the next drawing starts with a new thread then), or too
 * many are waiting to be drawn
 */
export function drawPng(svg: string): Promise<Buffer> {
  const key = createHash('sha256').update(svg).digest('base64');
  const known = drawn.get(key);
  if (known) return known;
  const drawing = draw(svg);
  drawn.set(key, drawing);
  drawing.catch(() => {
    drawn.delete(key);
  });
  return drawing;
}

function draw(svg: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    if (waiting.size >= MOST_WAITING) {
      reject(new DrawError('Too many charts are being drawn: try again in a few seconds.'));
      return;
    }
    const thread = (worker ??= startWorker());
    lastId += 1;
    const timer = setTimeout(() => {
      giveUp(thread, 'The chart took too long to draw.');
    }, TIME_LIMIT_MS);
    waiting.set(lastId, { resolve, reject, timer });
    // Only a thread with something to draw keeps the program running.
    thread.ref();
    thread.postMessage({ id: lastId, svg });
  });
}

function startWorker(): Worker {
  const workerData: WorkerData = {
    resvg: createRequire(import.meta.url).resolve('@resvg/resvg-js'),
    fonts: FONTS.map((name) => path.join(dataDirectory(), 'fonts', name)),
    family: FONT_FAMILY,
    zoom: ZOOM,
  };
  const thread = new Worker(WORKER_SOURCE, { eval: true, workerData });
  thread.on('message', (reply: WorkerReply) => {
    settle(thread, reply);
  });
  thread.on('error', (error) => {
    giveUp(thread, `The drawing thread failed: ${error instanceof Error ? error.message : String(error)}`);
  });
  thread.on('exit', () => {
    giveUp(thread, 'The drawing thread ended.');
  });
  return thread;
}

function settle(thread: Worker, reply: WorkerReply): void {
  const request = waiting.get(reply.id);
  if (!request) return;
  waiting.delete(reply.id);
  clearTimeout(request.timer);
  if (waiting.size === 0) thread.unref();
  if (reply.png) request.resolve(Buffer.from(reply.png.buffer, reply.png.byteOffset, reply.png.byteLength));
  else request.reject(new DrawError(`The chart cannot be drawn: ${reply.error}`));
}

/** Ends a thread that is of no use any more, and says so to everyone who waits for it. */
function giveUp(thread: Worker, reason: string): void {
  if (thread !== worker) return;
  worker = undefined;
  const left = [...waiting.values()];
  waiting.clear();
  void thread.terminate();
  for (const { reject, timer } of left) {
    clearTimeout(timer);
    reject(new DrawError(reason));
  }
}

/** Ends the drawing thread, if one runs; the next drawing starts another. */
export async function stopDrawing(): Promise<void> {
  const thread = worker;
  if (thread) giveUp(thread, 'The drawing was stopped.');
  await thread?.terminate();
}
