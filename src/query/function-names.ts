/** The functions that an expression may call. */
export const FUNCTION_NAMES = ['abs', 'round', 'min', 'max', 'sum', 'mean', 'sqrt'] as const;
export type FunctionName = (typeof FUNCTION_NAMES)[number];
