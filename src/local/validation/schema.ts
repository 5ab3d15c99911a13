import { isRecord } from '../component-tree.ts';
import type { Issue, Path } from './issue.ts';

type Spec = typeof import('discord-api-spec/zod');
export type SchemaName = keyof Spec;

let loaded: Promise<Spec> | undefined;

/** Loads Discord's published schemas (once; it takes a tenth of a second, so not before they are needed). */
export function loadSchemas(): Promise<Spec> {
  loaded ??= import('discord-api-spec/zod');
  return loaded;
}

/** What the published schema finds wrong with a body, inside unions only the likeliest reading. */
export async function schemaIssues(name: SchemaName, body: unknown, prefix: Path = []): Promise<Issue[]> {
  const schemas = await loadSchemas();
  const result = schemas[name].safeParse(body);
  if (result.success) return [];
  return (result.error.issues as ZodIssue[]).flatMap((issue) => readIssue(issue, prefix));
}

/** The parts of zod's issues that are read here. */
interface ZodIssue {
  code: string;
  path: PropertyKey[];
  message: string;
  expected?: unknown;
  origin?: string;
  maximum?: number | bigint;
  minimum?: number | bigint;
  values?: unknown[];
  errors?: ZodIssue[][];
}

function readIssue(issue: ZodIssue, prefix: Path): Issue[] {
  const path = [...prefix, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  if (issue.code === 'invalid_union' && issue.errors?.length) {
    return likeliest(issue.errors).flatMap((inner) => readIssue(inner, path));
  }
  return [{ rule: 'schema', path, ...describe(issue) }];
}

/**
 * Of a union's alternatives, the one that was meant: not one whose `type` does not fit, then the one with the
 * fewest complaints.
 */
function likeliest(alternatives: ZodIssue[][]): ZodIssue[] {
  const cost = (issues: ZodIssue[]) =>
    issues.length + (issues.some((issue) => issue.path.length < 2 && issue.path[0] === 'type') ? 1000 : 0);
  return alternatives.reduce((best, next) => (cost(next) < cost(best) ? next : best));
}

function describe(issue: ZodIssue): { code: string; message: string } {
  switch (issue.code) {
    case 'too_big': {
      const what = issue.origin === 'string' ? ' in length' : '';
      return { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${String(issue.maximum)} or fewer${what}.` };
    }
    case 'too_small': {
      const what = issue.origin === 'string' ? ' in length' : '';
      return { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${String(issue.minimum)} or more${what}.` };
    }
    case 'invalid_type':
      return { code: 'BASE_TYPE_BAD_TYPE', message: `Must be of type ${String(issue.expected)}.` };
    case 'invalid_value':
      return {
        code: 'BASE_TYPE_CHOICES',
        message: `Value must be one of {${(issue.values ?? []).join(', ')}}.`,
      };
    default:
      return { code: 'BASE_TYPE_INVALID', message: issue.message };
  }
}

/** A copy of a command with permissions as the number that the schema expects; the API itself takes text too. */
export function withNumericPermissions(command: unknown): unknown {
  if (!isRecord(command) || typeof command['default_member_permissions'] !== 'string') return command;
  return { ...command, default_member_permissions: Number(command['default_member_permissions']) };
}
