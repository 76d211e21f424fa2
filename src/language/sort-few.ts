/** So many are put in order fastest by hand; labels hardly have more. */
const FEW = 12;

/** Sorts in place, keeping those that are equal in their order. */
export function sortFew<Item>(items: Item[], compare: (a: Item, b: Item) => number): Item[] {
  if (items.length > FEW) return items.sort(compare);
  for (let i = 1; i < items.length; i++) {
    const item = items[i] as Item;
    let at = i;
    for (; at > 0 && compare(items[at - 1] as Item, item) > 0; at--) items[at] = items[at - 1] as Item;
    items[at] = item;
  }
  return items;
}
