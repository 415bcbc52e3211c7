/** Lets the page have its turn: it draws, and hears the user, between two pieces of work. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });
