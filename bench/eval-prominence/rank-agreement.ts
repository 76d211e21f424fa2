/** Spearman's rank correlation: whether two measures put the same things in the same order, −1 to 1. */
export function spearman(pairs: readonly (readonly [number, number])[]): number {
  const [ones, others] = [ranks(pairs.map(([one]) => one)), ranks(pairs.map(([, other]) => other))];
  const middle = (pairs.length + 1) / 2;
  let [together, own, their] = [0, 0, 0];
  for (const [index, rank] of ones.entries()) {
    const [x, y] = [rank - middle, (others[index] ?? middle) - middle];
    together += x * y;
    own += x * x;
    their += y * y;
  }
  return together / Math.sqrt(own * their);
}

/** From 1; equal values share the mean of their ranks. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).toSorted((a, b) => a.value - b.value);
  const found: number[] = new Array(values.length).fill(0);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end + 1 < order.length && order[end + 1]?.value === order[start]?.value) end++;
    for (const { index } of order.slice(start, end + 1)) found[index] = (start + end) / 2 + 1;
    start = end + 1;
  }
  return found;
}
