/** Norwegian, in both of its written forms; what each list means is told in `wordings.ts`. */
export const nb = {
  interest: `(legitim|legitime|berettiget|berettigede|rettmessig|rettmessige|berettiga) (interesse|interesser|interessene|interessa)`,
  consent: 'samtykke*, aksept, opt in, tillatelse, løyve',
  not: 'ikke, ikkje, aldri, uten, utan, intet, ingen, inga, i stedet for, istedenfor, fremfor, snarere enn',
};
