/** One line of the benchmark table. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  readonly note?: string;
}

/** Milliseconds of one run of `work`, the median of `runs` after one that is not counted. */
export async function median(runs: number, work: () => unknown): Promise<number> {
  await work();
  const times: number[] = [];
  for (let n = 0; n < runs; n++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}

export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
export const times = (value: number): string => `× ${value.toFixed(2)}`;

export function print(title: string, rows: readonly Row[]): void {
  const wide = Math.max(...rows.map(({ what }) => what.length));
  process.stdout.write(`\n${title}\n`);
  for (const { what, figure, note } of rows)
    process.stdout.write(`  ${what.padEnd(wide)}  ${figure.padStart(12)}  ${note ?? ""}\n`);
}
