/** Chinese; what each list means is told in `wordings.ts`. */
export const zh = {
  interest: '(正当|合法|正当的|合法的)(利益|权益|商业利益|业务利益|商业权益)',
  consent: '同意, 授权, 许可',
  not: '并非, 而非, 不是, 没有, 不基于, 不以, 无',
};
