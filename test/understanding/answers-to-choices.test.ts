import { answered, dialogs } from './cases.ts';

/** What is said after a choice was asked back: one of the choices, a part of one, or a figure of its own. */
dialogs({
  'a part of what was asked back': [
    ['SG&A 3Q08', 'clarify'],
    ['of that, sales and marketing?', '1,154,972,000 JPY sales_and_marketing 3Q08'],
    ['SG&A 9M09', 'clarify'],
    ['of that, G&A', '3,444,078,000 JPY general_and_administrative 9M09'],
    ['SG&A 9M09', 'clarify'],
    ['of that R&D', '240,924,000 JPY research_and_development 9M09'],
    ['SG&A expenses 3Q08', 'clarify'],
    ['of that, marketing', '1,154,972,000 JPY sales_and_marketing 3Q08'],
    ['3Q09の販管費', 'clarify'],
    ['うち販売費', '1,334,099,000 JPY sales_and_marketing 3Q09'],
  ],
  'a line of what was asked back': [
    ['cost 9M09', 'clarify'],
    ['of SI', '14,751,253,000 JPY cost_si 9M09'],
  ],
  'a line of a profit': [
    ['profit 3Q09', 'clarify'],
    ['of that, SI', 'clarify'],
  ],
  'a choice by its words': [
    ['SG&A 9M09', 'clarify'],
    ['with R&D', '7,613,000,000 JPY sga_and_rd 9M09'],
  ],
  'a figure of its own, and no choice that its words stand in': [
    ['cost 9M09', 'clarify'],
    ['total revenues', '48,312,779,000 JPY revenue 9M09'],
    ['yoy', '-4.8755 % revenue 9M09'],
    ['tax 3Q08', 'clarify'],
    ['pretax', '476,110,000 JPY income_before_tax 3Q08'],
    ['contracts Dec 2009', 'clarify'],
    ['bandwidth', '647.2 Gbps contracted_bandwidth 2009-12-31'],
    ['profit 3Q09', 'clarify'],
    ['tax expense', '514,382,000 JPY income_tax 3Q09'],
    ['margin 9M09', 'clarify'],
    ['revenue', '48,312,779,000 JPY revenue 9M09'],
    ['費用 9M09', 'clarify'],
    ['売上は', '48,312,779,000 JPY revenue 9M09'],
  ],
  'a figure of its own that is asked back': [
    ['income 9M09', 'clarify'],
    ['and tax', 'clarify'],
    ['利益 9M09', 'clarify'],
    ['税金は？', 'clarify'],
    ['profit 9M09', 'clarify'],
    ['minority interests', 'not answered'],
    ['profit 3Q09', 'clarify'],
    ['before noncontrolling interests', 'not answered'],
    ['debt Dec 2009', 'clarify'],
    ['long-term', 'unanswered'],
  ],
  'what is asked with each of the choices': [
    ['cost 9M09', 'clarify'],
    ['as % of revenue', 'clarify'],
    ['利益 9M09', 'clarify'],
    ['売上比は', 'clarify'],
    ['margin 3Q09', 'clarify'],
    ['vs sales', 'clarify'],
    ['cost 9M09', 'clarify'],
    ['less revenue', 'unanswered'],
  ],
  'a choice by its words behind another': [
    ['profit 9M09', 'clarify'],
    ['before tax', '1,783,206,000 JPY income_before_tax 9M09'],
  ],
  'a choice by what it leaves out': [
    ['SG&A 9M09', 'clarify'],
    ['without R&D', '7,371,814,000 JPY sga_expenses 9M09'],
  ],
  'a choice by what it holds': [
    ['販管費 9M08', 'clarify'],
    ['研究開発費込みで', '7,690,000,000 JPY sga_and_rd 9M08'],
  ],
  'a choice by its own word': [
    ['profit 3Q09', 'clarify'],
    ['operating', '841,148,000 JPY operating_income 3Q09'],
  ],
  'a choice by the line that it is of': [
    ['contracts Dec 2009', 'clarify'],
    ['of those, mobile', '35,357 contracts contracts_mobile 2009-12-31'],
  ],
  'a choice by whom it is of': [
    ['contracts Dec 2009', 'clarify'],
    ['corporate', '66,171 contracts contracts_connectivity_corporate 2009-12-31'],
  ],
  'one line of a choice that is of two': [
    ['gross margin 3Q08', '3,364,686,000 JPY'],
    ['connectivity', 'clarify'],
    ['SI', 'clarify'],
    ['equipment', 'clarify'],
    ['order backlog Dec 2009', '14,987,000,000 JPY'],
    ['orders received', 'unanswered'],
    ['only SI', 'not answered'],
    ['only equipment sales', 'not answered'],
  ],
  'only one line of a total of two': [
    ['order backlog Dec 2009', '14,987,000,000 JPY'],
    ['only systems integration', 'not answered'],
    ['受注残高 2009年12月末', '14,987,000,000 JPY'],
    ['SIだけ', 'not answered'],
    ['order backlog for SI only Dec 2009', 'not answered'],
    ['order backlog Dec 2009', '14,987,000,000 JPY'],
    ['only construction', '5,297,000,000 JPY order_backlog_construction 2009-12-31'],
    ['SI revenue 9M09', '20,165,389,000 JPY'],
    ['only SI', '20,165,389,000 JPY'],
  ],
  'what is left when a business is taken out': [
    ['revenue 9M11 excluding IIJ-Global', '51,310,000,000 JPY'],
    ['IIJ-Global revenue 9M11', '19,442,000,000 JPY'],
    ['less cost', '3,842,000,000 JPY'],
    ['minus SG&A', '1,569,000,000 JPY iij_global_sga 9M11'],
  ],
});

/** What is said right after a question was asked back: of the business, by its place, by words of a choice's name. */
const PICKED = [
  ['SI 9M09', 'revenue', '20,165,389,000 JPY revenue_si 9M09'],
  ['IIJ-Global 9M11', 'operating income', '1,500,000,000 JPY iij_global_operating_income 9M11'],
  ['IIJグローバル 9M11', '売上', '19,442,000,000 JPY iij_global_revenue 9M11'],
  ['ATM 9M09', 'operating loss', '-730,462,000 JPY atm_operating_income 9M09'],
  ['IIJ-Global 9M11', 'gross margin', 'not answered'],
  ['SI 9M09', 'operating income', 'not answered'],
  ['SI 9M09', 'total revenue', '48,312,779,000 JPY revenue 9M09'],
  ['SI 9M09', 'revenue 9M08', '50,789,003,000 JPY revenue 9M08'],
  ['profit 9M09', 'margin', 'clarify'],
  ['利益 9M09', 'マージン', 'clarify'],
  ['profit 9M09', 'the second one', '2,007,231,000 JPY operating_income 9M09'],
  ['profit 9M09', 'the last', '5,942,000,000 JPY ebitda 9M09'],
  ['利益 9M09', '1つ目', '1,133,293,000 JPY net_income 9M09'],
  ['revenue December 2008', '2', '50,789,003,000 JPY revenue 9M08'],
  ['income 9M09', 'net', '1,133,293,000 JPY net_income 9M09'],
  ['income 9M09', 'operating', '2,007,231,000 JPY operating_income 9M09'],
  ['assets Dec 2009', 'current', '21,672,169,000 JPY total_current_assets 2009-12-31'],
  ['debt Dec 2009', 'short-term', '5,100,000,000 JPY short_term_borrowings 2009-12-31'],
  ['tax 9M09', 'the rate', '58.4448 % effective_tax_rate 9M09'],
  ['dividends 9M09', 'paid', '-405,088,000 JPY cf_dividends_paid 9M09'],
  ['contracts Dec 2009', 'IP', '1,292 contracts contracts_ip_service_bands 2009-12-31'],
] as const;

dialogs(
  Object.fromEntries(
    PICKED.map(([asked, said, wanted]) => [
      `${asked} | ${said}`,
      [
        [asked, 'clarify'],
        [said, wanted],
      ],
    ]),
  ),
);

answered({
  'what a word may mean holds nothing that is added to it': {
    'SG&A 9M09 plus R&D 9M09': '7,612,738,000 JPY',
    'SG&A + R&D 3Q08': '2,526,000,000 JPY',
  },
});
