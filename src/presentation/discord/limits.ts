/** What Discord allows in one message made of components (developer documentation, November 2026). */
export const LIMITS = {
  /** All components of a message, nested ones counted too. */
  components: 40,
  /** The characters of all text displays of a message together. */
  text: 4000,
  customId: 100,
  buttonsPerRow: 5,
  buttonLabel: 80,
  selectOptions: 25,
  selectLabel: 100,
  selectValue: 100,
  selectPlaceholder: 150,
  modalTitle: 45,
  label: 45,
  labelDescription: 100,
  inputPlaceholder: 100,
} as const;

/** Message flags by their documented bits. */
export const FLAGS = { ephemeral: 1 << 6, componentsV2: 1 << 15 } as const;

/** Component types by their documented numbers. */
export const COMPONENT = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  text: 10,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
} as const;

/** The style of an input that is one line high. */
export const ONE_LINE = 1;

export const BUTTON_STYLE = { primary: 1, secondary: 2 } as const;
