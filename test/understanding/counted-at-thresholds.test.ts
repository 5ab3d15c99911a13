import { answered, refused } from './cases.ts';

/** A figure that lies exactly on the threshold: whether it is counted. */

answered({
  'what is at least so much': {
    'how many quarters had ATM revenue of at least 361 million': '1 count revenue_atm',
    'how many quarters had ATM revenue of 361 million or more': '1 count',
    'how many quarters had ATM revenue of 361 million or above': '1 count',
    'how many quarters had ATM revenue of 317 million and above': '2 count',
    'how many quarters had ATM revenue of no less than 361 million': '1 count',
    'how many quarters had ATM revenue not below 361 million': '1 count',
    'ATM売上が361百万円以上の四半期はいくつ': '1 count',
  },
  'what is at most so much': {
    'how many quarters had ATM revenue of at most 361 million': '11 count',
    'how many quarters had ATM revenue of no more than 244 million': '9 count',
    'how many quarters had ATM revenue of not more than 244 million': '9 count',
    'how many quarters had ATM revenue of 244 million or less': '9 count',
    'how many quarters had ATM revenue not exceeding 361 million': '11 count',
    'ATM売上が361百万円以下の四半期はいくつ': '11 count',
  },
  'what lies beyond it': {
    'how many quarters had ATM revenue above 361 million': '0 count',
    'how many quarters had ATM revenue of more than 317 million': '1 count',
    'how many quarters had ATM revenue below 361 million': '10 count',
    'ATM売上が361百万円を超えた四半期はいくつ': '0 count',
    'ATM売上が361百万円未満の四半期はいくつ': '10 count',
  },
  'a threshold without a side is none': refused([
    'how many quarters was ATM revenue 361 million at least',
    'how many quarters reached ATM revenue of 361 million',
    'how many quarters had ATM revenue up to 361 million',
  ]),
});
