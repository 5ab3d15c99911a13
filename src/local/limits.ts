/** Discord's documented limits, in one place (developer documentation, November 2026). */
export const LIMITS = {
  content: 2000,
  embedTextTotal: 6000,
  componentsTotal: 40,
  componentsV1Rows: 5,
  textDisplayTotal: 4000,
  buttonsPerRow: 5,
  customId: 100,
  modalComponents: 5,
  textInput: 4000,
  commandCharacters: 8000,
  chatCommands: 100,
  userCommands: 15,
  messageCommands: 15,
  description: 100,
  choices: 25,
  choiceName: 100,
  choiceStringValue: 100,
  filesPerMessage: 10,
  fileBytes: 10 * 1024 * 1024,
  requestBytes: 25 * 1024 * 1024,
  /** The callback must arrive within this time. */
  answerMs: 3000,
  /** Edits and follow-ups are possible this long. */
  tokenMs: 15 * 60 * 1000,
} as const;

/** Message flags by their documented bits. */
export const FLAGS = { ephemeral: 1 << 6, loading: 1 << 7, componentsV2: 1 << 15 } as const;

/** Component types by their documented numbers. */
export const COMPONENT = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
} as const;
