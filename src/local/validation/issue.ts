import type { ViolationRule } from '../types.ts';

/** A place inside a body. */
export type Path = readonly (string | number)[];

/** One thing that is wrong with a body. */
export interface Issue {
  rule: Extract<ViolationRule, 'schema' | 'limit' | 'allowed-mentions'>;
  path: Path;
  /** Discord's name for the mistake, such as BASE_TYPE_MAX_LENGTH. */
  code: string;
  message: string;
}

/** A documented limit that is not kept. */
export function limitIssue(path: Path, code: string, message: string): Issue {
  return { rule: 'limit', path, code, message };
}

/** A path as people write it: `components[0].custom_id`. */
export function pathText(path: Path): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : (index ? '.' : '') + step))
    .join('');
}

interface ErrorTree {
  [key: string]: ErrorTree | { code: string; message: string }[];
}

/** Discord's error body for an invalid form: `{ code: 50035, message, errors }`, with the errors nested by path. */
export function invalidFormBody(issues: readonly Issue[]): { code: number; message: string; errors: object } {
  const errors: ErrorTree = {};
  for (const issue of issues) {
    let node = errors;
    for (const step of issue.path) {
      const next = node[step];
      node = next && !Array.isArray(next) ? next : (node[step] = {});
    }
    const own = Array.isArray(node['_errors']) ? node['_errors'] : [];
    node['_errors'] = [...own, { code: issue.code, message: issue.message }];
  }
  return { code: 50035, message: 'Invalid Form Body', errors };
}
