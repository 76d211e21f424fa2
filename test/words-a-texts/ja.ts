import type { Texts } from './texts.js';

export const texts: Texts = {
  purposes:
    '当サイトでは、アクセス状況の分析と、お客様の関心に合わせた広告の表示のためにCookieを使用しています。',
  accept: 'すべて許可する',
  agree: '同意します',
  reject: 'すべて拒否する',
  manage: 'Cookieの設定',
  save: '設定を保存',
  later: '今はしない',
  ok: '了解しました',
  statistics: 'アクセス解析',
  advertising: '広告',
  all: 'すべての目的',
  acceptStatistics: 'アクセス解析を許可する',
  saveAndAcceptAll: '保存してすべて許可する',
  veiled: '必須ではない目的を拒否',
  goingOnAgrees: 'このまま当サイトの閲覧を続けた場合、Cookieの使用に同意したものとみなします。',
  goingOnLeavesOff: '同意せずに閲覧を続けた場合は、必須のCookieのみを使用します。',
  silenceAgrees: '金曜日までに何も操作されない場合、お客様のデータを広告に利用します。',
  closingAgrees: 'この画面を閉じると、すべてのCookieに同意したことになります。',
  closingRefuses: 'この画面を閉じると、任意のCookieはすべて拒否されます。',
  laterLasts: '「今はしない」を選ぶと、今後この確認は表示されません。',
  comesBack: '後日あらためて確認します。',
  withdrawal: '同意はいつでも撤回できます。',
  okAgrees: '「了解しました」を押すと、Cookieの使用に同意したことになります。',
  mustAccept: '続けるには、Cookieを許可する必要があります。',
};
