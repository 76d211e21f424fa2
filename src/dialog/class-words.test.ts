/** A press that switches a class: where it makes a toggle, and where it opens something. */
import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import { descendants } from '../snapshot/tree.js';
import { pressedClass } from './class-words.js';

function classOf(attributes: string): string | undefined {
  const [element] = [...descendants(snapshotOf(`<b id=it ${attributes}></b>`).root)].filter(
    (one) => one.attributes.get('id') === 'it',
  );
  if (element === undefined) throw new Error(`Nothing has ${attributes}`);
  return pressedClass(element);
}

describe('the class that a press switches', () => {
  it.each<[handler: string, name: string]>([
    [`this.classList.toggle('on')`, 'on'],
    [`this.classList.toggle( "zz-9" );save()`, 'zz-9'],
    ['ask(); this.classList.toggle(`agreed`)', 'agreed'],
  ])('is read from %s', (handler, name) => {
    expect(classOf(`onclick='${handler.replaceAll("'", '&#39;')}'`)).toBe(name);
  });

  it.each(['open', 'is-open', 'faq-expanded', 'menu', 'nav-visible', 'rotate', 'muted'])(
    'is none where it opens or moves something: %s',
    (name) => {
      expect(classOf(`onclick="this.classList.toggle('${name}')"`)).toBeUndefined();
    },
  );

  it.each(['aria-expanded=false', 'aria-controls=more', 'aria-haspopup=menu'])(
    'is none of what says that it opens something: %s',
    (attribute) => {
      expect(classOf(`${attribute} onclick="this.classList.toggle('on')"`)).toBeUndefined();
    },
  );

  it.each([
    `document.body.classList.toggle('on')`,
    `this.parentNode.classList.toggle('on')`,
    `this.classList.add('on')`,
    `this.classList.toggle(name)`,
  ])('is none where another element has it, or it is not switched: %s', (handler) => {
    expect(classOf(`onclick="${handler}"`)).toBeUndefined();
  });
});
