/** Boxes that are no consent dialogs, for tests that nothing is found in them. */
import { expect } from 'vitest';
import { snapshotOf } from '../../snapshot/testing/snapshot-of.js';
import { findDialogs } from '../find-dialogs.js';

/** No dialog is found in a page with this content; where one is, the failure says why it was taken for one. */
export function findsNone(content: string, lang: string): void {
  const html = `<html lang=${lang}><body>${content}</body></html>`;
  const found = findDialogs(snapshotOf(html), { languages: [], selectors: [] });
  expect(found.map(({ kind, evidence }) => `${kind}: ${evidence.join('; ')}`)).toEqual([]);
}

/** A dialog with a text, then buttons. */
export const dialog = (text: string, ...buttons: string[]) =>
  `<div role=dialog>${text}${buttons.map((name) => `<button>${name}</button>`).join('')}</div>`;
/** A bar laid over the page. */
export const bar = (text: string, ...buttons: string[]) =>
  `<div style="position: fixed; bottom: 0">${text}${buttons.map((name) => `<button>${name}</button>`).join('')}</div>`;
export const page = (text: string, ...buttons: string[]) =>
  `<main>${text}${buttons.map((name) => `<button>${name}</button>`).join('')}</main>`;
export const email = '<label>Email <input type=email></label>';
