/** Spanish; what each list means is told in `wordings.ts`. */
export const es = {
  interest: `(interés|intereses) (legítimo|legítimos), (interés|intereses) (comercial|comerciales) (legítimo|legítimos),
    (legítimo|legítimos) (interés|intereses)`,
  consent: 'consentimiento*, autorización, autorizaciones, permiso, permisos, opt in',
  not: 'no, ni, nunca, sin, ningún, ninguno, en lugar de, en vez de',
};
