/** Arabic; what each list means is told in `../wordings.ts`. */
export const ar = {
  all: 'كل, الكل, للكل, جميع, كافة, (كل|جميع|كافة) (خدمات|أغراض|أهداف|شركاء|موردين|كوكيز|ملفات)',
};
