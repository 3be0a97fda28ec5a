/** A piece of running text. Links carry the address as written; whoever shows it checks it. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'bold'; readonly children: readonly Inline[] }
  | { readonly kind: 'italic'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] };

/** A paragraph or a list. Lists are flat. */
export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | {
      readonly kind: 'list';
      /** The number of the first item; undefined for bullets. */
      readonly start?: number;
      readonly items: readonly (readonly Inline[])[];
    };
