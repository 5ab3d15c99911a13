/** Rows as text in columns as wide as their widest cell; the first one to the left, numbers to the right. */
export function layOut(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A time in milliseconds with as many digits as mean something. */
export const milliseconds = (ms: number): string => `${ms.toFixed(ms < 10 ? 2 : ms < 100 ? 1 : 0)} ms`;
/** A time in milliseconds, told in microseconds. */
export const microseconds = (ms: number): string => `${(ms * 1000).toFixed(ms < 0.01 ? 2 : 0)} µs`;
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
export const times = (ratio: number): string => `${ratio.toFixed(ratio < 0.1 ? 4 : 2)} ×`;
