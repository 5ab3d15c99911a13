/** A date's id without its dashes, for where every character counts; any other period's id as it is. */
export const shortDate = (id: string): string => id.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$1$2$3');
/** Reads back what {@link shortDate} made. */
export const longDate = (id: string): string => id.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
