/** Portuguese; what each list means is told in `wordings.ts`. */
export const pt = {
  interest: `(interesse|interesses) (legítimo|legítimos), (legítimo|legítimos) (interesse|interesses),
    (interesse|interesses) (comercial|comerciais) (legítimo|legítimos)`,
  consent: 'consentimento*, autorização, autorizações, permissão, permissões, opt in',
  not: 'não, nem, nunca, sem, nenhum, nenhuns, em vez de, em lugar de, ao invés de',
};
