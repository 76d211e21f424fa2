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
  da: [
    ['Legitim interesse', 'interest'],
    ['Annoncer på grundlag af legitime interesser', 'interest'],
    ['Samtykke og legitim interesse', 'consent interest'],
    ['Ingen legitim interesse', 'not interest'],
    ['Dine interesser', ''],
    ['Af interesse for dig', ''],
  ],
  fi: [
    ['Oikeutettu etu', 'interest'],
    ['Mainonta oikeutetun edun perusteella', 'interest'],
    ['Suostumus ja oikeutettu etu', 'consent interest'],
    ['Ei oikeutettua etua', 'not interest'],
    ['Kiinnostuksen kohteesi', ''],
    ['Tarjouksia ja etuja', ''],
  ],
  el: [
    ['Έννομο συμφέρον', 'interest'],
    ['Διαφημίσεις βάσει έννομων συμφερόντων', 'interest'],
    ['Συγκατάθεση και έννομο συμφέρον', 'consent interest'],
    ['Χωρίς έννομο συμφέρον', 'not interest'],
    ['Τα ενδιαφέροντά σας', ''],
    ['Σας συμφέρει', ''],
  ],
  ja: [
    ['正当な利益', 'interest'],
    ['正当な利益に基づく広告', 'interest'],
    ['同意と正当な利益', 'consent interest'],
    ['お客様の利益', ''],
    ['興味・関心', ''],
  ],
  zh: [
    ['正当利益', 'interest'],
    ['基於合法權益的廣告', 'interest'],
    ['同意和正当利益', 'consent interest'],
    ['并非正当利益', 'not interest'],
    ['您的权益', ''],
    ['您可能感兴趣的内容', ''],
  ],
  ar: [
    ['المصلحة المشروعة', 'interest'],
    ['إعلانات بناء على المصالح المشروعة', 'interest'],
    ['الموافقة والمصلحة المشروعة', 'consent interest'],
    ['دون مصلحة مشروعة', 'not interest'],
    ['اهتماماتك', ''],
    ['محتوى يهمك', ''],
  ],
  cs: [
    ['Oprávněný zájem', 'interest'],
    ['Reklamy na základě oprávněných zájmů', 'interest'],
    ['Souhlas a oprávněný zájem', 'consent interest'],
    ['Bez oprávněného zájmu', 'not interest'],
    ['Vaše zájmy', ''],
    ['Zajímavý obsah', ''],
  ],
  nb: [
    ['Berettiget interesse', 'interest'],
    ['Annonser på grunnlag av legitime interesser', 'interest'],
    ['Samtykke og berettiget interesse', 'consent interest'],
    ['Ingen legitim interesse', 'not interest'],
    ['Interessene dine', ''],
    ['Av interesse for deg', ''],
  ],
  hu: [
    ['Jogos érdek', 'interest'],
    ['Hirdetések jogos érdek alapján', 'interest'],
    ['Hozzájárulás és jogos érdek', 'consent interest'],
    ['Jogos érdek nélkül', 'interest not'],
    ['Érdeklődési köröd', ''],
    ['Érdekes tartalmak', ''],
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
