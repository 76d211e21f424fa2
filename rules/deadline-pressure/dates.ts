/** Dates in words, apart from the other wordings, whose words they share. */
import { defineWordings } from '../../src/lint/define-rule.js';

export const dates = defineWordings({
  // Without May, which is a verb as well: see the dates in figures in `rule.ts`.
  en: {
    date: `(by|before|until|than|on|from|of|after) … (january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|midnight|tonight),
      (by|before|until) then`,
  },
  de: {
    date: '(bis|vor|ab|am|zum|spätestens|nach) … (januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|mitternacht|dahin)',
  },
  fr: {
    date: `(avant|jusqu|jusqu au|au|le|du|dès|ici) … (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|minuit),
      (d'ici|jusque) là`,
  },
  es: {
    date: `(antes|hasta|desde|partir|el|del|al) … (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|medianoche),
      (hasta|antes de) entonces`,
  },
  it: {
    date: `(entro|prima|fino|dal|dall|da|il|l|del) … (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani|mezzanotte),
      (fino ad|entro) allora`,
  },
  nl: {
    date: `(voor|vóór|tot|uiterlijk|vanaf|per|op|na) … (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|middernacht),
      tot dan`,
  },
  pl: {
    date: `(do|przed|od|z dniem|w|najpóźniej) … (stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|poniedziałku|wtorku|środy|czwartku|piątku|soboty|niedzieli|poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|jutra|północy),
      do tego (dnia|czasu)`,
  },
  pt: {
    date: `(antes|até|desde|partir|a|em|no|na|dia) … (janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|segunda feira|terça feira|quarta feira|quinta feira|sexta feira|sábado|domingo|amanhã|meia noite),
      até (lá|então)`,
  },
  sv: {
    date: `(före|senast|till|innan|från|den|efter|på) … (januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|imorgon|i morgon|midnatt),
      till dess`,
  },
  // Endings tell what prepositions do elsewhere: “perjantaihin” is until Friday.
  fi: {
    date: `(tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta|tammikuun|helmikuun|maaliskuun|huhtikuun|toukokuun|kesäkuun|heinäkuun|elokuun|syyskuun|lokakuun|marraskuun|joulukuun|tammikuuhun|helmikuuhun|maaliskuuhun|huhtikuuhun|toukokuuhun|kesäkuuhun|heinäkuuhun|elokuuhun|syyskuuhun|lokakuuhun|marraskuuhun|joulukuuhun),
      (maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina|maanantaihin|tiistaihin|keskiviikkoon|torstaihin|perjantaihin|lauantaihin|sunnuntaihin|maanantaista|tiistaista|keskiviikkosta|torstaista|perjantaista|lauantaista|sunnuntaista|maanantaita|tiistaita|keskiviikkota|torstaita|perjantaita|lauantaita|sunnuntaita),
      (huomenna|huomiseen|keskiyöhön|keskiyöllä|keskiyötä), (siihen|sitä) (mennessä|ennen)`,
  },
  hu: {
    date: `(január*|február*|március*|április*|május*|június*|július*|augusztus*|szeptember*|október*|november*|december*), (hétfő*|kedd*|szerda*|szerdá*|csütörtök*|péntek*|szombat*|vasárnap*),
      (holnap|holnapig|éjfélig|éjfélkor), addig`,
  },
});
