/** Japanese; what each list means is told in `wordings.ts`. */
export const ja = {
  interest:
    '(正当な|正当|適法な|合法的な)(利益|利害|業務上の利益|事業上の利益|利益の追求|利益に基づく処理), レジティメイトインタレスト',
  consent: '同意, 承諾, 許可, オプトイン',
  not: 'ではなく, ではない, ではありません, でない, 以外, なし, に基づかない, ない',
};
