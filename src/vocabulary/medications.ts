/** By service id. */
export const medicines: Readonly<Record<string, { readonly en: string; readonly es: string }>> = {
  'medication-management': { en: 'prozac', es: 'fluoxetina' },
};
