/**
 * Custom properties registered by `@property`.
 *
 * @see https://drafts.css-houdini.org/css-properties-values-api/#at-property-rule
 */
import { string } from 'css-tree';
import type { AtRuleNode } from '../syntax/parse-blocks.js';

export interface RegisteredProperty {
  /** As in `<color>`, `<length> | auto`, `*`. */
  readonly syntax: string;
  readonly inherits: boolean;
  readonly initialValue: string | undefined;
}

/** By name with the two dashes; the last registration wins. */
export type CustomPropertyRegistry = Map<string, RegisteredProperty>;

/** Registers what a valid `@property` rule says; an invalid one is ignored, as by browsers. */
export function readPropertyRule(rule: AtRuleNode, registry: CustomPropertyRegistry): void {
  const descriptors = new Map<string, string>();
  for (const item of rule.items ?? []) {
    if (item.kind === 'declaration') descriptors.set(item.property, item.value);
  }
  const syntaxText = descriptors.get('syntax');
  const inherits = descriptors.get('inherits')?.toLowerCase();
  const initialValue = descriptors.get('initial-value');
  if (!rule.prelude.startsWith('--') || syntaxText === undefined) return;
  if (inherits !== 'true' && inherits !== 'false') return;
  const syntax = string.decode(syntaxText).trim();
  if (initialValue === undefined && syntax !== '*') return;
  registry.set(rule.prelude, { syntax, inherits: inherits === 'true', initialValue });
}
