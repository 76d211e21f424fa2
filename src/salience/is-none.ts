/** Whether a computed value is `none`, or there is none. */
export function isNone(value: string): boolean {
  return value === '' || value === 'none';
}
