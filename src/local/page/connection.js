import { receive, setConnected, state } from './store.js';

const FIRST_DELAY = 300;
const LONGEST_DELAY = 5000;

/** Opens the socket that brings the state and each change, and opens it again whenever it is lost. */
export function connect(delay = FIRST_DELAY) {
  const socket = new WebSocket(`ws://${location.host}/page/socket`);
  let next = Math.min(delay * 2, LONGEST_DELAY);
  socket.addEventListener('open', () => {
    next = FIRST_DELAY;
    setConnected(true);
  });
  socket.addEventListener('message', ({ data }) => receive(JSON.parse(data)));
  socket.addEventListener('close', () => {
    setConnected(false);
    setTimeout(() => connect(next), delay);
  });
}

/** Asks the server to do something for this page's person. Rejects with an Error that says why it could not. */
export async function act(name, body) {
  const response = await fetch(`/page/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const result = await response.json();
  if (!response.ok) throw new Error(result.message);
  return result;
}

/** Begins an interaction in the open channel and in the page's language. */
export function interact(name, body) {
  return act(name, { channelId: state.channelId, locale: state.locale, ...body });
}
