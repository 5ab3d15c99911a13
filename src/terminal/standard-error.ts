/**
 * Where the log goes. A line that cannot be written, since the disk is full or nobody reads any more, is lost, and
 * nothing else is: the bot answers on.
 */
export function standardError(): { readonly write: (line: string) => void } {
  process.stderr.on('error', () => undefined);
  return { write: (line) => void process.stderr.write(line) };
}
