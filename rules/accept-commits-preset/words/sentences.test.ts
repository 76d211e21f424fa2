/** Labels of buttons, with what they say they agree to. */
import { describe, expect, it } from 'vitest';
import { wordings } from '../wordings.js';

/** Label, and the purposes that it names; `all` for everything. */
const samples: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  es: [
    ['Aceptar todo', 'all'],
    ['Aceptar y permitir el entrenamiento', 'training'],
    ['Aceptar cookies analíticas y publicidad', 'analytics marketing'],
    ['Aceptar', ''],
    ['Guardar y continuar', ''],
    ['Acepto los términos', ''],
  ],
  it: [
    ['Accetta tutto', 'all'],
    ['Accetta e usa le chat per addestrare i modelli', 'training training'],
    ['Accetta statistiche e pubblicità', 'analytics marketing'],
    ['Accetta', ''],
    ['Salva e continua', ''],
    ['Acconsento ai cookie', ''],
  ],
  pt: [
    ['Aceitar tudo', 'all'],
    ['Aceitar e permitir o treino da IA', 'training training'],
    ['Aceitar estatísticas e publicidade', 'analytics marketing'],
    ['Aceitar', ''],
    ['Guardar e continuar', ''],
    ['Aceito os termos', ''],
  ],
  nl: [
    ['Alles accepteren', 'all'],
    ['Accepteren en AI-training toestaan', 'training training'],
    ['Statistieken en advertenties toestaan', 'analytics marketing'],
    ['Accepteren', ''],
    ['Opslaan en doorgaan', ''],
    ['Ik ga akkoord', ''],
  ],
  sv: [
    ['Godkänn alla', 'all'],
    ['Godkänn och tillåt träning', 'training'],
    ['Godkänn statistik och annonser', 'analytics marketing'],
    ['Godkänn', ''],
    ['Spara och fortsätt', ''],
    ['Jag godkänner villkoren', ''],
  ],
  pl: [
    ['Akceptuj wszystkie', 'all'],
    ['Akceptuję i zgadzam się na trenowanie modeli', 'training training'],
    ['Akceptuj statystyki i reklamy', 'analytics marketing'],
    ['Akceptuję', ''],
    ['Zapisz i kontynuuj', ''],
    ['Akceptuję regulamin', ''],
  ],
  da: [
    ['Accepter alle', 'all'],
    ['Accepter og tillad træning', 'training'],
    ['Tillad statistik og annoncer', 'analytics marketing'],
    ['Accepter', ''],
    ['Gem og fortsæt', ''],
    ['Jeg accepterer vilkårene', ''],
  ],
  fi: [
    ['Hyväksy kaikki', 'all'],
    ['Hyväksyn ja sallin tekoälyn kouluttamisen', 'training training'],
    ['Salli tilastot ja mainonta', 'analytics marketing'],
    ['Hyväksyn', ''],
    ['Tallenna ja jatka', ''],
    ['Hyväksyn käyttöehdot', ''],
  ],
  el: [
    ['Αποδοχή όλων', 'all'],
    ['Αποδοχή και εκπαίδευση μοντέλων', 'training training'],
    ['Αποδοχή στατιστικών και διαφημίσεων', 'analytics marketing'],
    ['Συμφωνώ', ''],
    ['Αποθήκευση και συνέχεια', ''],
    ['Αποδέχομαι τους όρους', ''],
  ],
  ja: [
    ['すべて同意する', 'all'],
    ['同意して学習を許可', 'training'],
    ['統計と広告を許可する', 'analytics marketing'],
    ['同意する', ''],
    ['保存して続ける', ''],
    ['利用規約に同意する', ''],
  ],
  zh: [
    ['全部接受', 'all'],
    ['同意并允许训练', 'training'],
    ['接受統計和廣告', 'analytics marketing'],
    ['接受', ''],
    ['保存并继续', ''],
    ['我同意服务条款', ''],
  ],
  ar: [
    ['قبول الكل', 'all'],
    ['الموافقة والسماح بتدريب الذكاء الاصطناعي', 'training training'],
    ['قبول الإحصاءات والإعلانات', 'analytics marketing'],
    ['أوافق', ''],
    ['حفظ ومتابعة', ''],
    ['أوافق على الشروط', ''],
  ],
  cs: [
    ['Přijmout vše', 'all'],
    ['Souhlasím a povoluji trénování modelů', 'training training'],
    ['Přijmout statistiky a reklamy', 'analytics marketing'],
    ['Souhlasím', ''],
    ['Uložit a pokračovat', ''],
    ['Souhlasím s podmínkami', ''],
  ],
  nb: [
    ['Godta alle', 'all'],
    ['Godta og tillat trening', 'training'],
    ['Tillat statistikk og annonser', 'analytics marketing'],
    ['Godtek alt', 'all'],
    ['Godta', ''],
    ['Lagre og fortsett', ''],
    ['Jeg godtar vilkårene', ''],
  ],
  hu: [
    ['Összes elfogadása', 'all'],
    ['Elfogadom, és engedélyezem a modellek tanítását', 'training training'],
    ['Statisztika és hirdetések engedélyezése', 'analytics marketing'],
    ['Elfogadom', ''],
    ['Mentés és folytatás', ''],
    ['Elfogadom a feltételeket', ''],
  ],
  ro: [
    ['Acceptă toate', 'all'],
    ['Accept şi permit antrenarea', 'training'],
    ['Acceptă statisticile și reclamele', 'analytics marketing'],
    ['Accept', ''],
    ['Salvează și continuă', ''],
    ['Ai acceptat termenii', ''],
  ],
};

describe.each(Object.entries(samples))('what a button names in %s', (language, labels) => {
  it.each(labels)('%s', (label, named) => {
    const found = wordings.find(label, language).map(({ concept }) => concept);
    expect(found.join(' ')).toBe(named);
  });
});
