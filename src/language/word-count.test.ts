import { expect, it } from 'vitest';
import { wordCount } from './word-count.js';

it.each([
  ['', 0],
  ['Accept all', 2],
  ['Cookie-Einstellungen — 2 / 3', 3],
  ["Don't ask me again.", 4],
  ['すべてのCookieを拒否する', 5],
  ['はい', 1],
  ['我们使用Cookie来衡量访问量。', 5],
  ['ยอมรับคุกกี้ทั้งหมด', 3],
])('“%s” has about %i words', (text, words) => {
  expect(wordCount(text)).toBe(words);
});
