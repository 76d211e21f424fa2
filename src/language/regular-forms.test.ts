import { describe, expect, it } from 'vitest';
import { classifyLabel } from './classify.js';
import { type LabelConcept, type LexiconText, readLexicon } from './lexicon.js';
import { fi } from './lexicons/fi.js';
import { lt } from './lexicons/lt.js';
import { ro } from './lexicons/ro.js';
import { tr } from './lexicons/tr.js';
import { lexiconTexts } from './lexicons.generated.js';
import { RegularForms } from './regular-forms.js';

const latin = new RegularForms({ 'c(a|e)re': ['$&', 'c$1'], re: ['$&', '-'] });

describe('a verb that is marked in a term', () => {
  it('stands for its forms, by the first ending that fits', () => {
    expect(latin.in(['vacare~', 'amare~'])).toEqual(['vacare', 'vaca', 'amare', 'ama-']);
  });

  it('may stand anywhere in the term, and within brackets', () => {
    expect(latin.in(['non docere~ nunc', '(docere~|vacare~) nunc'])).toEqual([
      'non docere nunc',
      'non doce nunc',
      '(docere|vacare) nunc',
      '(doce|vaca) nunc',
    ]);
  });

  it('agrees with the others of the term', () => {
    expect(latin.in(['docere~ et vacare~'])).toEqual(['docere et vacare', 'doce et vaca']);
  });

  it('leaves terms without a mark as they are', () => {
    expect(latin.in(['docere', 'n*'])).toEqual(['docere', 'n*']);
  });

  it('is a mistake where no ending fits', () => {
    expect(() => latin.in(['nolo~'])).toThrow('nolo');
  });
});

/** A verb in the forms that the endings of a lexicon give to it. */
function formsOf(verb: string, lexicon: LexiconText): string {
  return readLexicon({ ...lexicon, stopWords: `${verb}~` }).stopWords.join(', ');
}

describe('Turkish verbs', () => {
  it.each([
    ['kullan', 'kullan, kullanın, kullanınız, kullanmak'],
    ['ver', 'ver, verin, veriniz, vermek'],
    [
      'olduğu gibi bırak',
      'olduğu gibi bırak, olduğu gibi bırakın, olduğu gibi bırakınız, olduğu gibi bırakmak',
    ],
    ['durdur', 'durdur, durdurun, durdurunuz, durdurmak'],
    ['görüntüle', 'görüntüle, görüntüleyin, görüntüleyiniz, görüntülemek'],
    ['gör', 'gör, görün, görünüz, görmek'],
    ['onayla', 'onayla, onaylayın, onaylayınız, onaylamak'],
    ['oku', 'oku, okuyun, okuyunuz, okumak'],
    ['yadsı', 'yadsı, yadsıyın, yadsıyınız, yadsımak'],
  ])('of which %s is one agree with the last vowel: %s', (verb, forms) => {
    expect(formsOf(verb, tr)).toBe(forms);
  });

  it.each([
    ['kabul et', 'kabul et, kabul edin, kabul ediniz, kabul etmek'],
    ['reddet', 'reddet, reddedin, reddediniz, reddetmek'],
    ['kaydet', 'kaydet, kaydedin, kaydediniz, kaydetmek'],
    ['git', 'git, gidin, gidiniz, gitmek'],
    ['yönet', 'yönet, yönetin, yönetiniz, yönetmek'],
    ['yükselt', 'yükselt, yükseltin, yükseltiniz, yükseltmek'],
  ])('that end in -t soften it where “et” is in them: %s', (verb, forms) => {
    expect(formsOf(verb, tr)).toBe(forms);
  });
});

describe('Lithuanian verbs', () => {
  it.each([
    ['leisti', 'leisti, leisk, leiskite'],
    ['priimti', 'priimti, priimk, priimkite'],
    ['sutikti', 'sutikti, sutik, sutikite'],
    ['atšaukti', 'atšaukti, atšauk, atšaukite'],
    ['įjungti', 'įjungti, įjunk, įjunkite'],
    ['rinktis', 'rinktis, rinkis, rinkitės'],
    ['dalytis', 'dalytis, dalykis, dalykitės'],
  ])('command with -k, which k and g melt into: %s', (verb, forms) => {
    expect(formsOf(verb, lt)).toBe(forms);
  });

  it('are marked wherever a label may begin with one, so that no form of one is known by chance', () => {
    const { accept, decline, process, manage, save, close } = lt.labels;
    const infinitives = [accept, decline, process, manage, save, close]
      .join(', ')
      .match(/(?<=(?:^|, *\n? *))\p{L}+tis?(?=,)/gu);
    // “Neik” says “do not go”, nobody is told not to want, and “sek” is short for seconds.
    expect(infinitives).toEqual(['neigti', 'nenorėti', 'sekti']);
  });
});

describe('verbs of other languages', () => {
  it('are those in -oi of Finnish', () => {
    expect(formsOf('konfiguroi', fi)).toBe('konfiguroi, konfiguroida, konfiguroin');
  });

  it('are those in -ează of Romanian', () => {
    expect(formsOf('personalizează', ro)).toBe('personalizează, personaliza, personalizați, personalizez');
  });
});

describe('forms that endings make', () => {
  const declaring = lexiconTexts.filter(({ endings }) => endings !== undefined);

  it.each(declaring.map((lexicon) => [lexicon.name, lexicon] as const))(
    'are no other words of the %s lexicon',
    (_, lexicon) => {
      const written = readLexicon({ ...lexicon, endings: { '': '$&' } });
      const lists = Object.entries(written.labels);
      const others = lists.flatMap(([concept, terms]) => {
        const made = readLexicon(lexicon).labels[concept as LabelConcept].filter(
          (term) => !terms.includes(term),
        );
        const elsewhere = lists.filter(([other]) => other !== concept).flatMap(([, list]) => list);
        return made.filter((term) => [...elsewhere, ...written.stopWords].includes(term));
      });
      // What is bought is paid for.
      expect(others.filter((term) => term !== 'satın alın')).toEqual([]);
    },
  );
});

describe('labels in forms that no lexicon lists', () => {
  it.each([
    ['Seçimimi onaylayın', 'tr', 'save'],
    ['Tercihlerinizi yapılandırmak', 'tr', 'manage'],
    ['Çerezleri engelleyiniz', 'tr', 'decline'],
    ['Siparişi onaylayınız', 'tr', 'other'],
    ['Nepriimk slapukų', 'lt', 'decline'],
    ['Patvirtink pasirinkimą', 'lt', 'save'],
    ['Tikslink nustatymus', 'lt', 'manage'],
    ['Personoida evästeet', 'fi', 'manage'],
    ['Selectez setările', 'ro', 'manage'],
  ] as const)('“%s” (%s) is %s', (label, language, role) => {
    expect(classifyLabel(label, { language }).role).toBe(role);
  });
});
