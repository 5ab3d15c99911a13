/**
 * What the drawing thread runs. It is text because a thread starts from a file of its own, which is another one in the
 * sources than in the bundled program; the paths that it needs are given to it.
 */
export const WORKER_SOURCE = `
const { parentPort, workerData } = require('node:worker_threads');
const { Resvg } = require(workerData.resvg);
const options = {
  fitTo: { mode: 'zoom', value: workerData.zoom },
  font: { loadSystemFonts: false, fontFiles: workerData.fonts, defaultFontFamily: workerData.family },
};
parentPort.on('message', ({ id, svg }) => {
  try {
    parentPort.postMessage({ id, png: new Resvg(svg, options).render().asPng() });
  } catch (error) {
    parentPort.postMessage({ id, error: String(error && error.message || error) });
  }
});
`;

/** What the thread is started with. */
export type WorkerData = {
  readonly resvg: string;
  readonly fonts: readonly string[];
  readonly family: string;
  readonly zoom: number;
};
export type WorkerReply = { readonly id: number } & (
  | { readonly png: Uint8Array; readonly error?: undefined }
  | { readonly png?: undefined; readonly error: string }
);
