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
