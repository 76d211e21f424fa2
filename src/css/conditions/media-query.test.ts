/** https://drafts.csswg.org/mediaqueries-5/ */
import { describe, expect, it } from 'vitest';
import type { Variant } from '../../snapshot/snapshot.js';
import { matchesMedia } from './media-query.js';

const desktop: Variant = { viewport: { width: 1280, height: 800 }, colorScheme: 'light' };
const phone: Variant = { viewport: { width: 375, height: 667 }, colorScheme: 'dark' };

/** Where a query matches: `desktop`, `phone`, `both` or `none`. */
function where(query: string): string {
  const [first, second] = [matchesMedia(query, desktop), matchesMedia(query, phone)];
  if (first && second) return 'both';
  return first ? 'desktop' : second ? 'phone' : 'none';
}

describe('sizes', () => {
  it.each([
    ['(min-width: 1280px)', 'desktop'],
    ['(min-width: 1281px)', 'none'],
    ['(max-width: 375px)', 'phone'],
    ['(max-width: 374.9px)', 'none'],
    ['(width: 375px)', 'phone'],
    ['(width = 375px)', 'phone'],
    ['(width > 375px)', 'desktop'],
    ['(width >= 375px)', 'both'],
    ['(375px < width)', 'desktop'],
    ['(400px <= width <= 1280px)', 'desktop'],
    ['(400px <= width < 1280px)', 'none'],
    ['(1280px >= width > 375px)', 'desktop'],
    ['(min-height: 700px)', 'desktop'],
    ['(min-width: 80em)', 'desktop'],
    ['(min-width: 80rem)', 'desktop'],
    ['(min-width: 81em)', 'none'],
    ['(width >= calc(20em + 280px))', 'desktop'],
    ['(min-width: 10cm)', 'desktop'],
    ['(min-width: 0)', 'both'],
    ['(width)', 'both'],
    ['(orientation: landscape)', 'desktop'],
    ['(orientation: portrait)', 'phone'],
    ['(min-aspect-ratio: 16/10)', 'desktop'],
    ['(aspect-ratio < 1)', 'phone'],
  ])('%s: %s', (query, expected) => expect(where(query)).toBe(expected));
});

describe('the user’s wishes and the device', () => {
  it.each([
    ['(prefers-color-scheme: dark)', 'phone'],
    ['(prefers-color-scheme: light)', 'desktop'],
    ['(prefers-color-scheme)', 'both'],
    ['(prefers-reduced-motion: reduce)', 'none'],
    ['(prefers-reduced-motion)', 'none'],
    ['(prefers-reduced-motion: no-preference)', 'both'],
    ['(forced-colors: active)', 'none'],
    ['(hover: hover) and (pointer: fine)', 'both'],
    ['(hover: none)', 'none'],
    ['(min-resolution: 2dppx)', 'none'],
    ['(resolution: 96dpi)', 'both'],
    ['(-webkit-min-device-pixel-ratio: 1.5)', 'none'],
    ['(color)', 'both'],
    ['(monochrome)', 'none'],
    ['(grid)', 'none'],
  ])('%s: %s', (query, expected) => expect(where(query)).toBe(expected));
});

describe('types, and, or, not', () => {
  it.each([
    ['', 'both'],
    ['all', 'both'],
    ['screen', 'both'],
    ['SCREEN AND (WIDTH > 400PX)', 'desktop'],
    ['only screen', 'both'],
    ['print', 'none'],
    ['tv', 'none'],
    ['not print', 'both'],
    ['not screen', 'none'],
    ['not all and (max-width: 400px)', 'desktop'],
    ['not (max-width: 400px)', 'desktop'],
    ['print, (max-width: 400px)', 'phone'],
    ['screen and (min-width: 400px) and (color)', 'desktop'],
    ['(max-width: 400px) or (min-width: 1200px)', 'both'],
    ['((max-width: 400px) or (min-width: 1200px)) and (prefers-color-scheme: dark)', 'phone'],
    ['(width > 1px) and (not (max-width: 400px))', 'desktop'],
  ])('%s: %s', (query, expected) => expect(where(query)).toBe(expected));
});

describe('what is not known or not a query', () => {
  it.each([
    ['(nonsense: 1)', 'none'],
    ['not (nonsense: 1)', 'none'],
    ['(nonsense: 1) or (width)', 'both'],
    ['(nonsense: 1) and (width)', 'none'],
    ['(min-width: blue)', 'none'],
    ['screen and', 'none'],
    ['screen and, all', 'both'],
    ['(width > 1px) and (color) or (grid)', 'none'],
    ['and', 'none'],
    ['(', 'none'],
    ['min-width: 1px', 'none'],
  ])('%s: %s', (query, expected) => expect(where(query)).toBe(expected));
});
