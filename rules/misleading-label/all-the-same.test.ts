/** Texts that take a refusal back, and texts that only explain it. */
import { describe, expect, it } from 'vitest';
import type { Control, Dialog, Passage } from '../../src/lint/define-rule.js';
import { saidToShareAnyway } from './all-the-same.js';

const samples: Readonly<
  Record<string, { label: string; anyway: readonly string[]; plain: readonly string[] }>
> = {
  en: {
    label: 'Continue without sharing',
    anyway: [
      'With “Continue without sharing” your position is worked out from Wi-Fi, and passed to Outdoor Panels plc in the same way.',
      'If you choose Continue without sharing, your contacts are sent to our partners anyway.',
      '“Continue without sharing” hides the map; we share your position with advertisers all the same.',
    ],
    plain: [
      'With “Continue without sharing” nothing is passed to anybody, and the map works just the same.',
      'With “Continue without sharing” the app works in the same way.',
      '“Continue without sharing” keeps it off; crash logs are not sent either, even so.',
      'Your position is passed to Outdoor Panels plc in the same way.',
      'Press “Share my position” and it is passed to Outdoor Panels plc in the same way.',
    ],
  },
  de: {
    label: 'Nicht teilen',
    anyway: ['Auch bei „Nicht teilen“ wird Ihr Standort trotzdem an Partner weitergegeben.'],
    plain: ['Bei „Nicht teilen“ wird nichts weitergegeben, die Karte geht trotzdem.'],
  },
  fr: {
    label: 'Ne pas partager',
    anyway: ['Avec « Ne pas partager », votre position est tout de même transmise à nos partenaires.'],
    plain: ['Avec « Ne pas partager », la carte marche de la même manière.'],
  },
  es: {
    label: 'No compartir',
    anyway: [
      'Con «No compartir», su ubicación se envía igualmente a nuestros socios.',
      'Aunque elijas «No compartir», tus contactos serán cedidos de todos modos a anunciantes.',
    ],
    plain: [
      'Con «No compartir», el mapa funciona igualmente.',
      'Con «No compartir» no se envía nada y el mapa funciona de todos modos.',
    ],
  },
  it: {
    label: 'Non condividere',
    anyway: [
      'Con «Non condividere» la tua posizione viene comunque inviata ai nostri partner.',
      'Anche se scegli «Non condividere», i contatti saranno ceduti lo stesso agli inserzionisti.',
    ],
    plain: [
      'Con «Non condividere» la mappa funziona comunque.',
      'Con «Non condividere» non viene inviato nulla e la mappa funziona lo stesso.',
    ],
  },
  nl: {
    label: 'Niet delen',
    anyway: [
      'Ook bij “Niet delen” wordt uw locatie toch aan partners doorgegeven.',
      'Kies je “Niet delen”, dan worden je contacten evengoed verkocht aan adverteerders.',
    ],
    plain: [
      'Bij “Niet delen” werkt de kaart evengoed.',
      'Bij “Niet delen” wordt niets doorgegeven; de kaart werkt toch.',
    ],
  },
  pl: {
    label: 'Nie udostępniaj',
    anyway: [
      'Po wybraniu „Nie udostępniaj” Twoja lokalizacja i tak jest przekazywana partnerom.',
      'Mimo to po „Nie udostępniaj” kontakty zostaną wysłane reklamodawcom.',
    ],
    plain: [
      'Po wybraniu „Nie udostępniaj” mapa i tak działa.',
      'Po wybraniu „Nie udostępniaj” nic nie jest przekazywane, a mapa i tak działa.',
    ],
  },
  pt: {
    label: 'Não partilhar',
    anyway: [
      'Com «Não partilhar», a sua localização é enviada na mesma aos nossos parceiros.',
      'Mesmo que escolha «Não partilhar», os contactos serão cedidos de qualquer forma a anunciantes.',
    ],
    plain: [
      'Com «Não partilhar», o mapa funciona na mesma.',
      'Com «Não partilhar» nada é enviado e o mapa funciona de qualquer forma.',
    ],
  },
  sv: {
    label: 'Dela inte',
    anyway: [
      'Med ”Dela inte” skickas din plats ändå till våra partner.',
      'Även om du väljer ”Dela inte” säljs dina kontakter i alla fall till annonsörer.',
    ],
    plain: [
      'Med ”Dela inte” fungerar kartan ändå.',
      'Med ”Dela inte” skickas ingenting, och kartan fungerar i alla fall.',
    ],
  },
  da: {
    label: 'Del ikke',
    anyway: [
      'Med “Del ikke” sendes din placering alligevel til vores partnere.',
      'Selv om du vælger “Del ikke”, sælges dine kontakter under alle omstændigheder til annoncører.',
    ],
    plain: [
      'Med “Del ikke” virker kortet alligevel.',
      'Med “Del ikke” sendes ingenting, og kortet virker alligevel.',
    ],
  },
  fi: {
    label: 'Älä jaa',
    anyway: [
      'Valinnalla ”Älä jaa” sijaintisi lähetetään silti kumppaneillemme.',
      'Vaikka valitset ”Älä jaa”, yhteystietosi myydään joka tapauksessa mainostajille.',
    ],
    plain: [
      'Valinnalla ”Älä jaa” kartta toimii silti.',
      'Valinnalla ”Älä jaa” mitään ei lähetetä, ja kartta toimii joka tapauksessa.',
    ],
  },
  el: {
    label: 'Μην κοινοποιείτε',
    anyway: [
      'Με το «Μην κοινοποιείτε» η τοποθεσία σας διαβιβάζεται και τα στοιχεία σας αποστέλλονται ούτως ή άλλως στους συνεργάτες.',
      'Ακόμη κι αν επιλέξετε «Μην κοινοποιείτε», οι επαφές σας πωλούνται παρ’ όλα αυτά σε διαφημιστές.',
    ],
    plain: [
      'Με το «Μην κοινοποιείτε» ο χάρτης λειτουργεί ούτως ή άλλως.',
      'Με το «Μην κοινοποιείτε» τίποτα δεν αποστέλλεται, και ο χάρτης λειτουργεί ούτως ή άλλως.',
    ],
  },
  ja: {
    label: '共有しない',
    anyway: [
      '「共有しない」をお選びいただいても、位置情報は同様にパートナーへ提供されます。',
      '「共有しない」の場合も、連絡先は変わらず広告主に送信されます。',
    ],
    plain: [
      '「共有しない」を選んでも、地図は同じように使えます。',
      '「共有しない」を選ぶと何も送信されませんが、地図は変わらず動きます。',
      '「共有しない」を選んでも同様に提供されますか？',
    ],
  },
  zh: {
    label: '不共享数据',
    anyway: [
      '选择“不共享数据”后，您的位置仍会以同样方式提供给合作伙伴。',
      '即使您點選「不共享数据」，通訊錄依然會被傳送給廣告商。',
    ],
    plain: ['选择“不共享数据”后，地图仍可照常使用。', '选择“不共享数据”后不会发送任何内容，地图依然可用。'],
  },
  ar: {
    label: 'عدم المشاركة',
    anyway: [
      'مع «عدم المشاركة» يُرسل موقعك على أي حال إلى شركائنا.',
      'إذا اخترت «عدم المشاركة» تُباع جهات اتصالك رغم ذلك للمعلنين.',
    ],
    plain: [
      'مع «عدم المشاركة» تعمل الخريطة كالمعتاد.',
      'مع «عدم المشاركة» لا يُرسل شيء، وتعمل الخريطة على أي حال.',
    ],
  },
  cs: {
    label: 'Nesdílet',
    anyway: [
      'I po volbě „Nesdílet“ se vaše poloha přesto odesílá našim partnerům.',
      'Zvolíte-li „Nesdílet“, prodáváme vaše kontakty inzerentům stejně.',
    ],
    plain: [
      'Po volbě „Nesdílet“ mapa přesto funguje.',
      'Po volbě „Nesdílet“ se nic neodesílá a mapa funguje stejně.',
    ],
  },
  nb: {
    label: 'Ikke del',
    anyway: [
      'Med «Ikke del» sendes posisjonen din likevel til partnerne våre.',
      'Selv om du velger «Ikke del», selges kontaktene dine uansett til annonsører.',
    ],
    plain: [
      'Med «Ikke del» virker kartet likevel.',
      'Med «Ikke del» sendes ingenting, og kartet virker uansett.',
    ],
  },
  hu: {
    label: 'Ne ossza meg',
    anyway: [
      'A „Ne ossza meg” választásakor tartózkodási helyét ugyanúgy továbbítjuk partnereinknek.',
      'Ha a „Ne ossza meg” gombot választja, névjegyeit mindenképpen eladjuk a hirdetőknek.',
    ],
    plain: [
      'A „Ne ossza meg” választásakor a térkép ugyanúgy működik.',
      'A „Ne ossza meg” választásakor semmit sem továbbítunk, és a térkép ugyanúgy használható.',
    ],
  },
  ro: {
    label: 'Nu partaja',
    anyway: [
      'Cu „Nu partaja”, locația dvs. este oricum transmisă partenerilor.',
      'Chiar dacă alegeți „Nu partaja”, contactele sunt vândute în orice caz agenților de publicitate.',
    ],
    plain: [
      'Cu „Nu partaja”, harta funcționează oricum.',
      'Cu „Nu partaja”, nimic nu este transmis, iar harta funcționează oricum.',
    ],
  },
};

function said(label: string, language: string, text: string): string | undefined {
  return saidToShareAnyway({ name: label } as Control, { language } as Dialog, [{ text } as Passage]);
}

describe.each(Object.entries(samples))('of a refusal, in %s', (language, { label, anyway, plain }) => {
  it.each(anyway)('takes it back: %s', (text) => {
    expect(said(label, language, text)).toBe(text);
  });

  it.each(plain)('only explains it: %s', (text) => {
    expect(said(label, language, text)).toBeUndefined();
  });
});
