/** A value as messages put it before what is wrong with it; nothing where it is secret. */
export function quotation(value: string, isSecret: boolean): string {
  return isSecret ? "" : `= "${value}" `;
}
