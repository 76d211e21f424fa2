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
  da: {
    veiled: ['Afvis ikke-nødvendige formål', 'Fravælg øvrige formål', 'Begræns behandlingen'],
    savesAll: ['Gem og accepter alle', 'Bekræft og tillad alt'],
    plain: ['Afvis alle', 'Afvis ikke-nødvendige cookies', 'Gem indstillinger', 'Accepter alle'],
  },
  fi: {
    veiled: [
      'Hylkää muut kuin välttämättömät käyttötarkoitukset',
      'Kieltäydy muista tarkoituksista',
      'Rajoita käsittelyä',
    ],
    savesAll: ['Tallenna ja hyväksy kaikki', 'Vahvista ja salli kaikki'],
    plain: [
      'Hylkää kaikki',
      'Hylkää muut kuin välttämättömät evästeet',
      'Tallenna asetukset',
      'Hyväksy kaikki',
    ],
  },
  el: {
    veiled: ['Απόρριψη μη απαραίτητων σκοπών', 'Απόρριψη των λοιπών σκοπών', 'Περιορισμός της επεξεργασίας'],
    savesAll: ['Αποθήκευση και αποδοχή όλων', 'Επιβεβαίωση και αποδοχή όλων'],
    plain: ['Απόρριψη όλων', 'Απόρριψη μη απαραίτητων cookies', 'Αποθήκευση ρυθμίσεων', 'Αποδοχή όλων'],
  },
  ja: {
    veiled: ['必須ではない目的を拒否', 'その他の目的を拒否する', '処理を制限する'],
    savesAll: ['保存してすべて同意', '設定を保存し、すべて許可'],
    plain: ['すべて拒否', '必須でないCookieを拒否', '設定を保存', 'すべて同意する'],
  },
  zh: {
    veiled: ['拒绝非必要用途', '拒絕其他目的', '限制处理'],
    savesAll: ['保存并接受全部', '保存设置并全部允许'],
    plain: ['全部拒绝', '拒绝非必要 Cookie', '保存设置', '接受全部'],
  },
  ar: {
    veiled: ['رفض الأغراض غير الضرورية', 'أرفض الأغراض الأخرى', 'تقييد المعالجة'],
    savesAll: ['حفظ وقبول الكل', 'تأكيد وقبول الجميع'],
    plain: ['رفض الكل', 'رفض الملفات غير الضرورية', 'حفظ الإعدادات', 'قبول الكل'],
  },
  cs: {
    veiled: ['Odmítnout volitelné účely', 'Odmítám ostatní zpracování', 'Omezit účely'],
    savesAll: ['Uložit a přijmout vše', 'Potvrdit a povolit všechny'],
    plain: ['Odmítnout vše', 'Odmítnout volitelné cookies', 'Uložit nastavení', 'Přijmout vše'],
  },
  nb: {
    veiled: ['Avvis ikke-nødvendige formål', 'Velg bort øvrige formål', 'Begrens behandlingen'],
    savesAll: ['Lagre og godta alle', 'Bekreft og tillat alt'],
    plain: ['Avvis alle', 'Avvis ikke-nødvendige informasjonskapsler', 'Lagre innstillinger', 'Godta alle'],
  },
  hu: {
    veiled: ['Nem szükséges célok elutasítása', 'Elutasítom az egyéb célokat', 'Adatkezelés korlátozása'],
    savesAll: [
      'Mentés és az összes elfogadása',
      'Megerősítem, és mindent engedélyezek, az összes engedélyezése',
    ],
    plain: [
      'Összes elutasítása',
      'Nem szükséges sütik elutasítása',
      'Beállítások mentése',
      'Összes elfogadása',
    ],
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
