import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import { ApiError, parseJson, readBytes, sendJson } from './rest/http.ts';
import type { ActionContext, UserActions } from './types.ts';

const BODY_LIMIT = 100_000;
/** A tab waits this long for what follows a deferral; the message itself comes by the socket whenever it does. */
const PAGE_WAIT_MS = 60_000;

const id = z.string().max(30);
const values = z.record(z.string(), z.union([z.string().max(6000), z.number(), z.boolean()]));
const where = { channelId: id, locale: z.string().max(10) };

/** What the page's person can do: what any person can, and what is only about the page. */
export interface PagePerson extends UserActions {
  dismissFailure(interactionId: string): void;
}

/** What a page may ask for: a name, the shape of what comes with it, and what is done. */
interface PageAction {
  run: (actions: PagePerson, body: unknown) => unknown;
}

function action<Shape extends z.ZodRawShape>(
  shape: Shape,
  run: (actions: PagePerson, body: z.output<z.ZodObject<Shape>>) => unknown,
): PageAction {
  const schema = z.object(shape);
  return { run: (actions, body) => run(actions, schema.parse(body)) };
}

const at = ({ channelId, locale }: { channelId: string; locale: string }): ActionContext => ({
  channelId,
  locale,
  timeoutMs: PAGE_WAIT_MS,
});

const ACTIONS: Readonly<Record<string, PageAction | undefined>> = {
  send: action(
    { channelId: id, content: z.string().max(4000), replyTo: id.optional(), ping: z.boolean().optional() },
    (actions, body) => {
      const { channelId, content, replyTo, ping } = body;
      return actions.sendMessage({
        channelId,
        content,
        ...(replyTo === undefined ? {} : { replyTo }),
        ...(ping === undefined ? {} : { ping }),
      });
    },
  ),
  edit: action({ messageId: id, content: z.string().max(4000) }, (actions, body) =>
    actions.editMessage(body.messageId, body.content),
  ),
  delete: action({ messageId: id }, (actions, body) => {
    actions.deleteMessage(body.messageId);
    return {};
  }),
  dismiss: action({ interactionId: id }, (actions, body) => {
    actions.dismissFailure(body.interactionId);
    return {};
  }),
  slash: action({ ...where, name: z.string().max(100), options: values }, (actions, body) =>
    actions.slash(body.name, body.options, at(body)),
  ),
  autocomplete: action(
    { ...where, name: z.string().max(100), options: values, focused: z.string().max(32) },
    (actions, body) => actions.autocomplete(body.name, body.options, body.focused, at(body)),
  ),
  click: action({ ...where, messageId: id, customId: z.string().max(100) }, (actions, body) =>
    actions.click(body.messageId, body.customId, at(body)),
  ),
  select: action(
    { ...where, messageId: id, customId: z.string().max(100), values: z.array(z.string().max(100)).max(25) },
    (actions, body) => actions.select(body.messageId, body.customId, body.values, at(body)),
  ),
  modal: action(
    {
      ...where,
      interactionId: id,
      values: z.record(z.string(), z.union([z.string().max(4000), z.array(z.string().max(100))])),
    },
    (actions, body) => actions.submitModal(body.interactionId, body.values, at(body)),
  ),
  menu: action({ ...where, name: z.string().max(100), messageId: id }, (actions, body) =>
    actions.contextMenu(body.name, body.messageId, at(body)),
  ),
};

/** Does what a page asks for (`POST /page/<name>` with JSON) and sends what came of it. Never rejects. */
export async function handlePageAction(
  actions: PagePerson,
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
): Promise<void> {
  try {
    const known = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
    if (!known || request.method !== 'POST') throw new ApiError(404, 0, '404: Not Found');
    // Only JSON is read, which a foreign page cannot send without asking first.
    if (!request.headers['content-type']?.startsWith('application/json'))
      throw new ApiError(415, 0, 'Only JSON is taken.');
    const body = parseJson((await readBytes(request, BODY_LIMIT)).toString('utf8'));
    const result: unknown = await known.run(actions, body);
    sendJson(response, 200, result as object);
  } catch (error) {
    if (error instanceof ApiError) sendJson(response, error.status, error.body);
    else if (error instanceof z.ZodError)
      sendJson(response, 400, { code: 50035, message: z.prettifyError(error) });
    else
      sendJson(response, 400, { code: 0, message: error instanceof Error ? error.message : String(error) });
  }
}
