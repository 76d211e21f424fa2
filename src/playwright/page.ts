/** What is used of a Playwright page: that of `playwright`, `playwright-core` and `@playwright/test` alike. */
import type { ColorScheme, Viewport } from '../snapshot/snapshot.js';

export interface PageLike {
  url(): string;
  evaluate(script: string): Promise<unknown>;
  viewportSize(): Viewport | null;
  setViewportSize(size: Viewport): Promise<void>;
  emulateMedia(options: { colorScheme: ColorScheme }): Promise<void>;
  context(): ContextLike;
  screenshot(options: ScreenshotOptions): Promise<Uint8Array>;
}

interface ContextLike {
  /** Chromium alone has it; the others throw. */
  newCDPSession(page: never): Promise<unknown>;
}

export interface ScreenshotOptions {
  readonly animations: 'allow';
  readonly caret: 'initial';
  readonly fullPage: boolean;
  readonly clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly path?: string;
}
