/** English; what each list means is told in `../wordings.ts`. */
export const en = {
  veiled: [
    '(decline|reject|refuse|deny) non (essential|necessary|required|mandatory) (purposes|purpose|processing|operations|treatments)',
    '(decline|reject|refuse|deny) (the|all|any|all the) non (essential|necessary|required|mandatory) (purposes|processing|operations)',
    '(decline|reject|refuse) (optional|secondary|other|additional|further|certain) (purposes|processing|operations)',
    '(decline|reject|refuse) the (optional|secondary|other|additional|further) (purposes|processing|operations)',
    '(limit|restrict) (purposes|processing)',
    '(object|objecting) to … (purposes|processing)',
  ],
  saves: [
    'save',
    'confirm',
    'apply',
    'save my (choices|settings|preferences)',
    'save (choices|settings|preferences)',
  ],
  all: ['(accept|allow|enable|agree to) (all|everything)', 'accept all cookies', 'allow all cookies'],
};
