import type { Language } from '../presentation/view.ts';

/** Questions that show what can be asked: in the help, and beside the local channel. */
export const EXAMPLE_QUESTIONS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'operating income nine months 2008',
    'revenue 3Q09',
    'How much did revenue change from 3Q08 to 3Q09?',
    'net income 1H08',
    'gross margin ratio 3Q09',
    'systems integration revenue nine months 2009',
    'cash at the end of December 2009',
    'revenue 9M08 in dollars',
    'FY2008 revenue target',
    'what is EBITDA?',
  ],
  ja: [
    '2008年度第3四半期累計の営業利益',
    '2009年度第3四半期の売上高',
    '3Q09の売上総利益率',
    '1H08の純利益',
    '2009年12月末の現金及び現金同等物',
    'EBITDAとは？',
  ],
};
