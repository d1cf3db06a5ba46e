/** What was said of the files of an import, by file: with a file that is forgotten, all of it goes. */
export const saidOfFiles = ['renkei.bad_rows', 'renkei.unread_rows', 'renkei.blanked_cells'] as const;
