/** The colours of a chart. Every one of them reads on the panel, which has the chart's own ground. */
export type Theme = {
  readonly panel: string;
  readonly border: string;
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  readonly zero: string;
  /** One for each series; the first is that of a lone one. */
  readonly series: readonly string[];
  /** The lone series where another of its points is the one asked for. */
  readonly soft: string;
  readonly negative: string;
  readonly softNegative: string;
  readonly target: string;
  readonly rest: string;
};

export const THEMES = {
  light: {
    panel: '#ffffff',
    border: '#d9dde3',
    text: '#1c2430',
    muted: '#596273',
    grid: '#e6e9ee',
    zero: '#7d8796',
    series: ['#2456b8', '#d97b0f', '#15857a', '#8348bf'],
    soft: '#7d9fdd',
    negative: '#b8342a',
    softNegative: '#dc8a82',
    target: '#b45f06',
    rest: '#8b93a1',
  },
  dark: {
    panel: '#1f2228',
    border: '#3a3f49',
    text: '#f0f2f5',
    muted: '#a9b1be',
    grid: '#343943',
    zero: '#7b8494',
    series: ['#6c9cff', '#f5ad4e', '#3ec9b5', '#bd97f2'],
    soft: '#47679f',
    negative: '#ff7f73',
    softNegative: '#9a5149',
    target: '#ffc266',
    rest: '#8b93a1',
  },
} as const satisfies Record<string, Theme>;

export type ThemeName = keyof typeof THEMES;
