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
  el: {
    date: `(έως|μέχρι|πριν|από|στις|την|τη|το|τον|ως) … (ιανουαρίου|φεβρουαρίου|μαρτίου|απριλίου|μαΐου|ιουνίου|ιουλίου|αυγούστου|σεπτεμβρίου|οκτωβρίου|νοεμβρίου|δεκεμβρίου),
    (έως|μέχρι|πριν|από|στις|την|τη|το|τον|ως) … (ιανουάριο|φεβρουάριο|μάρτιο|απρίλιο|μάιο|ιούνιο|ιούλιο|αύγουστο|σεπτέμβριο|οκτώβριο|νοέμβριο|δεκέμβριο),
      (έως|μέχρι|πριν|από|ως) … (δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή|αύριο|μεσάνυχτα), (έως|μέχρι) τότε`,
  },
  // Not “mai” and “luni” by themselves, which are “more” and “months” as well.
  ro: {
    date: `(până|înainte|din|de la|pe|la|începând) … (ianuarie|februarie|martie|aprilie|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie),
      (până|înainte|de|pe|din) … (marți|miercuri|joi|vineri|sâmbătă|duminică|mâine|miezul nopții), până (luni|atunci),
      (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31) mai`,
  },
});
