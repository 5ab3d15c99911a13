import { state, words } from './store.js';

const DAY = 86_400_000;

/** The time of day of an instant. */
export const clockText = (iso) =>
  new Intl.DateTimeFormat(state.locale, { timeStyle: 'short' }).format(new Date(iso));

/** An instant as a message shows it: `Today at 12:34`, or the date. */
export function timeText(iso) {
  const date = new Date(iso);
  const days = Math.round((startOfDay(new Date()) - startOfDay(date)) / DAY);
  if (days === 0) return words().today(clockText(iso));
  if (days === 1) return words().yesterday(clockText(iso));
  return new Intl.DateTimeFormat(state.locale, { dateStyle: 'short', timeStyle: 'short' }).format(date);
}

function startOfDay(date) {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
