/** The reader of Discord's markdown that the local Discord's page has. */
declare module '*/local/page/markdown.js' {
  export type Inline = string | { readonly kind: string; readonly children: readonly Inline[] };
  export type Block = {
    readonly kind: string;
    readonly inline?: readonly Inline[];
    readonly items?: readonly { readonly inline: readonly Inline[] }[];
    readonly blocks?: readonly Block[];
    readonly text?: string;
  };
  export function parseMarkdown(text: string): Block[];
}
