/** Japanese; what each list means is told in `../wordings.ts`. */
export const ja = {
  all: 'すべて, 全て, 全部, 一括, まとめて, 全項目, すべての(目的|項目|サービス|cookie|クッキー|パートナー|ベンダー|提供元), 全(サービス|目的|パートナー)',
};
