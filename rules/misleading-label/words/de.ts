/** German; what each list means is told in `../wordings.ts`. */
export const de = {
  veiled: [
    '(nicht notwendige|nicht erforderliche|nicht wesentliche|nicht essenzielle|nicht essentielle) (zwecke|verarbeitungen|verarbeitung) ablehnen',
    '(unwesentliche|optionale|sonstige|weitere|sekundäre) (zwecke|verarbeitungen|verarbeitung) ablehnen',
    'lehne (nicht notwendige|nicht erforderliche|nicht wesentliche|nicht essenzielle|optionale|sonstige|weitere) (zwecke|verarbeitungen) ab',
    '(zwecke|verarbeitung|verarbeitungen) (einschränken|begrenzen|beschränken)',
    'sekundärzwecke ablehnen',
  ],
  saves: [
    'speichern',
    'bestätigen',
    'übernehmen',
    '(auswahl|einstellungen) (speichern|bestätigen)',
    'sichern',
  ],
  all: [
    '(alle|alles) (akzeptieren|annehmen|zulassen|erlauben|aktivieren)',
    '(alle|allen) (zustimmen|cookies akzeptieren|cookies zulassen)',
    'allem zustimmen',
  ],
};
