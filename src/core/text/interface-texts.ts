/** What a widget says, in one language. */
export interface InterfaceTexts {
  /** Set where the language is read from the right. */
  readonly direction?: 'rtl';
}
