/** Chinese; what each list means is told in `../wordings.ts`. */
export const zh = {
  all: '全部, 所有, 全选, 一切, 一键, (全部|所有)(用途|目的|服务|cookie|合作伙伴|供应商|类别)',
};
