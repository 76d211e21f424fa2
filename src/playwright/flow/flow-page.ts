/** What a flow uses of Playwright beyond what reading takes: that of all its packages alike. */
import type { PageLike } from '../page.js';

export interface FlowPage extends Omit<PageLike, 'context'> {
  context(): FlowContext;
  goto(url: string, options: { waitUntil: 'load'; timeout: number }): Promise<unknown>;
  close(): Promise<void>;
  isClosed(): boolean;
  mainFrame(): unknown;
  route(url: string, handler: (route: FlowRoute) => Promise<void>): Promise<unknown>;
  on(event: 'dialog', listener: (dialog: BrowserDialog) => void): unknown;
  readonly mouse: { click(x: number, y: number): Promise<void> };
}

/** A box of the browser's own: `alert()`, `confirm()`. */
interface BrowserDialog {
  message(): string;
  dismiss(): Promise<void>;
}

export interface FlowContext {
  /** Chromium alone has it; the others throw. */
  newCDPSession(page: never): Promise<unknown>;
  /** `null` for a context that was launched with a profile of its own. */
  browser(): FlowBrowser | null;
  newPage(): Promise<FlowPage>;
  route(url: string, handler: (route: FlowRoute) => Promise<void>): Promise<unknown>;
  on(event: 'page', listener: (page: FlowPage) => void): unknown;
  cookies(): Promise<readonly Cookie[]>;
  close(): Promise<void>;
}

export interface FlowBrowser {
  newContext(options?: object): Promise<FlowContext>;
}

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
}

export interface FlowRoute {
  request(): FlowRequest;
  abort(reason: 'aborted' | 'blockedbyclient'): Promise<void>;
  fallback(): Promise<void>;
}

interface FlowRequest {
  url(): string;
  method(): string;
  isNavigationRequest(): boolean;
  frame(): { page(): unknown; parentFrame(): unknown };
}
