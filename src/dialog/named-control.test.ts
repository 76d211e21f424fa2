import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import type { NamedControl } from './named-control.js';
import { PageIndex } from './page-index.js';

function controlIn(html: string): NamedControl {
  const [control] = new PageIndex(snapshotOf(html).root, []).controls;
  if (control === undefined) throw new Error(`no control in ${html}`);
  return control;
}

describe('what a control says', () => {
  it.each([
    ['its text', '<button>Reject all</button>', 'Reject all', 'decline'],
    [
      'its text rather than an aria-label that says something else',
      '<a role="button" aria-label="dismiss cookie message">Got it!</a>',
      'dismiss cookie message',
      'accept',
    ],
    [
      'its text rather than an aria-label in another language',
      '<html lang="de"><button aria-label="Decline cookies">Ablehnen</button>',
      'Decline cookies',
      'decline',
    ],
    [
      'its aria-label, where the text is a symbol',
      '<button aria-label="Reject all and close">×</button>',
      'Reject all and close',
      'decline',
    ],
    [
      'its aria-label, where the text says nothing of consent',
      '<button aria-label="Accept all cookies">Great</button>',
      'Accept all cookies',
      'accept',
    ],
  ])('%s', (_, html, name, role) => {
    const control = controlIn(html);
    expect([control.name, control.reading.role]).toEqual([name, role]);
  });
});
