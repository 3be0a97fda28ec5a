/** What the card of one place says besides what a panel says, in Danish. */
export const placeDa = {
  illustrative: 'Stedet er tegnet som eksempel. Se efter skiltene, når du er der.',
};

/** These texts in one language. */
export type PlaceTexts = typeof placeDa;
