/** Styles of small dialogs in which it is the words that count: buttons that are alike, and a layer at the foot of the page. */
export const BUTTON =
  'font: 16px Arial; padding: 8px 16px; border: 1px solid #333; background: #fff; color: #111';
export const LAYER =
  'position: fixed; bottom: 0; width: 600px; background: #fff; color: #111; font: 16px Arial';
