import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the memory that new objects are made in as small as it is. Starting leaves much that is read once: the engine
 * would make room for it, and keep that room for good.
 */
export const keepYoungGeneration = (): void => {
  setFlagsFromString('--semi-space-growth-factor=1');
};

/** Lets it grow again, so that under load fewer collections copy what answers under way still need. */
export const letYoungGenerationGrow = (): void => {
  setFlagsFromString('--semi-space-growth-factor=2');
};
