/** Labels that say yes, and not to what: all of their words are among these. */

/** Folded: lower case, without accents. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'accept accepted agree allow all everything cookies cookie consent i we you yes ok okay to and close continue with the them sure please proceed it enter go on site website fine got',
  de: 'akzeptieren akzeptiere annehmen zustimmen stimme zu zulassen erlauben einwilligen einverstanden alle alles cookies cookie ich wir ja ok okay und schliessen weiter fortfahren allem den dem der die das bin damit gerne verstanden zur seite',
  fr: 'accepter accepte j je tout tous toutes les cookies cookie autoriser consentir consens oui ok d accord et fermer continuer poursuivre bien sur donner mon consentement compris le la site',
};
const LANGUAGES = new Map(Object.entries(WORDS).map(([code, words]) => [code, new Set(words.split(' '))]));

/** @param language of the dialog; in one without words here, no label does. */
export function saysNoMoreThanYes(label: string, language: string): boolean {
  const known = LANGUAGES.get(language.slice(0, 2));
  const folded = label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return known !== undefined && words.every((word) => known.has(word));
}
