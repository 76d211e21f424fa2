/** Italian; what each list means is told in `wordings.ts`. */
export const it = {
  interest: `(interesse|interessi) (legittimo|legittimi), (legittimo|legittimi) (interesse|interessi),
    (interesse|interessi) (commerciale|commerciali) (legittimo|legittimi)`,
  consent: 'consenso, consensi, autorizzazione, autorizzazioni, permesso, permessi, opt in',
  not: 'non, nessun, nessuno, mai, senza, anziché, invece di, invece che, al posto di',
};
