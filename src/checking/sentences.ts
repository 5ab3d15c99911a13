/** Divides a message into sentences and lines. A dot within a number or after a month's short name ends none. */
export function sentencesOf(message: string): string[] {
  return message
    .normalize('NFKC')
    .replace(/[*_`~|>#]+/g, ' ')
    .split(
      /\n+|;|。|[!?]+\s|(?<!\b(?:vs|approx|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|u\.s|no))\.(?=\s|$)/iu,
    )
    .map((sentence) =>
      sentence
        .replace(/\s+/g, ' ')
        .replace(/^\s*[-•・*]\s+/, '')
        .trim(),
    )
    .filter((sentence) => /\d/.test(sentence));
}
