/** English; what each list means is told in `wordings.ts`. */
export const en = {
  interest: [
    'legitimate interest',
    'legitimate interests',
    'legitimate (business|commercial|overriding) (interest|interests)',
    'legit interest',
    'legit interests',
    'leg int',
    'legint',
    'legitimate interest processing',
  ],
  consent: ['consent', 'consents', 'agreement', 'permission', 'opt in'],
  not: ['no', 'not', 'never', 'without', 'instead of', 'rather than', 'don t', 'doesn t'],
};
