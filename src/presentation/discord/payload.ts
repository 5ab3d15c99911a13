/** A message as the bot sends it: the parts of Discord's message payload that it uses, and no others. */
export type MessagePayload = {
  readonly flags: number;
  readonly components: readonly TopComponent[];
  readonly files: readonly TextFile[];
};

/** A file to go with the message, shown where a component names it. */
export type TextFile = { readonly name: string; readonly content: string | Buffer };

export type Text = { readonly type: 10; readonly content: string };
export type Separator = { readonly type: 14; readonly divider: boolean; readonly spacing: 1 | 2 };
export type Gallery = {
  readonly type: 12;
  readonly items: readonly { readonly media: { readonly url: string }; readonly description: string }[];
};
export type FileComponent = { readonly type: 13; readonly file: { readonly url: string } };
export type Button = {
  readonly type: 2;
  readonly style: 1 | 2;
  readonly label: string;
  readonly custom_id: string;
};
export type Select = {
  readonly type: 3;
  readonly custom_id: string;
  readonly placeholder: string;
  readonly options: readonly { readonly label: string; readonly value: string }[];
};
export type Row = { readonly type: 1; readonly components: readonly (Button | Select)[] };
export type Container = {
  readonly type: 17;
  readonly accent_color: number;
  readonly components: readonly (Text | Separator | Gallery)[];
};
export type TopComponent = Container | Row | FileComponent | Gallery | Text;

export type TextInput = {
  readonly type: 4;
  readonly custom_id: string;
  readonly style: 1;
  readonly placeholder: string;
  readonly required: true;
  readonly min_length: number;
  readonly max_length: number;
};
/** An input with its name, as a dialog takes it. */
export type Label = {
  readonly type: 18;
  readonly label: string;
  readonly description: string;
  readonly component: TextInput;
};
/** A dialog, as the answer to a button. */
export type ModalPayload = {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly Label[];
};
