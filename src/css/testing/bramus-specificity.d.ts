/** The package has types, but does not export them. */
declare module '@bramus/specificity' {
  const Specificity: {
    calculate(selectors: string): readonly { readonly a: number; readonly b: number; readonly c: number }[];
  };
  export default Specificity;
}
