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
    ['the title of an icon', '<button title="Reject all"><i>\uE5CD</i></button>', 'Reject all', 'decline'],
    [
      'the title of a drawing',
      '<button><svg><title>Reject all</title><path d=""/></svg></button>',
      'Reject all',
      'decline',
    ],
    [
      'letters with soft hyphens',
      '<button>Re&shy;ject&#8203; a&shy;ll</button>',
      'Re\u00ADject\u200B a\u00ADll',
      'decline',
    ],
    ['letters set apart', '<button>R E J E C T</button>', 'R E J E C T', 'decline'],
    ['letters of another script that look alike', '<button>Аccеpt аll</button>', 'Аccеpt аll', 'accept'],
    ['capitals and emoji', '<button>🍪 REJECT ALL 🙅</button>', '🍪 REJECT ALL 🙅', 'decline'],
    [
      'its language, where that is declared for it',
      '<html lang="en"><p>We use cookies for what you see on this page.</p><button lang="fr">Tout refuser</button>',
      'Tout refuser',
      'decline',
    ],
    [
      'the language of the text around it, whatever the page declares',
      '<html lang="en"><div><p>Wir verwenden Cookies, um zu messen, wie unsere Seite genutzt wird.</p><button>Ablehnen</button></div>',
      'Ablehnen',
      'decline',
    ],
    [
      'the language of its page, where nothing stands around it',
      '<p>Wir verwenden dies, um zu messen, wie unsere Seite genutzt wird und was Sie von ihr halten.</p><div><button>Ablehnen</button></div>',
      'Ablehnen',
      'decline',
    ],
    [
      'English in a page of another language',
      '<html lang="de"><p>Wir verwenden Cookies, um zu messen, wie unsere Seite genutzt wird.</p><button>Reject all</button>',
      'Reject all',
      'decline',
    ],
    [
      'nothing, where the language has no lexicon',
      '<html lang="ka"><div><p>ჩვენ ვიყენებთ ქუქი-ფაილებს</p><button>უარყოფა</button></div>',
      'უარყოფა',
      'other',
    ],
  ])('%s', (_, html, name, role) => {
    const control = controlIn(html);
    expect([control.name, control.reading.role]).toEqual([name, role]);
  });
});
