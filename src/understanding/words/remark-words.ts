import { z } from 'zod';
import { Words } from '../../dataset/any-of.ts';
import { OPERATION_NAMES } from './operation-names.ts';
import { wordList, type WordList } from './word-list.ts';

/** The words by which a remark beside a question is told from a part of it, in `data/vocabulary/remarks.json`. */
const EnglishRemarks = z.strictObject({
  /** Words that join a clause to what stands before it. */
  joining: Words,
  /** Those of them that add a second question to the first, with others that do. */
  adding: Words,
  /** How a clause begins that asks or tells to do something. */
  asking: Words,
  /** Words that ask for something wherever they stand: "by how many". */
  interrogatives: Words,
  /** How an exclamation begins that reads like a question: "what a". */
  exclaiming: Words,
  /** How a question back begins: "is", "didn't". */
  doubting: Words,
  /** What such a question speaks of: "is it", "did they". */
  pronouns: Words,
  /** What it may ask of that beside how it looks: "does it make sense". */
  checked: Words,
  /** Who says, wants or knows something: "we", "someone". */
  persons: Words,
  /** What stands for the figure or for nothing: "it", "there", "that's". */
  dummies: Words,
  /** Subjects that only say that there is something: "there's". */
  existence: Words,
  determiners: Words,
  indefinite: Words,
  possessives: Words,
  prepositions: Words,
  adverbs: Words,
  /** Those of them behind which a word in "-ed" is what was done: "never recorded". */
  recent: Words,
  /** How a clause within a sentence begins: "that", "which". */
  relatives: Words,
  /** Subjects that are several without an "s": "these". */
  several: Words,
  /** A subject and what it is, has or does, in one word: "it's", "im". */
  contractions: Words,
  /** Verbs that say what something is. */
  being: Words,
  /** Verbs in a form that nothing but a verb has: "shows", "isn't". */
  finite: Words,
  /** Verbs in a form that needs several or a person before it: "show", "need". */
  plural: Words,
  /** What follows a verb and no noun: "typed it". */
  taken: Words,
  /** What follows a word in "-ed" where that is a verb: "messed up", "recorded his". */
  results: Words,
  /** Verbs of wanting: what they want may be something else than what was asked for. */
  wants: Words,
  /** Those of them that need nobody before them: "need it for the deck". */
  needs: Words,
  /** What wants where it follows "is": "i'm after it". */
  seeking: Words,
  /** For whom something is wanted: "need for him". */
  receivers: Words,
  /** What stands between a verb of wanting and what is wanted: "asked about". */
  matters: Words,
  /** What is wanted where nothing else is: "it", "the number". */
  objects: Words,
  /** What may follow what is wanted: "asap", "next to". */
  manners: Words,
  /** What is known, asked or told by a clause of its own: "whether", "why". */
  indirect: Words,
  /** What somebody does with the answer: "checking", "trying to". */
  activities: Words,
  /** Verbs whose object may be what is asked for, or that make another figure of it, in the form of "to": "sell", "double it". */
  selecting: Words,
  /** Subjects that are whose figure may be meant: "our clients are schools". */
  identifying: Words,
  /** What people meet or work for, which a question may be asked for: "audit season", "retention meeting". */
  occasions: Words,
  /** When that is, or where somebody is then: "on monday", "next", "at home". */
  times: Words,
  /** In how long: "in five minutes". */
  durations: Words,
  /** How people greet and thank. */
  greetings: Words,
  /** Those of the words in `narrowing` that may describe a paper or a person: "segment slide". */
  described: Words,
  /** What stands right before what somebody asks for: "wants", "tell me". */
  requesting: Words,
  /** What tells of a thing or number spoken of that it is wanted: "the last thing missing". */
  lacking: Words,
  /** Words for what may be worked out that mean something else in talk: "take your time". */
  everyday: Words,
  /** How it begins what that is done for or with: "whether", "against". */
  aims: Words,
  /** How a sentence without its subject begins: "looks", "not sure", "because". */
  openers: Words,
  /** Those of them after which a figure's looks stand: "must be". */
  presumptions: Words,
  /** Those of them after which a sentence stands: "think", "because". */
  claims: Words,
  /** Where a remark may begin without a sign before it: "but", "because". */
  cuts: Words,
  /** How a clause begins that says what the answer is for: "needed". */
  leads: Words,
  /** What that begins with: "for". */
  purposes: Words,
  /** What something is said to be for or in: "it is for the deck". */
  uses: Words,
  /** What a figure is said to be needed as, for a sum that is somebody's own: "as base for". */
  inputs: Words,
  /** How somebody is asked to do something: "can". */
  modals: Words,
  /** What that is where the figure is all that it brings: "fill it in". */
  helping: Words,
  /** How the figure that was named is asked for again: "what's the number". */
  whatIs: Words,
  /** What a figure is put into: "slide", "model". */
  products: Words,
  /** Those of them that are paper: "slide", "tab". */
  papers: Words,
  /** Where in it: "line", "cell". */
  places: Words,
  /** Words that no name of such a thing has, since they tie another name to it. */
  ties: Words,
  /** Words that a label on a paper does not have. */
  unlabelled: Words,
  /** What a figure is called where it is not named. */
  nouns: Words,
  /** What the figure spoken of is, and what names another one of any other subject: "that's what he wants". */
  wanted: Words,
  /** What something is said to be that tells of no figure, but of why and how: "it is because". */
  reasons: Words,
  /** What is said of how a figure looks: "tiny", "odd". */
  evaluations: Words,
  /** Those of them that say nothing by themselves: "(number)" may be what is asked for. */
  vague: Words,
  /** How somebody leaves open whether it is so: "i think", "iirc". */
  hedges: Words,
  /** Parts of the asker's own house: "treasury", "tax". */
  departments: Words,
  /** What tells that such a part asks: "question", "team". */
  labels: Words,
  /** How formal writers lead up to a question: "for the purposes of". */
  formalities: Words,
  /** Words that make another figure of one, in whatever sentence. */
  narrowing: Words,
  /** Words that narrow what is asked to less, unless it is only said what somebody does: "we only read dollars". */
  limiting: Words,
  /** Verbs of what somebody only does, beside those in "-ed". */
  telling: Words,
  /** Verbs that take something out of the figure with one of the words in `apart` behind it: "left schools out". */
  parting: Words,
  apart: Words,
  /** Words that take back or replace what was said. */
  corrections: Words,
  /** Words that tell the program what to do: where they stand, nothing of a text is left out. */
  commands: Words,
  /** Companies and places whose figures are not these. */
  strangers: Words,
  /** What stands before the name of what a figure is of: "for", "split it by". */
  bounds: Words,
  /** Verbs whose only word behind them may name what is asked about: "our desk covers". */
  taking: Words,
  /** What sets the figure beside another, which is then not asked for. */
  comparing: Words,
  /** What says how a figure is written and of its sign, or who is away, in words that narrow elsewhere: "without a minus". */
  writings: Words,
});

export const RemarkWords = z.strictObject({
  english: EnglishRemarks,
  /** Operations that say how an answer is to be told: a clause with one of them is no remark, unless the question has it too. */
  operations: z.array(z.enum(OPERATION_NAMES)).min(1),
  /** Words that are cut short with a full stop, which ends no sentence: "approx. 5". */
  shortened: Words,
});
export type RemarkWords = z.infer<typeof RemarkWords>;
type EnglishRemarks = z.infer<typeof EnglishRemarks>;

export type RemarkLists = Readonly<Record<keyof EnglishRemarks, WordList>>;

/** Makes a list of the words of each kind. */
export const remarkLists = (words: EnglishRemarks): RemarkLists =>
  Object.fromEntries(
    Object.entries(words).map(([name, phrases]) => [name, wordList(phrases)]),
  ) as RemarkLists;
