/** @see https://drafts.csswg.org/css-conditional-5/#container-shorthand */
import { isValidDeclaration } from '../values/grammar.js';
import { componentsOf } from './components.js';

/** `name`, `name / type`. */
export function expandContainer(value: string): Record<string, string> | undefined {
  const components = componentsOf(value);
  const slash = components.indexOf('/');
  const name = components.slice(0, slash === -1 ? undefined : slash).join(' ');
  const type = slash === -1 ? 'normal' : components.slice(slash + 1).join(' ');
  const isValid = isValidDeclaration('container-name', name) && isValidDeclaration('container-type', type);
  return isValid ? { 'container-name': name, 'container-type': type } : undefined;
}
