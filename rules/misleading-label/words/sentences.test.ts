/** Labels that do not say plainly what they do, and plain ones. */
import { describe, expect, it } from 'vitest';
import { wordings } from '../wordings.js';

interface Samples {
  /** Refuse, and nobody can tell what. */
  readonly veiled: readonly string[];
  /** Save, and accept all. */
  readonly savesAll: readonly string[];
  readonly plain: readonly string[];
}

const samples: Readonly<Record<string, Samples>> = {
  es: {
    veiled: [
      'Rechazar los fines no esenciales',
      'Rechazo las finalidades opcionales',
      'Limitar los tratamientos',
    ],
    savesAll: ['Guardar y aceptar todo', 'Confirmar y aceptar todas'],
    plain: ['Rechazar todo', 'Rechazar las cookies no esenciales', 'Guardar preferencias', 'Aceptar todo'],
  },
  it: {
    veiled: ['Rifiuta le finalità non essenziali', 'Rifiuto i trattamenti facoltativi', 'Limita le finalità'],
    savesAll: ['Salva e accetta tutto', 'Conferma e accetta tutti'],
    plain: ['Rifiuta tutto', 'Rifiuta i cookie non necessari', 'Salva le preferenze', 'Accetta tutti'],
  },
  pt: {
    veiled: [
      'Recusar as finalidades não essenciais',
      'Rejeitar finalidades opcionais',
      'Limitar o tratamento',
    ],
    savesAll: ['Guardar e aceitar tudo', 'Salvar e aceitar todos'],
    plain: ['Recusar tudo', 'Rejeitar cookies não necessários', 'Guardar preferências', 'Aceitar tudo'],
  },
  nl: {
    veiled: ['Niet-essentiële doeleinden weigeren', 'Weiger overige doeleinden', 'Verwerking beperken'],
    savesAll: ['Opslaan en alles accepteren', 'Bevestigen en alle cookies toestaan'],
    plain: [
      'Alles weigeren',
      'Niet-noodzakelijke cookies weigeren',
      'Voorkeuren opslaan',
      'Alles accepteren',
    ],
  },
  sv: {
    veiled: ['Neka icke nödvändiga ändamål', 'Avböj övriga syften', 'Begränsa behandlingen'],
    savesAll: ['Spara och godkänn alla', 'Bekräfta och acceptera allt'],
    plain: ['Neka alla', 'Neka icke nödvändiga kakor', 'Spara inställningar', 'Godkänn alla'],
  },
  pl: {
    veiled: ['Odrzuć cele inne niż niezbędne', 'Odrzuć opcjonalne cele', 'Ogranicz przetwarzanie'],
    savesAll: ['Zapisz i zaakceptuj wszystkie', 'Potwierdź i akceptuj wszystko'],
    plain: ['Odrzuć wszystkie', 'Odrzuć opcjonalne pliki cookies', 'Zapisz ustawienia', 'Akceptuj wszystkie'],
  },
  el: {
    veiled: ['Απόρριψη μη απαραίτητων σκοπών', 'Απόρριψη των λοιπών σκοπών', 'Περιορισμός της επεξεργασίας'],
    savesAll: ['Αποθήκευση και αποδοχή όλων', 'Επιβεβαίωση και αποδοχή όλων'],
    plain: ['Απόρριψη όλων', 'Απόρριψη μη απαραίτητων cookies', 'Αποθήκευση ρυθμίσεων', 'Αποδοχή όλων'],
  },
  ro: {
    veiled: ['Respinge scopurile neesențiale', 'Refuză celelalte scopuri', 'Limitează prelucrarea'],
    savesAll: ['Salvează și acceptă toate', 'Confirmaţi şi acceptaţi tot'],
    plain: ['Respinge toate', 'Respinge cookie-urile neesențiale', 'Salvează setările', 'Acceptă toate'],
  },
};

const conceptsIn = (text: string, language: string): readonly string[] =>
  wordings.find(text, language).map(({ concept }) => concept);

describe.each(Object.entries(samples))('labels in %s', (language, { veiled, savesAll, plain }) => {
  it.each(veiled)('unclear: %s', (label) => {
    expect(conceptsIn(label, language)).toEqual(['veiled']);
  });

  it.each(savesAll)('saves and accepts all: %s', (label) => {
    expect(conceptsIn(label, language)).toEqual(['saves', 'all']);
  });

  it.each(plain)('plain: %s', (label) => {
    expect(conceptsIn(label, language).length).toBeLessThan(2);
    expect(conceptsIn(label, language)).not.toContain('veiled');
  });
});
