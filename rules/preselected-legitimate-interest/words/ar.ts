/** Arabic; what each list means is told in `wordings.ts`. */
export const ar = {
  interest: '(مصلحة|مصالح|مصلحتنا|مصالحنا) (تجارية|) (مشروعة|مشروع)',
  consent: 'موافق*, إذن*, رضا',
  not: 'لا, ليس, ليست, دون, بدون, بلا, غير, من غير, عدم, بدلا من, عوضا عن',
};
