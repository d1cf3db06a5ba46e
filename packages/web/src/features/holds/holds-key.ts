/** Where the list of pauses is kept; ending one reads it anew. */
export const holdsKey = ['holds'];
