/** Sentences that press, set a date or tell of one, and others in which time is something else. */
import { describe, expect, it } from 'vitest';
import { dates } from '../dates.js';
import { wordings } from '../wordings.js';

interface Samples {
  readonly presses: readonly string[];
  /** An answer is wanted by a date. */
  readonly due: readonly string[];
  readonly effective: readonly string[];
  readonly leavesOff: readonly string[];
  /** None of these. */
  readonly other: readonly string[];
}

const samples: Readonly<Record<string, Samples>> = {
  es: {
    presses: [
      '¡Última oportunidad para aceptar!',
      'Solo te quedan 2 minutos.',
      'Decide ahora, antes de que sea tarde.',
    ],
    due: [
      'Acepta los nuevos términos antes del 1 de octubre.',
      'Tienes tiempo hasta el viernes para elegir.',
    ],
    effective: [
      'Los nuevos términos entran en vigor el 1 de octubre.',
      'La política se aplica a partir del lunes.',
    ],
    leavesOff: ['Si no respondes, la publicidad sigue desactivada.', 'No responder cuenta como un no.'],
    other: [
      'Las cookies se guardan durante 30 días.',
      'Puedes cambiar tu elección en cualquier momento.',
      'Los datos quedan guardados hasta diciembre.',
      'Última actualización: 1 de octubre de 2025.',
      'La hora de su visita se guarda.',
    ],
  },
  it: {
    presses: [
      'Ultima occasione per accettare!',
      'Ti restano solo 2 minuti.',
      'Decidi subito, prima che sia troppo tardi.',
    ],
    due: ['Accetta i nuovi termini entro il 1º ottobre.', 'Hai tempo fino a venerdì per scegliere.'],
    effective: [
      'I nuovi termini entrano in vigore il 1º ottobre.',
      'La politica si applica dal lunedì successivo.',
    ],
    leavesOff: ['Se non rispondi, la pubblicità resta disattivata.', 'Nessuna risposta vale come un no.'],
    other: [
      'I cookie vengono conservati per 30 giorni.',
      'Puoi cambiare la tua scelta in qualsiasi momento.',
      'I dati restano salvati fino a dicembre.',
      'Ultimo aggiornamento: 1º ottobre 2025.',
      'Registriamo l’ora della visita.',
    ],
  },
  nl: {
    presses: [
      'Laatste kans om te accepteren!',
      'Nog maar 2 minuten over.',
      'Beslis nu, voordat het te laat is.',
    ],
    due: ['Accepteer de nieuwe voorwaarden vóór 1 oktober.', 'U hebt tot vrijdag de tijd om te kiezen.'],
    effective: ['De nieuwe voorwaarden treden op 1 oktober in werking.', 'Het beleid geldt vanaf maandag.'],
    leavesOff: ['Als u niet reageert, blijven advertenties uit.', 'Geen antwoord geldt als een weigering.'],
    other: [
      'Cookies worden 30 dagen bewaard.',
      'U kunt uw keuze op elk moment wijzigen.',
      'De gegevens worden tot december bewaard.',
      'Laatst bijgewerkt op 1 oktober 2025.',
      'We bewaren de tijd van uw bezoek.',
    ],
  },
  pl: {
    presses: [
      'Ostatnia szansa na akceptację!',
      'Zostały tylko 2 minuty.',
      'Zdecyduj teraz, zanim będzie za późno.',
    ],
    due: ['Zaakceptuj nowe warunki do 1 października.', 'Masz czas do piątku, aby wybrać.'],
    effective: ['Nowe warunki wchodzą w życie 1 października.', 'Polityka obowiązuje od poniedziałku.'],
    leavesOff: [
      'Jeśli nie odpowiesz, reklamy pozostaną wyłączone.',
      'Brak odpowiedzi traktujemy jako odmowę.',
    ],
    other: [
      'Pliki cookies są przechowywane przez 30 dni.',
      'Swój wybór możesz zmienić w każdej chwili.',
      'Dane są przechowywane do grudnia.',
      'Ostatnia aktualizacja: 1 października 2025.',
      'Zapisujemy godzinę wizyty.',
    ],
  },
  pt: {
    presses: [
      'Última oportunidade para aceitar!',
      'Só faltam 2 minutos.',
      'Decida agora, antes que seja tarde.',
    ],
    due: ['Aceite os novos termos até 1 de outubro.', 'Você tem até sexta-feira para escolher.'],
    effective: [
      'Os novos termos entram em vigor em 1 de outubro.',
      'A política aplica-se a partir de segunda-feira.',
    ],
    leavesOff: [
      'Se não responder, a publicidade continua desativada.',
      'A falta de resposta conta como um não.',
    ],
    other: [
      'Os cookies são guardados durante 30 dias.',
      'Pode mudar a sua escolha a qualquer momento.',
      'Os dados ficam guardados até dezembro.',
      'Última atualização: 1 de outubro de 2025.',
      'Registamos a hora da visita.',
    ],
  },
  sv: {
    presses: ['Sista chansen att godkänna!', 'Bara 2 minuter kvar.', 'Bestäm dig nu, innan det är för sent.'],
    due: ['Godkänn de nya villkoren senast den 1 oktober.', 'Du har på dig till fredag att välja.'],
    effective: ['De nya villkoren träder i kraft den 1 oktober.', 'Policyn gäller från måndag.'],
    leavesOff: ['Om du inte svarar förblir annonserna avstängda.', 'Inget svar räknas som ett nej.'],
    other: [
      'Kakor sparas i 30 dagar.',
      'Du kan ändra ditt val när som helst.',
      'Uppgifterna sparas till december.',
      'Senast uppdaterad den 1 oktober 2025.',
      'Vi sparar tiden för ditt besök.',
    ],
  },
  da: {
    presses: [
      'Sidste chance for at sige ja!',
      'Kun 2 minutter tilbage.',
      'Beslut dig nu, før det er for sent.',
    ],
    due: ['Accepter de nye vilkår senest den 1. oktober.', 'Du har indtil fredag til at vælge.'],
    effective: ['De nye vilkår træder i kraft den 1. oktober.', 'Politikken gælder fra mandag.'],
    leavesOff: ['Hvis du ikke svarer, forbliver annoncerne slået fra.', 'Intet svar tæller som et nej.'],
    other: [
      'Cookies gemmes i 30 dage.',
      'Du kan ændre dit valg når som helst.',
      'Oplysningerne opbevares til december.',
      'Sidst opdateret den 1. oktober 2025.',
      'Vi gemmer tidspunktet for dit besøg.',
      'Det haster ikke: vælg nu eller senere.',
      'Vi ser 30 dage tilbage i historikken.',
    ],
  },
  nb: {
    presses: ['Siste sjanse til å si ja!', 'Bare 2 minutter igjen.', 'Bestem deg nå, før det er for sent.'],
    due: ['Godta de nye vilkårene innen 1. oktober.', 'Du har frist til fredag med å velge.'],
    effective: ['De nye vilkårene trer i kraft 1. oktober.', 'Erklæringen gjelder fra mandag.'],
    leavesOff: ['Hvis du ikke svarer, forblir annonsene slått av.', 'Manglende svar regnes som et nei.'],
    other: [
      'Informasjonskapsler lagres i 30 dager.',
      'Du kan endre valget når som helst.',
      'Opplysningene oppbevares til desember.',
      'Sist oppdatert 1. oktober 2025.',
      'Vi lagrer tidspunktet for besøket ditt.',
      'Det haster ikke: velg nå eller senere.',
      'Vi spør etter 30 dager igjen.',
    ],
  },
  fi: {
    presses: [
      'Viimeinen mahdollisuus hyväksyä!',
      'Enää 2 minuuttia jäljellä.',
      'Päätä nyt, ennen kuin on liian myöhäistä.',
    ],
    due: ['Hyväksy uudet ehdot viimeistään 1. lokakuuta.', 'Valitse perjantaihin mennessä.'],
    effective: ['Uudet ehdot tulevat voimaan 1. lokakuuta.', 'Käytäntöä sovelletaan maanantaista alkaen.'],
    leavesOff: [
      'Jos et vastaa, mainokset pysyvät poissa päältä.',
      'Vastaamatta jättäminen tulkitaan kielloksi.',
    ],
    other: [
      'Evästeitä säilytetään 30 päivää.',
      'Voit muuttaa valintaasi milloin tahansa.',
      'Tiedot säilytetään joulukuuhun asti.',
      'Viimeksi päivitetty 1. lokakuuta 2025.',
      'Tallennamme vierailun ajankohdan.',
    ],
  },
  el: {
    presses: [
      'Τελευταία ευκαιρία να συμφωνήσετε!',
      'Απομένουν μόνο 2 λεπτά.',
      'Αποφάσισε τώρα, πριν είναι αργά.',
    ],
    due: [
      'Αποδεχτείτε τους νέους όρους έως την 1η Οκτωβρίου.',
      'Έχετε χρόνο μέχρι την Παρασκευή να επιλέξετε.',
    ],
    effective: ['Οι νέοι όροι τίθενται σε ισχύ την 1η Οκτωβρίου.', 'Η πολιτική ισχύει από τη Δευτέρα.'],
    leavesOff: [
      'Αν δεν απαντήσετε, οι διαφημίσεις παραμένουν απενεργοποιημένες.',
      'Η σιωπή θεωρείται άρνηση.',
    ],
    other: [
      'Τα cookies διατηρούνται για 30 ημέρες.',
      'Μπορείτε να αλλάξετε την επιλογή σας οποιαδήποτε στιγμή.',
      'Τα δεδομένα φυλάσσονται έως τον Δεκέμβριο.',
      'Τελευταία ενημέρωση: 1 Οκτωβρίου 2025.',
      'Καταγράφουμε τον χρόνο της επίσκεψής σας.',
    ],
  },
  ja: {
    presses: [
      '同意するラストチャンスです！',
      '残り2分',
      '今すぐお決めください。お見逃しなく。',
      'このオファーはまもなく終了します。',
    ],
    due: [
      '10月1日までに新しい規約に同意してください。',
      '金曜日までにお選びください。',
      '回答の期限は12月31日です。',
    ],
    effective: ['新しい利用規約は10月1日から適用されます。', '本ポリシーは月曜日に施行されます。'],
    leavesOff: [
      'ご回答がない場合、広告のパーソナライズはオフのままです。',
      '期日を過ぎた場合は拒否したものとして扱います。',
    ],
    other: [
      'クッキーは30日間保存されます。',
      '選択はいつでも変更できます。',
      'データは12月まで保存されます。',
      '最終更新日：2025年10月1日',
      '訪問された時間を記録します。',
      '後で設定を変更できます。',
      '今すぐ決める必要はありません。',
      '10月1日までに選択していただかなくても、サービスはご利用いただけます。',
    ],
  },
  zh: {
    presses: ['最后机会，请立即同意！', '仅剩2分钟', '請馬上決定，以免為時已晚。'],
    due: ['请在10月1日之前接受新的条款。', '您需在星期五前做出选择。', '選擇的截止日期為12月31日。'],
    effective: ['新的条款将于10月1日生效。', '本政策自下周起实施。'],
    leavesOff: ['如果您未回复，个性化广告将保持关闭。', '未回覆將視為拒絕。'],
    other: [
      'Cookie 会保存 30 天。',
      '您可以随时更改选择。',
      '数据会保存至12月。',
      '最后更新：2025年10月1日',
      '我们会记录您的访问时间。',
      '您无需立即做决定。',
    ],
  },
  ar: {
    presses: ['الفرصة الأخيرة للقبول!', 'تبقى لك دقيقتان فقط: بقيت 2 دقيقة.', 'قرر الآن قبل فوات الأوان.'],
    due: ['وافق على الشروط الجديدة قبل 1 أكتوبر.', 'لديك مهلة حتى يوم الجمعة للاختيار.'],
    effective: ['تدخل الشروط الجديدة حيز التنفيذ في 1 أكتوبر.', 'تسري السياسة ابتداء من يوم الاثنين.'],
    leavesOff: ['إذا لم تجب تبقى الإعلانات معطلة.', 'يعد عدم الرد رفضًا.'],
    other: [
      'تُحفظ ملفات تعريف الارتباط لمدة 30 يومًا.',
      'يمكنك تغيير اختيارك في أي وقت.',
      'نحتفظ بالبيانات حتى ديسمبر.',
      'آخر تحديث في 1 أكتوبر 2025.',
      'نسجل وقت زيارتك.',
    ],
  },
  cs: {
    presses: ['Poslední šance souhlasit!', 'Zbývají už jen 2 minuty.', 'Rozhodněte se hned, než bude pozdě.'],
    due: ['Přijměte nové podmínky do 1. října.', 'Na výběr máte čas do pátku.'],
    effective: ['Nové podmínky vstupují v platnost 1. října.', 'Zásady platí od pondělí.'],
    leavesOff: ['Pokud neodpovíte, reklamy zůstanou vypnuté.', 'Mlčení považujeme za odmítnutí.'],
    other: [
      'Cookies uchováváme 30 dní.',
      'Svou volbu můžete kdykoli změnit.',
      'Údaje ukládáme do prosince.',
      'Naposledy aktualizováno 1. října 2025.',
      'Zaznamenáváme čas vaší návštěvy.',
    ],
  },
  hu: {
    presses: ['Utolsó esély az elfogadásra!', 'Már csak 2 perc maradt.', 'Döntsön most, mielőtt túl késő.'],
    due: [
      'Fogadja el az új feltételeket legkésőbb október 1-jéig.',
      'Péntekig válasszon a lehetőségek közül.',
    ],
    effective: ['Az új feltételek október 1-jén lépnek hatályba.', 'A szabályzat hétfőtől érvényes.'],
    leavesOff: [
      'Ha nem válaszol, a hirdetések kikapcsolva maradnak.',
      'A válasz hiánya elutasításnak minősül.',
    ],
    other: [
      'A sütiket 30 napig tároljuk.',
      'Döntését bármikor megváltoztathatja.',
      'Az adatokat decemberig őrizzük meg.',
      'Utolsó frissítés: 2025. október 1.',
      'Rögzítjük a látogatás idejét.',
    ],
  },
  ro: {
    presses: ['Ultima șansă să accepți!', 'Mai sunt doar 2 minute.', 'Decide acum, până nu e prea târziu.'],
    due: [
      'Acceptați noii termeni până la 1 octombrie.',
      'Aveţi timp până vineri să alegeţi.',
      'Răspundeți până pe 15 mai.',
    ],
    effective: ['Noii termeni intră în vigoare la 1 octombrie.', 'Politica se aplică de luni, 1 mai.'],
    leavesOff: [
      'Dacă nu răspundeți, reclamele rămân dezactivate.',
      'Lipsa răspunsului este considerată refuz.',
    ],
    other: [
      'Cookie-urile sunt păstrate 30 de zile.',
      'Vă puteți modifica alegerea în orice moment.',
      'Datele sunt păstrate până în decembrie.',
      'Alegerea este păstrată timp de 6 luni.',
      'Ultima actualizare: 1 octombrie 2025.',
      'Înregistrăm ora vizitei dvs.',
    ],
  },
};

function saidIn(sentence: string, language: string): ReadonlySet<string> {
  const isDated = dates.find(sentence, language).length > 0;
  const concepts = wordings.find(sentence, language).map(({ concept }) => concept);
  return new Set(concepts.filter((one) => isDated || (one !== 'answerBy' && one !== 'effective')));
}

describe.each(Object.entries(samples))(
  'time, in %s',
  (language, { presses, due, effective, leavesOff, other }) => {
    it.each(presses)('presses: %s', (sentence) => {
      expect(saidIn(sentence, language)).toContain('presses');
    });

    it.each(due)('wants an answer: %s', (sentence) => {
      const said = saidIn(sentence, language);
      expect(said).toContain('answerBy');
      expect(said).not.toContain('presses');
    });

    it.each(effective)('takes effect: %s', (sentence) => {
      const said = saidIn(sentence, language);
      expect(said).toContain('effective');
      expect(said).not.toContain('answerBy');
      expect(said).not.toContain('presses');
    });

    it.each(leavesOff)('leaves it off: %s', (sentence) => {
      expect(saidIn(sentence, language)).toContain('leavesOff');
    });

    it.each(other)('none of these: %s', (sentence) => {
      const said = saidIn(sentence, language);
      for (const concept of ['presses', 'answerBy', 'effective', 'needed'])
        expect(said).not.toContain(concept);
    });
  },
);
