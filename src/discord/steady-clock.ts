/** Milliseconds by a clock that only goes forward: neither setting the clock nor a change of time moves it. */
export const steadyNow = (): number => performance.now();
