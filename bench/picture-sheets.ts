/** Sheets of pictures with captions, for people who judge from them. */
import type { Browser } from 'playwright-core';
import { escapeText } from './escape-text.js';

const SHEET = { width: 1500, height: 1500 };
const CAPTION_LINE_PX = 28;

export interface CaptionedPicture {
  /** Base64. */
  readonly png: string;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** Shown in a line each; what has no room in the picture's width is cut off. */
  readonly caption: readonly string[];
}

/** Rows from the left to the right; a new sheet where the next row has no room. */
export function sheetsOf<P extends CaptionedPicture>(pictures: readonly P[]): P[][] {
  const sheets: P[][] = [[]];
  let [left, top, rowHeight] = [0, 0, 0];
  for (const picture of pictures) {
    const width = picture.width + 20;
    const height = picture.height + picture.caption.length * CAPTION_LINE_PX + 12;
    if (left + width > SHEET.width) [left, top, rowHeight] = [0, top + rowHeight, 0];
    if (top + height > SHEET.height && top > 0) {
      sheets.push([]);
      [left, top, rowHeight] = [0, 0, 0];
    }
    sheets.at(-1)?.push(picture);
    left += width;
    rowHeight = Math.max(rowHeight, height);
  }
  return sheets;
}

/** Writes one sheet to a PNG file. */
export async function writeSheet(
  browser: Browser,
  pictures: readonly CaptionedPicture[],
  path: string,
): Promise<void> {
  const figures = pictures.map(
    ({ caption, png, width }) =>
      `<figure style="width: ${width}px">${caption.map((line) => `<figcaption>${escapeText(line)}</figcaption>`).join('')}
      <img width="${width}" src="data:image/png;base64,${png}"></figure>`,
  );
  const tab = await browser.newPage({ viewport: SHEET });
  await tab.setContent(`<style>
    body { margin: 0; display: flex; flex-wrap: wrap; align-items: start; align-content: start; background: #fff; }
    figure { margin: 4px 8px; } img { display: block; outline: 1px dotted #aaa; }
    figcaption { font: bold 20px/${CAPTION_LINE_PX}px sans-serif; white-space: nowrap; overflow: hidden; }
    figcaption ~ figcaption { font: 16px/${CAPTION_LINE_PX}px sans-serif; }
    </style>${figures.join('')}`);
  await tab.screenshot({ path, fullPage: true });
  await tab.close();
}
