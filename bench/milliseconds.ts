/**
 * Time of the processor that this process has used, in ms: unlike time by the clock, it is much the same
 * on a busy machine.
 */
export function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Median processor time of a piece of work in ms, after a third as many runs to warm up. */
export function milliseconds(work: () => void, runs = 60): number {
  for (let i = 0; i < runs / 3; i++) work();
  return median(
    Array.from({ length: runs }, () => {
      const start = cpuMilliseconds();
      work();
      return cpuMilliseconds() - start;
    }),
  );
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
