/** Something that a person does in Discord. */
export type Action =
  | { readonly kind: 'command'; readonly name: string; readonly options: Readonly<Record<string, string>> }
  | {
      readonly kind: 'autocomplete';
      readonly name: string;
      readonly options: Readonly<Record<string, string>>;
      /** The option that is being typed. */
      readonly focused: string;
    };

const command = (name: string, options: Readonly<Record<string, string>> = {}): Action => ({
  kind: 'command',
  name,
  options,
});

/** What people ask in a channel: headline figures most, words often, whole tables now and then. */
export const COMMAND_MIX: readonly Action[] = [
  command('revenue', { period: '3Q09' }),
  command('operating-income', { period: '9M08' }),
  command('ask', { question: 'operating income nine months 2008' }),
  command('net-income'),
  command('figure', { metric: 'total_assets', period: '2008-12-31' }),
  command('ask', { question: 'yoy growth of 9M11 revenue' }),
  command('gross-margin', { period: 'Q3 FY2009' }),
  command('ask', { question: '2009年3月期第3四半期累計の売上高' }),
  command('capex', { period: '9M09' }),
  command('cash'),
  command('ask', { question: 'opersting income fy2010' }),
  command('figure', { metric: 'netwrok services', period: 'nine months to Dec 2009' }),
  command('contracts'),
  command('calculate', { expression: '(operating income + depreciation) / revenue 3Q09' }),
  command('ebitda', { period: '1H08' }),
  command('ask', { question: 'share price 2009' }),
  command('compare', { metric: 'revenue', with: 'operating_income', period: '3Q09' }),
  command('trend', { metric: 'revenue' }),
  command('breakdown', { metric: 'revenue', period: '9M09' }),
  command('target', { metric: 'revenue' }),
  command('statement', { statement: 'income' }),
  command('define', { metric: 'ebitda' }),
  command('sources'),
  command('help'),
];

/** A metric and a period as they are typed into /figure, letter by letter. */
export const AUTOCOMPLETE_MIX: readonly Action[] = [
  ...['', 'o', 'ope', 'opera', 'operating inc', 'opersting', '売上', 'contracts', 'zzz'].map((metric) => ({
    kind: 'autocomplete' as const,
    name: 'figure',
    options: { metric },
    focused: 'metric',
  })),
  ...['', '3', '3Q', '3q09', 'nine', '2008年'].map((period) => ({
    kind: 'autocomplete' as const,
    name: 'figure',
    options: { metric: 'revenue', period },
    focused: 'period',
  })),
];
