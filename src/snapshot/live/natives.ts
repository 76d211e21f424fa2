/**
 * The DOM as the browser made it: getters and methods taken from the prototypes once, so that neither
 * what a page does to its elements later (own properties, form fields called `attributes`) nor getters
 * of custom elements stand between.
 */

type Realm = Window & typeof globalThis;

/** The getter of a property, wherever in the chain of prototypes it is defined. */
export function getter<T extends object, K extends keyof T>(prototype: T | undefined, name: K) {
  for (let owner: object | null = prototype ?? null; owner !== null; owner = Object.getPrototypeOf(owner)) {
    const get = Object.getOwnPropertyDescriptor(owner, name)?.get;
    if (get !== undefined) return (self: T): T[K] => Reflect.apply(get, self, []);
  }
  return (self: T): T[K] => self[name];
}

/** biome-ignore lint/suspicious/noExplicitAny: any arguments, which the type of the method then names */
type Method = (...given: any[]) => unknown;

/** A method as a function of its object; undefined where the browser has none. */
export function method<T extends object, K extends keyof T>(prototype: T | undefined, name: K) {
  const found = prototype?.[name];
  if (typeof found !== 'function') return undefined;
  // Bound, since that costs less than passing arguments on, and some are called a hundred times for each element.
  return Function.prototype.call.bind(found) as (
    self: T,
    ...given: T[K] extends Method ? Parameters<T[K]> : never
  ) => T[K] extends Method ? ReturnType<T[K]> : never;
}

function required<F>(found: F | undefined, name: string): F {
  if (found === undefined) throw new Error(`This is no browser that can be read: it has no ${name}.`);
  return found;
}

export type Natives = ReturnType<typeof nativesOf>;

/** @param realm The window whose prototypes are used; nodes of same-origin frames may be asked by them too. */
export function nativesOf(realm: Realm) {
  const element = realm.Element.prototype;
  const { getComputedStyle } = realm;
  return {
    nodeType: getter(realm.Node.prototype, 'nodeType'),
    firstChild: getter(realm.Node.prototype, 'firstChild'),
    nextSibling: getter(realm.Node.prototype, 'nextSibling'),
    parentNode: getter(realm.Node.prototype, 'parentNode'),
    ownerDocument: getter(realm.Node.prototype, 'ownerDocument'),
    data: getter(realm.CharacterData.prototype, 'data'),
    localName: getter(element, 'localName'),
    shadowRoot: getter(element, 'shadowRoot'),
    getAttributeNames: required(method(element, 'getAttributeNames'), 'getAttributeNames()'),
    getAttribute: required(method(element, 'getAttribute'), 'getAttribute()'),
    matches: required(method(element, 'matches'), 'matches()'),
    rectOf: required(method(element, 'getBoundingClientRect'), 'getBoundingClientRect()'),
    rectsOf: required(method(element, 'getClientRects'), 'getClientRects()'),
    checkVisibility: method(element, 'checkVisibility'),
    computedStyleMap: method(element, 'computedStyleMap'),
    querySelectorAll: required(
      method(realm.Document.prototype, 'querySelectorAll'),
      'querySelectorAll()',
    ) as unknown as (self: ParentNode, selectors: string) => ArrayLike<Element>,
    querySelectorAllInShadow: method(realm.DocumentFragment.prototype, 'querySelectorAll'),
    scrollIntoView: required(method(element, 'scrollIntoView'), 'scrollIntoView()'),
    host: getter(realm.ShadowRoot?.prototype, 'host'),
    labels: getter(realm.HTMLInputElement.prototype, 'labels'),
    scrollLeft: getter(element, 'scrollLeft'),
    scrollTop: getter(element, 'scrollTop'),
    offsetWidth: getter(realm.HTMLElement.prototype, 'offsetWidth'),
    offsetHeight: getter(realm.HTMLElement.prototype, 'offsetHeight'),
    clientLeft: getter(element, 'clientLeft'),
    clientTop: getter(element, 'clientTop'),
    assignedNodes: method(realm.HTMLSlotElement?.prototype, 'assignedNodes'),
    assignedSlot: getter(element, 'assignedSlot'),
    checked: getter(realm.HTMLInputElement.prototype, 'checked'),
    indeterminate: getter(realm.HTMLInputElement.prototype, 'indeterminate'),
    selected: getter(realm.HTMLOptionElement.prototype, 'selected'),
    frameDocument: getter(realm.HTMLIFrameElement.prototype, 'contentDocument'),
    documentElement: getter(realm.Document.prototype, 'documentElement'),
    activeElement: getter(realm.Document.prototype, 'activeElement'),
    elementFromPoint: method(realm.Document.prototype, 'elementFromPoint'),
    elementFromPointInShadow: method(realm.ShadowRoot?.prototype, 'elementFromPoint'),
    activeElementInShadow: getter(realm.ShadowRoot?.prototype, 'activeElement'),
    getPropertyValue: required(
      method(realm.CSSStyleDeclaration.prototype, 'getPropertyValue'),
      'getPropertyValue()',
    ),
    styleOf: (of: Element, pseudo?: string): CSSStyleDeclaration =>
      Reflect.apply(getComputedStyle, realm, [of, pseudo]),
  };
}
