/** Colours of fair dialogs: accept and decline have the same, and every text at least 4.5:1. */
export interface Palette {
  readonly name: string;
  readonly background: string;
  readonly text: string;
  readonly link: string;
  /** The same for all buttons. */
  readonly button: string;
  readonly label: string;
  readonly border: string;
}

export const palettes: readonly Palette[] = [
  palette('white-blue', '#ffffff', '#1f2933', '#1d4ed8', '#1d4ed8', '#ffffff'),
  palette('pale-teal', '#f4f4f4', '#222222', '#00594e', '#00695c', '#ffffff'),
  palette('white-black', '#ffffff', '#111111', '#111111', '#111111', '#ffffff'),
  palette('cream-brown', '#fdf6e3', '#3b3a36', '#5b3a00', '#5b3a00', '#ffffff'),
  palette('night-white', '#0f172a', '#e2e8f0', '#c7d2fe', '#e2e8f0', '#0f172a'),
  palette('navy-cream', '#1d3557', '#f1faee', '#f1faee', '#f1faee', '#1d3557'),
  palette('ink-yellow', '#102a43', '#f0f4f8', '#ffe58a', '#ffd42d', '#000000'),
  { ...palette('white-outlined', '#ffffff', '#1f3b3b', '#0f5c5c', '#ffffff', '#0f5c5c'), border: '#0f5c5c' },
  { ...palette('black-outlined', '#000000', '#ffffff', '#ffffff', '#000000', '#ffffff'), border: '#ffffff' },
];

function palette(
  name: string,
  background: string,
  text: string,
  link: string,
  button: string,
  label: string,
): Palette {
  return { name, background, text, link, button, label, border: button };
}

/** One of a list, by number: the lists of options are walked at different paces, so that they mix. */
export function pick<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}
