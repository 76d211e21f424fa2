/** Headings, columns and names of switches, with the legal bases that they name. */
import { describe, expect, it } from 'vitest';
import { wordings } from '../wordings.js';

const samples: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  es: [
    ['Interés legítimo', 'interest'],
    ['Publicidad personalizada (intereses legítimos)', 'interest'],
    ['Consentimiento e interés legítimo', 'consent interest'],
    ['Sin interés legítimo', 'not interest'],
    ['Sus intereses y aficiones', ''],
    ['Contenido según tus intereses', ''],
  ],
  it: [
    ['Legittimo interesse', 'interest'],
    ['Pubblicità basata su interessi legittimi', 'interest'],
    ['Consenso e legittimo interesse', 'consent interest'],
    ['Consenso anziché legittimo interesse', 'consent not interest'],
    ['Contenuti di tuo interesse', ''],
    ['Acquirente legittimo', ''],
  ],
  nl: [
    ['Gerechtvaardigd belang', 'interest'],
    ['Advertenties op basis van een legitiem belang', 'interest'],
    ['Toestemming en gerechtvaardigd belang', 'consent interest'],
    ['Geen gerechtvaardigd belang', 'not interest'],
    ['Wat voor u van belang is', ''],
    ['Uw interesses', ''],
  ],
  pl: [
    ['Uzasadniony interes', 'interest'],
    ['Prawnie uzasadnione interesy dostawców', 'interest'],
    ['Reklama na podstawie prawnie uzasadnionego interesu', 'interest'],
    ['Zgoda i uzasadniony interes', 'consent interest'],
    ['Bez uzasadnionego interesu', 'not interest'],
    ['Twoje zainteresowania', ''],
    ['Dla interesantów', ''],
  ],
  pt: [
    ['Interesse legítimo', 'interest'],
    ['Publicidade com base em interesses legítimos', 'interest'],
    ['Consentimento e interesse legítimo', 'consent interest'],
    ['Sem interesse legítimo', 'not interest'],
    ['Os seus interesses', ''],
    ['Anúncios por interesse', ''],
  ],
  sv: [
    ['Berättigat intresse', 'interest'],
    ['Annonser med stöd av berättigade intressen', 'interest'],
    ['Samtycke och berättigat intresse', 'consent interest'],
    ['Inget berättigat intresse', 'not interest'],
    ['Dina intressen', ''],
    ['Av intresse för dig', ''],
  ],
  el: [
    ['Έννομο συμφέρον', 'interest'],
    ['Διαφημίσεις βάσει έννομων συμφερόντων', 'interest'],
    ['Συγκατάθεση και έννομο συμφέρον', 'consent interest'],
    ['Χωρίς έννομο συμφέρον', 'not interest'],
    ['Τα ενδιαφέροντά σας', ''],
    ['Σας συμφέρει', ''],
  ],
  ro: [
    ['Interes legitim', 'interest'],
    ['Reclame pe baza intereselor legitime', 'interest'],
    ['Consimțământ și interes legitim', 'consent interest'],
    ['Fără interes legitim', 'not interest'],
    ['Interesele dvs.', ''],
    ['De interes pentru tine', ''],
  ],
};

describe.each(Object.entries(samples))('the legal basis, in %s', (language, labels) => {
  it.each(labels)('%s: %s', (label, named) => {
    const found = wordings.find(label, language).map(({ concept }) => concept);
    expect(found.join(' ')).toBe(named);
  });
});
