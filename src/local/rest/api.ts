import type { IncomingMessage, ServerResponse } from 'node:http';
import { isInstead, respondWith } from '../faults/rest-faults.ts';
import { LIMITS } from '../limits.ts';
import { ACCOUNT_ROUTES } from './account-routes.ts';
import { CHANNEL_ROUTES } from './channel-routes.ts';
import { COMMAND_ROUTES } from './command-routes.ts';
import type { RestContext, Route } from './context.ts';
import {
  type ApiAnswer,
  ApiError,
  type ApiRequest,
  InvalidForm,
  readBody,
  readBytes,
  sendJson,
} from './http.ts';
import { INTERACTION_ROUTES } from './interaction-routes.ts';

/** All routes. A fixed word such as `@me` stands before the `:name` that would match it too. */
const ROUTES: readonly Route[] = [
  ...INTERACTION_ROUTES,
  ...CHANNEL_ROUTES,
  ...COMMAND_ROUTES,
  ...ACCOUNT_ROUTES,
];

const COMPILED = ROUTES.map((route) => ({ route, steps: route.pattern.split('/') }));

/** The steps of a path; undefined when it is wrongly encoded. */
function decodedSteps(path: string): string[] | undefined {
  try {
    return path.split('/').map((step) => decodeURIComponent(step));
  } catch {
    return undefined;
  }
}

/** The route for a path, with what stands in its variable places. */
function findRoute(
  method: string,
  path: string,
): { route: Route; params: Record<string, string> } | undefined {
  const given = decodedSteps(path);
  if (!given) return undefined;
  for (const { route, steps } of COMPILED) {
    if (route.method !== method || steps.length !== given.length) continue;
    const params: Record<string, string> = {};
    const fits = steps.every((step, index) => {
      const value = given[index] ?? '';
      if (!step.startsWith(':')) return step === value;
      params[step.slice(1)] = value;
      return value !== '';
    });
    if (fits) return { route, params };
  }
  return undefined;
}

/** Answers one request to the REST API, unless a fault does; `path` is what follows `/api/v10`. Never rejects. */
export async function handleApi(
  context: RestContext,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  query: URLSearchParams,
): Promise<void> {
  const method = request.method ?? 'GET';
  const found = findRoute(method, path);
  const met = context.faults.meet(`${method} ${found?.route.pattern ?? path}`);
  await met?.released;
  if (met && isInstead(met)) {
    // Read to its end: a client that is cut off while it sends sees another fault than the one that is meant.
    request.resume().on('end', () => {
      respondWith(met, response);
    });
    return;
  }
  const { status, body } = await resultOf(answerTo(context, request, path, query, found));
  if (met?.fault.kind === 'lost') respondWith(met, response);
  else sendJson(response, status, body);
}

/** What is sent back: an answer, or the refusal that was thrown instead. */
async function resultOf(answer: Promise<ApiAnswer>): Promise<{ status: number; body: ApiAnswer }> {
  try {
    return { status: 200, body: await answer };
  } catch (error) {
    if (error instanceof ApiError || error instanceof InvalidForm) {
      return { status: error.status, body: error.body };
    }
    return { status: 500, body: { code: 0, message: `500: Internal Server Error: ${String(error)}` } };
  }
}

async function answerTo(
  context: RestContext,
  request: IncomingMessage,
  path: string,
  query: URLSearchParams,
  found: ReturnType<typeof findRoute>,
): Promise<ApiAnswer> {
  const method = request.method ?? 'GET';
  // The body is read before anything is refused, so that the client is not cut off while it sends.
  const bytes = await readBytes(request, LIMITS.requestBytes);
  if (!found) {
    context.report({
      rule: 'unknown-route',
      where: `${method} ${path}`,
      path: '',
      message: 'There is no such route here.',
    });
    throw new ApiError(404, 0, '404: Not Found');
  }
  const where = `${method} ${found.route.pattern}`;
  if (found.route.authorized !== false && request.headers.authorization !== `Bot ${context.world.token}`) {
    throw new ApiError(401, 0, '401: Unauthorized');
  }
  const parsed = readOrReport(context, where, bytes, request.headers['content-type'] ?? '');
  const apiRequest: ApiRequest = { method, params: found.params, query, where, ...parsed };
  return await found.route.handle(context, apiRequest);
}

function readOrReport(
  context: RestContext,
  where: string,
  bytes: Buffer,
  contentType: string,
): ReturnType<typeof readBody> {
  try {
    return readBody(bytes, contentType);
  } catch (error) {
    context.report({ rule: 'malformed', where, path: '', message: 'The body is neither JSON nor a form.' });
    throw error;
  }
}
