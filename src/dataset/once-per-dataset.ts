import type { Dataset } from './dataset.ts';

/** More than any data needs: there is no end of the periods that people may name. */
const MOST_REMEMBERED = 50_000;

/**
 * Remembers what is worked out from a dataset, which never changes: each thing once, by a key that names it. What comes
 * after the first 50,000 keys of a dataset is worked out anew each time.
 */
export function oncePerDataset<Value>(): (dataset: Dataset, key: string, workOut: () => Value) => Value {
  const known = new WeakMap<Dataset, Map<string, { readonly value: Value }>>();
  const begin = (dataset: Dataset): Map<string, { readonly value: Value }> => {
    const nothing = new Map<string, { readonly value: Value }>();
    known.set(dataset, nothing);
    return nothing;
  };
  return (dataset, key, workOut) => {
    const ofDataset = known.get(dataset) ?? begin(dataset);
    const before = ofDataset.get(key);
    if (before) return before.value;
    const value = workOut();
    if (ofDataset.size < MOST_REMEMBERED) ofDataset.set(key, { value });
    return value;
  };
}
